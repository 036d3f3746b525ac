package api

import (
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/rest"
	"esconsole/engine/search"
	"esconsole/engine/xcontent"
)

const explainTypesWarning = "[types removal] Specifying a type in explain requests is deprecated."

// explain tells how one document scores under a query.
func (a *API) explain(c *rest.Call) (rest.Action, error) {
	g := document.NewGet()
	g.Realtime = false
	g.Index, g.ID = c.Text("index", ""), c.Text("id", "")
	g.Type = readType(c, explainTypesWarning)
	readRouting(c, g)
	q, err := queryOf(c)
	if err != nil {
		return nil, err
	}
	if q == nil {
		q, err = queryString(c)
	} else {
		_, err = queryString(c)
	}
	if err != nil {
		return nil, err
	}
	g.StoredFields, g.Source = readStoredFields(c), readSourceFilter(c)
	return func() (*rest.Reply, error) {
		if q == nil {
			var v eserr.Validation
			v.Add("query is missing")
			return nil, v.Err()
		}
		return a.explained(g, q, c.Warn)
	}, nil
}

// queryOf reads the query of a body; nil if there is none.
func queryOf(c *rest.Call) (query.Query, error) {
	if !c.HasBodyOrSource() {
		return nil, nil
	}
	body, err := c.ParseFirst()
	return search.ParseOptionalQuery(c.Warn, body, err)
}

// queryBody is the query of a body, all documents if it has none.
func queryBody(c *rest.Call) (query.Query, error) {
	body, err := c.ParseFirst()
	return search.ParseQueryBody(c.Warn, body, err)
}

func (a *API) explained(g *document.Get, q query.Query, warn func(text string)) (*rest.Reply, error) {
	got, err := a.docs.Get(g)
	if err != nil {
		return nil, err
	}
	o := xcontent.Object{{Key: "_index", Value: got.Index}, {Key: "_type", Value: got.Type}, {Key: "_id", Value: g.ID}}
	if !got.Found {
		return &rest.Reply{Status: 404, Body: o.With("matched", false)}, nil
	}
	state := a.node.State()
	ix, err := state.SingleIndex(got.Index)
	if err != nil {
		return nil, err
	}
	shards := a.node.Shards(ix)
	if shards == nil {
		return nil, eserr.IndexNotFoundBare(ix.Name)
	}
	s := a.searchShard(state, ix, shards.Shard(g.ID, g.Routing))
	s.Lookup = func(string, string, string, string) ([]mapping.QueryValue, error) {
		return nil, eserr.IllegalState("async actions are left after rewrite") // the server asks nobody here
	}
	e, err := search.Explain(&s, q, g.ID, warn)
	if err != nil {
		return nil, err
	}
	o = append(o.With("matched", e.Match), xcontent.Member{Key: "explanation", Value: search.PrintExplanation(e)})
	if g.StoredFields != nil || g.Source != nil && g.Source.Fetch {
		if g.Source == nil {
			got.Source = nil
		}
		o = o.With("get", embedded(got))
	}
	return rest.OK(o), nil
}

// embedded lays out a document inside another answer.
func embedded(got *document.Got) xcontent.Object {
	o := xcontent.Object{{Key: "_seq_no", Value: got.SeqNo}, {Key: "_primary_term", Value: got.Term}}
	o = append(o, got.Metadata...)
	o = o.With("found", got.Found)
	if got.Source != nil {
		o = o.With("_source", got.Source)
	}
	if len(got.Fields) > 0 {
		o = o.With("fields", got.Fields)
	}
	return o
}
