package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// ConstantScore gives every match of its filter the score Boost.
//
// Server: org.elasticsearch.index.query.ConstantScoreQueryBuilder.
type ConstantScore struct {
	common
	Filter Query
}

func parseConstantScore(body xcontent.Value, s scope) (Query, error) {
	q := &ConstantScore{common: newCommon()}
	for _, f := range body.Fields() {
		var err error
		switch {
		case f.Value.Kind() == xcontent.KindArray, f.Value.Kind() == xcontent.KindNull:
			err = parsingError(body, f.Value.Pos(), "unexpected token [%s]", f.Value.Kind())
		case f.Value.Kind() == xcontent.KindObject && f.Key == "filter":
			q.Filter, err = parse(f.Value, s)
		case f.Value.Kind() == xcontent.KindObject:
			err = unsupported(body, f, "constant_score")
		default:
			var known bool
			if known, err = q.option(f); err == nil && !known {
				err = unsupported(body, f, "constant_score")
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if q.Filter == nil {
		return nil, parsingError(body, end(body), "[constant_score] requires a 'filter' element")
	}
	return q, nil
}

// Build implements Query.
func (q *ConstantScore) Build(c *Context) (lucene.Query, error) {
	inner, err := c.build(q.Filter)
	if err != nil || inner == nil {
		return nil, err
	}
	if isNone(inner) {
		return q.finish(c, inner, nil)
	}
	return q.finish(c, &lucene.ConstantScore{Query: inner}, nil)
}
