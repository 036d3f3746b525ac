package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/rest"
	"esconsole/engine/units"
)

// catAllocation tells how many shards each node holds.
//
// Server: org.elasticsearch.rest.action.cat.RestAllocationAction.
func (a *API) catAllocation(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "shards", Aliases: words("s"), Desc: "number of shards on node", Right: true},
		{Name: "disk.indices", Aliases: words("di diskIndices"), Desc: "disk used by ES indices", Right: true},
		{Name: "disk.used", Aliases: words("du diskUsed"), Desc: "disk used (total, not just ES)", Right: true},
		{Name: "disk.avail", Aliases: words("da diskAvail"), Desc: "disk available", Right: true},
		{Name: "disk.total", Aliases: words("dt diskTotal"), Desc: "total capacity of all volumes", Right: true},
		{Name: "disk.percent", Aliases: words("dp diskPercent"), Desc: "percent disk used", Right: true},
		{Name: "host", Aliases: words("h"), Desc: "host of node"},
		{Name: "ip", Desc: "ip of node"},
		{Name: "node", Aliases: words("n"), Desc: "name of node"},
	}, func() (catRows, error) {
		names := readNames(c, "nodes")
		return func() ([][]any, error) { return a.catAllocationRows(names), nil }, readLocal(c)
	})
}

func (a *API) catAllocationRows(names []string) [][]any {
	state := a.node.State()
	held := map[*cluster.Node]int{}
	state.Indices.Scan(func(_ string, ix *cluster.Index) bool {
		for _, copied := range state.Allocate(ix) {
			held[copied.Node]++
		}
		return true
	})
	var rows [][]any
	for _, n := range state.FindNodes(names) {
		st := a.nodeStats(state, n)
		rows = append(rows, []any{held[n], units.Bytes(st.StoreBytes), units.Bytes(diskUsed), units.Bytes(diskTotal - diskUsed),
			units.Bytes(diskTotal), diskUsed * 100 / diskTotal, n.Host, n.IP, n.Name})
	}
	if unassigned := held[nil]; unassigned > 0 {
		rows = append(rows, []any{unassigned, nil, nil, nil, nil, nil, nil, nil, "UNASSIGNED"})
	}
	return rows
}
