package api

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/units"
)

// catIndices lists indices with their health and size.
//
// Server: org.elasticsearch.rest.action.cat.RestIndicesAction.
func (a *API) catIndices(c *rest.Call) (rest.Action, error) {
	return catTable(c, catIndicesColumns(), func() (catRows, error) {
		names := readNames(c, "index")
		opts, err := readIndicesOptions(c, cluster.StrictExpand)
		if err != nil {
			return nil, err
		}
		if _, err := c.Bool("local", false); err != nil {
			return nil, err
		}
		if err := readTimeouts(c, "master_timeout"); err != nil {
			return nil, err
		}
		if _, err := c.Bool("include_unloaded_segments", false); err != nil {
			return nil, err
		}
		c.Params.Consume("health")
		return func() ([][]any, error) {
			indices, err := a.resolveReadable(opts, names)
			if err != nil {
				return nil, err
			}
			return a.catIndicesRows(indices, c.Text("health", ""))
		}, nil
	})
}

func catIndicesColumns() []rest.Column {
	columns := []rest.Column{
		{Name: "health", Aliases: words("h"), Desc: "current health status"},
		{Name: "status", Aliases: words("s"), Desc: "open/close status"},
		{Name: "index", Aliases: words("i idx"), Desc: "index name"},
		{Name: "uuid", Aliases: words("id uuid"), Desc: "index uuid"},
		{Name: "pri", Aliases: words("p shards.primary shardsPrimary"), Desc: "number of primary shards", Right: true},
		{Name: "rep", Aliases: words("r shards.replica shardsReplica"), Desc: "number of replica shards", Right: true},
		{Name: "docs.count", Aliases: words("dc docsCount"), Desc: "available docs", Right: true},
		{Name: "docs.deleted", Aliases: words("dd docsDeleted"), Desc: "deleted docs", Right: true},
		{Name: "creation.date", Aliases: words("cd"), Desc: "index creation date (millisecond value)", Hidden: true},
		{Name: "creation.date.string", Aliases: words("cds"), Desc: "index creation date (as string)", Hidden: true},
		{Name: "store.size", Aliases: words("ss storeSize"), Desc: "store size of primaries & replicas", Right: true, Sibling: "pri"},
		{Name: "pri.store.size", Desc: "store size of primaries", Right: true},
	}
	for _, s := range statsIn(inIndices) {
		all := s.column(inIndices)
		all.Sibling = "pri"
		primaries := rest.Column{Name: "pri." + all.Name, Desc: all.Desc, Right: true, Hidden: true}
		if s.name == "memory.total" {
			primaries.Desc = "total user memory"
		}
		columns = append(columns, all, primaries)
	}
	return append(columns,
		rest.Column{Name: "search.throttled", Aliases: words("sth"), Desc: "indicates if the index is search throttled", Hidden: true})
}

// catIndicesRows are the rows of the indices whose health is as asked for.
func (a *API) catIndicesRows(indices []*cluster.Index, health string) ([][]any, error) {
	java.SortHashMap(indices, func(ix *cluster.Index) string { return ix.Name })
	var rows [][]any
	for _, ix := range indices {
		h := a.node.State().HealthOf(ix)
		if health != "" {
			if !isHealth(health) {
				return nil, eserr.IllegalArgument("unknown cluster health status [%s]", health)
			}
			if !strings.EqualFold(health, h.Status.String()) {
				continue
			}
		}
		rows = append(rows, a.catIndicesRow(ix, h))
	}
	return rows, nil
}

func (a *API) catIndicesRow(ix *cluster.Index, h cluster.IndexHealth) []any {
	state := "open"
	if ix.Closed {
		state = "close"
	}
	row := []any{h.Status.String(), state, ix.Name, ix.UUID, ix.Shards, ix.Replicas}
	primaries, total := a.indexStats(ix)
	hidden := []any{ix.Created.UnixMilli(), isoTime(ix.Created)}
	if ix.Closed {
		row = append(append(row, nil, nil), hidden...)
		for range 2 + 2*len(statsIn(inIndices)) {
			row = append(row, nil)
		}
		return append(row, false)
	}
	row = append(append(row, primaries.Docs, primaries.Deleted), hidden...)
	row = append(row, units.Bytes(total.StoreBytes), units.Bytes(primaries.StoreBytes))
	for _, s := range statsIn(inIndices) {
		row = append(row, s.cell(&total), s.cell(&primaries))
	}
	return append(row, false)
}

// indexStats are the statistics of the primaries of an index, and of all its
// copies.
func (a *API) indexStats(ix *cluster.Index) (primaries, total index.Stats) {
	shards := a.node.Shards(ix)
	if shards == nil {
		return primaries, total
	}
	for _, copied := range a.node.State().Allocate(ix) {
		if copied.Node == nil {
			continue
		}
		st := shards.Shards[copied.Shard].Stats()
		total.Add(st)
		if copied.Primary {
			primaries.Add(st)
		}
	}
	return primaries, total
}

// isHealth tells whether a text names a health colour.
func isHealth(text string) bool {
	return strings.EqualFold(text, "green") || strings.EqualFold(text, "yellow") || strings.EqualFold(text, "red")
}
