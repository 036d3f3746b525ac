package search

import (
	"cmp"
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"

	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
	"esconsole/engine/suggest"
	"esconsole/engine/xcontent"
)

// hit is a document that matched.
type hit struct {
	run   *run
	shard int // place of the shard among those of the search
	doc   int // in the shard's snapshot
	score float32
	keys  []key
	group *string // of a collapsed search; nil: none
}

// Result is what a search found.
type Result struct {
	Total    int
	AtLeast  bool // Total is a lower bound
	MaxScore *float32
	Shards   int

	Terminated bool // terminate_after has ended the search
	inOrder    bool // a page of a scroll whose shards stop once they have enough
	skipped    int  // shards that could not have a match
	phases     int  // reduce phases
	hits       []hit
	failed     []failure
	runs       []*run         // by shard; nil: skipped or failed
	aggs       []aggs.Results // of each shard
	profiles   []*profile     // of the shards that have one
	suggested  [][]suggest.Found
	suggesters map[int]*run // of those shards
}

// found is what one shard has found.
type found struct {
	run        *run
	hits       []hit
	total      int
	atLeast    bool // total is a lower bound
	best       *float32
	terminated bool
	skipped    bool
	err        error
	unopened   bool          // err is that of making the query ready
	aggs       *aggs.Results // nil: none asked for
	suggested  []suggest.Found
}

// Run searches the shards. If no shard can answer, that is the error.
func (r *Request) Run(ctx context.Context, shards []Shard) (*Result, error) {
	res := &Result{Shards: len(shards), phases: 1}
	if err := r.checkAggs(); err != nil {
		return nil, err
	}
	if len(shards) == 0 {
		res.MaxScore = new(float32)
	}
	if len(r.Sort) == 1 && r.Sort[0].Field == "_score" && r.Sort[0].Desc && r.Sort[0].Geo == nil {
		r.Sort = nil
	}
	if r.Size == 0 && len(shards) > 0 && shards[0].Old {
		res.MaxScore = new(float32)
	}
	if early := r.failedEarly(shards); early != nil {
		return nil, allShardsFailed(early, "can_match")
	}
	order, skip := r.canMatch(shards)
	all := r.runShards(ctx, shards, skip)
	phase := "query"
	if r.DFS && len(shards) > 1 {
		phase = "dfs_query"
	}
	if phase != "query" && !slices.ContainsFunc(all, func(f found) bool { return !f.unopened }) {
		phase = "dfs" // in which no shard has come further
	}
	for _, i := range order {
		f := &all[i]
		if f.run != nil {
			for _, text := range f.run.warnings {
				r.warn(text)
			}
		}
		switch {
		case f.skipped:
			res.skipped++
		case f.err != nil:
			if err := res.fail(&shards[i], f.err); err != nil {
				return nil, err
			}
		default:
			if err := r.lastOf(f); err != nil {
				res.failed = append(res.failed, failure{&shards[i], err})
				continue
			}
			r.take(res, f, i)
		}
	}
	if len(res.failed) > 0 && len(res.failed) == len(shards) {
		return nil, allShardsFailed(res.failed, phase)
	}
	if r.NoPartial && len(res.failed) > 0 {
		return nil, partialFailure(res.failed, phase)
	}
	if err := r.order(res); err != nil {
		return nil, err
	}
	r.count(res)
	if r.TrackTotal < -1 {
		return nil, mergeFailed(eserr.IllegalArgument("value must be >= 0, got %d", r.TrackTotal))
	}
	if err := r.checkAddresses(res); err != nil {
		return nil, err
	}
	r.reducePhases(res)
	return res, nil
}

// fail notes that a shard could not answer. It gives the error that ends the
// search as a whole.
func (res *Result) fail(s *Shard, err error) error {
	var fatal *query.Fatal
	if errors.As(err, &fatal) {
		return fatal.Err
	}
	e := eserr.From(err)
	if e.Status == 501 {
		return e
	}
	if s.Reword != nil {
		e = s.Reword(e)
	}
	res.failed = append(res.failed, failure{s, e})
	return nil
}

