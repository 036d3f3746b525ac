package mapping

import (
	"slices"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// ValueFetcher reads the values of one field from sources, in the form in which a
// search shows them under "fields".
//
// Server: org.elasticsearch.index.mapper.MappedFieldType.valueFetcher.
type ValueFetcher struct {
	paths  []string
	null   any
	arrays bool // the field reads arrays itself
	parse  func(v any) (any, error)
	list   func(found any) ([]any, error) // in place of parse, for all that was found; nil: none
}

// Normalize is how a keyword field's normalizer of a name changes a text.
type Normalize func(normalizer, text string) (string, error)

// ValueFetcher gives the reader of a field's values; nil for fields whose values
// are not looked for in sources. format is for dates, ranges and shapes, nil for
// the field's own; it is the server's error where the field has none.
func (m *Mapping) ValueFetcher(name string, format *string, normalize Normalize) (*ValueFetcher, error) {
	var f *fieldMapper
	for _, t := range m.types {
		if f = t.lookup.field(name); f != nil {
			break
		}
	}
	if f == nil {
		return nil, nil
	}
	switch f.ft.Type {
	case "parent":
		return nil, eserr.UnsupportedOperation("Cannot fetch values for internal field [parent].")
	case "parent_join":
		return nil, eserr.UnsupportedOperation("Cannot fetch values for metadata field [parent_join].")
	}
	if f.ft.Metadata {
		return nil, nil
	}
	fetcher := &ValueFetcher{paths: m.SourcePaths(f.ft.Name)}
	if f.ft.Type == "parent" {
		e := eserr.New(500, "unsupported_operation_exception", "Cannot fetch values for internal field [%s].", f.ft.Type)
		e.Plain = true
		return nil, e
	}
	if f.kind.params == nil { // a part of a field of text
		if format != nil {
			return nil, noFormats(f)
		}
		fetcher.parse = func(v any) (any, error) { return text(v), nil }
		return fetcher, nil
	}
	if b := f.builder(); b.index("null_value") >= 0 {
		fetcher.null = b.get("null_value")
	}
	ft := f.ft
	formats := ft.IsDate() || ft.ranges != nil || slices.Contains([]string{"geo_point", "geo_shape", "token_count"}, f.kind.name)
	if format != nil && !formats {
		return nil, noFormats(f)
	}
	switch {
	case f.kind.name == "token_count":
		return nil, nil
	case ft.ranges != nil:
		return fetcher, fetcher.ranges(ft, format)
	case ft.IsDate():
		return fetcher, fetcher.dates(ft, format)
	case ft.number != nil:
		fetcher.numbers(f)
	default:
		return fetcher, fetcher.others(f, format, normalize)
	}
	return fetcher, nil
}

func noFormats(f *fieldMapper) error {
	if f.kind.params == nil {
		return eserr.IllegalArgument("Field [%s] doesn't support formats.", f.ft.Name)
	}
	switch f.kind.name {
	case "text", "binary", "rank_features", "join", "percolator", "search_as_you_type":
		return eserr.IllegalArgument("Field [%s] doesn't support formats.", f.ft.Name)
	}
	return eserr.IllegalArgument("Field [%s] of type [%s] doesn't support formats.", f.ft.Name, f.kind.name)
}

func (r *ValueFetcher) numbers(f *fieldMapper) {
	coerce := f.builder().bool("coerce")
	r.parse = func(v any) (any, error) {
		if s, ok := v.(string); ok && s == "" {
			return printNumber(f.ft.null), nil
		}
		n, err := f.ft.number.parse(v, coerce)
		return printNumber(n), err
	}
}

func (r *ValueFetcher) dates(ft *FieldType, format *string) error {
	print, err := ft.GivenFormatter(format)
	if err != nil {
		return err
	}
	r.parse = func(v any) (any, error) {
		n, err := ft.parseDate(text(v))
		if err != nil {
			return nil, err
		}
		at := dates.OfMillis(n)
		if ft.nanos {
			at = dates.OfNanos(n)
		}
		return print.Format(at, nil)
	}
	return nil
}

// others are the types that are neither numbers, dates nor ranges.
func (r *ValueFetcher) others(f *fieldMapper, format *string, normalize Normalize) error {
	ft := f.ft
	switch f.kind.name {
	case "boolean":
		r.parse = func(v any) (any, error) { return fetchedBool(v) }
	case "ip":
		r.parse = func(v any) (any, error) {
			ip, err := parseIP(text(v))
			return ipLabel(ip), err
		}
	case "keyword", collationType:
		r.parse = func(v any) (any, error) {
			s := text(v)
			if len(s) > ft.IgnoreAbove && utf16Len(s) > ft.IgnoreAbove {
				return nil, nil
			}
			if ft.Normalizer == "" {
				return s, nil
			}
			return normalize(ft.Normalizer, s)
		}
	case "scaled_float":
		r.null = nil
		r.parse = func(v any) (any, error) { return ft.fetchedScaled(v) }
	case "rank_feature":
		r.parse = func(v any) (any, error) {
			f, err := doubleOf(v)
			return xcontent.Float(float32(f)), err
		}
	case "text", "search_as_you_type":
		r.parse = func(v any) (any, error) { return text(v), nil }
	case "geo_point", "geo_shape":
		return r.shapes(f, format)
	case "completion":
		r.arrays = true
		r.parse = func(v any) (any, error) { return printed(v), nil }
	default:
		r.parse = func(v any) (any, error) { return printed(v), nil }
	}
	return nil
}

// fetchedScaled is a number as a scaled_float keeps it.
func (t *FieldType) fetchedScaled(v any) (any, error) {
	if s, ok := v.(string); ok && s == "" {
		return printNumber(t.null), nil
	}
	n, err := doubleOf(v)
	if err != nil {
		return nil, err
	}
	return xcontent.Double(float64(round(n*t.scaling)) / t.scaling), nil
}

func fetchedBool(v any) (any, error) {
	if b, ok := v.(bool); ok {
		return b, nil
	}
	switch s := text(v); s {
	case "true":
		return true, nil
	case "false", "":
		return false, nil
	default:
		return nil, eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", s)
	}
}

// printed is a node in the order of the server's hash maps.
func printed(v any) any {
	switch v := v.(type) {
	case number:
		return xcontent.NumberText(v.text)
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = printed(v[i])
		}
		return list
	case *dict:
		o := xcontent.Object{}
		for _, i := range java.HashMapOrder(v.keys) {
			o = o.With(v.keys[i], printed(v.vals[i]))
		}
		return o
	}
	return v
}

