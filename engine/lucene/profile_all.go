package lucene

import (
	"cmp"
	"math"
	"slices"
)

// allOf walks the documents that all of some scorers match.
//
// Server: org.apache.lucene.search.ConjunctionScorer.
type allOf struct {
	agreed
	scored []Scorer
	two    *twoSteps // nil: one step is enough
}

// agreed walks the documents that are in all of several iterators, the rarest first.
type agreed struct{ list []iterator }

func newAllOf(required, scored []Scorer) *allOf {
	a := &allOf{scored: scored}
	var matches []*twoSteps
	for _, s := range required {
		docs, match := walk(s)
		if match == nil {
			a.list = append(a.list, docs)
			continue
		}
		two := stepsOf(s)
		if all, ok := s.(*allOf); ok { // its parts are taken
			a.list = append(a.list, all.list...)
			matches = append(matches, all.two)
			continue
		}
		a.list = append(a.list, two.iterator)
		matches = append(matches, two)
	}
	slices.SortStableFunc(a.list, func(x, y iterator) int { return cmp.Compare(x.Cost(), y.Cost()) })
	if len(matches) == 0 {
		return a
	}
	slices.SortStableFunc(matches, func(x, y *twoSteps) int { return cmp.Compare(x.cost, y.cost) })
	a.two = &twoSteps{iterator: &a.agreed, match: func() bool {
		for _, m := range matches {
			if !m.match() {
				return false
			}
		}
		return true
	}}
	for _, m := range matches {
		a.two.cost += m.cost
	}
	return a
}

// Doc is the document of the first.
func (m *agreed) Doc() int { return m.list[0].Doc() }

// Cost is that of the first.
func (m *agreed) Cost() int64 { return m.list[0].Cost() }

// Next goes to the next document that all have.
func (m *agreed) Next() int { return m.settle(m.list[0].Next()) }

// Advance goes to the first document from target on that all have.
func (m *agreed) Advance(target int) int { return m.settle(m.list[0].Advance(target)) }

func (m *agreed) settle(doc int) int {
again:
	for i, one := range m.list[1:] {
		if i > 0 && one.Doc() >= doc {
			continue
		}
		if at := one.Advance(doc); at != doc {
			doc = m.list[0].Advance(at)
			if i > 0 || doc != at {
				goto again
			}
		}
	}
	return doc
}

// Next implements Scorer.
func (a *allOf) Next() int {
	if a.two != nil {
		return steps{a.two}.Next()
	}
	return a.agreed.Next()
}

// Advance implements Scorer.
func (a *allOf) Advance(target int) int {
	if a.two != nil {
		return steps{a.two}.Advance(target)
	}
	return a.agreed.Advance(target)
}

// Score implements Scorer.
func (a *allOf) Score() float32 { return sumScores(a.scored) }

func sumScores(list []Scorer) float32 {
	var sum float64
	for _, s := range list {
		sum += float64(s.Score())
	}
	return float32(sum)
}

func (a *allOf) twoSteps() *twoSteps { return a.two }

func (a *allOf) shallow(target int) int {
	if len(a.scored) == 1 {
		return shallow(a.scored[0], target)
	}
	return NoMoreDocs
}

func (a *allOf) bound(upTo int) float32 {
	switch len(a.scored) {
	case 0:
		return 0
	case 1:
		return bound(a.scored[0], upTo)
	}
	return float32(math.Inf(1))
}

func (a *allOf) setMin(score float32) {
	if len(a.scored) == 1 {
		SetMin(a.scored[0], score)
	}
}

// blockMaxAll walks the documents that all of some scorers match, and leaves out blocks in which no score is high
// enough.
//
// Server: org.apache.lucene.search.BlockMaxConjunctionScorer.
type blockMaxAll struct {
	scorers []Scorer // the rarest first
	docs    []iterator
	sums    *sumBounds
	two     *twoSteps // nil: one step is enough
	upTo    int
	most    float32
	min     float32
}

func newBlockMaxAll(list []Scorer) *blockMaxAll {
	b := &blockMaxAll{scorers: slices.Clone(list), upTo: -1}
	slices.SortStableFunc(b.scorers, func(x, y Scorer) int { return cmp.Compare(x.Cost(), y.Cost()) })
	b.sums = newSumBounds(b.scorers)
	var matches []*twoSteps
	for _, s := range b.scorers {
		docs, _ := walk(s)
		b.docs = append(b.docs, docs)
		if two := stepsOf(s); two != nil {
			matches = append(matches, two)
		}
		shallow(s, 0)
	}
	if matches == nil {
		return b
	}
	slices.SortStableFunc(matches, func(x, y *twoSteps) int { return cmp.Compare(x.cost, y.cost) })
	b.two = &twoSteps{iterator: blockMaxDocs{b}, match: func() bool {
		return !slices.ContainsFunc(matches, func(m *twoSteps) bool { return !m.match() })
	}}
	for _, m := range matches {
		b.two.cost += m.cost
	}
	return b
}

// blockMaxDocs walks the documents that may match.
type blockMaxDocs struct{ *blockMaxAll }

// Next goes to the next one.
func (b blockMaxDocs) Next() int { return b.Advance(b.Doc() + 1) }

// Advance goes to the first one from target on.
func (b blockMaxDocs) Advance(target int) int {
	doc := b.docs[0].Advance(b.target(target))
again:
	if doc == NoMoreDocs {
		return doc
	}
	if doc > b.upTo {
		if next := b.target(doc); next != doc {
			doc = b.docs[0].Advance(next)
			goto again
		}
	}
	for _, one := range b.docs[1:] {
		if one.Doc() >= doc {
			continue
		}
		if at := one.Advance(doc); at > doc {
			doc = b.docs[0].Advance(b.target(at))
			goto again
		}
	}
	return doc
}

// target is the first document from one on whose block may have high enough scores.
func (b *blockMaxAll) target(doc int) int {
	if doc > b.upTo {
		b.block(doc)
	}
	for b.most < b.min {
		if b.upTo == NoMoreDocs {
			return NoMoreDocs
		}
		doc = b.upTo + 1
		b.block(doc)
	}
	return doc
}

func (b *blockMaxAll) block(doc int) {
	b.upTo = b.shallow(doc)
	b.most = b.bound(b.upTo)
}

// Doc implements Scorer.
func (b *blockMaxAll) Doc() int { return b.docs[0].Doc() }

// Cost implements Scorer.
func (b *blockMaxAll) Cost() int64 { return b.docs[0].Cost() }

// Next implements Scorer.
func (b *blockMaxAll) Next() int { return b.Advance(b.Doc() + 1) }

// Advance implements Scorer.
func (b *blockMaxAll) Advance(target int) int {
	if b.two != nil {
		return steps{b.two}.Advance(target)
	}
	return blockMaxDocs{b}.Advance(target)
}

// Score implements Scorer.
func (b *blockMaxAll) Score() float32 { return sumScores(b.scorers) }

func (b *blockMaxAll) twoSteps() *twoSteps { return b.two }

func (b *blockMaxAll) shallow(target int) int {
	upTo := shallow(b.scorers[0], target)
	for _, s := range b.scorers[1:] {
		shallow(s, target)
	}
	return upTo
}

func (b *blockMaxAll) bound(upTo int) float32 {
	var sum float64
	for _, s := range b.scorers {
		sum += float64(bound(s, upTo))
	}
	return float32(sum)
}

func (b *blockMaxAll) setMin(score float32) {
	b.min = score
	b.sums.setMin(score)
}
