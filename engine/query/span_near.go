package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// SpanNear matches places where all Clauses match with up to Slop positions between
// them, one behind the other if InOrder.
//
// Server: org.elasticsearch.index.query.SpanNearQueryBuilder.
type SpanNear struct {
	spanCommon
	Clauses []spanClause
	Slop    int
	InOrder bool
}

func parseSpanNear(body xcontent.Value, s scope) (Query, error) {
	q := &SpanNear{spanCommon: newSpanCommon(), InOrder: true}
	r := spanReader{query: "span_near", body: body, s: s}
	return q, r.listed(&q.spanCommon, &q.Clauses, func(f xcontent.Field) (known bool, err error) {
		switch {
		case !isScalar(f.Value):
			return false, unsupported(body, f, r.query)
		case f.Key == "in_order":
			q.InOrder, err = objectparser.Boolean(f.Value)
		case f.Key == "slop":
			q.Slop, err = intValue(f.Value)
		default:
			return false, nil
		}
		return true, err
	})
}

// Build implements Query.
func (q *SpanNear) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *SpanNear) build(c *Context) (lucene.Query, error) {
	near := &lucene.SpanNear{Slop: q.Slop, InOrder: q.InOrder}
	gaps := 0
	for i, clause := range q.Clauses {
		gap, isGap := clause.(*SpanGap)
		if !isGap {
			span, err := c.span(clause)
			switch {
			case err != nil || span == nil:
				return nil, err
			case len(q.Clauses) == 1:
				return span, nil
			case i == 0:
				near.Field = span.SpanField()
			case span.SpanField() != near.Field:
				return nil, eserr.IllegalArgument("Cannot add clause %s to SpanNearQuery for field %s", span.Text(""), near.Field)
			}
			near.Clauses = append(near.Clauses, span)
			continue
		}
		gaps++
		field := c.realName(gap.Field)
		switch {
		case len(q.Clauses) == 1:
			return nil, nil
		case i == 0:
			near.Field = field
		case field != near.Field:
			return nil, eserr.IllegalArgument("[span_near] clauses must have same field")
		}
		if !q.InOrder {
			return nil, eserr.IllegalArgument("Gaps can only be added to ordered near queries")
		}
		near.Clauses = append(near.Clauses, &lucene.SpanGap{Field: field, Width: gap.Width})
	}
	if gaps == len(q.Clauses) {
		return nil, eserr.NotImplemented("a span_near query that has gaps only")
	}
	return near, nil
}

// SpanGap stands for Width positions among the clauses of a span_near query.
//
// Server: org.elasticsearch.index.query.SpanNearQueryBuilder.SpanGapQueryBuilder.
type SpanGap struct {
	Field string
	Width int
}

func (*SpanGap) spanBoost() float32 { return 1 }

func parseSpanGap(body xcontent.Value, _ scope) (Query, error) {
	q := &SpanGap{}
	for _, f := range body.Fields() {
		if f.Value.Kind() == xcontent.KindArray {
			f.Value, _ = settled(f.Value, 0)
		}
		if q.Field != "" {
			return nil, parsingError(body, f.Pos, "[span_gap] query doesn't support multiple fields, found [%s] and [%s]", q.Field, f.Key)
		}
		q.Field = f.Key
		if inner := f.Value.Fields(); len(inner) > 0 {
			return nil, parsingError(body, inner[0].Pos, "[span_gap] query doesn't support multiple fields, found [%s] and [%s]", q.Field, inner[0].Key)
		}
		if !isScalar(f.Value) {
			continue
		}
		var err error
		if q.Width, err = intValue(f.Value); err != nil {
			return nil, metAt(err, f)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if q.Field == "" {
		return nil, eserr.IllegalArgument("[span_gap] field name is null or empty")
	}
	return q, nil
}

// Build implements Query: a gap alone is no query.
func (*SpanGap) Build(c *Context) (lucene.Query, error) {
	if c.Fresh {
		return nil, errGapBuilt()
	}
	return nil, bare{errGapAlone()}
}

func errGapBuilt() error {
	e := eserr.UnsupportedOperation("")
	e.NoReason = true
	return e
}

func errGapAlone() error {
	return eserr.IllegalState("provided query builder [class org.elasticsearch.index.query.SpanNearQueryBuilder$SpanGapQueryBuilder] class should inherit from AbstractQueryBuilder, but it doesn't")
}
