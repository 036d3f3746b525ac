package search

import (
	"context"
	"net/http"

	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
)

// checkAggs refuses pipelines that lie where they can't work.
func (r *Request) checkAggs() error {
	if r.Aggs == nil {
		return nil
	}
	var v eserr.Validation
	r.Aggs.Check(&v)
	return v.Err()
}

// openAggs opens the aggregations of a request on a shard.
func (r *Request) openAggs(x *run) (*aggs.Run, error) {
	defer x.watch()()
	s := &aggs.Shard{Query: x.ctx, Searcher: x.searcher, Owner: x}
	if x.profile != nil {
		_, all := x.query.(*lucene.MatchAll)
		s.Profile, s.All = x.profile.aggs, all
	}
	return r.Aggs.Open(s)
}

// together opens the aggregations of a request, if they are shown the documents that
// are counted, and all of them; else it gives nil.
func (r *Request) together(x *run) (*aggs.Run, error) {
	if r.Aggs == nil || x.profile == nil && (r.TerminateAfter != 0 || x.post != nil) {
		return nil, nil
	}
	return r.openAggs(x)
}

// aggregate gives what the aggregations of a request find on a shard. Unless they
// have seen the documents, tree is nil: they are shown those that match the query,
// whatever post_filter says.
func (r *Request) aggregate(ctx context.Context, x *run, tree *aggs.Run) (aggs.Results, error) {
	a, err := tree, error(nil)
	if a == nil {
		if a, err = r.openAggs(x); err == nil {
			err = r.showAll(ctx, x, a)
		}
	}
	if err != nil {
		return nil, err
	}
	if r.Aggs.HasGlobal() && x.profile == nil { // the server does not tell a global one that is profiled from others
		if err := r.aggregateAll(ctx, x, a); err != nil {
			return nil, err
		}
	}
	results := a.Results()
	if x.profile != nil {
		x.profile.aggs.Finish()
	}
	return results, x.ctx.Unbuilt()
}

// showAll shows aggregations the documents of a shard that match the query.
func (r *Request) showAll(ctx context.Context, x *run, a *aggs.Run) error {
	unfiltered := *x
	unfiltered.post = nil
	left := r.TerminateAfter
	for _, leaf := range x.shard.Reader.Leaves {
		scorer := x.weight.Scorer(leaf)
		if scorer == nil {
			continue
		}
		collect := a.Leaf(leaf, scorer)
		if collect == nil {
			continue
		}
		accept := r.filters(&unfiltered, leaf, scorer)
		if err := lucene.Each(ctx, leaf, scorer, leaf.Parents(), func(doc int) bool {
			if accept != nil && !accept(doc) {
				return true
			}
			collect(doc)
			left--
			return left != 0
		}); err != nil {
			return err
		}
		if r.TerminateAfter > 0 && left <= 0 {
			break
		}
	}
	return nil
}

// aggregateAll shows the global aggregations all documents.
func (r *Request) aggregateAll(ctx context.Context, x *run, a *aggs.Run) error {
	built, err := x.ctx.Create(query.NewMatchAll())
	if err != nil {
		return err
	}
	if built, err = x.shard.filtered(x.ctx, built); err != nil {
		return err
	}
	w := x.searcher.NewWeight(built, true)
	for _, leaf := range x.shard.Reader.Leaves {
		scorer := w.Scorer(leaf)
		if scorer == nil {
			continue
		}
		collect := a.Global(leaf, scorer)
		if collect == nil {
			continue
		}
		if err := lucene.Each(ctx, leaf, scorer, leaf.Parents(), func(doc int) bool {
			collect(doc)
			return true
		}); err != nil {
			return err
		}
	}
	return nil
}

// reduceFailed is the error of a search whose shards have answered, but whose
// aggregations could not be made one.
func reduceFailed(err error) error {
	cause := eserr.From(err)
	if cause.Status == http.StatusNotImplemented {
		return cause
	}
	return mergeFailed(cause)
}
