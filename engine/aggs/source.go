package aggs

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
)

// valueKind is what values are.
type valueKind uint8

// The kinds, as CoreValuesSourceType has them.
const (
	bytesKind valueKind = iota
	numberKind
	dateKind
	booleanKind
	ipKind
	geoKind
	rangeKind
)

// valueTypes are the names that value_type may have.
func valueTypes() map[string]valueKind {
	return map[string]valueKind{"string": bytesKind, "double": numberKind, "float": numberKind, "number": numberKind, "numeric": numberKind,
		"long": numberKind, "integer": numberKind, "short": numberKind, "byte": numberKind, "date": dateKind, "ip": ipKind, "boolean": booleanKind}
}

// number tells whether values of the kind are numbers.
func (k valueKind) number() bool { return k == numberKind || k == dateKind || k == booleanKind }

func (k valueKind) String() string {
	return [...]string{"bytes", "numeric", "date", "boolean", "ip", "geopoint", "range"}[k]
}

// source is where the values of an aggregation come from on one shard.
type source struct {
	x      *Shard
	kind   valueKind
	ft     *mapping.FieldType // nil: the field is not mapped
	format format

	missing       bool // there is a value for documents without one
	missingNumber float64
	missingText   string
	missingPoint  geo.Point
}

// empty tells whether there can be no value at all.
func (s *source) empty() bool { return s.ft == nil && !s.missing }

// floating tells whether numbers may have fractions.
func (s *source) floating() bool {
	if s.ft == nil {
		return s.missing && s.missingNumber != float64(int64(s.missingNumber))
	}
	return s.ft.IsFloating() || s.ft.Scaling() > 0
}

// source resolves values for an aggregation that supports some kinds. def is the
// kind where no field says.
//
// Server: org.elasticsearch.search.aggregations.support.ValuesSourceConfig.
func (x *Shard) source(v *values, aggregation string, def valueKind, supports ...valueKind) (*source, error) {
	if v.script != nil {
		return nil, eserr.NotImplemented("a script in the aggregation [" + aggregation + "]")
	}
	s := &source{x: x, kind: def, ft: x.field(v.field)}
	if s.ft != nil {
		kind, err := x.kindOf(s.ft)
		if err != nil {
			return nil, err
		}
		s.kind = kind
		if s.ft.Type == "_id" {
			x.Query.Warning("Loading the fielddata on the _id field is deprecated and will be removed in future versions. If you require sorting or aggregating on this field you should also include the id in the body of your documents, and map this field as a keyword field that has [doc_values] enabled")
		}
	}
	if v.valueType != nil {
		s.kind = *v.valueType
	}
	var err error
	if s.format, err = s.formatOf(v); err != nil {
		return nil, err
	}
	if !slices.Contains(supports, s.kind) {
		if s.ft == nil {
			return nil, eserr.IllegalArgument("Unmapped field of type [%s] is not supported for aggregation [%s]", s.kind, aggregation)
		}
		return nil, eserr.IllegalArgument("Field [%s] of type [%s] is not supported for aggregation [%s]", s.ft.Name, s.ft.Type, aggregation)
	}
	return s, s.replaceMissing(v.missing)
}

// kindOf is the kind of a field's values.
func (x *Shard) kindOf(ft *mapping.FieldType) (valueKind, error) {
	switch {
	case ft.Type == "_id" || ft.Type == "_index" || ft.Type == "_type" || ft.Type == "_routing":
		return bytesKind, nil
	case ft.Type == "text" && ft.Fielddata:
		return bytesKind, nil
	case ft.Type == "text":
		return bytesKind, ft.NoTextData()
	case !ft.DocValues && ft.Aggregatable():
		return bytesKind, ft.NoDocValues()
	case ft.IsDate():
		return dateKind, nil
	case ft.Type == "boolean":
		return booleanKind, nil
	case ft.IsNumeric() || ft.Scaling() > 0 || ft.Type == "_seq_no" || ft.Type == "_version":
		return numberKind, nil
	case ft.Type == "ip":
		return ipKind, nil
	case ft.Type == "geo_point":
		return geoKind, nil
	case strings.HasSuffix(ft.Type, "_range"):
		return rangeKind, nil
	case !ft.DocValues:
		return bytesKind, ft.NoFieldData()
	}
	return bytesKind, nil
}

// replaceMissing reads the value for documents without one.
func (s *source) replaceMissing(text *string) (err error) {
	if text == nil {
		return nil
	}
	s.missing = true
	switch {
	case s.kind.number():
		s.missingNumber, err = s.format.parseDouble(*text, s.x.Query.Now)
	case s.kind == rangeKind:
		return eserr.IllegalArgument("Can't apply missing values on a class org.elasticsearch.search.aggregations.support.ValuesSource$Range")
	default:
		s.missingText, err = s.format.parseText(*text)
	}
	return err
}

