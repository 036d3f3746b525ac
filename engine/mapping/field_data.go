package mapping

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
)

// NoTextData is the error of a text field whose values are asked for document by
// document, without fielddata: 400.
//
// Server: org.elasticsearch.index.mapper.TextFieldMapper.TextFieldType.fielddataBuilder.
func (t *FieldType) NoTextData() *eserr.Error {
	return eserr.IllegalArgument("Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [%s] in order to load field data by uninverting the inverted index. Note that this can use significant memory.", t.Name)
}

// NoDocValues is the error of a field whose values are asked for document by
// document, without doc values: 400.
//
// Server: org.elasticsearch.index.mapper.MappedFieldType.failIfNoDocValues.
func (t *FieldType) NoDocValues() *eserr.Error {
	return eserr.IllegalArgument("Can't load fielddata on [%s] because fielddata is unsupported on fields of type [%s]. Use doc values instead.", t.Name, t.Type)
}

// VectorOffsets tells whether term vectors hold the offsets of terms.
func (t *FieldType) VectorOffsets() bool {
	return strings.HasSuffix(t.TermVector, "offsets") || strings.HasSuffix(t.TermVector, "offsets_payloads")
}

// columnTypes are the types whose doc values can be asked for document by document.
var columnTypes = []string{"long", "integer", "short", "byte", "date", "date_nanos", "boolean", "token_count", "_seq_no", "_version",
	"double", "scaled_float", "float", "half_float", "ip", "keyword", "icu_collation_keyword", "join", "parent", "geo_point", "binary",
	"integer_range", "long_range", "float_range", "double_range", "date_range", "ip_range"}

// NoFieldData is the error of a field whose values can't be asked for document by
// document, because of its type or of how it is mapped: 400.
func (t *FieldType) NoFieldData() *eserr.Error {
	switch {
	case t.Type == "rank_feature" || t.Type == "rank_features":
		return eserr.IllegalArgument("[%s] fields do not support sorting, scripting or aggregating", t.Type)
	case t.Metadata && t.Type != "_routing" || !slices.Contains(columnTypes, t.Type):
		return eserr.IllegalArgument("Fielddata is not supported on field [%s] of type [%s]", t.Name, t.Type)
	}
	return t.NoDocValues()
}
