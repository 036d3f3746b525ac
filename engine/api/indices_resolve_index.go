package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// indicesResolveIndex tells which indices and aliases names stand for.
//
// Server: RestResolveIndexAction, ResolveIndexAction.
func (a *API) indicesResolveIndex(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "name")
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpen)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		found, err := a.node.State().ResolveNames(a.node.Now(), opts, names)
		if err != nil {
			return nil, err
		}
		indices, aliases := []any{}, []any{}
		for _, f := range found {
			if f.Alias {
				aliases = append(aliases, resolvedAlias(f))
			} else {
				indices = append(indices, resolvedIndex(f.Indices[0]))
			}
		}
		return rest.OK(xcontent.Object{{Key: "indices", Value: indices}, {Key: "aliases", Value: aliases},
			{Key: "data_streams", Value: []any{}}}), nil
	}, nil
}

func resolvedIndex(ix *cluster.Index) xcontent.Object {
	o := xcontent.Object{{Key: "name", Value: ix.Name}}
	if len(ix.Aliases) > 0 {
		names := make([]any, len(ix.Aliases))
		for i, alias := range ix.Aliases {
			names[i] = alias.Name
		}
		o = o.With("aliases", names)
	}
	attributes := []any{}
	if ix.Closed {
		attributes = append(attributes, "closed")
	}
	if ix.Hidden() {
		attributes = append(attributes, "hidden")
	}
	if !ix.Closed {
		attributes = append(attributes, "open")
	}
	return o.With("attributes", attributes)
}

func resolvedAlias(f cluster.Named) xcontent.Object {
	names := make([]any, len(f.Indices))
	for i, ix := range f.Indices {
		names[i] = ix.Name
	}
	return xcontent.Object{{Key: "name", Value: f.Name}, {Key: "indices", Value: names}}
}
