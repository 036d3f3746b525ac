package lucene

import "time"

// Profile takes down what a search does on a shard: which queries it makes weights of, and how often, and how
// long, these and their scorers are asked for something. A searcher that has one puts scorers together as
// Lucene does, not by the shorter ways of this package: so the counts are Lucene's.
type Profile struct {
	// Roots are the queries whose weights were not made for those of others, in that order.
	Roots []*ProfiledQuery
	// Rewriting is how long rewriting queries took.
	Rewriting time.Duration
	// Best tells that of the queries that are made ready only the best hits are wanted, not all scores.
	Best bool
	// Lucene is the version whose counts are wanted; 0: 8.
	Lucene int

	open []*ProfiledQuery // those whose weights are being made, the innermost last
}

// ProfiledQuery is a query whose weight was made, with what it was asked for.
type ProfiledQuery struct {
	Query    Query
	Timers   [ProfileSteps]Timer
	Children []*ProfiledQuery // those whose weights it needs
}

// ProfileStep is something that a weight, or a scorer, is asked for.
type ProfileStep uint8

// The steps, in the server's order.
const (
	CreateWeight ProfileStep = iota
	BuildScorer
	NextDoc
	Advance
	Match
	Score
	ShallowAdvance
	ComputeMaxScore
	SetMinCompetitiveScore
	// ProfileSteps is how many there are.
	ProfileSteps
)

// OldProfileSteps is how many the server tells of before version 7.
const OldProfileSteps = int(ShallowAdvance)

// String is the server's name of the step.
func (s ProfileStep) String() string {
	return [...]string{"create_weight", "build_scorer", "next_doc", "advance", "match", "score", "shallow_advance",
		"compute_max_score", "set_min_competitive_score"}[s]
}

// Timer counts how often something was done, and how long it took. Of many times only some are measured, as
// looking at the clock takes longer than most of what is done.
type Timer struct {
	count, measured int64 // measured: the count when the time was last taken
	spent           time.Duration
	start           time.Time // zero: this time is not measured
}

// Start begins something.
func (t *Timer) Start() {
	if t.count-t.measured >= min(t.measured>>8, 1024) {
		t.start = time.Now()
	}
	t.count++
}

// Stop ends it.
func (t *Timer) Stop() {
	if t.start.IsZero() {
		return
	}
	t.spent += time.Duration(t.count-t.measured) * max(time.Since(t.start), 1)
	t.measured, t.start = t.count, time.Time{}
}

// Extend adds to how long it took, but not to how often.
func (t *Timer) Extend(d time.Duration) { t.spent += d }

// Count is how often it was done.
func (t *Timer) Count() int64 { return t.count }

// Spent is about how long it took in all.
func (t *Timer) Spent() time.Duration {
	if t.count == t.measured || t.measured == 0 {
		return t.spent
	}
	return t.spent + time.Duration(float64(t.spent)*float64(t.count-t.measured)/float64(t.measured))
}

// Spent is how long the query took in all.
func (p *ProfiledQuery) Spent() (sum time.Duration) {
	for i := range p.Timers {
		sum += p.Timers[i].Spent()
	}
	return sum
}

// Weigh makes a rewritten query ready, and takes it down if the searcher has a profile. scored tells whether
// scores are wanted.
func (s *Searcher) Weigh(q Query, boost float32, scored bool) Weight {
	if s.Profile == nil {
		return q.Weight(s, boost, scored)
	}
	p := s.Profile
	node := &ProfiledQuery{Query: q}
	if n := len(p.open); n > 0 {
		p.open[n-1].Children = append(p.open[n-1].Children, node)
	} else {
		p.Roots = append(p.Roots, node)
	}
	p.open = append(p.open, node)
	node.Timers[CreateWeight].Start()
	w := q.Weight(s, boost, scored)
	node.Timers[CreateWeight].Stop()
	p.open = p.open[:len(p.open)-1]
	return &profiledWeight{Weight: w, s: s, node: node, best: p.Best && scored, scored: scored}
}

