package query

import (
	"math"
	"strconv"
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Range matches documents with a value between two bounds.
//
// Server: org.elasticsearch.index.query.RangeQueryBuilder.
type Range struct {
	common
	rangeBounds
	Field string
	texts struct{ zone, format, relation *string } // as they were given
}

// rangeBounds are the bounds of a range; one that is null is open.
type rangeBounds struct {
	from, to               mapping.QueryValue
	includeFrom, includeTo bool
	zone                   *dates.Zone
	format                 *dates.Formatter
	relation               string
}

func parseRange(body xcontent.Value, s scope) (Query, error) {
	q := &Range{common: newCommon(), rangeBounds: rangeBounds{includeFrom: true, includeTo: true}}
	for _, f := range unlisted(body) {
		if f.Value.Kind() != xcontent.KindObject {
			if isScalar(f.Value) {
				return nil, unsupported(body, f, "range")
			}
			continue
		}
		if q.Field != "" {
			return nil, parsingError(body, f.Value.Pos(), "[range] query doesn't support multiple fields, found [%s] and [%s]", q.Field, f.Key)
		}
		q.Field = f.Key
		for _, o := range f.Value.Fields() {
			if err := q.parseOption(body, o); err != nil {
				return nil, err
			}
		}
		if err := q.settle(s); err != nil {
			return nil, err
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if q.Field == "" {
		return nil, eserr.IllegalArgument("field name is null or empty")
	}
	return q, nil
}

func (q *Range) parseOption(body xcontent.Value, f xcontent.Field) (err error) {
	switch f.Key {
	case "from", "gt", "gte":
		if q.from, err = bound(f.Value); f.Key != "from" {
			q.includeFrom = f.Key != "gt"
		}
	case "to", "lt", "lte":
		if q.to, err = bound(f.Value); f.Key != "to" {
			q.includeTo = f.Key != "lt"
		}
	case "include_lower", "includeLower":
		q.includeFrom, err = objectparser.Boolean(f.Value)
	case "include_upper", "includeUpper":
		q.includeTo, err = objectparser.Boolean(f.Value)
	case "time_zone":
		q.texts.zone, err = optionText(f.Value)
	case "format":
		q.texts.format, err = optionText(f.Value)
	case "relation":
		q.texts.relation, err = optionText(f.Value)
	default:
		var known bool
		if known, err = q.option(f); err == nil && !known {
			err = unsupported(body, f, "range")
		}
	}
	return err
}

func optionText(v xcontent.Value) (*string, error) {
	text, err := objectparser.Text(v)
	return &text, err
}

// settle reads the options that the server looks at once it has them all.
func (q *Range) settle(s scope) (err error) {
	if q.texts.zone != nil {
		if q.zone, err = parseZone(*q.texts.zone); err != nil {
			return err
		}
	}
	if q.texts.format != nil {
		if q.format, err = dates.ForPattern(*q.texts.format, dates.Options{}); err != nil {
			return err
		}
		for _, text := range q.format.Deprecated() {
			s.deprecated(text)
		}
	}
	if q.texts.relation != nil {
		q.relation, err = parseRelation(*q.texts.relation)
	}
	return err
}

func bound(v xcontent.Value) (mapping.QueryValue, error) {
	switch v.Kind() {
	case xcontent.KindArray: // of which the server takes the last token
		return mapping.TextValue("]"), v.Err()
	case xcontent.KindObject:
		for _, f := range v.Fields() {
			if isScalarOrNull(f.Value) {
				return mapping.QueryValue{}, unsupported(v, f, "range")
			}
		}
		_, err := objectparser.Text(v)
		return mapping.QueryValue{}, err
	}
	return mapping.NewQueryValue(v), nil
}

func parseZone(text string) (*dates.Zone, error) {
	z, err := dates.ParseZone(text)
	if e, ok := eserr.As(err); ok && err != nil {
		class := "java.time.DateTimeException"
		if e.Type == "zone_rules_exception" {
			class = "java.time.zone.ZoneRulesException"
		}
		return nil, eserr.IllegalArgument("%s: %s", class, e.Reason).Wrap(e)
	}
	return z, err
}

func parseRelation(text string) (string, error) {
	switch r := strings.ToLower(text); r {
	case "intersects", "within", "contains":
		return r, nil
	case "disjoint":
		return "", eserr.IllegalArgument("[range] query does not support relation [%s]", text)
	}
	return "", eserr.IllegalArgument("%s is not a valid relation", text)
}

// dateWarn takes what version 6 warns of in dates; nil in others.
func (c *Context) dateWarn() func(string) {
	if !c.Mapping.WarnsOfFormats() {
		return nil
	}
	return c.Warning
}

// Build implements Query.
func (q *Range) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Range) build(c *Context) (lucene.Query, error) {
	if q.format != nil {
		if text := c.Mapping.FormatDeprecation(q.format.Pattern()); text != "" {
			c.Warning(text)
		}
	}
	ft := c.mapped(q.Field)
	if ft == nil {
		return unmapped(), nil
	}
	if q.from.IsNull() && q.to.IsNull() {
		return c.exists(q.Field)
	}
	if ft.IsDate() && !isRange(ft) && c.Reader != nil {
		switch rewritten, err := c.datesWithin(ft, &q.rangeBounds); {
		case err != nil:
			return nil, bare{err}
		case rewritten == disjoint:
			return unmapped(), nil
		case rewritten == within:
			return c.exists(q.Field)
		}
	}
	built, err := c.rangeQuery(ft, &q.rangeBounds)
	if err != nil && ft.IsDate() && !isRange(ft) { // found before the query is built
		err = bare{err}
	}
	return built, err
}

// rangeQuery matches a range of the values of a field.
func (c *Context) rangeQuery(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	switch {
	case ft.Name == "_routing" || ft.Name == "_ignored":
		return c.termRange(ft, r)
	case ft.Metadata && ft.Name != "_seq_no":
		return nil, noRanges(ft)
	case ft.Metadata:
		return c.seqNoRange(ft, r)
	}
	switch ft.Type {
	case "binary", "completion", "geo_shape", "percolator", "rank_feature", "rank_features":
		return nil, noRanges(ft)
	}
	if err := failIfNotIndexed(ft); err != nil {
		return nil, err
	}
	switch {
	case isRange(ft):
		return c.rangeFieldQuery(ft, r)
	case termBased(ft):
		return c.termRange(ft, r)
	case ft.Type == "boolean":
		return booleanRange(ft, r)
	case ft.IsDate():
		return c.dateRange(ft, r)
	case ft.IsFloating():
		return floatRange(ft, r)
	case ft.IsNumeric():
		return wholeRange(ft, r)
	case ft.Scaling() > 0:
		return scaledRange(ft, r)
	case ft.Type == "ip":
		return ipRange(ft, r)
	case ft.Type == "geo_point":
		return nil, noRanges(ft)
	}
	return nil, eserr.NotImplemented("range queries on a field of type [" + ft.Type + "]")
}

func noRanges(ft *mapping.FieldType) error {
	return eserr.IllegalArgument("Field [%s] of type [%s] does not support range queries", ft.Name, ft.Type)
}

func (c *Context) termRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	b := &lucene.TermBounds{HasFrom: !r.from.IsNull(), HasTo: !r.to.IsNull(), IncludeFrom: r.includeFrom, IncludeTo: r.includeTo}
	from, to := "*", "*"
	var err error
	if b.HasFrom {
		if b.From, err = c.termOf(ft, r.from); err != nil {
			return nil, err
		}
		from = printedBound(b.From)
	}
	if b.HasTo {
		if b.To, err = c.termOf(ft, r.to); err != nil {
			return nil, err
		}
		to = printedBound(b.To)
	}
	return &lucene.MultiTerm{Field: ft.Name, Bounds: b, Print: brackets(r.includeFrom, r.includeTo, from, to)}, nil
}

func printedBound(s string) string {
	if s == "*" {
		return `\*`
	}
	return s
}

func brackets(includeFrom, includeTo bool, from, to string) string {
	open, closing := "{", "}"
	if includeFrom {
		open = "["
	}
	if includeTo {
		closing = "]"
	}
	return open + from + " TO " + to + closing
}

func booleanRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	b := &lucene.TermBounds{HasFrom: !r.from.IsNull(), HasTo: !r.to.IsNull(), IncludeFrom: r.includeFrom, IncludeTo: r.includeTo}
	from, to := "*", "*"
	if b.HasFrom {
		v, err := mapping.ParseBoolean(r.from)
		if err != nil {
			return nil, err
		}
		b.From = mapping.BooleanTerm(v)
		from = b.From
	}
	if b.HasTo {
		v, err := mapping.ParseBoolean(r.to)
		if err != nil {
			return nil, err
		}
		b.To = mapping.BooleanTerm(v)
		to = b.To
	}
	return &lucene.MultiTerm{Field: ft.Name, Bounds: b, Print: brackets(r.includeFrom, r.includeTo, from, to)}, nil
}

