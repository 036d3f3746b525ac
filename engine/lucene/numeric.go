package lucene

import "math"

// SortableDouble is a double as an integer of the same order.
//
// Server: org.apache.lucene.util.NumericUtils.doubleToSortableLong.
func SortableDouble(f float64) int64 {
	n := int64(math.Float64bits(f))
	return n ^ n>>63&math.MaxInt64
}

// Double is the double of a sortable integer.
func Double(n int64) float64 { return math.Float64frombits(uint64(n ^ n>>63&math.MaxInt64)) }

// SortableFloat is a float as an integer of the same order.
func SortableFloat(f float32) int32 {
	n := int32(math.Float32bits(f))
	return n ^ n>>31&math.MaxInt32
}

// SortableHalf is a number of half precision as an integer of the same order.
func SortableHalf(f float64) int16 {
	n := int16(halfBits(f))
	return n ^ n>>15&math.MaxInt16
}

// halfBits are the bits of a number of half precision.
func halfBits(f float64) uint16 {
	const bias, fraction, infinite = 15, 10, 0x7c00
	sign := uint16(0)
	if math.Signbit(f) {
		sign = 1 << 15
	}
	f = math.Abs(f)
	if f == 0 {
		return sign
	}
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return sign | infinite
	}
	_, exp := math.Frexp(f)
	if exp-1 < 1-bias { // subnormal
		return sign | uint16(math.Ldexp(f, bias-1+fraction))
	}
	return sign | uint16(exp-1+bias)<<fraction | (uint16(math.Ldexp(f, fraction-(exp-1))) - 1<<fraction)
}

// RoundHalf rounds a number to what half precision can hold, ties to even.
func RoundHalf(f float64) float64 {
	const (
		fraction = 10  // bits
		least    = -14 // exponent of normal numbers
	)
	if f == 0 || math.IsInf(f, 0) || math.IsNaN(f) {
		return f
	}
	_, exp := math.Frexp(f)
	unit := math.Ldexp(1, max(exp-1, least)-fraction)
	return math.RoundToEven(f/unit) * unit
}

// NextHalf is the next number of half precision above a rounded one.
func NextHalf(f float64) float64 { return halfStep(f, 1) }

// PrevHalf is the next number of half precision below a rounded one.
func PrevHalf(f float64) float64 { return halfStep(f, -1) }

func halfStep(f, sign float64) float64 {
	if math.IsInf(f, int(sign)) {
		return f
	}
	_, exp := math.Frexp(f)
	unit := math.Ldexp(1, max(exp-1, -14)-10)
	for _, u := range [...]float64{unit / 2, unit} {
		if next := RoundHalf(f + sign*u); next != f && (next-f)*sign > 0 {
			return next
		}
	}
	return f
}
