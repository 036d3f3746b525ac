package analysis

import (
	"unicode"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// charTokenizer gives the runs of characters of a kind.
//
// Server: org.apache.lucene.analysis.util.CharTokenizer.
type charTokenizer struct {
	tokenizing
	belongs func(r rune) bool
	ascii   [utf8.RuneSelf]bool
	lower   bool // XLowerCaseTokenizer
	length  int  // in UTF-16 code units
	at      int
	last    int // where the last token ended
}

func openCharTokenizer(belongs func(r rune) bool, length int, lower bool) func() tokenizer {
	return func() tokenizer {
		z := &charTokenizer{belongs: belongs, length: length, lower: lower}
		for i := range z.ascii {
			z.ascii[i] = belongs(rune(i))
		}
		return z
	}
}

func (z *charTokenizer) reset() { z.at, z.last = 0, 0 }

func (z *charTokenizer) has(r rune) bool {
	if r < utf8.RuneSelf {
		return z.ascii[r]
	}
	return z.belongs(r)
}

func (z *charTokenizer) next(t *Token) bool {
	text := z.in.text
	for z.at < len(text) {
		r, n := rune(text[z.at]), 1
		if r >= utf8.RuneSelf {
			r, n = decodeCharIn(text[z.at:])
		}
		if z.has(r) {
			break
		}
		z.at += n
	}
	if z.at >= len(text) {
		z.last = len(text)
		return false
	}
	start, length := z.at, 0
	for z.at < len(text) && length < z.length {
		r, n := rune(text[z.at]), 1
		if r >= utf8.RuneSelf {
			r, n = decodeCharIn(text[z.at:])
		}
		if !z.has(r) {
			break
		}
		z.at += n
		length += unitWidth(r)
	}
	t.clear()
	if z.lower {
		t.Text = appendLower(t.Text, []byte(text[start:z.at]))
	} else {
		t.Text = append(t.Text, text[start:z.at]...)
	}
	z.last = z.at
	t.setOffset(z.in.offset(start), z.in.offset(z.at))
	return true
}

// end says where the text ends; if the reader stopped before, where it stopped.
func (z *charTokenizer) end(t *Token) { t.finish(z.in.offset(z.last)) }

// checkCharLength refuses token lengths that such a tokenizer cannot have.
func checkCharLength(length int) *eserr.Error {
	if length > maxTokenLength || length <= 0 {
		return eserr.IllegalArgument("maxTokenLen must be greater than 0 and less than %d passed: %d", maxTokenLength, length)
	}
	return nil
}

// isWhitespace is Java's Character.isWhitespace.
func isWhitespace(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return '\t' <= r && r <= '\r' || 0x1C <= r && r <= ' '
	case r == 0xA0 || r == 0x2007 || r == 0x202F:
		return false
	}
	return unicode.In(r, unicode.Zs, unicode.Zl, unicode.Zp)
}

// isLetter is Java's Character.isLetter.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) && !unassigned(r)
}

// isDigit is Java's Character.isDigit.
func isDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return unicode.Is(unicode.Nd, r) && !unassigned(r)
}

// whitespaceTokenizer cuts at blanks.
//
// Server: WhitespaceTokenizerFactory.
func whitespaceTokenizer(c *config) tokenizerSpec {
	length := c.integer("max_token_length", defaultTokenLength)
	if err := checkCharLength(length); err != nil {
		return brokenTokenizer(c, err)
	}
	return tokenizerSpec{name: c.name, open: openCharTokenizer(func(r rune) bool { return !isWhitespace(r) }, length, false)}
}

// letterTokenizer gives the runs of letters.
func letterTokenizer(c *config) tokenizerSpec {
	return tokenizerSpec{name: c.name, open: openCharTokenizer(isLetter, defaultTokenLength, false)}
}

// lowercaseTokenizer gives the runs of letters in lower case.
func lowercaseTokenizer(c *config) tokenizerSpec {
	return tokenizerSpec{name: c.name, open: openCharTokenizer(isLetter, defaultTokenLength, true)}
}
