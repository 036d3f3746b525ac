// Package node is the running cluster in one process: the cluster state with the
// shards behind it. It creates and removes indices, changes mappings, and hands
// out ids, so that state and shards never disagree. It knows nothing of REST.
package node

import (
	"encoding/base64"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/tidwall/btree"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/index"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Options fixes what a node's answers depend on besides the requests. All fields
// must be set.
type Options struct {
	Profile *compat.Profile
	Nodes   int
	Now     func() time.Time
	Rand    *rand.Rand
	Log     *slog.Logger
	// Interactive says that scheduled refreshes have happened between two requests.
	Interactive bool
}

// Node is safe for concurrent use.
type Node struct {
	Profile *compat.Profile
	Cluster *cluster.Service
	Now     func() time.Time
	Log     *slog.Logger
	Started time.Time
	// CheckQuery tells what is wrong with a query that a document is to keep; nil
	// takes any. It is set before the node is used.
	CheckQuery func(ix *cluster.Index, m *mapping.Mapping, query xcontent.Value) error

	interactive bool
	indices     sync.Map // uuid -> *index.Index

	randMu sync.Mutex
	rand   *rand.Rand
}

// New starts a node of an empty cluster.
func New(o Options) *Node {
	n := &Node{Profile: o.Profile, Now: o.Now, Log: o.Log, Started: o.Now(), interactive: o.Interactive, rand: o.Rand}
	state := &cluster.State{ColonNames: o.Profile.ColonsInNames, UnderscoreNames: o.Profile.UnderscoreNames, Name: "docker-cluster", UUID: n.NewUUID(), Version: 1,
		Indices: new(btree.Map[string, *cluster.Index])}
	for i := range o.Nodes {
		state.Nodes = append(state.Nodes, cluster.Node{Name: fmt.Sprintf("node-%d", i+1), ID: n.NewUUID(),
			Host: "127.0.0.1", IP: "127.0.0.1", Attributes: []cluster.Attribute{{Name: "testattr", Value: "test"}}})
	}
	n.Cluster = cluster.NewService(state)
	return n
}

// NewUUID is a random identity of 22 characters: of an index, a node, a cluster.
func (n *Node) NewUUID() string { return n.token(16) }

// NewDocumentID is an id of 20 characters for a document that came without one.
func (n *Node) NewDocumentID() string { return n.token(15) }

func (n *Node) token(size int) string {
	b := make([]byte, size)
	n.randMu.Lock()
	for i := range b {
		b[i] = byte(n.rand.Uint32())
	}
	n.randMu.Unlock()
	return base64.RawURLEncoding.EncodeToString(b)
}

// State is the current cluster state.
func (n *Node) State() *cluster.State { return n.Cluster.State() }

// Shards gives the shards of an index, nil if it has just been deleted.
func (n *Node) Shards(ix *cluster.Index) *index.Index {
	v, ok := n.indices.Load(ix.UUID)
	if !ok {
		return nil
	}
	return v.(*index.Index)
}

// AddIndex puts a new index into the state, with empty shards behind it. make
// is given the state it will be part of, so that it can check the name; its
// error is handed on.
func (n *Node) AddIndex(make func(*cluster.State) (*cluster.Index, error)) (*cluster.Index, error) {
	var made *cluster.Index
	err := n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		ix, err := make(s)
		if err != nil {
			return nil, err
		}
		made = ix
		n.indices.Store(ix.UUID, index.New(index.Config{
			Name: index.Name{Index: ix.Name, UUID: ix.UUID, TypeInErrors: n.Profile.TypeInConflicts, MissingIsNumber: n.Profile.MissingVersionNumber,
				UIDWithType: n.Profile.Mapping.SeveralTypes, TermStored: n.Profile.SeqNos},
			Shards: ix.Shards, RoutingShards: n.routingShards(ix), Partition: ix.PartitionSize(),
			RefreshEvery: ix.RefreshInterval(), Analysis: ix.Analysis, Overlaps: countsOverlaps(ix), Now: n.Now, Sort: IndexSort(ix)}))
		return s.With(ix), nil
	})
	return made, err
}

// routingShards is what the index asks for, 0 for the default of 7, the shards
// before 7.
func (n *Node) routingShards(ix *cluster.Index) int {
	if ix.RoutingShards == 0 && !n.Profile.RoutingShards {
		return ix.Shards
	}
	return ix.RoutingShards
}

// RemoveIndices takes indices and their documents away. One that is gone already
// does no harm.
func (n *Node) RemoveIndices(indices []*cluster.Index) error {
	return n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		for _, ix := range indices {
			n.indices.Delete(ix.UUID)
			if cur, ok := s.Lookup(ix.Name); ok && cur.UUID == ix.UUID {
				s = s.Without(ix.Name)
			}
		}
		return s, nil
	})
}

// ChangeIndices puts other metadata in the place of that of indices. change is
// given the current state and gives the indices that are to be replaced.
func (n *Node) ChangeIndices(change func(*cluster.State) ([]*cluster.Index, error)) error {
	return n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		changed, err := change(s)
		if err != nil {
			return nil, err
		}
		for _, ix := range changed {
			s = s.With(ix)
			if shards := n.Shards(ix); shards != nil {
				shards.SetRefreshInterval(ix.RefreshInterval())
				shards.SetAnalysis(ix.Analysis)
				shards.SetOverlaps(countsOverlaps(ix))
			}
		}
		return s, s.CheckAliases()
	})
}

// UpdateMapping changes the mapping of an index that may be changed by others at
// the same time: change is given the current one and its result takes its place.
func (n *Node) UpdateMapping(name string, change func(*mapping.Mapping) (*mapping.Mapping, error)) error {
	return n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		ix, ok := s.Lookup(name)
		if !ok {
			return nil, cluster.IndexNotFound(name)
		}
		m, err := change(ix.Mapping)
		if err != nil || m == ix.Mapping {
			return s, err
		}
		next := *ix
		next.Mapping = m
		return s.With(&next), nil
	})
}

// Tick lets the scheduled refreshes happen that are due.
func (n *Node) Tick() {
	n.indices.Range(func(_, v any) bool {
		v.(*index.Index).RefreshIfDue(n.interactive)
		return true
	})
}
