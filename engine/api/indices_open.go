package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// indicesOpen opens closed indices.
//
// Server: RestOpenIndexAction.
func (a *API) indicesOpen(c *rest.Call) (rest.Action, error) {
	return a.changeState(c, cluster.IndicesOptions{AllowNoIndices: true, ExpandClosed: true}, func(indices []*cluster.Index, waitFor int) (xcontent.Object, error) {
		warnings, err := a.node.OpenIndices(indices)
		c.WarnFirst(warnings...)
		if err != nil {
			return nil, err
		}
		body := xcontent.Object{{Key: "acknowledged", Value: true}}
		if c.Profile.OpenWaits {
			body = body.With("shards_acknowledged", a.enough(indices, waitFor))
		}
		return body, nil
	})
}

// indicesClose closes indices: their documents stay, but can't be read.
//
// Server: RestCloseIndexAction.
func (a *API) indicesClose(c *rest.Call) (rest.Action, error) {
	return a.changeState(c, cluster.StrictExpandOpen, func(indices []*cluster.Index, waitFor int) (xcontent.Object, error) {
		closed, err := a.node.CloseIndices(indices)
		if err != nil {
			return nil, err
		}
		if !c.Profile.ClosedIndices {
			return xcontent.Object{{Key: "acknowledged", Value: true}}, nil
		}
		body := xcontent.Object{}
		for _, ix := range closed {
			body = body.With(ix.Name, xcontent.Object{{Key: "closed", Value: true}})
		}
		return xcontent.Object{
			{Key: "acknowledged", Value: true},
			{Key: "shards_acknowledged", Value: len(closed) > 0 && a.enough(closed, waitFor)},
			{Key: "indices", Value: body},
		}, nil
	})
}

// changeState is an API that opens or closes indices.
func (a *API) changeState(c *rest.Call, opts cluster.IndicesOptions, change func([]*cluster.Index, int) (xcontent.Object, error)) (rest.Action, error) {
	names := readNames(c, "index")
	if err := readTimeouts(c, "timeout", "master_timeout"); err != nil {
		return nil, err
	}
	opts, err := readIndicesOptions(c, opts)
	if err != nil {
		return nil, err
	}
	waitFor, err := readWaitFor(c)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if len(names) == 0 {
			var v eserr.Validation
			v.Add("index is missing")
			return nil, v.Err()
		}
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		if err := cluster.CheckBlocks(cluster.BlockMetadataWrite, indices...); err != nil {
			return nil, err
		}
		body, err := change(indices, waitFor)
		if err != nil {
			return nil, err
		}
		return rest.OK(body), nil
	}, nil
}

// enough tells whether all of the indices have as many copies on nodes as a
// request waits for.
func (a *API) enough(indices []*cluster.Index, waitFor int) bool {
	state := a.node.State()
	for _, ix := range indices {
		if cur, ok := state.Lookup(ix.Name); ok && !state.Enough(cur, waitFor) {
			return false
		}
	}
	return true
}
