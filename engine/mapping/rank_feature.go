package mapping

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// rankFeatureKind is a number that boosts documents.
//
// Server: org.elasticsearch.index.mapper.RankFeatureFieldMapper.
var rankFeatureKind = &fieldKind{name: "rank_feature", build: buildRankFeature,
	params: func(*parserContext) []param {
		return []param{boolParam("positive_score_impact", false, true), metaParam()}
	}}

func buildRankFeature(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.PositiveScore = b.bool("positive_score_impact")
	return rankFeatureReader{}, nil
}

type rankFeatureReader struct{}

func (rankFeatureReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	if v.Kind() == xcontent.KindNull {
		return nil
	}
	n, err := d.floatValue(v, true)
	if err != nil {
		return err
	}
	if !d.first(f.ft.Name) {
		return eserr.IllegalArgument("[rank_feature] fields do not support indexing multiple values for the same field [%s] in the same document", f.ft.Name)
	}
	if !f.ft.PositiveScore {
		n = 1 / n
	}
	if err := checkFeature(n, f.ft.Name, "_feature"); err != nil {
		return err
	}
	d.add(IndexedField{Type: f.ft, Kind: KindFeature, Str: f.ft.Name, Num: int64(math.Float64bits(float64(n)))})
	return nil
}

// minNormal is the smallest float that is not subnormal.
const minNormal = 0x1p-126

// checkFeature refuses what Lucene keeps no feature for.
func checkFeature(n float32, feature, field string) error {
	switch {
	case math.IsInf(float64(n), 0) || n != n:
		return eserr.IllegalArgument("featureValue must be finite, got: %s for feature %s on field %s", java.FloatString(n), feature, field)
	case n < minNormal:
		return eserr.IllegalArgument("featureValue must be a positive normal float, got: %s for feature %s on field %s which is less than the minimum positive normal float: %s",
			java.FloatString(n), feature, field, java.FloatString(minNormal))
	}
	return nil
}

// first tells whether it is called with a key for the first time in the current
// document.
func (d *docParser) first(key string) bool {
	for _, k := range d.keyed {
		if k.document == d.current && k.name == key {
			return false
		}
	}
	d.keyed = append(d.keyed, docKey{document: d.current, name: key})
	return true
}

// docKey is a value of which a document may have one.
type docKey struct {
	document int
	name     string
}
