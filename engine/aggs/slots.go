package aggs

import (
	"math/bits"
	"slices"

	"esconsole/engine/dates"
)

// maxSlots bounds the buckets that slots remember.
const maxSlots = 1 << 21

// slots remember the buckets of values that have small numbers, so that they need
// not be looked up by their keys. Of some values there are no buckets.
type slots struct {
	of   [][]int32 // by owner and number: 0 unknown, -1 none, or one more than the bucket
	left int
}

func newSlots() *slots { return &slots{left: maxSlots} }

// bucket is the bucket of a value, which find gives when it is not known yet: -1
// for none.
func (s *slots) bucket(owner, value int, find func(owner, value int) int) int {
	if owner < len(s.of) && value < len(s.of[owner]) {
		if n := s.of[owner][value]; n > 0 {
			return int(n) - 1
		} else if n < 0 {
			return -1
		}
	}
	n := find(owner, value)
	row := get(s.of, owner)
	if room := max(value+1, 2*len(row)); value >= len(row) {
		if s.left -= room - len(row); s.left < 0 {
			return n
		}
		row = append(row, make([]int32, room-len(row))...)
		*at(&s.of, owner) = row
	}
	if row[value] = -1; n >= 0 {
		row[value] = int32(n) + 1
	}
	return n
}

// spans remember the spans of time that moments were rounded to, and number them.
type spans struct {
	rounding *dates.Rounding
	offset   int64
	starts   []int64 // ascending, with the offset
	ends     []int64
	numbers  []int
	keys     []int64 // the starts by number

	recent [256]timeSpan // by the middle bits of moments
	shift  int
}

// timeSpan is what is known of one; start and end are equal where nothing is.
type timeSpan struct {
	start, end int64
	number     int
}

// maxSpans is how many spans are remembered.
const maxSpans = 512

// find gives the start of the span that a moment is in, and the number of the span:
// -1 if it is not remembered.
func (s *spans) find(ms int64) (start int64, number int) {
	known := &s.recent[uint8(ms>>s.shift)]
	if known.start <= ms && ms < known.end {
		return known.start, known.number
	}
	lo, hi := 0, len(s.starts)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); s.starts[mid] <= ms {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo > 0 && ms < s.ends[lo-1] {
		*known = timeSpan{s.starts[lo-1], s.ends[lo-1], s.numbers[lo-1]}
		return known.start, known.number
	}
	start = s.rounding.Round(ms-s.offset) + s.offset
	if len(s.starts) == maxSpans || !s.rounding.Even() {
		return start, -1
	}
	end := s.rounding.Next(start-s.offset) + s.offset
	if !(start <= ms && ms < end) || lo > 0 && start < s.ends[lo-1] || lo < len(s.starts) && end > s.starts[lo] {
		return start, -1 // out of what numbers can hold
	}
	if number = len(s.keys); number == 0 {
		s.shift = max(bits.Len64(uint64(end-start))-3, 0)
	}
	s.keys = append(s.keys, start)
	s.starts, s.ends = slices.Insert(s.starts, lo, start), slices.Insert(s.ends, lo, end)
	s.numbers = slices.Insert(s.numbers, lo, number)
	return start, number
}
