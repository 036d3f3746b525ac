package lucene

import (
	"cmp"
	"math"
	"slices"
)

// disi is a scorer of a disjunction, with the document it is at.
type disi struct {
	Scorer
	docs  iterator
	two   *twoSteps // nil: docs match
	at    int
	cost  int64
	most  int64 // of its scores, scaled
	place int   // among the others
}

func newDisis(list []Scorer) []*disi {
	out := make([]*disi, len(list))
	for i, s := range list {
		docs, _ := walk(s)
		out[i] = &disi{Scorer: s, docs: docs, two: stepsOf(s), at: -1, cost: s.Cost(), place: i}
	}
	return out
}

// disiHeap has the scorer with the first document on top.
type disiHeap []*disi

func (h *disiHeap) push(d *disi) {
	*h = append(*h, d)
	list := *h
	i := len(list) - 1
	for j := (i+1)>>1 - 1; j >= 0 && d.at < list[j].at; j = (i+1)>>1 - 1 {
		list[i] = list[j]
		i = j
	}
	list[i] = d
}

func (h *disiHeap) pop() *disi {
	list := *h
	top := list[0]
	list[0] = list[len(list)-1]
	*h = list[:len(list)-1]
	h.sink()
	return top
}

// sink puts the top where it belongs, after it has gone on.
func (h disiHeap) sink() {
	if len(h) == 0 {
		return
	}
	d, i := h[0], 0
	for {
		child := 2*i + 1
		if child >= len(h) {
			break
		}
		if child+1 < len(h) && h[child+1].at < h[child].at {
			child++
		}
		if h[child].at >= d.at {
			break
		}
		h[i] = h[child]
		i = child
	}
	h[i] = d
}

// first are those at the first document, in the order in which Lucene lists them.
func (h disiHeap) first() []*disi {
	var out []*disi
	var walk func(i int)
	walk = func(i int) {
		if i < len(h) && h[i].at == h[0].at {
			out = append(out, h[i])
			walk(2*i + 1)
			walk(2*i + 2)
		}
	}
	walk(0)
	slices.Reverse(out)
	return out
}

// anyScorer walks the documents that any of several scorers matches.
//
// Server: org.apache.lucene.search.DisjunctionScorer.
type anyScorer struct {
	heap   disiHeap
	all    []Scorer
	cost   int64
	two    *twoSteps // nil: one step is enough
	score  func([]*disi) float32
	best   *bestBlocks // nil: all scores are wanted
	proved []*disi     // whose second step is done at this document, and matched
	open   []*disi     // whose second step is not done
}

// sumOf adds up scores.
func sumOf(list []*disi) float32 {
	var sum float64
	for _, d := range list {
		sum += float64(d.Score())
	}
	return float32(sum)
}

// newAnyScorer is a disjunction. score is what the score of a document is made of; best tells that only the best hits
// are wanted.
func newAnyScorer(list []Scorer, best bool, score func([]*disi) float32) *anyScorer {
	a := &anyScorer{all: list, score: score}
	for _, d := range newDisis(list) {
		a.heap.push(d)
	}
	if best {
		for _, s := range list {
			shallow(s, 0)
		}
		a.best = &bestBlocks{upTo: -1}
	}
	var matchCost float32
	var weights int64
	for _, d := range a.heap {
		a.cost += d.cost
		weights += max(d.cost, 1)
		if d.two != nil {
			matchCost += d.two.cost * float32(max(d.cost, 1))
			a.two = &twoSteps{}
		}
	}
	if a.two != nil {
		a.two = &twoSteps{anyDocs{a}, a.match, matchCost / float32(weights)}
	}
	return a
}

// anyDocs walks the documents that may match.
type anyDocs struct{ *anyScorer }

// Next goes to the next one.
func (a anyDocs) Next() int {
	if a.best != nil {
		return a.Advance(a.Doc() + 1)
	}
	doc := a.heap[0].at
	for a.heap[0].at == doc {
		a.heap[0].at = a.heap[0].docs.Next()
		a.heap.sink()
	}
	return a.heap[0].at
}

// Advance goes to the first one from target on.
func (a anyDocs) Advance(target int) int {
	if a.best != nil {
		target = a.best.target(target, a)
	}
	for first := true; first || a.heap[0].at < target; first = false {
		a.heap[0].at = a.heap[0].docs.Advance(target)
		a.heap.sink()
	}
	return a.heap[0].at
}

func (a *anyScorer) match() bool {
	a.proved, a.open = nil, nil
	for _, d := range a.heap.first() {
		if d.two == nil {
			a.proved = append(a.proved, d)
		} else {
			a.open = append(a.open, d)
		}
	}
	slices.Reverse(a.proved)
	slices.SortStableFunc(a.open, func(x, y *disi) int { return cmp.Compare(x.two.cost, y.two.cost) })
	for len(a.proved) == 0 && len(a.open) > 0 {
		d := a.open[0]
		a.open = a.open[1:]
		if d.two.match() {
			a.proved = append(a.proved, d)
		}
	}
	return len(a.proved) > 0
}

// matches are the scorers that match the document.
func (a *anyScorer) matches() []*disi {
	if a.two == nil {
		return a.heap.first()
	}
	for _, d := range a.open {
		if d.two.match() {
			a.proved = slices.Insert(a.proved, 0, d)
		}
	}
	a.open = nil
	return a.proved
}

// Doc implements Scorer.
func (a *anyScorer) Doc() int { return a.heap[0].at }

// Cost implements Scorer.
func (a *anyScorer) Cost() int64 { return a.cost }

// Next implements Scorer.
func (a *anyScorer) Next() int {
	if a.two != nil {
		return steps{a.two}.Next()
	}
	return anyDocs{a}.Next()
}

