package xcontent

import "unicode/utf8"

// name reads a field name whose first character c is consumed.
func (r *reader) name(c int) (string, bool) {
	if c != '"' {
		if u, ok := r.decodeForError(byte(c)); ok {
			r.failUnexpected(u, "was expecting double-quote to start field name")
		}
		return "", false
	}
	if r.pos >= len(r.buf) {
		r.failEOF(`: was expecting closing '"' for name`)
		return "", false
	}
	start, ascii := r.pos, true
	for {
		r.pos = plainEnd(r.buf, r.pos)
		if r.pos == len(r.buf) || r.buf[r.pos] == '\\' || r.buf[r.pos] < ' ' {
			return r.decodeName(append([]byte(nil), r.buf[start:r.pos]...))
		}
		r.pos++
		if r.buf[r.pos-1] == '"' {
			break
		}
		ascii = false
	}
	name := r.doc.text[start : r.pos-1]
	if !ascii && !utf8.ValidString(name) {
		return r.fixName([]byte(name))
	}
	return name, true
}

// decodeName reads the rest of a name with escapes, behind out. Multi-byte
// characters are looked at when the whole name has been read.
func (r *reader) decodeName(out []byte) (string, bool) {
	for r.pos < len(r.buf) {
		c := r.buf[r.pos]
		r.pos++
		switch {
		case c == '"':
			if utf8.Valid(out) {
				return string(out), true
			}
			return r.fixName(out)
		case c == '\\':
			u, ok := r.escape()
			if !ok {
				return "", false
			}
			out = appendLoneUnit(out, u)
		case c < ' ':
			r.fail("Illegal unquoted character (" + charDesc(int(c)) + "): has to be escaped using backslash to be included in name")
			return "", false
		default:
			out = append(out, c)
		}
	}
	r.failEOF(" in field name")
	return "", false
}

// fixName decodes a name that is not plain UTF-8.
func (r *reader) fixName(name []byte) (string, bool) {
	var out []byte
	for i := 0; i < len(name); {
		c := name[i]
		i++
		if c < utf8.RuneSelf {
			out = append(out, c)
			continue
		}
		code, need := leadByte(c)
		if need == 0 {
			r.fail("Invalid UTF-8 start byte 0x" + hexString(int32(c)))
			return "", false
		}
		if i+need > len(name) {
			r.failEOF(" in field name")
			return "", false
		}
		for j := range need {
			if name[i]&0xC0 != 0x80 {
				r.fail("Invalid UTF-8 middle byte 0x" + hexString(middleByte(name, i, j == 2)))
				return "", false
			}
			code = code<<6 | int(name[i]&0x3F)
			i++
		}
		if need == 3 && code < 0x10000 {
			// Names are put together with + where strings are with |.
			out = appendUnit(out, uint16(0xD800+(code-0x10000)>>10))
			out = appendUnit(out, uint16(0xDC00|code&0x3FF))
			continue
		}
		out = appendCode(out, code, need)
	}
	return string(out), true
}

// middleByte is what the server prints for the bad byte at i. It keeps names in
// words of four bytes and shows the byte with those before it in its word, but
// for the last byte of a character.
func middleByte(name []byte, i int, last bool) int32 {
	if last {
		return int32(name[i])
	}
	var word int32
	for j := i &^ 3; j <= i; j++ {
		word = word<<8 | int32(name[j])
	}
	// The word is shifted down with its sign.
	shift := 8 * (3 - i&3)
	return word << shift >> shift
}
