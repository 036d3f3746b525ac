package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Exists matches documents with any value in a field, or in one of those that a
// pattern or an object's name stands for.
//
// Server: org.elasticsearch.index.query.ExistsQueryBuilder.
type Exists struct {
	common
	Field string
}

func parseExists(body xcontent.Value, _ scope) (Query, error) {
	q := &Exists{common: newCommon()}
	given, empty := false, false
	for _, f := range body.Fields() {
		if !isScalar(f.Value) {
			return nil, parsingError(body, f.Value.Pos(), "[exists] unknown token [%s] after [%s]", f.Value.Kind(), f.Key)
		}
		var err error
		if f.Key == "field" {
			given = true
			q.Field, err = objectparser.Text(f.Value)
			empty = err == nil && q.Field == ""
		} else {
			var known bool
			if known, err = q.option(f); err == nil && !known {
				err = unsupported(body, f, "exists")
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if !given {
		return nil, parsingError(body, end(body), "[exists] must be provided with a [field]")
	}
	if empty {
		return nil, eserr.IllegalArgument("field name is null or empty")
	}
	return q, nil
}

// Build implements Query.
func (q *Exists) Build(c *Context) (lucene.Query, error) {
	built, err := c.exists(q.Field)
	return q.finish(c, built, err)
}

// exists matches documents with a value in one of the fields of a pattern.
func (c *Context) exists(pattern string) (lucene.Query, error) {
	if c.Mapping.IsObject(pattern) {
		b := &lucene.Bool{}
		for _, name := range c.fieldNames(pattern + ".*") {
			one, err := c.existsQuery(c.field(name))
			if err != nil {
				return nil, err
			}
			b = b.With(lucene.Should, one)
		}
		return &lucene.ConstantScore{Query: b}, nil
	}
	names := c.fieldNames(pattern)
	switch len(names) {
	case 0:
		return unmapped(), nil
	case 1:
		one, err := c.existsQuery(c.field(names[0]))
		if err != nil {
			return nil, err
		}
		return &lucene.ConstantScore{Query: one}, nil
	}
	b := &lucene.Bool{}
	for _, name := range names {
		one, err := c.existsQuery(c.field(name))
		if err != nil {
			return nil, err
		}
		b = b.With(lucene.Should, &lucene.ConstantScore{Query: one})
	}
	return &lucene.ConstantScore{Query: b}, nil
}
