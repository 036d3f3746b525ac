package api

import (
	"slices"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// indicesAddBlock puts a block on indices.
//
// Server: RestAddIndexBlockAction.
func (a *API) indicesAddBlock(c *rest.Call) (rest.Action, error) {
	block := c.Text("block", "")
	if !slices.Contains(words("read_only read write metadata read_only_allow_delete"), block) {
		return nil, eserr.IllegalArgument("No block found with name %s", block)
	}
	names := readNames(c, "index")
	if err := readTimeouts(c, "master_timeout", "timeout"); err != nil {
		return nil, err
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpen)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		var v eserr.Validation
		if len(names) == 0 {
			v.Add("index is missing")
		}
		if block == "read_only_allow_delete" {
			v.Add("read_only_allow_delete block is for internal use only")
		}
		if err := v.Err(); err != nil {
			return nil, err
		}
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		if block == "read" || block == "write" {
			if err := cluster.CheckBlocks(cluster.BlockMetadataWrite, indices...); err != nil {
				return nil, err
			}
		}
		blocked, err := a.node.AddBlock(block, indices)
		if err != nil {
			return nil, err
		}
		list := []xcontent.Object{}
		for _, ix := range blocked {
			list = append(list, xcontent.Object{{Key: "name", Value: ix.Name}, {Key: "blocked", Value: true}})
		}
		return rest.OK(xcontent.Object{
			{Key: "acknowledged", Value: true},
			{Key: "shards_acknowledged", Value: len(blocked) > 0},
			{Key: "indices", Value: list},
		}), nil
	}, nil
}
