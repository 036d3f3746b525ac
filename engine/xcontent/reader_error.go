package xcontent

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

// The types of syntax errors.
const (
	typeParse = "json_parse_exception"
	typeEOF   = "json_e_o_f_exception"
)

// What the parser says it would have taken in place of a word, and what it said
// in its older releases in place of a value and of a word.
const (
	validTokens    = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
	oldValidValues = "(number, String, array, object, 'true', 'false' or 'null')"
	oldValidTokens = "'null', 'true', 'false' or NaN"
)

// pastEnd is how many columns the older parser is ahead after it has asked for
// more text than there is that often: it then counts the text once more.
func (r *reader) pastEnd(times int) int {
	if !r.doc.old || r.pos < len(r.buf) {
		return 0
	}
	return times * len(r.buf)
}

// maxErrorToken is the length at which an unknown word is cut in an error text.
const maxErrorToken = 256

// failAs notes the first error, at the present position, of which the line and
// column are given.
func (r *reader) failAs(typ, msg string, line, col int) {
	if r.doc.err != nil {
		return
	}
	r.doc.err = &SyntaxError{
		Type:   typ,
		Reason: msg + "\n at " + r.doc.location(line, col),
		Line:   line, Col: col, Pos: r.pos, Token: r.tokPos,
	}
}

// fail reports something wrong with the character before the present position.
// If that is a line break it has not begun a new line yet.
func (r *reader) fail(msg string) {
	last := max(r.pos-1, 0)
	line, col := r.doc.lineCol(last)
	r.failAs(typeParse, msg, line, col+r.pos-last)
}

// failEOF reports that the text, or a name in it, has ended; where says inside what.
func (r *reader) failEOF(where string) {
	line, col := r.doc.lineCol(r.pos)
	r.failAs(typeEOF, "Unexpected end-of-input"+where, line, col+r.pastEnd(1))
}

// failOpen reports the end of the text inside a container that began at start.
func (r *reader) failOpen(in context, start int) {
	if r.doc.err != nil {
		return
	}
	line, col := r.doc.lineCol(start)
	r.failEOF(": expected close marker for " + string(in) + " (start marker at " + r.doc.location(line, col) + ")")
}

// failMismatch reports the closing character c where it closes nothing, inside a
// container that began at start.
func (r *reader) failMismatch(c int, in context, start int) {
	r.tokPos = r.pos - 1
	want := "}"
	if c == '}' {
		want = "]"
	}
	line, col := 1, 0
	if in != inRoot {
		line, col = r.doc.lineCol(start)
	}
	r.fail("Unexpected close marker '" + string(rune(c)) + "': expected '" + want + "' (for " + string(in) +
		" starting at " + r.doc.location(line, col) + ")")
}

func (r *reader) failUnexpected(c int, comment string) {
	r.fail("Unexpected character (" + charDesc(c) + "): " + comment)
}

func (r *reader) failNumberChar(c int, comment string) {
	r.fail("Unexpected character (" + charDesc(c) + ") in numeric value: " + comment)
}

func (r *reader) failInvalidSpace(c byte) {
	r.fail("Illegal character (" + charDesc(int(c)) + `): only regular white space (\r, \n, \t) is allowed between tokens`)
}

// failUnexpectedValue reports the character c, which begins no value.
func (r *reader) failUnexpectedValue(c int, in context) {
	switch {
	case c == ',' || c == '}' || c == ']' && in == inArray:
		r.failUnexpected(c, "expected a value")
	case c == 'N':
		r.failNonStandard("NaN", 1)
	case c == 'I':
		r.failNonStandard("Infinity", 1)
	case c == '+' && r.pos >= len(r.buf):
		r.failEOF(" in a Number value")
	case c == '+':
		r.pos++
		r.failSign('+', r.buf[r.pos-1])
	case isIdentifierStart(rune(c)):
		r.failToken(string(rune(c)))
	default:
		r.failUnexpected(c, "expected a valid value "+r.expected(oldValidValues))
	}
}

// failNonStandard reports a number word that the server's parser knows but has
// switched off, if the text goes on with it from its letter i.
func (r *reader) failNonStandard(word string, i int) {
	if r.literal(word, i) {
		r.fail("Non-standard token '" + word + "': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow")
	}
}

