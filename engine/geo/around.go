package geo

import "math"

// Around is a box that holds all places within some meters of a place, and few
// others where that can be told.
func Around(center Point, meters float64) Box {
	const spare = 1e-5 // degrees, for what distances are rounded by
	world := Box{math.MinInt32, math.MaxInt32, math.MinInt32, math.MaxInt32}
	angle := meters / EarthRadius * (1 + 1e-6)
	reach := angle*180/math.Pi + spare
	south, north := center.Y-reach, center.Y+reach
	if !(angle < math.Pi/4 && math.Abs(center.X) <= 180 && south > -89 && north < 89) {
		return world
	}
	width := math.Asin(math.Sin(angle)/math.Cos(Radians(center.Y)))*180/math.Pi*(1+1e-6) + spare
	if !(width < 179) {
		return world
	}
	west, east := center.X-width, center.X+width
	if west < -180 {
		west += 360
	}
	if east > 180 {
		east -= 360
	}
	return EncodeBox(south, north, west, east)
}
