package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Nested matches documents by their nested objects.
//
// Server: org.elasticsearch.index.query.NestedQueryBuilder.
type Nested struct {
	joining
	Path string

	mode string
}

func parseNested(body xcontent.Value, s scope) (Query, error) {
	q := &Nested{joining: joining{common: newCommon()}, mode: "avg"}
	given := false
	err := q.read("nested", body, s, func(f xcontent.Field) (known bool, err error) {
		switch f.Key {
		case "path":
			q.Path, err = objectparser.Text(f.Value)
			given = true
		case "score_mode":
			q.mode, err = readScoreMode(f.Value)
		default:
			return false, nil
		}
		return true, err
	})
	if err == nil {
		err = q.complete("nested", "path", given)
	}
	return q, err
}

// Build implements Query.
func (q *Nested) Build(c *Context) (lucene.Query, error) {
	if _, ok := c.Mapping.NestedParent(q.Path); !ok {
		switch {
		case q.ignoreUnmapped:
			return noDocs(""), nil
		case c.Mapping.IsObject(q.Path):
			return nil, eserr.IllegalState("[nested] nested object under path [%s] is not of nested type", q.Path)
		}
		return nil, eserr.IllegalState("[nested] failed to find nested object under path [%s]", q.Path)
	}
	outer := c.nested
	c.nested = q.Path
	inner, err := c.inner(q.Query)
	c.nested = outer
	if err != nil {
		return nil, err
	}
	if c.mightMatchOutside(inner, q.Path) {
		inner = (&lucene.Bool{}).With(lucene.Must, inner).With(lucene.Filter, lucene.NewTerm("_type", "__"+q.Path))
	}
	return q.finish(c, lucene.NewNested(inner, q.Path, outer, q.mode), nil)
}
