package api

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/rest"
	"esconsole/engine/search"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

const searchTypesWarning = "[types removal] Specifying types in search requests is deprecated."

// search finds documents.
func (a *API) search(c *rest.Call) (rest.Action, error) {
	names := c.List("index")
	r := search.NewRequest()
	r.Warn = c.Warn
	r.Human, _ = c.Bool("human", false) // read before
	if c.HasBodyOrSource() {
		body, next, err := c.Parse()
		if err != nil {
			return nil, err
		}
		if err := r.ParseBody(body, next); err != nil {
			return nil, err
		}
	}
	if err := readSearchSwitches(c, r); err != nil {
		return nil, err
	}
	if err := readSearchParams(c, r); err != nil {
		return nil, err
	}
	keep, cached, err := readScroll(c)
	if err != nil {
		return nil, err
	}
	readSearchTypes(c, r, searchTypesWarning)
	at, err := readSearchPlace(c)
	if err != nil {
		return nil, err
	}
	if err := readTotalAsInt(c, r); err != nil {
		return nil, err
	}
	if _, err := c.Bool("ccs_minimize_roundtrips", true); err != nil {
		return nil, err
	}
	if r.TypedKeys, err = c.Bool("typed_keys", false); err != nil && r.Aggs != nil {
		return nil, err
	}
	c.KnowsAll()
	one := oneSearch{request: r, names: names, place: at, keep: keep, cached: cached}
	return func() (*rest.Reply, error) {
		body, err := a.runSearch(c.Ctx, &one)
		if err != nil {
			return nil, err
		}
		return rest.OK(body), nil
	}, nil
}

// oneSearch is a search with where it goes.
type oneSearch struct {
	request *search.Request
	names   []string
	place   searchPlace
	keep    *units.Duration // for how long it is kept open; nil: not at all
	cached  bool            // request_cache
}

// runSearch answers one search.
func (a *API) runSearch(ctx context.Context, s *oneSearch) (xcontent.Object, error) {
	r := s.request
	r.Old = a.node.Profile.OldSearches
	if s.keep != nil {
		if err := r.CheckScroll(s.cached); err != nil {
			return nil, err
		}
	}
	if err := r.CheckPIT(len(s.names) > 0, s.place.routing != nil, s.place.preference != "", s.keep != nil); err != nil {
		return nil, err
	}
	start := a.node.Now()
	shards, err := a.searchShards(s.names, s.place)
	if err != nil {
		return nil, err
	}
	if err := a.boostIndices(r, shards, s.place.options); err != nil {
		return nil, err
	}
	r.FixedShards = s.place.routing != nil || s.place.preference != ""
	if r.Scroll {
		return a.scrolled(ctx, r, shards, *s.keep)
	}
	res, err := r.Run(ctx, shards)
	if err != nil {
		return nil, err
	}
	return r.Body(ctx, res, shards, a.node.Now().Sub(start).Milliseconds())
}

// boostIndices resolves the names of indices_boost: the first that stands for an
// index counts.
func (a *API) boostIndices(r *search.Request, shards []search.Shard, opts cluster.IndicesOptions) error {
	for _, b := range r.IndicesBoost {
		indices, err := a.node.State().Resolve(a.node.Now(), opts, b.Index)
		if err != nil {
			return err
		}
		for _, ix := range indices {
			for i := range shards {
				if shards[i].Index == ix.Name && shards[i].Boost == 0 {
					shards[i].Boost = b.Boost
				}
			}
		}
	}
	return nil
}

// count counts documents.
func (a *API) count(c *rest.Call) (rest.Action, error) {
	names := c.List("index")
	at, err := readSearchPlace(c)
	if err != nil {
		return nil, err
	}
	r := search.NewRequest()
	r.TrackTotal, r.Size = search.TrackAll, 0
	if c.HasBodyOrSource() {
		if r.Query, err = queryBody(c); err != nil {
			return nil, err
		}
	} else if err := readQueryString(c, r); err != nil {
		return nil, err
	}
	if err := readMinScore(c, r); err != nil {
		return nil, err
	}
	readSearchTypes(c, r, "[types removal] Specifying types in count requests is deprecated.")
	if err := readTerminateAfter(c, r); err != nil {
		return nil, err
	}
	c.KnowsAll()
	return func() (*rest.Reply, error) {
		shards, err := a.searchShards(names, at)
		if err != nil {
			return nil, err
		}
		res, err := r.Run(c.Ctx, shards)
		if err != nil {
			return nil, err
		}
		o := xcontent.Object{}
		if r.TerminateAfter > 0 {
			o = o.With("terminated_early", res.Terminated)
		}
		return rest.OK(o.With("count", res.Total).With("_shards", res.ShardCounts())), nil
	}, nil
}

