package cluster

import (
	"slices"
	"strings"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

// AllIndices is the name that stands for every index.
const AllIndices = "_all"

// Resolve gives the indices that the expressions of a request stand for, sorted
// by name: names of indices and aliases, wildcards, exclusions after a wildcard,
// date math. No expression at all stands for all indices.
//
// Server: org.elasticsearch.cluster.metadata.IndexNameExpressionResolver.
func (s *State) Resolve(now time.Time, o IndicesOptions, expressions ...string) ([]*Index, error) {
	if len(expressions) == 0 {
		expressions = []string{AllIndices}
	}
	asked := expressions
	failMissing := !o.IgnoreUnavailable
	if len(asked) == 1 {
		failMissing = !o.AllowNoIndices
	}
	expressions, err := resolveDateMath(now, expressions)
	if err != nil {
		return nil, err
	}
	names, err := s.expandWildcards(o, expressions, false)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		if o.AllowNoIndices {
			return nil, nil
		}
		return nil, nothingFound(asked, "index_expression", len(asked) == 1 && asked[0] == AllIndices)
	}
	var found indexSet
	for _, name := range names {
		if err := s.collect(&found, o, name, failMissing); err != nil {
			return nil, err
		}
	}
	if len(found) == 0 && !o.AllowNoIndices {
		return nil, nothingFound(asked, "index_expression", false)
	}
	return found, nil
}

// collect adds the indices behind one resolved name.
func (s *State) collect(found *indexSet, o IndicesOptions, name string, failMissing bool) error {
	a, ok := s.abstraction(name)
	switch {
	case !ok && failMissing:
		return expressionNotFound(name)
	case !ok:
		return nil
	case a.alias && o.IgnoreAliases && failMissing:
		return aliasesNotSupported(name)
	case a.alias && o.IgnoreAliases:
		return nil
	case len(a.indices) > 1 && o.OneIndex:
		return severalIndices(name, a.indices)
	}
	for _, ix := range a.indices {
		switch {
		case !ix.Closed:
			found.add(ix)
		case o.ForbidClosed && !o.IgnoreUnavailable:
			return eserr.IndexClosed(ix.Name, ix.UUID)
		case !o.ForbidClosed:
			found.add(ix)
		}
	}
	return nil
}

// expressionNotFound is the error for a name that was to be found.
func expressionNotFound(name string) *eserr.Error {
	e := eserr.IndexExpressionNotFound(name)
	if name == AllIndices {
		e.Reason += " and no indices exist"
	}
	return e
}

// expandWildcards replaces wildcards by what they stand for, checks the names
// between them, and applies exclusions. With keepAliases a wildcard stands for
// the names of aliases, not for their indices.
func (s *State) expandWildcards(o IndicesOptions, expressions []string, keepAliases bool) ([]string, error) {
	if !o.ExpandOpen && !o.ExpandClosed {
		return expressions, nil
	}
	if len(expressions) == 0 || len(expressions) == 1 && (expressions[0] == AllIndices || expressions[0] == "*") {
		return s.allNames(o), nil
	}
	var result nameSet
	changed, wildcardSeen := false, false
	for i, expr := range expressions {
		if expr == "" {
			return nil, eserr.IndexNotFound(expr)
		}
		if expr[0] == '_' && !s.UnderscoreNames {
			return nil, eserr.InvalidIndexName(expr, "must not start with '_'.")
		}
		if a, ok := s.abstraction(expr); ok && !(a.alias && o.IgnoreAliases) {
			if changed {
				result.add(expr)
			}
			continue
		}
		exclude := expr[0] == '-' && wildcardSeen
		if exclude {
			expr = expr[1:]
		}
		if !changed {
			changed = true
			for _, before := range expressions[:i] {
				result.add(before)
			}
		}
		if !strings.Contains(expr, "*") {
			if err := s.checkName(o, expr); err != nil {
				return nil, err
			}
			result.apply(exclude, expr)
			continue
		}
		matches := s.matches(o, expr)
		result.apply(exclude, expandMatches(o, matches, expr, keepAliases)...)
		if len(matches) == 0 && !o.AllowNoIndices {
			return nil, eserr.IndexNotFound(expr)
		}
		wildcardSeen = true
	}
	switch {
	case !changed:
		return expressions, nil
	case len(result) == 0 && !o.AllowNoIndices:
		return nil, nothingFound(expressions, "index_or_alias", false)
	}
	return result, nil
}

