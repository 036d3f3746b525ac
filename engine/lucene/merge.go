package lucene

import (
	"bytes"
	"cmp"
)

// merger makes one segment of the live documents of several.
type merger struct {
	from   []*liveSegment
	newDoc [][]int32 // of each document of each segment; -1: deleted
	out    *builder
}

// run makes the segment. Documents keep their order.
func (m *merger) run() *liveSegment {
	g, from := &liveSegment{}, m.from
	for _, s := range from {
		m.take(s)
	}
	g.Segment = m.out.columns()
	for _, s := range from {
		for name := range s.longs {
			if g.longs[name] == nil {
				g.longs[name] = m.long(name)
			}
		}
		for name := range s.strings {
			if g.strings[name] == nil {
				g.strings[name] = m.texts(name)
			}
		}
		for name := range s.points {
			if g.points[name] == nil {
				g.points[name] = mergePoints(m, func(s *liveSegment) *Points[int64] { return s.points[name] })
			}
		}
		for name := range s.bytePoints {
			if g.bytePoints[name] == nil {
				g.bytePoints[name] = mergePoints(m, func(s *liveSegment) *Points[string] { return s.bytePoints[name] })
			}
		}
	}
	g.fields = map[string]*fieldIndex{}
	for _, s := range from {
		for name := range s.fields {
			if g.fields[name] == nil {
				g.fields[name] = m.field(name, g.maxDoc)
			}
		}
	}
	g.size = g.bytes()
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

// long merges the numeric doc values of a field.
func (m *merger) long(name string) *LongColumn {
	var b columnBuilder[int64]
	for i, s := range m.from {
		c := s.longs[name]
		if c == nil {
			continue
		}
		b.grow(len(c.values))
		for doc, n := range m.newDoc[i] {
			if n >= 0 {
				for _, v := range c.Values(doc) {
					b.add(int(n), v)
				}
			}
		}
	}
	return buildLongs(&b, m.out.maxDoc)
}

// texts merges the sorted doc values of a field.
func (m *merger) texts(name string) *StringColumn {
	var b stringsBuilder
	for i, s := range m.from {
		c := s.strings[name]
		if c == nil {
			continue
		}
		b.grow(len(c.ords))
		numbers := make([]uint32, c.Size()) // + 1; 0: not met yet
		for doc, n := range m.newDoc[i] {
			if n < 0 {
				continue
			}
			for _, o := range c.Ords(doc) {
				if numbers[o] == 0 {
					id, _ := number(&b.terms, c.Term(o), hashTerm(c.Term(o)))
					numbers[o] = id + 1
				}
				b.add(int(n), numbers[o]-1)
			}
		}
	}
	return b.build(m.out.maxDoc)
}

// mergePoints merges the points of a field, which of gives. Equal ones come in the
// order of documents.
func mergePoints[T cmp.Ordered](m *merger, of func(*liveSegment) *Points[T]) *Points[T] {
	lists, size := make([]*Points[T], len(m.from)), 0
	for i, s := range m.from {
		if lists[i] = of(s); lists[i] != nil {
			size += len(lists[i].values)
		}
	}
	next := make([]int, len(lists))
	least := func() int {
		best := -1
		for i, p := range lists {
			if p == nil {
				continue
			}
			for next[i] < len(p.docs) && m.newDoc[i][p.docs[next[i]]] < 0 {
				next[i]++
			}
			if next[i] < len(p.docs) && (best < 0 || p.values[next[i]] < lists[best].values[next[best]]) {
				best = i
			}
		}
		return best
	}
	out := &Points[T]{values: make([]T, 0, size), docs: make([]uint32, 0, size)}
	seen := NewBits(m.out.maxDoc)
	for i := least(); i >= 0; i = least() {
		n := m.newDoc[i][lists[i].docs[next[i]]]
		out.values, out.docs = append(out.values, lists[i].values[next[i]]), append(out.docs, uint32(n))
		seen.Set(int(n))
		next[i]++
	}
	out.DocCount = seen.Count()
	return out
}

// field merges the inverted index of one field, term by term.
func (m *merger) field(name string, maxDoc int) *fieldIndex {
	x := openField(name, m.room(name))
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
			m.copyPostings(&w, i, f, next[i], withTerms)
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

// copyPostings adds the documents that a segment has of a term. Positions are
// copied as they are, as each document begins anew with them.
func (m *merger) copyPostings(w *postingsWriter, i int, f *fieldIndex, term int, withTerms Bits) {
	p := f.postings(f.infos[term])
	numbers, all := m.newDoc[i], m.from[i].deleted == 0
	at, end := f.infos[term].pos, f.positionsEnd(term)
	if all {
		w.f.positions = append(w.f.positions, f.positions[at:end]...)
	}
	for doc := p.Next(); doc != NoMoreDocs; doc = p.Next() {
		freq, from := p.Freq(), at
		if at < end {
			at = uint32(skipVarints(f.positions, int(at), freq))
		}
		n := numbers[doc]
		if n < 0 {
			continue
		}
		if !all {
			w.f.positions = append(w.f.positions, f.positions[from:at]...)
		}
		w.addDoc(uint32(n), uint32(freq))
		w.pos += at - from
		withTerms.Set(int(n))
	}
}

// positionsEnd is where the positions of a term end.
func (f *fieldIndex) positionsEnd(term int) uint32 {
	if term+1 < len(f.infos) {
		return f.infos[term+1].pos
	}
	return uint32(len(f.positions))
}

// room is what the postings of a field take if nothing was deleted, about: terms
// are expected to be in all segments, unless each is in one document.
func (m *merger) room(name string) (r room) {
	for _, s := range m.from {
		f := s.fields[name]
		if f == nil {
			continue
		}
		if f.sumDocFreq == int64(f.size()) {
			r.terms, r.termBytes = r.terms+f.size(), r.termBytes+len(f.termBytes)
		} else {
			r.terms, r.termBytes = max(r.terms, f.size()), max(r.termBytes, len(f.termBytes))
		}
		r.data, r.blocks, r.positions = r.data+len(f.data), r.blocks+len(f.blocks), r.positions+len(f.positions)
	}
	r.data, r.blocks = r.data+r.data/32, r.blocks+r.terms
	return r
}
