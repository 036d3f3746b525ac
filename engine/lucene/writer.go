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
// concurrent use; the readers that it gives are.
type Writer struct {
	buffer   *builder
	gone     Bits // documents of their own in the buffer that were deleted
	segments []*liveSegment
	changed  bool
	reader   *Reader
}

// bufferBytes is about how large the buffer may get before it becomes a segment,
// which readers see at the next refresh.
const bufferBytes = 32 << 20

// NewWriter starts an empty index.
func NewWriter() *Writer { return &Writer{buffer: newBuilder(), reader: &Reader{}} }

// Add takes a document with its parts before it, the document itself last.
func (w *Writer) Add(block ...*Doc) {
	for _, d := range block {
		w.buffer.add(d)
	}
	w.changed = true
	if w.buffer.bytes > bufferBytes {
		w.flush()
		w.mergeTiers()
	}
}

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
	w.mergeTiers()
	w.changed = false
	w.reader = w.snapshot()
	return w.reader
}

// Merge makes one segment of all, without deleted documents.
func (w *Writer) Merge() *Reader {
	w.flush()
	if len(w.segments) > 1 || len(w.segments) == 1 && w.segments[0].deleted > 0 {
		w.mergeInto(interleaved(w.segments))
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
	if w.buffer.maxDoc == 0 {
		return
	}
	next := w.buffer.following()
	g := &liveSegment{Segment: w.buffer.build()}
	for doc := w.gone.next(0); doc < g.maxDoc; doc = w.gone.next(doc + 1) {
		g.remove(doc)
	}
	w.buffer, w.gone = next, nil
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
