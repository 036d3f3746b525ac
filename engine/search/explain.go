package search

import (
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// explanation tells how a hit comes to its score.
func (f *fetcher) explanation(leaf *lucene.Leaf, doc int) *lucene.Explanation {
	if f.explain == nil {
		f.explain = f.x.explainer()
	}
	e := f.explain.Explain(leaf, doc)
	if f.path == "" {
		for _, r := range f.x.rescore {
			e = r.explain(leaf, doc, e)
		}
	}
	return e
}

// explainer is the weight of the query with scores.
func (x *run) explainer() lucene.Weight {
	if x.scored {
		return x.weight
	}
	return x.query.Weight(x.searcher, 1, true)
}

// PrintExplanation lays out an explanation.
func PrintExplanation(e *lucene.Explanation) xcontent.Object {
	details := make([]any, len(e.Details))
	for i, d := range e.Details {
		details[i] = PrintExplanation(d)
	}
	var value any = xcontent.Float(e.Value)
	switch {
	case e.Whole:
		value = e.Count
	case e.Double:
		value = xcontent.Double(e.Exact)
	}
	return xcontent.Object{{Key: "value", Value: value}, {Key: "description", Value: e.Description}, {Key: "details", Value: details}}
}

// matched are the names of the queries that a hit matches.
func (f *fetcher) matched(leaf *lucene.Leaf, doc int) []any {
	var names []string
	last := map[string]lucene.Query{} // of queries of one name the last counts
	for _, n := range f.x.named {
		if _, known := last[n.Name]; !known {
			names = append(names, n.Name)
		}
		last[n.Name] = n.Query
	}
	var out []any
	for _, i := range java.HashMapOrder(names) {
		s := f.x.searcher.NewWeight(last[names[i]], false).Scorer(leaf)
		if s != nil && s.Advance(doc) == doc {
			out = append(out, names[i])
		}
	}
	return out
}

// Explain tells how a document of a shard scores under a query.
func Explain(s *Shard, q query.Query, id string, warn func(text string)) (*lucene.Explanation, error) {
	r := NewRequest()
	r.Query, r.Warn, r.fresh = q, warn, true
	x, err := r.open(s, nil, 0)
	if err != nil {
		return nil, s.named(err)
	}
	for _, text := range x.warnings {
		r.warn(text)
	}
	ids := lucene.NewTerm("_id", id).Weight(x.searcher, 1, false)
	for _, leaf := range s.Reader.Leaves {
		docs := ids.Scorer(leaf)
		if docs == nil {
			continue
		}
		for doc := docs.Next(); doc != lucene.NoMoreDocs; doc = docs.Next() {
			if leaf.IsLive(doc) {
				return x.weight.Explain(leaf, doc), nil
			}
		}
	}
	return lucene.NoMatch("no such document"), nil
}

// Validate builds a query for a shard and gives it as text. warn takes deprecation
// warnings.
func Validate(s *Shard, q query.Query, rewrite bool, types []string, warn func(text string)) (string, error) {
	c := s.Context()
	c.Warn, c.Fresh = warn, true
	built, err := c.Create(q)
	if err != nil {
		return "", err
	}
	for _, name := range types {
		if s.Mapping.HasType(name) { // as all documents of the index are
			built = (&lucene.Bool{}).With(lucene.Must, built).With(lucene.Filter, &lucene.MatchAll{})
			break
		}
	}
	whole, err := s.filtered(c, built)
	switch {
	case err != nil:
		return "", err
	case !rewrite:
		return whole.Text(""), nil
	}
	x := &lucene.Searcher{Reader: s.Reader, Similarity: c.Similarity}
	whole = x.Rewrite(whole)
	if x.Err != nil {
		return "", query.ExpandError(x.Err)
	}
	if _, none := whole.(*lucene.MatchNone); none {
		return built.Text(""), nil // why is to be seen there
	}
	return whole.Text(""), nil
}
