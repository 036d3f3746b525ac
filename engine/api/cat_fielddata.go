package api

import "esconsole/engine/rest"

// catFielddata lists the fields whose values are held in memory for sorting and
// aggregations, which is never so here.
//
// Server: org.elasticsearch.rest.action.cat.RestFielddataAction.
func (a *API) catFielddata(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "id", Desc: "node id"},
		{Name: "host", Aliases: words("h"), Desc: "host name"},
		{Name: "ip", Desc: "ip address"},
		{Name: "node", Aliases: words("n"), Desc: "node name"},
		{Name: "field", Aliases: words("f"), Desc: "field name"},
		{Name: "size", Aliases: words("s"), Desc: "field data usage", Right: true},
	}, func() (catRows, error) {
		c.Params.Consume("fields")
		return func() ([][]any, error) { return nil, nil }, nil
	})
}