// readSearchParams reads the parameters that stand for keys of the body, in the
// server's order.
func readSearchParams(c *rest.Call, r *search.Request) (err error) {
	if err := readQueryString(c, r); err != nil {
		return err
	}
	if err := readPage(c, r); err != nil {
		return err
	}
	if r.Explain, err = readSetting(c, "explain", r.Explain); err != nil {
		return err
	}
	if r.Version, err = readSetting(c, "version", r.Version); err != nil {
		return err
	}
	if r.SeqNo, err = readSetting(c, "seq_no_primary_term", r.SeqNo); err != nil {
		return err
	}
	if c.Params.Has("timeout") {
		if _, err := readTime(c, "timeout", 0); err != nil {
			return err
		}
	}
	if c.Params.Has("terminate_after") {
		if err := readTerminateAfter(c, r); err != nil {
			return err
		}
	}
	if _, ok := c.Params.Get("stored_fields"); ok {
		r.StoredFields = c.List("stored_fields")
	}
	for _, name := range c.List("docvalue_fields") {
		r.DocValues = append(r.DocValues, search.FieldFormat{Field: name})
	}
	if f := readSourceFilter(c); f != nil {
		r.Source = &search.SourceFilter{Fetch: f.Fetch, Includes: f.Includes, Excludes: f.Excludes}
	}
	if r.TrackScores, err = readSwitch(c, "track_scores", r.TrackScores); err != nil {
		return err
	}
	if err := readTrackTotal(c, r); err != nil {
		return err
	}
	for _, text := range c.List("sort") {
		if s, ok := uriSort(text); ok {
			r.Sort = append(r.Sort, s)
		}
	}
	c.Params.Consume("stats")
	return readSuggest(c, r)
}

// readSuggest reads the parameters that ask for terms like those of a text, which is
// that of the query where none is given.
func readSuggest(c *rest.Call, r *search.Request) error {
	field, ok := c.Params.Get("suggest_field")
	if !ok {
		return nil
	}
	text, ok := c.Params.Get("suggest_text")
	if !ok {
		text, _ = c.Params.Get("q")
	}
	size, err := c.Int("suggest_size", 5)
	if err != nil {
		return err
	}
	var mode *string
	if m, ok := c.Params.Get("suggest_mode"); ok {
		mode = &m
	}
	return r.SuggestTerms(field, text, size, mode)
}

// readPage reads from and size. -1 stands for the default.
func readPage(c *rest.Call, r *search.Request) error {
	from, err := c.Int("from", -1)
	switch {
	case err != nil:
		return err
	case from < -1:
		return eserr.IllegalArgument("[from] parameter cannot be negative")
	case from != -1:
		r.From = from
	}
	size, err := c.Int("size", -1)
	switch {
	case err != nil:
		return err
	case size < -1:
		return eserr.IllegalArgument("[size] parameter cannot be negative, found [%d]", size)
	case size != -1:
		r.Size = size
	}
	return nil
}

// uriSort reads one element of the parameter sort: field or field:desc. One with
// another direction does not count.
func uriSort(text string) (s search.Sort, ok bool) {
	name, order, directed := text, "", false
	if i := strings.LastIndexByte(text, ':'); i >= 0 {
		name, order, directed = text[:i], text[i+1:], true
	}
	s = search.NewSort(name)
	if directed {
		s.Desc = order == "desc"
	}
	return s, !directed || order == "asc" || order == "desc"
}

