package lucene

import (
	"cmp"
	"math"
	"slices"
)

// sumBounds bounds the sum of some scores.
//
// Server: org.apache.lucene.search.MaxScoreSumPropagator.
type sumBounds struct {
	scorers []Scorer // the one with the highest bound first
	others  []float64
}

func newSumBounds(list []Scorer) *sumBounds {
	type bounded struct {
		Scorer
		most float32
	}
	all := make([]bounded, len(list))
	for i, s := range list {
		shallow(s, 0)
		all[i] = bounded{s, bound(s, NoMoreDocs)}
	}
	slices.SortStableFunc(all, func(x, y bounded) int { return cmp.Compare(y.most, x.most) })
	b := &sumBounds{}
	for i, one := range all {
		b.scorers = append(b.scorers, one.Scorer)
		sum := 0.0
		for j, other := range all {
			if j != i {
				sum += float64(other.most)
			}
		}
		b.others = append(b.others, sum)
	}
	return b
}

func (b *sumBounds) shallow(target int) {
	for _, s := range b.scorers {
		if s.Doc() < target {
			shallow(s, target)
		}
	}
}

func (b *sumBounds) bound(upTo int) float32 {
	sum := 0.0
	for _, s := range b.scorers {
		if s.Doc() <= upTo {
			sum += float64(bound(s, upTo))
		}
	}
	return b.upper(sum)
}

func (b *sumBounds) upper(sum float64) float32 {
	if len(b.scorers) <= 2 {
		return float32(sum)
	}
	return float32((1 + 2*sumError(len(b.scorers))) * sum)
}

// setMin tells each scorer what it must have at least for the sum to be high enough.
func (b *sumBounds) setMin(score float32) {
	if score == 0 {
		return
	}
	least := math.Nextafter32(score, 0)
	for i, s := range b.scorers {
		if float64(least) <= b.others[i] {
			return
		}
		own := float32(float64(least) - b.others[i])
		for range 2 {
			if b.upper(float64(own)+b.others[i]) > least {
				own -= math.Nextafter32(least, math.MaxFloat32) - least
			}
		}
		if own <= 0 {
			return
		}
		SetMin(s, own)
	}
}

// weakAnd walks the documents that any of several scorers matches, of which those that can't make a score high enough
// are only asked about the documents of the others.
//
// Server: org.apache.lucene.search.WANDScorer.
type weakAnd struct {
	two    *twoSteps
	scale  int
	least  int64 // scaled
	lead   []*disi
	doc    int
	sum    int64 // of the bounds of lead
	head   disiHeap
	tail   []*disi // the highest bound first
	behind int64   // the sum of the bounds of tail
	costs  int64
	sums   *sumBounds
	upTo   int
}

func newWeakAnd(list []Scorer) *weakAnd {
	w := &weakAnd{doc: -1, upTo: -1}
	known := false
	for _, s := range list {
		shallow(s, 0)
		if most := float64(bound(s, NoMoreDocs)); most != 0 && !math.IsInf(most, 0) {
			_, exp := math.Frexp(math.Nextafter(most, 0))
			if scale := 16 - exp; !known || scale < w.scale {
				w.scale, known = scale, true
			}
		}
	}
	for _, d := range newDisis(list) {
		w.costs += d.cost
		w.lead = slices.Insert(w.lead, 0, d)
	}
	w.sums = newSumBounds(list)
	w.two = &twoSteps{weakDocs{w}, w.match, float32(len(list))}
	return w
}

func (w *weakAnd) scaled(most float32) int64 {
	n := math.Ldexp(float64(most), w.scale)
	if n > 1<<16 {
		return 1<<32 - 1
	}
	return int64(math.Ceil(n))
}

// weakDocs walks the documents that may match.
type weakDocs struct{ *weakAnd }

// Next goes to the next one.
func (w weakDocs) Next() int { return w.Advance(w.doc + 1) }

// Advance goes to the first one from target on.
func (w weakDocs) Advance(target int) int {
	w.pushBack(target)
	for len(w.head) > 0 && w.head[0].at < target {
		if d := w.toTail(w.head[0]); d != nil {
			d.at = d.Scorer.Advance(target)
			w.head[0] = d
			w.head.sink()
		} else {
			w.head.pop()
		}
	}
	w.candidate(target)
	for w.doc != NoMoreDocs && w.sum+w.behind < w.least {
		w.pushBack(w.doc + 1)
		w.candidate(w.doc + 1)
	}
	return w.doc
}

