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
	g := document.NewGet()
	if err := readGet(c, g, getTypesWarning); err != nil {
		return nil, err
	}
	if c.Params.Has("fields") {
		return nil, eserr.IllegalArgument("the parameter [fields] is no longer supported, please use [stored_fields] to retrieve stored fields or [_source] to load the field from _source")
	}
	c.Params.Consume("fields")
	var err error
	g.StoredFields = readStoredFields(c)
	if g.Version, err = readVersion(c); err != nil {
		return nil, err
	}
	if g.VersionType, err = readVersionType(c); err != nil {
		return nil, err
	}
	g.Source = readSourceFilter(c)
	c.KnowsAll()
	return func() (*rest.Reply, error) {
		got, err := a.docsFor(c).Get(g)
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

// readStoredFields reads stored_fields: nil if it is not given.
func readStoredFields(c *rest.Call) []string {
	text, ok := c.Params.Get("stored_fields")
	if !ok {
		return nil
	}
	return append([]string{}, rest.SplitList(text)...)
}

// readGet reads the parameters that get and get source have in common.
func readGet(c *rest.Call, g *document.Get, warning string) (err error) {
	if g.Type = readType(c, warning); g.Type == "_all" {
		g.Type = ""
	}
	g.Index = c.Text("index", "")
	g.ID = c.Text("id", "")
	if g.Refresh, err = c.Bool("refresh", false); err != nil {
		return err
	}
	readRouting(c, g)
	g.Preference = c.Text("preference", "")
	g.Realtime, err = c.Bool("realtime", true)
	return err
}

func readRouting(c *rest.Call, g *document.Get) {
	routing, given := c.Params.Get("routing")
	g.Routing, g.EmptyRouting = routing, given && routing == ""
	if parent := readParent(c); g.Routing == "" && parent != "" {
		g.Routing, g.EmptyRouting = parent, false
	}
}

// readSourceFilter reads _source, _source_includes and _source_excludes; nil if
// none is given.
func readSourceFilter(c *rest.Call) *document.SourceFilter {
	f := &document.SourceFilter{Fetch: true}
	text, given := c.Params.Get("_source")
	switch {
	case !given:
	case text == "true":
	case text == "false":
		f.Fetch = false
	case c.Profile.LenientBooleans && isOldBoolean(text):
		c.WarnBoolean("_source", text)
		f.Fetch = text == "1" || text == "on" || text == "yes"
	default:
		f.Includes = rest.SplitList(text)
	}
	if _, ok := c.Params.Get("_source_includes"); ok {
		f.Includes, given = c.List("_source_includes"), true
	}
	if list, ok := readOldList(c, "_source_include", "_source_includes"); ok {
		f.Includes, given = list, true
	}
	if _, ok := c.Params.Get("_source_excludes"); ok {
		f.Excludes, given = c.List("_source_excludes"), true
	}
	if list, ok := readOldList(c, "_source_exclude", "_source_excludes"); ok {
		f.Excludes, given = list, true
	}
	if !given {
		return nil
	}
	return f
}

// isOldBoolean tells whether a word is one of the former names of the booleans.
func isOldBoolean(text string) bool {
	switch text {
	case "0", "1", "off", "on", "no", "yes":
		return true
	}
	return false
}

// gotBody lays out a document that was read.
func (a *API) gotBody(g *document.Got) xcontent.Object {
	o := make(xcontent.Object, 0, 10)
	o = o.With("_index", g.Index)
	if g.NoType {
		o = o.With("_type", nil)
	} else {
		o = o.With("_type", g.Type)
	}
	o = o.With("_id", g.ID)
	if !g.Found {
		return o.With("found", false)
	}
	o = o.With("_version", g.Version)
	if a.node.Profile.SeqNos {
		o = o.With("_seq_no", g.SeqNo).With("_primary_term", g.Term)
	}
	o = append(o, g.Metadata...)
	o = o.With("found", true)
	if g.Source != nil {
		o = o.With("_source", g.Source)
	}
	if len(g.Fields) > 0 {
		o = o.With("fields", g.Fields)
	}
	return o
}
