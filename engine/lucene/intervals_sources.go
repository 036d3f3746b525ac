package lucene

import (
	"errors"
	"strconv"
	"strings"
)

// The sources for terms, and those that change the intervals of another.

type termSource struct{ term string }

func (t *termSource) open(field string, l *Leaf) intervals {
	f := l.fields[field]
	if f == nil || f.options != IndexPositions {
		return nil
	}
	info, ok := f.find([]byte(t.term))
	if !ok {
		return nil
	}
	return &termIntervals{Postings: f.postings(info), at: -1}
}

func (t *termSource) extent() int                               { return 1 }
func (t *termSource) split(*IntervalsBuilder) []IntervalsSource { return []IntervalsSource{t} }
func (t *termSource) print(as printing) string                  { return as.term(t.term) }
func (t *termSource) check(string, *Leaf) error                 { return nil }

// maxIntervalTerms is how many terms a pattern may stand for in a segment.
const maxIntervalTerms = 128

// multiTermSource are the places of any of the terms that pass a test.
type multiTermSource struct {
	terms *MultiTerm
	kind  string // patterns of one kind are alike if they print alike
}

func (m *multiTermSource) open(field string, l *Leaf) intervals {
	f := l.fields[field]
	if f == nil || f.options != IndexPositions {
		return nil
	}
	var list []intervals
	m.terms.each(f, func(i int, _ float32) bool {
		list = append(list, &termIntervals{Postings: f.postings(f.infos[i]), at: -1})
		return len(list) <= maxIntervalTerms
	})
	if len(list) == 0 {
		return nil
	}
	return newAnyIntervals(list)
}

func (m *multiTermSource) check(field string, l *Leaf) error {
	f, n := l.fields[field], 0
	if f == nil {
		return nil
	}
	m.terms.each(f, func(int, float32) bool {
		n++
		return n <= maxIntervalTerms
	})
	if n > maxIntervalTerms {
		return errors.New("Automaton [" + m.terms.Print + "] expanded to too many terms (limit " + strconv.Itoa(maxIntervalTerms) + ")")
	}
	return nil
}

func (m *multiTermSource) extent() int                               { return 1 }
func (m *multiTermSource) split(*IntervalsBuilder) []IntervalsSource { return []IntervalsSource{m} }
func (m *multiTermSource) print(as printing) string {
	if as == forComparing {
		return "MultiTerm(" + m.kind + " " + as.term(m.terms.Print) + ")"
	}
	return "MultiTerm(" + m.terms.Print + ")"
}

// noSource finds nothing.
type noSource struct{}

func (noSource) open(string, *Leaf) intervals              { return noIntervals{} }
func (noSource) extent() int                               { return 0 }
func (noSource) split(*IntervalsBuilder) []IntervalsSource { return nil }
func (noSource) print(printing) string                     { return "no_match" }
func (noSource) check(string, *Leaf) error                 { return nil }

type noIntervals struct{}

// Doc implements intervals.
func (noIntervals) Doc() int { return NoMoreDocs }

// Next implements intervals.
func (noIntervals) Next() int { return NoMoreDocs }

// Advance implements intervals.
func (noIntervals) Advance(int) int { return NoMoreDocs }

// Cost implements intervals.
func (noIntervals) Cost() int64 { return 0 }
func (noIntervals) next() int   { return noMoreIntervals }
func (noIntervals) start() int  { return noMoreIntervals }
func (noIntervals) end() int    { return noMoreIntervals }
func (noIntervals) gaps() int   { return 0 }
func (noIntervals) width() int  { return 1 }

// fieldSource takes intervals from another field.
type fieldSource struct {
	field string
	in    IntervalsSource
}

