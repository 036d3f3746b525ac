package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// SpanFirst matches places of Match that end at the position Last at the latest.
//
// Server: org.elasticsearch.index.query.SpanFirstQueryBuilder.
type SpanFirst struct {
	spanCommon
	Match spanClause
	Last  int
}

func parseSpanFirst(body xcontent.Value, s scope) (Query, error) {
	q := &SpanFirst{spanCommon: newSpanCommon()}
	r := spanReader{query: "span_first", body: body, s: s}
	given := false
	err := r.named(&q.spanCommon, map[string]*spanClause{"match": &q.Match}, false, func(f xcontent.Field) (known bool, err error) {
		if f.Key == "end" {
			q.Last, err = intValue(f.Value)
			known, given = true, true
		}
		return known, err
	})
	switch {
	case err != nil:
		return nil, err
	case q.Match == nil:
		return nil, r.required("span_first must have [match] span query clause")
	case !given:
		return nil, r.required("span_first must have [end] set for it")
	case q.Last < 0:
		return nil, eserr.IllegalArgument("parameter [end] needs to be positive.")
	}
	return q, nil
}

// Build implements Query.
func (q *SpanFirst) Build(c *Context) (lucene.Query, error) {
	match, err := c.span(q.Match)
	if err != nil {
		return nil, err
	}
	return q.finish(c, &lucene.SpanFirst{Match: match, End: q.Last}, nil)
}
