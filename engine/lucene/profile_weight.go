package lucene

import "math"

// inner gives a supplier of the scorer that is taken down: one that is put together as Lucene's.
func (w *profiledWeight) inner(leaf *Leaf) *supplier {
	switch in := w.Weight.(type) {
	case *profiledWeight:
		return in.supplier(leaf)
	case *boolWeight:
		return in.profiled(leaf, w.best, w.s.Profile.before(7))
	case *disMaxWeight:
		return in.profiled(leaf, w.best)
	case *phraseWeight:
		if p := in.scorer(leaf); p != nil {
			return ready(&phraseSteps{p})
		}
		return nil
	case *constantWeight:
		return w.constant(in, leaf)
	case *nestedWeight:
		return w.wrap(in.child, leaf, func(s Scorer) Scorer { return in.over(s, leaf) })
	case *coveringWeight:
		if s, ok := in.Scorer(leaf).(*coveringScorer); ok {
			return ready(newCoveringSteps(s))
		}
		return nil
	case *spanWeight:
		return profiledSpans(in.scorer(leaf))
	case *intervalsWeight:
		return profiledIntervals(in.scorer(leaf))
	case *joinedWeight:
		return w.joined(in, leaf)
	case *functionWeight:
		return w.wrap(in.inner, leaf, func(s Scorer) Scorer { return in.profiled(s, leaf) })
	case *boostingWeight:
		return w.wrap(in.positive, leaf, func(s Scorer) Scorer { return &passing{in.over(s, leaf), s} })
	case *cachedWeight:
		return w.over(in.Weight, false).inner(leaf)
	}
	return ready(w.Weight.Scorer(leaf))
}

// constant is a supplier of a scorer whose matches all score the same.
func (w *profiledWeight) constant(in *constantWeight, leaf *Leaf) *supplier {
	of := ready
	var s *supplier
	switch q := in.query.(type) {
	case *ConstantScore:
		s = supplierOf(in.matches, leaf)
	case *MultiTerm:
		if few := w.fewTerms(q, leaf); few != nil {
			return few.of(leaf)
		}
		s = of(in.scorer(leaf))
	case *TermSet:
		if few := w.someOfSet(q, leaf); few != nil {
			return few.of(leaf)
		}
		s = of(in.scorer(leaf))
	case *Docs:
		return q.profiled(leaf, in.score, w.best)
	default:
		s = of(in.scorer(leaf))
	}
	if s == nil {
		return nil
	}
	return &supplier{cost: s.cost, get: func(lead int64) Scorer { return newSameScore(s.get(lead), in.score, w.best) }}
}

// multiTermClauses is up to how many terms of a segment a query for many looks for one by one.
const multiTermClauses = 16

// fewTerms is a weight of the terms of a segment that pass; nil if they are too many, or the field has none.
func (w *profiledWeight) fewTerms(q *MultiTerm, leaf *Leaf) *segmentTerms {
	f := leaf.fields[q.Field]
	if f == nil {
		return nil
	}
	b := &Bool{}
	q.each(f, func(i int, _ float32) bool {
		b = b.With(Should, NewTerm(q.Field, string(f.term(i))))
		return len(b.Clauses) <= multiTermClauses
	})
	return w.oneByOne(b)
}

// someOfSet is a weight of the terms of a set that a segment has; nil if they are too many, or the field has none.
func (w *profiledWeight) someOfSet(q *TermSet, leaf *Leaf) *segmentTerms {
	f := leaf.fields[q.Field]
	if f == nil {
		return nil
	}
	b := &Bool{}
	for _, i := range q.order() {
		if _, ok := f.find([]byte(q.Terms[i])); ok {
			b = b.With(Should, &TermQuery{Field: q.Field, Term: q.Terms[i], Print: q.print(i)})
		}
	}
	return w.oneByOne(b)
}

// oneByOne is the weight of some terms in a segment; nil if they are too many.
func (w *profiledWeight) oneByOne(b *Bool) *segmentTerms {
	if len(b.Clauses) > multiTermClauses {
		return nil
	}
	rewritten := w.s.Rewrite(&ConstantScore{b})
	return &segmentTerms{&profiledWeight{Weight: rewritten.Weight(w.s, w.Weight.(*constantWeight).score, w.scored), s: w.s, best: w.best, scored: w.scored}}
}

