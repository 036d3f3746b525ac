package query

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// HasChild matches documents by their children of a type.
//
// Server: org.elasticsearch.join.query.HasChildQueryBuilder.
type HasChild struct {
	joining
	Type string

	mode     string
	min, max int // how many children have to match
}

const minChildrenDeprecated = "[min_children] 0 will be rejected starting in 8.0. Using 1 instead of 0 will return the same result set."

func parseHasChild(body xcontent.Value, s scope) (Query, error) {
	q := &HasChild{joining: joining{common: newCommon()}, mode: "none", min: 1, max: math.MaxInt32}
	given := false
	err := q.read("has_child", body, s, func(f xcontent.Field) (known bool, err error) {
		switch f.Key {
		case "type":
			q.Type, err = objectparser.Text(f.Value)
			given = true
		case "score_mode":
			q.mode, err = readScoreMode(f.Value)
		case "min_children":
			q.min, err = objectparser.Int(f.Value)
		case "max_children":
			q.max, err = objectparser.Int(f.Value)
		default:
			return false, nil
		}
		return true, err
	})
	if err == nil {
		err = q.complete("has_child", "type", given)
	}
	if err != nil {
		return nil, err
	}
	return q, q.checkCounts(s)
}

func (q *HasChild) checkCounts(s scope) error {
	if q.min < 0 {
		return eserr.IllegalArgument("[has_child] requires non-negative 'min_children' field")
	}
	if q.min == 0 {
		s.deprecated(minChildrenDeprecated)
	}
	switch {
	case q.max < 0:
		return eserr.IllegalArgument("[has_child] requires non-negative 'max_children' field")
	case q.max < q.min:
		return eserr.IllegalArgument("[has_child] 'max_children' is less than 'min_children'")
	}
	return nil
}

// Build implements Query.
func (q *HasChild) Build(c *Context) (lucene.Query, error) {
	join, r, err := q.relation(c, "has_child", q.Type, "child", (*mapping.FieldType).ChildRelation)
	if err != nil || r == nil {
		return noDocs(""), err
	}
	children, err := q.among(c, join, q.Type)
	return q.finish(c, &lucene.Join{Field: join.ParentIDs(r), From: children, To: lucene.NewTerm(join.Name, r.Parent),
		Mode: q.mode, Min: q.min, Max: q.max}, err)
}
