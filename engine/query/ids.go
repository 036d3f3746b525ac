package query

import (
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// IDs matches the documents with the given ids, each with the score boost.
type IDs struct {
	common
	Types  []string // deprecated: only documents of these types
	Values []string
}

func parseIDs(body xcontent.Value, _ int) (Query, error) {
	q := &IDs{common: common{boost: 1}}
	for _, f := range body.Fields() {
		var err error
		switch f.Key {
		case "values":
			q.Values, err = stringArray(body, f, "ids")
		case "type":
			q.Types, err = stringArray(body, f, "ids")
		default:
			var known bool
			if known, err = q.option(body, f, "ids"); err == nil && !known {
				err = unknownField(body, f, "ids")
			}
		}
		if err != nil {
			return nil, err
		}
	}
	return q, body.Err()
}

// stringArray reads a list of texts; one text stands for a list of one.
func stringArray(body xcontent.Value, f xcontent.Field, query string) ([]string, error) {
	switch f.Value.Kind() {
	case xcontent.KindObject:
		return nil, objectError(body, f.Value.Pos(), f.Value, nil, "[%s] %s doesn't support values of type: START_OBJECT", query, f.Key)
	case xcontent.KindArray:
		var out []string
		for _, item := range f.Value.Items() {
			out = append(out, item.Text())
		}
		return out, nil
	}
	return []string{f.Value.Text()}, nil
}

// Build implements Query.
func (q *IDs) Build(*Context) (Matcher, error) {
	ids := map[string]bool{}
	for _, id := range q.Values {
		ids[id] = true
	}
	types := map[string]bool{}
	for _, t := range q.Types {
		types[t] = true
	}
	return func(d *mapping.Document) (float32, bool) {
		return q.boost, ids[d.ID] && (len(types) == 0 || types[d.Type])
	}, nil
}
