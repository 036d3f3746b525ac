package rest

import (
	"bytes"
	"strings"

	"esconsole/engine/eserr"
)

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
	s, _, _ = strings.Cut(unversioned(s), ";")
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

// unversioned takes out what later clients write into a media type:
// application/vnd.elasticsearch+json;compatible-with=7.
func unversioned(s string) string { return strings.ReplaceAll(s, "vnd.elasticsearch+", "") }

// requestContentType reads the Content-Type headers of a request. A media type
// that is none is an error, an unknown one NoContent.
//
// Server: org.elasticsearch.rest.RestRequest.parseContentType.
func requestContentType(values []string) (ContentType, error) {
	switch len(values) {
	case 0:
		return NoContent, nil
	case 1:
	default:
		return NoContent, badContentType("only one Content-Type header should be provided")
	}
	// What stands before the first ';', or nothing where that is all there is.
	media, _, cut := strings.Cut(values[0], ";")
	media = strings.TrimRight(media, " \t")
	if cut && media == "" && strings.Trim(values[0], "; \t") == "" {
		return NoContent, badContentType("empty Content-Type header")
	}
	kind, format, found := strings.Cut(media, "/")
	if !found || !isToken(kind) || !isToken(strings.TrimFunc(format, func(r rune) bool { return r <= ' ' })) {
		return NoContent, badContentType("invalid Content-Type header [" + values[0] + "]")
	}
	switch strings.ToLower(media) {
	case "application/json", "application/x-ndjson", "application/yaml", "application/cbor", "application/smile":
		return parseContentType(media), nil
	}
	return NoContent, nil
}

func badContentType(reason string) *eserr.Error {
	return &eserr.Error{
		Status: 400,
		Type:   "content_type_header_exception",
		Reason: "java.lang.IllegalArgumentException: " + reason,
		Cause:  eserr.IllegalArgument("%s", reason),
		Plain:  true,
	}
}

// isToken tells whether s is a token of HTTP, or what the server takes for one:
// its A-z has the characters between Z and a too.
func isToken(s string) bool {
	for _, r := range s {
		if r > '~' || r < 'A' && !('0' <= r && r <= '9') && !strings.ContainsRune("!#$%&'*+-.", r) || r > 'z' && r != '|' && r != '~' {
			return false
		}
	}
	return s != ""
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

// name is the format as error texts write it.
func (t ContentType) name() string {
	return [...]string{NoContent: "null", JSON: "JSON", NDJSON: "JSON", YAML: "YAML", CBOR: "CBOR", SMILE: "SMILE"}[t]
}

// guessContentType looks at a body that came without a known Content-Type. Only
// JSON objects are told from other text.
//
// Server: RestController.autoDetectXContentType, up to version 5.
func (c *Call) guessContentType() {
	c.Warn("Content type detection for rest requests is deprecated. Specify the content type using the [Content-Type] header.")
	switch {
	case beginsObject(c.body):
		c.bodyType = JSON
	case bytes.HasPrefix(c.body, []byte("---")):
		c.bodyType = YAML
	}
}
