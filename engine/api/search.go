package api

import (
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
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
	if c.HasBodyOrSource() {
		body, next, err := c.Parse()
		if err != nil {
			return nil, err
		}
		if err := r.ParseBody(body, next); err != nil {
			return nil, err
		}
	}
	if err := readSearchParams(c, r); err != nil {
		return nil, err
	}
	if _, typed := c.Params.Get("type"); typed {
		if c.Profile.TypelessPaths {
			c.Warn(searchTypesWarning)
		}
		r.Types = c.List("type")
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpenForbidClosed)
	if err != nil {
		return nil, err
	}
	keep, cached, err := readScroll(c)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if keep != nil {
			if err := r.CheckScroll(cached); err != nil {
				return nil, err
			}
		}
		start := a.node.Now()
		shards, err := a.searchShards(names, opts, c.Text("routing", ""))
		if err != nil {
			return nil, err
		}
		shards = preferred(shards, c.Text("preference", ""))
		if r.Scroll {
			return a.scrolled(c.Ctx, r, shards, *keep, c.Profile.TotalHitsAsObject)
		}
		res, err := r.Run(c.Ctx, shards)
		if err != nil {
			return nil, err
		}
		body, err := r.Body(res, a.node.Now().Sub(start).Milliseconds(), c.Profile.TotalHitsAsObject)
		if err != nil {
			return nil, err
		}
		return rest.OK(body), nil
	}, nil
}

// readScroll reads for how long a search is to be kept open; nil: not at all.
func readScroll(c *rest.Call) (keep *units.Duration, cached bool, err error) {
	cached, err = c.Bool("request_cache", false)
	text, ok := c.Params.Get("scroll")
	if err != nil || !ok {
		return nil, false, err
	}
	d, wrong := units.ParseDuration(text, "scroll")
	if wrong != nil {
		return nil, false, wrong
	}
	return &d, cached, nil
}

// count counts documents.
func (a *API) count(c *rest.Call) (rest.Action, error) {
	names := c.List("index")
	r := search.NewRequest()
	r.TrackTotal, r.Size = search.TrackAll, 0
	if c.HasBodyOrSource() {
		body, _, err := c.Parse()
		if err != nil {
			return nil, err
		}
		if r.Query, err = search.ParseQueryBody(body); err != nil {
			return nil, err
		}
	}
	if err := readQueryString(c, r); err != nil {
		return nil, err
	}
	if err := readCountParams(c, r); err != nil {
		return nil, err
	}
	if _, typed := c.Params.Get("type"); typed {
		if c.Profile.TypelessPaths {
			c.Warn("[types removal] Specifying types in count requests is deprecated.")
		}
		r.Types = c.List("type")
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpenForbidClosed)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		shards, err := a.searchShards(names, opts, c.Text("routing", ""))
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

// readCountParams reads the parameters that bound a count.
func readCountParams(c *rest.Call, r *search.Request) (err error) {
	if text, ok := c.Params.Get("min_score"); ok {
		f, err := strconv.ParseFloat(text, 32)
		if err != nil {
			return eserr.IllegalArgument("Failed to parse float parameter [min_score] with value [%s]", text).Wrap(eserr.NumberFormat(text))
		}
		r.MinScore = &f
	}
	after, err := c.Int("terminate_after", 0)
	if err != nil {
		return err
	}
	if after < 0 {
		return eserr.IllegalArgument("terminateAfter must be > 0")
	}
	r.TerminateAfter = after
	return nil
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
	if text, ok := c.Params.Get("timeout"); ok {
		if _, err := units.ParseDuration(text, "timeout"); err != nil {
			return err
		}
	}
	if text, ok := c.Params.Get("search_type"); ok {
		if err := r.SetSearchType(text); err != nil {
			return err
		}
	}
	for _, name := range c.List("docvalue_fields") {
		r.DocValues = append(r.DocValues, search.FieldFormat{Field: name})
	}
	if r.Explain, err = c.Bool("explain", r.Explain); err != nil {
		return err
	}
	if r.Version, err = c.Bool("version", r.Version); err != nil {
		return err
	}
	if r.SeqNo, err = c.Bool("seq_no_primary_term", r.SeqNo); err != nil {
		return err
	}
	if _, ok := c.Params.Get("stored_fields"); ok {
		r.StoredFields = c.List("stored_fields")
	}
	if f := readSourceFilter(c); f != nil {
		r.Source = &search.SourceFilter{Fetch: f.Fetch, Includes: f.Includes, Excludes: f.Excludes}
	}
	if r.TrackScores, err = c.Bool("track_scores", r.TrackScores); err != nil {
		return err
	}
	if text, ok := c.Params.Get("track_total_hits"); ok {
		if r.TrackTotal, err = search.ParseTrackTotal(text); err != nil {
			if _, err := c.Int("track_total_hits", 0); err != nil {
				return err
			}
			return err
		}
	}
	for _, text := range c.List("sort") {
		if s, ok := uriSort(text); ok {
			r.Sort = append(r.Sort, s)
		}
	}
	if r.TotalAsInt, err = c.Bool("rest_total_hits_as_int", false); err != nil {
		return err
	}
	return nil
}

// readPage reads from, size and terminate_after. -1 stands for the default.
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
	after, err := c.Int("terminate_after", 0)
	switch {
	case err != nil:
		return err
	case after < 0:
		return eserr.IllegalArgument("terminateAfter must be > 0")
	case after > 0:
		r.TerminateAfter = after
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
// the order of index names and shard numbers.
func (a *API) searchShards(names []string, opts cluster.IndicesOptions, routing string) ([]search.Shard, error) {
	state := a.node.State()
	indices, err := state.Resolve(a.node.Now(), opts, names...)
	if err != nil {
		return nil, err
	}
	var out []search.Shard
	for _, ix := range indices {
		shards := a.node.Shards(ix)
		if shards == nil {
			continue
		}
		for _, s := range shards.Shards {
			if routing != "" && shards.Shard("", routing) != s {
				continue
			}
			out = append(out, a.searchShard(state, ix, s))
		}
	}
	return out, nil
}

// preferred keeps the shards that a preference names.
func preferred(shards []search.Shard, preference string) []search.Shard {
	list, ok := strings.CutPrefix(preference, "_shards:")
	if !ok {
		return shards
	}
	list, _, _ = strings.Cut(list, "|")
	wanted := strings.Split(list, ",")
	return slices.DeleteFunc(shards, func(s search.Shard) bool { return !slices.Contains(wanted, strconv.Itoa(s.Number)) })
}

// searchShard is a shard as a search sees it.
func (a *API) searchShard(state *cluster.State, ix *cluster.Index, s *index.Shard) search.Shard {
	return search.Shard{Index: ix.Name, UUID: ix.UUID, Number: s.ID, Node: state.Nodes[0].ID, Mapping: ix.Mapping,
		Analysis: ix.Analysis(), Setting: ix.Value, Reader: s.Snapshot().Reader, Now: a.node.Now, Doc: searchDoc, Lookup: a.lookup}
}

// searchDoc is what a shard stores as a search sees it.
func searchDoc(stored any) search.Doc {
	d, _ := stored.(*index.Doc)
	return search.Doc{Parsed: d.Parsed, Version: d.Version, SeqNo: d.SeqNo, Term: d.Term, Routing: d.Routing}
}
