package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// SpanOr matches the places of any of Clauses.
//
// Server: org.elasticsearch.index.query.SpanOrQueryBuilder.
type SpanOr struct {
	spanCommon
	Clauses []spanClause
}

func parseSpanOr(body xcontent.Value, s scope) (Query, error) {
	q := &SpanOr{spanCommon: newSpanCommon()}
	r := spanReader{query: "span_or", body: body, s: s}
	return q, r.listed(&q.spanCommon, &q.Clauses, nil)
}

// Build implements Query.
func (q *SpanOr) Build(c *Context) (lucene.Query, error) {
	list, err := c.spans(q.Clauses)
	if err != nil {
		return nil, err
	}
	or := &lucene.SpanOr{Clauses: list}
	for i := range list {
		before := &lucene.SpanOr{Clauses: list[:i]}
		if err := sameField(before, list[i], "Clauses must have same field."); err != nil {
			return nil, err
		}
	}
	return q.finish(c, or, nil)
}
