package search

import (
	"math"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// resolve finds out where the keys of a criterion come from on a shard. over is
// the path of the nested objects that are sorted, "" for documents.
func (s *Sort) resolve(x *run, over string) (criterion, error) {
	c := criterion{Sort: s}
	switch {
	case s.Geo != nil:
		kids, err := s.nested(x, over)
		if err != nil {
			return c, err
		}
		c.kind = keyDouble
		c.open, err = s.distances(x, kids)
		return c, err
	case s.Field == "_score":
		c.kind = keyScore
		c.open = func(_ *lucene.Leaf, scorer lucene.Scorer) reader {
			return func(int) key { return key{num: float64(scorer.Score())} }
		}
		return c, nil
	case s.Field == "_doc":
		c.kind = keyInt
		c.open = func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
			return func(doc int) key { return key{integer: int64(leaf.Base + doc)} }
		}
		return c, nil
	}
	ft := x.shard.Mapping.Field(s.Field)
	if ft == nil {
		return s.unmapped(c)
	}
	kids, err := s.nested(x, over)
	if err != nil {
		return c, err
	}
	class, err := x.shard.fieldDataClass(ft)
	if err != nil {
		return c, err
	}
	numeric := class == numericData
	switch {
	case !numeric && (s.Mode == "sum" || s.Mode == "avg" || s.Mode == "median"):
		return c, shardError("we only support AVG, MEDIAN and SUM on number based fields")
	case !numeric && s.NumericType != "":
		return c, shardError("[numeric_type] option cannot be set on a non-numeric field, got %s", ft.Type)
	case kids != nil && s.mode() == "median":
		return s.noMedian(c, x, over)
	case numeric:
		return s.numbers(c, ft, kids)
	}
	return s.texts(c, x, ft, class, kids)
}

// noMedian is a criterion of nested objects, which have no median: that is noticed
// with the first document.
func (s *Sort) noMedian(c criterion, x *run, over string) (criterion, error) {
	err := eserr.IllegalArgument("Unsupported sort mode: MEDIAN")
	if over != "" {
		return c, err
	}
	c.kind = keyLong
	c.open = func(*lucene.Leaf, lucene.Scorer) reader {
		return func(int) key {
			if x.searcher.Err == nil {
				x.searcher.Err = err
			}
			return key{}
		}
	}
	return c, nil
}

// unmapped is a criterion of a field that is not there.
func (s *Sort) unmapped(c criterion) (criterion, error) {
	if s.UnmappedType == "" {
		return c, shardError("No mapping found for [%s] in order to sort on", s.Field)
	}
	kind, ok := kindOf(s.UnmappedType)
	switch {
	case ok:
	case !isFieldType(s.UnmappedType):
		return c, eserr.IllegalArgument("No mapper found for type [%s]", s.UnmappedType)
	case s.UnmappedType == "text":
		_, err := (&Shard{}).fieldDataClass(&mapping.FieldType{Name: "__anonymous_text", Type: "text"})
		return c, err
	case s.UnmappedType == "geo_point":
		return c, eserr.IllegalArgument("can't sort on geo_point field without using specific sorting feature, like geo_distance")
	}
	switch numeric := kind == keyLong || kind == keyDouble || kind == keyFloat; {
	case !numeric && (s.Mode == "sum" || s.Mode == "avg" || s.Mode == "median"):
		return c, shardError("we only support AVG, MEDIAN and SUM on number based fields")
	case !numeric && s.NumericType != "":
		return c, shardError("[numeric_type] option cannot be set on a non-numeric field, got %s", s.UnmappedType)
	}
	c.kind = kind
	absent, err := s.absent(kind, nil)
	if err != nil {
		return c, err
	}
	c.open = func(*lucene.Leaf, lucene.Scorer) reader { return func(int) key { return absent } }
	return c, nil
}

func isFieldType(name string) bool {
	for _, t := range mapping.FieldTypes() {
		if t == name {
			return true
		}
	}
	return false
}

// kindOf is how values of a field type are ordered.
func kindOf(fieldType string) (kind keyKind, ok bool) {
	switch fieldType {
	case "long", "integer", "short", "byte", "date", "date_nanos", "boolean", "token_count", "_seq_no", "_version":
		return keyLong, true
	case "double", "scaled_float":
		return keyDouble, true
	case "float", "half_float":
		return keyFloat, true
	case "ip":
		return keyIP, true
	case "keyword", "icu_collation_keyword", "join", "parent":
		return keyText, true
	}
	return keyText, false
}

// absent is the key of documents without a value.
func (s *Sort) absent(kind keyKind, ft *mapping.FieldType) (key, error) {
	low := s.missingFirst() != s.Desc
	given, some := s.missingValue()
	switch kind {
	case keyText, keyIP:
		if !some {
			return key{missing: true}, nil
		}
		k := key{text: given}
		return k, nil
	case keyLong, keyInt:
		if some {
			n, err := s.missingLong(given, ft)
			return key{integer: n, num: float64(n)}, err
		}
		if low {
			return key{integer: math.MinInt64}, nil
		}
		return key{integer: math.MaxInt64}, nil
	}
	if some {
		f, fault := java.ParseDouble(given)
		if fault != "" {
			return key{}, eserr.NumberFormat(given)
		}
		if kind == keyFloat {
			f = float64(float32(f))
		}
		return key{num: f}, nil
	}
	if low {
		return key{num: math.Inf(-1)}, nil
	}
	return key{num: math.Inf(1)}, nil
}

// missingLong is a value for missing ones as a whole number.
func (s *Sort) missingLong(given string, ft *mapping.FieldType) (int64, error) {
	if n, err := strconv.ParseInt(given, 10, 64); err == nil {
		return n, nil
	}
	if s.missingNumber {
		if f, err := strconv.ParseFloat(given, 64); err == nil {
			return java.LongOf(f), nil
		}
	}
	return 0, eserr.NumberFormat(given)
}

func parseInt64(text string) (int64, error) { return strconv.ParseInt(text, 10, 64) }