func longRange(ft *mapping.FieldType, from, to int64) *lucene.Docs {
	return eitherWay(ft, lucene.LongRange(ft.Name, from, to,
		ft.Name+":["+strconv.FormatInt(from, 10)+" TO "+strconv.FormatInt(to, 10)+"]"))
}

// eitherWay is a range that the server finds by points, or looks at doc values for, if the field has those.
func eitherWay(ft *mapping.FieldType, q *lucene.Docs) *lucene.Docs {
	if ft.DocValues {
		q.Named = "IndexOrDocValuesQuery"
	}
	return q
}

func (c *Context) dateRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	from, to, err := c.dateBounds(ft, r)
	if err != nil {
		return nil, err
	}
	return longRange(ft, from, to), nil
}

// placement is how the values of a shard lie to a range.
type placement uint8

const (
	intersects placement = iota
	within               // all are in it
	disjoint
)

// datesWithin tells how the dates of a shard lie to a range.
//
// Server: org.elasticsearch.index.mapper.DateFieldMapper.isFieldWithinQuery.
func (c *Context) datesWithin(ft *mapping.FieldType, r *rangeBounds) (placement, error) {
	from, to, err := c.dateBounds(ft, r)
	if err != nil {
		return intersects, err
	}
	least, most, some := c.Reader.LongBounds(ft.Name)
	past := !r.from.IsNull() && !r.includeFrom && from == math.MinInt64 || !r.to.IsNull() && !r.includeTo && to == math.MaxInt64
	switch {
	case past, !some || most < from || least > to:
		return disjoint, nil
	case least >= from && most <= to:
		return within, nil
	}
	return intersects, nil
}

