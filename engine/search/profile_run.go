package search

import (
	"context"
	"math"
	"slices"

	"esconsole/engine/aggs"
	"esconsole/engine/lucene"
)

// profiledRun is a search on a shard that takes down what it does: one pass over the documents, with collectors that
// lie within each other as the server's do.
type profiledRun struct {
	ctx   context.Context
	r     *Request
	x     *run
	c     collector
	tree  *aggs.Run // nil: none
	out   *found
	top   *bestHits // nil: the hits are not sorted by score
	outer *profiledCollector

	// Those of a segment.
	scorer  lucene.Scorer
	post    func(doc int) bool // nil: no post filter
	collect func(doc int)      // shows a document to the aggregations
	ended   bool               // no more hits are counted in this segment

	err   error
	taken int // by the collector that ends after so many
}

// watch takes down what is done from now on, if the search wants to know, until stop is called.
func (x *run) watch() (stop func()) {
	if x.profile == nil {
		return func() {}
	}
	x.searcher.Profile = x.profile.queries
	return func() { x.searcher.Profile = nil }
}

// wantsBest tells whether of the matches of a query only the best are wanted, so that scorers may leave out others.
//
// Server: the score mode of org.elasticsearch.search.query.QueryPhase's collectors.
func (r *Request) wantsBest(x *run) bool {
	switch {
	case x.shard.oldProfiles() || r.Size == 0 || r.Aggs != nil || r.TerminateAfter != 0 || x.collapse != nil:
		return false
	case len(r.Sort) > 0 && (r.Sort[0].Field != "_score" || !r.Sort[0].Desc || r.Sort[0].Geo != nil || r.TrackScores):
		return false
	}
	return r.threshold(x) < math.MaxInt32
}

// threshold is up to how many hits are counted one by one.
func (r *Request) threshold(x *run) int {
	switch {
	case lucene.Unbounded(x.query):
		return math.MaxInt32
	case r.Scroll:
		return math.MaxInt32
	case r.TrackTotal < 0 || r.countsAtOnce(x):
		return 1
	}
	return r.TrackTotal
}

// profiled runs a search on a shard, whose aggregations are opened, and takes down what it does.
func (r *Request) profiled(ctx context.Context, x *run, c collector, tree *aggs.Run, out *found) error {
	defer x.watch()()
	p := &profiledRun{ctx: ctx, r: r, x: x, c: c, tree: tree, out: out}
	p.outer = p.collectors()
	x.profile.collector = p.outer
	for _, leaf := range x.shard.Reader.Leaves {
		if out.terminated = r.TerminateAfter < 0; out.terminated {
			break
		}
		if done := p.leaf(leaf); done {
			break
		}
	}
	if p.err != nil {
		return p.err
	}
	if r.countsAtOnce(x) && r.TrackTotal >= 0 || p.top != nil && r.threshold(x) == 1 {
		return p.countAll()
	}
	return nil
}

// leaf goes over a segment; done tells that no more is wanted.
func (p *profiledRun) leaf(leaf *lucene.Leaf) (done bool) {
	if p.ended = p.r.Size == 0 && p.enough(); p.ended && (p.tree == nil || p.tree.Ends()) {
		return p.quietly(leaf)
	}
	s := p.x.weight.Scorer(leaf)
	if s == nil {
		p.startPost(leaf)
		if p.tree != nil {
			p.tree.Leaf(leaf, nothing{})
		}
		return false
	}
	p.scorer = s
	if p.top == nil || p.tree != nil || p.r.MinScore != nil {
		p.scorer = &lastScore{Scorer: s, doc: -1}
	}
	p.c.start(leaf, p.scorer)
	p.startPost(leaf)
	if p.tree != nil {
		p.collect = p.tree.Leaf(leaf, p.scorer)
	}
	if p.top != nil {
		p.top.start(leaf, p.scorer)
	}
	parents := leaf.Parents()
	types := p.r.Types
	p.x.searcher.Profile.Each(leaf, s, func(doc int) bool {
		if parents != nil && !parents.Get(doc) || len(types) > 0 && !slices.Contains(types, p.x.shard.Identity(leaf, doc).Type) {
			return true
		}
		return p.outer.take(doc)
	})
	return p.out.terminated
}

// quietly shows a segment to the aggregations, where the server goes over no documents.
func (p *profiledRun) quietly(leaf *lucene.Leaf) (done bool) {
	if p.tree == nil {
		return false
	}
	bare := *p.x.searcher
	bare.Profile = nil
	s := p.x.query.Weight(&bare, 1, p.x.scored).Scorer(leaf)
	if s == nil {
		return false
	}
	if collect := p.tree.Leaf(leaf, s); collect != nil {
		p.err = lucene.Each(p.ctx, leaf, s, leaf.Parents(), func(doc int) bool { collect(doc); return true })
	}
	return p.err != nil
}

// startPost makes the post filter ready for a segment.
func (p *profiledRun) startPost(leaf *lucene.Leaf) {
	if p.x.post == nil {
		return
	}
	p.post = func(int) bool { return false }
	if s := p.x.post.Scorer(leaf); s != nil {
		p.post = lucene.Members(s)
	}
}

// enough tells whether no more hits are counted.
func (p *profiledRun) enough() bool {
	if p.x.shard.ProfileLucene == 6 {
		return false
	}
	return p.r.TrackTotal < 0 || p.r.countsAtOnce(p.x) || p.r.TrackTotal != TrackAll && p.out.total >= p.r.TrackTotal
}

// countAll counts the matches that collectors had no need to.
func (p *profiledRun) countAll() error {
	bare := *p.x.searcher
	bare.Profile = nil
	p.out.total, p.out.atLeast = 0, false
	w := p.x.query.Weight(&bare, 1, false)
	for _, leaf := range p.x.shard.Reader.Leaves {
		if s := w.Scorer(leaf); s != nil {
			if err := lucene.Each(p.ctx, leaf, s, leaf.Parents(), func(int) bool { p.out.total++; return true }); err != nil {
				return err
			}
		}
	}
	return nil
}

// nothing is the scorer of a segment without matches.
type nothing struct{}

// Doc implements lucene.Scorer.
func (nothing) Doc() int { return lucene.NoMoreDocs }

// Next implements lucene.Scorer.
func (nothing) Next() int { return lucene.NoMoreDocs }

// Advance implements lucene.Scorer.
func (nothing) Advance(int) int { return lucene.NoMoreDocs }

// Cost implements lucene.Scorer.
func (nothing) Cost() int64 { return 0 }

// Score implements lucene.Scorer.
func (nothing) Score() float32 { return 0 }
