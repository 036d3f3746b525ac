package geo

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// legacy makes a shape of coordinates, or says what is wrong with them.
//
// Server: org.elasticsearch.common.geo.GeoShapeType.
func (n *coordinateNode) legacy(typ string, left bool) (Geometry, error) {
	switch typ {
	case "point":
		return n.legacyPoint()
	case "multipoint":
		return n.legacyPoints()
	case "linestring":
		return n.legacyLine()
	case "multilinestring":
		if err := n.needChildren(1, "invalid number of lines in MultiLineString (found [%d] - must be >= 1)"); err != nil {
			return nil, err
		}
		return n.legacyList("MULTILINESTRING", (*coordinateNode).legacyLine)
	case "polygon":
		return n.legacyPolygon(left)
	case "multipolygon":
		if n.leaf != nil {
			return nil, nullPointer(`Cannot invoke "java.util.List.iterator()" because "coordinates.children" is null`)
		}
		return n.legacyList("MULTIPOLYGON", func(c *coordinateNode) (Geometry, error) { return c.legacyPolygon(left) })
	}
	return n.legacyEnvelope()
}

// needChildren refuses a list that is too short.
func (n *coordinateNode) needChildren(least int, format string) error {
	if n.leaf != nil {
		return nullPointer(`Cannot invoke "java.util.List.size()" because "coordinates.children" is null`)
	}
	if len(n.children) < least {
		return eserr.Parse(format, len(n.children))
	}
	return nil
}

// legacyList makes a collection of what the children are; it may be empty.
func (n *coordinateNode) legacyList(kind string, of func(*coordinateNode) (Geometry, error)) (Geometry, error) {
	c := &Collection{Kind: kind}
	for _, child := range n.children {
		g, err := of(child)
		if err != nil {
			return nil, err
		}
		c.Items = append(c.Items, g)
	}
	return c, nil
}

func (n *coordinateNode) legacyPoint() (Geometry, error) {
	switch {
	case n.leaf != nil:
		return NewPoint(n.leaf.X, n.leaf.Y), nil
	case len(n.children) == 0:
		return nil, eserr.Parse("invalid number of points (0) provided when expecting a single coordinate ([lat, lng])")
	}
	return nil, eserr.Parse("multipoint data provided when single point data expected.")
}

func (n *coordinateNode) legacyPoints() (Geometry, error) {
	switch {
	case n.leaf != nil:
		return nil, eserr.Parse("single coordinate found when expecting an array of coordinates. change type to point or change data to an array of >0 coordinates")
	case len(n.children) == 0:
		return nil, eserr.Parse("no data provided for multipoint object when expecting >0 points (e.g., [[lat, lng]] or [[lat, lng], ...])")
	}
	return n.legacyList("MULTIPOINT", (*coordinateNode).legacyPoint)
}

func (n *coordinateNode) legacyLine() (Geometry, error) {
	if err := n.needChildren(2, "invalid number of points in LineString (found [%d] - must be >= 2)"); err != nil {
		return nil, err
	}
	return n.flatLine(false)
}

// flatLine is the line through the children, backwards if it runs left.
func (n *coordinateNode) flatLine(left bool) (Geometry, error) {
	l := &Line{}
	for i := range n.children {
		c := n.children[i]
		if left {
			c = n.children[len(n.children)-1-i]
		}
		if c.leaf == nil {
			return nil, nullPointer(`Cannot read field "x" because "coordinate" is null`)
		}
		l.X, l.Y = append(l.X, c.leaf.X), append(l.Y, c.leaf.Y)
	}
	return l, nil
}

func (n *coordinateNode) legacyPolygon(left bool) (Geometry, error) {
	if len(n.children) == 0 {
		return nil, eserr.Parse("invalid LinearRing provided for type polygon. Linear ring must be an array of coordinates")
	}
	p := &Polygon{}
	for i, c := range n.children {
		if err := c.checkLegacyRing(); err != nil {
			return nil, err
		}
		ring, err := c.flatLine(left)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			p.Shell = ring.(*Line)
			continue
		}
		p.Holes = append(p.Holes, ring.(*Line))
	}
	return p, nil
}

// legacyRing is the fewest points of a ring.
const legacyRing = 4

func (n *coordinateNode) checkLegacyRing() error {
	switch {
	case n.leaf != nil:
		return eserr.Parse("Invalid LinearRing found. Found a single coordinate when expecting a coordinate array")
	case len(n.children) == 0:
		return eserr.Parse("Invalid LinearRing found. No coordinate array provided")
	case len(n.children) < legacyRing:
		return eserr.Parse("invalid number of points in LinearRing (found [%d] - must be >= [%d])", len(n.children), legacyRing)
	}
	first, last := n.children[0].leaf, n.children[len(n.children)-1].leaf
	if first == nil {
		return nullPointer(`Cannot invoke "org.locationtech.jts.geom.Coordinate.equals(Object)" because "((org.elasticsearch.common.geo.parsers.CoordinateNode)coordinates.children.get(0)).coordinate" is null`)
	}
	if last == nil || first.X != last.X || first.Y != last.Y {
		return errNotClosed()
	}
	return nil
}

