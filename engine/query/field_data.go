package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// Texts are the texts of a field's documents in a segment: doc values, or of text
// fields what fielddata makes of their postings; nil if there are none.
//
// Server: org.elasticsearch.index.fielddata.plain.PagedBytesIndexFieldData.
func Texts(ft *mapping.FieldType, leaf *lucene.Leaf) *lucene.StringColumn {
	if ft.Type != "text" {
		return leaf.Strings(ft.Name)
	}
	least, most, docs := ft.Loaded()
	return leaf.Uninverted(ft.Name, lucene.TermFrequencies{Min: least, Max: most, MinDocs: docs})
}
