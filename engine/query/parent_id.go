package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// ParentID matches the children of a type that have a document as their parent.
//
// Server: org.elasticsearch.join.query.ParentIdQueryBuilder.
type ParentID struct {
	common
	Type, ID string

	given          struct{ typ, id bool }
	ignoreUnmapped bool
}

func parseParentID(body xcontent.Value, _ scope) (Query, error) {
	q := &ParentID{common: newCommon()}
	for _, f := range body.Fields() {
		var err error
		known := true
		switch {
		case !isScalar(f.Value):
			known = false
		case f.Key == "type":
			q.Type, err = objectparser.Text(f.Value)
			q.given.typ = true
		case f.Key == "id":
			q.ID, err = objectparser.Text(f.Value)
			q.given.id = true
		case f.Key == "ignore_unmapped":
			q.ignoreUnmapped, err = objectparser.Boolean(f.Value)
		default:
			known, err = q.option(f)
		}
		if err == nil && !known {
			err = unsupported(body, f, "parent_id")
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	return q, body.Err()
}

// Build implements Query.
func (q *ParentID) Build(c *Context) (lucene.Query, error) {
	join := c.Mapping.JoinField()
	if join == nil {
		if c.Mapping.HasOldParents() {
			return nil, eserr.NotImplemented("the query [parent_id] on types with [_parent]")
		}
		if q.ignoreUnmapped {
			return noDocs(""), nil
		}
		return nil, shardError("[parent_id] no join field found for index [%s]", c.Index)
	}
	r := join.ChildRelation(q.Type)
	switch {
	case q.given.typ && r != nil:
	case q.ignoreUnmapped:
		return noDocs(""), nil
	case !q.given.typ:
		return nil, shardError("[parent_id] no relation found for child [null]")
	default:
		return nil, shardError("[parent_id] no relation found for child [%s]", q.Type)
	}
	var id lucene.Query = lucene.NewTerm(join.ParentIDs(r), q.ID)
	if !q.given.id {
		id = &lucene.Fault{Err: eserr.NullPointerAt("org.apache.lucene.util.BytesRef.compareTo(org.apache.lucene.util.BytesRef)", `"target"`)}
	}
	b := (&lucene.Bool{}).With(lucene.Must, id).With(lucene.Filter, lucene.NewTerm(join.Name, q.Type))
	return q.finish(c, b, nil)
}
