package search

import (
	"cmp"
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
)

// defaultPreFilter is pre_filter_shard_size where none is given and the hits are
// not sorted by a field.
const defaultPreFilter = 128

// canMatch finds out which shards can't have a match, and in which order the
// others count. skip is nil if none is left out.
//
// Server: org.elasticsearch.action.search.CanMatchPreFilterSearchPhase.
func (r *Request) canMatch(shards []Shard) (order []int, skip []bool) {
	order = make([]int, len(shards))
	for i := range order {
		order[i] = i
	}
	if !r.preFiltered(len(shards)) {
		return order, nil
	}
	skip = make([]bool, len(shards))
	some := false
	bounds := make([]bound, len(shards))
	for i := range shards {
		skip[i] = !r.canMatchShard(&shards[i])
		some = some || !skip[i]
		bounds[i] = r.bounds(&shards[i])
	}
	if !some {
		skip[0] = false
	}
	r.sortShards(order, bounds)
	return order, skip
}

// primary is the first criterion if it is a field.
func (r *Request) primary() *Sort {
	if len(r.Sort) == 0 || r.Sort[0].Geo != nil || r.Sort[0].Field == "_score" {
		return nil
	}
	return &r.Sort[0]
}

// preFiltered tells whether shards are asked before the query runs.
func (r *Request) preFiltered(shards int) bool {
	size := r.PreFilter
	switch {
	case size > 0:
	case r.primary() != nil:
		size = 1
	default:
		size = defaultPreFilter
	}
	return !r.DFS && (r.narrow() || r.primary() != nil) && size < shards
}

// narrow tells whether there is a query that not all documents match.
func (r *Request) narrow() bool {
	if r.Query == nil || r.Aggs.VisitsAll() {
		return false
	}
	_, all := r.Query.(*query.MatchAll)
	return !all
}

// canMatchShard tells whether a shard can have a match.
func (r *Request) canMatchShard(s *Shard) bool {
	c := s.Context()
	if len(s.Filters) > 0 {
		some := false
		for _, f := range s.Filters {
			some = some || c.CanMatch(f)
		}
		if !some {
			return false
		}
	}
	return !r.narrow() || c.CanMatch(r.Query)
}

// bound is a range of the values that a shard is sorted by.
type bound struct {
	known       bool
	kind        keyKind
	least, most key
}

// bounds are those of the first criterion on a shard.
func (r *Request) bounds(s *Shard) bound {
	p := r.primary()
	if p == nil || p.Field == "_doc" || p.Nested != nil {
		return bound{}
	}
	ft := s.Mapping.Field(p.Field)
	if ft == nil || !ft.Indexed || !ft.DocValues {
		return bound{}
	}
	switch ft.Type {
	case "keyword":
		if _, given := p.missingValue(); given {
			return bound{}
		}
		first, last, ok := s.Reader.TermBounds(ft.Name)
		return bound{known: ok, kind: keyText, least: key{text: first}, most: key{text: last}}
	}
	if !ft.IsNumeric() && !ft.IsDate() || ft.Type == "half_float" || p.Mode != "" && p.Mode != "min" && p.Mode != "max" || p.NumericType != "" {
		return bound{}
	}
	least, most, ok := s.Reader.LongBounds(ft.Name)
	if ft.IsFloating() {
		kind, _ := kindOf(ft.Type)
		return bound{known: ok, kind: kind, least: key{num: lucene.Double(least)}, most: key{num: lucene.Double(most)}}
	}
	return bound{known: ok, kind: keyLong, least: key{integer: least}, most: key{integer: most}}
}

// sortShards puts the shards first that have the first values. Shards of which
// nothing is known come last.
func (r *Request) sortShards(order []int, bounds []bound) {
	var kind keyKind
	some := false
	for _, b := range bounds {
		if b.known && some && b.kind != kind {
			return
		}
		if b.known {
			kind, some = b.kind, true
		}
	}
	if !some {
		return
	}
	desc := r.Sort[0].Desc
	slices.SortStableFunc(order, func(x, y int) int {
		a, b := &bounds[x], &bounds[y]
		switch {
		case !a.known && !b.known:
			return 0
		case !a.known:
			return 1
		case !b.known:
			return -1
		case desc:
			return -compareKeys(kind, &a.most, &b.most)
		}
		return compareKeys(kind, &a.least, &b.least)
	})
}

// compareKeys orders values of a kind.
func compareKeys(kind keyKind, a, b *key) int {
	switch kind {
	case keyLong, keyInt:
		return cmp.Compare(a.integer, b.integer)
	case keyDouble, keyFloat, keyScore:
		return java.CompareDoubles(a.num, b.num)
	}
	return strings.Compare(a.text, b.text)
}

// failedEarly are the failures of a search of which every shard fails when it is
// asked before the query: dates in queries are read then, and the first criterion is
// resolved. nil: they fail later, as all do before 7.
//
// Server: org.elasticsearch.search.SearchService.canMatch.
func (r *Request) failedEarly(shards []Shard) []failure {
	if !r.preFiltered(len(shards)) || shards[0].Old {
		return nil
	}
	var out []failure
	for i := range shards {
		s := &shards[i]
		x := &run{shard: s, ctx: s.Context(), searcher: &lucene.Searcher{Reader: s.Reader}}
		err := r.unread(x.ctx)
		if err == nil && r.primary() != nil {
			_, err = x.resolveSort(r.Sort[:1], "")
		}
		if err == nil {
			return nil
		}
		out = append(out, failure{s, eserr.From(err)})
	}
	return out
}
