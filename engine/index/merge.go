package index

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
	s.readable = s.nextSeq - 1
	s.snapshot.Store(&Snapshot{Reader: r, Live: s.live, SourceBytes: s.bytes})
}
