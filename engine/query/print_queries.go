package query

import (
	"math"
	"strings"

	"esconsole/engine/xcontent"
)

// What each query prints, in the order of the server's options.

func (q *MatchAll) print(*printer) (string, xcontent.Object) { return "match_all", q.tail(nil) }

func (q *MatchNone) print(*printer) (string, xcontent.Object) { return "match_none", q.tail(nil) }

func (q *Bool) print(p *printer) (string, xcontent.Object) {
	var o xcontent.Object
	for _, part := range []struct {
		name string
		list []Query
	}{{"must", q.Must}, {"filter", q.Filter}, {"must_not", q.MustNot}, {"should", q.Should}} {
		if len(part.list) > 0 {
			o = o.With(part.name, p.queries(part.list))
		}
	}
	o = o.With("adjust_pure_negative", q.adjustPureNegative)
	return "bool", q.tail(optional(o, "minimum_should_match", q.MinimumShouldMatch))
}

func (q *Boosting) print(p *printer) (string, xcontent.Object) {
	return "boosting", q.tail(xcontent.Object{{Key: "positive", Value: p.query(q.Positive)}, {Key: "negative", Value: p.query(q.Negative)},
		{Key: "negative_boost", Value: xcontent.Float(q.NegativeBoost)}})
}

func (q *ConstantScore) print(p *printer) (string, xcontent.Object) {
	return "constant_score", q.tail(xcontent.Object{{Key: "filter", Value: p.query(q.Filter)}})
}

func (q *DisMax) print(p *printer) (string, xcontent.Object) {
	return "dis_max", q.tail(xcontent.Object{{Key: "tie_breaker", Value: xcontent.Float(q.TieBreaker)}, {Key: "queries", Value: p.queries(q.Queries)}})
}

func (q *Exists) print(*printer) (string, xcontent.Object) {
	return "exists", q.tail(xcontent.Object{{Key: "field", Value: q.Field}})
}

func (q *IDs) print(*printer) (string, xcontent.Object) {
	var o xcontent.Object
	if len(q.Types) > 0 {
		o = o.With("type", q.Types)
	}
	return "ids", q.tail(o.With("values", append([]string{}, q.Values...)))
}

func (q *Type) print(*printer) (string, xcontent.Object) {
	return "type", q.tail(xcontent.Object{{Key: "value", Value: q.Value}})
}

func (q *Term) print(*printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "value", Value: printedValue(q.Value)}}
	return "term", onField(q.Field, q.tail(folded(o, q.caseInsensitive)))
}

// folded adds case_insensitive where it is on.
func folded(to xcontent.Object, on bool) xcontent.Object {
	if on {
		return to.With("case_insensitive", true)
	}
	return to
}

func (q *Terms) print(*printer) (string, xcontent.Object) {
	var values any = printedValues(q.Values)
	if l := q.lookup; l != nil {
		from := given(xcontent.Object{{Key: "index", Value: l.index}}, "type", l.typ)
		values = optional(from.With("id", l.id).With("path", l.path), "routing", l.routing)
	}
	return "terms", q.tail(xcontent.Object{{Key: q.Field, Value: values}})
}

func (q *TermsSet) print(*printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "terms", Value: printedValues(q.Values)}}
	return "terms_set", onField(q.Field, q.tail(optional(o, "minimum_should_match_field", q.Minimum)))
}

func (q *Range) print(*printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "from", Value: printedValue(q.from)}, {Key: "to", Value: printedValue(q.to)},
		{Key: "include_lower", Value: q.includeFrom}, {Key: "include_upper", Value: q.includeTo}}
	if q.zone != nil {
		o = o.With("time_zone", q.zone.ID())
	}
	if q.texts.format != nil && strings.TrimSpace(*q.texts.format) != "" {
		o = o.With("format", *q.texts.format)
	}
	return "range", onField(q.Field, q.tail(optional(o, "relation", q.relation)))
}

func (q *Prefix) print(*printer) (string, xcontent.Object) {
	o := optional(xcontent.Object{{Key: "value", Value: q.Value}}, "rewrite", q.Rewrite)
	return "prefix", onField(q.Field, q.tail(folded(o, q.caseInsensitive)))
}

func (q *Wildcard) print(*printer) (string, xcontent.Object) {
	o := optional(xcontent.Object{{Key: "wildcard", Value: q.Value}}, "rewrite", q.Rewrite)
	return "wildcard", onField(q.Field, q.tail(folded(o, q.caseInsensitive)))
}

func (q *Regexp) print(*printer) (string, xcontent.Object) {
	o := folded(xcontent.Object{{Key: "value", Value: q.Value}, {Key: "flags_value", Value: int(q.flags)}}, q.caseInsensitive)
	o = o.With("max_determinized_states", q.maxStates)
	return "regexp", onField(q.Field, q.tail(optional(o, "rewrite", q.Rewrite)))
}

func (q *Fuzzy) print(*printer) (string, xcontent.Object) {
	o := q.options.fuzziness.print(xcontent.Object{{Key: "value", Value: printedValue(q.Value)}})
	o = o.With("prefix_length", q.options.prefixLength).With("max_expansions", q.options.maxExpansions).With("transpositions", q.options.transpositions)
	return "fuzzy", onField(q.Field, q.tail(optional(o, "rewrite", q.options.rewrite)))
}

func (q *CommonTerms) print(*printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "query", Value: q.Text}, {Key: "high_freq_operator", Value: operator(q.high)}, {Key: "low_freq_operator", Value: operator(q.low)}}
	o = optional(o, "analyzer", q.analyzer).With("cutoff_frequency", xcontent.Float(q.frequency))
	if q.leastLow != "" || q.leastHigh != "" {
		o = o.With("minimum_should_match", optional(optional(nil, "low_freq", q.leastLow), "high_freq", q.leastHigh))
	}
	return "common", onField(q.Field, q.tail(o))
}

