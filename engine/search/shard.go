package search

import (
	"time"

	"esconsole/engine/aggs"
	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/highlight"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/suggest"
)

// Shard is what a search sees of one shard.
type Shard struct {
	Index, UUID string
	Number      int
	Of          int    // how many shards the index has
	Node        string // id of the node that holds it
	Mapping     *mapping.Mapping
	Analysis    *analysis.Registry
	Setting     func(key string) string // an index setting or its default
	Reader      *lucene.Reader
	Identity    func(leaf *lucene.Leaf, doc int) mapping.Identity // of a document of its own
	Now         func() time.Time
	Printing    query.Printing
	// ProfileLucene is the version of Lucene that profiles have the counts of; 0: that of 7. Before, they know fewer
	// steps and other collectors.
	ProfileLucene int
	Old           bool                            // searches go as before 7
	Reword        func(*eserr.Error) *eserr.Error // words an error as the server's version does; nil: as it is
	Boost         float32                         // of indices_boost; 0: 1
	Filters       []query.Query                   // of aliases: a document must match one of them, if there are any
	Lookup        func(index, id, routing, path string) ([]mapping.QueryValue, error)
}

// Doc is one searchable document.
type Doc struct {
	mapping.Identity
	Fields *mapping.Document // with its stored fields; nil: it has none

	leaf *lucene.Leaf
	doc  int
}

// doc is the document of its own at a place.
func (s *Shard) doc(leaf *lucene.Leaf, doc int) Doc {
	fields, _ := leaf.Extra(doc).(*mapping.Document)
	return Doc{Identity: s.Identity(leaf, doc), Fields: fields, leaf: leaf, doc: doc}
}

// long is a number that the shard keeps of each document.
func (d *Doc) long(field string) int64 { return d.leaf.Long(field, d.doc) }

// own are the stored fields of the document itself.
func (d *Doc) own() []mapping.IndexedField {
	if d.Fields == nil {
		return nil
	}
	return d.Fields.Fields
}

// source is the text of the document; nil if it is not kept.
func (d *Doc) source() []byte { return d.leaf.Stored(d.doc) }

// Context is what queries may ask of the shard.
func (s *Shard) Context() *query.Context {
	return &query.Context{Index: s.Index, UUID: s.UUID, Shard: s.Number, Mapping: s.Mapping, Analysis: s.Analysis, Setting: s.Setting, Reader: s.Reader,
		Now: s.Now, Lookup: s.Lookup, Identity: s.Identity, Printing: s.Printing}
}

// run is one search on one shard.
type run struct {
	shard    *Shard
	ctx      *query.Context
	searcher *lucene.Searcher
	parsed   lucene.Query // of the request, as it was before anything was done to it
	query    lucene.Query // rewritten
	weight   lucene.Weight
	post     lucene.Weight // post_filter; nil: none
	scored   bool
	criteria []criterion        // nil: by score
	rescore  []*rescorer        // in their order
	collapse *mapping.FieldType // nil: none
	inner    []*innerRun
	marks    []highlight.Field
	suggest  *suggest.Run  // nil: nothing is to be suggested
	named    []query.Named // queries that hits tell of
	warnings []string
	profile  *profile // nil: not wanted
}

