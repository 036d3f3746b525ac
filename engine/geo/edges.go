package geo

import (
	"math"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// edge is one side of a polygon that is being cut: from its point to that of the
// next. Points are told apart by their identity.
type edge struct {
	at        *Point
	next      *edge
	intersect *Point // where the edge meets the line that is looked at
	component int    // of which ring it is part, or -1
}

// nowhere is where an edge that does not meet a line meets it.
var nowhere = &Point{X: math.Inf(1), Y: math.Inf(1), Z: math.NaN()}

func invalidShape(format string, args ...any) *eserr.Error {
	e := eserr.New(500, "invalid_shape_exception", format, args...)
	e.Plain = true
	return e
}

func newEdge(at *Point, next *edge, intersect *Point) (*edge, error) {
	e := &edge{at: at, intersect: intersect, component: -1}
	if err := e.setNext(next); err != nil {
		return nil, err
	}
	if next != nil {
		e.component = next.component
	}
	return e, nil
}

func (e *edge) setNext(next *edge) error {
	if next == nil {
		return nil
	}
	if equalPoints(e.at, next.at) {
		return invalidShape("Provided shape has duplicate consecutive coordinates at: %s", pointText(e.at))
	}
	e.next = next
	return nil
}

func pointText(p *Point) string {
	return "POINT (" + java.DoubleString(p.X) + " " + java.DoubleString(p.Y) + ")"
}

// equalPoints compares coordinates as Java compares doubles: 0 is not -0.
func equalPoints(a, b *Point) bool { return pointKey(a) == pointKey(b) }

func pointKey(p *Point) [2]uint64 { return [2]uint64{math.Float64bits(p.X), math.Float64bits(p.Y)} }

// meet finds where the edges meet the meridian x and sorts them by latitude, those
// that do not meet it last. n is the number of those that do.
func meet(x float64, edges []*edge) (n int) {
	for _, e := range edges {
		a, b := e.at, e.next.at
		e.intersect = nowhere
		if t := meetingAt(a.X, b.X, x); !math.IsNaN(t) {
			e.intersect = between(a, b, t)
			n++
		}
	}
	slices.SortStableFunc(edges, func(a, b *edge) int { return java.CompareDoubles(a.intersect.Y, b.intersect.Y) })
	return n
}

// meetingAt is which part of the way from a to b lies before x; NaN if it is not
// met. The end of the way belongs to it, the beginning does not.
func meetingAt(a, b, x float64) float64 {
	switch {
	case a == b && a != x:
		return math.NaN()
	case a == b:
		return 1
	}
	if t := (x - a) / (b - a); t > 0 && t <= 1 {
		return t
	}
	return math.NaN()
}

func between(a, b *Point, t float64) *Point {
	switch t {
	case 0:
		return a
	case 1:
		return b
	}
	return NewPoint(a.X+float64(t*(b.X-a.X)), a.Y+float64(t*(b.Y-a.Y)))
}

// connect joins two edges that meet the date line: along it, in both directions.
func connect(in, out *edge) error {
	if in.intersect != in.next.at {
		return connectCrossing(in, out)
	}
	if in.next == out || in.at == out.intersect {
		return nil
	}
	back, err := newEdge(out.intersect, in.next, out.intersect)
	if err != nil {
		return err
	}
	if in.next, err = bridge(in, out); err != nil {
		return err
	}
	out.next = back
	return nil
}

func connectCrossing(in, out *edge) error {
	rest, err := newEdge(in.intersect, in.next, nowhere)
	if err != nil {
		return err
	}
	if in.next, err = bridge(in, out); err != nil {
		return err
	}
	out.next, err = newEdge(out.intersect, rest, out.intersect)
	return err
}

// bridge is the edge from where in meets the date line to what follows out.
func bridge(in, out *edge) (*edge, error) {
	target := out.next
	if out.intersect != out.next.at {
		var err error
		if target, err = newEdge(out.intersect, out.next, nowhere); err != nil {
			return nil, err
		}
	}
	return newEdge(in.intersect, target, in.intersect)
}
