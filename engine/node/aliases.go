package node

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// AliasAction is one change of one alias of one index.
type AliasAction struct {
	Kind      AliasActionKind
	Index     string
	Alias     cluster.Alias // of a removal only the name counts
	MustExist bool
}

// AliasActionKind is what an AliasAction does.
type AliasActionKind int

// The kinds of actions.
const (
	AddAlias AliasActionKind = iota
	RemoveAlias
	RemoveIndex
)

// UpdateAliases runs actions, all of them or none.
//
// Server: org.elasticsearch.cluster.metadata.MetadataIndexAliasesService.
func (n *Node) UpdateAliases(actions []AliasAction, checkFilter func(*cluster.Index, xcontent.Object) error) error {
	return n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		var removed []*cluster.Index
		for _, a := range actions {
			if a.Kind != RemoveIndex {
				continue
			}
			ix, ok := s.Lookup(a.Index)
			if !ok {
				return nil, eserr.IndexNotFoundBare(a.Index)
			}
			removed = append(removed, ix)
		}
		for _, ix := range removed {
			s = s.Without(ix.Name)
		}
		for _, a := range actions {
			if a.Kind == RemoveIndex {
				continue
			}
			next, err := applyAlias(s, a, checkFilter)
			if err != nil {
				return nil, err
			}
			s = next
		}
		if err := s.CheckAliases(); err != nil {
			return nil, err
		}
		for _, ix := range removed {
			n.indices.Delete(ix.UUID)
		}
		return s, nil
	})
}

func applyAlias(s *cluster.State, a AliasAction, checkFilter func(*cluster.Index, xcontent.Object) error) (*cluster.State, error) {
	ix, ok := s.Lookup(a.Index)
	if !ok {
		return nil, eserr.IndexNotFoundBare(a.Index)
	}
	if a.Kind == RemoveAlias {
		if _, ok := ix.Alias(a.Alias.Name); ok {
			return s.With(ix.WithoutAlias(a.Alias.Name)), nil
		}
		if a.MustExist {
			return nil, eserr.IllegalArgument("required alias [%s] does not exist", a.Alias.Name)
		}
		return s, nil
	}
	if strings.TrimSpace(a.Alias.Name) == "" {
		return nil, eserr.IllegalArgument("[alias] is required")
	}
	if err := s.CheckAlias(&a.Alias); err != nil {
		return nil, err
	}
	if len(a.Alias.Filter) > 0 && checkFilter != nil {
		if err := checkFilter(ix, a.Alias.Filter); err != nil {
			return nil, filterError(a.Alias.Name, err)
		}
	}
	return s.With(ix.WithAlias(a.Alias)), nil
}
