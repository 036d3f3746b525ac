package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// joining is what the queries share that match a document by others: its nested
// objects, its children or its parent.
type joining struct {
	common
	Query Query

	ignoreUnmapped bool
	inner          *InnerHits // nil: none
}

// read reads the members of the query of a name. value reads the scalars that only
// this query has.
func (q *joining) read(name string, body xcontent.Value, s scope, value func(f xcontent.Field) (known bool, err error)) error {
	for _, f := range unlisted(body) {
		var err error
		switch {
		case f.Value.Kind() == xcontent.KindObject && f.Key == "query":
			q.Query, err = parse(f.Value, s)
		case f.Value.Kind() == xcontent.KindObject && f.Key == "inner_hits":
			q.inner, err = ParseInnerHits(f.Value, func(string) {})
		case f.Value.Kind() == xcontent.KindNull:
		case !isScalar(f.Value):
			err = unsupported(body, f, name)
		case f.Key == "ignore_unmapped":
			q.ignoreUnmapped, err = objectparser.Boolean(f.Value)
		default:
			var known bool
			if known, err = value(f); err == nil && !known {
				known, err = q.option(f)
			}
			if err == nil && !known {
				err = unsupported(body, f, name)
			}
		}
		if err != nil {
			return metAt(err, f)
		}
	}
	return body.Err()
}

// complete refuses a query without an option that names the other documents, or
// without the query that they have to match.
func (q *joining) complete(name, option string, given bool) error {
	switch {
	case !given:
		return eserr.IllegalArgument("[%s] requires '%s' field", name, option)
	case q.Query == nil:
		return eserr.IllegalArgument("[%s] requires 'query' field", name)
	}
	return nil
}

// readScoreMode reads how the scores of the other documents count.
func readScoreMode(v xcontent.Value) (string, error) {
	mode, err := objectparser.Text(v)
	if err != nil {
		return mode, err
	}
	switch mode {
	case "none", "min", "max", "avg", "sum":
		return mode, nil
	}
	return mode, eserr.IllegalArgument("No score mode for child query [%s] found", mode)
}

// relation finds the join field and a relation in it, as of picks it by the name
// side, which is "parent" or "child". nil, without an error, if it is missing and
// may be.
func (q *joining) relation(c *Context, query, name, side string, of func(*mapping.FieldType, string) *mapping.Relation) (*mapping.FieldType, *mapping.Relation, error) {
	join := c.Mapping.JoinField()
	switch {
	case join == nil && c.Mapping.HasOldParents():
		return nil, nil, eserr.NotImplemented("the query [" + query + "] on types with [_parent]")
	case join == nil && q.ignoreUnmapped:
		return nil, nil, nil
	case join == nil:
		return nil, nil, shardError("[%s] no join field has been configured", query)
	}
	r := of(join, name)
	if r == nil && !q.ignoreUnmapped {
		return nil, nil, shardError("[%s] join field [%s] doesn't hold [%s] as a %s", query, join.Name, name, side)
	}
	return join, r, nil
}

// among is the query of other documents, of which only those of a name in the join
// field count.
func (q *joining) among(c *Context, join *mapping.FieldType, name string) (lucene.Query, error) {
	inner, err := c.inner(q.Query)
	if err != nil {
		return nil, err
	}
	return (&lucene.Bool{}).With(lucene.Must, inner).With(lucene.Filter, lucene.NewTerm(join.Name, name)), nil
}
