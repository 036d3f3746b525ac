package geo

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Triangle is a part of a polygon as an index keeps it: its corners in packed
// steps, and for the side that begins at each whether it is one of the polygon's.
type Triangle struct {
	X, Y  [3]int32
	Outer [3]bool
}

// manyPoints is the number of points above which a polygon's points are also kept
// in the order of the curve that fills the plane.
const manyPoints = 80

// Tessellate cuts a prepared polygon into triangles by cutting off its ears.
//
// Lucene: org.apache.lucene.geo.Tessellator.
func Tessellate(p *Polygon) ([]Triangle, error) {
	t := tessellator{polygon: p, sorted: countPoints(p) > manyPoints}
	ring := newNodes(p.Shell, clockwise(p.Shell), 0)
	ring, err := t.joinHoles(ring)
	if err != nil {
		return nil, err
	}
	if t.sorted {
		ring.sort()
	}
	if !t.cutEars(ring) || len(t.triangles) == 0 {
		return nil, eserr.IllegalArgument("Unable to Tessellate shape [%s]. Possible malformed shape detected.", polygonText(p))
	}
	return t.triangles, nil
}

// tessellator cuts one polygon.
type tessellator struct {
	polygon   *Polygon
	sorted    bool // whether nodes are also linked in the order of the curve
	triangles []Triangle
}

func (t *tessellator) add(a, b, c *node, ab, bc, ca bool) {
	t.triangles = append(t.triangles, Triangle{
		X:     [3]int32{a.packedX, b.packedX, c.packedX},
		Y:     [3]int32{a.packedY, b.packedY, c.packedY},
		Outer: [3]bool{ab, bc, ca},
	})
}

func countPoints(p *Polygon) int {
	n := len(p.Shell.X)
	for _, hole := range p.Holes {
		n += len(hole.X)
	}
	return n
}

// clockwise is what Lucene calls the direction of a ring, whose sign is turned.
func clockwise(l *Line) bool {
	last, sum := len(l.X)-1, 0.0
	for i, j := 1, 0; i < last; j, i = i, i+1 {
		sum += float64((l.X[j]-l.X[last])*(l.Y[i]-l.Y[last])) - float64((l.Y[j]-l.Y[last])*(l.X[i]-l.X[last]))
	}
	return !(sum < 0)
}

func polygonText(p *Polygon) string {
	var b strings.Builder
	writeRing(&b, p.Shell)
	if len(p.Holes) > 0 {
		b.WriteString(", holes=[")
		for i, hole := range p.Holes {
			if i > 0 {
				b.WriteString(", ")
			}
			writeRing(&b, hole)
		}
		b.WriteByte(']')
	}
	return b.String()
}

func writeRing(b *strings.Builder, l *Line) {
	for i := range l.X {
		b.WriteString("[" + java.DoubleString(l.Y[i]) + ", " + java.DoubleString(l.X[i]) + "] ")
	}
}

// rectangleParts is a rectangle as polygons: two if it crosses the date line.
func rectangleParts(r *Rectangle) []*Polygon {
	if r.MinX > r.MaxX {
		return []*Polygon{box(r.MinX, dateLine, r.MinY, r.MaxY), box(-dateLine, r.MaxX, r.MinY, r.MaxY)}
	}
	return []*Polygon{box(r.MinX, r.MaxX, r.MinY, r.MaxY)}
}

func box(west, east, south, north float64) *Polygon {
	return &Polygon{Shell: &Line{
		X: []float64{west, east, east, west, west},
		Y: []float64{south, south, north, north, south},
	}}
}

// turn is twice the area of a triangle, below 0 if its corners run clockwise.
func turn(ax, ay, bx, by, cx, cy float64) float64 {
	return float64((by-ay)*(cx-bx)) - float64((bx-ax)*(cy-by))
}

// inEar tells whether the point lies in the triangle, its border included.
func inEar(x, y, ax, ay, bx, by, cx, cy float64) bool {
	return float64((cx-x)*(ay-y))-float64((ax-x)*(cy-y)) >= 0 &&
		float64((ax-x)*(by-y))-float64((bx-x)*(ay-y)) >= 0 &&
		float64((bx-x)*(cy-y))-float64((cx-x)*(by-y)) >= 0
}

// linesMeet tells whether the lines a and b have different sides of each other.
func linesMeet(a0, a1, b0, b1 *node) bool {
	return (turn(a0.x, a0.y, a1.x, a1.y, b0.x, b0.y) > 0) != (turn(a0.x, a0.y, a1.x, a1.y, b1.x, b1.y) > 0) &&
		(turn(b0.x, b0.y, b1.x, b1.y, a0.x, a0.y) > 0) != (turn(b0.x, b0.y, b1.x, b1.y, a1.x, a1.y) > 0)
}

// linesCross tells whether the lines a and b cross, ends excluded.
func linesCross(a0, a1, b0, b1 *node) bool {
	side := func(p, q, r *node) int { return orient(p.x, p.y, q.x, q.y, r.x, r.y) }
	return side(b0, b1, a0)*side(b0, b1, a1) < 0 && side(a0, a1, b0)*side(a0, a1, b1) < 0
}

// onLine tells whether the point lies on the line from a to b.
func onLine(a, b, point *node) bool {
	dx, dy := b.x-a.x, b.y-a.y
	if float64((point.x-a.x)*dy)-float64((point.y-a.y)*dx) != 0 {
		return false
	}
	if math.Abs(dx) >= math.Abs(dy) {
		return within(a.x, b.x, point.x, dx > 0)
	}
	return within(a.y, b.y, point.y, dy > 0)
}

func within(a, b, v float64, rising bool) bool {
	if rising {
		return a <= v && v <= b
	}
	return b <= v && v <= a
}