// failSign reports the character c, which follows a sign and is no digit. The
// sign's words for infinity are known and switched off.
func (r *reader) failSign(sign, c byte) {
	code := int(c)
	if c == 'I' {
		if r.pos >= len(r.buf) {
			r.failEOF(" in a Number value")
			return
		}
		r.pos++
		switch c = r.buf[r.pos-1]; c {
		case 'N':
			r.failNonStandard(string(sign)+"INF", 3)
			return
		case 'n':
			r.failNonStandard(string(sign)+"Infinity", 3)
			return
		}
		code = int(int8(c)) // the server takes this byte for a signed one
	}
	r.failNumberChar(code, "expected digit (0-9) to follow minus sign, for valid numeric value")
}

// endsWord tells whether the word just read ends here, or is part of a longer
// one. The server decodes the next character as if its first byte were consumed,
// so that any byte above 0x7F is an error of UTF-8.
func (r *reader) endsWord(word string) bool {
	u, ok := r.decodeForError(r.buf[r.pos])
	if !ok {
		return false
	}
	if isIdentifierPart(rune(u)) {
		r.failToken(word)
		return false
	}
	return true
}

// failToken reports an unknown word of which the start has been consumed.
func (r *reader) failToken(start string) {
	token, n := []byte(start), utf8.RuneCountInString(start)
	ended, ahead := true, 0
	for r.pos < len(r.buf) {
		r.pos++
		u, ok := r.decodeForError(r.buf[r.pos-1])
		if !ok {
			return
		}
		if !isIdentifierPart(rune(u)) {
			ended = false
			break
		}
		token = appendUnit(token, uint16(u))
		if n++; n >= maxErrorToken {
			token, ended = append(token, "..."...), false
			break
		}
	}
	if ended {
		ahead = r.pastEnd(2)
	}
	last := max(r.pos-1, 0)
	line, col := r.doc.lineCol(last)
	r.failAs(typeParse, "Unrecognized token '"+string(token)+"': was expecting "+r.expected(oldValidTokens),
		line, col+r.pos-last+ahead)
}

// expected is what the parser would have taken, old in its older releases.
func (r *reader) expected(old string) string {
	if r.doc.old {
		return old
	}
	return validTokens
}

// decodeForError decodes the character whose first byte c is consumed, to name
// it in an error text; of large codes only the lower 16 bits. ok is false if the
// bytes are no character, which is reported instead.
func (r *reader) decodeForError(c byte) (unit int, ok bool) {
	if c < utf8.RuneSelf {
		return int(c), true
	}
	code, need := leadByte(c)
	if need == 0 {
		r.fail("Invalid UTF-8 start byte 0x" + hexString(int32(c)))
		return 0, false
	}
	for range need {
		if r.pos >= len(r.buf) {
			r.failEOF(" in " + r.tok.String())
			return 0, false
		}
		d := r.buf[r.pos]
		r.pos++
		if d&0xC0 != 0x80 {
			r.fail("Invalid UTF-8 middle byte 0x" + hexString(int32(d)))
			return 0, false
		}
		code = code<<6 | int(d&0x3F)
	}
	return code & 0xFFFF, true
}

// charDesc describes a character for an error text.
func charDesc(c int) string {
	code := strconv.Itoa(c)
	switch {
	case c >= 0 && c < 0x20 || c >= 0x7F && c < 0xA0:
		return "(CTRL-CHAR, code " + code + ")"
	case c > 255:
		return "'" + string(appendUnit(nil, uint16(c))) + "' (code " + code + " / 0x" + hexString(int32(c)) + ")"
	}
	return "'" + string(appendUnit(nil, uint16(c))) + "' (code " + code + ")"
}

func hexString(n int32) string { return strconv.FormatUint(uint64(uint32(n)), 16) }

// isIdentifierStart tells whether a word of Java could begin with c.
func isIdentifierStart(c rune) bool {
	return unicode.In(c, unicode.L, unicode.Nl, unicode.Sc, unicode.Pc)
}

// isIdentifierPart tells whether c could stand inside a word of Java.
func isIdentifierPart(c rune) bool {
	return isIdentifierStart(c) || unicode.In(c, unicode.Nd, unicode.Mn, unicode.Mc, unicode.Cf) ||
		c <= 8 || c >= 0x0E && c <= 0x1B || c >= 0x7F && c <= 0x9F
}
