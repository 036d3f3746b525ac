package geo

import "math"

// The globe in meters.
const (
	equator       = 2 * math.Pi * 6378137.0
	polarDistance = math.Pi * 6356752.314245
)

// GeohashLevels is how many digits of a geohash give cells of a size in meters.
func GeohashLevels(meters float64) int {
	if meters == 0 {
		return 24
	}
	ratio := 1 + polarDistance/equator
	width := math.Sqrt(meters * meters / (ratio * ratio))
	part := math.Ceil(equator / width)
	if part == 1 {
		return 1
	}
	bits := int(math.Ceil(math.Log(part) / math.Log(2)))
	even, odd := bits/5, bits/5
	if bits%5 > 0 {
		even++
	}
	if bits%5 > 3 {
		odd++
	}
	return even + odd
}

// GeohashCellSize is the diagonal of a cell in meters.
func GeohashCellSize(level int) float64 {
	w := equator / float64(int64(1)<<((level+1)/2*3+level/2*2))
	h := polarDistance / float64(int64(1)<<((level+1)/2*2+level/2*3))
	return math.Sqrt(w*w + h*h)
}