// checkName refuses a name between wildcards that is not there.
func (s *State) checkName(o IndicesOptions, name string) error {
	if o.IgnoreUnavailable {
		return nil
	}
	a, ok := s.abstraction(name)
	switch {
	case !ok:
		return eserr.IndexNotFound(name)
	case a.alias && o.IgnoreAliases:
		return aliasesNotSupported(name)
	}
	return nil
}

// allNames are the indices that * stands for on its own.
func (s *State) allNames(o IndicesOptions) []string {
	var names []string
	s.Indices.Scan(func(name string, ix *Index) bool {
		if o.expandsTo(ix) && (!ix.Hidden() || o.ExpandHidden) {
			names = append(names, name)
		}
		return true
	})
	return names
}

// matches are the indices and aliases whose names a pattern matches.
func (s *State) matches(o IndicesOptions, pattern string) []abstraction {
	var out []abstraction
	for _, a := range s.abstractions() {
		if !(a.alias && o.IgnoreAliases) && wildcard.Match(pattern, a.name) {
			out = append(out, a)
		}
	}
	return out
}

// expandMatches are the names that a pattern stands for.
func expandMatches(o IndicesOptions, matches []abstraction, pattern string, keepAliases bool) []string {
	var out []string
	for _, a := range matches {
		implicit := strings.HasPrefix(a.name, ".") && strings.HasPrefix(pattern, ".")
		if a.hidden() && !o.ExpandHidden && !implicit {
			continue
		}
		if a.alias && keepAliases {
			out = append(out, a.name)
			continue
		}
		for _, ix := range a.indices {
			if o.expandsTo(ix) {
				out = append(out, ix.Name)
			}
		}
	}
	return out
}

// expandsTo tells whether wildcards stand for indices in the state of ix.
func (o IndicesOptions) expandsTo(ix *Index) bool {
	if ix.Closed {
		return o.ExpandClosed
	}
	return o.ExpandOpen
}

// nothingFound is the error for expressions that stand for no index at all.
func nothingFound(asked []string, kind string, all bool) *eserr.Error {
	e := eserr.New(404, "index_not_found_exception", "no such index [null]")
	if all {
		e.Reason += " and no indices exist"
	}
	var id any = asked
	if len(asked) == 1 {
		id = asked[0]
	}
	e.Meta = xcontent.Object{{Key: "resource.type", Value: kind}, {Key: "resource.id", Value: id}}
	return e
}

func aliasesNotSupported(name string) *eserr.Error {
	return eserr.IllegalArgument("The provided expression [%s] matches an alias, specify the corresponding concrete indices instead.", name)
}

func severalIndices(name string, indices []*Index) *eserr.Error {
	names := make([]string, len(indices))
	for i, ix := range indices {
		names[i] = ix.Name
	}
	return eserr.IllegalArgument("alias [%s] has more than one index associated with it [%s], can't execute a single index op",
		name, strings.Join(names, ", "))
}

// nameSet is a set of names in the order of their first appearance.
type nameSet []string

func (s *nameSet) add(name string) {
	if !slices.Contains(*s, name) {
		*s = append(*s, name)
	}
}

func (s *nameSet) apply(remove bool, names ...string) {
	for _, name := range names {
		if remove {
			*s = slices.DeleteFunc(*s, func(n string) bool { return n == name })
		} else {
			s.add(name)
		}
	}
}

// indexSet is a set of indices sorted by name.
type indexSet []*Index

func (s *indexSet) add(ix *Index) {
	i, found := slices.BinarySearchFunc(*s, ix.Name, func(e *Index, name string) int { return strings.Compare(e.Name, name) })
	if !found {
		*s = slices.Insert(*s, i, ix)
	}
}
