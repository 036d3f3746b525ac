package lucene

import "slices"

// boolSupplier supplies the scorer of a boolean query.
//
// Server: org.apache.lucene.search.Boolean2ScorerSupplier.
type boolSupplier struct {
	must, filter, should, mustNot []*supplier

	least        int
	scored, best bool
	known        int64 // the cost; -1: not asked for yet
	lucene6      bool  // costs are asked for where they are needed
}

// profiled is a supplier of the scorer of the query in a segment; nil for none.
func (w *boolWeight) profiled(leaf *Leaf, best, lucene6 bool) *supplier {
	b := &boolSupplier{least: w.query.MinShould, scored: w.scored, best: best, known: -1, lucene6: lucene6}
	lists := map[Occur]*[]*supplier{Must: &b.must, Filter: &b.filter, Should: &b.should, MustNot: &b.mustNot}
	for i, c := range w.query.Clauses {
		s := supplierOf(w.weights[i], leaf)
		if s == nil && c.required() {
			return nil
		}
		if s != nil {
			*lists[c.Occur] = append(*lists[c.Occur], s)
		}
	}
	if len(b.should) == b.least {
		b.must, b.should, b.least = append(b.must, b.should...), nil, 0
	}
	if len(b.filter)+len(b.must)+len(b.should) == 0 || len(b.should) < b.least {
		return nil
	}
	if !b.scored && b.least == 0 && len(b.must)+len(b.filter) > 0 {
		b.should = nil
	}
	return &supplier{cost: b.cost, get: b.get}
}

func (b *boolSupplier) cost() int64 {
	if b.known < 0 {
		b.known = b.count()
	}
	return b.known
}

func (b *boolSupplier) count() int64 {
	cost := int64(anyCost)
	for _, s := range slices.Concat(b.must, b.filter) {
		cost = min(cost, s.cost())
	}
	if cost != anyCost && b.least == 0 {
		return cost
	}
	var costs []int64
	for _, s := range b.should {
		costs = append(costs, s.cost())
	}
	return min(cost, leastCost(costs, b.least))
}

// leastCost is what a disjunction costs of which so many have to match: the most frequent of them can be left out.
func leastCost(costs []int64, least int) (sum int64) {
	slices.Sort(costs)
	for _, c := range costs[:min(len(costs), len(costs)-least+1)] {
		sum += c
	}
	return sum
}

func (b *boolSupplier) get(lead int64) Scorer {
	if !b.lucene6 {
		lead = min(lead, b.cost())
	}
	s := b.scorer(lead)
	if b.best && len(b.should)+len(b.must) == 0 {
		return newSameScore(s, 0, true)
	}
	return s
}

func (b *boolSupplier) scorer(lead int64) Scorer {
	switch {
	case len(b.should) == 0:
		return b.without(b.required(lead), lead)
	case len(b.filter)+len(b.must) == 0:
		return b.without(b.optional(b.should, b.least, b.best, lead), lead)
	}
	req := b.without(b.required(lead), lead)
	opt := b.optional(b.should, b.least, b.best, lead)
	if b.least > 0 {
		return newAllOf([]Scorer{req, opt}, []Scorer{req, opt})
	}
	return newOneAndMaybe(req, opt, b.best)
}

func (b *boolSupplier) required(lead int64) Scorer {
	if len(b.filter)+len(b.must) == 1 {
		if len(b.must) == 1 {
			return b.must[0].get(lead)
		}
		s := b.filter[0].get(lead)
		if b.scored {
			return unscoredFilter{s}
		}
		return s
	}
	var all, scoring []Scorer
	b.compare()
	for _, s := range b.filter {
		all = append(all, s.get(lead))
	}
	for _, s := range b.must {
		scoring = append(scoring, s.get(lead))
	}
	if b.best && len(scoring) > 1 {
		block := newBlockMaxAll(scoring)
		if len(all) == 0 {
			return block
		}
		scoring = []Scorer{block}
	}
	return newAllOf(append(all, scoring...), scoring)
}

// compare asks for the costs of what is required, as Lucene 6 does: for the least, and who has more.
func (b *boolSupplier) compare() {
	if !b.lucene6 {
		return
	}
	for range 2 {
		for _, s := range slices.Concat(b.filter, b.must) {
			s.cost()
		}
	}
}

func (b *boolSupplier) optional(list []*supplier, least int, best bool, lead int64) Scorer {
	var all []Scorer
	for _, s := range list {
		all = append(all, s.get(lead))
	}
	switch {
	case len(all) == 1:
		return all[0]
	case least > 1:
		return newSomeOf(all, least)
	case best:
		return newWeakAnd(all)
	}
	return newAnyScorer(all, false, sumOf)
}

func (b *boolSupplier) without(s Scorer, lead int64) Scorer {
	if len(b.mustNot) == 0 {
		return s
	}
	return newNotOf(s, b.optional(b.mustNot, 1, false, lead))
}

// unscoredFilter is a filter where a score is asked for.
type unscoredFilter struct{ Scorer }

// Score implements Scorer.
func (unscoredFilter) Score() float32 { return 0 }

func (u unscoredFilter) twoSteps() *twoSteps { return stepsOf(u.Scorer) }
func (u unscoredFilter) shallow(int) int     { return NoMoreDocs }
func (u unscoredFilter) bound(int) float32   { return 0 }
func (u unscoredFilter) setMin(float32)      {}

// notOf walks the matches of a scorer that another one does not match.
type notOf struct {
	Scorer
	steps2 twoSteps
}

func newNotOf(req, excl Scorer) *notOf {
	reqDocs, reqMatch := walk(req)
	exclDocs, exclMatch := walk(excl)
	cost, exclCost := float32(2), float32(10)
	reqFirst := reqMatch == nil
	if two := stepsOf(req); two != nil {
		cost += two.cost
		if other := stepsOf(excl); other != nil {
			exclCost += other.cost
			reqFirst = two.cost <= other.cost
		}
	}
	ratio := float32(1)
	if n := reqDocs.Cost(); n > 0 {
		ratio = float32(min(n, exclDocs.Cost())) / float32(n)
	}
	ok := func(match func() bool) bool { return match == nil || match() }
	return &notOf{req, twoSteps{reqDocs, func() bool {
		doc, at := reqDocs.Doc(), exclDocs.Doc()
		if at < doc {
			at = exclDocs.Advance(doc)
		}
		switch {
		case at != doc:
			return ok(reqMatch)
		case reqFirst:
			return ok(reqMatch) && !ok(exclMatch)
		}
		return !ok(exclMatch) && ok(reqMatch)
	}, cost + ratio*exclCost}}
}

// Next implements Scorer.
func (n *notOf) Next() int { return steps{&n.steps2}.Next() }

// Advance implements Scorer.
func (n *notOf) Advance(target int) int { return steps{&n.steps2}.Advance(target) }

func (n *notOf) twoSteps() *twoSteps    { return &n.steps2 }
func (n *notOf) shallow(target int) int { return shallow(n.Scorer, target) }
func (n *notOf) bound(upTo int) float32 { return bound(n.Scorer, upTo) }
func (n *notOf) setMin(score float32)   { SetMin(n.Scorer, score) }
