package aggs

import (
	"slices"

	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// fixed is what aggregations share whose buckets are known from the start: of an
// owner, bucket i has the number owner*n+i of n.
type fixed struct {
	a      *agg
	subs   []collector
	counts []int64
	// choose begins a segment: it gives the buckets that a document is in. nil: no
	// document of the segment is in any.
	choose func(l *lucene.Leaf, s lucene.Scorer) func(doc int, yield func(i int))
	heads  []head
	keyed  bool
}

func (c *fixed) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	buckets := c.choose(l, s)
	if buckets == nil {
		return nil
	}
	below := leaves(c.subs, l, s)
	return func(doc, owner int) {
		buckets(doc, func(i int) {
			n := owner*len(c.heads) + i
			*at(&c.counts, n)++
			below(doc, n)
		})
	}
}

func (c *fixed) result(owner int) result {
	list := make([]bucket, len(c.heads))
	for i := range list {
		n := owner*len(c.heads) + i
		list[i] = bucket{key: c.heads[i].name, head: &c.heads[i], count: get(c.counts, n), subs: resultsOf(c.subs, n)}
	}
	return &fixedBuckets{c.a, c.keyed, list}
}

// reduceFixed adds up the buckets of several shards, which all have the same ones.
func reduceFixed(r *reduction, a *agg, shards [][]bucket) ([]bucket, error) {
	out := make([]bucket, len(shards[0]))
	subs := make([]Results, len(shards))
	for i := range out {
		out[i] = shards[0][i]
		out[i].count = 0
		for j, list := range shards {
			out[i].count += list[i].count
			subs[j] = list[i].subs
		}
		var err error
		if out[i].subs, err = a.subs.reduce(r, subs); err != nil {
			return nil, err
		}
	}
	return out, r.add(len(out))
}

// head is what is printed of a bucket before its count: the name under which it
// stands where buckets are keyed, and fields.
type head struct {
	name   string
	fields xcontent.Object
}

// fixedBuckets is the result of an aggregation whose buckets are known.
type fixedBuckets struct {
	a       *agg
	keyed   bool
	buckets []bucket
}

func (b *fixedBuckets) typ() string { return b.a.kind.name }

func (b *fixedBuckets) reduce(r *reduction, all []result) (result, error) {
	shards := make([][]bucket, len(all))
	for i, one := range all {
		shards[i] = one.(*fixedBuckets).buckets
	}
	list, err := reduceFixed(r, b.a, shards)
	return &fixedBuckets{b.a, b.keyed, list}, err
}

func (b *fixedBuckets) fields(p *printing) (xcontent.Object, error) {
	return printBuckets(p, b.a, b.buckets, b.keyed, func(one *bucket) (string, xcontent.Object) {
		return one.head.name, slices.Clone(one.head.fields)
	})
}

func (b *fixedBuckets) property(path []string) (any, error) {
	return bucketsProperty(b.a, b, path)
}
