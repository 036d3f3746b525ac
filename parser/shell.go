package parser

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// word is a word of a shell command, without its quotes.
type word struct {
	value string
	at    int // in the text
	inner int // where the inside of its first quotes begins; at if it has none
}

// shell reads the words of one command, as a POSIX shell does.
type shell struct {
	*source
	i     int // next character; at the end, behind the command
	words []word
	open  bool // quotes or a line continuation are open where the text ends
	err   *Error

	value   []byte // of the word being read
	at      int    // where it begins, -1 between words
	inner   int
	quoting bool // it has quotes
}

// shellWords reads the command at i, up to the end of its last line.
func (s *source) shellWords(i int) *shell {
	sh := &shell{source: s, i: i, at: -1}
	for sh.err == nil && sh.step() {
	}
	sh.finishWord()
	return sh
}

// step reads the next character or quoted part. It is false at the end.
func (sh *shell) step() bool {
	i := sh.i
	if n := sh.blank(i); n > 0 {
		sh.finishWord()
		sh.i += n
		return true
	}
	if sh.atBreak(i) {
		return false
	}
	switch c := sh.text[i]; c {
	case '\\', '^', '`':
		return sh.escape(c)
	case '\'', '"':
		sh.quotedPart(i, i+1)
	case '$':
		if sh.startsWith(i, "$'") || sh.startsWith(i, `$"`) {
			sh.quotedPart(i+1, i+2)
			break
		}
		sh.add(c)
	case '|', ';', '>', '<', '&', '#':
		if sh.ends(c) {
			sh.i = sh.lineEnd(i)
			return false
		}
		sh.add(c)
	default:
		sh.add(c)
	}
	return true
}

// ends tells whether a character ends the command. An & within a word does not:
// it belongs to a URL that was pasted without quotes.
func (sh *shell) ends(c byte) bool {
	switch c {
	case '#':
		return sh.at < 0
	case '&':
		after := sh.i + 1
		return sh.at < 0 || sh.atBreak(after) || sh.blank(after) > 0 || sh.text[after] == '&'
	case '>', '<':
		if _, err := strconv.Atoi(string(sh.value)); err == nil && !sh.quoting {
			sh.at = -1 // 2> is no word
		}
	}
	return true
}

// escape reads a backslash, or the ^ and ` that continue a line in the shells of
// Windows. Blanks behind a continuation are overlooked.
func (sh *shell) escape(c byte) bool {
	after := sh.skipBlanks(sh.i + 1)
	switch {
	case sh.atBreak(after):
		sh.finishWord()
		sh.i = sh.skipBreak(after)
		sh.open = sh.i == len(sh.text)
		return !sh.open
	case c != '\\':
		sh.add(c)
	default:
		_, n := utf8.DecodeRuneInString(sh.text[sh.i+1:])
		sh.begin(sh.i)
		sh.value = append(sh.value, sh.text[sh.i+1:sh.i+1+n]...)
		sh.i += 1 + n
	}
	return true
}

func (sh *shell) begin(i int) {
	if sh.at < 0 {
		sh.at, sh.inner, sh.quoting, sh.value = i, i, false, nil
	}
}

func (sh *shell) add(c byte) {
	sh.begin(sh.i)
	sh.value = append(sh.value, c)
	sh.i++
}

func (sh *shell) finishWord() {
	if sh.at >= 0 {
		sh.words = append(sh.words, word{string(sh.value), sh.at, sh.inner})
	}
	sh.at = -1
}

// quotedPart reads the quotes at i, whose inside begins at inner.
func (sh *shell) quotedPart(i, inner int) {
	quote, dollar := sh.text[i], i > sh.i
	end := sh.closing(inner, quote, dollar || quote == '"')
	if end < 0 || !sh.commandGoesOn(inner, end+1) {
		opening := sh.nextOpening(inner, len(sh.text))
		sh.open = opening == len(sh.text)
		sh.err = sh.errorAt(i, "this quote is never closed", "")
		sh.i = sh.trimSpace(sh.i, opening)
		return
	}
	sh.begin(sh.i)
	if !sh.quoting {
		sh.inner, sh.quoting = inner, true
	}
	text := sh.text[inner:end]
	switch {
	case quote == '\'' && dollar:
		sh.value = appendANSI(sh.value, text)
	case quote == '"':
		sh.value = appendDouble(sh.value, text)
	default:
		sh.value = append(sh.value, text...)
	}
	sh.i = end + 1
}

// closing is the offset of the quote that ends what begins at i, or -1.
func (sh *shell) closing(i int, quote byte, escapes bool) int {
	for ; i < len(sh.text); i++ {
		if sh.text[i] == quote {
			return i
		}
		if escapes && sh.text[i] == '\\' {
			i++
		}
	}
	return -1
}

// commandGoesOn tells whether quotes that reach from inner to end are a pair: if
// a request seems to begin within, something that may follow a word must follow.
func (sh *shell) commandGoesOn(inner, end int) bool {
	if sh.nextOpening(inner, end) == end {
		return true
	}
	return sh.atBreak(end) || sh.blank(end) > 0 || strings.IndexByte(`\'"|;>&`, sh.text[end]) >= 0
}

// appendDouble adds the inside of "...": a backslash only escapes what is
// special there.
func appendDouble(out []byte, text string) []byte {
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) {
			switch text[i+1] {
			case '"', '\\', '$', '`':
				i++
			case '\n':
				i++
				continue
			}
		}
		out = append(out, text[i])
	}
	return out
}

// appendANSI adds the inside of $'...', with the escapes of C.
func appendANSI(out []byte, text string) []byte {
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' || i+1 == len(text) {
			out = append(out, text[i])
			continue
		}
		i++
		c := text[i]
		if n := strings.IndexByte("abefnrtvE", c); n >= 0 {
			out = append(out, "\a\b\x1b\f\n\r\t\v\x1b"[n])
			continue
		}
		digits, base, start := numeric(c)
		if digits == 0 {
			out = append(out, c)
			continue
		}
		end := i + start
		for end < len(text) && end < i+start+digits && isDigitOf(text[end], base) {
			end++
		}
		code, err := strconv.ParseUint(text[i+start:end], base, 32)
		switch {
		case err != nil:
			out = append(out, '\\', c)
			continue
		case c == 'u' || c == 'U':
			out = utf8.AppendRune(out, rune(code))
		default:
			out = append(out, byte(code))
		}
		i = end - 1
	}
	return out
}

// numeric says how many digits of which base an escape of $'...' has, and how
// far behind its letter they begin.
func numeric(c byte) (digits, base, start int) {
	switch {
	case c == 'x':
		return 2, 16, 1
	case c == 'u':
		return 4, 16, 1
	case c == 'U':
		return 8, 16, 1
	case '0' <= c && c <= '7':
		return 3, 8, 0
	}
	return 0, 0, 0
}

func isDigitOf(c byte, base int) bool {
	if base == 8 {
		return '0' <= c && c <= '7'
	}
	return isHex(c)
}
