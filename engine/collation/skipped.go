package collation

// skipped is the marks that a contraction passed over: they are read after it.
type skipped struct {
	old   []rune // to be read
	fresh []rune // passed over by the contraction at hand
	at    int    // in old; behind its end it counts characters of the text
	kept  int    // of fresh at the last match
}

func (s *skipped) clear() { s.old, s.at = s.old[:0], 0 }

func (s *skipped) first(r rune) {
	s.kept = 0
	s.fresh = append(s.fresh[:0], r)
}

func (s *skipped) skip(r rune) { s.fresh = append(s.fresh, r) }

func (s *skipped) matched() { s.kept = len(s.fresh) }

// replace puts what was passed over in the place of what was read.
func (s *skipped) replace() {
	rest := s.old[min(s.at, len(s.old)):]
	s.old = append(append([]rune(nil), s.fresh[:s.kept]...), rest...)
	s.at = 0
}

// readSkipped reads a mark that was passed over, or a character of the text.
func (it *iterator) readSkipped() (rune, bool) {
	s := &it.skipped
	if s.at < len(s.old) {
		s.at++
		return s.old[s.at-1], true
	}
	r, ok := it.read()
	if ok && len(s.old) > 0 {
		s.at++
	}
	return r, ok
}

// back goes back so many characters that were read.
func (it *iterator) back(n int) {
	if s := &it.skipped; len(s.old) > 0 {
		beyond := max(s.at-len(s.old), 0)
		s.at -= n
		n = min(n, beyond)
	}
	it.at -= n
}
