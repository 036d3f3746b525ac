package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// FieldMaskingSpan is a span query that passes for one of Field, so that it may
// stand beside others of that field.
//
// Server: org.elasticsearch.index.query.FieldMaskingSpanQueryBuilder.
type FieldMaskingSpan struct {
	spanCommon
	Query spanClause
	Field string
}

func parseFieldMaskingSpan(body xcontent.Value, s scope) (Query, error) {
	q := &FieldMaskingSpan{spanCommon: newSpanCommon()}
	r := spanReader{query: "field_masking_span", body: body, s: s, title: "[field_masking_span] query"}
	given := false
	for _, f := range body.Fields() {
		var err error
		switch object := f.Value.Kind() == xcontent.KindObject; {
		case object && f.Key == "query":
			q.Query, err = r.clause(f.Key, f.Value, true)
		case object:
			err = unsupported(body, f, r.query)
		case f.Key == "field":
			q.Field, err = objectparser.Text(f.Value)
			given = true
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
	case q.Query == nil:
		return nil, r.required("field_masking_span must have [query] span query clause")
	case !given:
		return nil, r.required("field_masking_span must have [field] set for it")
	}
	return q, requireValue(q.Field, true)
}

// Build implements Query.
func (q *FieldMaskingSpan) Build(c *Context) (lucene.Query, error) {
	built, err := c.span(q.Query)
	if err != nil {
		return nil, err
	}
	return q.finish(c, &lucene.SpanMask{Query: built, Field: c.realName(q.Field)}, nil)
}
