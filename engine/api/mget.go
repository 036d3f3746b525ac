package api

import (
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

const mgetTypesWarning = "[types removal] Specifying types in multi get requests is deprecated."

// mget reads several documents by their ids.
func (a *API) mget(c *rest.Call) (rest.Action, error) {
	g := document.NewGet()
	if _, typed := c.Params.Get("type"); typed {
		c.WarnTypes(mgetTypesWarning)
	}
	var err error
	if g.Refresh, err = c.Bool("refresh", false); err != nil {
		return nil, err
	}
	g.Preference = c.Text("preference", "")
	if g.Realtime, err = c.Bool("realtime", true); err != nil {
		return nil, err
	}
	if _, ok := c.Params.Get("fields"); ok {
		return nil, eserr.IllegalArgument("The parameter [fields] is no longer supported, please use [stored_fields] to retrieve stored fields or _source filtering if the field is not stored")
	}
	g.StoredFields = readStoredFields(c)
	g.Source = readSourceFilter(c)
	body, err := c.BodyOrSource()
	if err != nil {
		return nil, err
	}
	g.Index, g.Type = c.Text("index", ""), c.Text("type", "")
	g.NoIndex = g.Index == ""
	readRouting(c, g)
	v, err := xcontent.Parse(body, c.Limits())
	if err != nil && v.IsMissing() {
		return nil, err
	}
	m, err := document.ReadMultiGet(v, g, c.Profile, c.Warn)
	if err != nil {
		return nil, err
	}
	for _, g := range m.Gets {
		if g.Type != "" {
			c.WarnTypes(mgetTypesWarning)
		}
	}
	c.KnowsAll()
	return func() (*rest.Reply, error) {
		items, err := a.docsFor(c).MultiGet(m)
		if err != nil {
			return nil, err
		}
		docs := make([]xcontent.Object, len(items))
		for i := range items {
			docs[i] = a.mgetItem(&items[i])
		}
		return rest.OK(xcontent.Object{{Key: "docs", Value: docs}}), nil
	}, nil
}

// mgetItem lays out one document of a multi-get.
func (a *API) mgetItem(item *document.GotItem) xcontent.Object {
	if item.Err == nil {
		return a.gotBody(item.Got)
	}
	var typ any
	if item.Type != "" {
		typ = item.Type
	}
	return xcontent.Object{{Key: "_index", Value: item.Index}, {Key: "_type", Value: typ}, {Key: "_id", Value: item.ID},
		{Key: "error", Value: a.node.Profile.Error(item.Err).Failure()}}
}
