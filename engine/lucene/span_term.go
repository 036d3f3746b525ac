package lucene

import (
	"cmp"
	"errors"
)

// SpanTerm matches the places of a term.
//
// Server: org.apache.lucene.search.spans.SpanTermQuery.
type SpanTerm struct {
	Field, Term string
	// Print is how the term prints, if it is no text; "" for itself.
	Print string
}

// noPositions is the error of a term in a field without positions.
func (q *SpanTerm) noPositions() error {
	return errors.New("field \"" + q.Field + "\" was indexed without position data; cannot run SpanTermQuery (term=" + q.text() + ")")
}

func (q *SpanTerm) text() string { return cmp.Or(q.Print, q.Term) }

// SpanField implements SpanQuery.
func (q *SpanTerm) SpanField() string { return q.Field }

// Rewrite implements Query.
func (q *SpanTerm) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *SpanTerm) Text(field string) string { return prefixed(q.Field, field, q.text()) }

// Weight implements Query.
func (q *SpanTerm) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanTerm) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	for _, l := range s.Leaves {
		if f := l.fields[q.Field]; f != nil && f.options != IndexPositions {
			if _, found := f.find([]byte(q.Term)); found {
				s.fail(q.noPositions())
			}
		}
	}
	return newSpanWeight(s, q, []spanTerm{{q.Field, q.Term}}, boost, scored, func(l *Leaf) spans {
		f := l.fields[q.Field]
		if f == nil || f.options != IndexPositions {
			return nil
		}
		info, ok := f.find([]byte(q.Term))
		if !ok {
			return nil
		}
		return &termSpans{Postings: f.postings(info), at: -1}
	})
}

// termSpans are the places of a term, each of them one position wide.
type termSpans struct {
	*Postings
	at int
}

// Next implements spans.
func (t *termSpans) Next() int {
	t.at = -1
	return t.Postings.Next()
}

// Advance implements spans.
func (t *termSpans) Advance(target int) int {
	t.at = -1
	return t.Postings.Advance(target)
}

func (t *termSpans) nextStart() int {
	if t.at != NoMorePositions {
		t.at = t.NextPosition()
	}
	return t.at
}

func (t *termSpans) start() int { return t.at }

func (t *termSpans) end() int {
	if t.at == -1 || t.at == NoMorePositions {
		return t.at
	}
	return t.at + 1
}

func (t *termSpans) width() int { return 0 }
