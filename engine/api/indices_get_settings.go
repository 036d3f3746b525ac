package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// indicesGetSettings tells the settings of indices.
//
// Server: RestGetSettingsAction.
func (a *API) indicesGetSettings(c *rest.Call) (rest.Action, error) {
	look := settingsLook{names: readNamesOrAll(c, "name"), human: c.Params.Has("human")}
	var err error
	if look.defaults, err = c.Bool("include_defaults", false); err != nil {
		return nil, err
	}
	if look.flat, err = c.Bool("flat_settings", false); err != nil {
		return nil, err
	}
	names := readNames(c, "index")
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpen)
	if err != nil {
		return nil, err
	}
	if _, err := c.Bool("local", false); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolveReadable(opts, names)
		if err != nil {
			return nil, err
		}
		body := xcontent.Object{}
		for _, ix := range indices {
			if laid := look.layAll(ix); laid != nil {
				body = body.With(ix.Name, laid)
			}
		}
		return rest.OK(body), nil
	}, nil
}

// layAll is lay for an answer about settings alone: an index without any is left
// out, unless defaults were asked for, which are then there even if empty.
func (l settingsLook) layAll(ix *cluster.Index) xcontent.Object {
	o := l.lay(ix)
	if shown, _ := o.Get("settings"); !l.defaults && len(shown.(xcontent.Object)) == 0 {
		return nil
	}
	if _, ok := o.Get("defaults"); l.defaults && !ok {
		o = o.With("defaults", xcontent.Object{})
	}
	return o
}
