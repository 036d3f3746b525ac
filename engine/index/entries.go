package index

import (
	"cmp"
	"slices"

	"esconsole/engine/mapping"
)

// Entry is a document as a shard knows it: a live one, or the tombstone of a
// deleted one for as long as it is remembered.
type Entry struct {
	mapping.Identity
	Shard                int
	Version, SeqNo, Term int64
	Deleted              bool
	Bytes                int // of the source
	// Searchable tells that searches see it: it was written before the last
	// refresh. For a tombstone, that searches no longer see the document.
	Searchable bool
}

// Entries lists what a shard knows, in the order of document ids.
func (s *Shard) Entries() []Entry {
	s.mu.RLock()
	defer s.mu.RUnlock()
	seen := s.Snapshot()
	type entry struct {
		Entry
		uid string
	}
	var list []entry
	for f := range s.writer.All() {
		e := entry{Entry{Shard: s.ID, Version: f.Long(fieldVersion), SeqNo: f.Long(fieldSeqNo), Term: f.Long(fieldTerm), Bytes: f.StoredSize()}, f.Key()}
		e.Identity = s.identity(e.uid, f.Label())
		if leaf, doc, ok := seen.Find(e.uid); ok {
			e.Searchable = leaf.Long(fieldSeqNo, doc) == e.SeqNo
		}
		list = append(list, e)
	}
	s.deletes.Scan(func(uid string, t *tombstone) bool {
		if s.remembers(t) {
			_, _, found := seen.Find(uid)
			list = append(list, entry{Entry{Identity: mapping.Identity{ID: t.id, Type: t.typ}, Shard: s.ID, Version: t.version, SeqNo: t.seqNo,
				Term: t.term, Deleted: true, Searchable: !found}, uid})
		}
		return true
	})
	slices.SortFunc(list, func(a, b entry) int { return cmp.Compare(a.uid, b.uid) })
	out := make([]Entry, len(list))
	for i := range list {
		out[i] = list[i].Entry
	}
	return out
}
