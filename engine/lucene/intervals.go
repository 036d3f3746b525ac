package lucene

import (
	"math"
	"slices"
	"strconv"
)

// Intervals matches documents in which a source finds intervals; the more and the
// narrower ones, the higher is the score, which is below the boost.
//
// Server: org.apache.lucene.queries.intervals.IntervalQuery.
type Intervals struct {
	Field  string
	Source IntervalsSource
}

// IntervalsSource finds intervals of positions: from the first to the last one, both
// included.
//
// Server: org.apache.lucene.queries.intervals.IntervalsSource.
type IntervalsSource interface {
	// open walks the intervals of a segment; nil: there are none.
	open(field string, l *Leaf) intervals
	// extent is how wide an interval is at least.
	extent() int
	// split are the sources of which this one finds what any of them does, so that
	// those around it may treat each on its own.
	split(b *IntervalsBuilder) []IntervalsSource
	// print is the source as text.
	print(as printing) string
	// check is the error of a segment in which the source can't be used.
	check(field string, l *Leaf) error
}

// noMoreIntervals is the start of an interval behind the last one.
const noMoreIntervals = math.MaxInt32

// intervals walks documents, and in each of them intervals by their starts and ends.
// A document may turn out to have none.
type intervals interface {
	Doc() int
	Next() int
	Advance(target int) int
	Cost() int64
	// next goes to the next interval of the document, and gives its start.
	next() int
	// start and end are -1 before the first interval.
	start() int
	end() int
	// gaps is how many positions of the interval belong to none of its parts.
	gaps() int
	// width is how many positions the parts take.
	width() int
}

func widthOf(i intervals) int { return i.end() - i.start() + 1 }

// intervalDocs makes a Scorer of intervals, to walk their documents together.
type intervalDocs struct{ intervals }

// Score implements Scorer.
func (intervalDocs) Score() float32 { return 0 }

func docsOfIntervals(list []intervals) []Scorer {
	out := make([]Scorer, len(list))
	for i, one := range list {
		out[i] = intervalDocs{one}
	}
	return out
}

// printing is what a source is printed for.
type printing uint8

const (
	forReading   printing = iota
	forComparing          // the same text for sources that are alike, and for no others
)

func (p printing) term(text string) string {
	if p == forComparing {
		return strconv.Quote(text)
	}
	return text
}

// Rewrite implements Query.
func (q *Intervals) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *Intervals) Text(field string) string {
	return prefixed(q.Field, field, q.Source.print(forReading))
}

type intervalsWeight struct {
	query *Intervals
	boost float32
}

// Weight implements Query.
func (q *Intervals) Weight(s *Searcher, boost float32, _ bool) Weight {
	for _, l := range s.Leaves {
		if err := q.Source.check(q.Field, l); err != nil {
			s.fail(err)
		}
	}
	return &intervalsWeight{q, boost}
}

// Scorer implements Weight.
func (w *intervalsWeight) Scorer(leaf *Leaf) Scorer {
	if s := w.scorer(leaf); s != nil {
		return s
	}
	return nil
}

func (w *intervalsWeight) scorer(leaf *Leaf) *intervalsScorer {
	in := w.query.Source.open(w.query.Field, leaf)
	if in == nil {
		return nil
	}
	return &intervalsScorer{intervals: in, boost: w.boost, extent: w.query.Source.extent(), counted: -1}
}

// intervalPivot is the frequency that makes half of the highest score.
const intervalPivot = 1

// Explain implements Weight.
func (w *intervalsWeight) Explain(leaf *Leaf, doc int) *Explanation {
	s := w.scorer(leaf)
	if s == nil || s.Advance(doc) != doc {
		return noMatch("no matching intervals")
	}
	return matched(s.Score(), "Saturation function on interval frequency, computed as w * S / (S + k) from:",
		matched(w.boost, "w, weight of this function"),
		matched(intervalPivot, "k, pivot feature value that would give a score contribution equal to w/2"),
		matched(s.frequency(), "S, the sloppy frequency of the interval query "+w.query.Text("")))
}

// intervalsScorer walks the documents that have intervals, and scores them.
type intervalsScorer struct {
	intervals
	boost   float32
	extent  int
	freq    float32
	counted int // document of freq
}

// Next implements Scorer.
func (s *intervalsScorer) Next() int { return s.settle(s.intervals.Next()) }

// Advance implements Scorer.
func (s *intervalsScorer) Advance(target int) int { return s.settle(s.intervals.Advance(target)) }

func (s *intervalsScorer) settle(doc int) int {
	for doc != NoMoreDocs && s.next() == noMoreIntervals {
		doc = s.intervals.Next()
	}
	return doc
}

