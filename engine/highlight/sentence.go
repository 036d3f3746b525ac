package highlight

import (
	"strings"
	"unicode"
)

// A sentence ends, as for java.text.BreakIterator,
//   - behind a separator of paragraphs;
//   - behind a danda with the space behind it;
//   - behind ! ? and their like, with what closes quotations and the space behind;
//   - behind a period with what closes quotations, if space and a letter that is not
//     a small one follow, or what opens a sentence, and then a letter.

func isMark(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) }

func isSpace(r rune) bool {
	return strings.ContainsRune("\t\r\f\n\u2028", r) || unicode.Is(unicode.Zs, r)
}

func isPeriod(r rune) bool     { return r == '.' || r == '\uff0e' }
func isTerminator(r rune) bool { return strings.ContainsRune("!?\u3002\uff01\uff1f", r) }
func isDanda(r rune) bool      { return r == '\u0964' || r == '\u0965' }
func isClosing(r rune) bool    { return r == '"' || r == '\'' || unicode.In(r, unicode.Pe, unicode.Pf) }
func isOpening(r rune) bool    { return r == '"' || r == '\'' || unicode.In(r, unicode.Ps, unicode.Pi) }

// opensSentence tells what may stand in front of the first letter.
func opensSentence(r rune) bool {
	return isOpening(r) || !(unicode.IsLetter(r) || unicode.Is(unicode.N, r) || isSpace(r) || isClosing(r) || isTerminator(r) ||
		isPeriod(r) || r == ',' || r == paragraph || isMark(r))
}

const paragraph = '\u2029'

// skip passes over the characters that are of a kind, and marks among them.
func skip(text []uint16, at int, kind func(rune) bool) int {
	for at < len(text) {
		r, size := charAt(text, at)
		if !kind(r) && !isMark(r) {
			break
		}
		at += size
	}
	return at
}

// is tells whether the character at a place, marks left aside, is of a kind.
func is(text []uint16, at int, kind func(rune) bool) bool {
	at = skip(text, at, func(rune) bool { return false })
	if at >= len(text) {
		return false
	}
	r, _ := charAt(text, at)
	return kind(r)
}

// sentenceEnd gives the end of the sentence that begins at a place.
func sentenceEnd(text []uint16, from int) int {
	for at := from; at < len(text); {
		r, size := charAt(text, at)
		at += size
		switch {
		case r == paragraph:
			return at
		case isDanda(r):
			return skip(text, at, isSpace)
		case isTerminator(r):
			at = skip(text, at, func(r rune) bool { return isTerminator(r) || isPeriod(r) || isClosing(r) })
			at = skip(text, at, isSpace)
			if is(text, at, func(r rune) bool { return r == paragraph }) {
				at = skip(text, at, func(rune) bool { return false }) + 1
			}
			return at
		case isPeriod(r):
			if end := behindPeriod(text, at); end > 0 {
				return end
			}
		}
	}
	return len(text)
}

// behindPeriod gives where the sentence with a period ends, 0 if it goes on.
func behindPeriod(text []uint16, at int) int {
	closed := skip(text, at, func(r rune) bool { return isPeriod(r) || isClosing(r) })
	spaced := skip(text, closed, isSpace)
	if spaced > closed && is(text, spaced, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Ll, r) }) {
		return spaced
	}
	for _, end := range []int{spaced, at} { // quotation marks may close as well as open
		opened := skip(text, end, opensSentence)
		if opened > end && is(text, opened, unicode.IsLetter) {
			return end
		}
	}
	return 0
}
