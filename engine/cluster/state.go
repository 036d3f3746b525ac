// Package cluster is the state of the cluster: one immutable value, replaced
// whole by one writer at a time, with the indices' metadata, the simulated nodes
// and the resolution of index names.
package cluster

import (
	"sync"
	"sync/atomic"

	"github.com/tidwall/btree"
)

// State is the whole cluster state at one moment. It is never changed; Update
// puts another in its place.
type State struct {
	Name    string // cluster name
	UUID    string
	Version int64
	Nodes   []Node
	Indices *btree.Map[string, *Index] // by name; copied before it changes

	ColonNames      bool // names of indices may have colons, as before 7
	UnderscoreNames bool // an expression may begin with _, as before 6

	Templates []*Template    // legacy ones, sorted by name
	Scripts   []StoredScript // sorted by id
}

// Node is a simulated data node. The first one is the elected master.
type Node struct {
	Name string // node-1, node-2, …
	ID   string
	Host string
	IP   string

	Attributes []Attribute // sorted by name
}

// Attribute is what the administrator of a node says of it, for allocation
// filters.
type Attribute struct{ Name, Value string }

// Lookup finds an index by its own name.
func (s *State) Lookup(name string) (*Index, bool) { return s.Indices.Get(name) }

// With gives the state with an index added or replaced.
func (s *State) With(ix *Index) *State {
	next := *s
	next.Version++
	next.Indices = s.Indices.Copy()
	next.Indices.Set(ix.Name, ix)
	return &next
}

// Without gives the state with an index taken away.
func (s *State) Without(name string) *State {
	next := *s
	next.Version++
	next.Indices = s.Indices.Copy()
	next.Indices.Delete(name)
	return &next
}

// Service holds the current state and lets one writer at a time replace it.
type Service struct {
	mu    sync.Mutex
	state atomic.Pointer[State]
}

// NewService starts with a state.
func NewService(s *State) *Service {
	svc := &Service{}
	svc.state.Store(s)
	return svc
}

// State is the current state.
func (s *Service) State() *State { return s.state.Load() }

// Update replaces the state by what change makes of it. An error from change
// leaves it as it is. Updates are serialised, as the elected master does.
func (s *Service) Update(change func(*State) (*State, error)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	next, err := change(s.state.Load())
	if err != nil {
		return err
	}
	s.state.Store(next)
	return nil
}

// Restore puts a state back that was the current one before.
func (s *Service) Restore(state *State) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.Store(state)
}
