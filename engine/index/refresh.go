package index

import "esconsole/engine/lucene"

// mergeNow is how many documents are merged at once at the end of a refresh; more
// are merged aside, as that takes time.
const mergeNow = 20000

// fillMost is how many times over the buffer may be full while another one becomes
// a segment.
const fillMost = 1.5

// Refresh makes what was written before it visible to searches and drops
// tombstones that are too old to matter. Writes go on meanwhile.
func (s *Shard) Refresh() {
	s.flushing.Lock()
	defer s.flushing.Unlock()
	s.mu.Lock()
	if !s.dirty {
		s.mu.Unlock()
		return
	}
	s.dirty, s.readable = false, s.nextSeq-1
	s.dropTombstones()
	seen := Snapshot{Live: s.live, Deleted: s.deleted, SourceBytes: s.bytes}
	f := s.writer.StartFlush(true)
	s.mu.Unlock()
	f.Build()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.writer.EndFlush(f)
	seen.Reader = s.writer.Reader(f)
	s.kept = nil
	s.snapshot.Store(&seen)
	s.mergeSoon()
}

// flushFull makes a segment of a full buffer aside. What it gives is to be waited
// for by who writes, if writing is faster than that.
func (s *Shard) flushFull() <-chan struct{} {
	fill := s.writer.Fill()
	if fill < 1 {
		return nil
	}
	if s.full == nil {
		s.full = make(chan struct{})
		go s.flushAside()
	}
	if fill < fillMost {
		return nil
	}
	return s.full
}

func (s *Shard) flushAside() {
	s.flushing.Lock()
	defer s.flushing.Unlock()
	s.mu.Lock()
	f := s.writer.StartFlush(false)
	s.mu.Unlock()
	f.Build()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.writer.EndFlush(f)
	s.kept = nil
	close(s.full)
	s.full = nil
	s.mergeSoon()
}

// mergeSoon merges where there are too many segments: a few documents at once,
// more of them aside. Searches see it after the next refresh.
func (s *Shard) mergeSoon() {
	for m := s.writer.PlanMerge(); m != nil; m = s.writer.PlanMerge() {
		if m.Docs() > mergeNow || !s.merging.TryLock() {
			go s.mergeAside()
			return
		}
		m.Run()
		s.commit(m)
		s.merging.Unlock()
	}
}

// mergeAside merges until there is nothing left to merge.
func (s *Shard) mergeAside() {
	if !s.merging.TryLock() {
		return // who merges now goes on
	}
	defer s.merging.Unlock()
	for {
		s.mu.Lock()
		m := s.writer.PlanMerge()
		s.mu.Unlock()
		if m == nil {
			return
		}
		m.Run()
		s.mu.Lock()
		s.commit(m)
		s.mu.Unlock()
	}
}

func (s *Shard) commit(m *lucene.Merge) {
	s.writer.Commit(m)
	s.dirty, s.kept = true, nil
}