// Advance implements Scorer.
func (a *anyScorer) Advance(target int) int {
	if a.two != nil {
		return steps{a.two}.Advance(target)
	}
	return anyDocs{a}.Advance(target)
}

// Score implements Scorer.
func (a *anyScorer) Score() float32 { return a.score(a.matches()) }

func (a *anyScorer) twoSteps() *twoSteps { return a.two }
func (a *anyScorer) shallow(int) int     { return NoMoreDocs }
func (a *anyScorer) bound(int) float32   { return math.MaxFloat32 }
func (a *anyScorer) setMin(float32)      {}

// bestBlocks leaves out blocks in which no score is high enough.
//
// Server: org.apache.lucene.search.BlockMaxDISI.
type bestBlocks struct {
	min, most float32
	upTo      int
}

// target is the first document from one on whose block may have high enough scores.
func (b *bestBlocks) target(doc int, s fullScorer) int {
	if doc == NoMoreDocs {
		return doc
	}
	block := func() {
		b.upTo = s.shallow(doc)
		b.most = s.bound(b.upTo)
	}
	if doc > b.upTo {
		block()
	}
	for b.most < b.min {
		if b.upTo == NoMoreDocs {
			return NoMoreDocs
		}
		doc = b.upTo + 1
		block()
	}
	return doc
}

// bestOf is a disjunction of which the best score counts.
//
// Server: org.apache.lucene.search.DisjunctionMaxScorer.
type bestOf struct {
	*anyScorer
	tie     float32
	bounded []Scorer  // the one with the lowest bound first
	bounds  []float32 // of each
	lead    int       // the first one that may be high enough
}

// profiled is a supplier of the scorer of the query in a segment; nil for none.
func (w *disMaxWeight) profiled(leaf *Leaf, best bool) *supplier {
	list := scorersIn(leaf, w.weights)
	switch len(list) {
	case 0:
		return nil
	case 1:
		return ready(list[0])
	}
	b := &bestOf{tie: w.query.TieBreaker}
	b.anyScorer = newAnyScorer(list, best, b.sum)
	if a := b.anyScorer; a.two != nil {
		a.two.iterator = bestDocs{b}
	}
	if !best {
		return ready(b)
	}
	b.bounded = slices.Clone(list)
	for _, s := range b.bounded {
		shallow(s, 0)
	}
	slices.SortStableFunc(b.bounded, func(x, y Scorer) int {
		if c := cmp.Compare(bound(x, NoMoreDocs), bound(y, NoMoreDocs)); c != 0 {
			return c
		}
		return cmp.Compare(x.Cost(), y.Cost())
	})
	for _, s := range b.bounded {
		b.bounds = append(b.bounds, bound(s, NoMoreDocs))
	}
	return ready(b)
}

// bestDocs walks the documents that may match.
type bestDocs struct{ *bestOf }

// Next goes to the next one.
func (b bestDocs) Next() int {
	if b.best == nil {
		return anyDocs{b.anyScorer}.Next()
	}
	return b.Advance(b.Doc() + 1)
}

// Advance goes to the first one from target on.
func (b bestDocs) Advance(target int) int {
	if b.best != nil {
		target = b.best.target(target, b.bestOf)
	}
	for first := true; first || b.heap[0].at < target; first = false {
		b.heap[0].at = b.heap[0].docs.Advance(target)
		b.heap.sink()
	}
	return b.heap[0].at
}

// Next implements Scorer.
func (b *bestOf) Next() int {
	if b.two != nil {
		return steps{b.two}.Next()
	}
	return bestDocs{b}.Next()
}

// Advance implements Scorer.
func (b *bestOf) Advance(target int) int {
	if b.two != nil {
		return steps{b.two}.Advance(target)
	}
	return bestDocs{b}.Advance(target)
}

// sum is the best score and a part of the others.
func (b *bestOf) sum(list []*disi) float32 {
	var best float32
	var others float64
	for _, d := range list {
		if score := d.Score(); score >= best {
			others += float64(best)
			best = score
		} else {
			others += float64(score)
		}
	}
	return float32(float64(best) + others*float64(b.tie))
}

func (b *bestOf) shallow(target int) int {
	if b.best == nil {
		return NoMoreDocs
	}
	for _, s := range b.bounded[:b.lead] {
		if s.Doc() < target {
			shallow(s, target)
		}
	}
	lead := b.bounded[b.lead]
	upTo := shallow(lead, max(lead.Doc(), target))
	rest := b.bounded[b.lead+1:]
	for _, s := range rest {
		if s.Doc() <= target {
			upTo = min(shallow(s, target), upTo)
		}
	}
	for i := len(rest) - 1; i >= 0 && rest[i].Doc() > target; i-- {
		upTo = min(upTo, rest[i].Doc()-1)
	}
	return upTo
}

func (b *bestOf) bound(upTo int) float32 {
	var best float32
	var others float64
	for _, s := range b.all {
		if s.Doc() > upTo {
			continue
		}
		if most := bound(s, upTo); most >= best {
			others += float64(best)
			best = most
		} else {
			others += float64(most)
		}
	}
	if b.tie == 0 {
		return best
	}
	return float32(float64(best) + others*(1+2*sumError(len(b.all)-1))*float64(b.tie))
}

func (b *bestOf) setMin(score float32) {
	if b.best == nil {
		return
	}
	b.best.min = score
	for b.lead < len(b.bounds)-1 && score > b.bounds[b.lead] {
		b.lead++
	}
	if b.tie == 0 {
		for _, s := range b.all {
			SetMin(s, score)
		}
	}
}

// sumError bounds the relative error of a sum of so many numbers.
func sumError(n int) float64 {
	if n <= 1 {
		return 0
	}
	return float64(n-1) * 0x1p-52
}
