package geo

import "math"

// Normalize brings a place that lies beyond a pole or the date line onto the globe.
func (p *Point) Normalize() {
	p.X, p.Y = normalize(p.X, p.Y)
}

func normalize(x, y float64) (nx, ny float64) {
	beyondPole := y > 90 || y < -90
	beyondDateLine := x > 180 || x < -180 || beyondPole
	if beyondPole {
		y = centered(y, 360)
		switch {
		case y < -90:
			x, y = x+180, -180-y
		case y > 90:
			x, y = x+180, 180-y
		}
	}
	if beyondDateLine {
		x = centered(x, 360)
	}
	return x, y
}

// centered is the remainder that lies in (-divisor/2, divisor/2].
func centered(f, divisor float64) float64 {
	f = math.Mod(f, divisor)
	if f <= 0 {
		f += divisor
	}
	if f > divisor/2 {
		f -= divisor
	}
	return f
}

// normalizeX is the longitude on the globe; -180 becomes 180.
func normalizeX(x float64) float64 {
	if x > 180 || x <= -180 {
		return centered(x, 360)
	}
	return x
}

// normalizeY is the latitude on the globe.
func normalizeY(y float64) float64 {
	if y > 90 || y < -90 {
		y = centered(y, 360)
		if y < -90 {
			return -180 - y
		}
		if y > 90 {
			return 180 - y
		}
	}
	return y
}
