package xcontent

// number reads a number whose first character, a digit or a minus, is consumed.
func (r *reader) number(v *Value, in context) bool {
	c := r.buf[r.pos-1]
	if c == '-' {
		if r.pos >= len(r.buf) {
			r.failEOF(" in " + r.tok.String())
			return false
		}
		c = r.buf[r.pos]
		r.pos++
		if c < '0' || c > '9' {
			r.failSign('-', c)
			return false
		}
	}
	if c == '0' && r.pos < len(r.buf) && isDigit(r.buf[r.pos]) {
		r.fail("Invalid numeric value: Leading zeroes not allowed")
		return false
	}
	r.digits()
	v.kind = KindNumber
	if r.pos < len(r.buf) {
		if c = r.buf[r.pos]; c == '.' || c == 'e' || c == 'E' {
			if !r.fraction() {
				return false
			}
			v.flags |= flagFloat
		}
	}
	r.tok = tokInt
	if v.flags&flagFloat != 0 {
		r.tok = tokFloat
	}
	if in == inRoot && r.pos < len(r.buf) {
		return r.rootSpace()
	}
	return true
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// digits consumes digits and tells how many there were.
func (r *reader) digits() int {
	start := r.pos
	for r.pos < len(r.buf) && isDigit(r.buf[r.pos]) {
		r.pos++
	}
	return r.pos - start
}

// fraction reads what follows the whole part: a fraction, an exponent or both.
func (r *reader) fraction() bool {
	if r.buf[r.pos] == '.' {
		r.pos++
		if r.digits() == 0 {
			r.failDigit("Decimal point not followed by a digit", '.')
			return false
		}
	}
	if r.pos >= len(r.buf) || r.buf[r.pos] != 'e' && r.buf[r.pos] != 'E' {
		return true
	}
	r.pos++
	if r.pos < len(r.buf) && (r.buf[r.pos] == '-' || r.buf[r.pos] == '+') {
		r.pos++
	}
	if r.pos >= len(r.buf) {
		r.failEOF(" in " + r.tok.String())
		return false
	}
	if r.digits() == 0 {
		r.failDigit("Exponent indicator not followed by a digit", 0)
		return false
	}
	return true
}

// failDigit reports the character that stands where a digit must be; last is
// reported at the end of the text.
func (r *reader) failDigit(comment string, last byte) {
	if r.pos < len(r.buf) {
		last = r.buf[r.pos]
		r.pos++
	}
	r.failNumberChar(int(last), comment)
}

// rootSpace demands white space after a number at the top level.
func (r *reader) rootSpace() bool {
	switch c := r.buf[r.pos]; c {
	case ' ', '\t', '\r', '\n':
		return true
	default:
		r.pos++
		r.failUnexpected(int(c), "Expected space separating root-level values")
		return false
	}
}
