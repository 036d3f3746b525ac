package search

import (
	"context"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// innerParts are the parts of inner hits that searches have as well.
type innerParts struct {
	Fetch
	sort []Sort
}

// readInnerHits reads the parts of inner hits that belong to searches.
func readInnerHits(h *query.InnerHits, warn func(string)) (err error) {
	p := &innerParts{Fetch: Fetch{StoredFields: h.StoredFields, Explain: h.Explain, Version: h.Version, SeqNo: h.SeqNo}}
	for _, part := range []struct {
		name string
		v    xcontent.Value
		read func(v xcontent.Value) error
	}{
		{"docvalue_fields", h.DocValues, func(v xcontent.Value) error { p.DocValues, err = innerFormats(v); return err }},
		{"fields", h.Fields, func(v xcontent.Value) error { p.Fields, err = innerFormats(v); return err }},
		{"script_fields", h.ScriptFields, func(v xcontent.Value) error { return parseScriptFields(v, warn) }},
		{"sort", h.Sort, func(v xcontent.Value) error { p.sort, err = parseSorts(v, warn); return err }},
		{"_source", h.Source, func(v xcontent.Value) error { p.Source, err = ParseSource(v, warn); return err }},
		{"highlight", h.Highlight, func(v xcontent.Value) error { p.Highlight, err = parseHighlight(v, warn); return err }},
	} {
		if part.v.IsMissing() {
			continue
		}
		if err := part.read(part.v); err != nil {
			e := eserr.From(err)
			if e.Status == 501 {
				return e
			}
			return contentError(part.v, part.v.Pos(), e, "[inner_hits] failed to parse field [%s]", part.name)
		}
	}
	if len(p.sort) == 1 && p.sort[0].Field == "_score" && p.sort[0].Desc {
		p.sort = nil
	}
	h.Read = p
	return nil
}

// innerFormats reads one field or an array of them.
func innerFormats(v xcontent.Value) ([]FieldFormat, error) {
	if v.Kind() == xcontent.KindArray {
		return parseFieldFormats(v)
	}
	one, err := parseFieldFormat(v)
	return []FieldFormat{one}, err
}

// maxInnerWindow is index.max_inner_result_window.
const maxInnerWindow = 100

// innerRun are inner hits on one shard.
type innerRun struct {
	def      query.InnerHitContext
	over     string // path of what the objects belong to
	weight   lucene.Weight
	scored   bool
	fetcher  *fetcher
	criteria []criterion
	relation *relation // of children and parents; nil: they are nested objects
}

// innerHits prepares inner hits on a shard. over is the path of the hits that
// they belong to.
func (x *run) innerHits(defs []query.InnerHitContext, over string) ([]*innerRun, error) {
	var out []*innerRun
	for _, def := range defs {
		window := x.setting("index.max_inner_result_window", maxInnerWindow)
		if n := def.From + def.Size; n > window {
			name := def.InnerHits.Name
			if name == "" {
				name = "null"
			}
			return nil, eserr.IllegalArgument("Inner result window is too large, the inner hit definition's [%s]'s from + size must be less than or equal to: [%d] but was [%d]. This limit can be set by changing the [index.max_inner_result_window] index level setting.", name, window, n)
		}
		if def.Path != "" && !x.shard.Mapping.IsObject(def.Path) || def.Path == "" && x.shard.Mapping.JoinField() == nil {
			continue // a query that minds has failed before
		}
		one, err := x.innerRun(def, over)
		if err != nil {
			return nil, err
		}
		for _, other := range out {
			if other.def.Name == one.def.Name {
				return nil, eserr.IllegalArgument("inner_hit definition with the name [%s] already exists. Use a different inner_hit name or define one explicitly", one.def.Name)
			}
		}
		out = append(out, one)
	}
	return out, nil
}

func (x *run) innerRun(def query.InnerHitContext, over string) (*innerRun, error) {
	parts, _ := def.Read.(*innerParts)
	if parts == nil {
		parts = &innerParts{}
	}
	if def.SeqNo && def.Path != "" {
		return nil, eserr.UnsupportedOperation("nested documents are not assigned sequence numbers")
	}
	one := &innerRun{def: def, over: over}
	if def.Path == "" {
		one.relation = x.relation(def)
	}
	var err error
	if one.fetcher, err = parts.Fetch.newFetcher(x, ""); err != nil {
		return nil, err
	}
	one.fetcher.path = def.Path
	inner := *x
	inner.ctx = x.ctx.Within(def.Path)
	if one.criteria, err = inner.resolveSort(parts.sort, def.Path); err != nil {
		return nil, err
	}
	one.scored = len(one.criteria) == 0 || slices.ContainsFunc(one.criteria, func(c criterion) bool { return c.kind == keyScore })
	one.fetcher.scored = one.scored
	one.fetcher.criteria = one.criteria
	built, err := inner.ctx.Create(def.Query)
	if err != nil {
		return nil, err
	}
	one.fetcher.parsed = built
	if one.fetcher.highlights, err = parts.openHighlight(inner.ctx); err != nil {
		return nil, err
	}
	local := *x.searcher // inner hits are looked for once the counts of other shards are gone
	local.Global = nil
	one.weight = local.NewWeight(built, def.Size > 0 && one.scored)
	if one.fetcher.explain = one.weight; def.Explain {
		one.fetcher.explain = local.NewWeight(built, true)
	}
	one.fetcher.inner, err = x.innerHits(def.Inner, def.Path)
	return one, err
}

// addInner adds the inner hits of a hit.
func (f *fetcher) addInner(o xcontent.Object, h *hit) (xcontent.Object, error) {
	if len(f.inner) == 0 {
		return o, nil
	}
	names := make([]string, len(f.inner))
	for i := range f.inner {
		names[i] = f.inner[i].def.Name
	}
	var all xcontent.Object
	for _, i := range java.HashMapOrder(names) {
		f.inner[i].fetcher.rootless = f.path == "" && f.bare() || f.rootless
		hits, err := f.inner[i].hits(h, f.totalAsInt)
		if err != nil {
			return nil, err
		}
		all = all.With(names[i], xcontent.Object{{Key: "hits", Value: hits}})
	}
	return o.With("inner_hits", all), nil
}

// hits are the inner hits of one hit.
func (n *innerRun) hits(of *hit, asInt bool) (xcontent.Object, error) {
	c := &sortCollector{criteria: n.criteria, size: n.def.From + n.def.Size, track: n.scored, maxed: len(n.criteria) == 0 || n.def.TrackScores}
	if len(c.criteria) == 0 {
		c.criteria = []criterion{byScore}
	}
	c.next, c.readers = make([]key, len(c.criteria)), make([]reader, len(c.criteria))
	total := 0
	if n.relation != nil {
		total = n.relation.collect(n.weight, of, c)
	} else {
		total = n.nested(of, c)
	}
	list := []any{}
	found := c.hits()
	for i := min(n.def.From, len(found)); i < len(found); i++ {
		found[i].run = of.run
		one, err := n.fetcher.hit(&found[i])
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	var best *float32
	if f, ok := c.best(); ok {
		best = &f
	}
	return hitsObject(totalHits{value: total}, asInt, best, list), nil
}

// nested collects the nested objects of a hit that match, and counts them.
func (n *innerRun) nested(of *hit, c *sortCollector) (total int) {
	leaf, parent := of.place()
	s := n.weight.Scorer(leaf)
	if s == nil || parent == 0 {
		return 0
	}
	c.start(leaf, s)
	parts := leaf.Parts(n.def.Path)
	for doc := s.Advance(leaf.Parts(n.over).Prev(parent-1) + 1); doc < parent; doc = s.Next() {
		if parts.Get(doc) && leaf.IsLive(doc) {
			total++
			c.collect(doc)
		}
	}
	return total
}

// byScore is the order of hits without a sort.
var byScore = criterion{Sort: &Sort{Field: "_score", Desc: true}, kind: keyScore,
	open: func(_ *lucene.Leaf, scorer lucene.Scorer) reader {
		return func(int) key { return key{num: float64(scorer.Score())} }
	}}

// expand runs the searches for the inner hits of collapsed hits.
//
// Server: org.elasticsearch.action.search.ExpandSearchPhase.
func (r *Request) expand(ctx context.Context, shards []Shard, groups []*string, hits []any) error {
	for i := range hits {
		var names []string
		found := map[string]xcontent.Object{}
		for _, def := range r.Collapse.Inner {
			one, err := r.expandOne(ctx, shards, def, groups[i])
			switch {
			case err != nil:
				return expandFailed(err)
			case def.Name == "":
				return eserr.IllegalArgument("Field name cannot be null")
			}
			if _, known := found[def.Name]; !known {
				names = append(names, def.Name)
			}
			found[def.Name] = one
		}
		var all xcontent.Object
		for _, j := range java.HashMapOrder(names) {
			all = all.With(names[j], xcontent.Object{{Key: "hits", Value: found[names[j]]}})
		}
		o, _ := hits[i].(xcontent.Object)
		hits[i] = o.With("inner_hits", all)
	}
	return nil
}

// expandFailed is the error of a search whose groups could not be searched.
func expandFailed(err error) error {
	e := eserr.From(err)
	if e.Status == 501 {
		return e
	}
	return &eserr.Error{Status: e.Status, Type: "search_phase_execution_exception", Reason: "failed to expand hits", Roots: []*eserr.Error{}, Cause: e,
		Meta: xcontent.Object{{Key: "phase", Value: "expand"}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: []any{}}}}
}

// expandOne is the search for one kind of inner hits of a group.
func (r *Request) expandOne(ctx context.Context, shards []Shard, def *query.InnerHits, group *string) (xcontent.Object, error) {
	parts, _ := def.Read.(*innerParts)
	if parts == nil {
		parts = &innerParts{}
	}
	sub := NewRequest()
	sub.Query, sub.PostFilter = query.Group(r.Query, r.Collapse.Field, group), r.PostFilter
	sub.Fetch, sub.Sort = parts.Fetch, parts.sort
	sub.From, sub.Size, sub.TrackScores = def.From, def.Size, def.TrackScores
	sub.DFS, sub.Types, sub.Warn, sub.TotalAsInt, sub.Old = r.DFS, r.Types, r.Warn, r.TotalAsInt, r.Old
	if def.Collapse != "" {
		sub.Collapse = &Collapse{Field: def.Collapse}
	}
	res, err := sub.Run(ctx, shards)
	if err != nil {
		return nil, err
	}
	return sub.hitsOf(ctx, res, shards)
}
