package query

import (
	"math"
	"strings"

	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// span is a range of values of one kind, both bounds included.
type span struct {
	kind     mapping.ValueKind
	from, to int64 // of doubles: sortable
	low      string
	high     string // of addresses
}

func isRange(ft *mapping.FieldType) bool { return strings.HasSuffix(ft.Type, "_range") }

// rangeFieldQuery matches documents whose ranges stand in a relation to a range.
//
// Server: org.elasticsearch.index.mapper.RangeType.
func (c *Context) rangeFieldQuery(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	q, err := c.spanOf(ft, r)
	if err != nil {
		return nil, err
	}
	relation := r.relation
	return lucene.Stored(ft.Name+":<ranges>", func(stored any) bool {
		d := c.Document(stored)
		for i := range d.Fields {
			f := &d.Fields[i]
			if f.Type.Name != ft.Name {
				continue
			}
			if v, ok := f.Extra.(*mapping.Range); ok && spanOfValue(v).related(q, relation) {
				return true
			}
		}
		return false
	}), nil
}

// related tells whether a stored range stands in a relation to that of a query.
func (s span) related(q span, relation string) bool {
	if s.kind == mapping.KindIP {
		switch relation {
		case "within":
			return s.low >= q.low && s.high <= q.high
		case "contains":
			return s.low <= q.low && s.high >= q.high
		}
		return s.low <= q.high && s.high >= q.low
	}
	switch relation {
	case "within":
		return s.from >= q.from && s.to <= q.to
	case "contains":
		return s.from <= q.from && s.to >= q.to
	}
	return s.from <= q.to && s.to >= q.from
}

func spanOfValue(v *mapping.Range) span {
	s := span{kind: v.Kind, from: v.From, to: v.To, low: v.FromIP, high: v.ToIP}
	if v.Kind == mapping.KindDouble {
		s.from = lucene.SortableDouble(math.Float64frombits(uint64(v.From)))
		s.to = lucene.SortableDouble(math.Float64frombits(uint64(v.To)))
	}
	return s
}

// spanOf reads the bounds of a query as values of a range field.
func (c *Context) spanOf(ft *mapping.FieldType, r *rangeBounds) (s span, err error) {
	if ft.Type == "ip_range" {
		s = span{kind: mapping.KindIP, low: strings.Repeat("\x00", 16), high: strings.Repeat("\xff", 16)}
		if !r.from.IsNull() {
			if s.low, err = mapping.ParseIP(r.from.String()); err == nil && !r.includeFrom {
				s.low = stepIP(s.low, 1)
			}
		}
		if err == nil && !r.to.IsNull() {
			if s.high, err = mapping.ParseIP(r.to.String()); err == nil && !r.includeTo {
				s.high = stepIP(s.high, 0xff)
			}
		}
		return s, err
	}
	s = span{kind: mapping.KindLong, from: math.MinInt64, to: math.MaxInt64}
	if !r.from.IsNull() {
		if s.from, err = c.rangeBound(ft, r, r.from, !r.includeFrom); err != nil {
			return s, err
		}
		if !r.includeFrom {
			s.from++
		}
	}
	if !r.to.IsNull() {
		if s.to, err = c.rangeBound(ft, r, r.to, r.includeTo); err != nil {
			return s, err
		}
		if !r.includeTo {
			s.to--
		}
	}
	return s, nil
}

func (c *Context) rangeBound(ft *mapping.FieldType, r *rangeBounds, v mapping.QueryValue, up bool) (int64, error) {
	if ft.IsDate() {
		return ft.ParseDateMath(v, mapping.DateBound{RoundUp: up, Zone: r.zone, Format: r.format, Now: c.now})
	}
	f, err := v.Float()
	if err != nil {
		return 0, err
	}
	switch ft.Type {
	case "double_range":
		return lucene.SortableDouble(f), nil
	case "float_range":
		return lucene.SortableDouble(float64(float32(f))), nil
	}
	return int64(f), nil
}
