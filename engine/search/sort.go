package search

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Sort is one criterion of the order of hits, as a request gives it.
type Sort struct {
	Field        string // a field, _score or _doc
	Desc         bool
	Missing      *string // a value for documents without one, or _first or _last
	Mode         string  // which of several values counts; "": min ascending, max descending
	NumericType  string
	UnmappedType string
	Nested       *NestedSort  // nil: values of the document itself
	Geo          *GeoDistance // nil: no distance

	missingNumber bool // Missing was given as a number or boolean
}

// NewSort is a criterion in its natural direction: scores come highest first.
func NewSort(field string) Sort { return Sort{Field: field, Desc: field == "_score"} }

// missingFirst tells whether documents without a value come first.
func (s *Sort) missingFirst() bool { return s.Missing != nil && *s.Missing == "_first" }

// missingValue is the value of documents that have none; ok is false for first or last.
func (s *Sort) missingValue() (text string, ok bool) {
	if s.Missing == nil || *s.Missing == "_first" || *s.Missing == "_last" {
		return "", false
	}
	return *s.Missing, true
}

// mode is which of several values counts.
func (s *Sort) mode() string {
	switch {
	case s.Mode != "":
		return s.Mode
	case s.Desc:
		return "max"
	}
	return "min"
}

// parseSorts reads the sort of a body: a text, an object, or an array of them.
//
// Server: org.elasticsearch.search.sort.SortBuilder.fromXContent.
func parseSorts(v xcontent.Value, warn func(string)) ([]Sort, error) {
	var out []Sort
	var err error
	switch v.Kind() {
	case xcontent.KindString:
		return []Sort{NewSort(v.Text())}, v.Err()
	case xcontent.KindObject:
		out, err = parseCompoundSort(out, v, warn)
	case xcontent.KindArray:
		for _, item := range v.Items() {
			switch item.Kind() {
			case xcontent.KindString:
				out = append(out, NewSort(item.Text()))
			case xcontent.KindObject:
				out, err = parseCompoundSort(out, item, warn)
			default:
				if item.Err() != nil {
					return nil, item.Err()
				}
				err = eserr.IllegalArgument("malformed sort format, within the sort array, an object, or an actual string are allowed")
			}
			if err != nil {
				return nil, err
			}
		}
	default:
		return nil, eserr.IllegalArgument("malformed sort format, either start with array, object, or an actual string")
	}
	if err != nil {
		return nil, err
	}
	return out, v.Err()
}

// parseCompoundSort reads an object with a criterion under each key.
func parseCompoundSort(out []Sort, v xcontent.Value, warn func(string)) ([]Sort, error) {
	for _, f := range v.Fields() {
		s := NewSort(f.Key)
		var err error
		switch {
		case f.Value.IsMissing():
			return nil, v.Err()
		case f.Value.Kind() == xcontent.KindString:
			if s.Desc, err = sortOrder(f.Value.Text()); err != nil {
				return nil, err
			}
		case f.Key != "_geo_distance" && f.Key != "_geoDistance" && f.Value.Kind() != xcontent.KindObject:
			err = noObject(v, f)
		case f.Key == "_script":
			err = parseScriptSort(f.Value, warn)
		case f.Key == "_geo_distance" || f.Key == "_geoDistance":
			s, err = parseGeoDistance(f.Value, warn)
		case f.Key == "_score":
			err = scoreSortParser.Parse(&s, f.Value, warn)
		default:
			err = fieldSortParser().Parse(&s, f.Value, warn)
		}
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, v.Err()
}

// noObject is the error of options that are no object: it names the token behind
// the one that is looked at.
func noObject(v xcontent.Value, f xcontent.Field) error {
	name := "field_sort"
	if f.Key == "_score" || f.Key == "_script" {
		name = f.Key
	}
	at, found := v.End()-1, "END_OBJECT"
	if items := f.Value.Items(); f.Value.Kind() == xcontent.KindArray {
		at, found = f.Value.End()-1, "END_ARRAY"
		if len(items) > 0 {
			at, found = items[0].Pos(), items[0].Kind().String()
		}
	} else {
		for _, other := range v.Fields() {
			if other.Pos > f.Pos {
				at, found = other.Pos, "FIELD_NAME"
				break
			}
		}
	}
	return contentError(v, at, nil, "[%s] Expected START_OBJECT but was: %s", name, found)
}

// sortOrder reads asc or desc.
func sortOrder(text string) (desc bool, err error) {
	switch upper := strings.ToUpper(text); upper {
	case "ASC":
		return false, nil
	case "DESC":
		return true, nil
	default:
		return false, eserr.IllegalArgument("No enum constant org.elasticsearch.search.sort.SortOrder.%s", upper)
	}
}

func sortMode(text string) (string, error) {
	mode := strings.ToLower(text)
	if !slices.Contains([]string{"min", "max", "sum", "avg", "median"}, mode) {
		return "", eserr.IllegalArgument("Unknown SortMode [%s]", text)
	}
	return mode, nil
}

// orderField is the field order of every kind of sort.
var orderField = objectparser.Field[Sort]{Name: "order", Takes: objectparser.String,
	Read: func(s *Sort, v xcontent.Value, _ objectparser.Warn) (err error) {
		s.Desc, err = sortOrder(v.Text())
		return err
	}}

var scoreSortParser = objectparser.Parser[Sort]{Name: "_score", Fields: []objectparser.Field[Sort]{orderField}}

// fieldSortParser reads the options of a sort by a field.
//
// Server: org.elasticsearch.search.sort.FieldSortBuilder.
func fieldSortParser() *objectparser.Parser[Sort] {
	return &objectparser.Parser[Sort]{Name: "field_sort", Fields: []objectparser.Field[Sort]{
		{Name: "missing", Takes: objectparser.String | objectparser.Number | objectparser.Bool | objectparser.Null,
			Read: func(s *Sort, v xcontent.Value, _ objectparser.Warn) error {
				if v.Kind() == xcontent.KindNull {
					return nil
				}
				text := v.Text()
				s.Missing, s.missingNumber = &text, v.Kind() != xcontent.KindString
				return nil
			}},
		nestedPathField,
		{Name: "unmapped_type", Takes: objectparser.String, Read: func(s *Sort, v xcontent.Value, _ objectparser.Warn) error {
			s.UnmappedType = v.Text()
			return nil
		}},
		orderField,
		{Name: "mode", Takes: objectparser.String, Read: func(s *Sort, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.Mode, err = sortMode(v.Text())
			return err
		}},
		nestedFilterField,
		nestedField,
		{Name: "numeric_type", Takes: objectparser.String, Read: func(s *Sort, v xcontent.Value, _ objectparser.Warn) error {
			s.NumericType = strings.ToLower(v.Text())
			if !slices.Contains([]string{"long", "double", "date", "date_nanos"}, s.NumericType) {
				return eserr.IllegalArgument("invalid value for [numeric_type], must be [long, double, date, date_nanos], got %s", s.NumericType)
			}
			return nil
		}},
	}}
}
