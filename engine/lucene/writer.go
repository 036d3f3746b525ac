package lucene

import "slices"

// Slot is where a document lies. Writers give it and take it back to delete the
// document.
type Slot struct {
	seg  *liveSegment // nil: in the buffer
	doc  int          // the document of its own
	size int          // with the parts before it
	gone bool
}

// liveSegment is a segment of a writer.
type liveSegment struct {
	*Segment
	live    Bits // nil: all
	deleted int
	shared  bool    // a reader has live
	slots   []*Slot // of documents of their own, nil for parts
}

// Writer takes documents and makes segments of them. It is not safe for
// concurrent use; the readers that it gives are.
type Writer struct {
	buffer   *builder
	slots    []*Slot
	segments []*liveSegment
	changed  bool
	reader   *Reader
}

// NewWriter starts an empty index.
func NewWriter() *Writer { return &Writer{buffer: newBuilder(), reader: &Reader{}} }

// Add takes a document with its parts before it, the document itself last.
func (w *Writer) Add(block ...*Doc) *Slot {
	doc := 0
	for _, d := range block {
		doc = w.buffer.add(d)
		w.slots = append(w.slots, nil)
	}
	s := &Slot{doc: doc, size: len(block)}
	w.slots[doc] = s
	w.changed = true
	return s
}

// Delete takes a document away. Statistics go on counting it until a merge.
func (w *Writer) Delete(s *Slot) {
	if s == nil || s.gone {
		return
	}
	s.gone, w.changed = true, true
	g := s.seg
	if g == nil {
		return
	}
	if g.live == nil {
		g.live = full(g.maxDoc)
	} else if g.shared {
		g.live = slices.Clone(g.live)
	}
	g.shared = false
	for doc := s.doc - s.size + 1; doc <= s.doc; doc++ {
		g.live.Clear(doc)
	}
	g.deleted += s.size
}

// Refresh makes a segment of the buffer, merges where there are too many, and
// gives a snapshot of all.
func (w *Writer) Refresh() *Reader {
	if !w.changed {
		return w.reader
	}
	w.flush()
	w.mergeTiers()
	w.changed = false
	w.reader = w.snapshot()
	return w.reader
}

// Merge makes one segment of all, without deleted documents.
func (w *Writer) Merge() *Reader {
	w.flush()
	if len(w.segments) > 1 || len(w.segments) == 1 && w.segments[0].deleted > 0 {
		w.mergeInto(w.segments)
	}
	w.changed = false
	w.reader = w.snapshot()
	return w.reader
}

func (w *Writer) flush() {
	if w.buffer.maxDoc == 0 {
		return
	}
	g := &liveSegment{Segment: w.buffer.build(), slots: w.slots}
	w.buffer, w.slots = newBuilder(), nil
	for _, s := range g.slots {
		if s == nil {
			continue
		}
		s.seg = g
		if s.gone {
			s.gone = false
			w.Delete(s)
		}
	}
	w.segments = append(w.segments, g)
}

func (w *Writer) snapshot() *Reader {
	r := &Reader{Leaves: make([]*Leaf, len(w.segments))}
	for i, g := range w.segments {
		g.shared = true
		r.Leaves[i] = &Leaf{Segment: g.Segment, Live: g.live, Base: r.MaxDoc, Ord: i, deleted: g.deleted}
		r.MaxDoc += g.maxDoc
		r.Deleted += g.deleted
	}
	return r
}

// segmentsPerTier is how many segments of about the same size there may be.
const segmentsPerTier = 10

// mergeTiers merges segments of about the same size when there are more than
// segmentsPerTier of them.
func (w *Writer) mergeTiers() {
	for {
		var tiers [32][]*liveSegment
		over := -1
		for _, g := range w.segments {
			t := tierOf(g.maxDoc - g.deleted)
			tiers[t] = append(tiers[t], g)
			if len(tiers[t]) > segmentsPerTier {
				over = t
			}
		}
		if over < 0 {
			return
		}
		w.mergeInto(tiers[over][:segmentsPerTier])
	}
}

// tierOf puts segments of fewer than floorDocs documents into one tier, and
// those of ten times as many into the next.
func tierOf(docs int) int {
	const floorDocs = 1000
	tier := 0
	for docs >= floorDocs {
		docs /= segmentsPerTier
		tier++
	}
	return tier
}

// mergeInto puts one segment in the place of some.
func (w *Writer) mergeInto(some []*liveSegment) {
	some = slices.Clone(some)
	merged := merge(some)
	at := slices.Index(w.segments, some[0])
	rest := slices.DeleteFunc(slices.Clone(w.segments), func(g *liveSegment) bool { return slices.Contains(some, g) })
	if merged.maxDoc == 0 {
		w.segments = rest
		return
	}
	w.segments = slices.Insert(rest, min(at, len(rest)), merged)
}

// Reader is a snapshot of an index. It never changes.
type Reader struct {
	Leaves  []*Leaf
	MaxDoc  int // documents with their parts, deleted ones as well
	Deleted int
}

// NumDocs is how many documents are live, with their parts.
func (r *Reader) NumDocs() int { return r.MaxDoc - r.Deleted }
