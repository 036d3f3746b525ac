package api

import (
	"strings"

	"esconsole/engine/rest"
	"esconsole/engine/wildcard"
)

// catTemplates lists index templates.
//
// Server: org.elasticsearch.rest.action.cat.RestTemplatesAction.
func (a *API) catTemplates(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "name", Aliases: words("n"), Desc: "template name"},
		{Name: "index_patterns", Aliases: words("t"), Desc: "template index patterns"},
		{Name: "order", Aliases: words("o p"), Desc: "template application order/priority number"},
		{Name: "version", Aliases: words("v"), Desc: "version"},
		{Name: "composed_of", Aliases: words("c"), Desc: "component templates comprising index template"},
	}, func() (catRows, error) {
		named := c.Params.Has("name")
		pattern := ""
		if named {
			pattern = c.Text("name", "")
		}
		return func() ([][]any, error) {
			var rows [][]any
			for _, t := range a.node.State().Templates {
				if named && !wildcard.Match(pattern, t.Name) {
					continue
				}
				var version any
				if t.Version != nil {
					version = *t.Version
				}
				rows = append(rows, []any{t.Name, "[" + strings.Join(t.Patterns, ", ") + "]", t.Order, version, ""})
			}
			return rows, nil
		}, readLocal(c)
	})
}
