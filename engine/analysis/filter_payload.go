package analysis

import (
	"encoding/binary"
	"math"
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
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
		encode = func(s string) ([]byte, *eserr.Error) { return validUTF8([]byte(s)), nil }
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
	e := eserr.IllegalState("String index out of range: %d", i)
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
	v, fault := java.ParseFloat(s)
	if fault != "" {
		e := eserr.NumberFormat(s)
		e.Reason = fault
		return nil, e
	}
	return binary.BigEndian.AppendUint32(nil, math.Float32bits(v)), nil
}

// encodeInt reads a number as Lucene does, in digits of any script.
//
// Server: org.apache.lucene.util.ArrayUtil.parseInt.
func encodeInt(s string) ([]byte, *eserr.Error) {
	refused := func(reason string) ([]byte, *eserr.Error) {
		e := eserr.NumberFormat(s)
		e.Reason = reason
		return nil, e
	}
	digits, negative := strings.CutPrefix(s, "-")
	switch {
	case s == "":
		return refused("chars length is 0")
	case digits == "":
		return refused("can't convert to an int")
	}
	v := int64(0)
	for _, r := range digits {
		if !isDigit(r) || r > 0xFFFF {
			return refused("Unable to parse")
		}
		digit := int64(r - '0')
		if r >= utf8.RuneSelf {
			digit = int64(digitValue(r))
		}
		if v = v*10 + digit; v > math.MaxInt32+1 {
			return refused("Unable to parse")
		}
	}
	if negative {
		v = -v
	}
	if v > math.MaxInt32 {
		return refused("Unable to parse")
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
