package lucene

// Fault is a query that the server can build, but not carry out.
type Fault struct{ Err error }

// Rewrite implements Query.
func (q *Fault) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *Fault) Text(string) string { return "*:*" }

// Weight implements Query.
func (q *Fault) Weight(s *Searcher, _ float32, _ bool) Weight {
	s.fail(q.Err)
	return noneWeight{}
}
