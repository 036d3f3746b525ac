package aggs

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// TopHits is what a top_hits asks for. The search, which knows how hits are found
// and shown, implements it.
type TopHits interface {
	// Scored tells whether scores matter.
	Scored() bool
	// Open prepares it on a shard, for the nested objects of a path or, where that is
	// "", for documents.
	Open(x *Shard, path string) (ShardHits, error)
	// Merge lays out the best of the hits that shards have found.
	Merge(found []any) (xcontent.Object, error)
}

// ShardHits makes a collector for each bucket.
type ShardHits interface{ Bucket() BucketHits }

// BucketHits keeps the best hits of a bucket.
type BucketHits interface {
	Start(l *lucene.Leaf, s lucene.Scorer)
	Collect(doc int)
	// Found is what Merge takes.
	Found() any
}

// topHitsSpec shows the best hits of each bucket.
type topHitsSpec struct{ hits TopHits }

func parseTopHits(p *parsing, body xcontent.Value) (spec, error) {
	hits, err := p.hits(p.name, body, p.warn)
	return &topHitsSpec{hits}, err
}

func (s *topHitsSpec) scored() bool { return s.hits.Scored() }

func (s *topHitsSpec) open(x *Shard, a *agg) (collector, error) {
	shard, err := s.hits.Open(x, x.nested)
	return &topHitsCollector{a: a, hits: s.hits, shard: shard}, err
}

type topHitsCollector struct {
	a       *agg
	hits    TopHits
	shard   ShardHits
	buckets []BucketHits
}

func (c *topHitsCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	started := map[int]bool{}
	return func(doc, bucket int) {
		b := at(&c.buckets, bucket)
		if *b == nil {
			*b = c.shard.Bucket()
		}
		if !started[bucket] {
			started[bucket] = true
			(*b).Start(l, s)
		}
		(*b).Collect(doc)
	}
}

func (c *topHitsCollector) result(bucket int) result {
	b := get(c.buckets, bucket)
	if b == nil {
		b = c.shard.Bucket()
	}
	return &topHits{c.a, c.hits, []any{b.Found()}}
}

// topHits is the result: what each shard has found.
type topHits struct {
	a     *agg
	hits  TopHits
	found []any
}

func (t *topHits) typ() string { return "top_hits" }

func (t *topHits) reduce(_ *reduction, all []result) (result, error) {
	out := &topHits{a: t.a, hits: t.hits}
	for _, one := range all {
		out.found = append(out.found, one.(*topHits).found...)
	}
	return out, nil
}

func (t *topHits) fields(*printing) (xcontent.Object, error) { return t.hits.Merge(t.found) }

func (t *topHits) property(path []string) (any, error) {
	if len(path) == 0 {
		return t, nil
	}
	return nil, badPath(t.a, path)
}