// segmentTerms is the weight that a query for many terms has in one segment.
type segmentTerms struct{ *profiledWeight }

func (t *segmentTerms) of(leaf *Leaf) *supplier {
	in := t.inner(leaf)
	if in == nil {
		return nil
	}
	return ready(in.get(anyCost))
}

// rangeBoth tells how much cheaper it must be to look at single documents than at all of a range.
const rangeBoth = 8

// profiled is a supplier of the documents of a set.
func (q *Docs) profiled(leaf *Leaf, score float32, best bool) *supplier {
	set := q.Set(leaf)
	cost, some := q.pointCost(leaf, set)
	if set == nil && !some {
		return nil
	}
	if set == nil {
		set = NewBits(leaf.maxDoc)
	}
	walked := &setScorer{set: set, doc: -1, cost: cost}
	values := leaf.longs[q.points]
	return &supplier{cost: func() int64 { return cost }, get: func(lead int64) Scorer {
		if q.Class() != "IndexOrDocValuesQuery" || cost/rangeBoth <= lead || values == nil {
			return newSameScore(walked, score, best)
		}
		all := newSetScorer(values.docs(leaf.maxDoc))
		two := &twoSteps{all, func() bool { return set.Get(all.Doc()) }, 2}
		return &sameScore{iterator: two.iterator, two: two, score: score, best: best}
	}}
}

// pointCost is about how many documents Lucene takes a set of points for; ok is false if there are none of the
// field, or the set is not one of points.
func (q *Docs) pointCost(leaf *Leaf, set Bits) (cost int64, ok bool) {
	n := int64(0)
	if set != nil {
		n = int64(set.Count())
	}
	points, docs := 0, 0
	if p := leaf.points[q.points]; p != nil && q.points != "" {
		points, docs = len(p.values), p.DocCount
	} else if p := leaf.bytePoints[q.points]; p != nil && q.points != "" {
		points, docs = len(p.values), p.DocCount
	}
	if points == 0 {
		return n, false
	}
	const leafPoints = 512 // of a leaf of Lucene's tree, which is looked at as a whole
	if points <= leafPoints {
		return int64(docs), true
	}
	return min(n+leafPoints/2, int64(docs)), true
}

// phraseSteps walks the documents with all terms of a phrase first, then looks at their places.
type phraseSteps struct{ *phraseScorer }

func (p *phraseSteps) twoSteps() *twoSteps {
	return &twoSteps{p.docs, func() bool {
		p.matcher.reset()
		if !p.matcher.next() {
			return false
		}
		p.freq, p.counted = p.matcher.weight(), false
		return true
	}, float32(len(p.places))}
}

func (p *phraseSteps) shallow(int) int { return NoMoreDocs }

// bound is what a document has that holds the phrase as often as there are numbers.
func (p *phraseSteps) bound(int) float32 {
	if p.sim == nil {
		return 0
	}
	return p.sim.Score(math.MaxInt32, 1)
}

func (p *phraseSteps) setMin(float32) {}

// coveringSteps walks the documents that any query matches first, then counts the queries.
type coveringSteps struct{ *coveringScorer }

func newCoveringSteps(s *coveringScorer) *coveringSteps { return &coveringSteps{s} }

func (c *coveringSteps) twoSteps() *twoSteps {
	d := c.disjunctionScorer
	return &twoSteps{coveringDocs{d}, func() bool {
		n, ok := c.least(d.doc)
		return ok && int64(d.count(0)) >= n
	}, float32(len(d.heap))}
}

// coveringDocs walks the documents that any query matches.
type coveringDocs struct{ *disjunctionScorer }

// Next goes to the next one: no query is asked for its own.
func (c coveringDocs) Next() int { return c.Advance(c.doc + 1) }

