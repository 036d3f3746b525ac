package xcontent

// skipComment skips a comment whose slash is consumed.
func (r *reader) skipComment() bool {
	if r.pos >= len(r.buf) {
		r.failEOF(" in a comment")
		return false
	}
	c := r.buf[r.pos]
	r.pos++
	switch c {
	case '/':
		return r.skipLine()
	case '*':
		return r.skipBlock()
	}
	r.failUnexpected(int(c), "was expecting either '*' or '/' for a comment")
	return false
}

// skipLine skips the rest of a // comment with its line break.
func (r *reader) skipLine() bool {
	for r.pos < len(r.buf) {
		c := r.buf[r.pos]
		r.pos++
		if c == '\n' || c == '\r' {
			return true
		}
		if !r.commentChar(c) {
			return false
		}
	}
	return true
}

// skipBlock skips the rest of a /* comment.
func (r *reader) skipBlock() bool {
	for r.pos < len(r.buf) {
		c := r.buf[r.pos]
		r.pos++
		if c == '*' {
			if r.pos < len(r.buf) && r.buf[r.pos] == '/' {
				r.pos++
				return true
			}
			continue
		}
		if !r.commentChar(c) {
			return false
		}
	}
	r.failEOF(" in a comment")
	return false
}

// commentChar checks a character inside a comment, whose first byte is consumed.
func (r *reader) commentChar(c byte) bool {
	switch {
	case c >= 0x80:
		_, need := leadByte(c)
		if need == 0 {
			r.fail("Invalid UTF-8 start byte 0x" + hexString(int32(c)))
			return false
		}
		for range need {
			if r.pos >= len(r.buf) {
				r.failEOF(" in " + r.tok.String())
				return false
			}
			d := r.buf[r.pos]
			r.pos++
			if d&0xC0 != 0x80 {
				r.fail("Invalid UTF-8 middle byte 0x" + hexString(int32(d)))
				return false
			}
		}
	case c < ' ' && c != '\t' && c != '\n' && c != '\r':
		r.failInvalidSpace(c)
		return false
	}
	return true
}
