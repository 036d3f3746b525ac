package mapping

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// rankFeaturesKind is a map of features that boost documents.
//
// Server: org.elasticsearch.index.mapper.RankFeaturesFieldMapper.
var rankFeaturesKind = &fieldKind{name: "rank_features", build: buildRankFeatures, bare: true, ownMulti: true,
	params: func(*parserContext) []param { return []param{metaParam()} }}

func buildRankFeatures(_ *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Indexed = false
	return rankFeaturesReader{}, nil
}

type rankFeaturesReader struct{}

func (r rankFeaturesReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	if v.Kind() != xcontent.KindObject {
		return eserr.IllegalArgument("[rank_features] fields must be json objects, expected a START_OBJECT but got: %s", xcontentToken(v))
	}
	for _, member := range v.Fields() {
		if err := r.feature(d, f, member.Key, member.Value); err != nil {
			return err
		}
	}
	return v.Err()
}

func (rankFeaturesReader) feature(d *docParser, f *fieldMapper, name string, v xcontent.Value) error {
	switch v.Kind() {
	case xcontent.KindNull:
		return nil
	case xcontent.KindNumber, xcontent.KindString:
	case xcontent.KindMissing:
		return v.Err()
	default:
		return eserr.IllegalArgument("[rank_features] fields take hashes that map a feature to a strictly positive float, but got unexpected token %s", xcontentToken(v))
	}
	n, err := d.floatValue(v, true)
	if err != nil {
		return err
	}
	key := f.ft.Name + "." + name
	if !d.first(key) {
		return eserr.IllegalArgument("[rank_features] fields do not support indexing multiple values for the same rank feature [%s] in the same document", key)
	}
	if err := checkFeature(n, name, f.ft.Name); err != nil {
		return err
	}
	d.add(IndexedField{Type: f.ft, Kind: KindFeature, Str: name, Num: int64(math.Float64bits(float64(n)))})
	return nil
}

// xcontentToken is the name that the server gives to the kind of a value.
func xcontentToken(v xcontent.Value) string {
	switch v.Kind() {
	case xcontent.KindBool:
		return "VALUE_BOOLEAN"
	case xcontent.KindNumber:
		return "VALUE_NUMBER"
	}
	return v.Kind().String()
}
