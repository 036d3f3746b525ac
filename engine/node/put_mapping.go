package node

import (
	"esconsole/engine/cluster"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// PutMapping puts a definition into the mappings of some indices: into all of
// them, or with an error into none. The warnings are those that the definition
// earns.
//
// Server: MetadataMappingService.
func (n *Node) PutMapping(indices []*cluster.Index, typ string, def xcontent.Value) (warnings []string, err error) {
	err = n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		next := s
		for _, asked := range indices {
			ix, ok := s.Lookup(asked.Name)
			if !ok {
				return nil, cluster.IndexNotFound(asked.Name)
			}
			merged, texts, err := ix.Mapping.Merge(typ, def, mapping.ReasonUpdate)
			warnings = append(warnings, texts...)
			if err != nil {
				return nil, err
			}
			changed := *ix
			changed.Mapping = merged
			next = next.With(&changed)
		}
		return next, nil
	})
	return warnings, err
}
