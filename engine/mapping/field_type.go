package mapping

import (
	"esconsole/engine/collation"
	"esconsole/engine/eserr"
)

// FieldType is what an index knows of one field: how its values are kept, and
// how the values of a query are read. It never changes.
type FieldType struct {
	Name string // full name: user.address.city, title.raw
	Type string // as in the mapping: keyword, long, date; of token_count integer; of metadata fields their own name: _id

	Metadata  bool // one of the server's own fields
	Indexed   bool // can be searched
	DocValues bool // can be sorted and aggregated
	Stored    bool
	Norms     bool
	Boost     float32
	Meta      [][2]string // meta, sorted by key

	// Of text and keyword.
	IndexOptions         string // docs, freqs, positions or offsets
	TermVector           string // no, yes, with_positions, …
	Analyzer             string // names; "default" is the index's own
	SearchAnalyzer       string
	SearchQuoteAnalyzer  string
	Normalizer           string // of keywords; "" for none
	SplitQueries         bool   // split_queries_on_whitespace
	Similarity           string // "" is the index's own
	PositionIncrementGap int    // -1 is the analyzer's
	IgnoreAbove          int
	Fielddata            bool
	EagerGlobalOrdinals  bool
	BareVectors          bool // TermVector says what term vectors would hold, but there are none
	MaxShingleSize       int  // of search_as_you_type and its shingles
	Shingled             bool // it holds the shingles of another field
	PrefixMin, PrefixMax int  // of the prefixes of index_prefixes
	PositionIncrements   bool // of token_count: gaps count as tokens; of completion: they are kept

	// Of completion.
	PreserveSeparators bool
	Contexts           []SuggestContext

	PositiveScore bool       // of rank_feature
	Relations     []Relation // of join

	Format string // of dates and date ranges
	Locale string

	Collator *collation.Collator // of icu_collation_keyword

	date     *dateFormat
	nanos    bool
	loaded   frequencyFilter // of text: fielddata_frequency_filter
	number   *numberType
	ranges   *rangeType
	scaling  float64
	null     any  // null_value as it is indexed
	enabled  bool // of metadata fields
	required bool // of _routing
	includes []string
	excludes []string
}

// ParseTerm reads a value of a query, such as the value of a term clause, as
// this field's: the same kinds as in an IndexedField.
func (t *FieldType) ParseTerm(text string) (IndexedField, error) {
	if t.Type == "text" || t.Type == "keyword" {
		return IndexedField{Type: t, Kind: KindKeyword, Str: text}, nil
	}
	return IndexedField{}, eserr.IllegalArgument("cannot read [%s] as [%s]", text, t.Type)
}
