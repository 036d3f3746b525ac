package xcontent

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
)

// stringValue reads a string whose opening quote is consumed.
func (r *reader) stringValue(v *Value) bool {
	v.kind = KindString
	start := r.pos
	for {
		r.pos = plainEnd(r.buf, r.pos)
		if r.pos == len(r.buf) {
			break
		}
		if r.buf[r.pos] == '"' {
			r.pos++
			return true
		}
		_, size := utf8.DecodeRune(r.buf[r.pos:])
		if size == 1 { // an escape, a control character or broken UTF-8
			break
		}
		r.pos += size
	}
	text, ok := r.decodeString(append([]byte(nil), r.buf[start:r.pos]...))
	v.flags |= flagDecoded
	v.lo = uint32(len(r.doc.decoded))
	r.doc.decoded = append(r.doc.decoded, text)
	if !ok {
		v.flags |= flagBroken
	}
	return ok
}

// plainEnd is the offset, from i on, of the first byte that needs a look inside a
// string: a quote, a backslash, a control character or one that is not ASCII.
func plainEnd(buf []byte, i int) int {
	const (
		ones  = 0x0101010101010101
		highs = 0x8080808080808080
	)
	for ; i+8 <= len(buf); i += 8 {
		w := binary.LittleEndian.Uint64(buf[i:])
		quote, slash := w^ones*'"', w^ones*'\\'
		// A byte of zero, or one below a blank, sets its high bit by borrowing; bits
		// above the first one found may be wrong, which does not matter.
		found := (w | (w - ones*' ') | (quote - ones) | (slash - ones)) & highs
		if found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for ; i < len(buf); i++ {
		if c := buf[i]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			break
		}
	}
	return i
}

// decodeString reads the rest of a string that needs decoding, behind out.
func (r *reader) decodeString(out []byte) (string, bool) {
	for r.pos < len(r.buf) {
		c := r.buf[r.pos]
		r.pos++
		switch {
		case c == '"':
			return string(out), true
		case c == '\\':
			u, ok := r.escape()
			if !ok {
				return string(out), false
			}
			out = appendUnit(out, u)
		case c < ' ':
			r.fail("Illegal unquoted character (" + charDesc(int(c)) + "): has to be escaped using backslash to be included in string value")
			return string(out), false
		case c < utf8.RuneSelf:
			out = append(out, c)
		default:
			code, need, ok := r.continuation(c)
			if !ok {
				return string(out), false
			}
			out = appendCode(out, code, need)
		}
	}
	r.failEOF(" in VALUE_STRING")
	return string(out), false
}

// escape reads what follows a backslash: one UTF-16 unit.
func (r *reader) escape() (unit uint16, ok bool) {
	if r.pos >= len(r.buf) {
		r.failEOF(" in character escape sequence")
		return 0, false
	}
	c := r.buf[r.pos]
	r.pos++
	switch c {
	case 'b':
		return '\b', true
	case 't':
		return '\t', true
	case 'n':
		return '\n', true
	case 'f':
		return '\f', true
	case 'r':
		return '\r', true
	case '"', '/', '\\':
		return uint16(c), true
	case 'u':
		return r.hex()
	}
	if u, ok := r.decodeForError(c); ok {
		r.fail("Unrecognized character escape " + charDesc(u))
	}
	return 0, false
}

// hex reads the four digits of \uXXXX.
func (r *reader) hex() (unit uint16, ok bool) {
	for range 4 {
		if r.pos >= len(r.buf) {
			r.failEOF(" in character escape sequence")
			return 0, false
		}
		c := r.buf[r.pos]
		r.pos++
		d := hexDigit(c)
		if d < 0 {
			r.failUnexpected(int(c), "expected a hex-digit for character escape sequence")
			return 0, false
		}
		unit = unit<<4 | uint16(d)
	}
	return unit, true
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// continuation decodes a multi-byte character whose first byte c is consumed, as
// leniently as the server's parser: overlong forms and surrogates pass.
func (r *reader) continuation(c byte) (code, need int, ok bool) {
	code, need = leadByte(c)
	if need == 0 {
		r.fail("Invalid UTF-8 start byte 0x" + hexString(int32(c)))
		return 0, 0, false
	}
	for range need {
		if r.pos >= len(r.buf) {
			r.failEOF(" in VALUE_STRING")
			return 0, 0, false
		}
		d := r.buf[r.pos]
		r.pos++
		if d&0xC0 != 0x80 {
			r.fail("Invalid UTF-8 middle byte 0x" + hexString(int32(d)))
			return 0, 0, false
		}
		code = code<<6 | int(d&0x3F)
	}
	return code, need, true
}

// leadByte is the part of the code in the first byte of a multi-byte character,
// and the number of bytes that follow; 0 for a byte that begins none.
func leadByte(c byte) (code, need int) {
	switch {
	case c&0xE0 == 0xC0:
		return int(c & 0x1F), 1
	case c&0xF0 == 0xE0:
		return int(c & 0x0F), 2
	case c&0xF8 == 0xF0:
		return int(c & 0x07), 3
	}
	return 0, 0
}

// appendUnit adds a UTF-16 unit. A low surrogate behind a high one completes a
// character; a surrogate that stays alone is kept as three bytes.
func appendUnit(out []byte, u uint16) []byte {
	if u&0xFC00 == 0xDC00 {
		if n := len(out); n >= 3 && out[n-3] == 0xED && out[n-2]&0xF0 == 0xA0 {
			high := rune(0xD000) | rune(out[n-2]&0x3F)<<6 | rune(out[n-1]&0x3F)
			return utf8.AppendRune(out[:n-3], utf16.DecodeRune(high, rune(u)))
		}
	}
	return appendLoneUnit(out, u)
}

// appendLoneUnit adds a UTF-16 unit without looking at what is before it.
func appendLoneUnit(out []byte, u uint16) []byte {
	if u&0xF800 == 0xD800 {
		return append(out, 0xED, 0x80|byte(u>>6)&0x3F, 0x80|byte(u)&0x3F)
	}
	return utf8.AppendRune(out, rune(u))
}

// appendCode adds a character that was decoded from the given number of bytes
// behind the first one. Of three such bytes the server makes two surrogates
// whatever the code is.
func appendCode(out []byte, code, need int) []byte {
	if need < 3 {
		return appendUnit(out, uint16(code))
	}
	code -= 0x10000
	out = appendUnit(out, uint16(0xD800|code>>10))
	return appendUnit(out, uint16(0xDC00|code&0x3FF))
}
