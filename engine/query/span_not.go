package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// SpanNot matches places of Include that none of Exclude overlaps, nor comes nearer
// than Pre positions before it or Post behind it.
//
// Server: org.elasticsearch.index.query.SpanNotQueryBuilder.
type SpanNot struct {
	spanCommon
	Include, Exclude spanClause
	Pre, Post        int
}

func parseSpanNot(body xcontent.Value, s scope) (Query, error) {
	q := &SpanNot{spanCommon: newSpanCommon()}
	r := spanReader{query: "span_not", body: body, s: s}
	var dist, pre, post *int
	numbers := map[string]**int{"dist": &dist, "pre": &pre, "post": &post}
	clauses := map[string]*spanClause{"include": &q.Include, "exclude": &q.Exclude}
	err := r.named(&q.spanCommon, clauses, false, func(f xcontent.Field) (known bool, err error) {
		to := numbers[f.Key]
		if to == nil {
			return false, nil
		}
		n, err := intValue(f.Value)
		*to = &n
		return true, err
	})
	switch {
	case err != nil:
		return nil, err
	case q.Include == nil:
		return nil, r.required("span_not must have [include] span query clause")
	case q.Exclude == nil:
		return nil, r.required("span_not must have [exclude] span query clause")
	case dist != nil && (pre != nil || post != nil):
		return nil, r.required("span_not can either use [dist] or [pre] & [post] (or none)")
	case dist != nil:
		pre, post = dist, dist
	}
	if pre != nil {
		q.Pre = max(*pre, 0)
	}
	if post != nil {
		q.Post = max(*post, 0)
	}
	return q, nil
}

// Build implements Query.
func (q *SpanNot) Build(c *Context) (lucene.Query, error) {
	list, err := c.spans([]spanClause{q.Include, q.Exclude})
	if err != nil {
		return nil, err
	}
	if err := sameField(list[0], list[1], "Clauses must have same field."); err != nil {
		return nil, err
	}
	return q.finish(c, &lucene.SpanNot{Include: list[0], Exclude: list[1], Pre: q.Pre, Post: q.Post}, nil)
}
