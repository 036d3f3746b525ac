package lucene

// SpanContaining matches places of Big in which one of Little lies, and SpanWithin
// those of Little that lie in one of Big.
//
// Server: org.apache.lucene.search.spans.SpanContainingQuery, SpanWithinQuery.
type (
	SpanContaining struct{ Big, Little SpanQuery }
	SpanWithin     struct{ Big, Little SpanQuery }
)

// SpanField implements SpanQuery.
func (q *SpanContaining) SpanField() string { return q.Big.SpanField() }

// SpanField implements SpanQuery.
func (q *SpanWithin) SpanField() string { return q.Big.SpanField() }

// Rewrite implements Query.
func (q *SpanContaining) Rewrite(s *Searcher) Query {
	big, little := rewriteSpan(s, q.Big), rewriteSpan(s, q.Little)
	if big != q.Big || little != q.Little {
		return &SpanContaining{big, little}
	}
	return q
}

// Rewrite implements Query.
func (q *SpanWithin) Rewrite(s *Searcher) Query {
	big, little := rewriteSpan(s, q.Big), rewriteSpan(s, q.Little)
	if big != q.Big || little != q.Little {
		return &SpanWithin{big, little}
	}
	return q
}

// Text implements Query.
func (q *SpanContaining) Text(field string) string {
	return "SpanContaining(" + q.Big.Text(field) + ", " + q.Little.Text(field) + ")"
}

// Text implements Query.
func (q *SpanWithin) Text(field string) string {
	return "SpanWithin(" + q.Big.Text(field) + ", " + q.Little.Text(field) + ")"
}

// Weight implements Query.
func (q *SpanContaining) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

// Weight implements Query.
func (q *SpanWithin) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanContaining) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	return containWeight(s, q, q.Big, q.Little, boost, scored, func(big, little spans) spanMatcher {
		return &bigSpans{big, little}
	})
}

func (q *SpanWithin) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	return containWeight(s, q, q.Big, q.Little, boost, scored, func(big, little spans) spanMatcher {
		return &littleSpans{little, big}
	})
}

func containWeight(s *Searcher, q, big, little SpanQuery, boost float32, scored bool, match func(big, little spans) spanMatcher) *spanWeight {
	weights, terms := spanWeights(s, []SpanQuery{big, little}, boost, false)
	return newSpanWeight(s, q, terms, boost, scored, func(l *Leaf) spans {
		b, i := weights[0].open(l), weights[1].open(l)
		if b == nil || i == nil {
			return nil
		}
		return newFoundSpans(match(b, i), b, i)
	})
}

// bigSpans finds spans with another in them.
type bigSpans struct {
	spans  // the big ones
	little spans
}

func (c *bigSpans) first() bool { return c.next() }

func (c *bigSpans) next() bool {
	for c.nextStart() != NoMorePositions {
		for c.little.start() < c.start() {
			if c.little.nextStart() == NoMorePositions {
				return false
			}
		}
		if c.end() >= c.little.end() {
			return true
		}
	}
	return false
}

// littleSpans finds spans that lie in another.
type littleSpans struct {
	spans // the little ones
	big   spans
}

func (w *littleSpans) first() bool { return w.next() }

func (w *littleSpans) next() bool {
	for w.nextStart() != NoMorePositions {
		for w.big.end() < w.end() {
			if w.big.nextStart() == NoMorePositions {
				return false
			}
		}
		if w.big.start() <= w.start() {
			return true
		}
	}
	return false
}
