package lucene

import (
	"iter"
	"slices"
)

// Found is a live document of a writer, in its buffer or in one of its segments.
// It is good until the writer changes.
type Found struct {
	segment *liveSegment // nil: the buffer
	buffer  *builder
	doc     int
}

// Find finds the live document of a key.
func (w *Writer) Find(text string) (Found, bool) {
	key := wanted(text)
	if doc := w.buffer.keys.find(key, func(doc int) bool { return !w.gone.Has(doc) }); doc >= 0 {
		return Found{buffer: w.buffer, doc: doc}, true
	}
	if f := w.flushing; f != nil {
		if doc := f.buffer.keys.find(key, func(doc int) bool { return !f.gone.Has(doc) }); doc >= 0 {
			return Found{buffer: f.buffer, doc: doc}, true
		}
	}
	for _, g := range slices.Backward(w.segments) {
		if doc := g.keys.find(key, g.isLive); doc >= 0 {
			return Found{segment: g, doc: doc}, true
		}
	}
	return Found{}, false
}

// All are the live documents of their own.
func (w *Writer) All() iter.Seq[Found] {
	return func(yield func(Found) bool) {
		for _, g := range w.segments {
			for doc := range g.maxDoc {
				if g.isLive(doc) && len(g.keys.bytes(doc)) > 0 && !yield(Found{segment: g, doc: doc}) {
					return
				}
			}
		}
		buffered := func(b *builder, gone Bits) bool {
			for doc := range b.maxDoc {
				if !gone.Has(doc) && len(b.keys.bytes(doc)) > 0 && !yield(Found{buffer: b, doc: doc}) {
					return false
				}
			}
			return true
		}
		if f := w.flushing; f != nil && !buffered(f.buffer, f.gone) {
			return
		}
		buffered(w.buffer, w.gone)
	}
}

// Remove takes a document away with its parts. Statistics go on counting it until
// a merge.
func (w *Writer) Remove(f Found) {
	w.changed = true
	if f.segment != nil {
		f.segment.remove(f.doc)
		return
	}
	gone := &w.gone
	if w.flushing != nil && f.buffer == w.flushing.buffer {
		gone = &w.flushing.gone
	}
	*gone = gone.Grow(f.doc + 1)
	gone.Set(f.doc)
}

// Delete takes the document of a key away; one that is not there does no harm.
func (w *Writer) Delete(key string) {
	if f, ok := w.Find(key); ok {
		w.Remove(f)
	}
}

// Key is what the document is found by.
func (f Found) Key() string {
	if f.segment != nil {
		return f.segment.Key(f.doc)
	}
	return string(f.buffer.keys.bytes(f.doc))
}

// Label is the text that it shares with others.
func (f Found) Label() string {
	if f.segment != nil {
		return f.segment.Label(f.doc)
	}
	return f.buffer.labels.label(f.doc)
}

// Stored is a copy of what belongs to it.
func (f Found) Stored() []byte {
	if f.segment != nil {
		return f.segment.Stored(f.doc)
	}
	return f.buffer.stored.get(f.doc)
}

// StoredSize is how many bytes that are.
func (f Found) StoredSize() int {
	if f.segment != nil {
		return f.segment.StoredSize(f.doc)
	}
	return f.buffer.stored.size(f.doc)
}

// Extra is what belongs to it besides, or nil.
func (f Found) Extra() any {
	if f.segment != nil {
		return f.segment.Extra(f.doc)
	}
	return f.buffer.extras[uint32(f.doc)]
}

// Long is its only numeric doc value of a field; 0 if there is none.
func (f Found) Long(field string) int64 {
	if f.segment != nil {
		return f.segment.Long(field, f.doc)
	}
	c := f.buffer.longs[field]
	if c == nil {
		return 0
	}
	if i, ok := slices.BinarySearch(c.docs, uint32(f.doc)); ok {
		return c.values[i]
	}
	return 0
}

// Long is the only numeric doc value of a document; 0 if there is none.
func (s *Segment) Long(field string, doc int) int64 {
	if v := s.longs[field].Values(doc); len(v) > 0 {
		return v[0]
	}
	return 0
}

// Find finds the live document of a key in a snapshot; doc is its number in the leaf.
func (r *Reader) Find(key string) (leaf *Leaf, doc int, ok bool) {
	wanted := wanted(key)
	for _, l := range slices.Backward(r.Leaves) {
		if doc := l.keys.find(wanted, l.IsLive); doc >= 0 {
			return l, doc, true
		}
	}
	return nil, 0, false
}
