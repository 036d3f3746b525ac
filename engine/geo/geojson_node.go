package geo

import (
	"math"

	"esconsole/engine/eserr"
)

// coordinateNode is a point, or a list of nodes.
type coordinateNode struct {
	leaf     *Point
	children []*coordinateNode
}

func (n *coordinateNode) add(child *coordinateNode) error {
	if len(n.children) > 0 {
		a, err := n.children[0].dimensions()
		if err != nil {
			return err
		}
		b, err := child.dimensions()
		if err != nil {
			return err
		}
		if a != b {
			return eserr.Parse("Exception parsing coordinates: number of dimensions do not match")
		}
	}
	n.children = append(n.children, child)
	return nil
}

func (n *coordinateNode) dimensions() (int, error) {
	for n.leaf == nil {
		if len(n.children) == 0 {
			return 0, eserr.New(500, "exception", "attempting to get number of dimensions on an empty coordinate node")
		}
		n = n.children[0]
	}
	if n.leaf.HasZ() {
		return 3, nil
	}
	return 2, nil
}

func (n *coordinateNode) point() (*Point, error) {
	if n.leaf == nil {
		return nil, eserr.New(500, "exception", "expected a single points but got a list")
	}
	return n.leaf, nil
}

func (n *coordinateNode) asPoint() (Geometry, error) {
	p, err := n.point()
	if err != nil {
		return nil, err
	}
	return p, nil
}

func (n *coordinateNode) checkList() error {
	if n.leaf != nil {
		return eserr.New(500, "exception", "expected a list of points but got a point")
	}
	return nil
}

// list makes a collection of what the children are.
func (n *coordinateNode) list(kind string, of func(*coordinateNode) (Geometry, error)) (Geometry, error) {
	if err := n.checkList(); err != nil {
		return nil, err
	}
	items := make([]Geometry, len(n.children))
	for i, c := range n.children {
		var err error
		if items[i], err = of(c); err != nil {
			return nil, err
		}
	}
	return collectionOf(kind, items)
}

// ringOptions are how rings are read.
type ringOptions struct{ left, coerce bool }

// positions are the coordinates of a line, backwards if it runs left.
func (n *coordinateNode) positions(o ringOptions) (x, y, z []float64, err error) {
	if err := n.checkList(); err != nil {
		return nil, nil, nil, err
	}
	if len(n.children) < 2 {
		return nil, nil, nil, eserr.New(500, "exception", "not enough points to build a line")
	}
	points := make([]*Point, len(n.children))
	for i, c := range n.children {
		if points[i], err = c.point(); err != nil {
			return nil, nil, nil, err
		}
	}
	if last := len(points) - 1; o.coerce && *points[0] != *points[last] && !samePoint(points[0], points[last]) {
		points = append(points, points[0])
	}
	size := len(points)
	x, y = make([]float64, size), make([]float64, size)
	if points[0].HasZ() {
		z = make([]float64, size)
	}
	for i, p := range points {
		if o.left {
			i = size - 1 - i
		}
		x[i], y[i] = p.X, p.Y
		if z != nil {
			z[i] = p.Z
		}
	}
	return x, y, z, nil
}

func samePoint(a, b *Point) bool {
	return a.X == b.X && a.Y == b.Y && (a.Z == b.Z || math.IsNaN(a.Z) && math.IsNaN(b.Z))
}

func (n *coordinateNode) line() (Geometry, error) {
	x, y, z, err := n.positions(ringOptions{})
	if err != nil {
		return nil, err
	}
	l, err := newLine(x, y, z)
	if err != nil {
		return nil, err
	}
	return l, nil
}

func (n *coordinateNode) polygon(o ringOptions) (Geometry, error) {
	if err := n.checkList(); err != nil {
		return nil, err
	}
	rings := make([]*Line, len(n.children))
	for i, c := range n.children {
		x, y, z, err := c.positions(o)
		if err != nil {
			return nil, err
		}
		if rings[i], err = newRing(x, y, z); err != nil {
			return nil, err
		}
	}
	if len(rings) == 0 {
		return nil, indexOutOfBounds(0)
	}
	p, err := newPolygon(rings[0], rings[1:])
	if err != nil {
		return nil, err
	}
	return p, nil
}

func indexOutOfBounds(length int) *eserr.Error {
	e := eserr.New(500, "index_out_of_bounds_exception", "Index 0 out of bounds for length %d", length)
	e.Plain = true
	return e
}

func (n *coordinateNode) rectangle() (Geometry, error) {
	if n.leaf != nil {
		e := eserr.NullPointer()
		e.NoReason, e.Reason = false, `Cannot invoke "java.util.List.size()" because "this.children" is null`
		return nil, e
	}
	if len(n.children) != 2 {
		return nil, eserr.Parse("invalid number of points [%d] provided for geo_shape [ENVELOPE] when expecting an array of 2 coordinates", len(n.children))
	}
	a, b := n.children[0].leaf, n.children[1].leaf
	if a == nil || b == nil {
		e := eserr.NullPointer()
		e.NoReason, e.Reason = false, `Cannot invoke "org.elasticsearch.geometry.Point.getX()" because "uL" is null`
		return nil, e
	}
	r, err := newRectangle(a.X, b.X, a.Y, b.Y)
	if err != nil {
		return nil, err
	}
	return r, nil
}
