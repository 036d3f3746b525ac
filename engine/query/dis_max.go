package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// DisMax scores documents by the best of its queries, plus TieBreaker times the
// others.
//
// Server: org.elasticsearch.index.query.DisMaxQueryBuilder.
type DisMax struct {
	common
	Queries    []Query
	TieBreaker float32
}

func parseDisMax(body xcontent.Value, s scope) (Query, error) {
	q := &DisMax{common: newCommon()}
	found := false
	for _, f := range body.Fields() {
		var err error
		switch kind := f.Value.Kind(); {
		case kind == xcontent.KindObject || kind == xcontent.KindArray:
			if f.Key != "queries" {
				return nil, unsupported(body, f, "dis_max")
			}
			found = true
			err = q.parseQueries(body, f.Value, s)
		case f.Key == "tie_breaker":
			q.TieBreaker, err = floatValue(f.Value)
		default:
			var known bool
			if known, err = q.option(f); err == nil && !known {
				err = unsupported(body, f, "dis_max")
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if !found {
		return nil, parsingError(body, end(body), "[dis_max] requires 'queries' field with at least one clause")
	}
	return q, nil
}

func (q *DisMax) parseQueries(body, v xcontent.Value, s scope) error {
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
		if len(items) == 0 && v.Err() == nil {
			return parsingError(body, end(v), "[_na] query malformed, must start with start_object")
		}
		if len(items) > 0 && items[0].Kind() != xcontent.KindObject {
			return parsingError(body, items[0].Pos(), "[_na] query malformed, must start with start_object")
		}
	}
	for _, item := range items {
		one, err := inner(body, item, s)
		if err != nil {
			return err
		}
		q.Queries = append(q.Queries, one)
	}
	return v.Err()
}

// Build implements Query.
func (q *DisMax) Build(c *Context) (lucene.Query, error) {
	d := &lucene.DisMax{TieBreaker: q.TieBreaker}
	for _, one := range q.Queries {
		built, err := c.build(one)
		if err != nil {
			return nil, err
		}
		if built != nil {
			d.Queries = append(d.Queries, built)
		}
	}
	if len(d.Queries) == 0 {
		return q.finish(c, noDocs("no clauses for dismax query."), nil)
	}
	if d.TieBreaker < 0 || d.TieBreaker > 1 { // what is no number passes
		return nil, eserr.IllegalArgument("tieBreakerMultiplier must be in [0, 1]")
	}
	return q.finish(c, d, nil)
}
