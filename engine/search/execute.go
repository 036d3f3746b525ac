package search

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// hit is a document that matched.
type hit struct {
	run   *run
	shard int // place of the shard among those of the search
	doc   int // in the shard's snapshot
	score float32
	keys  []key
}

// stored is the document of a hit.
func (h *hit) stored() Doc {
	leaf := h.run.shard.Reader.LeafOf(h.doc)
	return h.run.shard.Doc(leaf.Stored(h.doc - leaf.Base))
}

// failure is a shard that could not answer.
type failure struct {
	shard *Shard
	err   *eserr.Error
}

// Result is what a search found.
type Result struct {
	Total    int
	AtLeast  bool // Total is a lower bound
	MaxScore *float32
	Shards   int

	Terminated bool // terminate_after has ended the search
	hits       []hit
	failed     []failure
	aggs       []aggs.Results // of each shard
}

// Run searches the shards. If no shard can answer, that is the error.
func (r *Request) Run(ctx context.Context, shards []Shard) (*Result, error) {
	res := &Result{Shards: len(shards)}
	if len(shards) == 0 {
		res.MaxScore = new(float32)
	}
	if len(r.Sort) == 1 && r.Sort[0].Field == "_score" && r.Sort[0].Desc {
		r.Sort = nil
	}
	for i := range shards {
		err := r.runShard(ctx, shards, i, res)
		if err != nil {
			var fatal *query.Fatal
			if errors.As(err, &fatal) {
				return nil, fatal.Err
			}
			e := eserr.From(err)
			if e.Status == 501 {
				return nil, e
			}
			res.failed = append(res.failed, failure{&shards[i], e})
		}
	}
	if len(res.failed) > 0 && len(res.failed) == len(shards) {
		return nil, allShardsFailed(res.failed, "query")
	}
	r.order(res)
	r.count(res)
	return res, nil
}

// runShard adds the best hits of one shard.
func (r *Request) runShard(ctx context.Context, all []Shard, number int, res *Result) error {
	s := &all[number]
	if err := r.checkWindow(s); err != nil {
		return err
	}
	if err := r.checkAfter(); err != nil {
		return err
	}
	if err := r.checkRescore(); err != nil {
		return err
	}
	x, err := r.open(s, all)
	if err != nil {
		return err
	}
	c, err := r.collector(s, x)
	if err != nil {
		return err
	}
	counted := 0
	for _, leaf := range s.Reader.Leaves {
		scorer := x.weight.Scorer(leaf)
		if scorer == nil {
			continue
		}
		c.start(leaf, scorer)
		accept := r.filters(x, leaf, scorer)
		if top, ok := c.(*scoreCollector); ok && accept == nil && r.TerminateAfter == 0 {
			if err := top.collectAll(ctx, leaf, scorer, r.TrackTotal); err != nil {
				return err
			}
			counted = top.top.Total
			continue
		}
		err := lucene.Each(ctx, leaf, scorer, func(doc int) bool {
			if accept != nil && !accept(doc) {
				return true
			}
			counted++
			c.collect(doc)
			if r.TerminateAfter > 0 && counted >= r.TerminateAfter {
				res.Terminated = true
				return false
			}
			return true
		})
		if err != nil {
			return err
		}
		if r.TerminateAfter > 0 && counted >= r.TerminateAfter {
			break
		}
	}
	if r.Aggs != nil {
		found, err := r.aggregate(ctx, x)
		if err != nil {
			return err
		}
		res.aggs = append(res.aggs, found)
	}
	res.Total += counted
	hits := c.hits()
	for i := range r.Rescore {
		if err := x.rescore(&r.Rescore[i], hits); err != nil {
			return err
		}
	}
	for _, h := range hits {
		h.run, h.shard = x, number
		res.hits = append(res.hits, h)
	}
	best, ok := c.best()
	if len(r.Rescore) > 0 && len(hits) > 0 {
		best = hits[0].score
	}
	if ok && (res.MaxScore == nil || best > *res.MaxScore) {
		res.MaxScore = &best
	}
	return nil
}

// collector keeps the hits that the request asks of a shard.
func (r *Request) collector(s *Shard, x *run) (collector, error) {
	if len(r.Sort) == 0 {
		return &scoreCollector{top: lucene.NewTopScores(r.window(s))}, nil
	}
	return newSortCollector(r, x)
}

// filters gives what a match has to pass besides; nil if there is nothing.
func (r *Request) filters(x *run, leaf *lucene.Leaf, scorer lucene.Scorer) func(doc int) bool {
	parents := leaf.Parents()
	var post lucene.Scorer
	if x.post != nil {
		if post = x.post.Scorer(leaf); post == nil {
			return func(int) bool { return false }
		}
	}
	if parents == nil && post == nil && len(r.Types) == 0 && r.MinScore == nil {
		return nil
	}
	return func(doc int) bool {
		switch {
		case parents != nil && !parents.Get(doc):
			return false
		case r.MinScore != nil && float64(scorer.Score()) < *r.MinScore:
			return false
		case len(r.Types) > 0 && !slices.Contains(r.Types, x.shard.Doc(leaf.Stored(doc)).Parsed.Type):
			return false
		case post != nil:
			at := post.Doc()
			if at < doc {
				at = post.Advance(doc)
			}
			return at == doc
		}
		return true
	}
}

