package highlight

import (
	"sort"
	"unicode/utf16"
)

// none is the boundary that an iterator gives where there is no further one.
const none = -1

// breaker finds the places at which a text may be cut. Places count UTF-16 code
// units.
type breaker interface {
	setText(text []uint16)
	// preceding is the last boundary before a place.
	preceding(at int) int
	// following is the first boundary behind a place.
	following(at int) int
	// last is the end of the text.
	last() int
}

// ruled cuts a text by rules: end gives where the piece that begins at a place
// ends.
type ruled struct {
	end        func(text []uint16, from int) int
	boundaries []int
}

func (r *ruled) setText(text []uint16) {
	r.boundaries = append(r.boundaries[:0], 0)
	for at := 0; at < len(text); {
		at = r.end(text, at)
		r.boundaries = append(r.boundaries, at)
	}
}

func (r *ruled) preceding(at int) int {
	i := sort.SearchInts(r.boundaries, at)
	if i == 0 {
		return none
	}
	return r.boundaries[i-1]
}

func (r *ruled) following(at int) int {
	i := sort.SearchInts(r.boundaries, at+1)
	if i == len(r.boundaries) {
		return none
	}
	return r.boundaries[i]
}

func (r *ruled) last() int { return r.boundaries[len(r.boundaries)-1] }

// sentences cuts a text into sentences, words into words and what is between them.
func sentences() breaker { return &ruled{end: sentenceEnd} }
func words() breaker     { return &ruled{end: wordEnd} }

// whole leaves a text as it is.
type whole struct{ size int }

func (w *whole) setText(text []uint16) { w.size = len(text) }

func (w *whole) preceding(at int) int {
	if at == 0 {
		return none
	}
	return 0
}

func (w *whole) following(at int) int {
	if at == w.size {
		return none
	}
	return w.size
}

func (w *whole) last() int { return w.size }

// bounded puts sentences together as long as they are no longer than most, and
// cuts longer ones at words. It has to be asked for the boundary before a place,
// and then for the one behind it, for ascending places.
//
// Server: org.apache.lucene.search.uhighlight.BoundedBreakIteratorScanner.
type bounded struct {
	main, inner            breaker
	most                   int
	windowStart, windowEnd int
	innerStart, innerEnd   int
}

func newBounded(most int) *bounded {
	return &bounded{main: sentences(), inner: words(), most: most}
}

func (b *bounded) setText(text []uint16) {
	b.windowStart, b.windowEnd, b.innerStart, b.innerEnd = -1, -1, -1, 0
	b.main.setText(text)
	b.inner.setText(text)
}

func (b *bounded) preceding(at int) int {
	if at > b.windowStart && at < b.windowEnd {
		b.innerStart, b.innerEnd = b.innerEnd, b.windowEnd
	} else {
		b.innerStart = b.main.preceding(at)
		b.innerEnd = b.main.following(at - 1)
		b.windowStart, b.windowEnd = b.innerStart, b.innerEnd
		for b.innerEnd-b.innerStart < b.most {
			end := b.main.following(b.innerEnd)
			if end == none || end-b.innerStart > b.most {
				break
			}
			b.windowEnd, b.innerEnd = end, end
		}
	}
	if b.innerEnd-b.innerStart > b.most {
		if at-b.most > b.innerStart {
			b.innerStart = max(b.innerStart, b.inner.preceding(at-b.most))
		}
		left := max(0, b.most-(at-b.innerStart))
		if at+left < b.windowEnd {
			b.innerEnd = min(b.windowEnd, b.inner.following(at+left))
		}
	}
	return b.innerStart
}

func (b *bounded) following(int) int { return b.innerEnd }

func (b *bounded) last() int { return b.main.last() }

// separator stands between the values of a field.
const separator = 0

// split cuts a text at the separators first, and each value by another breaker.
//
// Server: org.apache.lucene.search.uhighlight.SplittingBreakIterator.
type split struct {
	base       breaker
	text       []uint16
	start, end int // of the value
}

func (s *split) setText(text []uint16) {
	s.text, s.start, s.end = text, 0, next(text, 0)
	s.open()
}

func (s *split) open() {
	if s.start != s.end {
		s.base.setText(s.text[s.start:s.end])
	}
}

// next is where the first separator from a place on is, or the end.
func next(text []uint16, from int) int {
	for i := from; i < len(text); i++ {
		if text[i] == separator {
			return i
		}
	}
	return len(text)
}

// behindLast is the place behind the last separator up to a place, or 0.
func behindLast(text []uint16, upTo int) int {
	for i := min(upTo, len(text)-1); i >= 0; i-- {
		if text[i] == separator {
			return i + 1
		}
	}
	return 0
}

func (s *split) preceding(at int) int {
	if at-1 < s.start || at-1 > s.end {
		if at == 0 {
			return none
		}
		s.end = next(s.text, at)
		s.start = min(behindLast(s.text, at-1), s.end)
		s.open()
	}
	switch {
	case s.start == s.end:
		return at - 1
	case at == s.end+1:
		return s.start + s.base.last()
	}
	return s.start + s.base.preceding(at-s.start)
}

func (s *split) following(at int) int {
	if at+1 < s.start || at+1 > s.end {
		if at == len(s.text) {
			return none
		}
		s.start = behindLast(s.text, at)
		s.end = next(s.text, max(at+1, s.start))
		s.open()
	}
	switch {
	case s.start == s.end:
		return at + 1
	case at == s.start-1:
		return s.start
	}
	return s.start + s.base.following(at-s.start)
}

func (s *split) last() int { return len(s.text) }

// units are the UTF-16 code units of a text.
func units(text string) []uint16 { return utf16.Encode([]rune(text)) }

// text is the text of code units.
func text(units []uint16) string { return string(utf16.Decode(units)) }

// charAt is the character at a place, with its size in code units.
func charAt(text []uint16, at int) (r rune, size int) {
	r = rune(text[at])
	if utf16.IsSurrogate(r) && at+1 < len(text) {
		if c := utf16.DecodeRune(r, rune(text[at+1])); c != 0xfffd {
			return c, 2
		}
	}
	return r, 1
}
