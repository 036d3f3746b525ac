package lucene

import "fmt"

// accepted is what a filter of spans says of one.
type accepted uint8

const (
	acceptSpan   accepted = iota
	refuseSpan            // go on
	refuseOthers          // none of the document is accepted any more
)

// filteredSpans are the spans that a filter accepts.
//
// Server: org.apache.lucene.search.spans.FilterSpans.
type filteredSpans struct {
	spans
	accept func(spans) accepted
}

func newFilteredSpans(in spans, accept func(spans) accepted) *foundSpans {
	return newFoundSpans(&filteredSpans{in, accept}, in)
}

func (f *filteredSpans) first() bool { return f.next() }

func (f *filteredSpans) next() bool {
	for f.nextStart() != NoMorePositions {
		switch f.accept(f.spans) {
		case acceptSpan:
			return true
		case refuseOthers:
			return false
		}
	}
	return false
}

// SpanFirst matches places of Match that end at the position End at the latest.
//
// Server: org.apache.lucene.search.spans.SpanFirstQuery.
type SpanFirst struct {
	Match SpanQuery
	End   int
}

// SpanField implements SpanQuery.
func (q *SpanFirst) SpanField() string { return q.Match.SpanField() }

// Rewrite implements Query.
func (q *SpanFirst) Rewrite(s *Searcher) Query {
	if next := rewriteSpan(s, q.Match); next != q.Match {
		return &SpanFirst{next, q.End}
	}
	return q
}

// Text implements Query.
func (q *SpanFirst) Text(field string) string {
	return fmt.Sprintf("spanFirst(%s, %d)", q.Match.Text(field), q.End)
}

// Weight implements Query.
func (q *SpanFirst) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanFirst) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	match := q.Match.spanWeight(s, boost, false)
	return newSpanWeight(s, q, match.terms, boost, scored, func(l *Leaf) spans {
		in := match.open(l)
		if in == nil {
			return nil
		}
		return newFilteredSpans(in, func(sp spans) accepted {
			switch {
			case sp.start() >= q.End:
				return refuseOthers
			case sp.end() <= q.End:
				return acceptSpan
			}
			return refuseSpan
		})
	})
}

// SpanNot matches places of Include that none of Exclude overlaps, nor comes nearer
// than Pre positions before it or Post behind it.
//
// Server: org.apache.lucene.search.spans.SpanNotQuery.
type SpanNot struct {
	Include, Exclude SpanQuery
	Pre, Post        int
}

// SpanField implements SpanQuery.
func (q *SpanNot) SpanField() string { return q.Include.SpanField() }

// Rewrite implements Query.
func (q *SpanNot) Rewrite(s *Searcher) Query {
	include, exclude := rewriteSpan(s, q.Include), rewriteSpan(s, q.Exclude)
	if include != q.Include || exclude != q.Exclude {
		return &SpanNot{include, exclude, q.Pre, q.Post}
	}
	return q
}

// Text implements Query.
func (q *SpanNot) Text(field string) string {
	return fmt.Sprintf("spanNot(%s, %s, %d, %d)", q.Include.Text(field), q.Exclude.Text(field), q.Pre, q.Post)
}

// Weight implements Query.
func (q *SpanNot) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanNot) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	include, exclude := q.Include.spanWeight(s, boost, false), q.Exclude.spanWeight(s, boost, false)
	return newSpanWeight(s, q, include.terms, boost, scored, func(l *Leaf) spans {
		in := include.open(l)
		if in == nil {
			return nil
		}
		ex := exclude.open(l)
		if ex == nil {
			return in
		}
		return newFilteredSpans(in, func(sp spans) accepted { return q.accept(sp, ex) })
	})
}

// accept moves the spans that are left out up to a candidate.
func (q *SpanNot) accept(sp, ex spans) accepted {
	doc := sp.Doc()
	if ex.Doc() < doc {
		ex.Advance(doc)
	}
	if ex.Doc() != doc {
		return acceptSpan
	}
	if ex.start() == -1 {
		ex.nextStart()
	}
	for ex.end() <= sp.start()-q.Pre {
		if ex.nextStart() == NoMorePositions {
			return acceptSpan
		}
	}
	if ex.start()-q.Post >= sp.end() {
		return acceptSpan
	}
	return refuseSpan
}
