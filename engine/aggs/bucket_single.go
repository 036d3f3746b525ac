package aggs

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// single is what aggregations of one bucket share: a count, and collectors of
// what lies under it.
type single struct {
	a      *agg
	subs   []collector
	counts []int64
	// choose begins a segment: which of the documents count. nil takes none.
	choose func(l *lucene.Leaf, s lucene.Scorer) func(doc int) bool
}

// newSingle opens an aggregation of one bucket.
func newSingle(x *Shard, a *agg, choose func(l *lucene.Leaf, s lucene.Scorer) func(doc int) bool) (*single, error) {
	subs, err := a.subs.open(x)
	return &single{a: a, subs: subs, choose: choose}, err
}

func (c *single) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	accept := c.choose(l, s)
	if accept == nil {
		return nil
	}
	below := leaves(c.subs, l, s)
	return func(doc, bucket int) {
		if accept(doc) {
			*at(&c.counts, bucket)++
			below(doc, bucket)
		}
	}
}

func (c *single) result(bucket int) result {
	return &singleBucket{c.a, get(c.counts, bucket), resultsOf(c.subs, bucket)}
}

// singleBucket is the result of an aggregation of one bucket.
type singleBucket struct {
	a     *agg
	count int64
	subs  Results
}

func (b *singleBucket) typ() string { return b.a.kind.name }

func (b *singleBucket) reduce(r *reduction, all []result) (result, error) {
	out := &singleBucket{a: b.a}
	subs := make([]Results, len(all))
	for i, one := range all {
		out.count += one.(*singleBucket).count
		subs[i] = one.(*singleBucket).subs
	}
	var err error
	out.subs, err = b.a.subs.reduce(r, subs)
	return out, err
}

func (b *singleBucket) fields(p *printing) (xcontent.Object, error) {
	below, err := b.a.subs.object(p, b.subs)
	return append(xcontent.Object{{Key: "doc_count", Value: b.count}}, below...), err
}

func (b *singleBucket) property(path []string) (any, error) {
	switch {
	case len(path) == 0:
		return b, nil
	case path[0] == "_count" && len(path) == 1:
		return b.count, nil
	}
	sub, ok := b.a.subs.find(b.subs, path[0])
	if !ok {
		return nil, noAggregation(path[0], b.a.name)
	}
	return sub.property(path[1:])
}

// find is the result of a name.
func (a *Aggs) find(all Results, name string) (result, bool) {
	for i, one := range a.list {
		if one.name == name {
			return all[i], true
		}
	}
	for i, p := range a.pipes {
		if at := len(a.list) + i; p.name == name && at < len(all) && all[at] != nil {
			return all[at], true
		}
	}
	return nil, false
}
