package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// spanPair is what span_containing and span_within have in common.
type spanPair struct {
	spanCommon
	Big, Little spanClause
}

func (q *spanPair) read(body xcontent.Value, s scope, query string) error {
	r := spanReader{query: query, body: body, s: s}
	return r.named(&q.spanCommon, map[string]*spanClause{"big": &q.Big, "little": &q.Little}, false, nil)
}

func (q *spanPair) build(c *Context) (big, little lucene.SpanQuery, err error) {
	list, err := c.spans([]spanClause{q.Big, q.Little})
	if err != nil {
		return nil, nil, err
	}
	return list[0], list[1], sameField(list[0], list[1], "big and little not same field")
}

// SpanContaining matches places of Big in which one of Little lies.
//
// Server: org.elasticsearch.index.query.SpanContainingQueryBuilder.
type SpanContaining struct{ spanPair }

func parseSpanContaining(body xcontent.Value, s scope) (Query, error) {
	q := &SpanContaining{spanPair{spanCommon: newSpanCommon()}}
	switch err := q.read(body, s, "span_containing"); {
	case err != nil:
		return nil, err
	case q.Big == nil:
		return nil, eserr.IllegalArgument("inner clause [big] cannot be null.")
	case q.Little == nil:
		return nil, eserr.IllegalArgument("inner clause [little] cannot be null.")
	}
	return q, nil
}

// Build implements Query.
func (q *SpanContaining) Build(c *Context) (lucene.Query, error) {
	big, little, err := q.build(c)
	return q.finish(c, &lucene.SpanContaining{Big: big, Little: little}, err)
}

// SpanWithin matches places of Little that lie in one of Big.
//
// Server: org.elasticsearch.index.query.SpanWithinQueryBuilder.
type SpanWithin struct{ spanPair }

func parseSpanWithin(body xcontent.Value, s scope) (Query, error) {
	q := &SpanWithin{spanPair{spanCommon: newSpanCommon()}}
	switch err := q.read(body, s, "span_within"); {
	case err != nil:
		return nil, err
	case q.Big == nil:
		return nil, parsingError(body, end(body), "span_within must include [big]")
	case q.Little == nil:
		return nil, parsingError(body, end(body), "span_within must include [little]")
	}
	return q, nil
}

// Build implements Query.
func (q *SpanWithin) Build(c *Context) (lucene.Query, error) {
	big, little, err := q.build(c)
	return q.finish(c, &lucene.SpanWithin{Big: big, Little: little}, err)
}
