package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Term matches documents that hold exactly Value in Field. On a keyword or a
// boolean the score is BM25's, without length; on numbers, dates and addresses
// every hit scores boost.
//
// Server: org.elasticsearch.index.query.TermQueryBuilder.
type Term struct {
	common
	Field string
	Value mapping.QueryValue

	caseInsensitive bool
}

func parseTerm(body xcontent.Value, _ scope) (Query, error) {
	q := &Term{common: newCommon()}
	for _, f := range body.Fields() {
		if f.Value.Kind() == xcontent.KindArray {
			return nil, parsingError(body, f.Value.Pos(), "[term] query does not support array of values")
		}
		if q.Field != "" {
			return nil, parsingError(body, f.Value.Pos(), "[term] query doesn't support multiple fields, found [%s] and [%s]", q.Field, f.Key)
		}
		if f.Value.Kind() == xcontent.KindNull {
			continue
		}
		q.Field = f.Key
		if f.Value.Kind() != xcontent.KindObject {
			q.Value = mapping.NewQueryValue(f.Value)
			continue
		}
		for _, o := range f.Value.Fields() {
			if err := q.parseOption(body, o); err != nil {
				return nil, err
			}
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if q.Field == "" {
		return nil, eserr.IllegalArgument("field name is null or empty")
	}
	if q.Value.IsNull() {
		return nil, eserr.IllegalArgument("value cannot be null")
	}
	return q, nil
}

// parseOption reads an option of the long form: {"value": …, "boost": …}.
func (q *Term) parseOption(body xcontent.Value, f xcontent.Field) (err error) {
	switch f.Key {
	case "value", "term":
		if f.Value.Kind() == xcontent.KindArray { // its closing bracket is what is read last
			q.Value = mapping.TextValue("]")
			break
		}
		if inner := f.Value.Fields(); len(inner) > 0 { // the reader goes on with what is inside
			return q.parseOption(body, inner[0])
		}
		q.Value = mapping.NewQueryValue(f.Value)
	case "case_insensitive":
		q.caseInsensitive, err = objectparser.Boolean(f.Value)
	default:
		var known bool
		if known, err = q.option(f); err == nil && !known {
			err = unsupported(body, f, "term")
		}
	}
	return err
}

// Build implements Query.
func (q *Term) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Term) build(c *Context) (lucene.Query, error) {
	ft := c.mapped(q.Field)
	if ft == nil {
		return unmapped(), nil
	}
	if q.caseInsensitive {
		return c.termFoldedQuery(ft, q.Value)
	}
	return c.termQuery(ft, q.Value)
}
