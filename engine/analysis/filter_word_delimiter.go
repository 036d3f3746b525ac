package analysis

import (
	"cmp"
	"slices"
)

// wordDelimiter cuts terms at delimiters and where letters and digits or the case
// change; what is joined again stands beside the parts.
//
// Server: WordDelimiterTokenFilterFactory, org.apache.lucene.analysis.miscellaneous.WordDelimiterFilter.
func wordDelimiter(c *config) filterSpec {
	d := c.delimiterSettings()
	d.protected = c.wordsOf("protected_words")
	return delimiterFilter(c.name, d)
}

func delimiterFilter(name string, d *delimiterConfig) filterSpec {
	return filterSpec{name: name, attrs: attrKeyword, synonyms: synonymsRefuse, open: func(in stream) stream {
		return &delimiterTokens{filtering: filtering{in}, d: d, parts: d.parts()}
	}}
}

type delimiterTokens struct {
	filtering
	d     *delimiterConfig
	parts wordParts
	buf   []byte

	units                []uint16
	busy                 bool
	from, to             int // where the term stands
	typ                  string
	inexact              bool // offsets inside the term are not known
	some, all            joined
	lastCount, increment int
	queue                []*Token
	given                int
	first                bool // of the text
	gave, gaveBeside     bool // a part; one at the position of the original
}

func (f *delimiterTokens) reset() {
	f.busy, f.increment, f.queue, f.given, f.first = false, 0, f.queue[:0], 0, true
	f.some.clear()
	f.all.clear()
	f.in.reset()
}

func (f *delimiterTokens) next(t *Token) bool {
	for {
		if !f.busy {
			if done, ok := f.take(t); done {
				return ok
			}
			continue
		}
		if f.parts.end < 0 {
			if f.last(t) {
				return true
			}
			continue
		}
		if f.parts.single() {
			f.part(t, true)
			f.parts.next()
			f.first = false
			return true
		}
		typ := f.parts.typ()
		if !f.some.empty() && f.some.typ&typ == 0 {
			flushed := f.flush(t)
			if f.gave = false; flushed {
				f.queue = append(f.queue, t.clone())
				continue
			}
		}
		if f.d.catenates(typ) {
			f.some.add(&f.parts, 0)
		}
		if f.d.catenateAll {
			f.all.add(&f.parts, 0)
		}
		if f.d.generates(typ) {
			f.part(t, false)
			f.queue = append(f.queue, t.clone())
		}
		f.parts.next()
	}
}

// take reads the next term. done says that it, or the end, is the answer.
func (f *delimiterTokens) take(t *Token) (done, ok bool) {
	if !f.in.next(t) {
		return true, false
	}
	f.units = appendUTF16(f.units[:0], t.Text)
	f.increment += t.PositionIncrement
	f.parts.set(f.units)
	f.parts.next()
	if f.parts.start == 0 && f.parts.end == len(f.units) || f.d.protected != nil && f.d.protected.has(t.Text, &f.buf) {
		t.PositionIncrement, f.increment, f.first = f.increment, 0, false
		return true, true
	}
	if f.parts.end < 0 && !f.d.original {
		if t.PositionIncrement == 1 && !f.first {
			f.increment--
		}
		return false, false
	}
	f.from, f.to, f.typ = t.StartOffset, t.EndOffset, t.Type
	f.inexact = f.to-f.from != len(f.units)
	f.busy, f.gave, f.gaveBeside, f.lastCount = true, false, !f.d.original, 0
	if f.d.original {
		t.PositionIncrement, f.increment, f.first = f.increment, 0, false
		return true, true
	}
	return false, false
}

// last gives what is left of a term; false if there is nothing.
func (f *delimiterTokens) last(t *Token) bool {
	if !f.some.empty() && f.flush(t) {
		f.queue = append(f.queue, t.clone())
		return false
	}
	if !f.all.empty() {
		if f.all.parts > f.lastCount {
			f.write(t, &f.all)
			f.queue = append(f.queue, t.clone())
			return false
		}
		f.all.clear()
	}
	if f.given < len(f.queue) {
		if f.given == 0 {
			slices.SortStableFunc(f.queue, func(a, b *Token) int {
				return cmp.Or(cmp.Compare(a.StartOffset, b.StartOffset), cmp.Compare(b.PositionIncrement, a.PositionIncrement))
			})
		}
		t.set(f.queue[f.given])
		f.given++
		if f.first && t.PositionIncrement == 0 {
			t.PositionIncrement = 1
		}
		f.first = false
		return true
	}
	f.queue, f.given, f.busy = f.queue[:0], 0, false
	return false
}

func (f *delimiterTokens) flush(t *Token) bool {
	f.lastCount = f.some.parts
	if f.some.parts != 1 || !f.d.generates(f.some.typ) {
		f.write(t, &f.some)
		return true
	}
	f.some.clear()
	return false
}

func (f *delimiterTokens) write(t *Token, j *joined) {
	t.clear()
	t.Text = appendUTF8(t.Text[:0], j.text)
	if f.inexact {
		t.setOffset(f.from, f.to)
	} else {
		t.setOffset(f.from+j.start, f.from+j.end)
	}
	t.PositionIncrement, t.Type = f.place(true), f.typ
	f.increment = 0
	j.clear()
}

// part makes a token of the part.
func (f *delimiterTokens) part(t *Token, single bool) {
	t.clear()
	t.Text = appendUTF8(t.Text[:0], f.units[f.parts.start:f.parts.end])
	start := f.from + f.parts.start
	switch {
	case !f.inexact:
		t.setOffset(start, f.from+f.parts.end)
	case single && start <= f.to:
		t.setOffset(start, f.to)
	default:
		t.setOffset(f.from, f.to)
	}
	t.PositionIncrement, t.Type = f.place(false), f.typ
}

// place is the position increment of a part, or of what was joined of parts.
func (f *delimiterTokens) place(joined bool) int {
	increment := f.increment
	switch {
	case f.gave && joined:
		f.increment = 0
		return 0
	case !f.gave:
		if f.gave = true; !f.gaveBeside {
			f.gaveBeside = true
			return 0
		}
	}
	f.increment = 0
	return max(1, increment)
}
