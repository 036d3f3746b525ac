package index

import (
	"slices"

	"github.com/tidwall/btree"

	"esconsole/engine/analysis"
	"esconsole/engine/lucene"
)

// State is an index at one moment. It never changes, and shares what it holds
// with the index: keeping one costs what was written since the last one.
type State struct {
	refreshEvery, lastRefresh int64
	analysis                  *func() *analysis.Registry
	shards                    []*ShardState
}

// ShardState is a shard at one moment.
type ShardState struct {
	fields   shardFields
	deletes  *btree.Map[string, *tombstone]
	writer   *lucene.State
	snapshot *Snapshot
}

// State keeps what the index holds.
func (ix *Index) State() *State {
	st := &State{refreshEvery: ix.refreshEvery.Load(), lastRefresh: ix.lastRefresh.Load(), analysis: ix.analysis.registry.Load(),
		shards: make([]*ShardState, len(ix.Shards))}
	for i, s := range ix.Shards {
		st.shards[i] = s.State()
	}
	return st
}

// Restore puts the index back to what it was. The state must be one of its own.
func (ix *Index) Restore(st *State) {
	ix.refreshEvery.Store(st.refreshEvery)
	ix.lastRefresh.Store(st.lastRefresh)
	ix.analysis.registry.Store(st.analysis)
	for i, s := range ix.Shards {
		s.Restore(st.shards[i])
	}
}

// Same tells whether nothing was written, refreshed or merged between two states
// of an index.
func (st *State) Same(other *State) bool {
	return other != nil && slices.Equal(st.shards, other.shards)
}

// State keeps what the shard holds. It is the same one as before if nothing has
// changed since.
func (s *Shard) State() *ShardState {
	s.flushing.Lock()
	defer s.flushing.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept == nil {
		s.kept = &ShardState{fields: s.shardFields, deletes: s.deletes.Copy(), writer: s.writer.State(), snapshot: s.Snapshot()}
		s.kept.fields.tombs = slices.Clip(s.tombs)
	}
	return s.kept
}

// Restore puts the shard back to what it was.
func (s *Shard) Restore(st *ShardState) {
	s.flushing.Lock()
	defer s.flushing.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shardFields, s.deletes, s.kept = st.fields, *st.deletes.Copy(), st
	s.writer.Restore(st.writer)
	s.snapshot.Store(st.snapshot)
}
