package translit

import "sort"

// charSet is a set of characters, maybe with texts.
type charSet struct {
	ranges [][2]rune // in order
	texts  [][]rune
}

// outside stands for what lies beyond the ends of the text.
const outside = 0xFFFF

// Has implements Set.
func (s *charSet) Has(r rune) bool {
	i := sort.Search(len(s.ranges), func(i int) bool { return s.ranges[i][1] >= r })
	return i < len(s.ranges) && s.ranges[i][0] <= r
}

func (s *charSet) size() (n int) {
	for _, r := range s.ranges {
		n += int(r[1]-r[0]) + 1
	}
	return n
}

// match takes one character, forwards or backwards as the limit lies, or one of
// the texts.
func (s *charSet) match(t *text, at *int, limit int) bool {
	if *at == limit {
		return s.Has(outside)
	}
	if len(s.texts) > 0 && s.longest(t, at, limit) {
		return true
	}
	if !s.Has(t.chars[*at]) {
		return false
	}
	if *at < limit {
		*at++
	} else {
		*at--
	}
	return true
}

// longest takes the longest text that fits.
func (s *charSet) longest(t *text, at *int, limit int) bool {
	best := 0
	for _, x := range s.texts {
		if len(x) <= best {
			continue
		}
		if *at < limit && limit-*at >= len(x) && equal(t.chars[*at:*at+len(x)], x) ||
			*at > limit && *at-limit >= len(x) && equal(t.chars[*at-len(x)+1:*at+1], x) {
			best = len(x)
		}
	}
	if best == 0 {
		return false
	}
	if *at < limit {
		*at += best
	} else {
		*at -= best
	}
	return true
}

func equal(a, b []rune) bool { return string(a) == string(b) }
