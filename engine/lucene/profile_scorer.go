package lucene

import "math"

// iterator walks documents: those that a scorer matches, or those that it may match.
type iterator interface {
	Doc() int
	Next() int
	Advance(target int) int
	Cost() int64
}

// twoSteps are the steps of a scorer that first finds documents which may match, and then tells whether they do.
type twoSteps struct {
	iterator
	match func() bool
	cost  float32 // of match
}

// steps walks what both steps leave: it makes one of the two.
type steps struct{ *twoSteps }

// Next goes to the next match.
func (s steps) Next() int { return s.settle(s.twoSteps.Next()) }

// Advance goes to the first match from target on.
func (s steps) Advance(target int) int { return s.settle(s.twoSteps.Advance(target)) }

func (s steps) settle(doc int) int {
	for doc != NoMoreDocs && !s.match() {
		doc = s.twoSteps.Next()
	}
	return doc
}

// fullScorer is a scorer that can be asked all that one of Lucene's can.
type fullScorer interface {
	Scorer
	// twoSteps gives the steps of a scorer that has two; nil if it has one.
	twoSteps() *twoSteps
	// shallow prepares for bounds of scores from target on, and gives up to where those are the same.
	shallow(target int) int
	// bound is what no score is above, up to a document.
	bound(upTo int) float32
	setMin(score float32)
}

// stepsOf are the two steps of a scorer; nil if it has one.
func stepsOf(s Scorer) *twoSteps {
	if l, ok := s.(fullScorer); ok {
		return l.twoSteps()
	}
	return nil
}

// walk gives what walks the documents that may match, and what tells whether they do; nil: they do.
func walk(s Scorer) (iterator, func() bool) {
	if two := stepsOf(s); two != nil {
		return two.iterator, two.match
	}
	return s, nil
}

func shallow(s Scorer, target int) int {
	switch s := s.(type) {
	case fullScorer:
		return s.shallow(target)
	case *termScorer:
		return s.blockEnd(target)
	}
	return NoMoreDocs
}

func bound(s Scorer, upTo int) float32 {
	switch s := s.(type) {
	case fullScorer:
		return s.bound(upTo)
	case *termScorer:
		return s.boundTo(upTo)
	}
	return float32(math.Inf(1))
}

// boundTo is what no score is above from the block on that a term is at, up to a document. Lucene keeps nothing
// about scores of terms with a single block.
func (t *termScorer) boundTo(upTo int) float32 {
	switch {
	case t.sim == nil:
		return 0
	case t.info.docFreq <= blockSize:
		return t.sim.Score(math.MaxInt32, 1)
	case upTo == NoMoreDocs:
		return t.maxScore()
	}
	var most float32
	for i := max(t.block, 0); i < len(t.blocks); i++ {
		most = max(most, t.blockMax(i))
		if int(t.blocks[i].last) >= upTo {
			break
		}
	}
	return most
}

// blockEnd is the last document of the block that a document is in, or would be.
func (t *termScorer) blockEnd(target int) int {
	for i := max(t.block, 0); i+1 < len(t.blocks); i++ {
		if last := int(t.blocks[i].last); last >= target {
			return last
		}
	}
	return NoMoreDocs
}

// profiledScorer is a scorer whose steps are counted.
type profiledScorer struct {
	Scorer
	node *ProfiledQuery
}

// Next implements Scorer.
func (p *profiledScorer) Next() int {
	t := &p.node.Timers[NextDoc]
	t.Start()
	doc := p.Scorer.Next()
	t.Stop()
	return doc
}

// Advance implements Scorer.
func (p *profiledScorer) Advance(target int) int {
	t := &p.node.Timers[Advance]
	t.Start()
	doc := p.Scorer.Advance(target)
	t.Stop()
	return doc
}

// Score implements Scorer.
func (p *profiledScorer) Score() float32 {
	t := &p.node.Timers[Score]
	t.Start()
	score := p.Scorer.Score()
	t.Stop()
	return score
}

