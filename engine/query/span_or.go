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
	for _, f := range body.Fields() {
		var err error
		switch kind := f.Value.Kind(); {
		case kind == xcontent.KindArray && f.Key == "clauses":
			var list []spanClause
			list, err = r.clauses(f)
			q.Clauses = append(q.Clauses, list...)
		case kind == xcontent.KindArray:
			err = unsupported(body, f, r.query)
		default:
			err = r.scalar(&q.spanCommon, f)
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if len(q.Clauses) == 0 {
		return nil, r.required("span_or must include [clauses]")
	}
	return q, nil
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
