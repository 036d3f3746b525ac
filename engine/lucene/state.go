package lucene

// State is a writer at one moment. It never changes, and shares its segments with
// the writer.
type State struct {
	segments []liveSegment
	changed  bool
	reader   *Reader
	made     int
}

// State keeps what the writer has. The buffer becomes a segment, which readers do
// not see before the next Refresh.
func (w *Writer) State() *State {
	w.flush()
	s := &State{segments: make([]liveSegment, len(w.segments)), changed: w.changed, reader: w.reader, made: w.made}
	for i, g := range w.segments {
		g.shared = true
		s.segments[i] = *g
	}
	return s
}

// Restore puts the writer back to what it had.
func (w *Writer) Restore(s *State) {
	w.buffer, w.gone, w.changed, w.reader = newBuilder(), nil, s.changed, s.reader
	w.spare, w.memory, w.made = nil, nil, s.made
	w.segments = make([]*liveSegment, len(s.segments))
	for i := range s.segments {
		g := s.segments[i]
		w.segments[i] = &g
	}
}
