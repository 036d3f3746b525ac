package cluster

import (
	"slices"
	"strings"

	"esconsole/engine/xcontent"
)

// StoredScript is a script or search template kept in the cluster.
type StoredScript struct {
	ID, Lang, Source string
	Options          xcontent.Object // of texts
}

// Script finds a stored script.
func (s *State) Script(id string) (StoredScript, bool) {
	i, ok := s.script(id)
	if !ok {
		return StoredScript{}, false
	}
	return s.Scripts[i], true
}

func (s *State) script(id string) (int, bool) {
	return slices.BinarySearchFunc(s.Scripts, id, func(one StoredScript, id string) int { return strings.Compare(one.ID, id) })
}

// WithScript gives the state with a script added or replaced.
func (s *State) WithScript(one StoredScript) *State {
	next := *s
	next.Version++
	next.Scripts = slices.Clone(s.Scripts)
	i, ok := s.script(one.ID)
	if ok {
		next.Scripts[i] = one
	} else {
		next.Scripts = slices.Insert(next.Scripts, i, one)
	}
	return &next
}

// WithoutScript gives the state with a script taken away; ok is false if it is
// not there.
func (s *State) WithoutScript(id string) (next *State, ok bool) {
	i, ok := s.script(id)
	if !ok {
		return s, false
	}
	without := *s
	without.Version++
	without.Scripts = slices.Delete(slices.Clone(s.Scripts), i, i+1)
	return &without, true
}
