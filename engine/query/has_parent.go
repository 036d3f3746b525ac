package query

import (
	"math"

	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// HasParent matches documents by their parent, which is of a type.
//
// Server: org.elasticsearch.join.query.HasParentQueryBuilder.
type HasParent struct {
	joining
	Type string

	score bool // a match has the score of its parent
}

func parseHasParent(body xcontent.Value, s scope) (Query, error) {
	q := &HasParent{joining: joining{common: newCommon()}}
	given := false
	err := q.read("has_parent", body, s, func(f xcontent.Field) (known bool, err error) {
		switch f.Key {
		case "parent_type":
			q.Type, err = objectparser.Text(f.Value)
			given = true
		case "score":
			q.score, err = objectparser.Boolean(f.Value)
		default:
			return false, nil
		}
		return true, err
	})
	if err == nil {
		err = q.complete("has_parent", "parent_type", given)
	}
	return q, err
}

// Build implements Query.
func (q *HasParent) Build(c *Context) (lucene.Query, error) {
	join, r, err := q.relation(c, "has_parent", q.Type, "parent", (*mapping.FieldType).ParentRelation)
	if err != nil || r == nil {
		return noDocs(""), err
	}
	parents, err := q.among(c, join, q.Type)
	if err != nil {
		return nil, err
	}
	children := &lucene.Bool{}
	for _, child := range r.Children {
		children = children.With(lucene.Should, lucene.NewTerm(join.Name, child))
	}
	mode := "none"
	if q.score {
		mode = "max"
	}
	return q.finish(c, &lucene.Join{Field: join.ParentIDs(r), From: parents, To: &lucene.ConstantScore{Query: children},
		Mode: mode, Min: 1, Max: math.MaxInt32}, nil)
}
