package api

import "esconsole/engine/rest"

// catRepositories lists the repositories for snapshots, of which there are none.
//
// Server: org.elasticsearch.rest.action.cat.RestRepositoriesAction.
func (a *API) catRepositories(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "id", Aliases: words("id repoId"), Desc: "unique repository id"},
		{Name: "type", Aliases: words("t type"), Desc: "repository type", Right: true},
	}, noRows(c))
}
