package lucene

import (
	"cmp"
	"math"
	"slices"
)

// someOf walks the documents that at least so many of some scorers match.
//
// Server: org.apache.lucene.search.MinShouldMatchSumScorer.
type someOf struct {
	two   *twoSteps
	least int
	lead  []*disi
	doc   int
	head  disiHeap
	tail  []*disi // the rarest first
	costs int64
}

func newSomeOf(list []Scorer, least int) *someOf {
	s := &someOf{least: least, doc: -1}
	var costs []int64
	for _, d := range newDisis(list) {
		costs = append(costs, d.cost)
		s.lead = slices.Insert(s.lead, 0, d)
	}
	s.costs = leastCost(costs, least)
	s.two = &twoSteps{someDocs{s}, s.match, float32(least - 1)}
	return s
}

// someDocs walks the documents that may match.
type someDocs struct{ *someOf }

// Next goes to the next document that matches.
func (s someDocs) Next() int {
	for _, d := range s.lead {
		if d = s.toTail(d); d == nil {
			continue
		}
		if d.at == s.doc {
			d.at = d.Scorer.Next()
		} else {
			d.at = d.Scorer.Advance(s.doc + 1)
		}
		s.head.push(d)
	}
	s.candidate()
	for len(s.lead) < s.least {
		if len(s.lead)+len(s.tail) >= s.least {
			s.ask(s.popTail())
			continue
		}
		s.pushBack()
		s.candidate()
	}
	return s.doc
}

// Advance goes to the first one from target on.
func (s someDocs) Advance(target int) int {
	for _, d := range s.lead {
		if d = s.toTail(d); d != nil {
			d.at = d.Scorer.Advance(target)
			s.head.push(d)
		}
	}
	for s.head[0].at < target {
		d := s.toTail(s.head[0])
		d.at = d.Scorer.Advance(target)
		s.head[0] = d
		s.head.sink()
	}
	s.candidate()
	for len(s.lead)+len(s.tail) < s.least {
		s.pushBack()
		s.candidate()
	}
	return s.doc
}

// toTail puts a scorer to the tail. It gives the one that has no place there; nil if there is none.
func (s *someOf) toTail(d *disi) *disi {
	switch {
	case len(s.tail) < s.least-1:
		s.tail = append(s.tail, d)
		s.sortTail()
		return nil
	case len(s.tail) > 0 && s.tail[0].cost < d.cost:
		top := s.tail[0]
		s.tail[0] = d
		s.sortTail()
		return top
	}
	return d
}

func (s *someOf) sortTail() {
	slices.SortStableFunc(s.tail, func(a, b *disi) int { return cmp.Compare(a.cost, b.cost) })
}

func (s *someOf) popTail() *disi {
	d := s.tail[0]
	s.tail = s.tail[1:]
	return d
}

func (s *someOf) pushBack() {
	s.tail = append(s.tail, s.lead...)
	s.sortTail()
}

// candidate goes to the first document of the head.
func (s *someOf) candidate() {
	s.lead, s.doc = nil, s.head[0].at
	for len(s.head) > 0 && s.head[0].at == s.doc {
		s.lead = slices.Insert(s.lead, 0, s.head.pop())
	}
}

// ask moves a scorer of the tail to the document.
func (s *someOf) ask(d *disi) {
	if d.at = d.Scorer.Advance(s.doc); d.at != s.doc {
		s.head.push(d)
		return
	}
	s.lead = slices.Insert(s.lead, 0, d)
}

func (s *someOf) match() bool {
	for len(s.lead) < s.least {
		if len(s.lead)+len(s.tail) < s.least {
			return false
		}
		s.ask(s.popTail())
	}
	return true
}

// Doc implements Scorer.
func (s *someOf) Doc() int { return s.doc }

// Cost implements Scorer.
func (s *someOf) Cost() int64 { return s.costs }

// Next implements Scorer.
func (s *someOf) Next() int { return steps{s.two}.Next() }

// Advance implements Scorer.
func (s *someOf) Advance(target int) int { return steps{s.two}.Advance(target) }

// Score implements Scorer.
func (s *someOf) Score() float32 {
	for len(s.tail) > 0 {
		s.ask(s.popTail())
	}
	return sumOf(s.lead)
}

func (s *someOf) twoSteps() *twoSteps { return s.two }
func (s *someOf) shallow(int) int     { return NoMoreDocs }
func (s *someOf) bound(int) float32   { return float32(math.Inf(1)) }
func (s *someOf) setMin(float32)      {}

// oneAndMaybe walks the matches of one scorer, and adds the scores of another one where that matches.
//
// Server: org.apache.lucene.search.ReqOptSumScorer.
type oneAndMaybe struct {
	req, opt         Scorer
	reqDocs, optDocs iterator
	optMatch         func() bool
	two              *twoSteps // nil: one step is enough

	best     bool
	sums     *sumBounds // nil: all scores are wanted
	min      float32
	reqMost  float32
	most     float32 // of the block
	upTo     int
	together bool // the other one has to match too
}