// Values are those of a source; none if one of the places has none.
func (r *ValueFetcher) Values(source xcontent.Value) ([]any, error) {
	var out []any
	for _, path := range r.paths {
		found := SourceValue(source, path, r.null)
		if found == nil {
			return nil, nil
		}
		if r.list != nil {
			list, err := r.list(found)
			if err != nil {
				return nil, err
			}
			out = append(out, list...)
			continue
		}
		if r.arrays {
			list, ok := found.([]any)
			if !ok {
				list = []any{found}
			}
			for _, item := range list {
				one, err := r.parse(nodeOf(item))
				if err != nil {
					return nil, err
				}
				out = append(out, one)
			}
			continue
		}
		for queue := []any{found}; len(queue) > 0; queue = queue[1:] {
			if list, ok := queue[0].([]any); ok {
				queue = append(queue, list...)
				continue
			}
			one, err := r.parse(nodeOf(queue[0]))
			if err != nil {
				return nil, err
			}
			if one != nil {
				out = append(out, one)
			}
		}
	}
	return out, nil
}

// nodeOf is a found value as the server's maps hold it.
func nodeOf(v any) any {
	switch v := v.(type) {
	case xcontent.Value:
		return newNode(v)
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = nodeOf(v[i])
		}
		return list
	}
	return v
}