// take adds what a shard has found.
func (r *Request) take(res *Result, f *found, number int) {
	res.runs = append(res.runs, f.run)
	res.Total += f.total
	res.AtLeast = res.AtLeast || f.atLeast
	res.Terminated = res.Terminated || f.terminated
	if f.best != nil && r.Size > 0 && (res.MaxScore == nil || *f.best > *res.MaxScore) {
		res.MaxScore = f.best
	}
	for _, h := range f.hits {
		h.run, h.shard = f.run, number
		res.hits = append(res.hits, h)
	}
	if p := f.run.profile; p != nil && p.collector != nil {
		res.profiles = append(res.profiles, p)
	}
	if f.suggested != nil {
		res.suggested = append(res.suggested, f.suggested)
		if res.suggesters == nil {
			res.suggesters = map[int]*run{}
		}
		res.suggesters[number] = f.run
	}
	if f.aggs != nil {
		res.aggs = append(res.aggs, *f.aggs)
	}
}

// parallelDocs is from how many documents on shards are searched side by side.
const parallelDocs = 5000

// runShards runs the query on every shard that is not skipped.
func (r *Request) runShards(ctx context.Context, shards []Shard, skip []bool) []found {
	out := make([]found, len(shards))
	docs := 0
	for i := range shards {
		docs += shards[i].Reader.MaxDoc
	}
	one := func(i int) {
		if skip != nil && skip[i] {
			out[i].skipped = true
			return
		}
		out[i] = r.runShard(ctx, shards, i)
	}
	workers := min(runtime.GOMAXPROCS(0), len(shards))
	if docs < parallelDocs || workers < 2 {
		for i := range shards {
			one(i)
		}
		return out
	}
	next := make(chan int)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range next {
				one(i)
			}
		})
	}
	for i := range shards {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// runShard finds the best hits of one shard.
func (r *Request) runShard(ctx context.Context, all []Shard, number int) (out found) {
	s := &all[number]
	if out.run, out.err = r.open(s, all, number); out.err != nil {
		out.unopened = true
		return out
	}
	x := out.run
	if r.suggestsOnly() {
		out.err = r.findSuggestions(x, number, &out)
		return out
	}
	c, err := r.collector(x)
	if err != nil {
		out.err = err
		return out
	}
	tree, err := r.together(x)
	if err != nil {
		out.err = err
		return out
	}
	if x.profile != nil {
		err = r.profiled(ctx, x, c, tree, &out)
	} else {
		err = r.runLeaves(ctx, x, c, tree, &out)
	}
	if err != nil {
		out.err = err
		return out
	}
	if err := x.searcher.Err; err != nil {
		out.err = query.ScoreError(err)
		return out
	}
	if cc, ok := c.(*collapseCollector); ok && cc.err != nil {
		out.err = cc.err
		return out
	}
	if err := r.findSuggestions(x, number, &out); err != nil {
		out.err = err
		return out
	}
	if r.Aggs != nil {
		results, err := r.aggregate(ctx, x, tree)
		if err != nil {
			out.err = err
			return out
		}
		out.aggs = &results
	}
	out.hits = c.hits()
	best, ok := c.best()
	for _, one := range x.rescore {
		if one.err != nil && len(out.hits) > 0 {
			out.err = query.ExpandError(one.err)
			return out
		}
		x.rescoreHits(one, out.hits)
	}
	if len(x.rescore) > 0 && len(out.hits) > 0 {
		best = out.hits[0].score
	}
	if ok {
		out.best = &best
	}
	return out
}

// runLeaves goes over the segments of a shard.
func (r *Request) runLeaves(ctx context.Context, x *run, c collector, tree *aggs.Run, out *found) error {
	for _, leaf := range x.shard.Reader.Leaves {
		if out.terminated = r.TerminateAfter < 0; out.terminated {
			break // before the first document
		}
		if r.Size == 0 && r.TrackTotal >= 0 && out.total >= r.TrackTotal && !r.countsAtOnce(x) {
			out.atLeast = true // counting ends at the next segment
		}
		done, err := r.runLeaf(ctx, x, leaf, c, tree, out)
		if err != nil || done {
			return err
		}
	}
	return nil
}

// countsAtOnce tells whether the number of matches is known without a look at
// them.
//
// Server: org.elasticsearch.search.query.TopDocsCollectorContext.shortcutTotalHitCount.
func (r *Request) countsAtOnce(x *run) bool {
	if x.post != nil || r.MinScore != nil || r.TerminateAfter != 0 {
		return false
	}
	return x.shard.Reader.CountsWithoutLooking(x.query)
}

// collector is what keeps the best hits.
func (r *Request) collector(x *run) (collector, error) {
	switch {
	case x.collapse != nil && r.Size > 0:
		c := &sortCollector{criteria: x.criteria, size: r.window(x.shard), track: r.scored()}
		if len(c.criteria) == 0 {
			c.criteria = []criterion{byScore}
		}
		c.next, c.readers = make([]key, len(c.criteria)), make([]reader, len(c.criteria))
		return newCollapseCollector(c, x.collapse), nil
	case len(r.Sort) > 0:
		return newSortCollector(r, x)
	}
	return &scoreCollector{top: lucene.NewTopScores(r.window(x.shard))}, nil
}

// runLeaf collects the matches of a segment, and shows them to the aggregations of
// tree, if it is not nil. done: no more are wanted.
func (r *Request) runLeaf(ctx context.Context, x *run, leaf *lucene.Leaf, c collector, tree *aggs.Run, out *found) (done bool, err error) {
	scorer := x.weight.Scorer(leaf)
	if scorer == nil {
		return false, nil
	}
	c.start(leaf, scorer)
	top, byScore := c.(*scoreCollector)
	if tree != nil {
		collect := tree.Leaf(leaf, scorer)
		if byScore && r.window(x.shard) == 0 {
			c = nil // only counts are wanted
		}
		return false, lucene.Each(ctx, leaf, scorer, leaf.Parents(), r.both(c, collect, r.filters(x, leaf, scorer), out))
	}
	if byScore && r.TerminateAfter == 0 && x.post == nil && len(r.Types) == 0 && r.MinScore == nil {
		err := top.top.Collect(ctx, leaf, scorer, leaf.Parents(), r.TrackTotal)
		out.total = top.top.Total
		return false, err
	}
	accept := r.filters(x, leaf, scorer)
	err = lucene.Each(ctx, leaf, scorer, leaf.Parents(), func(doc int) bool {
		if accept != nil && !accept(doc) {
			return true
		}
		out.total++
		c.collect(doc)
		if r.TerminateAfter > 0 && out.total >= r.TerminateAfter {
			out.terminated = true
			return false
		}
		return true
	})
	return out.terminated, err
}

// both counts a document and shows it to a collector and to aggregations, each of
// which may be nil.
func (r *Request) both(c collector, collect func(doc int), accept func(doc int) bool, out *found) func(doc int) bool {
	if c == nil && collect != nil && accept == nil {
		return func(doc int) bool {
			out.total++
			collect(doc)
			return true
		}
	}
	return func(doc int) bool {
		if accept != nil && !accept(doc) {
			return true
		}
		out.total++
		if c != nil {
			c.collect(doc)
		}
		if collect != nil {
			collect(doc)
		}
		return true
	}
}

// filters gives what a match has to pass besides, if it is no part of another document; nil if there is nothing.
func (r *Request) filters(x *run, leaf *lucene.Leaf, scorer lucene.Scorer) func(doc int) bool {
	var post lucene.Scorer
	if x.post != nil {
		if post = x.post.Scorer(leaf); post == nil {
			return func(int) bool { return false }
		}
	}
	if post == nil && len(r.Types) == 0 && r.MinScore == nil {
		return nil
	}
	return func(doc int) bool {
		switch {
		case r.MinScore != nil && float64(scorer.Score()) < *r.MinScore:
			return false
		case len(r.Types) > 0 && !slices.Contains(r.Types, x.shard.Identity(leaf, doc).Type):
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
func (r *Request) order(res *Result) error {
	if len(res.hits) == 0 {
		return nil
	}
	criteria := res.hits[0].run.criteria
	if err := sameKinds(res, criteria); err != nil {
		return err
	}
	slices.SortStableFunc(res.hits, func(a, b hit) int {
		if len(criteria) == 0 {
			return -cmp.Compare(a.score, b.score)
		}
		for i := range criteria {
			if c := criteria[i].compare(&a.keys[i], &b.keys[i]); c != 0 {
				return c
			}
		}
		return 0
	})
	if r.Collapse != nil {
		res.hits = collapsed(res.hits)
	}
	return nil
}

// sameKinds refuses values that can't be compared: those of one field that is of
// different types in different indices.
func sameKinds(res *Result, criteria []criterion) error {
	class := map[keyKind]string{keyLong: "java.lang.Long", keyInt: "java.lang.Integer", keyDouble: "java.lang.Double",
		keyFloat: "java.lang.Float", keyScore: "java.lang.Float", keyText: bytesClass, keyIP: bytesClass}
	for i := range res.hits {
		other := res.hits[i].run.criteria
		for j := range criteria {
			a, b := class[criteria[j].kind], class[other[j].kind]
			if a != b {
				return mixedKinds(a, b)
			}
		}
	}
	return nil
}

const bytesClass = "org.apache.lucene.util.BytesRef"

// mixedKinds is the error of comparing values of two classes.
func mixedKinds(a, b string) error {
	if a != bytesClass && b != bytesClass {
		return mergeFailed(eserr.NotA(a, b, eserr.Base))
	}
	of := map[bool]eserr.Module{true: eserr.App, false: eserr.Base}
	return mergeFailed(eserr.ClassCast("class %s cannot be cast to class %s (%s is in %s; %s is in %s)", a, b, a, of[a == bytesClass], b, of[b == bytesClass]))
}

// mergeFailed is the error of a search whose shards have answered, but whose
// answers could not be made one.
func mergeFailed(cause *eserr.Error) error {
	return &eserr.Error{Status: cause.Status, Type: "search_phase_execution_exception", Roots: []*eserr.Error{}, Cause: cause,
		Meta: xcontent.Object{{Key: "phase", Value: "fetch"}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: []any{}}}}
}

// checkAddresses refuses to show sort values that are no addresses, as a text for
// missing ones is.
func (r *Request) checkAddresses(res *Result) error {
	for i := range res.hits {
		h := &res.hits[i]
		for j := range h.run.criteria {
			if n := len(h.keys[j].text); h.run.criteria[j].kind != keyIP || h.keys[j].missing || n == 4 || n == 16 {
				continue
			}
			e := eserr.IllegalArgument("encoded bytes are of incorrect length")
			e.Cause = eserr.New(500, "unknown_host_exception", "addr is of illegal length")
			return mergeFailed(e)
		}
	}
	return nil
}

// count fills in the total and cuts the page.
func (r *Request) count(res *Result) {
	if r.TrackTotal >= 0 && res.Total > r.TrackTotal {
		res.Total, res.AtLeast = r.TrackTotal, true
	}
	if r.Scroll {
		return
	}
	from := min(max(r.From, 0), len(res.hits))
	res.hits = res.hits[from:min(from+max(r.Size, 0), len(res.hits))]
}

// reducePhases counts how often the coordinating node has reduced: in batches,
// and once at the end.
//
// Server: org.elasticsearch.action.search.QueryPhaseResultConsumer.
func (r *Request) reducePhases(res *Result) {
	if r.Size == 0 && r.Aggs == nil || r.BatchSize >= res.Shards {
		return
	}
	// A batch is reduced when it is full and one more result comes in; its own
	// result takes a place in the next.
	n := res.Shards - res.skipped
	buffered := 0
	for range n {
		if buffered == r.BatchSize {
			res.phases++
			buffered = 1
		}
		buffered++
	}
}
