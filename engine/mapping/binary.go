package mapping

import (
	"fmt"

	"esconsole/engine/xcontent"
)

// binaryKind is bytes, given in base64.
//
// Server: org.elasticsearch.index.mapper.BinaryFieldMapper.
var binaryKind = &fieldKind{name: "binary", build: buildBinary,
	params: func(*parserContext) []param { return []param{metaParam(), storeParam(), docValuesParam(false)} }}

func buildBinary(_ *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Indexed = false
	return binaryReader{}, nil
}

type binaryReader struct{}

func (binaryReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	t := f.ft
	if !t.Stored && !t.DocValues && v.Kind() == xcontent.KindObject {
		return &openObject{value: v}
	}
	if !t.Stored && !t.DocValues || v.Kind() == xcontent.KindNull {
		return nil
	}
	if v.Kind() != xcontent.KindString {
		return jsonError(v, "Current token ("+token(v)+") not VALUE_STRING or VALUE_EMBEDDED_OBJECT, can not access as binary")
	}
	if err := v.Err(); err != nil {
		return err
	}
	b := base64Reader{text: v.Raw(), pos: 1}
	data, err := b.decode()
	if err != nil {
		// The server's parser stops in the middle of the text, and goes on from there.
		d.resume = v.Pos() + b.pos
		return foreign(400, "json_parse_exception", "%s\n at %s", err, v.Location(d.resume))
	}
	d.add(IndexedField{Type: t, Kind: KindBinary, Str: string(data)})
	if !t.DocValues {
		d.addFieldName(t)
	}
	return nil
}

// base64Reader decodes the text of a JSON string as Jackson does: blanks are
// allowed between units of four, padding is required.
type base64Reader struct {
	text []byte // with its quotes
	pos  int
	out  []byte
}

// What decode makes of a character that is no digit.
const (
	base64Padding = -2
	base64Illegal = -1
)

func base64Digit(c int) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return c - 'A'
	case c >= 'a' && c <= 'z':
		return c - 'a' + 26
	case c >= '0' && c <= '9':
		return c - '0' + 52
	case c == '+':
		return 62
	case c == '/':
		return 63
	case c == '=':
		return base64Padding
	}
	return base64Illegal
}

func (b *base64Reader) next() int {
	c := int(b.text[b.pos])
	b.pos++
	return c
}

// decode reads units until the closing quote.
func (b *base64Reader) decode() ([]byte, error) {
	for {
		c := b.next()
		for c <= ' ' {
			c = b.next()
		}
		first := base64Digit(c)
		if first < 0 {
			if c == '"' {
				return b.out, nil
			}
			var blank bool
			var err error
			if first, blank, err = b.escaped(c, 0); err != nil {
				return nil, err
			}
			if blank {
				continue
			}
		}
		if done, err := b.unit(first); done || err != nil {
			return b.out, err
		}
	}
}

// unit reads the rest of a unit of four characters.
func (b *base64Reader) unit(data int) (done bool, err error) {
	for i := 1; i < 4; i++ {
		c := b.next()
		digit := base64Digit(c)
		if digit == base64Illegal || digit == base64Padding && i == 1 {
			if c == '"' && i > 1 {
				b.pos-- // as the server's parser does
				//lint:ignore ST1005 the server's words
				return false, fmt.Errorf("Unexpected end of base64-encoded String: base64 variant 'MIME-NO-LINEFEEDS' expects padding (one or more '=' characters) at the end")
			}
			if digit, _, err = b.escaped(c, i); err != nil {
				return false, err
			}
		}
		if digit == base64Padding {
			return false, b.padding(data, i)
		}
		data = data<<6 | digit
	}
	b.out = append(b.out, byte(data>>16), byte(data>>8), byte(data))
	return false, nil
}

// padding ends a unit of which i characters have been read.
func (b *base64Reader) padding(data, i int) error {
	if i == 3 {
		b.out = append(b.out, byte(data>>10), byte(data>>2))
		return nil
	}
	if c := b.next(); c != '=' {
		digit, _, err := b.escaped(c, 3)
		if err != nil {
			return err
		}
		if digit != base64Padding {
			return b.illegal(c, 3, ": expected padding character '='")
		}
	}
	b.out = append(b.out, byte(data>>4))
	return nil
}

// escaped is the character of an escape sequence; any other is refused.
func (b *base64Reader) escaped(c, index int) (digit int, blank bool, err error) {
	if c != '\\' {
		return 0, false, b.illegal(c, index, "")
	}
	if c, err = b.escape(); err != nil {
		return 0, false, err
	}
	if c <= ' ' && index == 0 {
		return 0, true, nil
	}
	if digit = base64Digit(c); digit == base64Illegal {
		return 0, false, b.illegal(c, index, "")
	}
	return digit, false, nil
}

// escape reads an escape sequence, which the JSON reader has found well-formed.
func (b *base64Reader) escape() (int, error) {
	switch c := b.next(); c {
	case 'b':
		return '\b', nil
	case 't':
		return '\t', nil
	case 'n':
		return '\n', nil
	case 'f':
		return '\f', nil
	case 'r':
		return '\r', nil
	case 'u':
		var r int
		if _, err := fmt.Sscanf(string(b.text[b.pos:b.pos+4]), "%04x", &r); err != nil {
			return 0, err
		}
		b.pos += 4
		return r, nil
	default:
		return c, nil
	}
}

func (b *base64Reader) illegal(c, index int, more string) error {
	var text string
	switch {
	case c <= ' ':
		text = fmt.Sprintf("Illegal white space character (code 0x%x) as character #%d of 4-char base64 unit: can only used between units", c, index+1)
	case c == '=':
		text = fmt.Sprintf("Unexpected padding character ('=') as character #%d of 4-char base64 unit: padding only legal as 3rd or 4th character", index+1)
	case c >= 0x7F && c < 0xA0:
		text = fmt.Sprintf("Illegal character (code 0x%x) in base64 content", c)
	default:
		text = fmt.Sprintf("Illegal character '%c' (code 0x%x) in base64 content", rune(c), c)
	}
	//lint:ignore ST1005 the server's words
	return fmt.Errorf("Failed to decode VALUE_STRING as base64 (MIME-NO-LINEFEEDS): %s%s", text, more)
}

// previewFrom is what a parser that goes on in the middle of a string takes for
// its text: up to the next quote.
func previewFrom(src []byte, pos int) (string, bool) {
	start := pos
	for pos < len(src) && src[pos] != '"' {
		if src[pos] == '\\' {
			pos++
		}
		pos++
	}
	if pos >= len(src) {
		return "", false
	}
	v, err := xcontent.Parse([]byte(`"`+string(src[start:pos])+`"`), xcontent.Limits{})
	return v.Text(), err == nil
}
