package api

import "esconsole/engine/rest"

// catPlugins lists the plugins of nodes, of which there are none.
//
// Server: org.elasticsearch.rest.action.cat.RestPluginsAction.
func (a *API) catPlugins(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "id", Desc: "unique node id", Hidden: true},
		{Name: "name", Aliases: words("n"), Desc: "node name"},
		{Name: "component", Aliases: words("c"), Desc: "component"},
		{Name: "version", Aliases: words("v"), Desc: "component version"},
		{Name: "description", Aliases: words("d"), Desc: "plugin details", Hidden: true},
	}, noRows(c, words("include_bootstrap")...))
}
