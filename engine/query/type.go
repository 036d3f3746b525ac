package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Type matches the documents of a type.
//
// Server: org.elasticsearch.index.query.TypeQueryBuilder.
type Type struct {
	common
	Value string
}

func parseType(body xcontent.Value, _ scope) (Query, error) {
	q := &Type{common: newCommon()}
	given := false
	for _, f := range body.Fields() {
		known, err := false, error(nil)
		switch {
		case !isScalar(f.Value):
		case f.Key == "value":
			known, given = true, true
			q.Value, err = objectparser.Text(f.Value)
		default:
			known, err = q.option(f)
		}
		if err != nil {
			return nil, err
		}
		if !known {
			return nil, parsingError(body, f.Value.Pos(), "[type] filter doesn't support [%s]", f.Key)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if !given {
		return nil, parsingError(body, end(body), "[type] filter needs to be provided with a value for the type")
	}
	return q, nil
}

// Build implements Query.
func (q *Type) Build(c *Context) (lucene.Query, error) {
	c.Warning("[types removal] Type queries are deprecated, prefer to filter on a field instead.")
	if !c.Mapping.HasType(q.Value) {
		return q.finish(c, noDocs(""), nil)
	}
	return q.finish(c, lucene.ParentsOnly(), nil)
}
