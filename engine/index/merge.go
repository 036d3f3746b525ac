package index

import (
	"slices"

	"esconsole/engine/lucene"
)

// Merge makes one segment of each shard, without the documents that were deleted
// or replaced, and refreshes.
func (ix *Index) Merge() {
	ix.Refresh()
	for _, s := range ix.Shards {
		s.merge()
	}
}

func (s *Shard) merge() {
	s.merging.Lock()
	defer s.merging.Unlock()
	s.flushing.Lock()
	defer s.flushing.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.writer.Merge()
	s.deleted, s.kept, s.dirty = 0, nil, false
	s.readable, s.committed = s.nextSeq-1, s.writer.Made()
	s.snapshot.Store(&Snapshot{Reader: r, Live: s.live, SourceBytes: s.bytes})
}

// Flush commits what was written. Searches go on seeing what they saw.
func (s *Shard) Flush() {
	s.flushing.Lock()
	defer s.flushing.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.writer.Refresh()
	s.committed, s.kept = s.writer.Made(), nil
}

// Segment is what a shard tells of one of its segments.
type Segment struct {
	Number        int // of all that the shard ever had
	Docs, Deleted int // with nested documents
	Bytes         int64
	Committed     bool
	Searched      bool
	Compound      bool // in one file: those that were not made by merging
}

// Segments are those of the shard: what searches see, and what is committed.
func (s *Shard) Segments() []Segment {
	s.mu.Lock()
	defer s.mu.Unlock()
	seen := map[int]bool{}
	var out []Segment
	for _, l := range s.Snapshot().Leaves {
		seen[l.Number()] = true
		out = append(out, segmentOf(l, s.committed, true))
	}
	for _, l := range s.writer.Seen().Leaves {
		if !seen[l.Number()] && l.Number() < s.committed {
			out = append(out, segmentOf(l, s.committed, false))
		}
	}
	slices.SortFunc(out, func(a, b Segment) int { return a.Number - b.Number })
	return out
}

func segmentOf(l *lucene.Leaf, commit int, searched bool) Segment {
	bytes := int64(segmentBytes)
	for doc := range l.MaxDoc() {
		bytes += int64(l.StoredSize(doc)) + documentBytes
	}
	return Segment{Number: l.Number(), Docs: l.MaxDoc() - l.Deleted(), Deleted: l.Deleted(), Bytes: bytes, Committed: l.Number() < commit, Searched: searched, Compound: !l.Merged()}
}

// FieldCounts are the counts of a field that a segment has an inverted index of.
type FieldCounts = lucene.FieldCounts

// Inventories are the fields of the segments of the shard, by the segments' numbers.
func (s *Shard) Inventories() map[int][]FieldCounts {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := map[int][]FieldCounts{}
	for _, list := range [][]*lucene.Leaf{s.writer.Seen().Leaves, s.Snapshot().Leaves} {
		for _, l := range list {
			out[l.Number()] = l.Inventory()
		}
	}
	return out
}
