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
	common
	Path  string
	Query Query

	mode           string
	ignoreUnmapped bool
	inner          *InnerHits // nil: none
}

func parseNested(body xcontent.Value, s scope) (Query, error) {
	q := &Nested{common: newCommon(), mode: "avg"}
	for _, f := range body.Fields() {
		var err error
		var some bool
		if f.Value.Kind() == xcontent.KindArray {
			f.Value, some = settled(f.Value, 0)
		}
		switch {
		case f.Value.Kind() == xcontent.KindObject && f.Key == "query":
			q.Query, err = parse(f.Value, s)
		case f.Value.Kind() == xcontent.KindObject && f.Key == "inner_hits":
			q.inner, err = ParseInnerHits(f.Value, func(string) {})
		case f.Value.Kind() == xcontent.KindNull:
		case f.Value.Kind() == xcontent.KindArray && !some:
		case !isScalar(f.Value):
			err = unsupported(body, f, "nested")
		case f.Key == "path":
			q.Path, err = objectparser.Text(f.Value)
		case f.Key == "ignore_unmapped":
			q.ignoreUnmapped, err = objectparser.Boolean(f.Value)
		case f.Key == "score_mode":
			if q.mode, err = objectparser.Text(f.Value); err == nil {
				err = checkScoreMode(q.mode)
			}
		default:
			var known bool
			if known, err = q.option(f); err == nil && !known {
				err = unsupported(body, f, "nested")
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	switch {
	case body.Err() != nil:
		return nil, body.Err()
	case q.Path == "":
		return nil, eserr.IllegalArgument("[nested] requires 'path' field")
	case q.Query == nil:
		return nil, eserr.IllegalArgument("[nested] requires 'query' field")
	}
	return q, nil
}

func checkScoreMode(mode string) error {
	switch mode {
	case "none", "min", "max", "avg", "sum":
		return nil
	}
	return eserr.IllegalArgument("No score mode for child query [%s] found", mode)
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
	inner, err := c.Create(q.Query)
	c.nested = outer
	if err != nil {
		return nil, err
	}
	if c.mightMatchOutside(inner, q.Path) {
		inner = (&lucene.Bool{}).With(lucene.Must, inner).With(lucene.Filter, lucene.NewTerm("_type", "__"+q.Path))
	}
	return q.finish(c, lucene.NewNested(inner, q.Path, outer, q.mode), nil)
}
