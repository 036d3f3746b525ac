package api

import (
	"strings"

	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// lookup reads the values at a path of a document, for a terms query.
func (a *API) lookup(index, id, routing, path string) ([]mapping.QueryValue, error) {
	g := document.NewGet()
	g.Index, g.ID, g.Routing = index, id, routing
	got, err := a.docs.Get(g)
	if err != nil {
		return nil, &query.Fatal{Err: err}
	}
	raw, ok := got.Source.(xcontent.Raw)
	if !got.Found || !ok {
		return nil, nil
	}
	source, err := xcontent.Parse(raw, xcontent.Limits{})
	if err != nil {
		return nil, eserr.From(err)
	}
	return valuesAt(nil, source, strings.Split(path, ".")), nil
}

// valuesAt collects the scalars at a path; its depth is that of the path.
func valuesAt(out []mapping.QueryValue, v xcontent.Value, path []string) []mapping.QueryValue {
	switch {
	case v.Kind() == xcontent.KindArray:
		for _, item := range v.Items() {
			if item.Kind() != xcontent.KindArray {
				out = valuesAt(out, item, path)
			}
		}
	case len(path) > 0:
		for n := len(path); n > 0; n-- { // keys may hold dots
			if m := v.Get(strings.Join(path[:n], ".")); !m.IsMissing() {
				out = valuesAt(out, m, path[n:])
			}
		}
	case v.Kind() != xcontent.KindObject && v.Kind() != xcontent.KindNull && !v.IsMissing():
		out = append(out, mapping.NewQueryValue(v))
	}
	return out
}
