package search

import (
	"encoding/base64"
	"net/netip"
	"strconv"
	"strings"

	"esconsole/engine/collation"
	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// parseFieldFormats reads docvalue_fields and fields: names, or objects with a format.
func parseFieldFormats(v xcontent.Value) ([]FieldFormat, error) {
	out := []FieldFormat{}
	items := v.Items()
	for i, item := range items {
		if item.Kind() == xcontent.KindNull { // the server's parser looks at the token behind it
			at, found := v.End()-1, "END_ARRAY"
			if i+1 < len(items) {
				at, found = items[i+1].Pos(), token(items[i+1])
			}
			return nil, contentError(v, at, nil, "[docvalues_field] Expected START_OBJECT but was: %s", found)
		}
		if item.Kind() == xcontent.KindArray { // likewise
			at, found := item.End()-1, "END_ARRAY"
			if inner := item.Items(); len(inner) > 0 {
				at, found = inner[0].Pos(), token(inner[0])
			}
			return nil, contentError(v, at, nil, "[docvalues_field] Expected START_OBJECT but was: %s", found)
		}
		one, err := parseFieldFormat(item)
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, v.Err()
}

// parseFieldFormat reads one of them.
//
// Server: org.elasticsearch.search.fetch.subphase.FieldAndFormat.
func parseFieldFormat(item xcontent.Value) (one FieldFormat, err error) {
	switch item.Kind() {
	case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		return FieldFormat{Field: item.Text()}, item.Err()
	}
	named := false
	p := objectparser.Parser[FieldFormat]{Name: "docvalues_field", Fields: []objectparser.Field[FieldFormat]{
		{Name: "field", Takes: objectparser.String, Read: func(to *FieldFormat, v xcontent.Value, _ objectparser.Warn) error {
			to.Field, named = v.Text(), true
			return nil
		}},
		{Name: "format", Takes: objectparser.String | objectparser.Null, Read: func(to *FieldFormat, v xcontent.Value, _ objectparser.Warn) error {
			if v.Kind() == xcontent.KindString {
				to.Format, to.Empty = v.Text(), v.Text() == ""
			}
			return nil
		}},
	}}
	if err := p.Parse(&one, item, func(string) {}); err != nil {
		return one, err
	}
	if !named {
		return one, objectparser.At(eserr.IllegalArgument("Required [field]"), item.End()-1)
	}
	return one, nil
}

// format is the format that is asked for; nil: none.
func (f *FieldFormat) format() *string {
	if f.Format == "" && !f.Empty {
		return nil
	}
	return &f.Format
}

// maxDocValueFields is index.max_docvalue_fields_search.
const maxDocValueFields = 100

// docValueField is a field whose doc values are shown.
type docValueField struct {
	name string
	open func(leaf *lucene.Leaf) func(doc int) ([]any, error)
}

// checkDocValues refuses too many fields, when the query is run already.
func (f *Fetch) checkDocValues(x *run) error {
	n := 0
	for _, one := range f.DocValues {
		n += len(x.shard.Mapping.FieldNames(one.Field))
	}
	most := x.setting("index.max_docvalue_fields_search", maxDocValueFields)
	if n > most {
		return eserr.IllegalArgument("Trying to retrieve too many docvalue_fields. Must be less than or equal to: [%d] but was [%d]. This limit can be set by changing the [index.max_docvalue_fields_search] index level setting.", most, n)
	}
	return nil
}

// useFieldMapping warns of the old name for a field's own format.
const useFieldMapping = "[use_field_mapping] is a special format that was only used to ease the transition to 7.x. It has become the default and shouldn't be set explicitly anymore."

// resolveDocValues prepares docvalue_fields. The field that a search collapses on
// is among them.
func (f *fetcher) resolveDocValues(collapse string) error {
	m := f.x.shard.Mapping
	known := collapse == ""
	unformatted := "strict_date_optional_time" // of dates in version 6
	f.warnUnformatted()
	for _, one := range f.DocValues {
		format := one.format()
		if one.Format == "use_field_mapping" {
			if !f.x.shard.Old {
				f.x.ctx.Warning(useFieldMapping)
			}
			format = nil
		}
		for _, name := range m.FieldNames(one.Field) {
			known = known || name == collapse
			asked := format
			if ft := m.Field(name); one.format() == nil && m.WarnsOfFormats() && ft != nil && ft.IsDate() {
				asked = &unformatted
			}
			if err := f.addDocValueField(name, asked); err != nil {
				return err
			}
		}
	}
	if known {
		return nil
	}
	return f.addDocValueField(collapse, nil)
}

// warnUnformatted warns of fields without a format, which version 6 shows otherwise
// than 7.
func (f *fetcher) warnUnformatted() {
	m := f.x.shard.Mapping
	if !m.WarnsOfFormats() {
		return
	}
	var names []string
	for _, one := range f.DocValues {
		if one.format() == nil {
			found := m.FieldNames(one.Field)
			if len(found) == 0 && !strings.Contains(one.Field, "*") {
				found = []string{one.Field}
			}
			names = append(names, found...)
		}
	}
	if len(names) > 0 {
		f.x.ctx.Warning("There are doc-value fields which are not using a format. The output will change in 7.0 when doc value fields get formatted based on mappings by default. " +
			"It is recommended to pass [format=use_field_mapping] with a doc value field in order to opt in for the future behaviour and ease the migration to 7.0: [" + strings.Join(names, ", ") + "]")
	}
}

func (f *fetcher) addDocValueField(name string, format *string) error {
	ft := f.x.shard.Mapping.Field(name)
	if ft == nil {
		return nil
	}
	field, err := f.x.docValueField(name, ft, format)
	if err == nil {
		f.docValues = append(f.docValues, *field)
	}
	return err
}

// setting is an index setting that is a number.
func (x *run) setting(key string, def int) int {
	if x.shard.Setting == nil {
		return def
	}
	n, err := strconv.Atoi(x.shard.Setting(key))
	if err != nil {
		return def
	}
	return n
}

// addDocValues adds the doc values that are asked for.
func (f *fetcher) addDocValues(to *hitFields, leaf *lucene.Leaf, doc int) error {
	for _, one := range f.docValues {
		values, err := one.open(leaf)(doc)
		if err != nil {
			return err
		}
		to.set(one.name, append(to.values[one.name], values...))
	}
	return nil
}

// warnFormat warns of deprecated names in a date format.
func (x *run) warnFormat(ft *mapping.FieldType, format string) {
	if format == "" || !ft.IsDate() {
		return
	}
	if text := x.shard.Mapping.FormatDeprecation(format); text != "" {
		x.ctx.Warning(text)
	}
	if f, err := ft.DateFormatter(format); err == nil {
		for _, text := range f.Deprecated() {
			x.ctx.Warning(text)
		}
	}
}

// docValueField opens the doc values of a field in a format, nil for its own.
func (x *run) docValueField(name string, ft *mapping.FieldType, format *string) (*docValueField, error) {
	if format != nil {
		x.warnFormat(ft, *format)
	}
	print, err := printerOf(ft, format)
	if err != nil {
		return nil, err
	}
	if _, err := x.shard.fieldDataClass(ft); err != nil {
		return nil, err
	}
	out := &docValueField{name: name}
	switch {
	case ft.Type == "_id":
		x.ctx.Warning(idFieldData)
		out.open = func(leaf *lucene.Leaf) func(int) ([]any, error) {
			return func(doc int) ([]any, error) {
				if leaf.IsPart(doc) {
					return nil, nil
				}
				return []any{x.shard.Identity(leaf, doc).ID}, nil
			}
		}
	case ft.Type == "_index", ft.Type == "_type":
		text := "_doc"
		if ft.Type == "_index" {
			text = x.shard.Index
		} else {
			x.ctx.Warning(typeFieldData)
		}
		out.open = func(*lucene.Leaf) func(int) ([]any, error) {
			return func(int) ([]any, error) { return []any{text}, nil }
		}
	case ft.IsRange():
		out.open = func(leaf *lucene.Leaf) func(int) ([]any, error) {
			return func(doc int) ([]any, error) { return rangeValues(ft, leaf, doc) }
		}
	default:
		out.open = func(leaf *lucene.Leaf) func(int) ([]any, error) {
			return func(doc int) ([]any, error) { return columnValues(ft, print, leaf, doc) }
		}
	}
	return out, nil
}

// columnValues are the doc values of a document.
func columnValues(ft *mapping.FieldType, print func(int64) (any, error), leaf *lucene.Leaf, doc int) ([]any, error) {
	var out []any
	column := query.Texts(ft, leaf)
	for _, ord := range column.Ords(doc) {
		out = append(out, stringValue(ft, column.Term(ord)))
	}
	if ft.Type == "_seq_no" {
		doc = leaf.Root(doc) // nested objects have that of their document
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
	switch {
	case ft.Type == "binary":
		return base64.RawURLEncoding.EncodeToString([]byte(term))
	case ft.Collator != nil:
		return collation.Text([]byte(term))
	}
	return term
}

// printerOf prints numbers as their field does, or in another format.
func printerOf(ft *mapping.FieldType, format *string) (func(n int64) (any, error), error) {
	number := ft.IsNumeric() || ft.Scaling() > 0
	switch {
	case ft.IsDate():
		return datePrinter(ft, format)
	case format != nil && number:
		f, err := java.NewDecimalFormat(*format)
		if err != nil {
			return nil, eserr.IllegalArgument("%s", err.Error())
		}
		return func(n int64) (any, error) {
			switch {
			case ft.Scaling() > 0:
				return f.Double(ft.Unscaled(n)), nil
			case ft.IsFloating():
				return f.Double(lucene.Double(n)), nil
			}
			return f.Long(n), nil
		}, nil
	case format != nil && ft.Type != "binary" && ft.Collator == nil:
		return nil, eserr.IllegalArgument("Field [%s] of type [%s] does not support custom formats", ft.Name, ft.Type)
	case ft.Type == "boolean":
		return func(n int64) (any, error) { return n != 0, nil }, nil
	case ft.Type == "geo_point":
		return func(n int64) (any, error) {
			lon, lat := geo.Decode(n)
			return java.DoubleString(lat) + ", " + java.DoubleString(lon), nil
		}, nil
	case ft.Scaling() > 0:
		return func(n int64) (any, error) { return xcontent.Double(ft.Unscaled(n)), nil }, nil
	case ft.IsFloating():
		return func(n int64) (any, error) { return xcontent.Double(lucene.Double(n)), nil }, nil
	}
	return func(n int64) (any, error) { return n, nil }, nil
}

func datePrinter(ft *mapping.FieldType, format *string) (func(n int64) (any, error), error) {
	f, err := ft.GivenFormatter(format)
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
}
