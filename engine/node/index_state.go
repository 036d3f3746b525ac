package node

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
)

// CloseIndices closes indices that are open, and gives those that it closed. A
// close, like an open, begins a new primary term, where closed indices are kept as
// others are.
//
// Server: MetadataIndexStateService.
func (n *Node) CloseIndices(indices []*cluster.Index) (closed []*cluster.Index, err error) {
	err = n.ChangeIndices(func(s *cluster.State) ([]*cluster.Index, error) {
		for _, ix := range indices {
			cur, ok := s.Lookup(ix.Name)
			if !ok {
				return nil, eserr.IndexNotFound(ix.Name)
			}
			if cur.Closed {
				continue
			}
			all := cur.Settings
			if n.Profile.ClosedIndices {
				all = all.WithText(verifiedBeforeClose, "true")
				n.newTerms(cur)
			}
			next := cur.WithSettings(all)
			next.Closed = true
			closed = append(closed, next)
		}
		return closed, nil
	})
	return closed, err
}

// verifiedBeforeClose is a setting that closed indices have.
const verifiedBeforeClose = "index.verified_before_close"

// OpenIndices opens those of the indices that are closed.
func (n *Node) OpenIndices(indices []*cluster.Index) (warnings []string, err error) {
	err = n.ChangeIndices(func(s *cluster.State) ([]*cluster.Index, error) {
		var opened []*cluster.Index
		add := 0
		for _, ix := range indices {
			cur, ok := s.Lookup(ix.Name)
			if !ok {
				return nil, eserr.IndexNotFound(ix.Name)
			}
			if !cur.Closed {
				continue
			}
			next := cur.WithSettings(cur.Settings.Without(verifiedBeforeClose))
			next.Closed = false
			opened = append(opened, next)
			add += next.Shards * next.Copies()
		}
		if err := checkShardLimit(s, add); err != nil {
			return nil, err
		}
		for _, ix := range opened {
			warnings = append(warnings, ix.Mapping.Deprecated()...)
			n.newTerms(ix)
		}
		return opened, nil
	})
	return warnings, err
}

// newTerms begins a new primary term on every shard, whose documents are then
// all there for searches.
func (n *Node) newTerms(ix *cluster.Index) {
	shards := n.Shards(ix)
	if shards == nil {
		return
	}
	for _, s := range shards.Shards {
		s.NewTerm()
	}
	shards.Refresh()
}

// AddBlock puts a block on the indices that lack it, and gives those.
func (n *Node) AddBlock(name string, indices []*cluster.Index) (blocked []*cluster.Index, err error) {
	key := "index.blocks." + name
	err = n.ChangeIndices(func(s *cluster.State) ([]*cluster.Index, error) {
		for _, ix := range indices {
			cur, ok := s.Lookup(ix.Name)
			if !ok {
				return nil, eserr.IndexNotFound(ix.Name)
			}
			if !cur.Bool(key) {
				blocked = append(blocked, cur.WithSettings(cur.Settings.WithText(key, "true")))
			}
		}
		return blocked, nil
	})
	return blocked, err
}
