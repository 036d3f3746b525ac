package lucene

import (
	"cmp"
	"slices"
)

// bounded is a scorer that can leave out documents which score too low.
type bounded interface {
	Scorer
	// maxScore is an upper bound of the scores.
	maxScore() float32
	// setMin says that only higher scores matter from now on.
	setMin(score float32)
}

// SetMin tells a scorer, if it can make use of it, that only scores above one
// matter from now on: it may leave out documents.
func SetMin(s Scorer, score float32) {
	if b, ok := s.(interface{ setMin(score float32) }); ok {
		b.setMin(score)
	}
}

// blockMax is an upper bound of the scores in a block.
func (t *termScorer) blockMax(i int) float32 {
	var best float32
	for _, im := range t.f.bestImpacts(int(t.info.first) + i) {
		best = max(best, t.sim.Score(float32(im.freq), im.norm))
	}
	return best
}

func (t *termScorer) maxScore() float32 {
	if t.best > 0 || t.sim == nil {
		return t.best
	}
	if t.info.docFreq == 1 {
		norm := byte(1)
		if t.norms != nil {
			norm = t.norms[t.info.first]
		}
		t.best = t.sim.Score(float32(t.info.total), norm)
		return t.best
	}
	if t.bm25 != nil {
		return t.bestOfAll()
	}
	for i := range t.blocks {
		t.best = max(t.best, t.blockMax(i))
	}
	return t.best
}

// bestOfAll is maxScore where scores grow with one product.
func (t *termScorer) bestOfAll() float32 {
	x, f := t.bm25, t.f
	from, to := f.blocks[t.info.first].impacts, len(f.impacts)
	if next := int(t.info.first) + len(t.blocks); next < len(f.blocks) {
		to = int(f.blocks[next].impacts)
	}
	var tf float32
	for _, im := range f.impacts[from:to] {
		tf = max(tf, float32(float32(im.freq)*x.cache[im.norm]))
	}
	t.best = x.weight - x.weight/(1+tf)
	return t.best
}

func (t *termScorer) setMin(score float32) {
	if t.sim == nil {
		return
	}
	if t.min = score; t.bm25 != nil {
		t.cut = t.bm25.cut(score)
	}
}

// Next implements Scorer.
func (t *termScorer) Next() int {
	if t.min > 0 && t.i+1 >= t.n {
		t.skipBlocks()
	}
	return t.Postings.Next()
}

// skipBlocks leaves out blocks in which no document scores high enough.
func (t *termScorer) skipBlocks() {
	for t.block+1 < len(t.blocks) && t.tooLow(t.block+1) {
		t.block++
	}
}

// tooLow tells whether no document of a block scores high enough.
func (t *termScorer) tooLow(block int) bool {
	if t.bm25 == nil {
		return t.blockMax(block) <= t.min
	}
	for _, im := range t.f.bestImpacts(int(t.info.first) + block) {
		if float32(float32(im.freq)*t.bm25.cache[im.norm]) > t.cut {
			return false
		}
	}
	return true
}

// maxScoreScorer is a disjunction that walks only the scorers without which no
// score is high enough; the others are asked about the documents found.
type maxScoreScorer struct {
	essential *disjunctionScorer
	subs      []bounded // the lowest maximum first
	sums      []float64 // of the maxima up to each
	rest      int       // how many of subs are not essential
	min       float32
	doc       int
	score     float32
}

// newMaxScore makes one of scorers that all have bounds; nil if some have none.
func newMaxScore(list []Scorer) *maxScoreScorer {
	m := &maxScoreScorer{doc: -1}
	for _, s := range list {
		b, ok := s.(bounded)
		if !ok {
			return nil
		}
		m.subs = append(m.subs, b)
	}
	slices.SortStableFunc(m.subs, func(a, b bounded) int { return cmp.Compare(a.maxScore(), b.maxScore()) })
	var sum float64
	for _, s := range m.subs {
		sum += float64(s.maxScore())
		m.sums = append(m.sums, sum)
	}
	m.essential = newDisjunction(list, 0)
	return m
}

func (m *maxScoreScorer) maxScore() float32 { return float32(m.sums[len(m.sums)-1] * (1 + 1e-6)) }

func (m *maxScoreScorer) setMin(score float32) {
	m.min = score
	rest := m.rest
	for rest < len(m.subs)-1 && float32(m.sums[rest]*(1+1e-6)) <= score {
		rest++
	}
	if rest == m.rest {
		return
	}
	m.rest = rest
	list := make([]Scorer, 0, len(m.subs)-rest)
	for _, s := range m.subs[rest:] {
		list = append(list, s)
	}
	d := newDisjunction(list, 0)
	for i := len(d.heap)/2 - 1; i >= 0; i-- {
		d.sink(i)
	}
	d.doc = m.doc
	m.essential = d
}

// Doc implements Scorer.
func (m *maxScoreScorer) Doc() int { return m.doc }

// Cost implements Scorer.
func (m *maxScoreScorer) Cost() int64 { return m.essential.Cost() }

// Score implements Scorer.
func (m *maxScoreScorer) Score() float32 { return m.score }

// Next implements Scorer.
func (m *maxScoreScorer) Next() int { return m.Advance(m.doc + 1) }

// Advance implements Scorer.
func (m *maxScoreScorer) Advance(target int) int {
	for {
		m.doc = m.essential.Advance(target)
		if m.doc == NoMoreDocs {
			return m.doc
		}
		if m.scoreDoc() {
			return m.doc
		}
		target = m.doc + 1
	}
}

// scoreDoc adds up the score, and tells whether it may be high enough.
func (m *maxScoreScorer) scoreDoc() bool {
	sum := m.essential.sum(0)
	for i := m.rest - 1; i >= 0; i-- {
		if float32((sum+m.sums[i])*(1+1e-6)) <= m.min {
			return false
		}
		s := m.subs[i]
		at := s.Doc()
		if at < m.doc {
			at = s.Advance(m.doc)
		}
		if at == m.doc {
			sum += float64(s.Score())
		}
	}
	m.score = float32(sum)
	return true
}