// dateBounds are the first and the last instant of a range.
func (c *Context) dateBounds(ft *mapping.FieldType, r *rangeBounds) (from, to int64, err error) {
	from, to = math.MinInt64, math.MaxInt64
	at := mapping.DateBound{Zone: r.zone, Format: r.format, Now: c.now, Warn: c.dateWarn()}
	if !r.from.IsNull() {
		at.RoundUp = !r.includeFrom
		if from, err = ft.ParseDateMath(r.from, at); err != nil {
			return 0, 0, err
		}
		if !r.includeFrom {
			from++
		}
	}
	if !r.to.IsNull() {
		at.RoundUp = r.includeTo
		if to, err = ft.ParseDateMath(r.to, at); err != nil {
			return 0, 0, err
		}
		if !r.includeTo {
			to--
		}
	}
	return from, to, nil
}

func floatRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	from, to := math.Inf(-1), math.Inf(1)
	var err error
	if !r.from.IsNull() {
		if from, err = ft.ParseFloating(r.from); err != nil {
			return nil, err
		}
		switch {
		case ft.Type == "half_float":
			from = inwards(from, !r.includeFrom, lucene.NextHalf, func(half float64) bool { return half < from })
		case !r.includeFrom:
			from = nextFloat(ft, from, math.Inf(1))
		}
	}
	if !r.to.IsNull() {
		if to, err = ft.ParseFloating(r.to); err != nil {
			return nil, err
		}
		switch {
		case ft.Type == "half_float":
			to = inwards(to, !r.includeTo, lucene.PrevHalf, func(half float64) bool { return half > to })
		case !r.includeTo:
			to = nextFloat(ft, to, math.Inf(-1))
		}
	}
	docs := lucene.LongRange(ft.Name, lucene.SortableDouble(from), lucene.SortableDouble(to),
		ft.Name+":["+floatText(ft, from)+" TO "+floatText(ft, to)+"]")
	if ft.DocValues {
		docs.Explained = ft.Name + ":[" + sortableText(ft, from) + " TO " + sortableText(ft, to) + "]"
	}
	return eitherWay(ft, docs), nil
}

// inwards is a bound as the nearest number of half precision inside a range.
func inwards(bound float64, exclude bool, next func(float64) float64, outside func(half float64) bool) float64 {
	half := lucene.RoundHalf(bound)
	if outside(half) || exclude && half == bound {
		return next(half)
	}
	return half
}

// sortableText is a number as the doc values of a field hold it.
func sortableText(ft *mapping.FieldType, f float64) string {
	n := lucene.SortableDouble(f)
	switch ft.Type {
	case "float":
		n = int64(lucene.SortableFloat(float32(f)))
	case "half_float":
		n = int64(lucene.SortableHalf(f))
	}
	return strconv.FormatInt(n, 10)
}

