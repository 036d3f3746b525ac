package lucene

import "fmt"

// SpanMask is a span query that passes for one of another field: its positions are
// taken for those of that field.
//
// Server: org.apache.lucene.search.spans.FieldMaskingSpanQuery.
type SpanMask struct {
	Query SpanQuery
	Field string
}

// SpanField implements SpanQuery.
func (q *SpanMask) SpanField() string { return q.Field }

// Rewrite implements Query.
func (q *SpanMask) Rewrite(s *Searcher) Query {
	if next := rewriteSpan(s, q.Query); next != q.Query {
		return &SpanMask{next, q.Field}
	}
	return q
}

// Text implements Query.
func (q *SpanMask) Text(field string) string {
	return "mask(" + q.Query.Text(field) + ") as " + q.Field
}

// Weight implements Query.
func (q *SpanMask) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanMask) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	return q.Query.spanWeight(s, boost, scored)
}

// SpanBoost multiplies the scores of a span query.
//
// Server: org.apache.lucene.search.spans.SpanBoostQuery.
type SpanBoost struct {
	Query SpanQuery
	By    float32
}

// SpanField implements SpanQuery.
func (q *SpanBoost) SpanField() string { return q.Query.SpanField() }

// Rewrite implements Query.
func (q *SpanBoost) Rewrite(s *Searcher) Query {
	if q.By == 1 {
		return q.Query
	}
	if next := rewriteSpan(s, q.Query); next != q.Query {
		return &SpanBoost{next, q.By}
	}
	if in, ok := q.Query.(*SpanBoost); ok {
		return &SpanBoost{in.Query, q.By * in.By}
	}
	return q
}

// Text implements Query.
func (q *SpanBoost) Text(field string) string {
	return "(" + q.Query.Text(field) + ")" + boostText(q.By)
}

// Weight implements Query.
func (q *SpanBoost) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanBoost) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	return q.Query.spanWeight(s, q.By*boost, scored)
}

// SpanNone matches nothing, for a reason.
//
// Server: org.apache.lucene.queries.SpanMatchNoDocsQuery.
type SpanNone struct{ Field, Reason string }

// SpanField implements SpanQuery.
func (q *SpanNone) SpanField() string { return q.Field }

// Rewrite implements Query.
func (q *SpanNone) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *SpanNone) Text(string) string { return `SpanMatchNoDocsQuery("` + q.Reason + `")` }

// Weight implements Query.
func (q *SpanNone) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanNone) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	return newSpanWeight(s, q, nil, boost, scored, func(*Leaf) spans { return nil })
}

// SpanMulti matches the places of all terms that pass a test.
//
// Server: org.apache.lucene.search.spans.SpanMultiTermQueryWrapper.
type SpanMulti struct {
	Query *MultiTerm
	// Top takes those terms only that are most like, as many as Query.Size says.
	Top bool
	// Most is how many terms are taken; 0: all, and too many are an error.
	Most int
}

// SpanField implements SpanQuery.
func (q *SpanMulti) SpanField() string { return q.Query.Field }

// TooManyExpansions is the error of a pattern that more terms fit than clauses are
// allowed.
type TooManyExpansions struct {
	Query string
	Max   int
}

// Error is the server's text.
func (e *TooManyExpansions) Error() string {
	return fmt.Sprintf("[%s ] exceeds maxClauseCount [ Boolean maxClauseCount is set to %d]", e.Query, e.Max)
}

// Rewrite implements Query.
func (q *SpanMulti) Rewrite(s *Searcher) Query {
	or := &SpanOr{}
	if q.Top {
		for _, t := range top(q.Query.find(s, 0), q.Query.Size) {
			or.Clauses = append(or.Clauses, &SpanTerm{Field: q.Query.Field, Term: t.term})
		}
		return or
	}
	if q.Most > 0 {
		return q.some(s)
	}
	found := q.Query.find(s, s.clauseLimit())
	if len(found) > s.clauseLimit() {
		s.fail(&TooManyExpansions{q.Query.Text(""), s.clauseLimit()})
		return &SpanNone{q.Query.Field, "too many expansions"}
	}
	for _, t := range found {
		or.Clauses = append(or.Clauses, &SpanTerm{Field: q.Query.Field, Term: t.term})
	}
	return q.anyOf(or)
}

func (q *SpanMulti) anyOf(or *SpanOr) Query {
	switch len(or.Clauses) {
	case 0:
		return &SpanNone{q.Query.Field, "no expansion found for " + q.Query.Text("")}
	case 1:
		return or.Clauses[0]
	}
	return or
}

// some takes the first terms of the segments.
func (q *SpanMulti) some(s *Searcher) Query {
	or, seen := &SpanOr{}, map[string]bool{}
	for _, l := range s.Leaves {
		f := l.fields[q.Query.Field]
		if f == nil {
			continue
		}
		q.Query.each(f, func(i int, _ float32) bool {
			if len(seen) >= q.Most {
				return false
			}
			if t := string(f.term(i)); !seen[t] {
				seen[t] = true
				or.Clauses = append(or.Clauses, &SpanTerm{Field: q.Query.Field, Term: t})
			}
			return true
		})
	}
	return q.anyOf(or)
}

// Text implements Query.
func (q *SpanMulti) Text(field string) string {
	return "SpanMultiTermQueryWrapper(" + q.Query.Text(field) + ")"
}

// Weight implements Query.
func (q *SpanMulti) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanMulti) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	next, _ := s.Rewrite(q).(SpanQuery)
	return next.spanWeight(s, boost, scored)
}