// decode makes a number of a doc value.
func (s *source) decode() func(n int64) float64 {
	switch {
	case s.ft.Scaling() > 0:
		return s.ft.Unscaled
	case s.ft.IsFloating():
		return lucene.Double
	case s.ft.Nanos():
		return func(n int64) float64 { return float64(java.FloorDiv(n, 1e6)) }
	}
	return func(n int64) float64 { return float64(n) }
}

// doubles gives the numbers of documents of a segment, in ascending order. The
// list is good until the next call.
func (s *source) doubles(l *lucene.Leaf) func(doc int) []float64 {
	absent := []float64{}
	if s.missing {
		absent = append(absent, s.missingNumber)
	}
	if s.ft == nil {
		return func(int) []float64 { return absent }
	}
	column, decode := l.Longs(s.ft.Name), s.decode()
	var buf []float64
	return func(doc int) []float64 {
		raw := column.Values(doc)
		if len(raw) == 0 {
			return absent
		}
		buf = buf[:0]
		for _, n := range raw {
			buf = append(buf, decode(n))
		}
		return buf
	}
}

// longs is doubles for whole numbers.
func (s *source) longs(l *lucene.Leaf) func(doc int) []int64 {
	absent := []int64{}
	if s.missing {
		absent = append(absent, int64(s.missingNumber))
	}
	if s.ft == nil {
		return func(int) []int64 { return absent }
	}
	if s.floating() {
		return cut(s.doubles(l))
	}
	column := l.Longs(s.ft.Name)
	var buf []int64
	return func(doc int) []int64 {
		raw := column.Values(doc)
		switch {
		case len(raw) == 0:
			return absent
		case !s.ft.Nanos():
			return raw
		}
		buf = buf[:0]
		for _, n := range raw {
			buf = append(buf, java.FloorDiv(n, 1e6))
		}
		return buf
	}
}

// plainLongs is where the whole numbers of a segment are, if they are nowhere else and
// stand there as they are; else nil.
func (s *source) plainLongs(l *lucene.Leaf) *lucene.LongColumn {
	if s.ft == nil || s.missing || !s.kind.number() || s.floating() || s.ft.Nanos() {
		return nil
	}
	return l.Longs(s.ft.Name)
}

// cut takes the fractions of numbers away.
func cut(doubles func(doc int) []float64) func(doc int) []int64 {
	var buf []int64
	return func(doc int) []int64 {
		buf = buf[:0]
		for _, f := range doubles(doc) {
			buf = append(buf, java.LongOf(f))
		}
		return buf
	}
}

// texts gives the texts of documents of a segment, each once, in ascending order.
// The list is good until the next call.
func (s *source) texts(l *lucene.Leaf) func(doc int) []string {
	absent := []string{}
	if s.missing {
		absent = append(absent, s.missingText)
	}
	if s.ft == nil {
		return func(int) []string { return absent }
	}
	if one := s.metadata(l); one != nil {
		return one
	}
	column := query.Texts(s.ft, l)
	var buf []string
	return func(doc int) []string {
		ords := column.Ords(doc)
		if len(ords) == 0 {
			return absent
		}
		buf = buf[:0]
		for _, o := range ords {
			buf = append(buf, column.Term(o))
		}
		return buf
	}
}

// column is where the texts of a segment are, if they are nowhere else; nil if
// documents without one have a text too, or texts are no column.
func (s *source) column(l *lucene.Leaf) *lucene.StringColumn {
	if s.ft == nil || s.missing || s.metadata(l) != nil {
		return nil
	}
	return query.Texts(s.ft, l)
}

// metadata reads fields that are not in columns; nil for the others.
func (s *source) metadata(l *lucene.Leaf) func(doc int) []string {
	var of func(d *mapping.Identity) string
	switch s.ft.Type {
	case "_id":
		of = func(d *mapping.Identity) string { return d.ID }
	case "_type":
		of = func(d *mapping.Identity) string { return d.Type }
	case "_routing":
		of = func(d *mapping.Identity) string { return d.Routing }
	case "_index":
		of = func(*mapping.Identity) string { return s.x.Query.Index }
	default:
		return nil
	}
	buf := make([]string, 1)
	return func(doc int) []string {
		d := s.x.Query.Identity(l, doc)
		buf[0] = of(&d)
		if buf[0] == "" {
			return nil
		}
		return buf
	}
}

// has tells which documents of a segment have a value.
func (s *source) has(l *lucene.Leaf) func(doc int) bool {
	switch {
	case s.missing:
		return func(int) bool { return true }
	case s.ft == nil:
		return func(int) bool { return false }
	case s.kind == bytesKind || s.kind == ipKind:
		texts := s.texts(l)
		return func(doc int) bool { return len(texts(doc)) > 0 }
	}
	column := l.Longs(s.ft.Name)
	return func(doc int) bool { return len(column.Values(doc)) > 0 }
}
