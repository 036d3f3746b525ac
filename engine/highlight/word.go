package highlight

import (
	"strings"
	"unicode"
)

// Words are, as for java.text.BreakIterator, letters and digits with some
// punctuation within; runs of one of the three scripts of Japanese; runs of space;
// and any other character alone, with the marks on it.

func isKanji(r rune) bool {
	return r == 0x3005 || r >= 0x4e00 && r <= 0x9fa5 || r >= 0xf900 && r <= 0xfa2d
}
func isKatakana(r rune) bool { return r >= 0x30a1 && r <= 0x30fa || r == 0x30fd || r == 0x30fe }
func isHiragana(r rune) bool { return r >= 0x3041 && r <= 0x3094 || r == 0x309d || r == 0x309e }
func isDiacritic(r rune) bool {
	return r >= 0x3099 && r <= 0x309c || r == 0x30fb || r == 0x30fc
}

func isWordLetter(r rune) bool {
	return unicode.In(r, unicode.L, unicode.Mc) && !isKanji(r) && !isKatakana(r) && !isHiragana(r) && !isDiacritic(r)
}

func isDigit(r rune) bool { return unicode.Is(unicode.N, r) }

func insideWord(r rune) bool {
	return strings.ContainsRune("\u00ad\u2027\"'.", r) || unicode.In(r, unicode.Pd, unicode.Pc)
}

func insideNumber(r rune) bool { return strings.ContainsRune("\"',\u066b.", r) }

func beforeNumber(r rune) bool {
	return r == '#' || r == '.' || unicode.Is(unicode.Sc, r) && r != '\u00a2'
}

func behindNumber(r rune) bool { return strings.ContainsRune("%&\u00a2\u066a\u2030\u2031", r) }

func isBlank(r rune) bool { return r == '\t' || unicode.Is(unicode.Zs, r) }

func endsLine(r rune) bool { return strings.ContainsRune("\n\f\u2028\u2029", r) }

// wordReader matches parts of words. Format characters count for nothing.
type wordReader struct{ text []uint16 }

// one passes over a character of a kind; 0 if there is none.
func (w wordReader) one(at int, kind func(rune) bool) int {
	at = w.format(at)
	if at >= len(w.text) {
		return 0
	}
	r, size := charAt(w.text, at)
	if !kind(r) {
		return 0
	}
	return w.format(at + size)
}

func (w wordReader) format(at int) int {
	for at < len(w.text) {
		r, size := charAt(w.text, at)
		if !unicode.Is(unicode.Cf, r) || r == 0xad {
			break
		}
		at += size
	}
	return at
}

// run passes over characters of a kind with the marks on them.
func (w wordReader) run(at int, kind func(rune) bool) int {
	end := 0
	for {
		next := w.one(at, kind)
		if next == 0 {
			return end
		}
		for m := w.one(next, enclosing); m > 0; m = w.one(next, enclosing) {
			next = m
		}
		at, end = next, next
	}
}

func enclosing(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me) }

// joined passes over runs with single characters of another kind between them.
func (w wordReader) joined(at int, kind, inside func(rune) bool) int {
	end := w.run(at, kind)
	for end > 0 {
		mid := w.one(end, inside)
		if mid == 0 {
			break
		}
		more := w.run(mid, kind)
		if more == 0 {
			break
		}
		end = more
	}
	return end
}

func (w wordReader) word(at int) int {
	end := w.joined(at, isWordLetter, insideWord)
	if end > 0 {
		if d := w.one(end, isDanda); d > 0 {
			end = d
		}
	}
	return end
}

// mixed passes over numbers and words in turn, beginning with a number.
func (w wordReader) mixed(at int) int {
	end := at
	for {
		n := w.joined(end, isDigit, insideNumber)
		if n == 0 {
			return end
		}
		word := w.word(n)
		if word == 0 {
			if p := w.one(n, behindNumber); p > 0 {
				n = p
			}
			return n
		}
		end = word
	}
}

// plain passes over characters of a kind without marks.
func (w wordReader) plain(at int, kind func(rune) bool) int {
	for next := w.one(at, kind); next > 0; next = w.one(at, kind) {
		at = next
	}
	return at
}

// wordEnd gives the end of the word that begins at a place.
func wordEnd(text []uint16, from int) int {
	w := wordReader{text}
	_, size := charAt(text, from)
	end := w.format(from + size)
	if e := w.one(from, func(rune) bool { return true }); e > 0 {
		end = max(end, e)
		for m := w.one(end, enclosing); m > 0; m = w.one(end, enclosing) {
			end = m
		}
	}
	start := w.word(from)
	if start == 0 {
		start = from
	}
	end = max(end, start, w.mixed(start))
	if pre := w.one(from, beforeNumber); pre > 0 {
		end = max(end, w.mixed(pre))
	}
	space := from
	if s := w.run(from, isBlank); s > 0 {
		space = s
	}
	if s := w.one(space, func(r rune) bool { return r == '\r' }); s > 0 {
		space = s
	}
	if s := w.one(space, endsLine); s > 0 {
		space = s
	}
	end = max(end, space)
	end = max(end, w.plain(from, func(r rune) bool { return isKatakana(r) || isDiacritic(r) }),
		w.plain(from, func(r rune) bool { return isHiragana(r) || isDiacritic(r) }), w.plain(from, isKanji))
	return end
}
