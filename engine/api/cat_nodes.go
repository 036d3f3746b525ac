package api

import (
	"fmt"
	"runtime"

	"esconsole/engine/cluster"
	"esconsole/engine/index"
	"esconsole/engine/rest"
	"esconsole/engine/units"
)

const catNodesLocalWarning = "Deprecated parameter [local] used. This parameter does not cause this API to act locally, and should not be used. It will be unsupported in version 8.0."

// catNodes lists the simulated nodes.
//
// Server: org.elasticsearch.rest.action.cat.RestNodesAction.
func (a *API) catNodes(c *rest.Call) (rest.Action, error) {
	return catTable(c, catNodesColumns(), func() (catRows, error) {
		if c.Params.Has("local") {
			c.Warn(catNodesLocalWarning)
		}
		if _, err := c.Bool("local", false); err != nil {
			return nil, err
		}
		if err := readTimeouts(c, "master_timeout"); err != nil {
			return nil, err
		}
		fullID, err := c.Bool("full_id", false)
		if err != nil {
			return nil, err
		}
		return func() ([][]any, error) {
			state := a.node.State()
			var rows [][]any
			for i := range state.Nodes {
				rows = append(rows, a.catNodesRow(state, i, fullID))
			}
			return rows, nil
		}, nil
	})
}

func catNodesColumns() []rest.Column {
	columns := []rest.Column{
		{Name: "id", Aliases: words("id nodeId"), Desc: "unique node id", Hidden: true},
		{Name: "pid", Aliases: words("p"), Desc: "process id", Hidden: true},
		{Name: "ip", Aliases: words("i"), Desc: "ip address"},
		{Name: "port", Aliases: words("po"), Desc: "bound transport port", Hidden: true},
		{Name: "http_address", Aliases: words("http"), Desc: "bound http address", Hidden: true},
		{Name: "version", Aliases: words("v"), Desc: "es version", Hidden: true},
		{Name: "flavor", Aliases: words("f"), Desc: "es distribution flavor", Hidden: true},
		{Name: "type", Aliases: words("t"), Desc: "es distribution type", Hidden: true},
		{Name: "build", Aliases: words("b"), Desc: "es build hash", Hidden: true},
		{Name: "jdk", Aliases: words("j"), Desc: "jdk version", Hidden: true},
		{Name: "disk.total", Aliases: words("dt diskTotal"), Desc: "total disk space", Right: true, Hidden: true},
		{Name: "disk.used", Aliases: words("du diskUsed"), Desc: "used disk space", Right: true, Hidden: true},
		{Name: "disk.avail", Aliases: words("d da disk diskAvail"), Desc: "available disk space", Right: true, Hidden: true},
		{Name: "disk.used_percent", Aliases: words("dup diskUsedPercent"), Desc: "used disk space percentage", Right: true, Hidden: true},
		{Name: "heap.current", Aliases: words("hc heapCurrent"), Desc: "used heap", Right: true, Hidden: true},
		{Name: "heap.percent", Aliases: words("hp heapPercent"), Desc: "used heap ratio", Right: true},
		{Name: "heap.max", Aliases: words("hm heapMax"), Desc: "max configured heap", Right: true, Hidden: true},
		{Name: "ram.current", Aliases: words("rc ramCurrent"), Desc: "used machine memory", Right: true, Hidden: true},
		{Name: "ram.percent", Aliases: words("rp ramPercent"), Desc: "used machine memory ratio", Right: true},
		{Name: "ram.max", Aliases: words("rm ramMax"), Desc: "total machine memory", Right: true, Hidden: true},
		{Name: "file_desc.current", Aliases: words("fdc fileDescriptorCurrent"), Desc: "used file descriptors", Right: true, Hidden: true},
		{Name: "file_desc.percent", Aliases: words("fdp fileDescriptorPercent"), Desc: "used file descriptor ratio", Right: true, Hidden: true},
		{Name: "file_desc.max", Aliases: words("fdm fileDescriptorMax"), Desc: "max file descriptors", Right: true, Hidden: true},
		{Name: "cpu", Aliases: words("cpu"), Desc: "recent cpu usage", Right: true},
		{Name: "load_1m", Aliases: words("l"), Desc: "1m load avg", Right: true},
		{Name: "load_5m", Aliases: words("l"), Desc: "5m load avg", Right: true},
		{Name: "load_15m", Aliases: words("l"), Desc: "15m load avg", Right: true},
		{Name: "uptime", Aliases: words("u"), Desc: "node uptime", Right: true, Hidden: true},
		{Name: "node.role", Aliases: words("r role nodeRole"), Desc: "m:master eligible node, d:data node, i:ingest node, -:coordinating node only"},
		{Name: "master", Aliases: words("m"), Desc: "*:current master"},
		{Name: "name", Aliases: words("n"), Desc: "node name"},
	}
	for _, s := range statsIn(inNodes) {
		columns = append(columns, s.column(inNodes))
	}
	return columns
}

// Ports that the first node would listen at.
const (
	transportPort = 9300
	httpPort      = 9200
)

// What a simulated node seems to run on.
const (
	simulatedJDK  = "15.0.1"
	simulatedHeap = 1 << 30
	diskTotal     = 100 << 30
	diskUsed      = 40 << 30
	openFiles     = 256
	maxOpenFiles  = 65536
)

func (a *API) catNodesRow(state *cluster.State, i int, fullID bool) []any {
	n, b := &state.Nodes[i], a.node.Profile.Build
	id, master := n.ID, "-"
	if !fullID {
		id = id[:4]
	}
	if i == 0 {
		master = "*"
	}
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	used := min(int64(mem.HeapAlloc), simulatedHeap)
	row := []any{id, 1, n.IP, transportPort + i, fmt.Sprintf("%s:%d", n.IP, httpPort+i), b.Number, b.Flavor, b.Type, b.Hash, simulatedJDK,
		units.Bytes(diskTotal), units.Bytes(diskUsed), units.Bytes(diskTotal - diskUsed), "40.00",
		units.Bytes(used), used * 100 / simulatedHeap, units.Bytes(simulatedHeap),
		units.Bytes(used), used * 100 / simulatedHeap, units.Bytes(simulatedHeap),
		openFiles, openFiles * 100 / maxOpenFiles, maxOpenFiles, 0, "0.00", "0.00", "0.00", units.Of(a.node.Now().Sub(a.node.Started)),
		a.node.Profile.NodeRoles, master, n.Name}
	st := a.nodeStats(state, n)
	for _, s := range statsIn(inNodes) {
		row = append(row, s.cell(&st))
	}
	return row
}

// nodeStats are the statistics of the shards on one node.
func (a *API) nodeStats(state *cluster.State, n *cluster.Node) index.Stats {
	var total index.Stats
	state.Indices.Scan(func(_ string, ix *cluster.Index) bool {
		shards := a.node.Shards(ix)
		for _, copied := range state.Allocate(ix) {
			if copied.Node == n && shards != nil {
				total.Add(shards.Shards[copied.Shard].Stats())
			}
		}
		return true
	})
	return total
}
