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

// aggregate shows the aggregations of a request the documents of a shard that
// match its query, whatever post_filter says.
func (r *Request) aggregate(ctx context.Context, x *run) (aggs.Results, error) {
	a, err := r.Aggs.Open(&aggs.Shard{Query: x.ctx, Searcher: x.searcher, Owner: x})
	if err != nil {
		return nil, err
	}
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
		if err := lucene.Each(ctx, leaf, scorer, func(doc int) bool {
			if accept != nil && !accept(doc) {
				return true
			}
			collect(doc)
			left--
			return left != 0
		}); err != nil {
			return nil, err
		}
		if r.TerminateAfter > 0 && left <= 0 {
			break
		}
	}
	if r.Aggs.HasGlobal() {
		if err := r.aggregateAll(ctx, x, a); err != nil {
			return nil, err
		}
	}
	return a.Results(), x.ctx.Unbuilt()
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
		parents := leaf.Parents()
		if err := lucene.Each(ctx, leaf, scorer, func(doc int) bool {
			if parents == nil || parents.Get(doc) {
				collect(doc)
			}
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
