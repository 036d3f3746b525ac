package lucene

import (
	"cmp"
	"slices"
)

// Docs matches the documents of a set that is made for each segment, such as
// those of a range. Every match scores the boost.
type Docs struct {
	Print string
	// Named is Lucene's name of the query; "": that of a query on points.
	Named string
	// RangeOf is the field whose points a range is of; "": it is something else.
	RangeOf string
	// Explained is what explanations name it by; "": Print. Lucene looks at single
	// documents with another query than at all.
	Explained string
	// Empty tells that there are no documents, though Lucene does not see that.
	Empty bool
	// Set gives the documents; nil for none.
	Set func(l *Leaf) Bits

	counted bool   // the index knows how many documents there are, as long as none is deleted
	points  string // the field whose points the set is made of; "": it is made of something else
}

// Text implements Query.
func (q *Docs) Text(string) string { return q.Print }

// Rewrite implements Query.
func (q *Docs) Rewrite(*Searcher) Query { return q }

// Weight implements Query.
func (q *Docs) Weight(_ *Searcher, boost float32, scored bool) Weight {
	w := &constantWeight{query: q, score: boost, scorer: func(l *Leaf) Scorer {
		set := q.Set(l)
		if set == nil {
			return nil
		}
		return newSetScorer(set)
	}}
	if q.Explained != "" && scored { // what is only a filter is told by the query
		explained := *q
		explained.Print = q.Explained
		w.query = &explained
	}
	return w
}

// LongRange matches documents with a numeric point between two bounds.
func LongRange(field string, from, to int64, print string) *Docs {
	return &Docs{Print: print, RangeOf: field, points: field, Set: func(l *Leaf) Bits {
		p := l.points[field]
		lo, hi := p.span(from, to)
		if lo == hi {
			return nil
		}
		if hi-lo < keptSetDocs {
			return p.between(l.maxDoc, from, to)
		}
		return l.kept(setKey{field: field, from: from, to: to}, func() Bits {
			if c := l.longs[field]; c != nil && c.starts == nil && p.DocCount == len(p.values) && hi-lo > len(p.values)/2 {
				return p.allBut(c.docs(l.maxDoc), lo, hi)
			}
			return p.between(l.maxDoc, from, to)
		})
	}}
}

// allBut is the set of documents with the values from lo to hi, made of the set of
// those that have any. Each has one value.
func (p *Points[T]) allBut(all Bits, lo, hi int) Bits {
	set := slices.Clone(all)
	for _, d := range p.docs[:lo] {
		set.Clear(int(d))
	}
	for _, d := range p.docs[hi:] {
		set.Clear(int(d))
	}
	return set
}

// BytesRange matches documents with a binary point between two bounds.
func BytesRange(field, from, to, print string) *Docs {
	return &Docs{Print: print, RangeOf: field, points: field, Set: func(l *Leaf) Bits { return l.bytePoints[field].between(l.maxDoc, from, to) }}
}

// between is the set of documents with a value between two bounds; nil if there
// are none.
func (p *Points[T]) between(maxDoc int, from, to T) Bits {
	lo, hi := p.span(from, to)
	if lo == hi {
		return nil
	}
	set := NewBits(maxDoc)
	for _, d := range p.docs[lo:hi] {
		set.Set(int(d))
	}
	return set
}

// LongSet matches documents with one of some numeric points.
func LongSet(field string, values []int64, print string) *Docs {
	return &Docs{Print: print, points: field, Set: func(l *Leaf) Bits { return anyOf(l.points[field], l.maxDoc, values) }}
}

// BytesSet matches documents with one of some binary points.
func BytesSet(field string, values []string, print string) *Docs {
	return &Docs{Print: print, points: field, Set: func(l *Leaf) Bits { return anyOf(l.bytePoints[field], l.maxDoc, values) }}
}

func anyOf[T cmp.Ordered](p *Points[T], maxDoc int, values []T) Bits {
	if p == nil {
		return nil
	}
	set := NewBits(maxDoc)
	for _, v := range values {
		lo, hi := p.span(v, v)
		for _, d := range p.docs[lo:hi] {
			set.Set(int(d))
		}
	}
	return set
}

// ValuesExist matches documents with a doc value.
func ValuesExist(field string) *Docs {
	return &Docs{Named: "DocValuesFieldExistsQuery", Print: "DocValuesFieldExistsQuery [field=" + field + "]", Set: func(l *Leaf) Bits {
		if c := l.longs[field]; c != nil {
			return c.docs(l.maxDoc)
		}
		if c := l.strings[field]; c != nil {
			return c.docs(l.maxDoc)
		}
		return nil
	}}
}

// Counted tells that the index knows how many documents there are, as long as none is deleted.
func (q *Docs) Counted() *Docs {
	q.counted = true
	return q
}

// docs is the set of documents with values.
func (r *rows) docs(maxDoc int) Bits {
	switch {
	case r.starts != nil:
		set := NewBits(maxDoc)
		for doc := range maxDoc {
			if r.starts[doc] < r.starts[doc+1] {
				set.Set(doc)
			}
		}
		return set
	case r.has != nil:
		return r.has
	}
	return full(maxDoc)
}

// NormsExist matches documents with a norm.
func NormsExist(field string) *Docs {
	return &Docs{Named: "NormsFieldExistsQuery", Print: "NormsFieldExistsQuery [field=" + field + "]", Set: func(l *Leaf) Bits {
		if f := l.fields[field]; f != nil {
			return f.normed
		}
		return nil
	}}
}

// ParentsOnly matches the documents that are no parts of others.
func ParentsOnly() *Docs {
	return &Docs{Named: "DocValuesFieldExistsQuery", Print: "DocValuesFieldExistsQuery [field=_primary_term]", Set: func(l *Leaf) Bits {
		if l.parents == nil {
			return full(l.maxDoc)
		}
		return l.parents
	}}
}

// ValuesTest matches documents with a binary doc value that passes a test.
func ValuesTest(field, print string, test func(value string) bool) *Docs {
	return &Docs{Print: print, Set: func(l *Leaf) Bits {
		c := l.strings[field]
		if c == nil {
			return nil
		}
		passed := NewBits(c.Size())
		for ord := range c.Size() {
			if test(c.Term(uint32(ord))) {
				passed.Set(ord)
			}
		}
		set := NewBits(l.maxDoc)
		for doc := range l.maxDoc {
			for _, ord := range c.Ords(doc) {
				if passed.Get(int(ord)) {
					set.Set(doc)
					break
				}
			}
		}
		return set
	}}
}

// HasField tells whether any segment has postings of a field.
func (r *Reader) HasField(field string) bool {
	return slices.ContainsFunc(r.Leaves, func(l *Leaf) bool { return l.fields[field] != nil })
}

// LongsTest matches documents with a number that passes a test, which those do not
// that lie outside of two bounds: a point, or a doc value if the field has no points.
func LongsTest(field, print string, from, to int64, test func(value int64) bool) *Docs {
	return &Docs{Print: print, points: field, Set: func(l *Leaf) Bits {
		set := NewBits(l.maxDoc)
		if p := l.points[field]; p != nil {
			lo, hi := p.span(from, to)
			for i, doc := range p.docs[lo:hi] {
				if test(p.values[lo+i]) {
					set.Set(int(doc))
				}
			}
			return set
		}
		c := l.longs[field]
		if c == nil {
			return nil
		}
		for doc := range l.maxDoc {
			if slices.ContainsFunc(c.Values(doc), test) {
				set.Set(doc)
			}
		}
		return set
	}}
}
