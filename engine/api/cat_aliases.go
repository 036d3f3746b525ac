package api

import (
	"strconv"

	"esconsole/engine/cluster"
	"esconsole/engine/rest"
)

// catAliases lists aliases.
//
// Server: org.elasticsearch.rest.action.cat.RestAliasAction.
func (a *API) catAliases(c *rest.Call) (rest.Action, error) {
	columns := []rest.Column{
		{Name: "alias", Aliases: words("a"), Desc: "alias name"},
		{Name: "index", Aliases: words("i idx"), Desc: "index alias points to"},
		{Name: "filter", Aliases: words("f fi"), Desc: "filter"},
		{Name: "routing.index", Aliases: words("ri routingIndex"), Desc: "index routing"},
		{Name: "routing.search", Aliases: words("rs routingSearch"), Desc: "search routing"},
		{Name: "is_write_index", Aliases: words("w isWriteIndex"), Desc: "write index"},
	}
	if !c.Profile.CatWriteIndex {
		columns = columns[:len(columns)-1]
	}
	return catTable(c, columns, func() (catRows, error) {
		var names []string
		if c.Params.Has("alias") {
			names = readNames(c, "alias")
		}
		opts, err := readIndicesOptions(c, cluster.StrictExpandHidden)
		if err != nil {
			return nil, err
		}
		if _, err := c.Bool("local", false); err != nil {
			return nil, err
		}
		return func() ([][]any, error) {
			indices, err := a.resolveReadable(opts, nil)
			if err != nil {
				return nil, err
			}
			var rows [][]any
			for _, ix := range indices {
				for _, alias := range ix.FindAliases(names) {
					rows = append(rows, catAliasesRow(ix, &alias)[:len(columns)])
				}
			}
			return rows, nil
		}, nil
	})
}

func catAliasesRow(ix *cluster.Index, alias *cluster.Alias) []any {
	filter, write := "-", "-"
	if alias.Filter != nil {
		filter = "*"
	}
	if alias.WriteIndex != nil {
		write = strconv.FormatBool(*alias.WriteIndex)
	}
	return []any{alias.Name, ix.Name, filter, dashed(alias.IndexRouting), dashed(alias.SearchRouting), write}
}

// dashed is a text, or a dash if there is none.
func dashed(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