func (s *fieldSource) open(_ string, l *Leaf) intervals { return s.in.open(s.field, l) }
func (s *fieldSource) check(_ string, l *Leaf) error    { return s.in.check(s.field, l) }
func (s *fieldSource) extent() int                      { return s.in.extent() }
func (s *fieldSource) print(as printing) string {
	return "FIELD(" + s.field + "," + s.in.print(as) + ")"
}
func (s *fieldSource) split(b *IntervalsBuilder) []IntervalsSource {
	parts := s.in.split(b)
	if len(parts) == 1 {
		return []IntervalsSource{s}
	}
	var out []IntervalsSource
	for _, p := range parts {
		out = append(out, &fieldSource{s.field, p})
	}
	return distinct(out)
}

// extendedSource makes intervals wider.
type extendedSource struct {
	in            IntervalsSource
	before, after int
}

func (s *extendedSource) open(field string, l *Leaf) intervals {
	if in := s.in.open(field, l); in != nil {
		return &extendedIntervals{intervals: in, before: s.before, after: s.after}
	}
	return nil
}

func (s *extendedSource) check(field string, l *Leaf) error { return s.in.check(field, l) }

func (s *extendedSource) extent() int {
	if e := int(int32(s.before + s.in.extent() + s.after)); e >= 0 {
		return e
	}
	return noMoreIntervals
}

func (s *extendedSource) print(as printing) string {
	return "EXTEND(" + s.in.print(as) + "," + strconv.Itoa(s.before) + "," + strconv.Itoa(s.after) + ")"
}

func (s *extendedSource) split(b *IntervalsBuilder) []IntervalsSource {
	parts := s.in.split(b)
	if len(parts) == 0 {
		return []IntervalsSource{s}
	}
	var out []IntervalsSource
	for _, p := range parts {
		out = append(out, &extendedSource{p, s.before, s.after})
	}
	return distinct(out)
}

type extendedIntervals struct {
	intervals
	before, after int
	placed        bool // at an interval, or behind the last
}

// Next implements intervals.
func (e *extendedIntervals) Next() int {
	e.placed = false
	return e.intervals.Next()
}

// Advance implements intervals.
func (e *extendedIntervals) Advance(target int) int {
	e.placed = false
	return e.intervals.Advance(target)
}

func (e *extendedIntervals) next() int {
	e.placed = true
	e.intervals.next()
	return e.start()
}

func (e *extendedIntervals) start() int {
	if !e.placed {
		return -1
	}
	if start := e.intervals.start(); start != noMoreIntervals {
		return max(0, start-e.before)
	}
	return noMoreIntervals
}

func (e *extendedIntervals) end() int {
	if !e.placed {
		return -1
	}
	if end := e.intervals.end(); end != noMoreIntervals {
		return min(end+e.after, noMoreIntervals-1)
	}
	return noMoreIntervals
}

func (e *extendedIntervals) width() int { return widthOf(e) }

// offsetSource are the positions right before intervals, or right behind them.
type offsetSource struct {
	in     IntervalsSource
	before bool
}

func (s *offsetSource) open(field string, l *Leaf) intervals {
	if in := s.in.open(field, l); in != nil {
		return &offsetIntervals{in, s.before}
	}
	return nil
}

func (s *offsetSource) check(field string, l *Leaf) error         { return s.in.check(field, l) }
func (s *offsetSource) extent() int                               { return 1 }
func (s *offsetSource) split(*IntervalsBuilder) []IntervalsSource { return []IntervalsSource{s} }
func (s *offsetSource) print(as printing) string {
	if s.before {
		return "PRECEDING(" + s.in.print(as) + ")"
	}
	return "FOLLOWING(" + s.in.print(as) + ")"
}

type offsetIntervals struct {
	intervals
	before bool
}

func (o *offsetIntervals) next() int {
	o.intervals.next()
	return o.start()
}

func (o *offsetIntervals) start() int {
	if o.before {
		if at := o.intervals.start(); at != -1 && at != noMoreIntervals {
			return max(0, at-1)
		}
		return o.intervals.start()
	}
	switch end := o.intervals.end(); end {
	case -1, noMoreIntervals:
		return end
	default:
		return min(end+1, noMoreIntervals-1)
	}
}

func (o *offsetIntervals) end() int   { return o.start() }
func (o *offsetIntervals) gaps() int  { return 0 }
func (o *offsetIntervals) width() int { return 1 }

