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
	number := func(into **int, v xcontent.Value) error {
		n, err := intValue(v)
		*into = &n
		return err
	}
	for _, f := range body.Fields() {
		var err error
		switch object := f.Value.Kind() == xcontent.KindObject; {
		case object && f.Key == "include":
			q.Include, err = r.clause(f.Key, f.Value, false)
		case object && f.Key == "exclude":
			q.Exclude, err = r.clause(f.Key, f.Value, false)
		case object:
			err = unsupported(body, f, r.query)
		case f.Key == "dist":
			err = number(&dist, f.Value)
		case f.Key == "pre":
			err = number(&pre, f.Value)
		case f.Key == "post":
			err = number(&post, f.Value)
		default:
			err = r.scalar(&q.spanCommon, f)
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	switch {
	case body.Err() != nil:
		return nil, body.Err()
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
