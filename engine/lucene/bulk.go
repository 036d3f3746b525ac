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

// bulkScorer is a scorer that can score documents by windows. Once it has begun
// with that it is good for nothing else.
type bulkScorer interface {
	// head is the first document that is not scored yet.
	head() int
	// addTo adds the scores of a window's documents to it, and goes behind it.
	addTo(w *window)
}

// bulk begins to score by windows.
func bulk(s Scorer) bulkScorer {
	switch s := s.(type) {
	case *termScorer:
		if s.sim != nil {
			s.Postings.Next()
			return s
		}
	case *maxScoreScorer:
		var sum bulkSum
		for _, sub := range s.subs {
			sum = append(sum, bulk(sub))
		}
		return sum
	}
	s.Next()
	return bulkOne{s}
}

// take puts a window at the next document of scorers; false: there is none.
func (w *window) take(list []bulkScorer) bool {
	w.base = NoMoreDocs
	for _, s := range list {
		w.base = min(w.base, s.head())
	}
	w.end = w.base + windowSize
	return w.base != NoMoreDocs
}

// put adds a score to that of a document.
func (w *window) put(at int, score float64) {
	w.sums[at] += score
	w.hit[at>>6] |= 1 << (at & 63)
}

// empty calls yield for the documents of a window in order, and empties it.
func (w *window) empty(yield func(at int, sum float64)) {
	for i, word := range w.hit {
		w.hit[i] = 0
		for ; word != 0; word &= word - 1 {
			at := i<<6 + bits.TrailingZeros64(word)
			sum := w.sums[at]
			w.sums[at] = 0
			yield(at, sum)
		}
	}
}

// bulkOne is a scorer that goes document by document.
type bulkOne struct{ Scorer }

func (s bulkOne) head() int { return s.Doc() }

func (s bulkOne) addTo(w *window) {
	for doc := s.Doc(); doc < w.end; doc = s.Next() {
		w.put(doc-w.base, float64(s.Score()))
	}
}

// bulkSum adds up scores.
type bulkSum []bulkScorer

func (b bulkSum) head() int {
	doc := NoMoreDocs
	for _, s := range b {
		doc = min(doc, s.head())
	}
	return doc
}

func (b bulkSum) addTo(w *window) {
	for _, s := range b {
		s.addTo(w)
	}
}

func (t *termScorer) head() int { return t.doc }

// addTo implements bulkScorer.
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
			w.put(at, float64(score))
		}
		if t.min > 0 {
			t.skipBlocks()
		}
		p.nextBlock()
	}
}

// bulkBest takes the best of some scores, and a part of the others.
type bulkBest struct {
	list   []bulkScorer
	tie    float32
	one    window
	best   [windowSize]float32
	others [windowSize]float64
}

func newBulkBest(d *disMaxScorer) *bulkBest {
	b := &bulkBest{tie: d.tie}
	for _, e := range d.heap {
		b.list = append(b.list, bulk(e.s))
	}
	return b
}

func (b *bulkBest) head() int { return bulkSum(b.list).head() }

func (b *bulkBest) addTo(w *window) {
	b.one.base, b.one.end = w.base, w.end
	for _, s := range b.list {
		s.addTo(&b.one)
		b.one.empty(func(at int, sum float64) {
			score := float32(sum)
			w.hit[at>>6] |= 1 << (at & 63)
			if score >= b.best[at] {
				score, b.best[at] = b.best[at], score
			}
			b.others[at] += float64(score)
		})
	}
	for i, word := range w.hit {
		for ; word != 0; word &= word - 1 {
			at := i<<6 + bits.TrailingZeros64(word)
			w.sums[at] = float64(float32(float64(b.best[at]) + b.others[at]*float64(b.tie)))
			b.best[at], b.others[at] = 0, 0
		}
	}
}

// windows collects documents that are scored by windows.
func (c *scoring) windows(s bulkScorer) error {
	list, w := []bulkScorer{s}, &window{}
	for w.take(list) {
		if c.ctx.Err() != nil {
			return c.ctx.Err()
		}
		s.addTo(w)
		w.empty(func(at int, sum float64) {
			if doc := w.base + at; c.counts(doc) {
				c.Add(c.leaf.Base+doc, float32(sum))
			}
		})
	}
	return nil
}
