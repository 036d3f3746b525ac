package lucene

import (
	"strings"
	"unicode/utf8"
)

// maxEdits is how many edits fuzzy terms may be away at most.
const maxEdits = 2

// Fuzzy tests terms for being within some edits of a term. It may be used by
// many goroutines at a time.
type Fuzzy struct {
	// Prefix is what terms must begin with.
	Prefix string

	term           []rune // the rest
	whole          int    // length of the whole term
	prefix         int    // in characters
	edits          int
	transpositions bool
	broken         bool // the term holds bytes that are no characters
}

// NewFuzzy makes a test for a term whose first prefixLength characters have to
// stand as they are. There may be up to two edits.
func NewFuzzy(term string, edits, prefixLength int, transpositions bool) *Fuzzy {
	runes := []rune(term)
	n := min(prefixLength, len(runes))
	return &Fuzzy{Prefix: string(runes[:n]), term: runes[n:], whole: len(runes), prefix: n, edits: min(edits, maxEdits), transpositions: transpositions,
		broken: strings.ContainsRune(term, utf8.RuneError)}
}

// fuzzyRow is a row of the table of distances: between what has been read of a
// term and the beginnings of the term that is looked for, of those lengths that
// differ by the edits at most. The middle one is that of the same length.
type fuzzyRow [2*maxEdits + 1]uint8

// fuzzyWalk tests terms that come in order. It keeps a row for each character, so
// that what a term shares with the one before it is not looked at again.
type fuzzyWalk struct {
	*Fuzzy
	half  int    // beginnings shorter than this may take one edit less
	text  []byte // the term before
	next  []byte
	runes []rune
	ends  []int // where each character ends in text
	rows  []fuzzyRow
}

// walk starts a test of terms that come in order: the boost of a term is one less
// the share of edits. Beginnings of the term that are shorter than half may take one
// edit less than all of it.
func (f *Fuzzy) walk(half int) *fuzzyWalk {
	w := &fuzzyWalk{Fuzzy: f, half: half}
	var first fuzzyRow
	for c := range first {
		first[c] = uint8(f.edits + 1)
		if i := c - f.edits; i >= 0 && i <= min(f.edits, len(f.term)) && i <= w.most(i) {
			first[c] = uint8(i)
		}
	}
	w.rows = append(w.rows, first)
	return w
}

// most is how many edits the first i characters may take.
func (w *fuzzyWalk) most(i int) int {
	if i < w.half {
		return w.edits - 1
	}
	return w.edits
}

// test implements TermWalk.
func (w *fuzzyWalk) test(t []byte) (boost float32, ok bool, next []byte) {
	rest := t[len(w.Prefix):]
	w.keep(rest)
	at := 0
	if n := len(w.ends); n > 0 {
		at = w.ends[n-1]
	}
	for at < len(rest) {
		r, size := utf8.DecodeRune(rest[at:])
		row, least := w.row(r)
		if least > w.edits {
			if r == utf8.RuneError {
				return 0, false, nil // the bytes may be the beginning of another character
			}
			return 0, false, w.behind(t[:len(w.Prefix)+at], r)
		}
		at += size
		w.runes, w.ends, w.rows = append(w.runes, r), append(w.ends, at), append(w.rows, row)
	}
	n := len(w.runes)
	c := len(w.term) - n + w.edits
	if c < 0 || c > 2*w.edits {
		return 0, false, nil
	}
	switch d := int(w.rows[n][c]); {
	case d > w.edits:
		return 0, false, nil
	case d == 0:
		return 1, true, nil
	default:
		shorter := min(w.prefix+n, w.whole)
		return 1 - float32(d)/float32(shorter), true, nil
	}
}

// keep takes over the characters that the next term begins with as well.
func (w *fuzzyWalk) keep(next []byte) {
	same := 0
	for same < len(w.text) && same < len(next) && w.text[same] == next[same] {
		same++
	}
	n := 0
	for n < len(w.ends) && w.ends[n] <= same && w.runes[n] != utf8.RuneError {
		n++
	}
	w.runes, w.ends, w.rows = w.runes[:n], w.ends[:n], w.rows[:n+1]
	w.text = next
}

// behind is where terms may pass again, when none does that begins with a text and
// then r: with a character that the term has near by, or after all with that text.
// As r is one edit too many, only characters that cost none can follow instead.
func (w *fuzzyWalk) behind(text []byte, r rune) []byte {
	n, k := len(w.runes), w.edits
	last, best := &w.rows[n], rune(-1)
	for c := range 2*k + 1 {
		i := n + 1 + c - k // length of the beginning
		if i < 1 || i > len(w.term) {
			continue
		}
		if int(last[c]) <= k {
			best = nearer(best, w.term[i-1], r)
		}
		if w.transpositions && i > 1 && n > 0 && w.term[i-1] == w.runes[n-1] && int(w.rows[n-1][c]) < k {
			best = nearer(best, w.term[i-2], r)
		}
	}
	w.next = append(w.next[:0], text...)
	if best >= 0 {
		w.next = utf8.AppendRune(w.next, best)
		return w.next
	}
	return Behind(w.next)
}

// nearer is the lesser of two characters behind r; best is -1 if there is none.
func nearer(best, c, r rune) rune {
	if c > r && (best < 0 || c < best) {
		return c
	}
	return best
}

// row is the row of one more character, with its least distance.
func (w *fuzzyWalk) row(r rune) (row fuzzyRow, least int) {
	n, k := len(w.rows), w.edits // characters with this one
	last := &w.rows[n-1]
	far := uint8(k + 1)
	least = k + 1
	for c := range 2*k + 1 {
		i := n + c - k // length of the beginning
		d := far
		switch {
		case i < 0 || i > len(w.term):
		case i == 0:
			d = uint8(min(n, k+1))
			if int(d) > w.most(0) {
				d = far
			}
		default:
			d = last[c]
			if w.term[i-1] != r {
				d++
			}
			if c < 2*k {
				d = min(d, last[c+1]+1)
			}
			if c > 0 {
				d = min(d, row[c-1]+1)
			}
			if w.transpositions && i > 1 && n > 1 && w.term[i-1] == w.runes[n-2] && w.term[i-2] == r {
				d = min(d, w.rows[n-2][c]+1)
			}
			if int(d) > w.most(i) {
				d = far
			}
		}
		row[c] = d
		least = min(least, int(d))
	}
	return row, least
}
