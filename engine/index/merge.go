package index

// Merge makes one segment of each shard, without the documents that were deleted
// or replaced, and refreshes.
func (ix *Index) Merge() {
	ix.Refresh()
	for _, s := range ix.Shards {
		s.mu.Lock()
		s.deleted = 0
		s.publish(s.writer.Merge())
		s.mu.Unlock()
	}
}