// exhaust makes weights for which all scores are wanted.
func (s *Searcher) exhaust(weigh func()) {
	if s.Profile == nil {
		weigh()
		return
	}
	before := s.Profile.Best
	s.Profile.Best = false
	weigh()
	s.Profile.Best = before
}

// profiledWeight is a weight whose scorers are taken down.
type profiledWeight struct {
	Weight
	s            *Searcher
	node         *ProfiledQuery
	best, scored bool
}

// supplier makes a scorer of a segment once it is known how many documents it will be asked about.
type supplier struct {
	cost func() int64
	get  func(lead int64) Scorer
}

// ready is a supplier of a scorer; nil for none.
func ready(s Scorer) *supplier {
	if s == nil {
		return nil
	}
	return &supplier{cost: s.Cost, get: func(int64) Scorer { return s }}
}

// anyCost is the lead of a scorer that leads itself.
const anyCost = 1<<63 - 1

// supplierOf gives a supplier of the scorer of a weight; nil for none.
func supplierOf(w Weight, leaf *Leaf) *supplier {
	if p, ok := w.(*profiledWeight); ok {
		return p.supplier(leaf)
	}
	return ready(w.Scorer(leaf))
}

func (w *profiledWeight) supplier(leaf *Leaf) *supplier {
	t := &w.node.Timers[BuildScorer]
	t.Start()
	in := w.inner(leaf)
	t.Stop()
	if in == nil {
		return nil
	}
	return &supplier{
		cost: func() int64 {
			t.Start()
			defer t.Stop()
			return in.cost()
		},
		get: func(lead int64) Scorer {
			t.Start()
			defer t.Stop()
			return &profiledScorer{in.get(lead), w.node}
		},
	}
}

// Scorer implements Weight.
func (w *profiledWeight) Scorer(leaf *Leaf) Scorer {
	s := w.supplier(leaf)
	if s == nil {
		return nil
	}
	return s.get(anyCost)
}

// before tells whether the counts of a version before one are wanted.
func (p *Profile) before(lucene int) bool { return p != nil && p.Lucene != 0 && p.Lucene < lucene }

// Each calls yield for the live matches of a segment in order, as Lucene goes over them where a scorer has no way
// of its own to score many. It stops when yield gives false.
func (p *Profile) Each(leaf *Leaf, s Scorer, yield func(doc int) bool) {
	it, match := walk(s)
	first := func() int { return it.Advance(0) }
	if p.before(8) { // which begin with the first, and go from one to the next
		first = it.Next
	}
	for doc := first(); doc != NoMoreDocs; doc = it.Next() {
		if leaf.Live != nil && !leaf.Live.Get(doc) || match != nil && !match() {
			continue
		}
		if !yield(doc) {
			return
		}
	}
}

// Members tells of documents whether a scorer matches them. They are asked for in ascending order; the same one may
// come again.
func Members(s Scorer) func(doc int) bool {
	it, match := walk(s)
	at, last, member := it.Doc(), -1, false
	return func(doc int) bool {
		if at < doc {
			at = it.Advance(doc)
		}
		if match == nil || at != doc {
			return at == doc
		}
		if doc != last {
			last, member = doc, match()
		}
		return member
	}
}

// Unbounded tells whether a query has to match whose scores have no bound, so that leaving out matches that score too
// low is out of the question.
func Unbounded(q Query) bool {
	switch q := q.(type) {
	case *FunctionScore, SpanQuery:
		return true
	case *Nested:
		return q.mode != "none"
	case *Boost:
		return Unbounded(q.Query)
	case *Bool:
		for _, c := range q.Clauses {
			if c.Occur == Must && Unbounded(c.Query) {
				return true
			}
		}
	}
	return false
}

// CountsWithoutLooking tells whether Lucene knows how many documents match a query without a look at them.
func (r *Reader) CountsWithoutLooking(q Query) bool {
	switch q := q.(type) {
	case *ConstantScore:
		return r.CountsWithoutLooking(q.Query)
	case *Boost:
		return r.CountsWithoutLooking(q.Query)
	case *MatchAll:
		return true
	case *TermQuery:
		return r.Deleted == 0
	case *Docs:
		return r.Deleted == 0 && q.counted
	}
	return false
}
