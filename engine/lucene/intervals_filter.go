package lucene

// relation is what intervals have to do with those of another source to be kept.
type relation uint8

const (
	containing relation = iota
	containedBy
	overlapping
	notContaining
	notContainedBy
	notOverlapping
)

// relationNames are the relations as sources print them.
var relationNames = [...]string{"CONTAINING", "CONTAINED_BY", "OVERLAPPING", "NOT_CONTAINING", "NOT_CONTAINED_BY", "NON_OVERLAPPING"}

// relationSource keeps the intervals of one source that are in a relation to some of
// another, or to none of them.
//
// Server: ContainingIntervalsSource and its like, of
// org.apache.lucene.queries.intervals.
type relationSource struct {
	relation      relation
	in, reference IntervalsSource
}

func (s *relationSource) open(field string, l *Leaf) intervals {
	a := s.in.open(field, l)
	if a == nil {
		return nil
	}
	b := s.reference.open(field, l)
	if s.relation >= notContaining {
		if b == nil {
			return a
		}
		return &excludedIntervals{intervals: a, b: b, relation: s.relation}
	}
	if b == nil {
		return nil
	}
	f := &relatedIntervals{jointIntervals: newJointIntervals([]intervals{a, b}), a: a, b: b, relation: s.relation}
	f.begin = func() { f.more = f.b.next() != noMoreIntervals }
	return f
}

func (s *relationSource) check(field string, l *Leaf) error {
	return checkAll([]IntervalsSource{s.in, s.reference}, field, l)
}

func (s *relationSource) extent() int { return s.in.extent() }

func (s *relationSource) print(as printing) string {
	return relationNames[s.relation] + "(" + s.in.print(as) + "," + s.reference.print(as) + ")"
}

func (s *relationSource) split(b *IntervalsBuilder) []IntervalsSource {
	switch s.relation {
	case containing, containedBy:
		return b.related(s.relation, s.in, s.reference)
	case overlapping:
		return b.splitAll([]IntervalsSource{s.in, s.reference}, func(parts []IntervalsSource) IntervalsSource {
			return &relationSource{overlapping, parts[0], parts[1]}
		})
	}
	return []IntervalsSource{s}
}

// relatedIntervals are those of a that are in a relation to one of b.
type relatedIntervals struct {
	jointIntervals
	a, b     intervals
	relation relation
	more     bool // b has intervals
}

func (f *relatedIntervals) start() int { return f.place(f.a.start) }
func (f *relatedIntervals) end() int   { return f.place(f.a.end) }
func (f *relatedIntervals) gaps() int  { return f.a.gaps() }
func (f *relatedIntervals) width() int { return widthOf(f) }

func (f *relatedIntervals) place(of func() int) int {
	if !f.more {
		return noMoreIntervals
	}
	return of()
}

func (f *relatedIntervals) next() int {
	if !f.more {
		return noMoreIntervals
	}
	a, b := f.a, f.b
	for a.next() != noMoreIntervals {
		for f.behind() {
			if b.next() == noMoreIntervals {
				f.more = f.relation == containing
				return noMoreIntervals
			}
		}
		kept := false
		switch f.relation {
		case containing:
			kept = a.start() <= b.start() && a.end() >= b.end()
		case containedBy:
			kept = b.start() <= a.start()
		case overlapping:
			kept = b.start() <= a.end()
		}
		if kept {
			return a.start()
		}
	}
	f.more = f.relation == containing
	return noMoreIntervals
}

// behind tells whether b has to be moved on.
func (f *relatedIntervals) behind() bool {
	a, b := f.a, f.b
	switch f.relation {
	case containing:
		return b.start() < a.start() && b.end() < a.end()
	case containedBy:
		return b.end() < a.end()
	}
	return b.end() < a.start()
}

// excludedIntervals are those that are in a relation to none of b.
type excludedIntervals struct {
	intervals // a
	b         intervals
	relation  relation
	more      bool // b is at the document
}

// Next implements intervals.
func (e *excludedIntervals) Next() int { return e.reset(e.intervals.Next()) }

// Advance implements intervals.
func (e *excludedIntervals) Advance(target int) int { return e.reset(e.intervals.Advance(target)) }

func (e *excludedIntervals) reset(doc int) int {
	e.more = e.b.Doc() == doc || e.b.Doc() < doc && e.b.Advance(doc) == doc
	return doc
}

func (e *excludedIntervals) next() int {
	a, b := e.intervals, e.b
	if !e.more {
		return a.next()
	}
	for a.next() != noMoreIntervals {
		for e.behind() {
			if b.next() == noMoreIntervals {
				e.more = e.relation == notContainedBy
				return a.start()
			}
		}
		kept := b.start() > a.end()
		if e.relation == notContainedBy {
			kept = a.start() < b.start()
		}
		if kept {
			return a.start()
		}
	}
	return noMoreIntervals
}

func (e *excludedIntervals) behind() bool {
	a, b := e.intervals, e.b
	switch e.relation {
	case notContaining:
		return b.start() < a.start() && b.end() < a.end()
	case notContainedBy:
		return b.end() < a.end()
	}
	return b.end() < a.start()
}
