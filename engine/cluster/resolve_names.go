package cluster

import (
	"slices"
	"strings"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/wildcard"
)

// Named is what a name stands for: an index, or an alias and the indices behind
// it, sorted by name.
type Named struct {
	Name    string
	Alias   bool
	Indices []*Index
}

// ResolveNames gives the indices and aliases that expressions name, sorted by
// name. Unlike in Resolve, wildcards stand for names, not for the indices behind
// them; a name twice asked for is there twice; names that are not there are
// passed over, but for those made by date math.
//
// Server: org.elasticsearch.cluster.metadata.IndexAbstractionResolver.
func (s *State) ResolveNames(now time.Time, o IndicesOptions, expressions []string) ([]Named, error) {
	all := s.abstractions()
	var names []string
	wildcardSeen := false
	for _, asked := range expressions {
		if asked == "" {
			return nil, eserr.New(500, "string_index_out_of_bounds_exception", "String index out of range: 0")
		}
		expr, minus := asked, false
		if wildcardSeen {
			expr, minus = strings.CutPrefix(asked, "-")
		}
		name, err := ResolveDateMath(now, expr)
		if err != nil {
			return nil, err
		}
		if (o.ExpandOpen || o.ExpandClosed) && strings.Contains(name, "*") {
			wildcardSeen = true
			found := o.visible(all, name)
			switch {
			case len(found) == 0 && !o.AllowNoIndices:
				return nil, eserr.IndexNotFoundBare(name)
			case minus:
				names = slices.DeleteFunc(names, func(n string) bool { return slices.Contains(found, n) })
			default:
				names = append(names, found...)
			}
			continue
		}
		if name != expr {
			if a, ok := s.abstraction(name); !ok || a.alias && o.IgnoreAliases || a.hidden() && !o.ExpandHidden {
				if !o.IgnoreUnavailable {
					return nil, eserr.IndexNotFoundBare(name)
				}
				continue
			}
		}
		if !minus {
			names = append(names, name)
		} else if i := slices.Index(names, name); i >= 0 {
			names = slices.Delete(names, i, i+1)
		}
	}
	return s.named(names), nil
}

// visible lists the names that a wildcard matches and that are not hidden from it.
func (o IndicesOptions) visible(all []abstraction, pattern string) []string {
	var names []string
	for _, a := range all {
		implicit := strings.HasPrefix(a.name, ".") && strings.HasPrefix(pattern, ".")
		switch {
		case !wildcard.Match(pattern, a.name), a.hidden() && !o.ExpandHidden && !implicit:
		case a.alias && o.IgnoreAliases, !a.alias && !o.expandsTo(a.indices[0]):
		default:
			names = append(names, a.name)
		}
	}
	return names
}

// named looks names up and sorts what is there.
func (s *State) named(names []string) []Named {
	slices.Sort(names)
	var out []Named
	for _, name := range names {
		if a, ok := s.abstraction(name); ok {
			out = append(out, Named{Name: name, Alias: a.alias, Indices: a.indices})
		}
	}
	return out
}