// gapsSource are the intervals with few gaps.
type gapsSource struct {
	in   IntervalsSource
	most int
}

func (s *gapsSource) open(field string, l *Leaf) intervals {
	if in := s.in.open(field, l); in != nil {
		return &gapsIntervals{in, s.most}
	}
	return nil
}

func (s *gapsSource) check(field string, l *Leaf) error         { return s.in.check(field, l) }
func (s *gapsSource) extent() int                               { return s.in.extent() }
func (s *gapsSource) split(*IntervalsBuilder) []IntervalsSource { return []IntervalsSource{s} }
func (s *gapsSource) print(as printing) string {
	return "MAXGAPS/" + strconv.Itoa(s.most) + "(" + s.in.print(as) + ")"
}

type gapsIntervals struct {
	intervals
	most int
}

func (g *gapsIntervals) next() int {
	for at := g.intervals.next(); ; at = g.intervals.next() {
		if at == noMoreIntervals || g.gaps() <= g.most {
			return at
		}
	}
}

// repeatedSource finds a source several times, one behind the other.
//
// Server: org.apache.lucene.queries.intervals.RepeatingIntervalsSource.
type repeatedSource struct {
	in    IntervalsSource
	times int
	name  string // "" among others
}

func (s *repeatedSource) open(field string, l *Leaf) intervals {
	if in := s.in.open(field, l); in != nil {
		return &repeatedIntervals{intervals: in, from: make([]int, s.times), to: make([]int, s.times)}
	}
	return nil
}

func (s *repeatedSource) check(field string, l *Leaf) error         { return s.in.check(field, l) }
func (s *repeatedSource) extent() int                               { return s.in.extent() }
func (s *repeatedSource) split(*IntervalsBuilder) []IntervalsSource { return []IntervalsSource{s} }
func (s *repeatedSource) print(as printing) string {
	text := strings.TrimSuffix(strings.Repeat(s.in.print(as)+",", s.times), ",")
	if s.name != "" {
		return s.name + "(" + text + ")"
	}
	return text
}

// repeatedIntervals keeps as many intervals as it takes, in a ring.
type repeatedIntervals struct {
	intervals
	from, to  []int
	base      int
	started   bool
	exhausted bool
}

// Next implements intervals.
func (r *repeatedIntervals) Next() int {
	r.clear()
	return r.intervals.Next()
}

// Advance implements intervals.
func (r *repeatedIntervals) Advance(target int) int {
	r.clear()
	return r.intervals.Advance(target)
}

func (r *repeatedIntervals) clear() {
	r.started, r.exhausted = false, false
	for i := range r.from {
		r.from[i], r.to[i] = -1, -1
	}
}

func (r *repeatedIntervals) next() int {
	switch {
	case r.exhausted:
		return noMoreIntervals
	case r.started:
		at := r.base
		r.base = (r.base + 1) % len(r.from)
		return r.keep(at)
	}
	r.base = 0
	for i := range r.from {
		if r.keep(i) == noMoreIntervals {
			return noMoreIntervals
		}
	}
	r.started = true
	return r.start()
}

func (r *repeatedIntervals) keep(i int) int {
	if r.intervals.next() == noMoreIntervals {
		r.exhausted = true
		return noMoreIntervals
	}
	r.from[i], r.to[i] = r.intervals.start(), r.intervals.end()
	return r.start()
}

func (r *repeatedIntervals) start() int {
	if r.exhausted {
		return noMoreIntervals
	}
	return r.from[r.base]
}

func (r *repeatedIntervals) end() int {
	if r.exhausted {
		return noMoreIntervals
	}
	return r.to[(r.base+len(r.to)-1)%len(r.to)]
}

func (r *repeatedIntervals) width() int {
	width := 0
	for i := range r.from {
		width += r.from[i] - r.to[i] + 1 // the server's order of the two
	}
	return width
}

func (r *repeatedIntervals) gaps() int { return widthOf(r) - r.width() }
