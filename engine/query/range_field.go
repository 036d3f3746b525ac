package query

import (
	"cmp"
	"math"
	"net/netip"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
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
	if q.compare() > 0 {
		from, to := q.texts(ft)
		return nil, eserr.IllegalArgument("Range query `from` value (%s) is greater than `to` value (%s)", from, to)
	}
	if !r.includeFrom {
		q.stepFrom(ft)
	}
	if !r.includeTo {
		q.stepTo(ft)
	}
	if q.compare() > 0 {
		reason := "range didn't intersect anything"
		if q.kind == mapping.KindIP {
			reason = "float range didn't intersect anything"
		}
		none := noDocs(reason)
		if ft.DocValues {
			none = &lucene.Docs{Print: none.Text(""), Empty: true, Set: func(*lucene.Leaf) lucene.Bits { return nil }}
		}
		return none, nil
	}
	from, to := q.texts(ft)
	docs := lucene.ValuesTest(ft.Name, ft.Name+":<ranges:["+from+" : "+to+"]>", func(value string) bool {
		return spanOfValue(mapping.DecodeRange(value)).related(q, r.relation)
	})
	if eitherWay(ft, docs); ft.DocValues {
		docs.Explained = "BinaryDocValuesRangeQuery(fieldName=,from=" + from + ",to=" + to + ")"
	}
	return docs, nil
}

// compare tells whether the lower bound is below, at or above the upper one.
func (s span) compare() int {
	if s.kind == mapping.KindIP {
		return strings.Compare(s.low, s.high)
	}
	return cmp.Compare(s.from, s.to)
}

// stepFrom leaves out the lower bound, stepTo the upper one.
func (s *span) stepFrom(ft *mapping.FieldType) {
	switch s.kind {
	case mapping.KindIP:
		s.low = stepIP(s.low, 1)
	case mapping.KindDouble:
		s.from = lucene.SortableDouble(nextFloat(ft, lucene.Double(s.from), math.Inf(1)))
	default:
		s.from++
	}
}

func (s *span) stepTo(ft *mapping.FieldType) {
	switch s.kind {
	case mapping.KindIP:
		s.high = stepIP(s.high, 0xff)
	case mapping.KindDouble:
		s.to = lucene.SortableDouble(nextFloat(ft, lucene.Double(s.to), math.Inf(-1)))
	default:
		s.to--
	}
}

// texts are the bounds as queries print them.
func (s span) texts(ft *mapping.FieldType) (from, to string) {
	switch s.kind {
	case mapping.KindIP:
		return javaIP(s.low), javaIP(s.high)
	case mapping.KindDouble:
		if ft.Type == "float_range" {
			return java.FloatString(float32(lucene.Double(s.from))), java.FloatString(float32(lucene.Double(s.to)))
		}
		return java.DoubleString(lucene.Double(s.from)), java.DoubleString(lucene.Double(s.to))
	}
	return strconv.FormatInt(s.from, 10), strconv.FormatInt(s.to, 10)
}

// javaIP is an address as Java prints it.
func javaIP(ip string) string { return "/" + ipText(ip) }

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

// spanOf reads the bounds of a query as values of a range field, whether or not
// they are included.
func (c *Context) spanOf(ft *mapping.FieldType, r *rangeBounds) (s span, err error) {
	switch ft.Type {
	case "ip_range":
		s = span{kind: mapping.KindIP, low: strings.Repeat("\x00", 16), high: strings.Repeat("\xff", 16)}
		if !r.from.IsNull() {
			if s.low, err = parseIP(r.from.String()); err != nil {
				return s, err
			}
		}
		if !r.to.IsNull() {
			s.high, err = parseIP(r.to.String())
		}
		return s, err
	case "double_range", "float_range":
		s = span{kind: mapping.KindDouble, from: lucene.SortableDouble(math.Inf(-1)), to: lucene.SortableDouble(math.Inf(1))}
	case "integer_range":
		s = span{kind: mapping.KindLong, from: math.MinInt32, to: math.MaxInt32}
	default:
		s = span{kind: mapping.KindLong, from: math.MinInt64, to: math.MaxInt64}
	}
	if !r.from.IsNull() {
		if s.from, err = c.rangeBound(ft, r, r.from, !r.includeFrom); err != nil {
			return s, err
		}
	}
	if !r.to.IsNull() {
		s.to, err = c.rangeBound(ft, r, r.to, r.includeTo)
	}
	return s, err
}

// parseIP is an address; a zone is not allowed in it.
func parseIP(text string) (string, error) {
	if a, err := netip.ParseAddr(text); err == nil && a.Zone() != "" {
		return "", eserr.IllegalArgument("'%s' is not an IP string literal.", text)
	}
	return mapping.ParseIP(text)
}

// rangeBound is a number or date, with the errors of the field of single values
// that goes with the field of ranges.
func (c *Context) rangeBound(ft *mapping.FieldType, r *rangeBounds, v mapping.QueryValue, up bool) (int64, error) {
	if ft.IsDate() {
		return ft.ParseDateMath(v, mapping.DateBound{RoundUp: up && ft.RoundsBounds(), Zone: r.zone, Format: r.format, Now: c.now, Warn: c.dateWarn()})
	}
	n, f, err := ft.ParseRangeBound(v)
	if strings.HasPrefix(ft.Type, "double") || strings.HasPrefix(ft.Type, "float") {
		return lucene.SortableDouble(f), err
	}
	return n, err
}
