package lucene

// terms are the scorers of a disjunction of nothing but terms; nil if it has others,
// or has begun already.
func (m *maxScoreScorer) terms() []*termScorer {
	if m.doc >= 0 {
		return nil
	}
	list := make([]*termScorer, len(m.subs))
	for i, s := range m.subs {
		t, ok := s.(*termScorer)
		if !ok || t.sim == nil {
			return nil
		}
		list[i] = t
	}
	return list
}

// anyOf scores the documents of several terms, the one with the lowest maximum
// first. It goes by windows: each term adds its scores to those of its documents.
// Once enough are counted, terms without which no score is high enough give the
// documents, and the others are asked about these.
func (c *scoring) anyOf(m *maxScoreScorer, terms []*termScorer) error {
	list := make([]bulkScorer, len(terms))
	for i, t := range terms {
		list[i] = bulk(t)
	}
	w := &window{}
	for {
		if c.full() {
			m.leaveOut(c.Least())
			if m.rest == len(terms)-1 && m.rest > 0 {
				terms[m.rest].setMin(float32(float64(m.min)*(1-1e-6) - m.sums[m.rest-1]*(1+1e-6)))
			}
		}
		if !w.take(list[m.rest:]) {
			return nil
		}
		if c.ctx.Err() != nil {
			return c.ctx.Err()
		}
		for _, s := range list[m.rest:] {
			s.addTo(w)
		}
		w.empty(func(at int, sum float64) {
			doc := w.base + at
			if !c.counts(doc) {
				return
			}
			c.Total++
			if score, ok := m.complete(doc, sum, terms); ok {
				c.push(c.leaf.Base+doc, score)
			}
		})
	}
}

// leaveOut says that only scores above one matter: clauses that can't reach it
// together are not walked any more.
func (m *maxScoreScorer) leaveOut(score float32) {
	m.min = score
	for m.rest < len(m.subs)-1 && float32(m.sums[m.rest]*(1+1e-6)) <= score {
		m.rest++
	}
}

// complete adds the scores of the clauses that are not walked, unless they can't
// make the sum high enough.
func (m *maxScoreScorer) complete(doc int, sum float64, terms []*termScorer) (score float32, ok bool) {
	for i := m.rest - 1; i >= 0; i-- {
		if float32((sum+m.sums[i])*(1+1e-6)) <= m.min {
			return 0, false
		}
		t := terms[i]
		at := t.doc
		if at < doc {
			at = t.Postings.Advance(doc)
		}
		if at == doc {
			sum += float64(t.Score())
		}
	}
	return float32(sum), true
}
