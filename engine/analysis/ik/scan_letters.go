package ik

// letterScan finds runs of letters, of digits, and of both with signs.
//
// Plugin: LetterSegmenter.
type letterScan struct {
	english, arabic, mixed run
}

// run is a word that may go on.
type run struct {
	open        bool
	begin, last int
}

func (l *letterScan) open() bool { return l.english.open || l.arabic.open || l.mixed.open }

// scanLetters looks at the current character.
func (s *Segmenter) scanLetters() {
	class, c := s.class(), s.char()
	useless := class == classUseless
	s.scanRun(&s.letters.english, kindEnglish, class == classEnglish, false)
	s.scanRun(&s.letters.arabic, kindArabic, class == classArabic, useless && (c == ',' || c == '.'))
	// A sign may end a word of both kinds, unlike a number.
	mixed := class == classEnglish || class == classArabic
	s.scanRun(&s.letters.mixed, kindLetter, mixed || s.letters.mixed.open && useless && joinsLetters(c), false)
}

// scanRun goes on with a run: fits is true where the current character belongs
// to it, bridges where it may stand within it.
func (s *Segmenter) scanRun(r *run, k kind, fits, bridges bool) {
	switch {
	case fits:
		if !r.open {
			r.open, r.begin = true, s.cursor
		}
		r.last = s.cursor
	case r.open && !bridges:
		s.endRun(r, k)
	}
	if r.open && s.last() {
		s.endRun(r, k)
	}
}

func (s *Segmenter) endRun(r *run, k kind) {
	s.found.add(lexeme{r.begin, r.last - r.begin + 1, k})
	r.open = false
}

func joinsLetters(c uint16) bool {
	switch c {
	case '#', '&', '+', '-', '.', '@', '_':
		return true
	}
	return false
}
