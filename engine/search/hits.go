package search

import (
	"context"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// Body lays out the answer of a search that took so many milliseconds.
func (r *Request) Body(ctx context.Context, res *Result, shards []Shard, took int64) (xcontent.Object, error) {
	hits, err := r.hitsOf(ctx, res, shards)
	if err != nil {
		return nil, err
	}
	o := xcontent.Object{{Key: "took", Value: took}, {Key: "timed_out", Value: false}}
	if r.TerminateAfter != 0 || res.inOrder {
		o = o.With("terminated_early", res.Terminated)
	}
	if res.phases != 1 {
		o = o.With("num_reduce_phases", res.phases)
	}
	o = o.With("_shards", res.ShardCounts()).With("hits", hits)
	if r.Aggs != nil && len(res.aggs) > 0 {
		reduced, err := r.Aggs.Reduce(res.aggs)
		if err != nil {
			return nil, reduceFailed(err)
		}
		found, err := r.Aggs.Object(reduced, r.TypedKeys, r.Old)
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			o = o.With("aggregations", found)
		}
	}
	if r.Suggest != nil && len(res.suggested) > 0 {
		found, err := r.suggestions(res)
		if err != nil {
			return nil, err
		}
		o = o.With("suggest", found)
	}
	if len(res.profiles) > 0 {
		o = o.With("profile", r.profiles(res.profiles))
	}
	return o, nil
}

// totalHits is a number of hits.
type totalHits struct {
	value   int
	atLeast bool
	hidden  bool
}

// hitsObject lays out hits with what is known of all of them.
func hitsObject(total totalHits, asInt bool, best *float32, list []any) xcontent.Object {
	o := make(xcontent.Object, 0, 3)
	switch {
	case total.hidden && asInt:
		o = o.With("total", -1)
	case total.hidden:
	case asInt:
		o = o.With("total", total.value)
	default:
		relation := "eq"
		if total.atLeast {
			relation = "gte"
		}
		o = o.With("total", xcontent.Object{{Key: "value", Value: total.value}, {Key: "relation", Value: relation}})
	}
	if best != nil {
		o = o.With("max_score", xcontent.Float(*best))
	} else {
		o = o.With("max_score", nil)
	}
	return o.With("hits", list)
}

// hitsOf lays out the hits of a search.
func (r *Request) hitsOf(ctx context.Context, res *Result, shards []Shard) (xcontent.Object, error) {
	list, groups, err := r.fetch(res)
	if err != nil {
		return nil, err
	}
	if r.Collapse != nil && len(r.Collapse.Inner) > 0 {
		if err := r.expand(ctx, shards, groups, list); err != nil {
			return nil, err
		}
	}
	total := totalHits{value: res.Total, atLeast: res.AtLeast, hidden: r.TrackTotal < 0}
	return hitsObject(total, r.TotalAsInt || r.Old, res.MaxScore, list), nil
}

// fetch lays out the hits shard by shard, and puts them back into their order.
// groups are the values that they are collapsed on.
func (r *Request) fetch(res *Result) (list []any, groups []*string, err error) {
	out := make([]any, len(res.hits))
	byShard := map[int][]int{}
	var order []int
	for i := range res.hits {
		n := res.hits[i].shard
		if byShard[n] == nil {
			order = append(order, n)
		}
		byShard[n] = append(byShard[n], i)
	}
	var failed []failure
	for _, n := range order {
		if err := r.fetchShard(res, byShard[n], out); err != nil {
			e := eserr.From(err)
			if e.Status == 501 {
				return nil, nil, e
			}
			failed = append(failed, failure{res.hits[byShard[n][0]].run.shard, e})
			for _, i := range byShard[n] {
				out[i] = nil
			}
		}
	}
	if err := r.fetchFailed(res, failed); err != nil {
		return nil, nil, err
	}
	list = make([]any, 0, len(out))
	for i := range out {
		if out[i] != nil {
			list = append(list, out[i])
			groups = append(groups, res.hits[i].group)
		}
	}
	return list, groups, nil
}

// fetchFailed notes shards whose hits could not be laid out. With a single shard
// that is part of its query phase.
func (r *Request) fetchFailed(res *Result, failed []failure) error {
	if len(failed) == 0 {
		return nil
	}
	res.failed = append(res.failed, failed...)
	switch {
	case res.Shards == 1:
		return allShardsFailed(failed, "query")
	case len(res.failed) == res.Shards:
		return allShardsFailed(res.failed, "fetch")
	case r.NoPartial:
		return partialFailure(res.failed, "fetch")
	}
	return nil
}

// fetchShard lays out the hits of one shard.
func (r *Request) fetchShard(res *Result, hits []int, out []any) error {
	x := res.hits[hits[0]].run
	f, err := r.fetcher(x)
	if err != nil {
		return err
	}
	for _, i := range hits {
		if out[i], err = f.hit(&res.hits[i]); err != nil {
			return err
		}
	}
	return nil
}

// fetcher prepares the layout of the hits of a shard.
func (r *Request) fetcher(x *run) (*fetcher, error) {
	collapse := ""
	if r.Collapse != nil {
		collapse = r.Collapse.Field
	}
	before := len(x.warnings)
	f, err := r.Fetch.newFetcher(x, collapse)
	for _, text := range x.warnings[before:] {
		r.warn(text)
	}
	if err != nil {
		return nil, err
	}
	f.scored, f.criteria, f.inner, f.totalAsInt = r.scored(), x.criteria, x.inner, r.TotalAsInt || r.Old
	f.parsed, f.highlights = x.parsed, x.marks
	return f, nil
}

// ShardCounts is how many shards answered.
func (res *Result) ShardCounts() xcontent.Object {
	o := xcontent.Object{{Key: "total", Value: res.Shards}, {Key: "successful", Value: res.Shards - len(res.failed)},
		{Key: "skipped", Value: res.skipped}, {Key: "failed", Value: len(res.failed)}}
	if len(res.failed) == 0 {
		return o
	}
	var list []any
	for _, f := range grouped(res.failed) {
		list = append(list, f.object())
	}
	return o.With("failures", list)
}
