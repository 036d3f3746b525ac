package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Fuzzy matches documents that hold a term like Value.
//
// Server: org.elasticsearch.index.query.FuzzyQueryBuilder.
type Fuzzy struct {
	common
	Field string
	Value mapping.QueryValue

	options fuzzyOptions
}

func parseFuzzy(body xcontent.Value, _ scope) (Query, error) {
	q := &Fuzzy{common: newCommon(), options: newFuzzyOptions()}
	q.options.fuzziness = autoFuzziness
	value := func(f xcontent.Field) error {
		if !isScalarOrNull(f.Value) {
			_, err := objectparser.Text(f.Value)
			return err
		}
		q.Value = mapping.NewQueryValue(f.Value)
		return nil
	}
	short := func(f xcontent.Field) error {
		if f.Value.Kind() == xcontent.KindArray {
			return listedField(body, "fuzzy", f)
		}
		return value(f)
	}
	r := fieldClause{query: "fuzzy", short: short, nested: "unexpected token",
		option: func(f xcontent.Field) (known bool, err error) {
			switch f.Key {
			case "value", "term":
				return true, value(f)
			case "fuzziness":
				q.options.fuzziness, err = parseFuzziness(f.Value)
			case "prefix_length":
				q.options.prefixLength, err = intValue(f.Value)
			case "max_expansions":
				q.options.maxExpansions, err = intValue(f.Value)
			case "transpositions":
				q.options.transpositions, err = objectparser.Boolean(f.Value)
			case "rewrite":
				q.options.rewrite, err = textOrNull(f.Value)
			default:
				return q.option(f)
			}
			return true, err
		}}
	var err error
	if q.Field, err = r.read(body); err != nil {
		return nil, err
	}
	if q.Field == "" {
		return nil, eserr.IllegalArgument("field name cannot be null or empty")
	}
	if q.Value.IsNull() {
		return nil, eserr.IllegalArgument("query value cannot be null")
	}
	return q, nil
}

// Build implements Query.
func (q *Fuzzy) Build(c *Context) (lucene.Query, error) {
	ft := c.mapped(q.Field)
	if ft == nil {
		return q.finish(c, unmapped(), nil)
	}
	built, err := c.fuzzyQuery(ft, q.Value, q.options)
	return q.finish(c, built, err)
}
