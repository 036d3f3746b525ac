package index

// Stats is what a shard holds, as searches see it.
type Stats struct {
	Docs, Deleted int64
	Segments      int64
	StoreBytes    int64
	MaxSeqNo      int64 // -1: nothing was written
}

// Sizes that come near those of the server's files.
const (
	emptyShardBytes = 208
	segmentBytes    = 3000
	documentBytes   = 40
)

// Stats counts what the shard holds.
func (s *Shard) Stats() Stats {
	snap := s.Snapshot()
	st := Stats{Docs: int64(snap.Live), Deleted: int64(snap.Deleted), StoreBytes: emptyShardBytes, MaxSeqNo: s.MaxSeqNo()}
	if st.Docs+st.Deleted == 0 {
		return st
	}
	st.Segments, st.StoreBytes = 1, st.StoreBytes+segmentBytes
	st.StoreBytes += snap.SourceBytes + documentBytes*st.Docs
	return st
}

// Add adds the counts of another shard.
func (st *Stats) Add(o Stats) {
	st.Docs += o.Docs
	st.Deleted += o.Deleted
	st.Segments += o.Segments
	st.StoreBytes += o.StoreBytes
}