func (s *intervalsScorer) frequency() float32 {
	if doc := s.Doc(); s.counted != doc {
		s.counted, s.freq = doc, 0
		for {
			length := s.end() - s.start() + 1
			s.freq = float32(float64(s.freq) + 1/float64(max(length-s.extent+1, 1)))
			if s.next() == noMoreIntervals {
				break
			}
		}
	}
	return s.freq
}

// Score implements Scorer.
func (s *intervalsScorer) Score() float32 {
	return s.boost * float32(1-intervalPivot/(intervalPivot+s.frequency()))
}

// termIntervals are the places of a term.
type termIntervals struct {
	*Postings
	at, left int
}

// Next implements intervals.
func (t *termIntervals) Next() int { return t.reset(t.Postings.Next()) }

// Advance implements intervals.
func (t *termIntervals) Advance(target int) int { return t.reset(t.Postings.Advance(target)) }

func (t *termIntervals) reset(doc int) int {
	t.at, t.left = -1, 0
	if doc == NoMoreDocs {
		t.at = noMoreIntervals
	} else {
		t.left = t.Freq()
	}
	return doc
}

func (t *termIntervals) next() int {
	if t.left <= 0 {
		t.at = noMoreIntervals
		return t.at
	}
	t.left--
	t.at = t.NextPosition()
	return t.at
}

func (t *termIntervals) start() int { return t.at }
func (t *termIntervals) end() int   { return t.at }
func (t *termIntervals) gaps() int  { return 0 }
func (t *termIntervals) width() int { return 1 }

// jointIntervals walks the documents that all parts have.
type jointIntervals struct {
	docs  Scorer
	parts []intervals
	begin func() // at the beginning of a document
}

func newJointIntervals(parts []intervals) jointIntervals {
	return jointIntervals{docs: conjunction(docsOfIntervals(parts), nil), parts: parts}
}

// Doc implements intervals.
func (j *jointIntervals) Doc() int { return j.docs.Doc() }

// Cost implements intervals.
func (j *jointIntervals) Cost() int64 { return j.docs.Cost() }

// Next implements intervals.
func (j *jointIntervals) Next() int {
	doc := j.docs.Next()
	j.begin()
	return doc
}

// Advance implements intervals.
func (j *jointIntervals) Advance(target int) int {
	doc := j.docs.Advance(target)
	j.begin()
	return doc
}

// anyIntervals are the smallest intervals of any of several.
type anyIntervals struct {
	*disjunctionScorer
	queue   heap[intervals]
	current intervals // nil: before the first interval
	done    bool
	list    []intervals // room for those of a document
}

func newAnyIntervals(list []intervals) *anyIntervals {
	return &anyIntervals{disjunctionScorer: newDisjunction(docsOfIntervals(list), 1), queue: heap[intervals]{less: func(a, b intervals) bool {
		return a.end() < b.end() || a.end() == b.end() && a.start() >= b.start()
	}}}
}

// Next implements intervals.
func (a *anyIntervals) Next() int {
	doc := a.disjunctionScorer.Next()
	a.reset()
	return doc
}

// Advance implements intervals.
func (a *anyIntervals) Advance(target int) int {
	doc := a.disjunctionScorer.Advance(target)
	a.reset()
	return doc
}

func (a *anyIntervals) reset() {
	a.queue.clear()
	a.list = a.list[:0]
	a.each(0, func(s Scorer) {
		if one, ok := s.(intervalDocs); ok {
			a.list = append(a.list, one.intervals)
		}
	})
	for _, one := range slices.Backward(a.list) {
		one.next()
		a.queue.add(one)
	}
	a.current, a.done = nil, false
}

func (a *anyIntervals) next() int {
	if a.current == nil || a.done {
		if len(a.queue.items) > 0 {
			a.current, a.done = a.queue.top(), false
		}
		return a.start()
	}
	start, end := a.start(), a.end()
	for len(a.queue.items) > 0 && spansBoth(a.queue.top(), start, end) {
		if one := a.queue.pop(); one.next() != noMoreIntervals {
			a.queue.add(one)
		}
	}
	if len(a.queue.items) == 0 {
		a.done = true
		return noMoreIntervals
	}
	a.current = a.queue.top()
	return a.current.start()
}

// spansBoth tells whether two positions lie in an interval.
func spansBoth(i intervals, a, b int) bool {
	return a >= i.start() && a <= i.end() && b >= i.start() && b <= i.end()
}

func (a *anyIntervals) start() int { return a.place(intervals.start) }
func (a *anyIntervals) end() int   { return a.place(intervals.end) }
func (a *anyIntervals) width() int { return widthOf(a) }

func (a *anyIntervals) place(of func(intervals) int) int {
	switch {
	case a.done:
		return noMoreIntervals
	case a.current == nil:
		return -1
	}
	return of(a.current)
}

func (a *anyIntervals) gaps() int {
	if a.current == nil {
		return 0
	}
	return a.current.gaps()
}
