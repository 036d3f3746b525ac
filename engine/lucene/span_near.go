package lucene

import (
	"fmt"
	"math"
	"strconv"
)

// SpanNear matches places where all clauses match with up to Slop positions
// between them, one behind the other if InOrder.
//
// Server: org.apache.lucene.search.spans.SpanNearQuery.
type SpanNear struct {
	Field   string
	Clauses []SpanQuery
	Slop    int
	InOrder bool
}

// SpanField implements SpanQuery.
func (q *SpanNear) SpanField() string { return q.Field }

// Rewrite implements Query.
func (q *SpanNear) Rewrite(s *Searcher) Query {
	if next, changed := rewriteSpans(s, q.Clauses); changed {
		return &SpanNear{q.Field, next, q.Slop, q.InOrder}
	}
	return q
}

// Text implements Query.
func (q *SpanNear) Text(field string) string {
	return fmt.Sprintf("spanNear([%s], %d, %t)", spanTexts(q.Clauses, field), q.Slop, q.InOrder)
}

// Weight implements Query.
func (q *SpanNear) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanNear) spanWeight(s *Searcher, boost float32, scored bool) *spanWeight {
	weights, terms := spanWeights(s, q.Clauses, boost, scored)
	return newSpanWeight(s, q, terms, boost, scored, func(l *Leaf) spans {
		if l.fields[q.Field] == nil {
			return nil
		}
		list := make([]spans, len(weights))
		for i, w := range weights {
			if list[i] = w.open(l); list[i] == nil {
				return nil
			}
		}
		if q.InOrder {
			return newFoundSpans(&orderedSpans{parts: list, slop: q.Slop}, list...)
		}
		return newFoundSpans(&windowSpans{parts: list, slop: q.Slop, queue: heap[spans]{less: spanBefore}}, list...)
	})
}

// orderedSpans finds spans that stand one behind the other.
//
// Server: org.apache.lucene.search.spans.NearSpansOrdered.
type orderedSpans struct {
	parts     []spans
	slop      int
	exhausted bool
	from, gap int // start, and how many positions lie between the parts
}

func (o *orderedSpans) first() bool { return o.next() }

func (o *orderedSpans) next() bool {
	o.exhausted = false
	for o.parts[0].nextStart() != NoMorePositions && !o.exhausted {
		if o.stretch() && o.gap <= o.slop {
			return true
		}
	}
	return false
}

// stretch moves each part behind the one before it.
func (o *orderedSpans) stretch() bool {
	last := o.parts[0]
	o.from, o.gap = last.start(), 0
	for _, p := range o.parts[1:] {
		if moveTo(p, last.end()) == NoMorePositions {
			o.exhausted = true
			return false
		}
		o.gap += p.start() - last.end()
		last = p
	}
	return true
}

func moveTo(p spans, position int) int {
	if g, ok := p.(*gapSpans); ok {
		g.at = position
		return position
	}
	for p.start() < position {
		p.nextStart()
	}
	return p.start()
}

func (o *orderedSpans) start() int { return o.from }
func (o *orderedSpans) end() int   { return o.parts[len(o.parts)-1].end() }
func (o *orderedSpans) width() int { return o.gap }

// windowSpans finds spans that stand near each other in any order.
//
// Server: org.apache.lucene.search.spans.NearSpansUnordered.
type windowSpans struct {
	parts  []spans
	slop   int
	queue  heap[spans]
	length int // of all spans together
	most   int // the furthest end
}

func (w *windowSpans) first() bool {
	w.queue.clear()
	w.length, w.most = 0, -1
	for _, p := range w.parts {
		p.nextStart()
		w.most = max(w.most, p.end())
		w.length += p.end() - p.start()
		w.queue.add(p)
	}
	return w.near() || w.next()
}

func (w *windowSpans) near() bool { return w.width()-w.length <= w.slop }

func (w *windowSpans) next() bool {
	for {
		top := w.queue.top()
		length := top.end() - top.start()
		if top.nextStart() == NoMorePositions {
			return false
		}
		w.length += top.end() - top.start() - length
		w.most = max(w.most, top.end())
		w.queue.settle()
		if w.near() {
			return true
		}
	}
}

func (w *windowSpans) start() int { return w.queue.top().start() }
func (w *windowSpans) end() int   { return w.most }
func (w *windowSpans) width() int { return w.most - w.queue.top().start() }

// SpanGap is a part of a SpanNear in order that stands for Width positions.
//
// Server: org.apache.lucene.search.spans.SpanNearQuery.SpanGapQuery.
type SpanGap struct {
	Field string
	Width int
}

// SpanField implements SpanQuery.
func (q *SpanGap) SpanField() string { return q.Field }

// Rewrite implements Query.
func (q *SpanGap) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *SpanGap) Text(field string) string {
	return "SpanGap(" + field + ":" + strconv.Itoa(q.Width) + ")"
}

// Weight implements Query.
func (q *SpanGap) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.spanWeight(s, boost, scored)
}

func (q *SpanGap) spanWeight(s *Searcher, boost float32, _ bool) *spanWeight {
	return newSpanWeight(s, q, nil, boost, false, func(l *Leaf) spans {
		return &gapSpans{doc: -1, max: l.maxDoc, at: -1, size: q.Width}
	})
}

// gapSpans are spans of a width that stand anywhere.
type gapSpans struct{ doc, max, at, size int }

// maxGapStart is where gaps that begin a match end: no field has as many positions
// that searches would come to an end otherwise.
const maxGapStart = 1 << 22

// Doc implements spans.
func (g *gapSpans) Doc() int { return g.doc }

// Next implements spans.
func (g *gapSpans) Next() int { return g.Advance(g.doc + 1) }

// Advance implements spans.
func (g *gapSpans) Advance(target int) int {
	if g.doc, g.at = target, -1; target >= g.max {
		g.doc = NoMoreDocs
	}
	return g.doc
}

// Cost implements spans.
func (g *gapSpans) Cost() int64 { return math.MaxInt32 }

func (g *gapSpans) nextStart() int {
	if g.at++; g.at > maxGapStart {
		g.at = NoMorePositions
	}
	return g.at
}

func (g *gapSpans) start() int { return g.at }
func (g *gapSpans) end() int   { return g.at + g.size }
func (g *gapSpans) width() int { return g.size }
