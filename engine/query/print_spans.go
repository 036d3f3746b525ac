package query

import "esconsole/engine/xcontent"

// What the span queries and those for intervals print.

// spans prints clauses.
func (p *printer) spans(list []spanClause) []any {
	out := make([]any, len(list))
	for i, q := range list {
		out[i] = p.query(q)
	}
	return out
}

func (q *SpanTerm) print(*printer) (string, xcontent.Object) {
	return "span_term", onField(q.Field, q.tail(xcontent.Object{{Key: "value", Value: printedValue(q.Value)}}))
}

func (q *SpanNear) print(p *printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "clauses", Value: p.spans(q.Clauses)}, {Key: "slop", Value: q.Slop}, {Key: "in_order", Value: q.InOrder}}
	return "span_near", q.tail(o)
}

func (q *SpanGap) print(*printer) (string, xcontent.Object) {
	return "span_gap", xcontent.Object{{Key: q.Field, Value: q.Width}}
}

func (q *SpanOr) print(p *printer) (string, xcontent.Object) {
	return "span_or", q.tail(xcontent.Object{{Key: "clauses", Value: p.spans(q.Clauses)}})
}

func (q *SpanFirst) print(p *printer) (string, xcontent.Object) {
	return "span_first", q.tail(xcontent.Object{{Key: "match", Value: p.query(q.Match)}, {Key: "end", Value: q.Last}})
}

func (q *SpanNot) print(p *printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "include", Value: p.query(q.Include)}, {Key: "exclude", Value: p.query(q.Exclude)}}
	return "span_not", q.tail(o.With("pre", q.Pre).With("post", q.Post))
}

func (q *SpanContaining) print(p *printer) (string, xcontent.Object) {
	return "span_containing", q.printed(p)
}

func (q *SpanWithin) print(p *printer) (string, xcontent.Object) {
	return "span_within", q.printed(p)
}

func (q *spanPair) printed(p *printer) xcontent.Object {
	return q.tail(xcontent.Object{{Key: "big", Value: p.query(q.Big)}, {Key: "little", Value: p.query(q.Little)}})
}

func (q *FieldMaskingSpan) print(p *printer) (string, xcontent.Object) {
	return "field_masking_span", q.tail(xcontent.Object{{Key: "query", Value: p.query(q.Query)}, {Key: "field", Value: q.Field}})
}

func (q *SpanMulti) print(p *printer) (string, xcontent.Object) {
	return "span_multi", q.tail(xcontent.Object{{Key: "match", Value: p.query(q.Match)}})
}

func (q *Intervals) print(*printer) (string, xcontent.Object) {
	return "intervals", onField(q.Field, q.tail(printedRule(q.rule)))
}

func printedRule(r intervalRule) xcontent.Object {
	name, body := r.print()
	return xcontent.Object{{Key: name, Value: body}}
}

func (r *matchRule) print() (string, xcontent.Object) {
	o := xcontent.Object{{Key: "query", Value: r.text}, {Key: "max_gaps", Value: r.maxGaps}, {Key: "ordered", Value: r.ordered}}
	return "match", given(r.filter.printed(optional(o, "analyzer", r.analyzer)), "use_field", r.useField)
}

// given adds a text, if there is one, be it empty.
func given(to xcontent.Object, key string, text *string) xcontent.Object {
	if text == nil {
		return to
	}
	return to.With(key, *text)
}

func (r *combinedRule) print() (string, xcontent.Object) {
	rules := make([]any, len(r.rules))
	for i, one := range r.rules {
		rules[i] = printedRule(one)
	}
	if !r.all {
		return "any_of", r.filter.printed(xcontent.Object{{Key: "intervals", Value: rules}})
	}
	o := xcontent.Object{{Key: "ordered", Value: r.ordered}, {Key: "max_gaps", Value: r.maxGaps}, {Key: "intervals", Value: rules}}
	return "all_of", r.filter.printed(o)
}

func (r *patternRule) print() (string, xcontent.Object) {
	var o xcontent.Object
	switch r.kind {
	case "fuzzy":
		o = o.With("term", r.text).With("prefix_length", r.fuzzy.prefixLength).With("transpositions", r.fuzzy.transpositions)
		o = r.fuzzy.fuzziness.print(o)
	case "wildcard":
		o = o.With("pattern", r.text)
	default:
		o = o.With("prefix", r.text)
	}
	return r.kind, given(given(o, "analyzer", r.analyzer), "use_field", r.useField)
}

// printed adds the filter, if there is one.
func (f *intervalFilter) printed(to xcontent.Object) xcontent.Object {
	if f == nil {
		return to
	}
	return to.With("filter", xcontent.Object{{Key: f.relation, Value: printedRule(f.rule)}})
}
