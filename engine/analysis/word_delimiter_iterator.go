package analysis

import "unicode"

// Types of characters that word delimiters know, as bits.
const (
	wordLower    = 1
	wordUpper    = 2
	wordDigit    = 4
	wordBetween  = 8
	wordAlpha    = wordLower | wordUpper
	wordAlphanum = wordAlpha | wordDigit
)

// wordTypes gives the type of a UTF-16 code unit; own has those that settings
// give.
type wordTypes struct{ own map[uint16]int }

func (w wordTypes) of(c uint16) int {
	if t, ok := w.own[c]; ok {
		return t
	}
	r := rune(c)
	if c < 256 && w.own == nil {
		switch {
		case unicode.IsLower(r) || c == 'ª' || c == 'º':
			return wordLower
		case unicode.IsUpper(r):
			return wordUpper
		case '0' <= c && c <= '9':
			return wordDigit
		}
		return wordBetween
	}
	switch {
	case unassigned(r):
		return wordBetween
	case unicode.Is(unicode.Lu, r):
		return wordUpper
	case unicode.Is(unicode.Ll, r):
		return wordLower
	case unicode.In(r, unicode.Lt, unicode.Lm, unicode.Lo, unicode.M):
		return wordAlpha
	case unicode.In(r, unicode.N):
		return wordDigit
	case 0xD800 <= c && c <= 0xDFFF:
		return wordAlphanum
	}
	return wordBetween
}

// wordParts walks over the parts of a term.
//
// Server: org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator.
type wordParts struct {
	types                         wordTypes
	splitCase, splitDigits, stems bool // stems: 's is left out

	text       []uint16
	from, to   int // the bounds without delimiters
	start, end int // the part; end is -1 behind the last
	possessive bool
	skipNext   bool
}

func (w *wordParts) set(text []uint16) {
	w.text, w.from, w.to = text, 0, len(text)
	w.skipNext, w.possessive = false, false
	for w.from < len(text) && w.types.of(text[w.from]) == wordBetween {
		w.from++
	}
	for w.to > w.from && w.types.of(text[w.to-1])&wordBetween != 0 {
		w.to--
	}
	w.possessive = w.endsPossessive(w.to)
	w.start, w.end = w.from, 0
}

// next goes to the next part.
func (w *wordParts) next() {
	if w.start = w.end; w.start < 0 {
		return
	}
	if w.skipNext {
		w.start += 2
		w.skipNext = false
	}
	last := 0
	for w.start < w.to {
		if last = w.types.of(w.text[w.start]); last&wordBetween == 0 {
			break
		}
		w.start++
	}
	if w.start >= w.to {
		w.end = -1
		return
	}
	for w.end = w.start + 1; w.end < w.to; w.end++ {
		t := w.types.of(w.text[w.end])
		if w.breaks(last, t) {
			break
		}
		last = t
	}
	if w.end < w.to-1 && w.endsPossessive(w.end+2) {
		w.skipNext = true
	}
}

func (w *wordParts) breaks(last, t int) bool {
	switch {
	case t&last != 0:
		return false
	case !w.splitCase && last&wordAlpha != 0 && t&wordAlpha != 0:
		return false
	case last&wordUpper != 0 && t&wordAlpha != 0:
		return false
	}
	return w.splitDigits || !(last&wordAlpha != 0 && t&wordDigit != 0 || last&wordDigit != 0 && t&wordAlpha != 0)
}

// typ is the type of the part.
func (w *wordParts) typ() int {
	if w.end < 0 {
		return 0
	}
	t := w.types.of(w.text[w.start])
	if t == wordLower || t == wordUpper {
		return wordAlpha
	}
	return t
}

// single tells whether the part is all that the term has.
func (w *wordParts) single() bool {
	if w.possessive {
		return w.start == w.from && w.end == w.to-2
	}
	return w.start == w.from && w.end == w.to
}

func (w *wordParts) endsPossessive(at int) bool {
	return w.stems && at > 2 && w.text[at-2] == '\'' && w.text[at-1]|0x20 == 's' && w.types.of(w.text[at-3])&wordAlpha != 0 &&
		(at == w.to || w.types.of(w.text[at])&wordBetween != 0)
}