// collector keeps the best hits of a shard.
type collector interface {
	start(leaf *lucene.Leaf, s lucene.Scorer)
	collect(doc int)
	hits() []hit
	// best is the highest score, if it is known.
	best() (float32, bool)
}

// scoreCollector keeps the hits of the highest scores.
type scoreCollector struct {
	top    *lucene.TopScores
	base   int
	scorer lucene.Scorer
}

func (c *scoreCollector) start(leaf *lucene.Leaf, s lucene.Scorer) { c.base, c.scorer = leaf.Base, s }

func (c *scoreCollector) collect(doc int) { c.top.Add(c.base+doc, c.scorer.Score()) }

// collectAll takes all matches of a segment. It need not count further than limit.
func (c *scoreCollector) collectAll(ctx context.Context, leaf *lucene.Leaf, s lucene.Scorer, limit int) error {
	return c.top.Collect(ctx, leaf, s, limit)
}

func (c *scoreCollector) hits() []hit {
	found := c.top.Hits()
	out := make([]hit, len(found))
	for i, h := range found {
		out[i] = hit{doc: h.Doc, score: h.Score}
	}
	return out
}

func (c *scoreCollector) best() (float32, bool) {
	found := c.top.Hits()
	if len(found) == 0 {
		return 0, false
	}
	return found[0].Score, true
}

// order sorts the hits; equal ones stay in the order of shards and documents.
func (r *Request) order(res *Result) {
	slices.SortStableFunc(res.hits, func(a, b hit) int {
		if len(r.Sort) == 0 {
			return -cmp.Compare(a.score, b.score)
		}
		for i := range r.Sort {
			if c := r.Sort[i].compare(&a.keys[i], &b.keys[i]); c != 0 {
				return c
			}
		}
		return 0
	})
}

// scored tells whether hits show their score.
func (r *Request) scored() bool {
	return len(r.Sort) == 0 || r.TrackScores || slices.ContainsFunc(r.Sort, func(s Sort) bool { return s.Field == "_score" })
}

// window is how many hits of a shard are kept.
func (r *Request) window(s *Shard) int {
	if r.Scroll {
		return max(s.Reader.MaxDoc, 1)
	}
	n := r.From + r.Size
	for _, one := range r.Rescore {
		n = max(n, one.Window)
	}
	return n
}

// count fills in the total and cuts the page.
func (r *Request) count(res *Result) {
	if r.TrackTotal >= 0 && res.Total > r.TrackTotal {
		res.Total, res.AtLeast = r.TrackTotal, true
	}
	if r.Scroll {
		return
	}
	from := min(r.From, len(res.hits))
	res.hits = res.hits[from:min(from+r.Size, len(res.hits))]
}

// allShardsFailed is the error of a search that no shard could answer. Failures
// of the same kind are shown once for each index.
func allShardsFailed(failed []failure, phase string) *eserr.Error {
	e := &eserr.Error{Status: failed[0].err.Status, Type: "search_phase_execution_exception", Reason: "all shards failed"}
	var list []any
	type group struct{ index, typ, reason string }
	seen := map[group]bool{}
	for _, f := range failed {
		cause := f.reason()
		g := group{f.shard.Index, cause.Type, cause.Reason}
		if seen[g] {
			continue
		}
		seen[g] = true
		root := *cause.RootCauses()[0]
		root.Cause = nil
		e.Roots = append(e.Roots, &root)
		list = append(list, f.object())
	}
	e.Cause = rootOf(failed[0].err)
	e.Meta = xcontent.Object{{Key: "phase", Value: phase}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: list}}
	return e
}

// rootOf is what the server gives as the cause of a failed search: the root of
// the first failure, unless that is the failure itself.
func rootOf(first *eserr.Error) *eserr.Error {
	root := first.RootCauses()[0]
	switch {
	case root.Plain:
		c := *root
		c.Cause, c.Plain = root, false
		return &c
	case root == first:
		return nil
	}
	return root
}

// reason is the error of a failure with the index it concerns.
func (f failure) reason() *eserr.Error {
	e := *f.err
	if e.Type == "query_shard_exception" {
		e.Meta = xcontent.Object{{Key: "index_uuid", Value: f.shard.UUID}, {Key: "index", Value: f.shard.Index}}
	}
	return &e
}

// object is a failure as answers list it.
func (f failure) object() xcontent.Object {
	return xcontent.Object{{Key: "shard", Value: f.shard.Number}, {Key: "index", Value: f.shard.Index},
		{Key: "node", Value: f.shard.Node}, {Key: "reason", Value: f.reason().Object()}}
}
