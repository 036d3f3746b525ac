package api

import (
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

const getTypesWarning = "[types removal] Specifying types in document get requests is deprecated, use the /{index}/_doc/{id} endpoint instead."

// get reads a document by id; HEAD asks whether it is there.
func (a *API) get(c *rest.Call) (rest.Action, error) {
	g, err := a.readGet(c, getTypesWarning)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if err := g.ValidateVersion(); err != nil {
			return nil, err
		}
		got, err := a.docs.Get(g)
		if err != nil {
			return nil, err
		}
		status := 200
		if !got.Found {
			status = 404
		}
		return &rest.Reply{Status: status, Body: a.gotBody(got)}, nil
	}, nil
}

// readGet reads the parameters of a get.
func (a *API) readGet(c *rest.Call, warning string) (*document.Get, error) {
	g := &document.Get{Index: c.Text("index", ""), ID: c.Text("id", "")}
	typ, typed := c.Params.Get("type")
	if typed && c.Profile.TypelessPaths {
		c.Warn(warning)
	}
	g.Type, g.AnyType = typ, !typed || typ == "_all"
	if !typed {
		g.Type = "_doc"
	}
	var err error
	if g.Refresh, err = c.Bool("refresh", false); err != nil {
		return nil, err
	}
	g.Routing = c.Text("routing", "")
	c.Params.Consume("preference")
	if g.Realtime, err = c.Bool("realtime", true); err != nil {
		return nil, err
	}
	if c.Params.Has("fields") {
		return nil, eserr.IllegalArgument("the parameter [fields] is no longer supported, please use [stored_fields] to retrieve stored fields or [_source] to load the field from _source")
	}
	g.StoredFields = c.List("stored_fields")
	if g.Version, err = readVersion(c); err != nil {
		return nil, err
	}
	if g.VersionType, err = readVersionType(c); err != nil {
		return nil, err
	}
	g.Source = readSourceFilter(c)
	return g, nil
}

// readSourceFilter reads _source, _source_includes and _source_excludes; nil if
// none is given.
func readSourceFilter(c *rest.Call) *document.SourceFilter {
	text, given := c.Params.Get("_source")
	f := &document.SourceFilter{Fetch: true}
	switch {
	case !given:
	case text == "" || text == "true":
	case text == "false":
		f.Fetch = false
	default:
		f.Includes = rest.SplitList(text)
	}
	if _, ok := c.Params.Get("_source_includes"); ok {
		f.Includes, given = c.List("_source_includes"), true
	}
	if _, ok := c.Params.Get("_source_excludes"); ok {
		f.Excludes, given = c.List("_source_excludes"), true
	}
	if !given {
		return nil
	}
	return f
}

// gotBody lays out a document that was read.
func (a *API) gotBody(g *document.Got) xcontent.Object {
	o := xcontent.Object{{Key: "_index", Value: g.Index}, {Key: "_type", Value: g.Type}, {Key: "_id", Value: g.ID}}
	if !g.Found {
		return o.With("found", false)
	}
	o = o.With("_version", g.Version)
	if a.node.Profile.SeqNos {
		o = o.With("_seq_no", g.SeqNo).With("_primary_term", g.Term)
	}
	if g.Routing != "" {
		o = o.With("_routing", g.Routing)
	}
	o = o.With("found", true)
	if g.Source != nil {
		o = o.With("_source", g.Source)
	}
	return o
}

// updatedBody lays out the document within the answer of an update.
func (a *API) updatedBody(g *document.Got) xcontent.Object {
	var o xcontent.Object
	if a.node.Profile.SeqNos {
		o = o.With("_seq_no", g.SeqNo).With("_primary_term", g.Term)
	}
	return o.With("found", true).With("_source", g.Source)
}
