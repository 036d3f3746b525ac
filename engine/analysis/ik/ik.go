// Package ik splits Chinese text into words as the analysis-ik plugin of
// Elasticsearch 7.10.2 does, with a dictionary: in all words that it holds
// (ik_max_word), or in those of the best way through the text (ik_smart). What
// analyzers are, and how tokens are shown, is not decided here.
//
// The package itself works with any dictionary. Its own is part of programs
// that are built with the tag ik.
package ik

import "unicode/utf8"

// Options is how a text is split.
type Options struct {
	// Smart gives one way through the text; otherwise all words are given, also those
	// within others.
	Smart bool
	// KeepCase leaves the letters A to Z as they are; otherwise they become small.
	KeepCase bool
}

// Token is a word of a text.
type Token struct {
	// Text is the word in UTF-8, valid until the next one is asked for.
	Text []byte
	// Start and End are where it stands, in UTF-16 code units.
	Start, End int
	// Type is its kind as the plugin names it, such as CN_WORD.
	Type string
}

// Segmenter splits one text after the other. It must not be used by two
// goroutines at a time.
type Segmenter struct {
	dict *Dictionary
	opts Options
	text textReader

	window
	letters  letterScan
	numbers  numberScan
	measures hits
	words    hits

	found lexemeSet
	paths []way    // ways through the text, in order
	kept  []lexeme // their words
	arb   arbiter

	queue []lexeme // words that are ready to be given
	next  int      // the first of them that was not given yet
	ended bool     // nothing is left of the text
	out   []byte
}

// NewSegmenter makes a segmenter for texts.
func NewSegmenter(d *Dictionary, o Options) *Segmenter {
	return &Segmenter{dict: d, opts: o, window: newWindow()}
}

// Reset starts on a text.
func (s *Segmenter) Reset(text string) {
	s.text = textReader{text: text}
	s.window.reset()
	s.scanAnew()
	s.queue, s.next, s.ended = s.queue[:0], 0, false
}

// Next gives the next word; false at the end of the text.
func (s *Segmenter) Next() (Token, bool) {
	for {
		for s.next < len(s.queue) {
			l := s.queue[s.next]
			s.next++
			if s.opts.Smart {
				l = s.compound(l)
			}
			s.out = s.out[:0]
			for _, c := range s.chars[l.begin:l.end()] {
				s.out = utf8.AppendRune(s.out, rune(c))
			}
			if !s.dict.stops.has(s.out) {
				return Token{Text: s.out, Start: s.offset + l.begin, End: s.offset + l.end(), Type: l.kind.String()}, true
			}
		}
		if s.ended = s.ended || !s.round(); s.ended {
			return Token{}, false
		}
	}
}

// compound joins a number with the number or the measure word right behind it.
func (s *Segmenter) compound(l lexeme) lexeme {
	join := func(follower, joined kind) bool {
		if s.next == len(s.queue) || s.queue[s.next].kind != follower || s.queue[s.next].begin != l.end() {
			return false
		}
		l.length += s.queue[s.next].length
		l.kind = joined
		s.next++
		return true
	}
	if l.kind == kindArabic && !join(kindNumber, kindNumber) {
		join(kindMeasure, kindQuantity)
	}
	if l.kind == kindNumber {
		join(kindMeasure, kindQuantity)
	}
	return l
}

// round splits as much of the text as fits into the window; false if none is
// left.
func (s *Segmenter) round() bool {
	s.queue, s.next = s.queue[:0], 0
	s.moveWindow()
	if !s.fill(&s.text) {
		return false
	}
	lower := !s.opts.KeepCase
	s.see(lower)
	for more := true; more; more = s.advance(lower) {
		s.scanLetters()
		s.scanNumbers()
		s.scanMeasures()
		s.scanWords()
		if s.nearEnd() && !s.scanning() {
			break
		}
	}
	s.scanAnew()
	s.choose()
	s.collect()
	s.found = s.found[:0]
	return true
}

// scanning tells whether a word may go on behind the current character.
func (s *Segmenter) scanning() bool {
	return s.letters.open() || s.numbers.open || len(s.measures) > 0 || len(s.words) > 0
}

func (s *Segmenter) scanAnew() {
	s.letters, s.numbers = letterScan{}, numberScan{}
	s.measures, s.words = s.measures[:0], s.words[:0]
}

// collect queues the words of the ways through the text, and the characters
// that no word holds. Behind the words of a way it goes on at the end of the last
// one, which need not end last: characters behind it come once more.
func (s *Segmenter) collect() {
	at, p := 0, 0
	for at <= s.cursor {
		for p < len(s.paths) && s.paths[p].begin < at {
			p++
		}
		if p < len(s.paths) && s.paths[p].begin == at {
			for _, l := range s.kept[s.paths[p].from:s.paths[p].to] {
				for ; at < l.begin; at++ {
					s.single(at)
				}
				s.queue = append(s.queue, l)
				at = l.end()
			}
			continue
		}
		s.single(at)
		at++
	}
}

// single queues a character of its own.
func (s *Segmenter) single(at int) {
	switch s.classes[at] {
	case classChinese:
		s.queue = append(s.queue, lexeme{at, 1, kindChar})
	case classOtherCJK:
		s.queue = append(s.queue, lexeme{at, 1, kindOtherCJK})
	}
}
