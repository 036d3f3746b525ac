package api

import "esconsole/engine/rest"

// catNodeattrs lists the attributes of nodes.
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
	}, func() (catRows, error) {
		return func() ([][]any, error) {
			var rows [][]any
			for i, n := range a.node.State().Nodes {
				for _, attribute := range n.Attributes {
					rows = append(rows, []any{n.Name, n.ID[:4], 1, n.Host, n.IP, transportPort + i, attribute.Name, attribute.Value})
				}
			}
			return rows, nil
		}, readLocal(c)
	})
}
