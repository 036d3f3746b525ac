package geo

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
)

// maxDepth bounds collections within collections.
const maxDepth = 500

// wktReader reads well-known text.
//
// Server: org.elasticsearch.geometry.utils.WellKnownText.
type wktReader struct {
	tokens
	coerce bool // rings that are open are closed
}

// ParseWKT reads a shape. What follows it does not count.
func ParseWKT(text string, o Options) (Geometry, error) {
	g, err := readWKT(text, o.Coerce)
	if err != nil {
		return nil, err
	}
	return g, checkHeights(g, o.IgnoreZ)
}

func readWKT(text string, coerce bool) (Geometry, error) {
	r := &wktReader{tokens: tokens{text: []rune(text)}, coerce: coerce}
	return r.geometry(0)
}

func (r *wktReader) geometry(depth int) (Geometry, error) {
	word, err := r.nextWord()
	if err != nil {
		return nil, err
	}
	if depth > maxDepth {
		return nil, eserr.IllegalArgument("too many collections within collections")
	}
	switch name := strings.ToLower(word); name {
	case "point":
		return r.point()
	case "multipoint":
		return r.multiPoint()
	case "linestring":
		return r.line()
	case "multilinestring":
		return r.list("MULTILINESTRING", func() (Geometry, error) { return r.line() })
	case "polygon":
		return r.polygon()
	case "multipolygon":
		return r.list("MULTIPOLYGON", func() (Geometry, error) { return r.polygon() })
	case "bbox":
		return r.rectangle()
	case "geometrycollection":
		return r.list("GEOMETRYCOLLECTION", func() (Geometry, error) { return r.geometry(depth + 1) })
	case "circle":
		return r.circle()
	default:
		return nil, eserr.IllegalArgument("Unknown geometry type: %s", name)
	}
}

func (r *wktReader) list(kind string, read func() (Geometry, error)) (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	if empty {
		return &Collection{Kind: kind}, nil
	}
	var items []Geometry
	for more := true; more; {
		g, err := read()
		if err != nil {
			return nil, err
		}
		items = append(items, g)
		if more, err = r.more(); err != nil {
			return nil, err
		}
	}
	return collectionOf(kind, items)
}

func collectionOf(kind string, items []Geometry) (Geometry, error) {
	c, err := newCollection(kind, items)
	if err != nil {
		return nil, err
	}
	return c, nil
}

// numbers reads coordinates one after the other.
func (r *wktReader) numbers(to ...*float64) (err error) {
	for _, f := range to {
		if *f, err = r.number(); err != nil {
			return err
		}
	}
	return nil
}

func (r *wktReader) point() (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	p := &Point{Z: math.NaN(), Empty: empty}
	if empty {
		return p, nil
	}
	if err := r.numbers(&p.X, &p.Y); err != nil {
		return nil, err
	}
	if r.numberFollows() {
		if err := r.numbers(&p.Z); err != nil {
			return nil, err
		}
	}
	return p, r.close()
}

// positions reads the points of a line.
func (r *wktReader) positions() (x, y, z []float64, err error) {
	for more := true; more; {
		var px, py, pz float64
		if err := r.numbers(&px, &py); err != nil {
			return nil, nil, nil, err
		}
		x, y = append(x, px), append(y, py)
		if r.numberFollows() {
			if err := r.numbers(&pz); err != nil {
				return nil, nil, nil, err
			}
			z = append(z, pz)
		}
		if z != nil && len(z) != len(x) {
			return nil, nil, nil, textError("coordinate dimensions do not match: %s", r.shown())
		}
		if more, err = r.more(); err != nil {
			return nil, nil, nil, err
		}
	}
	return x, y, z, nil
}

func (r *wktReader) multiPoint() (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	if empty {
		return &Collection{Kind: "MULTIPOINT"}, nil
	}
	x, y, z, err := r.positions()
	if err != nil {
		return nil, err
	}
	items := make([]Geometry, len(x))
	for i := range x {
		p := NewPoint(x[i], y[i])
		if z != nil {
			p.Z = z[i]
		}
		items[i] = p
	}
	return collectionOf("MULTIPOINT", items)
}

func (r *wktReader) line() (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	if empty {
		return &Line{}, nil
	}
	x, y, z, err := r.positions()
	if err != nil {
		return nil, err
	}
	l, err := newLine(x, y, z)
	if err != nil {
		return nil, err
	}
	return l, nil
}

// ring reads the rest of a ring whose bracket is open.
func (r *wktReader) ring() (x, y, z []float64, err error) {
	if x, y, z, err = r.positions(); err != nil {
		return nil, nil, nil, err
	}
	last := len(x) - 1
	if r.coerce && (x[0] != x[last] || y[0] != y[last] || z != nil && z[0] != z[last]) {
		x, y = append(x, x[0]), append(y, y[0])
		if z != nil {
			z = append(z, z[0])
		}
	}
	return x, y, z, nil
}

func (r *wktReader) polygon() (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	if empty {
		return &Polygon{Shell: &Line{}}, nil
	}
	if _, err := r.expect("(", "("); err != nil {
		return nil, err
	}
	x, y, z, err := r.ring()
	if err != nil {
		return nil, err
	}
	holes, err := r.holes()
	if err != nil {
		return nil, err
	}
	shell, err := newRing(x, y, z)
	if err != nil {
		return nil, err
	}
	p, err := newPolygon(shell, holes)
	if err != nil {
		return nil, err
	}
	return p, nil
}

func (r *wktReader) holes() (holes []*Line, err error) {
	for {
		more, err := r.more()
		if err != nil || !more {
			return holes, err
		}
		if _, err := r.expect("(", "("); err != nil {
			return nil, err
		}
		x, y, z, err := r.ring()
		if err != nil {
			return nil, err
		}
		hole, err := newRing(x, y, z)
		if err != nil {
			return nil, err
		}
		holes = append(holes, hole)
	}
}

func (r *wktReader) rectangle() (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	if empty {
		return &Rectangle{Empty: true}, nil
	}
	var side [4]float64
	for i := range side {
		if i > 0 {
			if err := r.comma(); err != nil {
				return nil, err
			}
		}
		if err := r.numbers(&side[i]); err != nil {
			return nil, err
		}
	}
	if err := r.close(); err != nil {
		return nil, err
	}
	rect, err := newRectangle(side[0], side[1], side[2], side[3])
	if err != nil {
		return nil, err
	}
	return rect, nil
}

func (r *wktReader) circle() (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	if empty {
		return &Circle{Empty: true, Z: math.NaN(), Radius: -1}, nil
	}
	var x, y, radius float64
	z := math.NaN()
	if err := r.numbers(&x, &y, &radius); err != nil {
		return nil, err
	}
	if r.numberFollows() {
		if err := r.numbers(&z); err != nil {
			return nil, err
		}
	}
	c, err := newCircle(x, y, z, radius)
	if err != nil {
		return nil, err
	}
	return c, r.close()
}
