package search

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// Sort is one criterion of the order of hits.
type Sort struct {
	Field        string // a field, _score or _doc
	Desc         bool
	MissingFirst bool
	Missing      *string // a value for documents without one
	Mode         string  // which of several values counts; "": min ascending, max descending
	NumericType  string
	Format       string
	UnmappedType string

	kind keyKind
}

// NewSort is a criterion in its natural direction: scores come highest first.
func NewSort(field string) Sort { return Sort{Field: field, Desc: field == "_score"} }

// parseSorts reads the sort of a body: a text, an object, or an array of them.
func parseSorts(v xcontent.Value) ([]Sort, error) {
	items := []xcontent.Value{v}
	switch v.Kind() {
	case xcontent.KindArray:
		items = v.Items()
	case xcontent.KindNumber, xcontent.KindBool: // on their own they are names of fields
		return []Sort{NewSort(v.Text())}, nil
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
			switch text := o.Value.Text(); text {
			case "_last":
			case "_first":
				s.MissingFirst = true
			default:
				s.Missing = &text
			}
		case "mode":
			s.Mode, err = parseSortMode(o.Value.Text())
		case "numeric_type":
			s.NumericType = o.Value.Text()
		case "format":
			s.Format = o.Value.Text()
		case "unmapped_type":
			s.UnmappedType = o.Value.Text()
		case "nested", "nested_path", "nested_filter":
			err = eserr.NotImplemented("the option [" + o.Key + "] of a sort")
		default:
			names := []string{"missing", "unmapped_type", "order", "mode", "nested_path", "nested_filter", "nested", "numeric_type", "format"}
			err = contentError(v, o.Pos, nil, "[field_sort] unknown field [%s]%s", o.Key, eserr.DidYouMean(o.Key, names))
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

func parseSortMode(text string) (string, error) {
	switch mode := strings.ToLower(text); mode {
	case "min", "max", "sum", "avg", "median":
		return mode, nil
	}
	return "", eserr.IllegalArgument("Unknown SortMode [%s]", text)
}
