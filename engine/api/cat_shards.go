package api

import (
	"slices"
	"time"

	"esconsole/engine/cluster"
	"esconsole/engine/index"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/units"
)

// catShards lists the copies of all shards and where they are.
//
// Server: org.elasticsearch.rest.action.cat.RestShardsAction.
func (a *API) catShards(c *rest.Call) (rest.Action, error) {
	return catTable(c, catShardsColumns(), func() (catRows, error) {
		names := readNames(c, "index")
		if _, err := c.Bool("local", false); err != nil {
			return nil, err
		}
		if err := readTimeouts(c, "master_timeout"); err != nil {
			return nil, err
		}
		return func() ([][]any, error) {
			counted, err := a.resolve(cluster.StrictExpandOpenForbidClosed, names)
			if err != nil {
				return nil, err
			}
			opts := cluster.LenientExpandOpen
			if len(names) == 0 {
				opts = cluster.LenientExpandHidden // all there are, be they without statistics
			}
			indices, err := a.resolve(opts, names)
			if err != nil {
				return nil, err
			}
			java.SortHashMap(indices, func(ix *cluster.Index) string { return ix.Name })
			var rows [][]any
			for _, ix := range indices {
				for _, copied := range a.node.State().Allocate(ix) {
					rows = append(rows, a.catShardsRow(copied, slices.Contains(counted, ix)))
				}
			}
			return rows, nil
		}, nil
	})
}

// The states of copies, in the server's order.
var (
	shardUnassigned = rest.Ranked{Text: "UNASSIGNED", Rank: 1}
	shardStarted    = rest.Ranked{Text: "STARTED", Rank: 3}
)

func catShardsColumns() []rest.Column {
	columns := []rest.Column{
		{Name: "index", Aliases: words("i idx"), Desc: "index name"},
		{Name: "shard", Aliases: words("s sh"), Desc: "shard name"},
		{Name: "prirep", Aliases: words("p pr primaryOrReplica"), Desc: "primary or replica"},
		{Name: "state", Aliases: words("st"), Desc: "shard state"},
		{Name: "docs", Aliases: words("d dc"), Desc: "number of docs in shard", Right: true},
		{Name: "store", Aliases: words("sto"), Desc: "store size of shard (how much disk it uses)", Right: true},
		{Name: "ip", Desc: "ip of node where it lives"},
		{Name: "id", Desc: "unique id of node where it lives", Hidden: true},
		{Name: "node", Aliases: words("n"), Desc: "name of node where it lives"},
		{Name: "sync_id", Aliases: words("sync_id"), Desc: "sync id", Hidden: true},
		{Name: "unassigned.reason", Aliases: words("ur"), Desc: "reason shard is unassigned", Hidden: true},
		{Name: "unassigned.at", Aliases: words("ua"), Desc: "time shard became unassigned (UTC)", Hidden: true},
		{Name: "unassigned.for", Aliases: words("uf"), Desc: "time has been unassigned", Right: true, Hidden: true},
		{Name: "unassigned.details", Aliases: words("ud"), Desc: "additional details as to why the shard became unassigned", Hidden: true},
		{Name: "recoverysource.type", Aliases: words("rs"), Desc: "recovery source type", Hidden: true},
	}
	for _, s := range statsIn(inShards) {
		columns = append(columns, s.column(inShards))
	}
	return append(columns,
		rest.Column{Name: "path.data", Aliases: words("pd dataPath"), Desc: "shard data path", Right: true, Hidden: true},
		rest.Column{Name: "path.state", Aliases: words("ps statsPath"), Desc: "shard state path", Right: true, Hidden: true})
}

// catShardsRow is the row of a copy; counted tells whether its statistics are known.
func (a *API) catShardsRow(copied cluster.Copy, counted bool) []any {
	ix := copied.Index
	prirep := "r"
	if copied.Primary {
		prirep = "p"
	}
	row := []any{ix.Name, copied.Shard, prirep}
	if copied.Node == nil {
		source := "peer"
		if copied.Primary {
			source = "empty_store"
		}
		row = append(row, shardUnassigned, nil, nil, nil, nil, nil, nil, "INDEX_CREATED", isoTime(ix.Created),
			units.Of(a.node.Now().Sub(ix.Created).Truncate(time.Millisecond)), nil, source)
		for range len(statsIn(inShards)) + 2 {
			row = append(row, nil)
		}
		return row
	}
	var st index.Stats
	if shards := a.node.Shards(ix); shards != nil && counted {
		st = shards.Shards[copied.Shard].Stats()
	}
	var docs, store any
	if counted {
		docs, store = st.Docs, units.Bytes(st.StoreBytes)
	}
	row = append(row, shardStarted, docs, store, copied.Node.IP, copied.Node.ID, copied.Node.Name, nil, nil, nil, nil, nil, nil)
	for _, s := range statsIn(inShards) {
		if !counted {
			row = append(row, nil)
			continue
		}
		row = append(row, s.cell(&st))
	}
	return append(row, nil, nil)
}
