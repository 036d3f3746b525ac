// Package lucene is the index: a write buffer that becomes immutable segments,
// postings with positions, norms, doc values and points, live documents, merging,
// snapshot readers, the primitive queries with BM25 in Lucene's arithmetic, and
// their explanations. It knows neither mappings nor analysis nor JSON.
package lucene

import "math"

// NoMoreDocs is the document that every iterator ends at.
const NoMoreDocs = math.MaxInt32

// IndexOptions says what the postings of a field hold.
type IndexOptions uint8

// The index options, each with what the one before holds.
const (
	IndexNone IndexOptions = iota
	IndexDocs
	IndexFreqs
	IndexCounted // frequencies, which come with the terms
	IndexPositions
)

// Doc is one document on its way into a segment.
type Doc struct {
	Terms      []Terms
	Longs      []LongValue  // doc values
	Strings    []BytesValue // doc values
	Points     []LongValue
	BytePoints []BytesValue
	// Parent tells a document of its own from a part of the next one that is.
	Parent bool
	// Key is what a document of its own is found by: no two live ones have the
	// same. A part has none.
	Key string
	// Label is a text that it shares with many others.
	Label string
	// Stored is what a search gets back. It is copied.
	Stored []byte
	// Extra is what a search gets back besides, of few documents. It belongs to
	// the caller and never changes.
	Extra any
}

// Terms is the inverted text of one field of one document.
type Terms struct {
	Field   string
	Options IndexOptions
	Norms   bool
	Length  int // of the field in tokens, for norms
	Bytes   []byte
	Tokens  []Token
}

// Token is a term, as a part of Terms.Bytes, with its position.
type Token struct{ start, end, position, hash uint32 }

// Add adds a term.
func (t *Terms) Add(term []byte, position int) {
	start := uint32(len(t.Bytes))
	t.Bytes = append(t.Bytes, term...)
	t.Tokens = append(t.Tokens, Token{start, uint32(len(t.Bytes)), uint32(position), hashTerm(term)})
}

// AddString adds a term.
func (t *Terms) AddString(term string, position int) {
	start := uint32(len(t.Bytes))
	t.Bytes = append(t.Bytes, term...)
	t.Tokens = append(t.Tokens, Token{start, uint32(len(t.Bytes)), uint32(position), hashTerm(term)})
}

// AddCounted adds a term with its frequency, of a field that is IndexCounted.
func (t *Terms) AddCounted(term string, freq int) { t.AddString(term, freq) }

// AddTerms adds a field without a term. It is good until the next is added, unless
// there is room for that: see Grow.
func (d *Doc) AddTerms(field string, options IndexOptions, norms bool) *Terms {
	n := len(d.Terms)
	if n < cap(d.Terms) { // use again what the place has
		d.Terms = d.Terms[:n+1]
		old := &d.Terms[n]
		*old = Terms{Field: field, Options: options, Norms: norms, Bytes: old.Bytes[:0], Tokens: old.Tokens[:0]}
	} else {
		d.Terms = append(d.Terms, Terms{Field: field, Options: options, Norms: norms})
	}
	return &d.Terms[n]
}

// Grow makes room for some more fields with terms.
func (d *Doc) Grow(fields int) {
	if n := len(d.Terms); cap(d.Terms)-n < fields {
		all := d.Terms[:cap(d.Terms)]
		grown := make([]Terms, n+fields)
		copy(grown, all)
		d.Terms = grown[:n]
	}
}

// Reset makes the document empty. It keeps its memory for the next one, so what
// was added must not be in use.
func (d *Doc) Reset() {
	*d = Doc{Terms: d.Terms[:0], Longs: d.Longs[:0], Strings: d.Strings[:0], Points: d.Points[:0], BytePoints: d.BytePoints[:0]}
}

// LongValue is a numeric value of a field.
type LongValue struct {
	Field string
	Value int64
}

// BytesValue is a binary value of a field.
type BytesValue struct {
	Field string
	Value string
}
