package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// MatchAll matches every document, each with the score Boost.
type MatchAll struct{ common }

// NewMatchAll is the query of a search that names none.
func NewMatchAll() *MatchAll { return &MatchAll{newCommon()} }

func parseMatchAll(body xcontent.Value, _ scope) (Query, error) {
	q := NewMatchAll()
	for _, f := range body.Fields() {
		switch known, err := q.declared(q, body, f, "match_all", objectError); {
		case err != nil:
			return nil, err
		case !known:
			return nil, unknownField(body, f, "match_all", "boost", "_name")
		}
	}
	return q, body.Err()
}

// Build implements Query.
func (q *MatchAll) Build(c *Context) (lucene.Query, error) {
	return q.finish(c, &lucene.MatchAll{}, nil)
}

// MatchNone matches nothing.
type MatchNone struct{ common }

func parseMatchNone(body xcontent.Value, _ scope) (Query, error) {
	q := &MatchNone{newCommon()}
	for _, f := range body.Fields() {
		if !isScalar(f.Value) {
			return nil, parsingError(body, f.Value.Pos(), "[match_none] unknown token [%s] after [%s]", f.Value.Kind(), f.Key)
		}
		switch known, err := q.option(f); {
		case err != nil:
			return nil, metAt(err, f)
		case !known:
			return nil, unsupported(body, f, "match_none")
		}
	}
	return q, body.Err()
}

// Build implements Query.
func (q *MatchNone) Build(c *Context) (lucene.Query, error) {
	return q.finish(c, unmapped(), nil)
}

// userNone is the reason that a match_none query gives.
const userNone = `User requested "match_none" query.`

// unmapped is what the server makes of a clause that can match nothing: a
// match_none query.
func unmapped() lucene.Query { return noDocs(userNone) }

// isNone tells whether a clause has become a match_none query, which the queries
// around it are told of before they are built.
func isNone(q lucene.Query) bool {
	none, ok := q.(*lucene.MatchNone)
	return ok && none.Reason == userNone
}

func noDocs(reason string) lucene.Query { return &lucene.MatchNone{Reason: reason} }
