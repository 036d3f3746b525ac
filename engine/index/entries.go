package index

// Entry is a document as a shard knows it: a live one, or the tombstone of a
// deleted one for as long as it is remembered.
type Entry struct {
	*Doc
	Shard int
	// Searchable tells that searches see it: it was written before the last
	// refresh. For a tombstone, that searches no longer see the document.
	Searchable bool
}

// Entries lists what a shard knows, in the order of document ids.
func (s *Shard) Entries() []Entry {
	s.mu.Lock()
	versions := s.versions.Copy()
	seen := s.Snapshot()
	s.mu.Unlock()
	now := s.now()
	var list []Entry
	versions.Scan(func(uid string, doc *Doc) bool {
		if doc.Deleted && now.Sub(doc.when) > gcDeletes {
			return true
		}
		e := Entry{Doc: doc, Shard: s.ID}
		found, ok := seen.ByUID.Get(uid)
		if doc.Deleted {
			e.Searchable = !ok || found.Deleted
		} else {
			e.Searchable = ok && found == doc
		}
		list = append(list, e)
		return true
	})
	return list
}
