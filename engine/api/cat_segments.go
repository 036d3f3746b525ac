package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/units"
)

// segmentMemory is about what the server keeps in memory for a small segment.
const segmentMemory = 852

// catSegments lists the segments of the copies of shards.
//
// Server: org.elasticsearch.rest.action.cat.RestSegmentsAction.
func (a *API) catSegments(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "index", Aliases: words("i idx"), Desc: "index name"},
		{Name: "shard", Aliases: words("s sh"), Desc: "shard name"},
		{Name: "prirep", Aliases: words("p pr primaryOrReplica"), Desc: "primary or replica"},
		{Name: "ip", Desc: "ip of node where it lives"},
		{Name: "id", Desc: "unique id of node where it lives", Hidden: true},
		{Name: "segment", Aliases: words("seg"), Desc: "segment name"},
		{Name: "generation", Aliases: words("g gen"), Desc: "segment generation", Right: true},
		{Name: "docs.count", Aliases: words("dc docsCount"), Desc: "number of docs in segment", Right: true},
		{Name: "docs.deleted", Aliases: words("dd docsDeleted"), Desc: "number of deleted docs in segment", Right: true},
		{Name: "size", Aliases: words("si"), Desc: "segment size in bytes", Right: true},
		{Name: "size.memory", Aliases: words("sm sizeMemory"), Desc: "segment memory in bytes", Right: true},
		{Name: "committed", Aliases: words("ic isCommitted"), Desc: "is segment committed"},
		{Name: "searchable", Aliases: words("is isSearchable"), Desc: "is segment searched"},
		{Name: "version", Aliases: words("v ver"), Desc: "version"},
		{Name: "compound", Aliases: words("ico isCompound"), Desc: "is segment compound"},
	}, func() (catRows, error) {
		names := readNames(c, "index")
		return func() ([][]any, error) {
			indices, err := a.resolve(cluster.StrictExpandOpenForbidClosed, names)
			if err != nil {
				return nil, err
			}
			java.SortHashMap(indices, func(ix *cluster.Index) string { return ix.Name })
			var rows [][]any
			for _, ix := range indices {
				for _, copied := range a.node.State().Allocate(ix) {
					rows = append(rows, a.catSegmentsRows(copied)...)
				}
			}
			return rows, nil
		}, readLocal(c)
	})
}

// catSegmentsRows are the segments of one copy of a shard.
func (a *API) catSegmentsRows(copied cluster.Copy) [][]any {
	shards := a.node.Shards(copied.Index)
	if copied.Node == nil || shards == nil {
		return nil
	}
	prirep := "r"
	if copied.Primary {
		prirep = "p"
	}
	var rows [][]any
	for _, g := range shards.Shards[copied.Shard].Segments() {
		rows = append(rows, []any{copied.Index.Name, copied.Shard, prirep, copied.Node.IP, copied.Node.ID, segmentName(g.Number), g.Number,
			g.Docs, g.Deleted, units.Bytes(g.Bytes), int64(segmentMemory), g.Committed, g.Searched, a.node.Profile.Build.Lucene, g.Compound})
	}
	return rows
}
