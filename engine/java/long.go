package java

import "math"

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
