package search

import (
	"time"

	"esconsole/engine/analysis"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
)

// Shard is what a search sees of one shard.
type Shard struct {
	Index, UUID string
	Number      int
	Node        string // id of the node that holds it
	Mapping     *mapping.Mapping
	Analysis    *analysis.Registry
	Setting     func(key string) string // an index setting or its default
	Reader      *lucene.Reader
	Doc         func(stored any) Doc // the document that the reader keeps
	Now         func() time.Time
	Boost       float32       // of indices_boost; 0: 1
	Filters     []query.Query // of aliases: a document must match one of them, if there are any
	Lookup      func(index, id, routing, path string) ([]mapping.QueryValue, error)
}

// Doc is one searchable document.
type Doc struct {
	Parsed         *mapping.Document
	Version, SeqNo int64
	Term           int64
	Routing        string
}

// Context is what queries may ask of the shard.
func (s *Shard) Context() *query.Context {
	return &query.Context{Index: s.Index, Mapping: s.Mapping, Analysis: s.Analysis, Setting: s.Setting, Reader: s.Reader,
		Now: s.Now, Lookup: s.Lookup, Document: func(stored any) *mapping.Document { return s.Doc(stored).Parsed }}
}

// run is one search on one shard.
type run struct {
	shard    *Shard
	ctx      *query.Context
	searcher *lucene.Searcher
	query    lucene.Query // rewritten
	weight   lucene.Weight
	post     lucene.Weight // post_filter; nil: none
	scored   bool
}

// open builds the query of a request for a shard.
func (r *Request) open(s *Shard, all []Shard) (*run, error) {
	x := &run{shard: s, ctx: s.Context(), scored: r.needsScores()}
	x.ctx.Warn = r.Warn
	built, err := x.ctx.Create(query.Filtered(r.Query, s.Filters))
	if err != nil {
		return nil, err
	}
	if built, err = s.filtered(x.ctx, built); err != nil {
		return nil, err
	}
	if s.Boost != 0 && s.Boost != 1 {
		built = lucene.Boosted(built, s.Boost)
	}
	x.searcher = &lucene.Searcher{Reader: s.Reader, Similarity: x.ctx.Similarity}
	if r.DFS {
		for i := range all {
			x.searcher.Global = append(x.searcher.Global, all[i].Reader)
		}
	}
	x.query = x.searcher.Rewrite(built)
	x.weight = x.query.Weight(x.searcher, 1, x.scored)
	if r.PostFilter != nil {
		post, err := x.ctx.Create(r.PostFilter)
		if err != nil {
			return nil, err
		}
		x.post = x.searcher.NewWeight(post, false)
	}
	if err := x.searcher.Err; err != nil {
		return nil, query.ExpandError(err)
	}
	return x, x.ctx.Unbuilt()
}

// filtered is a query that leaves out what the filters of the shard do.
func (s *Shard) filtered(c *query.Context, q lucene.Query) (lucene.Query, error) {
	if len(s.Filters) == 0 {
		return q, nil
	}
	any := &lucene.Bool{}
	for _, f := range s.Filters {
		one, err := c.Create(f)
		if err != nil {
			return nil, err
		}
		any = any.With(lucene.Should, one)
	}
	return (&lucene.Bool{}).With(lucene.Must, q).With(lucene.Filter, any), nil
}

// needsScores tells whether the score of a hit matters at all.
func (r *Request) needsScores() bool {
	if r.MinScore != nil || r.Aggs.NeedsScores() {
		return true
	}
	return r.scored() && r.Size > 0
}
