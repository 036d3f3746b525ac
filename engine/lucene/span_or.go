package lucene

// SpanOr matches the places of any of its clauses.
//
// Server: org.apache.lucene.search.spans.SpanOrQuery.
type SpanOr struct{ Clauses []SpanQuery }

// SpanField implements SpanQuery.
func (q *SpanOr) SpanField() string {
	for _, c := range q.Clauses {
		if f := c.SpanField(); f != "" {
			return f
		}
	}
	return ""
}

// Rewrite implements Query.
func (q *SpanOr) Rewrite(s *Searcher) Query {
	if next, changed := rewriteSpans(s, q.Clauses); changed {
		return &SpanOr{next}
	}
	return q
}

// Text implements Query.
func (q *SpanOr) Text(field string) string { return "spanOr([" + spanTexts(q.Clauses, field) + "])" }

// Weight implements Query.
func (q *SpanOr) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanOr) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	weights, terms := spanWeights(s, q.Clauses, boost, scored)
	return newSpanWeight(s, q, terms, boost, scored, func(l *Leaf) spans {
		var list []spans
		for _, w := range weights {
			if sp := w.open(l); sp != nil {
				list = append(list, sp)
			}
		}
		switch len(list) {
		case 0:
			return nil
		case 1:
			return list[0]
		}
		return newOrSpans(list)
	})
}

// orSpans are the spans of any of several.
type orSpans struct {
	*disjunctionScorer
	queue heap[spans]
	top   spans // the current one; nil before the first of a document
}

func newOrSpans(list []spans) *orSpans {
	var docs []Scorer
	for _, sp := range list {
		docs = append(docs, docsOf{sp})
	}
	return &orSpans{disjunctionScorer: newDisjunction(docs, 1), queue: heap[spans]{less: spanBefore}}
}

// Next implements spans.
func (o *orSpans) Next() int {
	o.top = nil
	return o.disjunctionScorer.Next()
}

// Advance implements spans.
func (o *orSpans) Advance(target int) int {
	o.top = nil
	return o.disjunctionScorer.Advance(target)
}

func (o *orSpans) nextStart() int {
	if o.top == nil {
		o.queue.clear()
		o.each(0, func(s Scorer) {
			if sp, ok := s.(docsOf); ok {
				sp.nextStart()
				o.queue.add(sp.spans)
			}
		})
	} else {
		o.top.nextStart()
		o.queue.settle()
	}
	o.top = o.queue.top()
	return o.top.start()
}

func (o *orSpans) start() int {
	if o.top == nil {
		return -1
	}
	return o.top.start()
}

func (o *orSpans) end() int {
	if o.top == nil {
		return -1
	}
	return o.top.end()
}

func (o *orSpans) width() int { return o.top.width() }
