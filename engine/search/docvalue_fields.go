package search

import (
	"net/netip"
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// parseFieldFormats reads docvalue_fields: names, or objects with a format.
func parseFieldFormats(v xcontent.Value) ([]FieldFormat, error) {
	var out []FieldFormat
	for _, item := range v.Items() {
		if item.Kind() == xcontent.KindString {
			out = append(out, FieldFormat{Field: item.Text()})
			continue
		}
		one := FieldFormat{}
		p := objectparser.Parser[FieldFormat]{Name: "fields", Fields: []objectparser.Field[FieldFormat]{
			{Name: "field", Takes: objectparser.String, Read: func(to *FieldFormat, v xcontent.Value, _ objectparser.Warn) error {
				to.Field = v.Text()
				return nil
			}},
			{Name: "format", Takes: objectparser.String | objectparser.Null, Read: func(to *FieldFormat, v xcontent.Value, _ objectparser.Warn) error {
				if v.Kind() == xcontent.KindString {
					to.Format = v.Text()
				}
				return nil
			}},
		}}
		if err := p.Parse(&one, item, func(string) {}); err != nil {
			return nil, err
		}
		if one.Field == "" {
			return nil, eserr.IllegalArgument("Required [field]")
		}
		out = append(out, one)
	}
	return out, v.Err()
}

// docValues adds the doc values that are asked for to the fields of a hit.
func (r *Request) docValues(fields *xcontent.Object, h *hit) error {
	s := h.run.shard
	for _, f := range r.DocValues {
		for _, name := range s.Mapping.Names(f.Field) {
			ft := s.Mapping.Field(name)
			if ft == nil || strings.Contains(f.Field, "*") && (ft.Metadata || !ft.DocValues) {
				continue
			}
			values, err := h.docValues(ft, f.Format)
			if err != nil {
				return err
			}
			if len(values) > 0 {
				fields.Set(name, values)
			}
		}
	}
	return nil
}

func (h *hit) docValues(ft *mapping.FieldType, format string) ([]any, error) {
	if ft.Type == "text" {
		return nil, eserr.IllegalArgument("Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [%s] in order to load field data by uninverting the inverted index. Note that this can use significant memory.", ft.Name)
	}
	if !ft.DocValues {
		return nil, eserr.IllegalArgument("Can't load fielddata on [%s] because fielddata is unsupported on fields of type [%s]. Use doc values instead.", ft.Name, ft.Type)
	}
	print, err := printerOf(ft, format)
	if err != nil {
		return nil, err
	}
	leaf := h.run.shard.Reader.LeafOf(h.doc)
	doc := h.doc - leaf.Base
	var out []any
	column := leaf.Strings(ft.Name)
	for _, ord := range column.Ords(doc) {
		out = append(out, stringValue(ft, column.Term(ord)))
	}
	for _, n := range leaf.Longs(ft.Name).Values(doc) {
		v, err := print(n)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

func stringValue(ft *mapping.FieldType, term string) any {
	if ft.Type == "ip" {
		a, _ := netip.AddrFromSlice([]byte(term))
		return a.Unmap().String()
	}
	return term
}

// printerOf prints numbers as their field does, or in another format.
func printerOf(ft *mapping.FieldType, format string) (func(n int64) (any, error), error) {
	switch {
	case ft.IsDate():
		f, err := ft.DateFormatter(format)
		if err != nil {
			return nil, err
		}
		return func(n int64) (any, error) {
			at := dates.OfMillis(n)
			if ft.Nanos() {
				at = dates.OfNanos(n)
			}
			return f.Format(at, nil)
		}, nil
	case format != "" && (ft.IsNumeric() || ft.Scaling() > 0):
		return nil, eserr.NotImplemented("the format [" + format + "] of numbers")
	case format != "":
		return nil, eserr.IllegalArgument("Field [%s] of type [%s] does not support custom formats", ft.Name, ft.Type)
	case ft.Type == "boolean":
		return func(n int64) (any, error) { return n != 0, nil }, nil
	case ft.Scaling() > 0:
		return func(n int64) (any, error) { return xcontent.Double(ft.Unscaled(n)), nil }, nil
	case ft.IsFloating():
		return func(n int64) (any, error) { return xcontent.Double(lucene.Double(n)), nil }, nil
	}
	return func(n int64) (any, error) { return n, nil }, nil
}
