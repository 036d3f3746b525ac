package lucene

import "math/bits"

// windowSize is how many documents are scored side by side.
const windowSize = 2048

// window is a part of a segment's documents, with the sums of their scores.
type window struct {
	base, end int
	sums      [windowSize]float64
	hit       [windowSize / 64]uint64
}

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
	for _, t := range terms {
		t.Postings.Next()
	}
	w := &window{}
	for {
		if c.full() {
			m.leaveOut(c.Least())
			if m.rest == len(terms)-1 && m.rest > 0 {
				terms[m.rest].setMin(float32(float64(m.min)*(1-1e-6) - m.sums[m.rest-1]*(1+1e-6)))
			}
		}
		w.base = NoMoreDocs
		for _, t := range terms[m.rest:] {
			w.base = min(w.base, t.doc)
		}
		if w.base == NoMoreDocs {
			return nil
		}
		if c.ctx.Err() != nil {
			return c.ctx.Err()
		}
		w.end = w.base + windowSize
		for _, t := range terms[m.rest:] {
			t.addTo(w)
		}
		c.window(w, m, terms)
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

// addTo adds the scores of a term to a window, and goes behind it.
func (t *termScorer) addTo(w *window) {
	p := t.Postings
	for p.doc < w.end {
		p.Freq()
		i := p.i
		for ; i < p.n; i++ {
			at := int(p.docs[i]) - w.base
			if at >= windowSize {
				p.i, p.doc = i, int(p.docs[i])
				return
			}
			var score float32
			if x := t.bm25; x != nil && t.norms != nil {
				score = x.weight - x.weight/(1+float32(float32(p.freqs[i])*x.cache[t.norms[p.docs[i]]]))
			} else {
				score = t.score(i)
			}
			w.sums[at] += float64(score)
			w.hit[at>>6] |= 1 << (at & 63)
		}
		if t.min > 0 {
			t.skipBlocks()
		}
		p.nextBlock()
	}
}

// window collects the documents of a window, and empties it.
func (c *scoring) window(w *window, m *maxScoreScorer, terms []*termScorer) {
	for i, word := range w.hit {
		w.hit[i] = 0
		for ; word != 0; word &= word - 1 {
			at := i<<6 + bits.TrailingZeros64(word)
			sum, doc := w.sums[at], w.base+at
			w.sums[at] = 0
			if !c.counts(doc) {
				continue
			}
			c.Total++
			if score, ok := m.complete(doc, sum, terms); ok && (score > c.Least() || len(c.heap) < c.size) {
				c.push(c.leaf.Base+doc, score)
			}
		}
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