func (q *Wrapper) print(*printer) (string, xcontent.Object) {
	return "wrapper", xcontent.Object{{Key: "query", Value: q.source}}
}

func (q *Nested) print(p *printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "query", Value: p.query(q.Query)}, {Key: "path", Value: q.Path}, {Key: "ignore_unmapped", Value: q.ignoreUnmapped}, {Key: "score_mode", Value: q.mode}}
	return "nested", q.inners(q.tail(o))
}

func (q *HasChild) print(p *printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "query", Value: p.query(q.Query)}, {Key: "type", Value: q.Type}, {Key: "score_mode", Value: q.mode},
		{Key: "min_children", Value: q.min}, {Key: "max_children", Value: q.max}, {Key: "ignore_unmapped", Value: q.ignoreUnmapped}}
	return "has_child", q.inners(q.tail(o))
}

func (q *HasParent) print(p *printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "query", Value: p.query(q.Query)}, {Key: "parent_type", Value: q.Type}, {Key: "score", Value: q.score}, {Key: "ignore_unmapped", Value: q.ignoreUnmapped}}
	return "has_parent", q.inners(q.tail(o))
}

func (q *ParentID) print(*printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "type", Value: orNull(q.Type, q.given.typ)}, {Key: "id", Value: orNull(q.ID, q.given.id)}, {Key: "ignore_unmapped", Value: q.ignoreUnmapped}}
	return "parent_id", q.tail(o)
}

// orNull is a text, or null where none was given.
func orNull(text string, given bool) any {
	if given {
		return text
	}
	return nil
}

// inners adds inner hits, if there are some.
//
// Server: org.elasticsearch.index.query.InnerHitBuilder.toXContent.
func (q *joining) inners(to xcontent.Object) xcontent.Object {
	h := q.inner
	if h == nil {
		return to
	}
	o := optional(nil, "name", h.Name).With("ignore_unmapped", q.ignoreUnmapped).With("from", h.From).With("size", h.Size).With("version", h.Version).
		With("seq_no_primary_term", h.SeqNo).With("explain", h.Explain).With("track_scores", h.TrackScores)
	if h.StoredFields != nil {
		o = o.With("stored_fields", h.StoredFields)
	}
	for _, part := range []struct {
		name string
		v    xcontent.Value
	}{{"docvalue_fields", h.DocValues}, {"fields", h.Fields}, {"script_fields", h.ScriptFields}, {"_source", h.Source}, {"sort", h.Sort}, {"highlight", h.Highlight}} {
		if !part.v.IsMissing() {
			o = o.With(part.name, part.v)
		}
	}
	if h.Collapse != "" {
		o = o.With("collapse", xcontent.Object{{Key: "field", Value: h.Collapse}})
	}
	return to.With("inner_hits", o)
}

func (q *GeoDistance) print(*printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: q.field, Value: []any{xcontent.Double(q.center.X), xcontent.Double(q.center.Y)}}, {Key: "distance", Value: xcontent.Double(q.meters)},
		{Key: "distance_type", Value: q.kind}}
	return "geo_distance", q.geoTail(o)
}

func (q *GeoBoundingBox) print(*printer) (string, xcontent.Object) {
	box := xcontent.Object{{Key: "top_left", Value: []any{xcontent.Double(q.left), xcontent.Double(q.top)}}, {Key: "bottom_right", Value: []any{xcontent.Double(q.right), xcontent.Double(q.bottom)}}}
	o := xcontent.Object{{Key: q.field, Value: box}, {Key: "validation_method", Value: q.validation}, {Key: "type", Value: strings.ToUpper(q.kind)}, {Key: "ignore_unmapped", Value: q.ignoreUnmapped}}
	return "geo_bounding_box", q.tail(o)
}

func (q *GeoPolygon) print(*printer) (string, xcontent.Object) {
	points := make([]any, len(q.points))
	for i, p := range q.points {
		points[i] = []any{xcontent.Double(p.X), xcontent.Double(p.Y)}
	}
	return "geo_polygon", q.geoTail(xcontent.Object{{Key: q.field, Value: xcontent.Object{{Key: "points", Value: points}}}})
}

// geoTail adds the options of the queries on places.
func (o *geoOptions) geoTail(to xcontent.Object) xcontent.Object {
	return o.tail(to.With("validation_method", o.validation).With("ignore_unmapped", o.ignoreUnmapped))
}

func (q *FunctionScore) print(p *printer) (string, xcontent.Object) {
	inner := q.Query
	if inner == nil {
		inner = NewMatchAll()
	}
	functions := make([]any, len(q.Functions))
	for i := range q.Functions {
		functions[i] = q.Functions[i].print(p)
	}
	o := xcontent.Object{{Key: "query", Value: p.query(inner)}, {Key: "functions", Value: functions}, {Key: "score_mode", Value: string(q.mode)}}
	if q.boostModeGiven {
		o = o.With("boost_mode", string(q.boostMode))
	}
	o = o.With("max_boost", xcontent.Float(min(q.maxBoost, math.MaxFloat32)))
	if q.minScore != nil {
		o = o.With("min_score", xcontent.Float(*q.minScore))
	}
	return "function_score", q.tail(o)
}

// print is a function with what it counts for.
func (f *ScoreFunction) print(p *printer) xcontent.Object {
	filter := f.Filter
	if filter == nil {
		filter = NewMatchAll()
	}
	o := xcontent.Object{{Key: "filter", Value: p.query(filter)}}
	if f.Weight != nil {
		o = o.With("weight", xcontent.Float(*f.Weight))
	}
	if f.function != nil {
		o = o.With(f.name, f.function.print())
	}
	return o
}
