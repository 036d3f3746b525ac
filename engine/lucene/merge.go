package lucene

import (
	"bytes"
	"cmp"
	"slices"
)

// merger makes one segment of the live documents of several.
type merger struct {
	from   []*liveSegment
	newDoc [][]int32 // of each document of each segment; -1: deleted
	out    *builder
}

// merge makes one segment of several. Documents keep their order.
func merge(from []*liveSegment) *liveSegment {
	m := &merger{from: from, out: newBuilder()}
	g := &liveSegment{}
	for _, s := range from {
		m.take(s)
	}
	for i, s := range from {
		m.copyLongs(i, s)
		m.copyStrings(i, s)
	}
	g.Segment = m.out.columns()
	g.points = mergePoints(m, func(s *liveSegment) map[string]*Points[int64] { return s.points })
	g.bytePoints = mergePoints(m, func(s *liveSegment) map[string]*Points[string] { return s.bytePoints })
	g.fields = map[string]*fieldIndex{}
	for _, s := range from {
		for name := range s.fields {
			if g.fields[name] == nil {
				g.fields[name] = m.field(name, g.maxDoc)
			}
		}
	}
	return g
}

// take numbers the live documents of a segment.
func (m *merger) take(s *liveSegment) {
	numbers := make([]int32, s.maxDoc)
	for doc := range s.maxDoc {
		if s.live != nil && !s.live.Get(doc) {
			numbers[doc] = -1
			continue
		}
		numbers[doc] = int32(m.out.take(&Doc{Parent: s.parents == nil || s.parents.Get(doc), Key: s.Key(doc), Label: s.Label(doc), Extra: s.Extra(doc)}))
	}
	m.out.stored.copy(&s.stored, s.isLive)
	m.newDoc = append(m.newDoc, numbers)
}

func (m *merger) copyLongs(i int, s *liveSegment) {
	for name, c := range s.longs {
		to := column(m.out.longs, name)
		for doc, n := range m.newDoc[i] {
			if n >= 0 {
				for _, v := range c.Values(doc) {
					to.add(int(n), v)
				}
			}
		}
	}
}

func (m *merger) copyStrings(i int, s *liveSegment) {
	for name, c := range s.strings {
		to := m.out.texts(name)
		numbers := make([]uint32, c.Size()) // + 1; 0: not met yet
		for doc, n := range m.newDoc[i] {
			if n < 0 {
				continue
			}
			for _, o := range c.Ords(doc) {
				if numbers[o] == 0 {
					id, _ := number(&to.terms, c.Term(o), hashTerm(c.Term(o)))
					numbers[o] = id + 1
				}
				to.add(int(n), numbers[o]-1)
			}
		}
	}
}

func mergePoints[T cmp.Ordered](m *merger, of func(*liveSegment) map[string]*Points[T]) map[string]*Points[T] {
	type point struct {
		value T
		doc   uint32
	}
	all := map[string][]point{}
	for i, s := range m.from {
		for name, p := range of(s) {
			for j, doc := range p.docs {
				if n := m.newDoc[i][doc]; n >= 0 {
					all[name] = append(all[name], point{p.values[j], uint32(n)})
				}
			}
		}
	}
	out := map[string]*Points[T]{}
	for name, list := range all {
		slices.SortStableFunc(list, func(a, b point) int { return cmp.Compare(a.value, b.value) })
		p := &Points[T]{}
		seen := NewBits(m.out.maxDoc)
		for _, one := range list {
			p.values, p.docs = append(p.values, one.value), append(p.docs, one.doc)
			seen.Set(int(one.doc))
		}
		p.DocCount = seen.Count()
		out[name] = p
	}
	return out
}

// field merges the inverted index of one field, term by term.
func (m *merger) field(name string, maxDoc int) *fieldIndex {
	x := openField(name)
	withTerms := NewBits(maxDoc)
	for i, s := range m.from {
		f := s.fields[name]
		if f == nil {
			continue
		}
		x.options = max(x.options, f.options)
		if f.norms == nil {
			continue
		}
		if x.norms == nil {
			x.norms, x.normed = make([]byte, maxDoc), NewBits(maxDoc)
		}
		for doc, n := range m.newDoc[i] {
			if n >= 0 && f.normed.Get(doc) {
				x.norms[n] = f.norms[doc]
				x.normed.Set(int(n))
			}
		}
	}
	next := make([]int, len(m.from))
	w := postingsWriter{f: x}
	for term := m.least(name, next); term != nil; term = m.least(name, next) {
		w.start()
		for i, s := range m.from {
			f := s.fields[name]
			if f == nil || next[i] >= f.size() || !bytes.Equal(f.term(next[i]), term) {
				continue
			}
			m.copyPostings(&w, i, f.postings(f.infos[next[i]]), withTerms)
			next[i]++
		}
		w.finish(term)
	}
	x.docCount = withTerms.Count()
	return x.seal()
}

// least is the first term that is not merged yet.
func (m *merger) least(name string, next []int) []byte {
	var least []byte
	for i, s := range m.from {
		f := s.fields[name]
		if f == nil || next[i] >= f.size() {
			continue
		}
		if t := f.term(next[i]); least == nil || bytes.Compare(t, least) < 0 {
			least = t
		}
	}
	return least
}

func (m *merger) copyPostings(w *postingsWriter, i int, p *Postings, withTerms Bits) {
	var positions []uint32
	for doc := p.Next(); doc != NoMoreDocs; doc = p.Next() {
		n := m.newDoc[i][doc]
		if n < 0 {
			continue
		}
		positions = positions[:0]
		if p.f.options == IndexPositions {
			for pos := p.NextPosition(); pos != NoMoreDocs; pos = p.NextPosition() {
				positions = append(positions, uint32(pos))
			}
		}
		w.add(uint32(n), uint32(p.Freq()), positions)
		withTerms.Set(int(n))
	}
}
