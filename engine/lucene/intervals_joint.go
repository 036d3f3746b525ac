package lucene

import (
	"math"
	"strings"
)

// jointKind is how several sources make intervals together.
type jointKind uint8

const (
	orderedKind jointKind = iota
	unorderedKind
	blockKind
)

// jointSource finds intervals in which all of several sources have one.
//
// Server: OrderedIntervalsSource, UnorderedIntervalsSource and BlockIntervalsSource
// of org.apache.lucene.queries.intervals.
type jointSource struct {
	kind  jointKind
	parts []IntervalsSource
}

func (s *jointSource) open(field string, l *Leaf) intervals {
	parts := make([]intervals, len(s.parts))
	for i, p := range s.parts {
		if parts[i] = p.open(field, l); parts[i] == nil {
			return nil
		}
	}
	switch s.kind {
	case orderedKind:
		return newOrderedIntervals(parts)
	case unorderedKind:
		return newUnorderedIntervals(parts)
	}
	return newBlockIntervals(parts)
}

func (s *jointSource) check(field string, l *Leaf) error { return checkAll(s.parts, field, l) }

func checkAll(parts []IntervalsSource, field string, l *Leaf) error {
	for _, p := range parts {
		if err := p.check(field, l); err != nil {
			return err
		}
	}
	return nil
}

func (s *jointSource) extent() int {
	sum := 0
	for _, p := range s.parts {
		sum += p.extent()
	}
	return int(int32(sum))
}

func (s *jointSource) split(b *IntervalsBuilder) []IntervalsSource {
	if s.kind == blockKind { // has been split when it was made
		return []IntervalsSource{s}
	}
	return b.splitAll(s.parts, func(parts []IntervalsSource) IntervalsSource { return &jointSource{s.kind, parts} })
}

func (s *jointSource) print(as printing) string {
	return [...]string{"ORDERED", "UNORDERED", "BLOCK"}[s.kind] + "(" + printAll(s.parts, as) + ")"
}

func printAll(list []IntervalsSource, as printing) string {
	texts := make([]string, len(list))
	for i, s := range list {
		texts[i] = s.print(as)
	}
	return strings.Join(texts, ",")
}

// placedIntervals are those whose start and end are kept.
type placedIntervals struct {
	jointIntervals
	from, to int
}

func (p *placedIntervals) start() int { return p.from }
func (p *placedIntervals) end() int   { return p.to }
func (p *placedIntervals) width() int { return p.to - p.from + 1 }

func (p *placedIntervals) finish() int {
	p.from, p.to = noMoreIntervals, noMoreIntervals
	return noMoreIntervals
}

// blockIntervals stand right behind each other.
type blockIntervals struct{ placedIntervals }

func newBlockIntervals(parts []intervals) *blockIntervals {
	b := &blockIntervals{placedIntervals{jointIntervals: newJointIntervals(parts)}}
	b.begin = func() { b.from, b.to = -1, -1 }
	return b
}

func (b *blockIntervals) gaps() int { return 0 }

func (b *blockIntervals) next() int {
	if b.parts[0].next() == noMoreIntervals {
		return b.finish()
	}
	for i := 1; i < len(b.parts); {
		last, part := b.parts[i-1], b.parts[i]
		for part.start() <= last.end() {
			if part.next() == noMoreIntervals {
				return b.finish()
			}
		}
		if i++; part.start() != last.end()+1 {
			if b.parts[0].next() == noMoreIntervals {
				return b.finish()
			}
			i = 1
		}
	}
	b.from, b.to = b.parts[0].start(), b.parts[len(b.parts)-1].end()
	return b.from
}

// orderedIntervals stand one behind the other, as near as can be.
type orderedIntervals struct {
	placedIntervals
	i        int
	firstEnd int
}

func newOrderedIntervals(parts []intervals) *orderedIntervals {
	o := &orderedIntervals{placedIntervals: placedIntervals{jointIntervals: newJointIntervals(parts)}}
	o.begin = func() {
		o.parts[0].next()
		o.i, o.from, o.to, o.firstEnd = 1, -1, -1, -1
	}
	return o
}

func (o *orderedIntervals) next() int {
	o.finish()
	bound, n := math.MaxInt32, len(o.parts)
	o.i = 1
	for {
		if !o.advance(bound) {
			return o.from
		}
		first, last := o.parts[0], o.parts[n-1]
		if o.from = first.start(); o.from == noMoreIntervals {
			return o.finish()
		}
		o.firstEnd, o.to, bound, o.i = first.end(), last.end(), last.start(), 1
		if first.next() == noMoreIntervals {
			return o.from
		}
	}
}

// advance puts each part behind the one before it; false: there is nothing better
// before the bound.
func (o *orderedIntervals) advance(bound int) bool {
	for {
		last := o.parts[o.i-1]
		if last.end() >= bound {
			return false
		}
		if o.i == len(o.parts) || o.parts[o.i].start() > last.end() {
			return true
		}
		for {
			if o.parts[o.i].end() >= bound || o.parts[o.i].next() == noMoreIntervals {
				return false
			}
			if o.parts[o.i].start() > last.end() {
				break
			}
		}
		o.i++
	}
}

func (o *orderedIntervals) gaps() int {
	gaps := o.parts[1].start() - o.firstEnd - 1
	for i := 2; i < len(o.parts); i++ {
		gaps += o.parts[i].start() - o.parts[i-1].end() - 1
	}
	return gaps
}

// unorderedIntervals hold one of each part.
type unorderedIntervals struct {
	placedIntervals
	queue heap[intervals]
	slop  int
	right int // furthest end in the queue
}

func newUnorderedIntervals(parts []intervals) *unorderedIntervals {
	u := &unorderedIntervals{placedIntervals: placedIntervals{jointIntervals: newJointIntervals(parts)}}
	u.queue.less = func(a, b intervals) bool {
		return a.start() < b.start() || a.start() == b.start() && a.end() >= b.end()
	}
	u.begin = func() {
		u.right, u.from, u.to = -1, -1, -1
		u.queue.clear()
		for _, p := range u.parts {
			if p.next() == noMoreIntervals {
				break
			}
			u.add(p)
		}
	}
	return u
}

func (u *unorderedIntervals) add(p intervals) {
	u.queue.add(p)
	u.right = max(u.right, p.end())
}

func (u *unorderedIntervals) full() bool { return len(u.queue.items) == len(u.parts) }

// step moves the first part on.
func (u *unorderedIntervals) step() {
	if p := u.queue.pop(); p.next() != noMoreIntervals {
		u.add(p)
	}
}

func (u *unorderedIntervals) next() int {
	for u.full() && u.queue.top().start() == u.from {
		u.step()
	}
	if !u.full() {
		return u.finish()
	}
	for {
		u.from, u.to = u.queue.top().start(), u.right
		u.slop = u.to - u.from + 1
		for _, p := range u.parts {
			u.slop -= p.width()
		}
		if u.queue.top().end() == u.to {
			return u.from
		}
		u.step()
		if !u.full() || u.to != u.right {
			return u.from
		}
	}
}

func (u *unorderedIntervals) gaps() int { return u.slop }
