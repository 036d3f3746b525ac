package mapping

import (
	"esconsole/engine/xcontent"
)

// tokenCountKind is the number of tokens of a text. The text is kept for whoever
// analyzes it.
//
// Server: org.elasticsearch.index.mapper.TokenCountFieldMapper.
var tokenCountKind = &fieldKind{name: "token_count", build: buildTokenCount,
	params: func(*parserContext) []param {
		return []param{indexParam(true), docValuesParam(true), storeParam(), analyzerParam("analyzer", true, constant(nil)),
			countNullParam(), boolParam("enable_position_increments", false, true), metaParam()}
	}}

func countNullParam() param {
	return param{name: "null_value", nullable: true, fallback: constant(nil),
		read: func(_ *parserContext, _ string, v any) (any, error) {
			if v == nil {
				return nil, nil
			}
			n, err := intOf(v)
			return n, err
		}}
}

func buildTokenCount(b *fieldBuilder, t *FieldType) (valueReader, error) {
	if b.get("analyzer") == nil {
		return nil, parsing("Analyzer must be set for field [%s] but wasn't.", b.name)
	}
	t.number, t.Type = integerType, "integer"
	t.Analyzer = b.str("analyzer")
	t.PositionIncrements = b.bool("enable_position_increments")
	t.null = b.get("null_value")
	return tokenCountReader{}, nil
}

type tokenCountReader struct{}

func (tokenCountReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	s, ok, err := d.textOrNull(v)
	if err != nil {
		return err
	}
	if ok {
		d.add(IndexedField{Type: f.ft, Kind: KindTokens, Str: s})
		return nil
	}
	if n, ok := f.ft.null.(int); ok {
		d.add(IndexedField{Type: f.ft, Kind: KindLong, Num: int64(n)})
	}
	return nil
}
