// Package geo is points and shapes on the globe: their models, the texts and
// objects that they are read from, geohashes, and what an index makes of shapes
// that cross the date line. It knows nothing of mappings and queries.
package geo

import (
	"fmt"
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Geometry is a *Point, *Line, *Polygon, *Rectangle, *Circle or *Collection.
type Geometry interface {
	// Type is the name of the type in capitals: POINT, MULTIPOLYGON.
	Type() string
	// HasZ tells whether the coordinates have a third dimension.
	HasZ() bool
	// IsEmpty tells whether there are no coordinates at all.
	IsEmpty() bool
	coordinates(visit func(x, y, z float64) error) error
}

// Point is a place: X is its longitude, Y its latitude, Z its height or NaN.
type Point struct {
	X, Y, Z float64
	Empty   bool
}

// Line is several points; of a ring the last is the first.
type Line struct{ X, Y, Z []float64 } // Z is nil without a third dimension

// Polygon is a ring with holes.
type Polygon struct {
	Shell *Line
	Holes []*Line
}

// Rectangle lies between meridians and parallels; MinX is the western one, also
// if the rectangle crosses the date line.
type Rectangle struct {
	MinX, MaxX, MaxY, MinY float64
	Empty                  bool
}

// Circle is a place with a radius in meters.
type Circle struct {
	X, Y, Z, Radius float64
	Empty           bool
}

// Collection is several geometries: of any type, or all of that which Kind names.
type Collection struct {
	Kind  string // MULTIPOINT, MULTILINESTRING, MULTIPOLYGON or GEOMETRYCOLLECTION
	Items []Geometry
	z     bool
}

// NewPoint is a point without height.
func NewPoint(x, y float64) *Point { return &Point{X: x, Y: y, Z: math.NaN()} }

// Type implements Geometry.
func (p *Point) Type() string { return "POINT" }

// Type implements Geometry.
func (l *Line) Type() string { return "LINESTRING" }

// Type implements Geometry.
func (p *Polygon) Type() string { return "POLYGON" }

// Type implements Geometry.
func (r *Rectangle) Type() string { return "ENVELOPE" }

// Type implements Geometry.
func (c *Circle) Type() string { return "CIRCLE" }

// Type implements Geometry.
func (c *Collection) Type() string { return c.Kind }

// HasZ implements Geometry.
func (p *Point) HasZ() bool { return !math.IsNaN(p.Z) }

// HasZ implements Geometry.
func (l *Line) HasZ() bool { return l.Z != nil }

// HasZ implements Geometry.
func (p *Polygon) HasZ() bool { return p.Shell.HasZ() }

// HasZ implements Geometry.
func (r *Rectangle) HasZ() bool { return false }

// HasZ implements Geometry.
func (c *Circle) HasZ() bool { return !math.IsNaN(c.Z) }

// HasZ implements Geometry.
func (c *Collection) HasZ() bool { return c.z }

// IsEmpty implements Geometry.
func (p *Point) IsEmpty() bool { return p.Empty }

// IsEmpty implements Geometry.
func (l *Line) IsEmpty() bool { return len(l.X) == 0 }

// IsEmpty implements Geometry.
func (p *Polygon) IsEmpty() bool { return p.Shell.IsEmpty() }

// IsEmpty implements Geometry.
func (r *Rectangle) IsEmpty() bool { return r.Empty }

// IsEmpty implements Geometry.
func (c *Circle) IsEmpty() bool { return c.Empty }

// IsEmpty implements Geometry.
func (c *Collection) IsEmpty() bool { return len(c.Items) == 0 }

func newLine(x, y, z []float64) (*Line, error) {
	if len(x) < 2 {
		return nil, eserr.IllegalArgument("at least two points in the line is required")
	}
	if z != nil && len(z) != len(x) {
		return nil, eserr.IllegalArgument("z and x must be equal length")
	}
	return &Line{X: x, Y: y, Z: z}, nil
}

// newRing is a line that ends where it begins.
func newRing(x, y, z []float64) (*Line, error) {
	l, err := newLine(x, y, z)
	if err != nil {
		return nil, err
	}
	last := len(x) - 1
	if x[0] == x[last] && y[0] == y[last] && (z == nil || z[0] == z[last]) {
		return l, nil
	}
	text := "first and last points of the linear ring must be the same (it must close itself):"
	for _, axis := range []struct {
		name   string
		values []float64
	}{{"x", x}, {"y", y}, {"z", z}} {
		if axis.values == nil {
			continue
		}
		text += fmt.Sprintf(" %s[0]=%s %s[%d]=%s", axis.name, java.DoubleString(axis.values[0]), axis.name, last, java.DoubleString(axis.values[last]))
	}
	if z != nil {
		text += " " // as the server has it
	}
	return nil, eserr.IllegalArgument("%s", text)
}

func newPolygon(shell *Line, holes []*Line) (*Polygon, error) {
	const least = "at least 4 polygon points required"
	if len(shell.X) < 4 {
		return nil, eserr.IllegalArgument(least)
	}
	for _, hole := range holes {
		if hole.HasZ() != shell.HasZ() {
			return nil, eserr.IllegalArgument("holes must have the same number of dimensions as the polygon")
		}
		if len(hole.X) < 4 {
			return nil, eserr.IllegalArgument(least)
		}
	}
	return &Polygon{Shell: shell, Holes: holes}, nil
}

func newRectangle(minX, maxX, maxY, minY float64) (*Rectangle, error) {
	if maxY < minY {
		return nil, eserr.IllegalArgument("max y cannot be less than min x")
	}
	return &Rectangle{MinX: minX, MaxX: maxX, MaxY: maxY, MinY: minY}, nil
}

func newCircle(x, y, z, radius float64) (*Circle, error) {
	if radius < 0 {
		return nil, eserr.IllegalArgument("Circle radius [%s] cannot be negative", java.DoubleString(radius))
	}
	return &Circle{X: x, Y: y, Z: z, Radius: radius}, nil
}

func newCollection(kind string, items []Geometry) (*Collection, error) {
	if len(items) == 0 {
		return nil, eserr.IllegalArgument("the list of shapes cannot be null or empty")
	}
	z := items[0].HasZ()
	for _, g := range items {
		if g.HasZ() != z {
			return nil, eserr.IllegalArgument("all elements of the collection should have the same number of dimension")
		}
	}
	return &Collection{Kind: kind, Items: items, z: z}, nil
}
