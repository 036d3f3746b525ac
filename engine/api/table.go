package api

import (
	"slices"
	"strings"

	"esconsole/engine/compat"
	"esconsole/engine/rest"
)

// entry is one API: its name in the REST specification, the parameters of its
// query string, and its routes.
type entry struct {
	api    string
	params []string
	rows   []row
	stream bool // the body is several documents
}

// row is one path of an API with the methods that it takes there. A row without
// a handler is an API that is not built yet: it answers 501. since and until
// bound the major versions that know the route; 0 is no bound.
type row struct {
	on, path     string
	handler      rest.Handler
	warning      string // the route itself is deprecated
	since, until int
}

// table lists every route, in the order of the REST specification's API names
// within each namespace.
func (a *API) table() []entry {
	return slices.Concat(a.documentsTable(), a.searchTable(), a.indicesTable(), a.catTable(), a.clusterTable(), a.adminTable())
}

// Routes are the routes that a profile knows.
func (a *API) Routes(p *compat.Profile) []rest.Route {
	var out []rest.Route
	for _, e := range a.table() {
		for _, r := range e.rows {
			if p.Major < r.since || r.until != 0 && p.Major > r.until {
				continue
			}
			for _, method := range strings.Fields(r.on) {
				out = append(out, rest.Route{API: e.api, Method: method, Path: r.path, Params: known(p, e.api, e.params), Handler: r.handle(e.api), Stream: e.stream})
			}
		}
	}
	return out
}

// known leaves out the parameters that a profile does not know.
func known(p *compat.Profile, api string, params []string) []string {
	params = slices.Clone(params)
	if api == "indices.analyze" && p.AnalyzeParams {
		params = append(params, "text", "analyzer")
	}
	return slices.DeleteFunc(params, func(name string) bool {
		switch name {
		case "include_type_name":
			return !p.IncludeTypeName
		case "if_seq_no", "if_primary_term":
			return !p.SeqNos
		case "require_alias", "rest_total_hits_as_int":
			return !p.SeqNos && !p.TypelessPaths
		}
		return false
	})
}

// handle is the handler of a row, which warns where its route is deprecated.
func (r row) handle(api string) rest.Handler {
	h := r.handler
	if h == nil {
		h = notBuilt(api)
	}
	if r.warning == "" {
		return h
	}
	return func(c *rest.Call) (rest.Action, error) {
		c.Warn(r.warning)
		return h(c)
	}
}

// words cuts a list of names at its blanks.
func words(s string) []string { return strings.Fields(s) }
