package cluster

import "esconsole/engine/eserr"

// HasAbstraction tells whether a name is that of an index or an alias.
func (s *State) HasAbstraction(name string) bool {
	if _, ok := s.Lookup(name); ok {
		return true
	}
	return s.IsAlias(name)
}

// IsAlias tells whether a name is that of an alias.
func (s *State) IsAlias(name string) bool { return len(s.aliased(name)) > 0 }

// aliased lists the indices behind an alias, sorted by name.
func (s *State) aliased(alias string) []*Index {
	var out []*Index
	s.Indices.Scan(func(_ string, ix *Index) bool {
		for _, a := range ix.Aliases {
			if a.Name == alias {
				out = append(out, ix)
			}
		}
		return true
	})
	return out
}

// WriteIndex is the one index that a write to a name goes to.
func (s *State) WriteIndex(name string) (*Index, error) {
	return s.single(name, IndexNotFound)
}

// SingleIndex is the one index that a read by id of a name goes to.
func (s *State) SingleIndex(name string) (*Index, error) {
	return s.single(name, IndexExpressionNotFound)
}

func (s *State) single(name string, missing func(string) *eserr.Error) (*Index, error) {
	if ix, ok := s.Lookup(name); ok {
		return ix, nil
	}
	switch behind := s.aliased(name); len(behind) {
	case 0:
		return nil, missing(name)
	case 1:
		return behind[0], nil
	default:
		return nil, eserr.IllegalArgument("alias [%s] has more than one index associated with it, can't execute a single index op", name)
	}
}