// Advance goes to the first one from target on.
func (c coveringDocs) Advance(target int) int {
	d := c.disjunctionScorer
	for d.heap[0].doc < target {
		d.heap[0].doc = d.heap[0].s.Advance(target)
		d.sink(0)
	}
	d.doc = d.heap[0].doc
	return d.doc
}

func (c *coveringSteps) shallow(int) int   { return NoMoreDocs }
func (c *coveringSteps) bound(int) float32 { return float32(math.Inf(1)) }
func (c *coveringSteps) setMin(float32)    {}

// over is the same for a weight that this one has within, which is not taken down itself. scored tells whether its
// scores are wanted.
func (w *profiledWeight) over(in Weight, scored bool) *profiledWeight {
	next := *w
	next.Weight, next.best, next.scored = in, false, scored
	return &next
}

// profiledSpans is a supplier of the documents with spans: those with all parts first, then those whose parts stand as
// they should.
func profiledSpans(s *spanScorer) *supplier {
	if s == nil {
		return nil
	}
	f, ok := s.spans.(*foundSpans)
	if !ok {
		return ready(s)
	}
	return ready(&checked{Scorer: s, unscored: true, two: &twoSteps{f.Scorer, func() bool {
		f.fresh, f.done = true, false
		return f.match.first()
	}, 100}})
}

// profiledIntervals is a supplier of the documents that may have intervals first, then of those that do.
func profiledIntervals(s *intervalsScorer) *supplier {
	if s == nil {
		return nil
	}
	return ready(&checked{Scorer: s, unscored: true, two: &twoSteps{s.intervals, func() bool { return s.next() != noMoreIntervals }, 100}})
}

// joined is a supplier for a join: it finds the documents that may match first, then looks at their values.
func (w *profiledWeight) joined(in *joinedWeight, leaf *Leaf) *supplier {
	to := w.over(in.to, false).inner(leaf)
	if to == nil {
		return nil
	}
	s := in.over(to.get(anyCost), leaf)
	if s == nil {
		return nil
	}
	docs, match := walk(s.Scorer)
	return ready(&checked{Scorer: s, unscored: true, two: &twoSteps{docs, func() bool { return (match == nil || match()) && s.match(docs.Doc()) }, 100}})
}

// wrap is a supplier of what is made of the scorer of a weight within.
func (w *profiledWeight) wrap(in Weight, leaf *Leaf, make func(Scorer) Scorer) *supplier {
	s := w.over(in, w.scored).inner(leaf)
	if s == nil {
		return nil
	}
	return ready(make(s.get(anyCost)))
}

// passing is a scorer that has the matches of another one.
type passing struct {
	Scorer
	in Scorer
}

func (p *passing) twoSteps() *twoSteps { return stepsOf(p.in) }
func (p *passing) shallow(int) int     { return NoMoreDocs }
func (p *passing) bound(int) float32   { return math.MaxFloat32 }
func (p *passing) setMin(float32)      {}

// profiled is the scorer over one of the query within.
func (w *functionWeight) profiled(in Scorer, leaf *Leaf) Scorer {
	s := &passing{w.over(in, leaf), in}
	least := w.query.MinScore
	if least == nil {
		return s
	}
	docs, match := walk(in)
	c := &checked{Scorer: s}
	c.two = &twoSteps{docs, func() bool {
		if match != nil && !match() {
			return false
		}
		c.score = s.Score()
		return c.score >= *least
	}, 1000}
	return c
}

// checked is a scorer whose matches are found in two steps, the second of which may look at scores.
type checked struct {
	Scorer
	two      *twoSteps
	score    float32
	unscored bool // the second step looks at something else
}

// Score implements Scorer.
func (c *checked) Score() float32 {
	if c.unscored {
		return c.Scorer.Score()
	}
	return c.score
}

// Next implements Scorer.
func (c *checked) Next() int { return steps{c.two}.Next() }

// Advance implements Scorer.
func (c *checked) Advance(target int) int { return steps{c.two}.Advance(target) }

func (c *checked) twoSteps() *twoSteps { return c.two }
func (c *checked) shallow(int) int     { return NoMoreDocs }
func (c *checked) bound(int) float32   { return math.MaxFloat32 }
func (c *checked) setMin(float32)      {}
