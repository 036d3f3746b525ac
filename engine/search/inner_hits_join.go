package search

import (
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
)

// relation finds the children or the parent of a hit on a shard.
//
// Server: org.elasticsearch.join.query.ParentChildInnerHitContextBuilder.
type relation struct {
	x        *run
	join     *mapping.FieldType
	name     string // of the documents that are looked for, in the join field
	parents  string // field with the ids of parents; "": there is no such relation
	children bool
}

func (x *run) relation(def query.InnerHitContext) *relation {
	join := x.shard.Mapping.JoinField()
	r := &relation{x: x, join: join, name: def.Relation, children: def.Children}
	of := (*mapping.FieldType).ParentRelation
	if def.Children {
		of = (*mapping.FieldType).ChildRelation
	}
	if found := of(join, def.Relation); found != nil {
		r.parents = join.ParentIDs(found)
	}
	return r
}

// query finds the documents that belong to a hit; nil if it has none.
func (r *relation) query(of *hit) lucene.Query {
	leaf, doc := of.place()
	if r.parents == "" || len(leaf.Strings(r.join.Name).Ords(doc)) == 0 {
		return nil
	}
	if r.children {
		id := r.x.shard.Identity(leaf, leaf.Root(doc)).ID
		return (&lucene.Bool{}).With(lucene.Filter, lucene.NewTerm(r.parents, id)).With(lucene.Filter, lucene.NewTerm(r.join.Name, r.name))
	}
	column := leaf.Strings(r.parents)
	ords := column.Ords(doc)
	if len(ords) == 0 {
		return nil
	}
	return lucene.NewTerm("_id", column.Term(ords[0]))
}

// collect collects the documents that belong to a hit and match the query of inner
// hits, and counts them.
func (r *relation) collect(inner lucene.Weight, of *hit, c *sortCollector) (total int) {
	q := r.query(of)
	if q == nil {
		return 0
	}
	weight := r.x.searcher.NewWeight(q, false)
	for _, leaf := range r.x.shard.Reader.Leaves {
		s, belongs := inner.Scorer(leaf), weight.Scorer(leaf)
		if s == nil || belongs == nil {
			continue
		}
		c.start(leaf, s)
		for doc := belongs.Next(); doc != lucene.NoMoreDocs; doc = belongs.Next() {
			at := s.Doc()
			if at < doc {
				at = s.Advance(doc)
			}
			if at == doc && leaf.IsLive(doc) {
				total++
				c.collect(doc)
			}
		}
	}
	return total
}
