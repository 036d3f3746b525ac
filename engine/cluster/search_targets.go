package cluster

import (
	"slices"
	"strings"
	"time"

	"esconsole/engine/xcontent"
)

// Target is an index that a search goes to, with what the aliases add by which
// the search named it.
type Target struct {
	Index *Index
	// Filters are queries of which a document must match one; none: all documents count.
	Filters []xcontent.Object
	// Aliases are those by which the search named the index, sorted.
	Aliases []string
	// Routing are the values whose shards are searched; nil: all shards.
	Routing []string
}

// SearchTargets resolves the names of a search. routing is its parameter, nil if
// it is not given.
//
// Server: IndexNameExpressionResolver.filteringAliases and resolveSearchRouting.
func (s *State) SearchTargets(now time.Time, o IndicesOptions, routing []string, names ...string) ([]Target, error) {
	indices, err := s.Resolve(now, o, names...)
	if err != nil {
		return nil, err
	}
	named, err := resolveDateMath(now, names)
	if err != nil {
		return nil, err
	}
	kept, err := s.expandWildcards(LenientExpandOpen, named, true)
	if err != nil {
		return nil, err
	}
	plain, err := s.expandWildcards(LenientExpandOpen, named, false)
	if err != nil {
		return nil, err
	}
	targets := make([]Target, len(indices))
	for i, ix := range indices {
		targets[i] = Target{Index: ix, Filters: ix.filters(kept), Aliases: ix.aliasesAmong(kept), Routing: s.searchRouting(ix, plain, routing)}
	}
	return targets, nil
}

// aliasesAmong are the aliases of the index among the names, sorted.
func (ix *Index) aliasesAmong(names []string) []string {
	var out []string
	for _, name := range names {
		if _, ok := ix.Alias(name); ok && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// filters are those of the aliases among the names; none if the index itself or
// an alias without a filter is among them.
func (ix *Index) filters(names []string) []xcontent.Object {
	if slices.Contains(names, ix.Name) {
		return nil
	}
	var out []xcontent.Object
	for _, name := range names {
		alias, ok := ix.Alias(name)
		switch {
		case !ok:
		case alias.Filter == nil:
			return nil
		default:
			out = append(out, alias.Filter)
		}
	}
	return out
}

// searchRouting are the routing values for an index: those of the aliases among
// the names that are also among those of the request, or the latter if the index
// is named by something without routing.
func (s *State) searchRouting(ix *Index, names, asked []string) []string {
	var out []string
	for _, name := range names {
		if name == ix.Name {
			return asked
		}
		alias, ok := ix.Alias(name)
		switch {
		case !ok:
			continue
		case alias.SearchRouting == "":
			return asked
		}
		for _, value := range strings.Split(alias.SearchRouting, ",") {
			if (asked == nil || slices.Contains(asked, value)) && !slices.Contains(out, value) {
				out = append(out, value)
			}
		}
	}
	return out
}
