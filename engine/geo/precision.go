package geo

import (
	"math"
	"math/bits"
)

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
	n := int(math.Ceil(math.Log(part) / math.Log(2)))
	even, odd := n/5, n/5
	if n%5 > 0 {
		even++
	}
	if n%5 > 3 {
		odd++
	}
	return even + odd
}

// QuadtreeLevels is how many levels of a quadtree give cells of a size in meters.
func QuadtreeLevels(meters float64) int {
	if meters == 0 {
		return 50
	}
	ratio := 1 + polarDistance/equator
	width := math.Sqrt(meters * meters / (ratio * ratio))
	part := int64(math.Ceil(equator / width))
	level := 63 - bits.LeadingZeros64(uint64(part))
	if part <= int64(1)<<level {
		return level
	}
	return level + 1
}

// GeohashCellSize is the diagonal of a cell in meters.
func GeohashCellSize(level int) float64 {
	w := equator / float64(int64(1)<<((level+1)/2*3+level/2*2))
	h := polarDistance / float64(int64(1)<<((level+1)/2*2+level/2*3))
	return math.Sqrt(w*w + h*h)
}
