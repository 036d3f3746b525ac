package geo

import (
	"esconsole/engine/eserr"
)

// legacyText reads well-known text as the readers of trees do.
//
// Server: org.elasticsearch.common.geo.parsers.GeoWKTParser.
type legacyText struct{ tokens }

func parseLegacyWKT(text string) (Geometry, error) {
	r := &legacyText{tokens{text: []rune(text)}}
	g, err := r.geometry(0)
	if err == nil {
		if r.next(); r.word != "" || r.char != 0 {
			err = textError("expected end of WKT string but found additional text: %s", r.shown())
		}
	}
	if err == nil {
		return g, nil
	}
	e := eserr.From(err)
	if e.Type == "parse_exception" {
		e.Plain = false // an exception of the server's own here
	}
	return nil, e
}

// geometry reads a shape; nil if the text says that there is none.
func (r *legacyText) geometry(depth int) (Geometry, error) {
	if depth > maxDepth {
		return nil, eserr.IllegalArgument("too many collections within collections")
	}
	word, err := r.nextWord()
	if err != nil {
		return nil, err
	}
	typ, err := legacyType(word)
	if err != nil {
		return nil, err
	}
	if typ == "circle" {
		return nil, eserr.IllegalArgument("Unknown geometry type: circle")
	}
	empty, err := r.emptyOrOpen()
	if err != nil {
		return nil, err
	}
	if empty {
		return emptyLegacy(typ), nil
	}
	return r.opened(typ, depth)
}

func emptyLegacy(typ string) Geometry {
	switch typ {
	case "multipoint":
		return &Collection{Kind: "MULTIPOINT"}
	case "multilinestring":
		return &Collection{Kind: "MULTILINESTRING"}
	}
	return nil
}

// opened reads the rest of a shape whose bracket is open.
func (r *legacyText) opened(typ string, depth int) (Geometry, error) {
	switch typ {
	case "point":
		n, err := r.position()
		if err != nil {
			return nil, err
		}
		return n.leaf, r.close()
	case "multipoint":
		n, err := r.positions()
		if err != nil {
			return nil, err
		}
		return n.legacyList("MULTIPOINT", (*coordinateNode).legacyPoint)
	case "linestring":
		return r.line()
	case "multilinestring":
		return r.list("MULTILINESTRING", func() (Geometry, error) { return r.inner(r.line) })
	case "polygon":
		return r.polygon()
	case "multipolygon":
		return r.list("MULTIPOLYGON", func() (Geometry, error) { return r.inner(r.polygon) })
	case geometryCollection:
		return r.list("GEOMETRYCOLLECTION", func() (Geometry, error) { return r.geometry(depth + 1) })
	}
	return r.envelope()
}

// inner reads a member of a collection, with its bracket.
func (r *legacyText) inner(read func() (Geometry, error)) (Geometry, error) {
	empty, err := r.emptyOrOpen()
	if err != nil || empty {
		return nil, err
	}
	return read()
}

func (r *legacyText) list(kind string, read func() (Geometry, error)) (Geometry, error) {
	c := &Collection{Kind: kind}
	for more := true; more; {
		g, err := read()
		if err != nil {
			return nil, err
		}
		c.Items = append(c.Items, g)
		if more, err = r.more(); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (r *legacyText) position() (*coordinateNode, error) {
	x, err := r.number()
	if err != nil {
		return nil, err
	}
	y, err := r.number()
	if err != nil {
		return nil, err
	}
	if r.numberFollows() {
		_, err = r.number() // a height does not count
	}
	return &coordinateNode{leaf: NewPoint(x, y)}, err
}

// positions reads points, each in brackets or not.
func (r *legacyText) positions() (*coordinateNode, error) {
	list := &coordinateNode{}
	for more := true; more; {
		open := false
		if !r.numberFollows() {
			word, err := r.nextWord()
			if err != nil {
				return nil, err
			}
			open = word == "("
		}
		if open || r.numberFollows() {
			n, err := r.position()
			if err != nil {
				return nil, err
			}
			list.children = append(list.children, n)
		}
		if open {
			if err := r.close(); err != nil {
				return nil, err
			}
		}
		var err error
		if more, err = r.more(); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (r *legacyText) line() (Geometry, error) {
	n, err := r.positions()
	if err != nil {
		return nil, err
	}
	if len(n.children) < 2 {
		return nil, eserr.IllegalArgument("invalid number of points in LineString (found [%d] - must be >= 2)", len(n.children))
	}
	return n.flatLine(false)
}

func (r *legacyText) ring() (Geometry, error) {
	n, err := r.positions()
	if err != nil {
		return nil, err
	}
	size := len(n.children)
	if size < legacyRing {
		return nil, eserr.Parse("invalid number of points in LinearRing (found [%d] - must be >= %d)", size, legacyRing)
	}
	if first, last := n.children[0].leaf, n.children[size-1].leaf; first.X != last.X || first.Y != last.Y {
		return nil, errNotClosed()
	}
	return n.flatLine(false)
}

func (r *legacyText) polygon() (Geometry, error) {
	rings, err := r.list("POLYGON", func() (Geometry, error) { return r.inner(r.ring) })
	if err != nil {
		return nil, err
	}
	p := &Polygon{}
	for i, ring := range rings.(*Collection).Items {
		l, ok := ring.(*Line)
		switch {
		case !ok && i == 0:
			return nil, nullPointer(`Cannot read field "coordinates" because "lineString" is null`)
		case !ok:
			return nil, nullPointer(`Cannot read field "coordinates" because "hole" is null`)
		case i == 0:
			p.Shell = l
		default:
			p.Holes = append(p.Holes, l)
		}
	}
	return p, nil
}

func (r *legacyText) envelope() (Geometry, error) {
	var side [4]float64
	for i := range side {
		if i > 0 {
			if err := r.comma(); err != nil {
				return nil, err
			}
		}
		var err error
		if side[i], err = r.number(); err != nil {
			return nil, err
		}
	}
	return &Rectangle{MinX: side[0], MaxX: side[1], MaxY: side[2], MinY: side[3]}, r.close()
}
