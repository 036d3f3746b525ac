package ik

// hit is the beginning of a word that may go on.
type hit struct {
	list  *trie
	node  uint32
	begin int
}

// hits are in the order in which they began.
type hits []hit

// numberScan finds Chinese numbers.
type numberScan = run

// scanNumbers looks for Chinese numbers.
//
// Plugin: CN_QuantifierSegmenter.processCNumber.
func (s *Segmenter) scanNumbers() {
	s.scanRun(&s.numbers, kindNumber, s.class() == classChinese && isChineseDigit(s.char()), false)
}

// scanMeasures looks for measure words: while a number is open, behind a number,
// and behind other measure words.
//
// Plugin: CN_QuantifierSegmenter.processCount.
func (s *Segmenter) scanMeasures() {
	if !s.numbers.open && len(s.measures) == 0 && !s.behindNumber() {
		return
	}
	if s.class() != classChinese {
		s.measures = s.measures[:0]
		return
	}
	s.measures = s.extend(s.measures, s.dict.measures, kindMeasure)
}

// behindNumber tells whether a number ends right before the current character.
func (s *Segmenter) behindNumber() bool {
	if len(s.found) == 0 {
		return false
	}
	l := s.found[len(s.found)-1]
	return (l.kind == kindNumber || l.kind == kindArabic) && l.end() == s.cursor
}

// scanWords looks for the words of the dictionary.
//
// Plugin: CJKSegmenter.
func (s *Segmenter) scanWords() {
	if s.class() == classUseless {
		s.words = s.words[:0]
		return
	}
	s.words = s.extend(s.words, s.dict.words, kindWord)
}

// extend goes on with words that are open, begins those that begin here, and
// gives what is still open.
func (s *Segmenter) extend(open hits, lists []*trie, k kind) hits {
	c := s.char()
	left := open[:0]
	for _, h := range open {
		if node := h.list.child(h.node, c); node != 0 {
			left = s.reach(left, hit{h.list, node, h.begin}, k)
		}
	}
	for _, list := range lists {
		if node := list.root(c); node != 0 {
			left = s.reach(left, hit{list, node, s.cursor}, k)
		}
	}
	if s.last() {
		left = left[:0]
	}
	return left
}

// reach notes the word that ends at the current character, if one does, and keeps
// what may go on.
func (s *Segmenter) reach(left hits, h hit, k kind) hits {
	if h.list.isWord(h.node) {
		s.found.add(lexeme{h.begin, s.cursor - h.begin + 1, k})
	}
	if h.list.isPrefix(h.node) {
		left = append(left, h)
	}
	return left
}
