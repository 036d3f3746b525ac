package lucene

// Flush makes a segment of a buffer while the writer goes on. StartFlush, Build
// and EndFlush are its steps; one flush is under way at a time.
type Flush struct {
	buffer  *builder
	gone    Bits // documents of their own that were deleted, also after the start
	segment *Segment
	before  []*Leaf // the segments at the start
	seen    Bits    // what was gone at the start
	changed bool
	number  int
	sort    []SortField
	places  []int32 // of the documents in the segment; nil: as in the buffer
	memory  *flushMemory
	keep    bool // memory, for the next flush
}

// StartFlush takes the buffer away. Its documents are still found. A refresh says
// that the snapshot of the flush will be the writer's; otherwise the buffer is full
// and likely to be so again soon.
func (w *Writer) StartFlush(refresh bool) *Flush {
	f := &Flush{buffer: w.buffer, gone: w.gone, seen: append(Bits(nil), w.gone...), changed: w.changed, number: w.made, sort: w.sort}
	if f.buffer.maxDoc > 0 {
		w.made++
	}
	for _, g := range w.segments {
		g.shared = true
		f.before = append(f.before, &Leaf{Segment: g.Segment, Live: g.live, deleted: g.deleted})
	}
	f.buffer.stored.flush() // so that nothing of the buffer changes while it is built
	f.memory, f.keep = w.memory, !refresh
	w.flushing, w.buffer, w.gone = f, w.buffer.following(w.spare), nil
	w.spare, w.memory = nil, nil
	w.changed = w.changed && !refresh
	return f
}

// Build makes the segment. Unlike all else it needs no lock.
func (f *Flush) Build() {
	if f.buffer.maxDoc == 0 {
		return
	}
	if f.memory == nil {
		f.memory = &flushMemory{}
	}
	f.segment = f.buffer.build(f.memory)
	f.segment.number = f.number
	if len(f.sort) > 0 {
		f.segment, f.places = f.segment.sorted(f.sort)
	}
}

// EndFlush adds the segment.
func (w *Writer) EndFlush(f *Flush) {
	w.flushing = nil
	if f.segment == nil {
		return
	}
	g := &liveSegment{Segment: f.segment}
	f.remove(g, f.gone)
	if f.keep {
		w.spare, w.memory = f.buffer, f.memory
	}
	w.segments = append(w.segments, g)
}

// Reader is a snapshot of all as it was at the start of the flush, which must have
// ended. What was deleted since is still there.
func (w *Writer) Reader(f *Flush) *Reader {
	if !f.changed {
		return w.reader
	}
	leaves := f.before
	if f.segment != nil {
		g := &liveSegment{Segment: f.segment}
		f.remove(g, f.seen)
		leaves = append(leaves, &Leaf{Segment: g.Segment, Live: g.live, deleted: g.deleted})
	}
	w.reader = newReader(leaves)
	return w.reader
}

// remove takes documents of the buffer out of the segment.
func (f *Flush) remove(g *liveSegment, gone Bits) {
	for doc := gone.next(0); doc < g.maxDoc; doc = gone.next(doc + 1) {
		if f.places == nil {
			g.remove(doc)
		} else {
			g.remove(int(f.places[doc]))
		}
	}
}

// newReader numbers the segments and documents of a snapshot.
func newReader(leaves []*Leaf) *Reader {
	r := &Reader{Leaves: leaves}
	for i, l := range leaves {
		l.Base, l.Ord = r.MaxDoc, i
		r.MaxDoc += l.maxDoc
		r.Deleted += l.deleted
	}
	return r
}
