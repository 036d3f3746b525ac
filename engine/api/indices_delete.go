package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

// indicesDelete deletes indices.
//
// Server: RestDeleteIndexAction.
func (a *API) indicesDelete(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "index")
	if err := readTimeouts(c, "timeout", "master_timeout"); err != nil {
		return nil, err
	}
	options := cluster.ForDelete
	options.IgnoreAliases = !c.Profile.DeleteByAlias
	opts, err := readIndicesOptions(c, options)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if len(names) == 0 {
			var v eserr.Validation
			v.Add("index / indices is missing")
			return nil, v.Err()
		}
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		if err := cluster.CheckDeletable(indices...); err != nil {
			return nil, err
		}
		if err := a.node.RemoveIndices(indices); err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}, nil
}
