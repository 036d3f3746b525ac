package api

import "esconsole/engine/rest"

// catPendingTasks lists the changes of the cluster that wait, of which there are none.
//
// Server: org.elasticsearch.rest.action.cat.RestPendingClusterTasksAction.
func (a *API) catPendingTasks(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "insertOrder", Aliases: words("o"), Desc: "task insertion order", Right: true},
		{Name: "timeInQueue", Aliases: words("t"), Desc: "how long task has been in queue", Right: true},
		{Name: "priority", Aliases: words("p"), Desc: "task priority"},
		{Name: "source", Aliases: words("s"), Desc: "task source"},
	}, noRows(c))
}
