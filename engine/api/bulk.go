package api

import (
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// bulk runs many writes.
func (a *API) bulk(c *rest.Call) (rest.Action, error) {
	d := document.BulkDefaults{Index: c.Text("index", ""), Type: document.DefaultType}
	if c.Profile.BulkTypeRequired {
		d.Type = ""
	}
	if typ, typed := c.Params.Get("type"); typed {
		c.WarnTypes(document.BulkTypesWarning)
		d.Type = typ
	}
	d.Routing = c.Text("routing", "")
	d.Source = readSourceFilter(c)
	d.Fields = readUpdateFields(c)
	if name, ok := c.Params.Get("pipeline"); ok {
		d.Pipeline = &name
	}
	b := &document.Bulk{}
	var err error
	if b.Active, err = readActiveShards(c); err != nil {
		return nil, err
	}
	// Without a value this one parameter counts as not given.
	if text, _ := c.Params.Get("require_alias"); text != "" {
		if d.RequireAlias, err = c.Bool("require_alias", false); err != nil {
			return nil, err
		}
	}
	if b.Timeout, b.Refresh, err = readWhen(c); err != nil {
		return nil, err
	}
	body, err := c.RequiredBody()
	if err != nil {
		return nil, err
	}
	if b.Writes, err = document.ReadBulk(body, &d, c.Profile, c.Warn); err != nil {
		return nil, err
	}
	c.KnowsAll()
	return func() (*rest.Reply, error) {
		start := a.node.Now()
		res, err := a.docsFor(c).Bulk(c.Ctx, b)
		if err != nil {
			return nil, err
		}
		return rest.OK(a.bulkBody(res, a.node.Now().Sub(start).Milliseconds())), nil
	}, nil
}

// bulkBody lays out what a bulk did.
func (a *API) bulkBody(res *document.BulkResult, took int64) xcontent.Object {
	items := make([]xcontent.Object, len(res.Items))
	for i := range res.Items {
		item := &res.Items[i]
		items[i] = xcontent.Object{{Key: item.Op.String(), Value: a.bulkItem(item)}}
	}
	o := xcontent.Object{{Key: "took", Value: took}}
	if res.Ingested {
		o = o.With("ingest_took", int64(0))
	}
	return o.With("errors", res.Errors).With("items", items)
}

func (a *API) bulkItem(item *document.Item) xcontent.Object {
	if item.Err == nil {
		return a.writeBody(item.Result).With("status", item.Result.Status())
	}
	e := a.node.Profile.Error(eserr.From(item.Err))
	o := make(xcontent.Object, 0, 5)
	if item.NoIndex {
		o = o.With("_index", nil)
	} else {
		o = o.With("_index", item.Index)
	}
	o = o.With("_type", item.Type)
	if item.NoID {
		o = o.With("_id", nil)
	} else {
		o = o.With("_id", item.ID)
	}
	return o.With("status", e.Status).With("error", e.Object())
}
