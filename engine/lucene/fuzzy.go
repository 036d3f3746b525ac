package lucene

import (
	"unicode/utf8"
)

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
}

// NewFuzzy makes a test for a term whose first prefixLength characters have to
// stand as they are.
func NewFuzzy(term string, edits, prefixLength int, transpositions bool) *Fuzzy {
	runes := []rune(term)
	n := min(prefixLength, len(runes))
	return &Fuzzy{Prefix: string(runes[:n]), term: runes[n:], whole: len(runes), prefix: n, edits: edits, transpositions: transpositions}
}

// maxFuzzyLen bounds the terms that are looked at without another buffer.
const maxFuzzyLen = 128

// Test gives the boost of a term: one less the share of edits.
func (f *Fuzzy) Test(t []byte) (boost float32, ok bool) {
	rest := t[len(f.Prefix):]
	var buf [maxFuzzyLen]rune
	runes := buf[:0]
	for len(rest) > 0 {
		r, n := utf8.DecodeRune(rest)
		rest = rest[n:]
		if runes = append(runes, r); len(runes) > len(f.term)+f.edits {
			return 0, false
		}
	}
	if len(runes) < len(f.term)-f.edits {
		return 0, false
	}
	d := f.distance(runes)
	switch {
	case d > f.edits:
		return 0, false
	case d == 0:
		return 1, true
	}
	shorter := min(f.prefix+len(runes), f.whole)
	return 1 - float32(d)/float32(shorter), true
}

// distance is the number of edits, or some number above what is allowed.
func (f *Fuzzy) distance(other []rune) int {
	var rows [3][maxFuzzyLen + 4]int
	n := len(f.term)
	if n >= maxFuzzyLen {
		return f.longDistance(other)
	}
	before, last, row := rows[0][:n+1], rows[1][:n+1], rows[2][:n+1]
	for i := range last {
		last[i] = i
	}
	for j, r := range other {
		row[0] = j + 1
		best := row[0]
		for i := range n {
			cost := 1
			if f.term[i] == r {
				cost = 0
			}
			d := min(last[i]+cost, last[i+1]+1, row[i]+1)
			if f.transpositions && i > 0 && j > 0 && f.term[i] == other[j-1] && f.term[i-1] == r {
				d = min(d, before[i-1]+1)
			}
			row[i+1] = d
			best = min(best, d)
		}
		if best > f.edits {
			return f.edits + 1
		}
		before, last, row = last, row, before
	}
	return last[n]
}

// longDistance is distance for very long terms: all but the middle has to match.
func (f *Fuzzy) longDistance(other []rune) int {
	if string(other) == string(f.term) {
		return 0
	}
	short := *f
	a, b := f.term, other
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) >= maxFuzzyLen || len(b) >= maxFuzzyLen {
		return f.edits + 1
	}
	short.term = a
	return short.distance(b)
}