// pushBack moves what is at the document on, or to the tail.
func (w *weakAnd) pushBack(target int) {
	for _, d := range w.lead {
		if d = w.toTail(d); d != nil {
			d.at = d.Scorer.Advance(target)
			w.head.push(d)
		}
	}
	w.lead, w.sum = nil, 0
}

// toTail puts a scorer to the tail. It gives the one that has no place there; nil if there is none.
func (w *weakAnd) toTail(d *disi) *disi {
	switch {
	case w.behind+d.most < w.least:
		w.tail = append(w.tail, d)
		w.behind += d.most
	case len(w.tail) == 0 || !higher(w.tail[0], d):
		return d
	default:
		top := w.tail[0]
		w.tail[0] = d
		w.behind += d.most - top.most
		d = top
		w.sortTail()
		return d
	}
	w.sortTail()
	return nil
}

func higher(a, b *disi) bool { return a.most > b.most || a.most == b.most && a.cost < b.cost }

func (w *weakAnd) sortTail() {
	slices.SortStableFunc(w.tail, func(a, b *disi) int {
		switch {
		case higher(a, b):
			return -1
		case higher(b, a):
			return 1
		}
		return 0
	})
}

func (w *weakAnd) popTail() *disi {
	d := w.tail[0]
	w.tail = w.tail[1:]
	w.behind -= d.most
	return d
}

// candidate goes to the first document of the head.
func (w *weakAnd) candidate(target int) {
	for w.upTo < NoMoreDocs {
		if len(w.head) == 0 {
			target = max(target, w.upTo+1)
			w.bounds(target)
			continue
		}
		if w.head[0].at > w.upTo {
			w.bounds(target)
		}
		break
	}
	if len(w.head) == 0 {
		w.doc = NoMoreDocs
		return
	}
	w.doc = w.head[0].at
	for len(w.head) > 0 && w.head[0].at == w.doc {
		d := w.head.pop()
		w.lead = slices.Insert(w.lead, 0, d)
		w.sum += d.most
	}
}

// bounds finds the bounds from a document on, and up to where they hold.
func (w *weakAnd) bounds(target int) {
	if len(w.head) == 0 {
		w.upTo = shallow(w.tail[0].Scorer, target)
	} else {
		upTo := NoMoreDocs
		for _, d := range w.head {
			if d.at <= upTo {
				upTo = min(shallow(d.Scorer, d.at), upTo)
				d.most = w.scaled(bound(d.Scorer, upTo))
			}
		}
		w.upTo = upTo
	}
	w.behind = 0
	for _, d := range w.tail {
		shallow(d.Scorer, target)
		d.most = w.scaled(bound(d.Scorer, w.upTo))
		w.behind += d.most
	}
	w.sortTail()
	for len(w.tail) > 0 && w.behind >= w.least {
		d := w.popTail()
		d.at = d.Scorer.Advance(target)
		w.head.push(d)
	}
}

func (w *weakAnd) match() bool {
	for w.sum < w.least {
		if w.sum+w.behind < w.least {
			return false
		}
		w.ask(w.popTail())
	}
	return true
}

// ask moves a scorer of the tail to the document.
func (w *weakAnd) ask(d *disi) {
	if d.at = d.Scorer.Advance(w.doc); d.at != w.doc {
		w.head.push(d)
		return
	}
	w.lead = slices.Insert(w.lead, 0, d)
	w.sum += d.most
}

// Doc implements Scorer.
func (w *weakAnd) Doc() int { return w.doc }

// Cost implements Scorer.
func (w *weakAnd) Cost() int64 { return w.costs }

// Next implements Scorer.
func (w *weakAnd) Next() int { return steps{w.two}.Next() }

// Advance implements Scorer.
func (w *weakAnd) Advance(target int) int { return steps{w.two}.Advance(target) }

// Score implements Scorer.
func (w *weakAnd) Score() float32 {
	for len(w.tail) > 0 {
		w.ask(w.popTail())
	}
	return sumOf(w.lead)
}

func (w *weakAnd) twoSteps() *twoSteps { return w.two }

func (w *weakAnd) shallow(target int) int {
	w.sums.shallow(target)
	if target <= w.upTo {
		return w.upTo
	}
	return NoMoreDocs
}

func (w *weakAnd) bound(upTo int) float32 { return w.sums.bound(upTo) }

func (w *weakAnd) setMin(score float32) {
	w.least = int64(math.Floor(math.Ldexp(float64(score), w.scale)))
	w.sums.setMin(score)
}
