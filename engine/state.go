package engine

import (
	"esconsole/engine/api"
	"esconsole/engine/node"
)

// State is an engine at one moment: a small immutable root over the cluster state
// and the segments of all shards, which it shares with the engine. Keeping one
// costs a few words for each shard that was written since the last one.
type State struct {
	engine *Engine
	root   *node.Root
	api    api.State
}

// State keeps what the engine holds, as the next request would find it: scheduled
// refreshes that are due have happened. It waits for the requests that run.
func (e *Engine) State() *State {
	e.whole.Lock()
	defer e.whole.Unlock()
	e.node.Tick()
	return &State{engine: e, root: e.node.Root(), api: e.api.State()}
}

// Restore puts the engine back to a state of its own, and tells whether it was
// one. It waits for the requests that run.
func (e *Engine) Restore(s *State) bool {
	if s == nil || s.engine != e {
		return false
	}
	e.whole.Lock()
	defer e.whole.Unlock()
	e.node.Restore(s.root)
	e.api.Restore(s.api)
	return true
}

// Same tells whether no request between two states has changed anything. Reads
// change nothing; a refresh does where the engine makes none on its own.
func (s *State) Same(other *State) bool {
	return other != nil && s.engine == other.engine && s.root.Same(other.root)
}
