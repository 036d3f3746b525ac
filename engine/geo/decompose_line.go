package geo

import (
	"cmp"
	"math"
	"slices"
)

const dateLine = 180

// splitLine cuts a line where it crosses the date line.
//
// Server: org.elasticsearch.common.geo.GeoLineDecomposer.
func splitLine(l *Line) []*Line {
	if l.IsEmpty() {
		return nil
	}
	s := &lineSplitter{x: make([]float64, len(l.X)), y: make([]float64, len(l.X))}
	for i := range l.X {
		s.x[i], s.y[i] = normalizePole(l.X[i], l.Y[i])
	}
	s.split()
	return s.out
}

// normalizePole brings a place beyond a pole onto the globe; its longitude stays
// as many times around as it was.
func normalizePole(x, y float64) (nx, ny float64) {
	if y <= 90 && y >= -90 {
		return x, y
	}
	ny = centered(y, 360)
	switch {
	case ny < -90:
		ny = -180 - ny
	case ny > 90:
		ny = 180 - ny
	default:
		return x, ny
	}
	if normalizeX(x) > 0 {
		return x - 180, ny
	}
	return x + 180, ny
}

type lineSplitter struct {
	x, y  []float64
	shift float64 // by which the current part is moved
	from  int     // where the current part begins
	out   []*Line
}

func (s *lineSplitter) split() {
	for i := 1; i < len(s.x); {
		direction := cmp.Compare(s.x[i], s.x[i-1])
		shift := shiftOf(s.x[i-1], direction < 0)
		if i-s.from > 1 && shift != s.shift {
			s.cut(slices.Clone(s.x[s.from:i]), slices.Clone(s.y[s.from:i]), i)
			s.shift = shift
			continue
		}
		s.shift = shift
		t := crossing(s.x[i-1]+shift, s.x[i]+shift)
		if math.IsNaN(t) {
			i++
			continue
		}
		x, y := slices.Clone(s.x[s.from:i+1]), slices.Clone(s.y[s.from:i+1])
		edge := -dateLine - shift
		if direction > 0 {
			edge = dateLine - shift
		}
		at := s.y[i-1] + (s.y[i]-s.y[i-1])*t
		s.x[i-1], x[len(x)-1] = edge, edge
		s.y[i-1], y[len(y)-1] = at, at
		s.cut(x, y, i)
	}
	if s.from == 0 || s.from < len(s.x)-1 {
		s.cut(s.x[s.from:], s.y[s.from:], len(s.x))
	}
}

// cut ends a part before the point next.
func (s *lineSplitter) cut(x, y []float64, next int) {
	if s.shift != 0 {
		for i := range x {
			x[i] += s.shift
		}
	}
	s.out = append(s.out, &Line{X: x, Y: y})
	s.from = next - 1
}

// shiftOf is what brings a longitude onto the globe.
func shiftOf(x float64, include180 bool) float64 {
	normalized := centered(x, 360)
	shift := math.Floor(normalized - x + 0.5)
	if !include180 && normalized == dateLine {
		shift -= 360
	}
	return shift
}

// crossing is which part of the way from a to b lies before the date line; NaN if
// it is not crossed.
func crossing(a, b float64) float64 {
	if a == b {
		return math.NaN()
	}
	line := float64(-dateLine)
	if a < b {
		line = dateLine
	}
	if t := (line - a) / (b - a); t > 0 && t < 1 {
		return t
	}
	return math.NaN()
}
