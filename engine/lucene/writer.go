package lucene

import "slices"

// liveSegment is a segment of a writer.
type liveSegment struct {
	*Segment
	live    Bits // nil: all
	deleted int
	shared  bool // a reader or a state has live
}

// isLive tells whether a document has not been deleted.
func (g *liveSegment) isLive(doc int) bool { return g.live == nil || g.live.Get(doc) }

// Writer takes documents and makes segments of them. It is not safe for
// concurrent use, but for what says so; the readers that it gives are.
type Writer struct {
	buffer   *builder
	gone     Bits   // documents of their own in the buffer that were deleted
	flushing *Flush // a buffer that is becoming a segment
	segments []*liveSegment
	changed  bool
	reader   *Reader
	made     int // segments so far
	sort     []SortField

	// Between two flushes of a full buffer: memory for the next ones.
	spare  *builder
	memory *flushMemory
}

// bufferBytes is about how large the buffer should get before it becomes a
// segment, which readers see at the next refresh.
const bufferBytes = 10 << 20

// NewWriter starts an empty index, the segments of which are sorted by fields.
func NewWriter(by ...SortField) *Writer {
	return &Writer{buffer: newBuilder(), reader: &Reader{}, sort: by}
}

// Add takes a document with its parts before it, the document itself last.
func (w *Writer) Add(block ...*Doc) {
	for _, d := range block {
		w.buffer.add(d)
	}
	w.changed = true
}

// Fill is how many times over the buffer holds what it should.
func (w *Writer) Fill() float64 { return float64(w.buffer.bytes) / bufferBytes }

// remove takes a document with its parts away.
func (g *liveSegment) remove(doc int) {
	switch {
	case g.live == nil:
		g.live = full(g.maxDoc)
	case !g.live.Get(doc):
		return
	case g.shared:
		g.live = slices.Clone(g.live)
	}
	g.shared = false
	for part := g.firstPart(doc); part <= doc; part++ {
		g.live.Clear(part)
		g.deleted++
	}
}

// Refresh makes a segment of the buffer, merges where there are too many, and
// gives a snapshot of all.
func (w *Writer) Refresh() *Reader {
	if !w.changed {
		return w.reader
	}
	w.flush()
	for m := w.PlanMerge(); m != nil; m = w.PlanMerge() {
		m.Run()
		w.Commit(m)
	}
	w.changed = false
	w.reader = w.snapshot()
	return w.reader
}

// Seen is the snapshot that the last refresh or merge gave.
func (w *Writer) Seen() *Reader { return w.reader }

// Made is how many segments the writer has made so far: the next one gets this
// number.
func (w *Writer) Made() int { return w.made }

// Merge makes one segment of all, without deleted documents.
func (w *Writer) Merge() *Reader {
	w.flush()
	if len(w.segments) > 1 || len(w.segments) == 1 && w.segments[0].deleted > 0 {
		m := planned(interleaved(w.segments), w.sort)
		m.Run()
		w.Commit(m)
	}
	w.changed = false
	w.reader = w.snapshot()
	return w.reader
}

// interleaved are segments as a forced merge puts them: the oldest beside the
// newest, the smaller one first. The server compares bytes; documents stand for
// them here.
//
// Server: org.apache.lucene.index.ShuffleForcedMergePolicy.
func interleaved(segments []*liveSegment) []*liveSegment {
	var out []*liveSegment
	left, right := 0, len(segments)-1
	for ; left < right; left, right = left+1, right-1 {
		a, b := segments[left], segments[right]
		if a.maxDoc >= b.maxDoc {
			a, b = b, a
		}
		out = append(out, a, b)
	}
	if left == right {
		out = append(out, segments[left])
	}
	return out
}

// flush makes a segment of the buffer.
func (w *Writer) flush() {
	f := w.StartFlush(false)
	f.Build()
	w.EndFlush(f)
	w.spare, w.memory = nil, nil
}

func (w *Writer) snapshot() *Reader {
	leaves := make([]*Leaf, len(w.segments))
	for i, g := range w.segments {
		g.shared = true
		leaves[i] = &Leaf{Segment: g.Segment, Live: g.live, deleted: g.deleted}
	}
	return newReader(leaves)
}

// Reader is a snapshot of an index. It never changes.
type Reader struct {
	Leaves  []*Leaf
	MaxDoc  int // documents with their parts, deleted ones as well
	Deleted int
}

// NumDocs is how many documents are live, with their parts.
func (r *Reader) NumDocs() int { return r.MaxDoc - r.Deleted }
