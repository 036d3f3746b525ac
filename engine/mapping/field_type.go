package mapping

import "esconsole/engine/eserr"

// FieldType is what an index knows of one field: how its values are kept, and
// how the values of a query are read. It never changes.
type FieldType struct {
	Name string // full name: user.address.city, title.raw
	Type string // as in the mapping: keyword, long, date; of metadata fields their own name: _id

	Indexed   bool // can be searched
	DocValues bool // can be sorted and aggregated
	Stored    bool
	Norms     bool

	Analyzer, SearchAnalyzer string // of text
	Format                   string // of dates and date ranges
}

// ParseTerm reads a value of a query, such as the value of a term clause, as
// this field's: the same kinds as in an IndexedField.
func (t *FieldType) ParseTerm(text string) (IndexedField, error) {
	if t.Type == "text" || t.Type == "keyword" {
		return IndexedField{Type: t, Kind: KindKeyword, Str: text}, nil
	}
	return IndexedField{}, eserr.IllegalArgument("cannot read [%s] as [%s]", text, t.Type)
}
