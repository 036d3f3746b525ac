package geo

import (
	"math"

	"esconsole/engine/java"
)

// ringEdges makes edges of the rings of a polygon, shell first.
type ringEdges struct {
	right      bool // shells run counterclockwise
	translated bool // the shell has been moved across the date line
	edges      []*edge
}

// add makes edges of a ring; component is 0 for the shell, else the number of
// the hole.
func (r *ringEdges) add(component int, ring *Line) (first *edge, err error) {
	points := make([]*Point, len(ring.X)-1) // the last is the first
	for i := range points {
		points[i] = NewPoint(ring.X[i], ring.Y[i])
	}
	isShell := component == 0
	orientation, err := runsRight(points)
	if err != nil {
		return nil, err
	}
	width := widthOf(points)
	left := !r.right
	wrong := isShell && left != orientation
	if wrong && width > dateLine && width != 2*dateLine || r.translated && !isShell {
		moveEast(points)
		r.translated = r.translated || isShell
		if isShell || left == orientation {
			orientation = !orientation
		}
	}
	return r.link(component, (isShell != r.right) != orientation, points)
}

// link joins the points of a ring, backwards if reverse.
func (r *ringEdges) link(component int, reverse bool, points []*Point) (*edge, error) {
	first, err := newEdge(points[0], nil, nowhere)
	if err != nil {
		return nil, err
	}
	r.edges = append(r.edges, first)
	last := first
	for _, p := range points[1:] {
		e := &edge{at: p, intersect: nowhere, component: -1}
		if reverse {
			if err := e.setNext(last); err != nil {
				return nil, err
			}
			e.component = component
		} else {
			if equalPoints(last.at, p) {
				return nil, invalidShape("Provided shape has duplicate consecutive coordinates at: (%s)", pointText(p))
			}
			last.next, last.component = e, component
		}
		r.edges = append(r.edges, e)
		last = e
	}
	if reverse {
		first.component = component
		return first, first.setNext(last)
	}
	last.component = component
	return first, last.setNext(first)
}

// runsRight tells the direction of a ring by the turn at its southernmost point.
func runsRight(points []*Point) (bool, error) {
	n := len(points)
	south := 0
	for i, p := range points {
		if s := points[south]; p.Y < s.Y || p.Y == s.Y && p.X < s.X {
			south = i
		}
	}
	a, b, c := points[(south+n-1)%n], points[south], points[(south+1)%n]
	turn := orient(a.X, a.Y, b.X, b.Y, c.X, c.Y)
	if turn == 0 {
		return false, invalidShape("Cannot determine orientation: edges adjacent to (%s,%s) coincide", java.DoubleString(b.X), java.DoubleString(b.Y))
	}
	return turn < 0, nil
}

// orient is the sign of the turn at b on the way from a to c: 1 is to the left.
func orient(ax, ay, bx, by, cx, cy float64) int {
	v1, v2 := (bx-ax)*(cy-ay), (cx-ax)*(by-ay)
	switch {
	case v1 > v2:
		return 1
	case v1 < v2:
		return -1
	}
	return 0
}

func widthOf(points []*Point) float64 {
	low, high := math.Inf(1), math.Inf(-1)
	for _, p := range points {
		low, high = min(low, p.X), max(high, p.X)
	}
	return high - low
}

// moveEast moves what lies west of Greenwich once around.
func moveEast(points []*Point) {
	for i, p := range points {
		if p.X < 0 {
			points[i] = NewPoint(p.X+2*dateLine, p.Y)
		}
	}
}
