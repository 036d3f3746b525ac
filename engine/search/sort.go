package search

import (
	"cmp"
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Sort is one criterion of the order of hits.
type Sort struct {
	Field        string // a field, _score or _doc
	Desc         bool
	MissingFirst bool
	UnmappedType string
}

// NewSort is a criterion in its natural direction: scores come highest first.
func NewSort(field string) Sort { return Sort{Field: field, Desc: field == "_score"} }

// key is the value of one hit under one criterion.
type key struct {
	missing bool
	text    string
	num     float64
	integer int64
	kind    keyKind
}

type keyKind uint8

const (
	keyText keyKind = iota
	keyInteger
	keyDouble
)

// compare orders two keys of the same criterion.
func (s Sort) compare(a, b key) int {
	if a.missing || b.missing {
		if a.missing == b.missing {
			return 0
		}
		if a.missing == s.MissingFirst {
			return -1
		}
		return 1
	}
	var c int
	switch a.kind {
	case keyInteger:
		c = cmp.Compare(a.integer, b.integer)
	case keyDouble:
		c = cmp.Compare(a.num, b.num)
	default:
		c = strings.Compare(a.text, b.text)
	}
	if s.Desc {
		return -c
	}
	return c
}

// printed is the key as a hit shows it under "sort". The value for a missing
// number is the one that the server sorts by.
func (k key) printed(s Sort) any {
	if !k.missing {
		switch k.kind {
		case keyInteger:
			return k.integer
		case keyDouble:
			return xcontent.Double(k.num)
		}
		return k.text
	}
	low := s.MissingFirst != s.Desc
	switch k.kind {
	case keyInteger:
		if low {
			return int64(math.MinInt64)
		}
		return int64(math.MaxInt64)
	case keyDouble:
		if low {
			return "-Infinity"
		}
		return "Infinity"
	}
	return nil
}

// resolve gives the function that reads a criterion's key from a document.
func (s Sort) resolve(m *mapping.Mapping) (func(d *mapping.Document) key, error) {
	ft := m.Field(s.Field)
	if ft == nil {
		if s.UnmappedType != "" {
			kind := kindOf(s.UnmappedType)
			return func(*mapping.Document) key { return key{missing: true, kind: kind} }, nil
		}
		return nil, &eserr.Error{Status: 400, Type: "query_shard_exception",
			Reason: "No mapping found for [" + s.Field + "] in order to sort on"}
	}
	if ft.Type == "text" {
		return nil, eserr.IllegalArgument("Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [%s] in order to load field data by uninverting the inverted index. Note that this can use significant memory.", s.Field)
	}
	kind := kindOf(ft.Type)
	return func(d *mapping.Document) key {
		best := key{missing: true, kind: kind}
		for i := range d.Fields {
			f := &d.Fields[i]
			if f.Type.Name != ft.Name {
				continue
			}
			k := key{kind: kind, text: f.Str, integer: f.Num, num: f.Float()}
			if ft.Type == "scaled_float" {
				k.num = ft.Unscaled(f.Num)
			}
			// Of several values the least counts when ascending, the greatest when descending.
			if best.missing || s.compare(k, best) < 0 {
				best = k
			}
		}
		return best
	}, nil
}

// kindOf is how values of a field type are ordered.
func kindOf(fieldType string) keyKind {
	switch fieldType {
	case "long", "integer", "short", "byte", "date", "date_nanos", "boolean":
		return keyInteger
	case "double", "float", "half_float", "scaled_float":
		return keyDouble
	}
	return keyText
}

// parseSorts reads the sort of a body: a text, an object, or an array of them.
func parseSorts(v xcontent.Value) ([]Sort, error) {
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
	}
	var out []Sort
	for _, item := range items {
		switch item.Kind() {
		case xcontent.KindString:
			out = append(out, NewSort(item.Text()))
		case xcontent.KindObject:
			for _, f := range item.Fields() {
				s, err := parseSort(item, f)
				if err != nil {
					return nil, err
				}
				out = append(out, s)
			}
		default:
			return nil, eserr.IllegalArgument("malformed sort format, within the sort array, an object, or an actual string are allowed")
		}
	}
	return out, v.Err()
}

// parseSort reads {"field": "asc"} or {"field": {"order": …}}.
func parseSort(v xcontent.Value, f xcontent.Field) (Sort, error) {
	s := NewSort(f.Key)
	switch f.Key {
	case "_geo_distance", "_geoDistance", "_script":
		return s, eserr.NotImplemented("the sort [" + f.Key + "]")
	}
	if f.Value.Kind() != xcontent.KindObject {
		return s, s.setOrder(v, f.Value, f.Value.Text())
	}
	for _, o := range f.Value.Fields() {
		var err error
		switch o.Key {
		case "order":
			err = s.setOrder(v, o.Value, o.Value.Text())
		case "missing":
			switch o.Value.Text() {
			case "_last":
			case "_first":
				s.MissingFirst = true
			default:
				err = eserr.NotImplemented("the option [missing] of a sort with a value")
			}
		case "unmapped_type":
			s.UnmappedType = o.Value.Text()
		case "mode", "nested", "nested_path", "nested_filter", "numeric_type", "format":
			err = eserr.NotImplemented("the option [" + o.Key + "] of a sort")
		default:
			err = contentError(v, o.Pos, nil, "[field_sort] unknown field [%s]", o.Key)
		}
		if err != nil {
			return s, err
		}
	}
	return s, nil
}

func (s *Sort) setOrder(v, at xcontent.Value, text string) error {
	switch strings.ToLower(text) {
	case "asc":
		s.Desc = false
	case "desc":
		s.Desc = true
	default:
		cause := eserr.IllegalArgument("No enum constant org.elasticsearch.search.sort.SortOrder.%s", strings.ToUpper(text))
		return contentError(v, at.Pos(), cause, "[field_sort] failed to parse field [order]")
	}
	return nil
}
