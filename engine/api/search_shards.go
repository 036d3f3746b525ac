package api

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/java"
	"esconsole/engine/query"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// searchShardsOf tells which shards a search would go to.
//
// Server: TransportClusterSearchShardsAction.
func (a *API) searchShardsOf(c *rest.Call) (rest.Action, error) {
	names := c.List("index")
	if _, err := c.Bool("local", false); err != nil {
		return nil, err
	}
	var at searchPlace
	if text, ok := c.Params.Get("routing"); ok {
		at.routing = append([]string{}, rest.SplitList(text)...)
	}
	at.preference = c.Text("preference", "")
	var err error
	if at.options, err = readIndicesOptions(c, cluster.LenientExpandOpen); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		state := a.node.State()
		targets, err := state.SearchTargets(a.node.Now(), at.options, at.routing, names...)
		if err != nil {
			return nil, err
		}
		indices, err := shardIndices(targets)
		if err != nil {
			return nil, err
		}
		var groups []shardGroup
		var nodes []string
		for _, t := range targets {
			more, err := a.shardGroups(state, &t, at.preference, &nodes)
			if err != nil {
				return nil, err
			}
			groups = append(groups, more...)
		}
		slices.SortStableFunc(groups, func(x, y shardGroup) int {
			return cmp.Or(cmp.Compare(x.shard, y.shard), strings.Compare(x.index, y.index))
		})
		shards := make([]any, len(groups))
		for i := range groups {
			shards[i] = groups[i].copies
		}
		return rest.OK(xcontent.Object{{Key: "nodes", Value: shardNodes(state, nodes)}, {Key: "indices", Value: indices}, {Key: "shards", Value: shards}}), nil
	}, nil
}

// shardIndices are the indices with the aliases by which they were named.
func shardIndices(targets []cluster.Target) (xcontent.Object, error) {
	names := make([]string, len(targets))
	for i := range targets {
		names[i] = targets[i].Index.Name
	}
	out := xcontent.Object{}
	for _, i := range java.HashMapOrder(names) {
		t := &targets[i]
		o := xcontent.Object{}
		if len(t.Aliases) > 0 {
			o = o.With("aliases", t.Aliases)
			filters, err := parseFilters(t.Filters)
			if err != nil {
				return nil, err
			}
			if len(filters) > 0 {
				printed, err := query.Print(query.AnyOf(filters))
				if err != nil {
					return nil, err
				}
				o = o.With("filter", printed)
			}
		}
		out = out.With(names[i], o)
	}
	return out, nil
}

// shardGroup is the copies of one shard.
type shardGroup struct {
	shard  int
	index  string
	copies []any
}

// shardGroups are the copies of each shard of an index. nodes collects where they are.
func (a *API) shardGroups(state *cluster.State, t *cluster.Target, preference string, nodes *[]string) ([]shardGroup, error) {
	shards := a.node.Shards(t.Index)
	if shards == nil {
		return nil, nil
	}
	var out []shardGroup
	copies := state.Allocate(t.Index)
	for _, s := range shards.Shards {
		onto := func(value string) bool { return shards.Shard("", value) == s }
		if t.Routing != nil && !slices.ContainsFunc(t.Routing, onto) {
			continue
		}
		if found, err := state.Prefers(preference, t.Index, s.ID); err != nil {
			return nil, err
		} else if !found {
			continue
		}
		group := []any{}
		for _, one := range copies {
			if one.Shard != s.ID || one.Node == nil {
				continue
			}
			if !slices.Contains(*nodes, one.Node.ID) {
				*nodes = append(*nodes, one.Node.ID)
			}
			group = append(group, xcontent.Object{{Key: "state", Value: "STARTED"}, {Key: "primary", Value: one.Primary}, {Key: "node", Value: one.Node.ID},
				{Key: "relocating_node", Value: nil}, {Key: "shard", Value: one.Shard}, {Key: "index", Value: t.Index.Name},
				{Key: "allocation_id", Value: xcontent.Object{{Key: "id", Value: allocationID(t.Index.UUID, one.Shard, one.Primary)}}}})
		}
		out = append(out, shardGroup{s.ID, t.Index.Name, group})
	}
	return out, nil
}

// allocationID is a stable id of a copy of a shard, made of that of its index.
func allocationID(uuid string, shard int, primary bool) string {
	b := []byte(uuid)
	n := shard + 1
	if !primary {
		n += 31
	}
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	for i := range len(b) - 1 {
		b[i] = digits[(int(b[i])*7+n*(i+3))%len(digits)]
	}
	return string(b)
}

// shardNodes lays out the nodes that hold the shards.
func shardNodes(state *cluster.State, ids []string) xcontent.Object {
	out := xcontent.Object{}
	for _, i := range java.HashMapOrder(ids) {
		for n := range state.Nodes {
			node := &state.Nodes[n]
			if node.ID != ids[i] {
				continue
			}
			attributes := xcontent.Object{}
			for _, one := range node.Attributes {
				attributes = attributes.With(one.Name, one.Value)
			}
			out = out.With(node.ID, xcontent.Object{{Key: "name", Value: node.Name}, {Key: "ephemeral_id", Value: node.ID},
				{Key: "transport_address", Value: fmt.Sprintf("%s:%d", node.IP, transportPort+n)}, {Key: "attributes", Value: attributes}})
		}
	}
	return out
}