func newOneAndMaybe(req, opt Scorer, best bool) *oneAndMaybe {
	o := &oneAndMaybe{req: req, opt: opt, best: best, upTo: -1, reqMost: float32(math.Inf(1))}
	if best {
		o.sums = newSumBounds([]Scorer{req, opt})
	}
	reqTwo, optTwo := stepsOf(req), stepsOf(opt)
	o.reqDocs, _ = walk(req)
	o.optDocs, o.optMatch = walk(opt)
	if best {
		shallow(req, 0)
		shallow(opt, 0)
		o.reqMost = bound(req, NoMoreDocs)
	}
	if reqTwo == nil && optTwo == nil {
		return o
	}
	o.two = &twoSteps{maybeDocs{o}, func() bool { return (reqTwo == nil || reqTwo.match()) && o.match() }, 1}
	for _, two := range []*twoSteps{reqTwo, optTwo} {
		if two != nil {
			o.two.cost += two.cost
		}
	}
	return o
}

// match tells whether the other one leaves a document of the first, and does its second step.
func (o *oneAndMaybe) match() bool {
	if o.optMatch == nil {
		return true
	}
	doc := o.req.Doc()
	if o.together && o.optDocs.Doc() < doc {
		o.optDocs.Advance(doc)
	}
	if o.optDocs.Doc() != doc {
		return !o.together
	}
	if o.optMatch() {
		return true
	}
	o.optDocs.Next() // it is not at this document
	return !o.together
}

// maybeDocs walks the documents that may match.
type maybeDocs struct{ *oneAndMaybe }

// Next goes to the next one.
func (o maybeDocs) Next() int {
	if !o.best {
		return o.reqDocs.Next()
	}
	return o.Advance(o.reqDocs.Doc() + 1)
}

// Advance goes to the first one from target on.
func (o maybeDocs) Advance(target int) int {
	if !o.best || target == NoMoreDocs {
		return o.reqDocs.Advance(target)
	}
	doc := target
again:
	if o.min != 0 {
		doc = o.block(doc)
	}
	if o.reqDocs.Doc() < doc {
		doc = o.reqDocs.Advance(doc)
	}
	if doc == NoMoreDocs || !o.together {
		return doc
	}
	last := o.upTo
	if o.reqMost < o.min {
		last = NoMoreDocs
	}
	if doc > last {
		goto again
	}
	for {
		at := o.optDocs.Doc()
		if at < doc {
			at = o.optDocs.Advance(doc)
		}
		if at > last {
			doc = last + 1
			goto again
		}
		if at != doc {
			if doc = o.reqDocs.Advance(at); doc > last {
				goto again
			}
		}
		if doc == NoMoreDocs || at == doc {
			return doc
		}
	}
}

// block is the first document from one on whose block may have high enough scores.
func (o *oneAndMaybe) block(doc int) int {
	next := func() {
		o.upTo = o.shallow(doc)
		reqMost := bound(o.req, o.upTo)
		o.most = o.bound(o.upTo)
		o.together = reqMost < o.min
	}
	if doc > o.upTo {
		next()
	}
	for o.most < o.min {
		if o.upTo == NoMoreDocs {
			return NoMoreDocs
		}
		doc = o.upTo + 1
		next()
	}
	return doc
}

// Doc implements Scorer.
func (o *oneAndMaybe) Doc() int { return o.req.Doc() }

// Cost implements Scorer.
func (o *oneAndMaybe) Cost() int64 { return o.reqDocs.Cost() }

// Next implements Scorer.
func (o *oneAndMaybe) Next() int {
	if o.two != nil {
		return steps{o.two}.Next()
	}
	return maybeDocs{o}.Next()
}

// Advance implements Scorer.
func (o *oneAndMaybe) Advance(target int) int {
	if o.two != nil {
		return steps{o.two}.Advance(target)
	}
	return maybeDocs{o}.Advance(target)
}

// Score implements Scorer.
func (o *oneAndMaybe) Score() float32 {
	doc, score := o.req.Doc(), o.req.Score()
	at := o.optDocs.Doc()
	if at < doc {
		at = o.optDocs.Advance(doc)
		if at == doc && o.optMatch != nil && !o.optMatch() {
			at = o.optDocs.Next()
		}
	}
	if at == doc {
		score += o.opt.Score()
	}
	return score
}

func (o *oneAndMaybe) twoSteps() *twoSteps { return o.two }

func (o *oneAndMaybe) shallow(target int) int {
	upTo := shallow(o.req, target)
	if at := o.opt.Doc(); at <= target {
		return min(upTo, shallow(o.opt, target))
	} else if at != NoMoreDocs {
		return min(upTo, at-1)
	}
	return upTo
}

func (o *oneAndMaybe) bound(upTo int) float32 {
	most := bound(o.req, upTo)
	if o.opt.Doc() <= upTo {
		most += bound(o.opt, upTo)
	}
	return most
}

func (o *oneAndMaybe) setMin(score float32) {
	o.min = score
	if o.reqMost < score {
		o.together = true
	}
	if o.sums != nil {
		o.sums.setMin(score)
	}
}
