package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

// indicesRefresh makes what was written searchable.
//
// Server: RestRefreshAction.
func (a *API) indicesRefresh(c *rest.Call) (rest.Action, error) {
	return a.onIndices(c, func(ix *cluster.Index) {
		if shards := a.node.Shards(ix); shards != nil {
			shards.Refresh()
		}
	})
}

// indicesFlush writes the transaction log away: the segments are committed.
//
// Server: RestFlushAction.
func (a *API) indicesFlush(c *rest.Call) (rest.Action, error) {
	run, err := a.onIndices(c, a.flush)
	if err != nil {
		return nil, err
	}
	force, err := c.Bool("force", false)
	if err != nil {
		return nil, err
	}
	wait, err := c.Bool("wait_if_ongoing", true)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if force && !wait {
			var v eserr.Validation
			v.Add("wait_if_ongoing must be true for a force flush")
			return nil, v.Err()
		}
		return run()
	}, nil
}

// flush commits every shard of an index.
func (a *API) flush(ix *cluster.Index) {
	if shards := a.node.Shards(ix); shards != nil {
		for _, s := range shards.Shards {
			s.Flush()
		}
	}
}

const mergeWarning = "setting only_expunge_deletes and max_num_segments at the same time is deprecated and will be rejected in a future version"

// indicesForcemerge merges segments, which takes deleted documents out of the
// counts.
//
// Server: RestForceMergeAction.
func (a *API) indicesForcemerge(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "index")
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpenForbidClosed)
	if err != nil {
		return nil, err
	}
	segments, err := c.Int("max_num_segments", -1)
	if err != nil {
		return nil, err
	}
	expunge, err := c.Bool("only_expunge_deletes", false)
	if err != nil {
		return nil, err
	}
	if _, err := c.Bool("flush", true); err != nil {
		return nil, err
	}
	if expunge && segments != -1 {
		c.Warn(mergeWarning)
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		if err := cluster.CheckBlocks(cluster.BlockMetadataWrite, indices...); err != nil {
			return nil, err
		}
		for _, ix := range indices {
			if shards := a.node.Shards(ix); shards != nil {
				shards.Merge()
			}
		}
		return rest.OK(a.shardCounts(indices)), nil
	}, nil
}

// onIndices is an API that does something with every shard of some indices.
func (a *API) onIndices(c *rest.Call, do func(*cluster.Index)) (rest.Action, error) {
	names := readNames(c, "index")
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpenForbidClosed)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		for _, ix := range indices {
			do(ix)
		}
		return rest.OK(a.shardCounts(indices)), nil
	}, nil
}
