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

// Box is a range of packed places, its bounds included. With West greater than
// East it crosses the line at 180 degrees.
type Box struct{ South, North, West, East int32 }

// EncodeBox packs a box: bounds that lie between two steps move inwards.
func EncodeBox(south, north, west, east float64) Box {
	return Box{int32(math.Ceil(south / yStep)), encodeY(north), int32(math.Ceil(west / xStep)), encodeX(east)}
}

// Contains tells whether a packed place is in the box.
func (b Box) Contains(packed int64) bool {
	x, y := int32(packed), int32(packed>>32)
	if y < b.South || y > b.North {
		return false
	}
	if b.West > b.East {
		return x >= b.West || x <= b.East
	}
	return x >= b.West && x <= b.East
}

// Corners are the bounds of the box in degrees.
func (b Box) Corners() (south, north, west, east float64) {
	return float64(b.South) * yStep, float64(b.North) * yStep, float64(b.West) * xStep, float64(b.East) * xStep
}
