package node

import (
	"esconsole/engine/cluster"
	"esconsole/engine/index"
)

// Root is the node at one moment: the cluster state, and behind each index what
// its shards held. It never changes and shares nearly all with the node.
type Root struct {
	state   *cluster.State
	indices map[string]kept // by UUID
}

// kept is an index and what it held.
type kept struct {
	index *index.Index
	state *index.State
}

// Root keeps what the node holds. Nothing may write at the same time.
func (n *Node) Root() *Root {
	r := &Root{state: n.State(), indices: map[string]kept{}}
	n.indices.Range(func(uuid, v any) bool {
		ix := v.(*index.Index)
		r.indices[uuid.(string)] = kept{ix, ix.State()}
		return true
	})
	return r
}

// Restore puts the node back to what it was. Nothing may read or write at the
// same time.
func (n *Node) Restore(r *Root) {
	n.Cluster.Restore(r.state)
	n.indices.Clear()
	for uuid, k := range r.indices {
		k.index.Restore(k.state)
		n.indices.Store(uuid, k.index)
	}
}

// Same tells whether nothing was changed between two moments.
func (r *Root) Same(other *Root) bool {
	if r.state != other.state || len(r.indices) != len(other.indices) {
		return false
	}
	for uuid, k := range r.indices {
		if !k.state.Same(other.indices[uuid].state) {
			return false
		}
	}
	return true
}