func (p *profiledScorer) twoSteps() *twoSteps {
	two := stepsOf(p.Scorer)
	if two == nil {
		return nil
	}
	return &twoSteps{profiledSteps{two, p.node}, func() bool {
		t := &p.node.Timers[Match]
		t.Start()
		ok := two.match()
		t.Stop()
		return ok
	}, two.cost}
}

func (p *profiledScorer) shallow(target int) int {
	t := &p.node.Timers[ShallowAdvance]
	t.Start()
	defer t.Stop()
	return shallow(p.Scorer, target)
}

func (p *profiledScorer) bound(upTo int) float32 {
	t := &p.node.Timers[ComputeMaxScore]
	t.Start()
	defer t.Stop()
	return bound(p.Scorer, upTo)
}

func (p *profiledScorer) setMin(score float32) {
	t := &p.node.Timers[SetMinCompetitiveScore]
	t.Start()
	defer t.Stop()
	SetMin(p.Scorer, score)
}

// profiledSteps counts the steps of what walks documents that may match.
type profiledSteps struct {
	*twoSteps
	node *ProfiledQuery
}

// Next goes to the next document that may match.
func (p profiledSteps) Next() int {
	t := &p.node.Timers[NextDoc]
	t.Start()
	doc := p.twoSteps.Next()
	t.Stop()
	return doc
}

// Advance goes to the first one from target on.
func (p profiledSteps) Advance(target int) int {
	t := &p.node.Timers[Advance]
	t.Start()
	doc := p.twoSteps.Advance(target)
	t.Stop()
	return doc
}

// sameScore gives every match of an iterator the same score. Where only the best hits are wanted, it ends once that
// score is too low.
type sameScore struct {
	iterator
	two   *twoSteps // nil: the iterator matches
	score float32
	best  bool
	ended bool
}

// newSameScore is one over the matches of a scorer.
func newSameScore(s Scorer, score float32, best bool) *sameScore {
	if two := stepsOf(s); two != nil {
		return &sameScore{iterator: two.iterator, two: two, score: score, best: best}
	}
	return &sameScore{iterator: s, score: score, best: best}
}

// Score implements Scorer.
func (s *sameScore) Score() float32 { return s.score }

// Next implements Scorer.
func (s *sameScore) Next() int {
	if s.two != nil {
		return steps{s.twoSteps()}.Next()
	}
	return s.first().Next()
}

// Advance implements Scorer.
func (s *sameScore) Advance(target int) int {
	if s.two != nil {
		return steps{s.twoSteps()}.Advance(target)
	}
	return s.first().Advance(target)
}

// first walks what may match.
func (s *sameScore) first() iterator {
	if s.ended {
		return endedIterator{}
	}
	return s.iterator
}

func (s *sameScore) twoSteps() *twoSteps {
	if s.two == nil {
		return nil
	}
	return &twoSteps{endable{s}, s.two.match, s.two.cost}
}

// endable is the first step of a sameScore.
type endable struct{ *sameScore }

// Next goes to the next document that may match.
func (e endable) Next() int { return e.first().Next() }

// Advance goes to the first one from target on.
func (e endable) Advance(target int) int { return e.first().Advance(target) }

func (s *sameScore) shallow(int) int   { return NoMoreDocs }
func (s *sameScore) bound(int) float32 { return s.score }
func (s *sameScore) setMin(score float32) {
	s.ended = s.ended || s.best && score > s.score
}

// endedIterator has no documents.
type endedIterator struct{}

// Doc is behind all documents.
func (endedIterator) Doc() int { return NoMoreDocs }

// Next finds none.
func (endedIterator) Next() int { return NoMoreDocs }

// Advance finds none.
func (endedIterator) Advance(int) int { return NoMoreDocs }

// Cost is none.
func (endedIterator) Cost() int64 { return 0 }
