package lucene

// Parts are the documents of a segment that are parts of a nested path; of "" the
// documents of their own.
func (l *Leaf) Parts(path string) Bits { return l.parts(path) }

// IsPart tells whether a document is a part of another one.
func (l *Leaf) IsPart(doc int) bool { return l.parents != nil && !l.parents.Get(doc) }

// Root is the document of its own that a document belongs to.
func (l *Leaf) Root(doc int) int {
	if l.parents == nil {
		return doc
	}
	return l.parents.next(doc)
}

// Next is the first member from i on, or NoMoreDocs.
func (b Bits) Next(i int) int { return b.next(i) }

// Prev is the last member up to i, or -1.
func (b Bits) Prev(i int) int { return b.prev(i) }

// LongBounds are the least and the greatest numeric point of a field; ok is false
// if there is none.
func (r *Reader) LongBounds(field string) (least, most int64, ok bool) {
	for _, l := range r.Leaves {
		p := l.points[field]
		if p == nil || len(p.values) == 0 {
			continue
		}
		first, last := p.values[0], p.values[len(p.values)-1]
		if !ok || first < least {
			least = first
		}
		if !ok || last > most {
			most = last
		}
		ok = true
	}
	return least, most, ok
}

// TermBounds are the first and the last term of a field; ok is false if there is none.
func (r *Reader) TermBounds(field string) (first, last string, ok bool) {
	for _, l := range r.Leaves {
		f := l.fields[field]
		if f == nil || f.size() == 0 {
			continue
		}
		a, z := string(f.term(0)), string(f.term(f.size()-1))
		if !ok || a < first {
			first = a
		}
		if !ok || z > last {
			last = z
		}
		ok = true
	}
	return first, last, ok
}
