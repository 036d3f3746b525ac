package api

import "esconsole/engine/rest"

// catNodeattrs lists the attributes of nodes, of which simulated ones have none.
//
// Server: org.elasticsearch.rest.action.cat.RestNodeAttrsAction.
func (a *API) catNodeattrs(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "node", Aliases: words("name"), Desc: "node name"},
		{Name: "id", Aliases: words("id nodeId"), Desc: "unique node id", Hidden: true},
		{Name: "pid", Aliases: words("p"), Desc: "process id", Hidden: true},
		{Name: "host", Aliases: words("h"), Desc: "host name"},
		{Name: "ip", Aliases: words("i"), Desc: "ip address"},
		{Name: "port", Aliases: words("po"), Desc: "bound transport port", Hidden: true},
		{Name: "attr", Aliases: words("attr.name"), Desc: "attribute description"},
		{Name: "value", Aliases: words("attr.value"), Desc: "attribute value"},
	}, noRows(c, words("full_id")...))
}
