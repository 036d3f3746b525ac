package lucene

import (
	"math/bits"
	"slices"
	"sort"
	"strings"
)

// rows says which values of a column belong to which document.
type rows struct {
	starts []uint32 // of each document's values; nil: a document has one at most
	has    Bits     // documents with a value; nil: all
	before []uint32 // how many documents before those of each word of has are in it
}

// bounds are the places of a document's values.
func (r *rows) bounds(doc int) (from, to int) {
	if r.starts != nil {
		return int(r.starts[doc]), int(r.starts[doc+1])
	}
	if r.has == nil {
		return doc, doc + 1
	}
	word, bit := r.has[doc>>6], uint64(1)<<(doc&63)
	if word&bit == 0 {
		return 0, 0
	}
	from = int(r.before[doc>>6]) + bits.OnesCount64(word&(bit-1))
	return from, from + 1
}

// LongColumn is the numeric doc values of a field in one segment.
type LongColumn struct {
	rows
	values []int64
}

// Values are those of a document in ascending order.
func (c *LongColumn) Values(doc int) []int64 {
	if c == nil {
		return nil
	}
	from, to := c.bounds(doc)
	return c.values[from:to]
}

// StringColumn is the sorted doc values of a field in one segment: numbers of
// terms, in the order of the terms.
type StringColumn struct {
	rows
	ords []uint32
	text string
	ends []uint32
}

// Multi tells whether a document may have several terms.
func (c *StringColumn) Multi() bool { return c.starts != nil }

// Ords are the numbers of a document's terms in ascending order.
func (c *StringColumn) Ords(doc int) []uint32 {
	if c == nil {
		return nil
	}
	from, to := c.bounds(doc)
	return c.ords[from:to]
}

// Size is how many terms there are.
func (c *StringColumn) Size() int {
	if c == nil {
		return 0
	}
	return len(c.ends)
}

// Term is the term of a number.
func (c *StringColumn) Term(ord uint32) string {
	start := uint32(0)
	if ord > 0 {
		start = c.ends[ord-1]
	}
	return c.text[start:c.ends[ord]]
}

// Ceil is the number of the first term that is not before t.
func (c *StringColumn) Ceil(t string) int {
	if c == nil {
		return 0
	}
	return sort.Search(len(c.ends), func(i int) bool { return c.Term(uint32(i)) >= t })
}

// columnBuilder collects the values of a field in the order of documents.
type columnBuilder[T any] struct {
	docs   []uint32
	values []T
}

// grow makes room for some more values.
func (b *columnBuilder[T]) grow(n int) {
	b.docs, b.values = slices.Grow(b.docs, n), slices.Grow(b.values, n)
}

func (b *columnBuilder[T]) add(doc int, v T) {
	b.docs = append(b.docs, uint32(doc))
	b.values = append(b.values, v)
}

// layout finds out which documents have values. The values keep their places.
func (b *columnBuilder[T]) layout(maxDoc int) (r rows) {
	single := true
	for i := 1; i < len(b.docs); i++ {
		if b.docs[i] == b.docs[i-1] {
			single = false
			break
		}
	}
	if single {
		if len(b.docs) < maxDoc {
			r.has = NewBits(maxDoc)
			for _, d := range b.docs {
				r.has.Set(int(d))
			}
			r.before = make([]uint32, len(r.has))
			n := 0
			for i, word := range r.has {
				r.before[i] = uint32(n)
				n += bits.OnesCount64(word)
			}
		}
		return r
	}
	r.starts = make([]uint32, maxDoc+1)
	for _, d := range b.docs {
		r.starts[d+1]++
	}
	for i := range maxDoc {
		r.starts[i+1] += r.starts[i]
	}
	return r
}

func buildLongs(b *columnBuilder[int64], maxDoc int) *LongColumn {
	c := &LongColumn{rows: b.layout(maxDoc), values: fitted(b.values)}
	if c.starts != nil {
		for d := range maxDoc {
			slices.Sort(c.values[c.starts[d]:c.starts[d+1]])
		}
	}
	return c
}

// stringsBuilder collects texts, each of them once, with their numbers by document.
type stringsBuilder struct {
	columnBuilder[uint32]
	terms termSet
}

func (b *stringsBuilder) addText(doc int, text string) {
	id, _ := number(&b.terms, text, hashTerm(text))
	b.add(doc, id)
}

// build makes a column of texts; a document has each of them once.
func (b *stringsBuilder) build(maxDoc int) *StringColumn {
	c := &StringColumn{ends: make([]uint32, 0, b.terms.size())}
	var text strings.Builder
	text.Grow(len(b.terms.text))
	ordOf := make([]uint32, b.terms.size())
	for i, id := range b.terms.sorted() {
		text.Write(b.terms.term(id))
		c.ends = append(c.ends, uint32(text.Len()))
		ordOf[id] = uint32(i)
	}
	c.text = text.String()
	ords := b.dedupe(ordOf)
	c.rows, c.ords = ords.layout(maxDoc), fitted(ords.values)
	return c
}

// dedupe puts the texts of each document in order, each once.
func (b *stringsBuilder) dedupe(ordOf []uint32) *columnBuilder[uint32] {
	out := &columnBuilder[uint32]{docs: make([]uint32, 0, len(b.docs)), values: make([]uint32, 0, len(b.docs))}
	var row []uint32
	for i := 0; i < len(b.docs); {
		doc := b.docs[i]
		row = row[:0]
		for ; i < len(b.docs) && b.docs[i] == doc; i++ {
			row = append(row, ordOf[b.values[i]])
		}
		slices.Sort(row)
		for _, o := range slices.Compact(row) {
			out.add(int(doc), o)
		}
	}
	return out
}
