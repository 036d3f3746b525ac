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
	err := r.named(&q.spanCommon, map[string]*spanClause{"query": &q.Query}, true, func(f xcontent.Field) (known bool, err error) {
		if f.Key == "field" {
			q.Field, err = objectparser.Text(f.Value)
			known, given = true, true
		}
		return known, err
	})
	switch {
	case err != nil:
		return nil, err
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
