package api

import "esconsole/engine/rest"

// catMaster tells which node is the master.
//
// Server: org.elasticsearch.rest.action.cat.RestMasterAction.
func (a *API) catMaster(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "id", Desc: "node id"},
		{Name: "host", Aliases: words("h"), Desc: "host name"},
		{Name: "ip", Desc: "ip address "},
		{Name: "node", Aliases: words("n"), Desc: "node name"},
	}, func() (catRows, error) {
		return func() ([][]any, error) {
			n := a.node.State().Nodes[0]
			return [][]any{{n.ID, n.Host, n.IP, n.Name}}, nil
		}, readLocal(c)
	})
}
