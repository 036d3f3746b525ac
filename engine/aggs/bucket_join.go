package aggs

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// joinSpec goes from parents to their children of a type, or from such children
// to their parents.
//
// Server: org.elasticsearch.join.aggregations.ParentJoinAggregator.
type joinSpec struct {
	child  string
	toward string // "children" or "parent"
}

func parseChildren(p *parsing, body xcontent.Value) (spec, error) {
	return readJoin(p, body, "children")
}

func parseParent(p *parsing, body xcontent.Value) (spec, error) { return readJoin(p, body, "parent") }

func readJoin(p *parsing, body xcontent.Value, toward string) (spec, error) {
	child, given, err := readOnlyText(p, body, "type")
	if err == nil && !given {
		err = parsingError(body, body.End()-1, "Missing [child_type] field for %s aggregation [%s]", toward, p.name)
	}
	return &joinSpec{child, toward}, err
}

func (s *joinSpec) open(x *Shard, a *agg) (collector, error) {
	join := x.Query.Mapping.JoinField()
	if join == nil && s.toward == "parent" {
		return nil, eserr.NullPointerAt("org.elasticsearch.join.mapper.ParentJoinFieldMapper.getParentIdFieldMapper(String, boolean)", `"parentJoinFieldMapper"`)
	}
	subs, err := a.subs.open(x)
	if err != nil {
		return nil, err
	}
	var r *mapping.Relation
	if join != nil {
		r = join.ChildRelation(s.child)
	}
	if r == nil {
		return constant{&singleBucket{a: a, subs: resultsOf(subs, 0)}}, nil
	}
	c := &joinCollector{single: single{a: a, subs: subs}, searcher: x.Searcher, join: join.Name, ids: join.ParentIDs(r), from: r.Parent, to: s.child}
	if s.toward == "parent" {
		c.from, c.to = c.to, c.from
	}
	return c, nil
}

// joinCollector notes the ids of the documents on one side. Those of the other side
// with these ids are counted once a result is asked for.
type joinCollector struct {
	single
	searcher  *lucene.Searcher
	join, ids string // the join field, and the one with the ids of parents
	from, to  string // names in the join field

	owners map[string][]int // buckets by id, ascending; nil: none, or counted
}

func (c *joinCollector) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	names, ids := l.Strings(c.join), l.Strings(c.ids)
	if ids == nil {
		return nil
	}
	from := names.Ceil(c.from)
	if from == names.Size() || names.Term(uint32(from)) != c.from {
		return nil
	}
	if c.owners == nil {
		c.owners = map[string][]int{}
	}
	return func(doc, bucket int) {
		name, id := names.Ords(doc), ids.Ords(doc)
		if len(name) == 0 || len(id) == 0 || name[0] != uint32(from) {
			return
		}
		c.note(ids.Term(id[0]), bucket)
	}
}

// note adds a bucket to those of an id. Most ids have one.
func (c *joinCollector) note(id string, bucket int) {
	owners := c.owners[id]
	at := len(owners)
	for at > 0 && owners[at-1] >= bucket {
		if at--; owners[at] == bucket {
			return
		}
	}
	owners = append(owners, 0)
	copy(owners[at+1:], owners[at:])
	owners[at] = bucket
	c.owners[id] = owners
}

// result implements collector.
func (c *joinCollector) result(bucket int) result {
	if c.owners != nil {
		c.replay()
		c.owners = nil
	}
	return c.single.result(bucket)
}

// replay counts the documents on the other side. Their scores are 1.
func (c *joinCollector) replay() {
	weight := c.searcher.NewWeight(&lucene.ConstantScore{Query: lucene.NewTerm(c.join, c.to)}, true)
	for _, l := range c.searcher.Leaves {
		s, ids := weight.Scorer(l), l.Strings(c.ids)
		if s == nil || ids == nil {
			continue
		}
		below := leaves(c.subs, l, s)
		for doc := s.Next(); doc != lucene.NoMoreDocs; doc = s.Next() {
			id := ids.Ords(doc)
			if len(id) == 0 || !l.IsLive(doc) {
				continue
			}
			for _, bucket := range c.owners[ids.Term(id[0])] {
				*at(&c.counts, bucket)++
				below(doc, bucket)
			}
		}
	}
}
