package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Wrapper is a query given as text in base 64.
//
// Server: org.elasticsearch.index.query.WrapperQueryBuilder.
type Wrapper struct{ source []byte }

func parseWrapper(body xcontent.Value, _ scope) (Query, error) {
	fields := body.Fields()
	if len(fields) == 0 {
		return nil, parsingError(body, end(body), "[wrapper] query malformed")
	}
	if fields[0].Key != "query" {
		return nil, parsingError(body, fields[0].Value.Pos(), "[wrapper] query malformed, expected `query` but was %s", fields[0].Key)
	}
	source, err := objectparser.Binary(fields[0].Value)
	if err != nil {
		return nil, metAt(err, fields[0])
	}
	if len(source) == 0 {
		return nil, eserr.IllegalArgument("query source text cannot be null or empty")
	}
	if len(fields) > 1 {
		return nil, parsingError(body, fields[1].Pos, "[wrapper] malformed query, expected [END_OBJECT] but found [FIELD_NAME]")
	}
	return &Wrapper{source}, body.Err()
}

// Build implements Query.
func (q *Wrapper) Build(c *Context) (lucene.Query, error) {
	v, err := xcontent.Parse(q.source, xcontent.Limits{Array: q.source})
	if err != nil {
		return nil, &Fatal{err}
	}
	inner, err := Parse(v, c.Warn)
	if err != nil {
		return nil, &Fatal{err}
	}
	return c.build(inner)
}
