package analysis

import (
	"encoding/binary"
	"math"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
)

// delimitedPayload cuts terms at a delimiter; what follows is the payload.
//
// Server: DelimitedPayloadTokenFilterFactory.
func delimitedPayload(c *config) filterSpec {
	delimiter := c.text("delimiter", "|")
	encode := encodeFloat
	switch c.text("encoding", "float") {
	case "int":
		encode = encodeInt
	case "identity":
		encode = func(s string) ([]byte, *eserr.Error) { return []byte(s), nil }
	}
	if delimiter == "" {
		c.fail(stringIndex(0))
		delimiter = "|"
	}
	delimiter = string(firstRune(delimiter))
	return filterSpec{name: c.name, attrs: attrPayload, open: func(in stream) stream {
		return &payloadTokens{filtering{in}, delimiter, encode}
	}}
}

// stringIndex is what Java says of a character that a text does not have.
func stringIndex(i int) *eserr.Error {
	e := eserr.IllegalState("index %d, length 0", i)
	e.Type = "string_index_out_of_bounds_exception"
	return e
}

// legacyDelimitedPayload is a name that is gone.
func legacyDelimitedPayload(c *config) filterSpec {
	f := delimitedPayload(c)
	c.fail(eserr.IllegalArgument("[delimited_payload_filter] is not supported for new indices, use [delimited_payload] instead"))
	return f
}

type payloadTokens struct {
	filtering
	delimiter string
	encode    func(string) ([]byte, *eserr.Error)
}

func (f *payloadTokens) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	t.Payload = nil
	term, payload, ok := strings.Cut(string(t.Text), f.delimiter)
	if !ok {
		return true
	}
	var err *eserr.Error
	if t.Payload, err = f.encode(payload); err != nil {
		return t.fail(err)
	}
	t.Text = t.Text[:len(term)]
	return true
}

func encodeFloat(s string) ([]byte, *eserr.Error) {
	v, err := strconv.ParseFloat(strings.TrimRight(trimJava(s), "fFdD"), 32)
	if err != nil && !math.IsInf(v, 0) {
		if trimJava(s) == "" {
			return nil, eserr.NumberFormat("")
		}
		return nil, eserr.NumberFormat(s)
	}
	return binary.BigEndian.AppendUint32(nil, math.Float32bits(float32(v))), nil
}

func encodeInt(s string) ([]byte, *eserr.Error) {
	v, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		e := eserr.NumberFormat(s)
		if e.Reason = "Unable to parse"; s == "" {
			e.Reason = "chars length is 0"
		}
		return nil, e
	}
	return binary.BigEndian.AppendUint32(nil, uint32(v)), nil
}

// typeAsPayload makes the type of each token its payload.
func typeAsPayload(c *config) filterSpec {
	return filterSpec{name: c.name, attrs: attrPayload, open: func(in stream) stream { return &typePayloads{filtering{in}} }}
}

type typePayloads struct{ filtering }

func (f *typePayloads) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	if t.Type != "" {
		t.Payload = []byte(t.Type)
	}
	return true
}
