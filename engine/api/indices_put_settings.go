package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/node"
	"esconsole/engine/rest"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// indicesPutSettings changes settings of indices.
//
// Server: RestUpdateSettingsAction.
func (a *API) indicesPutSettings(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "index")
	if err := readTimeouts(c, "timeout"); err != nil {
		return nil, err
	}
	var r node.UpdateSettings
	var err error
	if r.Preserve, err = c.Bool("preserve_existing", false); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	opts, err := readIndicesOptions(c, cluster.IndicesOptions{ExpandOpen: true, ExpandClosed: true})
	if err != nil {
		return nil, err
	}
	if r.Settings, err = readNewSettings(c); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if len(r.Settings) == 0 {
			var v eserr.Validation
			v.Add("no settings to update")
			return nil, v.Err()
		}
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		if !unblocks(r.Settings) {
			if err := cluster.CheckBlocks(cluster.BlockMetadataWrite, indices...); err != nil {
				return nil, err
			}
		}
		r.Settings = r.Settings.WithPrefix("index.")
		warnings, err := a.node.UpdateSettings(r, indices)
		c.WarnFirst(warnings...)
		if err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}, nil
}

// readNewSettings reads a body that holds settings, which may stand under the
// key settings. What is no object holds none.
func readNewSettings(c *rest.Call) (settings.Settings, error) {
	raw, err := c.RequiredBody()
	if err != nil {
		return nil, err
	}
	body, err := xcontent.Parse(raw, c.Limits())
	if err != nil {
		return nil, err
	}
	if body.Kind() != xcontent.KindObject {
		return nil, nil
	}
	if inner := body.Get("settings"); inner.Kind() == xcontent.KindObject {
		body = inner
	}
	return settings.ReadCopied(body)
}

// unblocks tells whether a change of settings may take a block away that would
// forbid it.
func unblocks(s settings.Settings) bool {
	return len(s) == 1 && s.Has("index.blocks.metadata") || s.Has("index.blocks.read_only") || s.Has("index.blocks.read_only_allow_delete")
}
