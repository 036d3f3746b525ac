package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/rest"
	"esconsole/engine/search"
)

// catCount counts the documents that a query finds.
//
// Server: org.elasticsearch.rest.action.cat.RestCountAction.
func (a *API) catCount(c *rest.Call) (rest.Action, error) {
	columns := append(timeColumns(), rest.Column{Name: "count", Aliases: words("dc docs.count docsCount"), Desc: "the document count"})
	return catTable(c, columns, func() (catRows, error) {
		names := readNames(c, "index")
		r := search.NewRequest()
		r.TrackTotal, r.Size = search.TrackAll, 0
		if c.HasBodyOrSource() {
			var err error
			if r.Query, err = queryBody(c); err != nil {
				return nil, err
			}
		} else if err := readQueryString(c, r); err != nil {
			return nil, err
		}
		return func() ([][]any, error) {
			shards, err := a.searchShards(names, searchPlace{options: cluster.StrictExpandOpenForbidClosed})
			if err != nil {
				return nil, err
			}
			res, err := r.Run(c.Ctx, shards)
			if err != nil {
				return nil, err
			}
			return [][]any{append(a.timeCells(), res.Total)}, nil
		}, nil
	})
}
