package search

// ScrollsState is which searches were open at one moment, and how far each had
// been read. It never changes.
type ScrollsState struct{ open map[string]scroll }

// State keeps which searches are open.
func (s *Scrolls) State() ScrollsState {
	s.mu.Lock()
	defer s.mu.Unlock()
	st := ScrollsState{make(map[string]scroll, len(s.open))}
	for id, c := range s.open {
		st.open[id] = *c
	}
	return st
}

// Restore opens just the searches that were open then.
func (s *Scrolls) Restore(st ScrollsState) {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.open)
	for id, c := range st.open {
		s.open[id] = &c
	}
}
