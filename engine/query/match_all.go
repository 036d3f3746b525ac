package query

import (
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// MatchAll matches every document, each with the score Boost.
type MatchAll struct{ common }

// NewMatchAll is the query of a search that names none.
func NewMatchAll() *MatchAll { return &MatchAll{common{boost: 1}} }

func parseMatchAll(body xcontent.Value, _ int) (Query, error) {
	q := NewMatchAll()
	for _, f := range body.Fields() {
		switch known, err := q.option(body, f, "match_all"); {
		case err != nil:
			return nil, err
		case !known:
			return nil, unknownField(body, f, "match_all")
		}
	}
	return q, body.Err()
}

// Build implements Query.
func (q *MatchAll) Build(*Context) (Matcher, error) {
	return func(*mapping.Document) (float32, bool) { return q.boost, true }, nil
}

// MatchNone matches nothing.
type MatchNone struct{ common }

func parseMatchNone(body xcontent.Value, _ int) (Query, error) {
	q := &MatchNone{common{boost: 1}}
	for _, f := range body.Fields() {
		switch known, err := q.option(body, f, "match_none"); {
		case err != nil:
			return nil, err
		case !known:
			return nil, unsupported(body, f, "match_none")
		}
	}
	return q, body.Err()
}

// Build implements Query.
func (q *MatchNone) Build(*Context) (Matcher, error) {
	return func(*mapping.Document) (float32, bool) { return 0, false }, nil
}
