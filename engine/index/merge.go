package index

// Merge takes the documents that were deleted or replaced out of the counts, as
// merging all segments does, and refreshes.
func (ix *Index) Merge() {
	for _, s := range ix.Shards {
		s.mu.Lock()
		s.deleted, s.dirty = 0, true
		s.mu.Unlock()
	}
	ix.Refresh()
}
