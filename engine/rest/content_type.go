package rest

import "strings"

// ContentType is a format of bodies.
type ContentType uint8

// The formats that the server knows.
const (
	NoContent ContentType = iota // none, or an unknown one
	JSON
	NDJSON // read as JSON; only as a request's type
	YAML
	CBOR
	SMILE
)

// parseContentType reads a media type or short name, in any case; parameters
// such as the charset do not count.
func parseContentType(s string) ContentType {
	s, _, _ = strings.Cut(s, ";")
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "application/json", "json", "application/*", "*/*":
		return JSON
	case "application/x-ndjson":
		return NDJSON
	case "application/yaml", "yaml":
		return YAML
	case "application/cbor", "cbor":
		return CBOR
	case "application/smile", "smile":
		return SMILE
	}
	return NoContent
}

// mediaType is what an answer of this format is labelled with.
func (t ContentType) mediaType() string {
	switch t {
	case YAML:
		return "application/yaml"
	case CBOR:
		return "application/cbor"
	case SMILE:
		return "application/smile"
	}
	return "application/json; charset=UTF-8"
}