// nextFloat is the next number in a direction that the field can hold.
func nextFloat(ft *mapping.FieldType, f, towards float64) float64 {
	switch {
	case f == 0 && math.Signbit(f) && towards > 0:
		return 0 // Lucene tells +0.0 from -0.0
	case f == 0 && !math.Signbit(f) && towards < 0:
		return math.Copysign(0, -1)
	case ft.Type == "double" || ft.Type == "double_range":
		return math.Nextafter(f, towards)
	case ft.Type == "half_float" && towards > 0:
		return lucene.NextHalf(f)
	case ft.Type == "half_float":
		return lucene.PrevHalf(f)
	}
	return float64(math.Nextafter32(float32(f), float32(towards)))
}

// wholeRange reads bounds with fractions as the whole numbers within.
func wholeRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	least, most := int64(math.MinInt32), int64(math.MaxInt32)
	if ft.Type == "long" {
		least, most = math.MinInt64, math.MaxInt64
	}
	from, to := least, most
	var err error
	if !r.from.IsNull() {
		if from, err = ft.ParseBound(r.from); err != nil {
			return nil, err
		}
		f, _ := r.from.Float()
		if part := hasDecimalPart(r.from); !part && !r.includeFrom || part && f > 0 {
			if from == most {
				return noDocs(""), nil
			}
			from++
		}
	}
	if !r.to.IsNull() {
		if to, err = ft.ParseBound(r.to); err != nil {
			return nil, err
		}
		f, _ := r.to.Float()
		if part := hasDecimalPart(r.to); !part && !r.includeTo || part && f < 0 {
			if to == least {
				return noDocs(""), nil
			}
			to--
		}
	}
	return longRange(ft, from, to), nil
}

// scaledRange is a range of a scaled_float: bounds are scaled, then rounded
// inwards.
func scaledRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	from, to := int64(math.MinInt64), int64(math.MaxInt64)
	if !r.from.IsNull() {
		f, err := scalable(r.from)
		if err != nil {
			return nil, err
		}
		f *= ft.Scaling()
		if !r.includeFrom {
			f = math.Nextafter(f, math.Inf(1))
		}
		from = int64(math.Ceil(f))
	}
	if !r.to.IsNull() {
		f, err := scalable(r.to)
		if err != nil {
			return nil, err
		}
		f *= ft.Scaling()
		if !r.includeTo {
			f = math.Nextafter(f, math.Inf(-1))
		}
		to = int64(math.Floor(f))
	}
	return longRange(ft, from, to), nil
}

func (c *Context) seqNoRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	from, to := int64(math.MinInt64), int64(math.MaxInt64)
	var err error
	if !r.from.IsNull() {
		if from, err = strconv.ParseInt(r.from.String(), 10, 64); err != nil {
			return nil, eserr.NumberFormat(r.from.String())
		}
		if !r.includeFrom {
			from++
		}
	}
	if !r.to.IsNull() {
		if to, err = strconv.ParseInt(r.to.String(), 10, 64); err != nil {
			return nil, eserr.NumberFormat(r.to.String())
		}
		if !r.includeTo {
			to--
		}
	}
	return longRange(ft, from, to).As(""), nil // by points alone
}

func ipRange(ft *mapping.FieldType, r *rangeBounds) (lucene.Query, error) {
	lowest, highest := strings.Repeat("\x00", 16), strings.Repeat("\xff", 16)
	from, to := lowest, highest
	var err error
	if !r.from.IsNull() {
		if from, err = mapping.ParseIP(r.from.String()); err != nil {
			return nil, err
		}
		if !r.includeFrom {
			if from == highest {
				return noDocs(""), nil
			}
			from = stepIP(from, 1)
		}
	}
	if !r.to.IsNull() {
		if to, err = mapping.ParseIP(r.to.String()); err != nil {
			return nil, err
		}
		if !r.includeTo {
			if to == lowest {
				return noDocs(""), nil
			}
			to = stepIP(to, 0xff)
		}
	}
	return lucene.BytesRange(ft.Name, from, to, ft.Name+":["+ipText(from)+" TO "+ipText(to)+"]"), nil
}

// stepIP adds one, or minus one as a byte, with carry.
func stepIP(ip string, by byte) string {
	b := []byte(ip)
	for i := len(b) - 1; i >= 0; i-- {
		old := b[i]
		b[i] += by
		if by == 1 && b[i] != 0 || by == 0xff && old != 0 {
			break
		}
	}
	return string(b)
}
