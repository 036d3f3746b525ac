package java

import (
	"cmp"
	"math"
)

// LongOf is a double cast to a long: what is too large becomes the largest, and no
// number becomes 0.
func LongOf(f float64) int64 {
	switch {
	case math.IsNaN(f):
		return 0
	case f >= math.MaxInt64:
		return math.MaxInt64
	case f <= math.MinInt64:
		return math.MinInt64
	}
	return int64(f)
}

// Round is Java's Math.round: halves are rounded up.
func Round(f float64) int64 { return LongOf(math.Floor(f + 0.5)) }

// CompareDoubles is Java's Double.compare: -0.0 comes before 0.0, and what is no
// number comes last.
func CompareDoubles(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return cmp.Compare(doubleBits(a), doubleBits(b))
}

// doubleBits are those of a double as a long, the same for all that are no number.
func doubleBits(f float64) int64 {
	if math.IsNaN(f) {
		return math.MaxInt64
	}
	return int64(math.Float64bits(f))
}

// FloorDiv is the quotient rounded down.
func FloorDiv[T int | int32 | int64](n, by T) T {
	q := n / by
	if n%by != 0 && (n < 0) != (by < 0) {
		q--
	}
	return q
}

// FloorMod is the remainder of FloorDiv: it has the sign of by.
func FloorMod[T int | int32 | int64](n, by T) T { return n - FloorDiv(n, by)*by }
