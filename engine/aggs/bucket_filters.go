package aggs

import (
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// filtersSpec makes a bucket for each of some queries.
type filtersSpec struct {
	keyed    bool
	filters  []namedFilter
	other    bool // a bucket for what no query matches
	otherKey string
}

type namedFilter struct {
	name  string
	query query.Query
}

func parseFilters(p *parsing, body xcontent.Value) (spec, error) {
	s := &filtersSpec{otherKey: "_other_"}
	otherGiven, keyGiven := false, false
	for _, f := range body.Fields() {
		v := f.Value
		switch {
		case f.Key == "other_bucket" && v.Kind() == xcontent.KindBool:
			s.other, otherGiven = v.Bool(), true
		case f.Key == "other_bucket_key" && v.Kind() == xcontent.KindString:
			s.otherKey, keyGiven = v.Text(), true
		case f.Key == "filters" && (v.Kind() == xcontent.KindObject || v.Kind() == xcontent.KindArray):
			if err := s.read(v); err != nil {
				return nil, err
			}
		case v.IsMissing() && body.Err() != nil:
			return nil, body.Err()
		default:
			return nil, parsingError(body, v.Pos(), "Unknown key for a %s in [%s]: [%s].", v.Kind(), p.name, f.Key)
		}
	}
	switch {
	case body.Err() != nil:
		return nil, body.Err()
	case len(s.filters) == 0:
		return nil, eserr.IllegalArgument("[filters] cannot be empty.")
	}
	s.other = s.other || !otherGiven && keyGiven
	if s.keyed {
		slices.SortStableFunc(s.filters, func(a, b namedFilter) int { return java.CompareStrings(a.name, b.name) })
	}
	return s, nil
}

// read reads the queries: a list, or an object with a name for each.
func (s *filtersSpec) read(v xcontent.Value) error {
	if v.Kind() == xcontent.KindArray {
		for _, item := range v.Items() {
			q, err := query.Parse(item, nil)
			if err != nil {
				return err
			}
			s.filters = append(s.filters, namedFilter{query: q})
		}
		return v.Err()
	}
	s.keyed = true
	for _, f := range v.Fields() {
		q, err := query.Parse(f.Value, nil)
		if err != nil {
			return err
		}
		s.filters = append(s.filters, namedFilter{f.Key, q})
	}
	return v.Err()
}

func (s *filtersSpec) open(x *Shard, a *agg) (collector, error) {
	weights := make([]lucene.Weight, len(s.filters))
	var heads []head
	for i, f := range s.filters {
		w, err := x.weight(f.query)
		if err != nil {
			return nil, err
		}
		weights[i] = w
		heads = append(heads, head{name: f.name})
	}
	if s.other {
		heads = append(heads, head{name: s.otherKey})
	}
	subs, err := a.subs.open(x)
	return &fixed{a: a, heads: heads, keyed: s.keyed, subs: subs,
		choose: func(l *lucene.Leaf, _ lucene.Scorer) func(int, func(int)) { return s.choose(weights, l) }}, err
}

func (s *filtersSpec) choose(weights []lucene.Weight, l *lucene.Leaf) func(doc int, yield func(i int)) {
	tests := make([]func(int) bool, len(weights))
	for i, w := range weights {
		tests[i] = matches(w, l)
	}
	return func(doc int, yield func(int)) {
		some := false
		for i, test := range tests {
			if test != nil && test(doc) {
				some = true
				yield(i)
			}
		}
		if s.other && !some {
			yield(len(tests))
		}
	}
}
