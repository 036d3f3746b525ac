package lucene

import (
	"slices"
	"strings"
)

// FieldCounts are the counts of a field that a segment has an inverted index of.
type FieldCounts struct {
	Field     string
	Terms     int
	Docs      int   // that have the field
	Postings  int64 // pairs of a term and a document
	Total     int64 // terms of all documents
	Positions bool  // the index tells where terms stand
	Norms     bool
}

// Inventory lists the fields of a segment with an inverted index, by name.
func (s *Segment) Inventory() []FieldCounts {
	out := make([]FieldCounts, 0, len(s.fields))
	for _, f := range s.fields {
		out = append(out, FieldCounts{f.name, f.size(), f.docCount, f.sumDocFreq, f.sumTotal, f.options == IndexPositions, f.normed != nil})
	}
	slices.SortFunc(out, func(a, b FieldCounts) int { return strings.Compare(a.Field, b.Field) })
	return out
}