// open builds the query of a request for a shard, and what belongs to it.
func (r *Request) open(s *Shard, all []Shard, place int) (*run, error) {
	x := &run{shard: s, ctx: s.Context(), scored: r.needsScores()}
	x.ctx.Fresh = r.fresh
	x.ctx.Warn = func(text string) { x.warnings = append(x.warnings, text) }
	if err := r.unread(x.ctx); err != nil {
		return x, err
	}
	defs, err := r.innerHits(x.ctx)
	if err != nil {
		return x, err
	}
	built, err := x.ctx.Create(r.query())
	if err != nil {
		return x, err
	}
	x.parsed = built
	if built, err = s.filtered(x.ctx, built); err != nil {
		return x, err
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
	if r.Profile {
		x.profile = &profile{shard: s, queries: &lucene.Profile{Lucene: s.ProfileLucene}, aggs: &aggs.Profile{Old: s.oldProfiles(), Full: s.ProfileLucene == 6}}
	}
	if r.PostFilter != nil {
		post, err := x.ctx.Create(r.PostFilter)
		if err != nil {
			return x, err
		}
		stop := x.watch()
		x.post = x.searcher.NewWeight(post, false)
		stop()
	}
	x.named = x.ctx.Named // those of rescorers and sorts do not count
	if err := r.openParts(x, defs); err != nil {
		return x, err
	}
	if built, err = r.sliced(x, built, all, place); err != nil {
		return x, err
	}
	r.weigh(x, built, len(all))
	if err := x.searcher.Err; err != nil {
		return x, query.ExpandError(err)
	}
	return x, x.ctx.Unbuilt()
}

// weigh makes the query ready.
func (r *Request) weigh(x *run, built lucene.Query, shards int) {
	defer x.watch()()
	x.query = x.searcher.Rewrite(built)
	if p := x.profile; p != nil {
		if x.shard.oldProfiles() && r.DFS && shards > 1 { // whose first phase was part of a profile
			before := p.queries.Roots
			p.queries.Roots = nil
			x.searcher.Weigh(x.query, 1, true)
			p.queries.Roots = append(p.queries.Roots, before...)
		}
		p.queries.Best = r.wantsBest(x)
	}
	x.weight = x.searcher.Weigh(x.query, 1, x.scored)
	if p := x.profile; p != nil {
		p.queries.Best = false
		if !x.shard.oldProfiles() {
			p.queries.Roots = append(p.queries.Roots, p.later...)
		}
	}
}

// unread is the error of a date that can't be read in one of the queries.
func (r *Request) unread(c *query.Context) error {
	if r.fresh {
		return nil
	}
	list := []query.Query{r.Query, r.PostFilter}
	for i := range r.Rescore {
		list = append(list, r.Rescore[i].Query)
	}
	for _, q := range list {
		if q == nil {
			continue
		}
		if err := c.Unread(q); err != nil {
			return err
		}
	}
	return nil
}

// openParts resolves all but the query, in the server's order.
func (r *Request) openParts(x *run, defs []query.InnerHitContext) (err error) {
	if x.inner, err = x.innerHits(defs, ""); err != nil {
		return err
	}
	if len(r.Sort) > 0 {
		if x.criteria, err = r.openSort(x); err != nil {
			return err
		}
	}
	if err := r.openSuggest(x); err != nil {
		return err
	}
	for i := range r.Rescore {
		one, err := x.openRescore(&r.Rescore[i])
		if err != nil {
			return err
		}
		x.rescore = append(x.rescore, one)
	}
	if err := r.checkDocValues(x); err != nil {
		return err
	}
	if x.marks, err = r.openHighlight(x.ctx); err != nil {
		return err
	}
	if err := r.check(x); err != nil {
		return err
	}
	if r.Collapse != nil {
		if x.collapse, err = r.Collapse.resolve(x); err != nil {
			return err
		}
	}
	return r.checkLimits(x)
}

// openSort resolves the sort. Queries that it needs are told of behind all others.
func (r *Request) openSort(x *run) ([]criterion, error) {
	if x.profile == nil {
		return x.resolveSort(r.Sort, "")
	}
	defer x.watch()()
	p := x.profile.queries
	before := p.Roots
	p.Roots = nil
	defer func() { x.profile.later, p.Roots = p.Roots, before }()
	return x.resolveSort(r.Sort, "")
}

// innerHits are the inner hits of the query and the post filter.
func (r *Request) innerHits(c *query.Context) ([]query.InnerHitContext, error) {
	defs, err := c.CollectInnerHits(nil, r.query())
	if err != nil || r.PostFilter == nil {
		return defs, err
	}
	return c.CollectInnerHits(defs, r.PostFilter)
}

// sliced is a query for the slice of a scroll.
func (r *Request) sliced(x *run, q lucene.Query, all []Shard, place int) (lucene.Query, error) {
	if r.Slice == nil {
		return q, nil
	}
	number, shards := x.shard.Number, x.shard.Of
	if r.FixedShards {
		here, before := 0, 0
		for i := range all {
			if all[i].Index == x.shard.Index {
				if i < place {
					before++
				}
				here++
			}
		}
		if here < shards {
			number, shards = before, here
		}
	}
	f, err := r.Slice.filter(x, number, shards)
	if err != nil || f == nil {
		return q, err
	}
	return (&lucene.Bool{}).With(lucene.Must, q).With(lucene.Filter, f), nil
}

// filtered is a query that leaves out nested objects and what the filters of the
// shard do.
func (s *Shard) filtered(c *query.Context, q lucene.Query) (lucene.Query, error) {
	if len(s.Filters) == 0 {
		return c.OnlyDocuments(q), nil
	}
	any := &lucene.Bool{}
	for _, f := range s.Filters {
		one, err := c.Create(f)
		if err != nil {
			return nil, err
		}
		if len(s.Filters) == 1 {
			return c.OnlyDocuments(q, one), nil
		}
		any = any.With(lucene.Should, one)
	}
	return c.OnlyDocuments(q, any), nil
}

// oldProfiles tells whether profiles are as before 7.
func (s *Shard) oldProfiles() bool { return s.ProfileLucene != 0 }