// readQueryString reads the parameter q with those that belong to it.
func readQueryString(c *rest.Call, r *search.Request) error {
	q, err := queryString(c)
	if q != nil {
		r.Query = q
	}
	return err
}

// queryString makes the query of the parameter q; nil if there is none.
func queryString(c *rest.Call) (query.Query, error) {
	text, ok := c.Params.Get("q")
	if !ok {
		c.Params.Consume("df", "analyzer", "analyze_wildcard", "lenient", "default_operator")
		return nil, nil
	}
	q := query.NewQueryString(text)
	q.DefaultField, q.Analyzer = c.Text("df", ""), c.Text("analyzer", "")
	var err error
	if q.AnalyzeWildcard, err = c.Bool("analyze_wildcard", false); err != nil {
		return nil, err
	}
	if _, ok := c.Params.Get("lenient"); ok {
		lenient, err := c.Bool("lenient", false)
		if err != nil {
			return nil, err
		}
		q.Lenient = &lenient
	}
	return q, q.SetOperator(c.Text("default_operator", "OR"))
}

// searchShards gives the shards of the named indices as a search sees them, in
// the order of shard numbers and index names.
func (a *API) searchShards(names []string, at searchPlace) ([]search.Shard, error) {
	state := a.node.State()
	targets, err := state.SearchTargets(a.node.Now(), at.options, at.routing, names...)
	if err != nil {
		return nil, err
	}
	var out []search.Shard
	for _, t := range targets {
		ix := t.Index
		if err := cluster.CheckBlocks(cluster.BlockRead, ix); err != nil {
			return nil, err
		}
		filters, err := parseFilters(t.Filters)
		if err != nil {
			return nil, err
		}
		shards := a.node.Shards(ix)
		if shards == nil {
			continue
		}
		for _, s := range shards.Shards {
			onto := func(value string) bool { return shards.Shard("", value) == s }
			if t.Routing != nil && !slices.ContainsFunc(t.Routing, onto) {
				continue
			}
			if found, err := state.Prefers(at.preference, ix, s.ID); err != nil {
				return nil, err
			} else if !found {
				continue
			}
			shard := a.searchShard(state, ix, s)
			shard.Filters = filters
			out = append(out, shard)
		}
	}
	slices.SortStableFunc(out, func(x, y search.Shard) int {
		return cmp.Or(cmp.Compare(x.Number, y.Number), strings.Compare(x.Index, y.Index))
	})
	return out, nil
}

// parseFilters reads the filters of aliases, which were queries when they were
// put there.
func parseFilters(filters []xcontent.Object) ([]query.Query, error) {
	var out []query.Query
	for _, f := range filters {
		v, err := xcontent.Parse(xcontent.Encode(f, xcontent.Format{}), xcontent.Limits{})
		if err != nil {
			return nil, err
		}
		q, err := query.Parse(v, nil)
		if err != nil {
			return nil, err
		}
		out = append(out, q)
	}
	return out, nil
}

// searchShard is a shard as a search sees it.
func (a *API) searchShard(state *cluster.State, ix *cluster.Index, s *index.Shard) search.Shard {
	return search.Shard{Index: ix.Name, UUID: ix.UUID, Number: s.ID, Of: len(a.node.Shards(ix).Shards), Node: state.Nodes[0].ID, Mapping: ix.Mapping,
		Analysis: ix.Analysis(), Setting: ix.Value, Reader: s.Snapshot().Reader, Now: a.node.Now, Identity: s.Identity, Lookup: a.lookup,
		ProfileLucene: a.node.Profile.ProfileLucene, Old: a.node.Profile.OldSearches, Reword: a.node.Profile.Error, Printing: query.Printing{InErrors: a.node.Profile.OldSearches, NoSynonyms: a.node.Profile.NoSynonymPhrases}}
}

// checkStored tells what is wrong with a query that a document is to keep.
func (a *API) checkStored(ix *cluster.Index, m *mapping.Mapping, q xcontent.Value) error {
	shard := search.Shard{Index: ix.Name, UUID: ix.UUID, Mapping: m, Analysis: ix.Analysis(), Setting: ix.Value, Now: a.node.Now, Lookup: a.lookup}
	return shard.CheckStored(q)
}
