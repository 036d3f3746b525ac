package search

import (
	"context"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// Shard is what a search sees of one shard.
type Shard struct {
	Index, UUID string
	Number      int
	Node        string // id of the node that holds it
	Mapping     *mapping.Mapping
	Docs        func(yield func(Doc) bool) // searchable documents in their order
	Filters     []query.Query              // of aliases: a document must match one of them, if there are any
}

// Doc is one searchable document.
type Doc struct {
	Parsed         *mapping.Document
	Version, SeqNo int64
	Term           int64
	Routing        string
}

// checkEvery is after how many documents a search looks whether it is still wanted.
const checkEvery = 1024

// hit is a document that matched.
type hit struct {
	shard *Shard
	doc   Doc
	score float32
	keys  []key
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
	hits     []hit
	failed   []failure
}

// Run searches the shards. If no shard can answer, that is the error.
func (r *Request) Run(ctx context.Context, shards []Shard) (*Result, error) {
	res := &Result{Shards: len(shards)}
	for i := range shards {
		err := r.runShard(ctx, &shards[i], res)
		if err != nil {
			e := eserr.From(err)
			if e.Status == 501 {
				return nil, e
			}
			res.failed = append(res.failed, failure{&shards[i], e})
		}
	}
	if len(res.failed) > 0 && len(res.failed) == len(shards) {
		return nil, allShardsFailed(res.failed)
	}
	r.order(res)
	r.count(res)
	return res, nil
}

// runShard adds the hits of one shard.
func (r *Request) runShard(ctx context.Context, s *Shard, res *Result) error {
	if err := r.checkWindow(); err != nil {
		return err
	}
	match, err := r.Query.Build(&query.Context{Mapping: s.Mapping, Docs: s.parsed})
	if err != nil {
		return err
	}
	if match, err = s.filtered(match); err != nil {
		return err
	}
	readers := make([]func(*mapping.Document) key, len(r.Sort))
	for i, sort := range r.Sort {
		if sort.Field == "_score" || sort.Field == "_doc" {
			continue
		}
		if readers[i], err = sort.resolve(s.Mapping); err != nil {
			return err
		}
	}
	n := 0
	for d := range s.Docs {
		if n++; n%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		score, ok := match(d.Parsed)
		if !ok || len(r.Types) > 0 && !slices.Contains(r.Types, d.Parsed.Type) || r.MinScore != nil && float64(score) < *r.MinScore {
			continue
		}
		h := hit{shard: s, doc: d, score: score}
		for i, sort := range r.Sort {
			switch {
			case sort.Field == "_score":
				h.keys = append(h.keys, key{kind: keyDouble, num: float64(score)})
			case readers[i] == nil:
				h.keys = append(h.keys, key{kind: keyInteger, integer: int64(n - 1)})
			default:
				h.keys = append(h.keys, readers[i](d.Parsed))
			}
		}
		res.hits = append(res.hits, h)
	}
	return nil
}

// filtered is a matcher that leaves out what the filters of the shard do.
func (s *Shard) filtered(match query.Matcher) (query.Matcher, error) {
	if len(s.Filters) == 0 {
		return match, nil
	}
	var any []query.Matcher
	for _, f := range s.Filters {
		m, err := f.Build(&query.Context{Mapping: s.Mapping, Docs: s.parsed})
		if err != nil {
			return nil, err
		}
		any = append(any, m)
	}
	return func(d *mapping.Document) (float32, bool) {
		for _, m := range any {
			if _, ok := m(d); ok {
				return match(d)
			}
		}
		return 0, false
	}, nil
}

// parsed are the documents as queries see them.
func (s *Shard) parsed(yield func(*mapping.Document) bool) {
	for d := range s.Docs {
		if !yield(d.Parsed) {
			return
		}
	}
}

// order sorts the hits; equal ones stay in the order of shards and documents.
func (r *Request) order(res *Result) {
	slices.SortStableFunc(res.hits, func(a, b hit) int {
		if len(r.Sort) == 0 {
			switch {
			case a.score > b.score:
				return -1
			case a.score < b.score:
				return 1
			}
			return 0
		}
		for i, s := range r.Sort {
			if c := s.compare(a.keys[i], b.keys[i]); c != 0 {
				return c
			}
		}
		return 0
	})
	if len(res.hits) > 0 && r.scored() && r.Size > 0 {
		best := res.hits[0].score
		for _, h := range res.hits {
			best = max(best, h.score)
		}
		res.MaxScore = &best
	}
}

// scored tells whether hits show their score.
func (r *Request) scored() bool {
	if len(r.Sort) == 0 || r.TrackScores {
		return true
	}
	return slices.ContainsFunc(r.Sort, func(s Sort) bool { return s.Field == "_score" })
}

// count fills in the total and cuts the page.
func (r *Request) count(res *Result) {
	res.Total = len(res.hits)
	if r.TrackTotal >= 0 && res.Total > r.TrackTotal {
		res.Total, res.AtLeast = r.TrackTotal, true
	}
	from := min(r.From, len(res.hits))
	res.hits = res.hits[from:min(from+r.Size, len(res.hits))]
}

// allShardsFailed is the error of a search that no shard could answer. Failures
// of the same kind are shown once for each index.
func allShardsFailed(failed []failure) *eserr.Error {
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
		root := *cause
		root.Cause = nil
		e.Roots = append(e.Roots, &root)
		list = append(list, f.object())
	}
	e.Meta = xcontent.Object{{Key: "phase", Value: "query"}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: list}}
	return e
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
