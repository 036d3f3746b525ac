package api

import (
	"fmt"

	"esconsole/engine/cluster"
	"esconsole/engine/rest"
)

// catHealth is the health of the cluster in one row.
//
// Server: org.elasticsearch.rest.action.cat.RestHealthAction.
func (a *API) catHealth(c *rest.Call) (rest.Action, error) {
	columns := append(timeColumns(),
		rest.Column{Name: "cluster", Aliases: words("cl"), Desc: "cluster name"},
		rest.Column{Name: "status", Aliases: words("st"), Desc: "health status"},
		rest.Column{Name: "node.total", Aliases: words("nt nodeTotal"), Desc: "total number of nodes", Right: true},
		rest.Column{Name: "node.data", Aliases: words("nd nodeData"), Desc: "number of nodes that can store data", Right: true},
		rest.Column{Name: "shards", Aliases: words("t sh shards.total shardsTotal"), Desc: "total number of shards", Right: true},
		rest.Column{Name: "pri", Aliases: words("p shards.primary shardsPrimary"), Desc: "number of primary shards", Right: true},
		rest.Column{Name: "relo", Aliases: words("r shards.relocating shardsRelocating"), Desc: "number of relocating nodes", Right: true},
		rest.Column{Name: "init", Aliases: words("i shards.initializing shardsInitializing"), Desc: "number of initializing nodes", Right: true},
		rest.Column{Name: "unassign", Aliases: words("u shards.unassigned shardsUnassigned"), Desc: "number of unassigned shards", Right: true},
		rest.Column{Name: "pending_tasks", Aliases: words("pt pendingTasks"), Desc: "number of pending tasks", Right: true},
		rest.Column{Name: "max_task_wait_time", Aliases: words("mtwt maxTaskWaitTime"), Desc: "wait time of longest task pending", Right: true},
		rest.Column{Name: "active_shards_percent", Aliases: words("asp activeShardsPercent"), Desc: "active number of shards in percent", Right: true})
	return catTable(c, columns, func() (catRows, error) {
		return func() ([][]any, error) {
			state := a.node.State()
			indices, err := a.resolve(cluster.LenientExpandHidden, nil)
			if err != nil {
				return nil, err
			}
			h, _ := state.HealthOfAll(indices)
			percent := 100.0
			if h.Status != cluster.Green {
				percent = state.ActivePercent()
			}
			return [][]any{append(a.timeCells(), state.Name, h.Status.String(), len(state.Nodes), len(state.Nodes), h.Active,
				h.ActivePrimaries, 0, 0, h.Unassigned, 0, "-", fmt.Sprintf("%.1f%%", percent))}, nil
		}, nil
	})
}
