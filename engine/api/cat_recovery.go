package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/units"
)

// filesPerSegment is how many files a small segment has.
const filesPerSegment = 3

// catRecovery lists how the copies of shards came to be where they are: all at
// once, and with nothing to copy.
//
// Server: org.elasticsearch.rest.action.cat.RestCatRecoveryAction.
func (a *API) catRecovery(c *rest.Call) (rest.Action, error) {
	return catTable(c, catRecoveryColumns(), func() (catRows, error) {
		names := readNames(c, "index")
		if _, err := c.Bool("detailed", false); err != nil {
			return nil, err
		}
		activeOnly, err := c.Bool("active_only", false)
		if err != nil {
			return nil, err
		}
		opts, err := readIndicesOptions(c, cluster.StrictExpand)
		return func() ([][]any, error) {
			indices, err := a.resolve(opts, names)
			if err != nil || activeOnly {
				return nil, err
			}
			java.SortHashMap(indices, func(ix *cluster.Index) string { return ix.Name })
			var rows [][]any
			for _, ix := range indices {
				copies := a.node.State().Allocate(ix)
				for i, copied := range copies {
					if copied.Node != nil {
						rows = append(rows, a.catRecoveryRow(copied, copies[i-i%ix.Copies()]))
					}
				}
			}
			return rows, nil
		}, err
	})
}

func catRecoveryColumns() []rest.Column {
	return []rest.Column{
		{Name: "index", Aliases: words("i idx"), Desc: "index name"},
		{Name: "shard", Aliases: words("s sh"), Desc: "shard name"},
		{Name: "start_time", Aliases: words("start"), Desc: "recovery start time", Hidden: true},
		{Name: "start_time_millis", Aliases: words("start_millis"), Desc: "recovery start time in epoch milliseconds", Hidden: true},
		{Name: "stop_time", Aliases: words("stop"), Desc: "recovery stop time", Hidden: true},
		{Name: "stop_time_millis", Aliases: words("stop_millis"), Desc: "recovery stop time in epoch milliseconds", Hidden: true},
		{Name: "time", Aliases: words("t ti"), Desc: "recovery time"},
		{Name: "type", Aliases: words("ty"), Desc: "recovery type"},
		{Name: "stage", Aliases: words("st"), Desc: "recovery stage"},
		{Name: "source_host", Aliases: words("shost"), Desc: "source host"},
		{Name: "source_node", Aliases: words("snode"), Desc: "source node name"},
		{Name: "target_host", Aliases: words("thost"), Desc: "target host"},
		{Name: "target_node", Aliases: words("tnode"), Desc: "target node name"},
		{Name: "repository", Aliases: words("rep"), Desc: "repository"},
		{Name: "snapshot", Aliases: words("snap"), Desc: "snapshot"},
		{Name: "files", Aliases: words("f"), Desc: "number of files to recover"},
		{Name: "files_recovered", Aliases: words("fr"), Desc: "files recovered"},
		{Name: "files_percent", Aliases: words("fp"), Desc: "percent of files recovered"},
		{Name: "files_total", Aliases: words("tf"), Desc: "total number of files"},
		{Name: "bytes", Aliases: words("b"), Desc: "number of bytes to recover"},
		{Name: "bytes_recovered", Aliases: words("br"), Desc: "bytes recovered"},
		{Name: "bytes_percent", Aliases: words("bp"), Desc: "percent of bytes recovered"},
		{Name: "bytes_total", Aliases: words("tb"), Desc: "total number of bytes"},
		{Name: "translog_ops", Aliases: words("to"), Desc: "number of translog ops to recover"},
		{Name: "translog_ops_recovered", Aliases: words("tor"), Desc: "translog ops recovered"},
		{Name: "translog_ops_percent", Aliases: words("top"), Desc: "percent of translog ops recovered"},
	}
}

// catRecoveryRow is one copy of a shard. One that was closed since it is there has
// been read again from its files, all others began empty.
func (a *API) catRecoveryRow(copied, primary cluster.Copy) []any {
	ix, source := copied.Index, "empty_store"
	sourceHost, sourceNode := "n/a", "n/a"
	var files, bytes int64
	percent := "0.0%"
	if shards := a.node.Shards(ix); shards != nil && (ix.Closed || shards.Shards[copied.Shard].PrimaryTerm() > 1) {
		st := shards.Shards[copied.Shard].Stats()
		source, percent = "existing_store", "100.0%"
		files, bytes = 1+filesPerSegment*st.Segments, st.StoreBytes
	}
	if !copied.Primary && primary.Node != nil {
		source, sourceHost, sourceNode = "peer", primary.Node.Host, primary.Node.Name
	}
	at, millis := isoTime(ix.Created), ix.Created.UnixMilli()
	return []any{ix.Name, copied.Shard, at, millis, at, millis, units.Millis(0), source, "done", sourceHost, sourceNode,
		copied.Node.Host, copied.Node.Name, "n/a", "n/a", 0, 0, percent, files, 0, 0, percent, bytes, 0, 0, "100.0%"}
}