func errNotClosed() error {
	return eserr.Parse("invalid LinearRing found (coordinates are not closed)")
}

func (n *coordinateNode) legacyEnvelope() (Geometry, error) {
	if n.leaf != nil {
		return nil, nullPointer(`Cannot invoke "java.util.List.size()" because "coordinates.children" is null`)
	}
	if len(n.children) != 2 {
		return nil, eserr.Parse("invalid number of points [%d] provided for geo_shape [envelope] when expecting an array of 2 coordinates", len(n.children))
	}
	a, b := n.children[0].leaf, n.children[1].leaf
	switch {
	case a == nil:
		return nil, nullPointer("topLeft of envelope cannot be null")
	case b == nil:
		return nil, nullPointer("bottomRight of envelope cannot be null")
	}
	return &Rectangle{MinX: a.X, MaxX: b.X, MaxY: a.Y, MinY: b.Y}, nil
}

// PrepareLegacy makes of a shape what a tree is asked for, or says why it can't be
// one.
//
// Server: org.elasticsearch.common.geo.builders.ShapeBuilder, spatial4j and JTS.
func PrepareLegacy(g Geometry) (Geometry, error) {
	switch g := g.(type) {
	case *Point:
		return g, onGlobe(g.X, g.Y)
	case *Circle:
		return g, onGlobe(g.X, g.Y)
	case *Rectangle:
		return g, checkLegacyRectangle(g)
	case *Line:
		if err := distinctPoints(g); err != nil {
			return nil, err
		}
	case *Polygon:
		parts, err := Prepare(g, false)
		if err != nil {
			return nil, err
		}
		return parts, crossingOf(g)
	case *Collection:
		return prepareLegacyItems(g)
	}
	return Prepare(g, false)
}

func prepareLegacyItems(c *Collection) (Geometry, error) {
	out := &Collection{Kind: c.Kind}
	for _, item := range c.Items {
		if item == nil {
			continue
		}
		p, err := PrepareLegacy(item)
		if err != nil {
			return nil, err
		}
		out.Items = append(out.Items, p)
	}
	return out, nil
}

func onGlobe(x, y float64) error {
	const bounds = "is not in boundary Rect(minX=-180.0,maxX=180.0,minY=-90.0,maxY=90.0)"
	if x > 180 || x < -180 {
		return invalidShape("Bad X value %s "+bounds, java.DoubleString(x))
	}
	if y > 90 || y < -90 {
		return invalidShape("Bad Y value %s "+bounds, java.DoubleString(y))
	}
	return nil
}

func checkLegacyRectangle(r *Rectangle) error {
	if err := onGlobe(r.MinX, r.MinY); err != nil {
		return err
	}
	if err := onGlobe(r.MaxX, r.MaxY); err != nil {
		return err
	}
	if r.MaxY < r.MinY {
		return invalidShape("maxY must be >= minY: %s to %s", java.DoubleString(r.MinY), java.DoubleString(r.MaxY))
	}
	return nil
}

// distinctPoints refuses a line that is a point.
func distinctPoints(l *Line) error {
	for i := range l.X {
		if l.X[i] != l.X[0] || l.Y[i] != l.Y[0] {
			return nil
		}
	}
	if len(l.X) == 0 {
		return nil
	}
	return invalidShape("Too few distinct points in geometry component at or near point (%s, %s, NaN)", java.DoubleString(l.X[0]), java.DoubleString(l.Y[0]))
}

// crossingOf refuses rings that cross themselves or each other.
func crossingOf(p *Polygon) error {
	rings := append([]*Line{p.Shell}, p.Holes...)
	var xs, ys [][2]float64
	for _, ring := range rings {
		for i := 0; i+1 < len(ring.X); i++ {
			xs = append(xs, [2]float64{ring.X[i], ring.X[i+1]})
			ys = append(ys, [2]float64{ring.Y[i], ring.Y[i+1]})
		}
	}
	for i := range xs {
		for j := range i {
			if x, y, ok := segmentsCross(xs[j], ys[j], xs[i], ys[i]); ok {
				return invalidShape("Self-intersection at or near point (%s, %s, NaN)", java.DoubleString(x), java.DoubleString(y))
			}
		}
	}
	return nil
}

// segmentsCross is where two segments cross, other than at their ends.
func segmentsCross(ax, ay, bx, by [2]float64) (x, y float64, ok bool) {
	dx, dy, ex, ey := ax[1]-ax[0], ay[1]-ay[0], bx[1]-bx[0], by[1]-by[0]
	d := dx*ey - dy*ex
	if d == 0 {
		return 0, 0, false
	}
	t := ((bx[0]-ax[0])*ey - (by[0]-ay[0])*ex) / d
	u := ((bx[0]-ax[0])*dy - (by[0]-ay[0])*dx) / d
	if t <= 0 || t >= 1 || u <= 0 || u >= 1 || math.IsNaN(t+u) {
		return 0, 0, false
	}
	return ax[0] + t*dx, ay[0] + t*dy, true
}
