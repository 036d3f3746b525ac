package api

import (
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/node"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// aliasActions is one entry of the actions: what to do with some aliases of some
// indices.
type aliasActions struct {
	kind             node.AliasActionKind
	indices, aliases []string
	alias            cluster.Alias
	routing          string // stands for both routings where they are not given
}

// indicesUpdateAliases changes several aliases at once.
//
// Server: RestIndicesAliasesAction.
func (a *API) indicesUpdateAliases(c *rest.Call) (rest.Action, error) {
	if err := readTimeouts(c, "master_timeout", "timeout"); err != nil {
		return nil, err
	}
	raw, err := c.RequiredBody()
	if err != nil {
		return nil, err
	}
	body, err := xcontent.Parse(raw, c.Limits())
	if err != nil && body.IsMissing() {
		return nil, err
	}
	actions, err := readAliasActions(body, c.Warn)
	if err != nil {
		return nil, err
	}
	if len(actions) == 0 {
		return nil, eserr.IllegalArgument("No action specified")
	}
	return a.updateAliases(actions), nil
}

// forAliases are the options of resolving the indices of alias actions.
var forAliases = cluster.IndicesOptions{ExpandOpen: true, ExpandHidden: true, IgnoreAliases: true}

// updateAliases is the action of all APIs that change aliases.
func (a *API) updateAliases(actions []aliasActions) rest.Action {
	return func() (*rest.Reply, error) {
		if err := a.checkAliasBlocks(actions); err != nil {
			return nil, err
		}
		var steps []node.AliasAction
		var names []string
		for _, act := range actions {
			indices, err := a.resolve(forAliases, act.indices)
			if err != nil {
				return nil, err
			}
			names = append(names, act.aliases...)
			for _, ix := range indices {
				steps = append(steps, act.steps(ix)...)
			}
		}
		if len(steps) == 0 {
			return nil, aliasesNotFound(names)
		}
		if err := a.node.UpdateAliases(steps, a.checkAliasFilter); err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}
}

// checkAliasBlocks looks at the indices that actions name, wildcards aside.
func (a *API) checkAliasBlocks(actions []aliasActions) error {
	var indices []*cluster.Index
	for _, act := range actions {
		for _, name := range act.indices {
			if ix, ok := a.node.State().Lookup(name); ok && !slices.Contains(indices, ix) {
				indices = append(indices, ix)
			}
		}
	}
	return cluster.CheckBlocks(cluster.BlockMetadataWrite, indices...)
}

// steps are the changes that an entry makes to one index: an alias to remove may
// be a pattern.
func (act *aliasActions) steps(ix *cluster.Index) []node.AliasAction {
	var out []node.AliasAction
	switch act.kind {
	case node.AddAlias:
		for _, name := range act.aliases {
			alias := act.alias
			alias.Name = name
			if alias.IndexRouting == "" {
				alias.IndexRouting = act.routing
			}
			if alias.SearchRouting == "" {
				alias.SearchRouting = act.routing
			}
			out = append(out, node.AliasAction{Kind: act.kind, Index: ix.Name, Alias: alias})
		}
	case node.RemoveAlias:
		for _, alias := range ix.FindAliases(act.aliases) {
			out = append(out, node.AliasAction{Kind: act.kind, Index: ix.Name, Alias: alias})
		}
	default:
		out = append(out, node.AliasAction{Kind: act.kind, Index: ix.Name})
	}
	return out
}

func aliasesNotFound(names []string) *eserr.Error {
	var unique []string
	for _, i := range java.HashMapOrder(names) {
		unique = append(unique, names[i])
	}
	names = unique
	e := eserr.New(404, "aliases_not_found_exception", "aliases [%s] missing", strings.Join(names, ", "))
	e.Meta = xcontent.Object{{Key: "resource.type", Value: "aliases"}}
	switch len(names) {
	case 0:
		return e
	case 1:
		return e.With("resource.id", names[0])
	}
	return e.With("resource.id", names)
}
