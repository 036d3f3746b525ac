package lucene

import (
	"cmp"
	"math"
	"slices"
)

// SortField is one of the fields that the documents of each segment are sorted by.
//
// Server: org.elasticsearch.index.IndexSortConfig.
type SortField struct {
	Field        string
	Texts        bool // its doc values are texts, not numbers
	Descending   bool
	Largest      bool // of several values the largest counts, not the smallest
	MissingFirst bool // documents without the field come first, not last
}

// sorted is the segment in the order of the fields, and where each document went;
// nil if all are where they should be. Equal documents keep their order. Only a
// segment without nested documents can be sorted.
func (s *Segment) sorted(by []SortField) (out *Segment, places []int32) {
	order := s.order(by)
	if slices.IsSorted(order) {
		return s, nil
	}
	places = make([]int32, len(order))
	for n, doc := range order {
		places[doc] = int32(n)
	}
	return s.reordered(order, places), places
}

// order names the document for each place.
func (s *Segment) order(by []SortField) []int32 {
	keys := make([][]int64, len(by))
	for i := range by {
		keys[i] = by[i].keys(s)
	}
	order := make([]int32, s.maxDoc)
	for doc := range order {
		order[doc] = int32(doc)
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		for i := range by {
			if c := cmp.Compare(keys[i][a], keys[i][b]); c != 0 {
				if by[i].Descending {
					return -c
				}
				return c
			}
		}
		return 0
	})
	return order
}

// keys are what the documents of a segment are compared by: numbers, or the places
// of texts among all. What is missing counts as the lowest or highest number.
func (f *SortField) keys(s *Segment) []int64 {
	keys := make([]int64, s.maxDoc)
	for doc := range keys {
		switch longs, ords := s.longs[f.Field].Values(doc), s.strings[f.Field].Ords(doc); {
		case !f.Texts && len(longs) > 0:
			keys[doc] = pickEnd(longs, f.Largest)
		case f.Texts && len(ords) > 0:
			keys[doc] = int64(pickEnd(ords, f.Largest))
		case f.MissingFirst == f.Descending:
			keys[doc] = math.MaxInt64
		default:
			keys[doc] = math.MinInt64
		}
	}
	return keys
}

// pickEnd is the last or the first of some values.
func pickEnd[T any](values []T, last bool) T {
	if last {
		return values[len(values)-1]
	}
	return values[0]
}

// reordered is the segment with its documents in another order, which names the
// document for each place; places is the other way round.
func (s *Segment) reordered(order, places []int32) *Segment {
	b := newBuilder()
	for _, doc := range order {
		b.take(&Doc{Parent: true, Key: s.Key(int(doc)), Label: s.Label(int(doc)), Extra: s.Extra(int(doc))})
		b.stored.add(s.Stored(int(doc)))
	}
	out := b.columns()
	out.number, out.merged = s.number, s.merged
	for name, c := range s.longs {
		out.longs[name] = buildLongs(reorderRows(order, c.Values), s.maxDoc)
	}
	for name, c := range s.strings {
		ords := reorderRows(order, c.Ords)
		out.strings[name] = &StringColumn{rows: ords.layout(s.maxDoc), ords: ords.values, text: c.text, ends: c.ends}
	}
	for name, p := range s.points {
		out.points[name] = p.reordered(places)
	}
	for name, p := range s.bytePoints {
		out.bytePoints[name] = p.reordered(places)
	}
	out.fields = make(map[string]*fieldIndex, len(s.fields))
	for name, f := range s.fields {
		out.fields[name] = f.reordered(places)
	}
	out.size = out.bytes()
	return out
}

// reorderRows collects the values of documents in a new order.
func reorderRows[T any](order []int32, values func(doc int) []T) *columnBuilder[T] {
	b := &columnBuilder[T]{}
	for n, doc := range order {
		for _, v := range values(int(doc)) {
			b.add(n, v)
		}
	}
	return b
}

// reordered puts documents at other places. Those of equal values stay in order.
func (p *Points[T]) reordered(places []int32) *Points[T] {
	out := &Points[T]{values: p.values, docs: make([]uint32, len(p.docs)), DocCount: p.DocCount}
	from := 0
	for i, doc := range p.docs {
		out.docs[i] = uint32(places[doc])
		if i+1 == len(p.docs) || p.values[i+1] != p.values[i] {
			slices.Sort(out.docs[from : i+1])
			from = i + 1
		}
	}
	return out
}

// posting is a document of a term.
type posting struct {
	doc, freq uint32
	positions []uint32
}

// reordered puts documents at other places, term by term.
func (f *fieldIndex) reordered(places []int32) *fieldIndex {
	x := openField(f.name, room{terms: f.size(), termBytes: len(f.termBytes), data: len(f.data) + len(f.data)/32, blocks: len(f.blocks), positions: len(f.positions)})
	x.options, x.docCount = f.options, f.docCount
	if f.norms != nil {
		x.norms, x.normed = make([]byte, len(places)), NewBits(len(places))
		for doc, n := range places {
			if f.normed.Get(doc) {
				x.norms[n] = f.norms[doc]
				x.normed.Set(int(n))
			}
		}
	}
	w := postingsWriter{f: x}
	var list []posting
	for i := range f.size() {
		list = f.postings(f.infos[i]).appendAll(list[:0])
		for j := range list {
			list[j].doc = uint32(places[list[j].doc])
		}
		slices.SortFunc(list, func(a, b posting) int { return cmp.Compare(a.doc, b.doc) })
		w.start()
		for _, p := range list {
			w.add(p.doc, p.freq, p.positions)
		}
		w.finish(f.term(i))
	}
	return x.seal()
}

// appendAll adds all documents to a list.
func (p *Postings) appendAll(list []posting) []posting {
	for doc := p.Next(); doc != NoMoreDocs; doc = p.Next() {
		one := posting{doc: uint32(doc), freq: uint32(p.Freq())}
		if p.f.options == IndexPositions {
			for pos := p.NextPosition(); pos != NoMoreDocs; pos = p.NextPosition() {
				one.positions = append(one.positions, uint32(pos))
			}
		}
		list = append(list, one)
	}
	return list
}
