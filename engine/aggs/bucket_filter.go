package aggs

import (
	"esconsole/engine/lucene"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// filterSpec counts the documents that match a query.
type filterSpec struct{ query query.Query }

func parseFilter(_ *parsing, body xcontent.Value) (spec, error) {
	q, err := query.Parse(body, nil)
	return &filterSpec{q}, err
}

func (s *filterSpec) open(x *Shard, a *agg) (collector, error) {
	w, err := x.weight(s.query)
	if err != nil {
		return nil, err
	}
	return newSingle(x, a, func(l *lucene.Leaf, _ lucene.Scorer) func(int) bool { return matches(w, l) })
}

// weight makes a query ready to be asked which documents match.
func (x *Shard) weight(q query.Query) (lucene.Weight, error) {
	built, err := x.Query.Create(q)
	if err != nil {
		return nil, err
	}
	return x.Searcher.NewWeight(built, false), nil
}

// matches tells which documents of a segment match. They are asked for in
// ascending order; the same one may come again. nil: none does.
func matches(w lucene.Weight, l *lucene.Leaf) func(doc int) bool {
	scorer := w.Scorer(l)
	if scorer == nil {
		return nil
	}
	return lucene.Members(scorer)
}
