package cluster

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

// Alias is one alias of an index. An empty routing is none.
type Alias struct {
	Name                        string
	Filter                      xcontent.Object // a query; nil for none
	IndexRouting, SearchRouting string
	WriteIndex, Hidden          *bool // nil: not said
}

// Body is the alias as answers print it.
func (a *Alias) Body() xcontent.Object {
	o := xcontent.Object{}
	if a.Filter != nil {
		o = o.With("filter", a.Filter)
	}
	if a.IndexRouting != "" {
		o = o.With("index_routing", a.IndexRouting)
	}
	if a.SearchRouting != "" {
		o = o.With("search_routing", a.SearchRouting)
	}
	if a.WriteIndex != nil {
		o = o.With("is_write_index", *a.WriteIndex)
	}
	if a.Hidden != nil {
		o = o.With("is_hidden", *a.Hidden)
	}
	return o
}

// Alias gives an alias of the index by name.
func (ix *Index) Alias(name string) (Alias, bool) {
	i, found := ix.findAlias(name)
	if !found {
		return Alias{}, false
	}
	return ix.Aliases[i], true
}

func (ix *Index) findAlias(name string) (int, bool) {
	return slices.BinarySearchFunc(ix.Aliases, name, func(a Alias, n string) int { return strings.Compare(a.Name, n) })
}

// FindAliases gives the aliases that names and patterns stand for; those with a
// minus sign in front take others away. No name stands for all.
func (ix *Index) FindAliases(names []string) []Alias {
	var out []Alias
	for _, a := range ix.Aliases {
		matched := len(names) == 0
		for _, name := range names {
			if pattern, excludes := strings.CutPrefix(name, "-"); excludes {
				matched = matched && !wildcard.Match(pattern, a.Name)
			} else {
				matched = matched || name == AllIndices || wildcard.Match(name, a.Name)
			}
		}
		if matched {
			out = append(out, a)
		}
	}
	return out
}

// WithAlias gives the index with an alias added or replaced.
func (ix *Index) WithAlias(a Alias) *Index {
	next := *ix
	next.Aliases = slices.Clone(ix.Aliases)
	if i, found := ix.findAlias(a.Name); found {
		next.Aliases[i] = a
	} else {
		next.Aliases = slices.Insert(next.Aliases, i, a)
	}
	return &next
}

// WithoutAlias gives the index with an alias taken away.
func (ix *Index) WithoutAlias(name string) *Index {
	next := *ix
	next.Aliases = slices.DeleteFunc(slices.Clone(ix.Aliases), func(a Alias) bool { return a.Name == name })
	return &next
}

// CheckAliases tells what the aliases of several indices contradict each other
// in; nil if they agree.
func (s *State) CheckAliases() error {
	for _, a := range s.abstractions() {
		if !a.alias {
			continue
		}
		var write, hidden, shown []string
		for _, ix := range a.indices {
			alias, _ := ix.Alias(a.name)
			if alias.WriteIndex != nil && *alias.WriteIndex {
				write = append(write, ix.Name)
			}
			if alias.Hidden != nil && *alias.Hidden {
				hidden = append(hidden, ix.Name)
			} else {
				shown = append(shown, ix.Name)
			}
		}
		if len(write) > 1 {
			return eserr.IllegalState("alias [%s] has more than one write index [%s]", a.name, strings.Join(write, ","))
		}
		if len(hidden) > 0 && len(shown) > 0 {
			return eserr.IllegalState("alias [%s] has is_hidden set to true on indices [%s] but does not have is_hidden set to true on indices [%s]; alias must have the same is_hidden setting on all indices",
				a.name, strings.Join(hidden, ","), strings.Join(shown, ","))
		}
	}
	return nil
}

// abstraction is what a name stands for: an index, or an alias with its indices.
type abstraction struct {
	name    string
	alias   bool
	indices []*Index
}

// hidden tells whether wildcards leave it out.
func (a abstraction) hidden() bool {
	if !a.alias {
		return a.indices[0].Hidden()
	}
	first, _ := a.indices[0].Alias(a.name)
	return first.Hidden != nil && *first.Hidden
}

// abstraction finds what a name stands for.
func (s *State) abstraction(name string) (abstraction, bool) {
	if ix, ok := s.Lookup(name); ok {
		return abstraction{name: name, indices: []*Index{ix}}, true
	}
	behind := s.aliased(name)
	return abstraction{name: name, alias: true, indices: behind}, len(behind) > 0
}

// abstractions lists all names, sorted.
func (s *State) abstractions() []abstraction {
	var out []abstraction
	byAlias := map[string]int{}
	s.Indices.Scan(func(name string, ix *Index) bool {
		out = append(out, abstraction{name: name, indices: []*Index{ix}})
		for _, a := range ix.Aliases {
			i, seen := byAlias[a.Name]
			if !seen {
				i = len(out)
				byAlias[a.Name] = i
				out = append(out, abstraction{name: a.Name, alias: true})
			}
			out[i].indices = append(out[i].indices, ix)
		}
		return true
	})
	slices.SortFunc(out, func(a, b abstraction) int { return strings.Compare(a.name, b.name) })
	return out
}

// aliased lists the indices behind an alias, sorted by name.
func (s *State) aliased(alias string) []*Index {
	var out []*Index
	s.Indices.Scan(func(_ string, ix *Index) bool {
		if _, ok := ix.Alias(alias); ok {
			out = append(out, ix)
		}
		return true
	})
	return out
}

// HasAbstraction tells whether a name is that of an index or an alias.
func (s *State) HasAbstraction(name string) bool {
	_, ok := s.abstraction(name)
	return ok
}

// IsAlias tells whether a name is that of an alias.
func (s *State) IsAlias(name string) bool { return len(s.aliased(name)) > 0 }

// WriteIndex is the one index that a write to a name goes to.
func (s *State) WriteIndex(name string) (*Index, error) {
	a, ok := s.abstraction(name)
	if !ok {
		return nil, expressionNotFound(name)
	}
	ix := a.indices[0]
	if a.alias {
		ix = a.writeIndex()
		if ix == nil {
			return nil, eserr.IllegalArgument("no write index is defined for alias [%s]. The write index may be explicitly disabled using is_write_index=false or the alias points to multiple indices without one being designated as a write index", name)
		}
	}
	if ix.Closed {
		return nil, eserr.IndexClosed(ix.Name, ix.UUID)
	}
	return ix, nil
}

// writeIndex is the index that writes to an alias go to, nil if there is none.
func (a abstraction) writeIndex() *Index {
	for _, ix := range a.indices {
		if alias, _ := ix.Alias(a.name); alias.WriteIndex != nil && *alias.WriteIndex {
			return ix
		}
	}
	if alias, _ := a.indices[0].Alias(a.name); len(a.indices) == 1 && alias.WriteIndex == nil {
		return a.indices[0]
	}
	return nil
}

// SingleIndex is the one index that a read by id of a name goes to.
func (s *State) SingleIndex(name string) (*Index, error) {
	a, ok := s.abstraction(name)
	switch {
	case !ok:
		return nil, expressionNotFound(name)
	case len(a.indices) > 1:
		return nil, severalIndices(name, a.indices)
	case a.indices[0].Closed:
		return nil, eserr.IndexClosed(a.indices[0].Name, a.indices[0].UUID)
	}
	return a.indices[0], nil
}
