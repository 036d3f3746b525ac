package geo

import "math"

// Encode packs a place as an index keeps it: latitude in the upper half,
// longitude in the lower.
func Encode(x, y float64) int64 {
	return int64(encodeY(y))<<32 | int64(uint32(encodeX(x)))
}

// The size of one step of the packed numbers.
const (
	yStep = 180.0 / (1 << 32)
	xStep = 360.0 / (1 << 32)
)

func encodeY(y float64) int32 {
	if y == 90 {
		y = math.Nextafter(y, math.Inf(-1))
	}
	return int32(math.Floor(y / yStep))
}

func encodeX(x float64) int32 {
	if x == 180 {
		x = math.Nextafter(x, math.Inf(-1))
	}
	return int32(math.Floor(x / xStep))
}

// Decode is the place that Encode has packed, a little off.
func Decode(packed int64) (x, y float64) {
	return float64(int32(packed)) * xStep, float64(int32(packed>>32)) * yStep
}
