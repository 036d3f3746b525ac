package geo

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// ParseLegacy reads a shape as a field does that cuts shapes into the cells of a
// tree. It is nil for null and for some texts without a shape. Whatever the field
// says of rings and heights does not count.
//
// Server: org.elasticsearch.common.geo.parsers.ShapeParser.
func ParseLegacy(v xcontent.Value) (Geometry, error) { return legacyShape(v, 0) }

func legacyShape(v xcontent.Value, depth int) (Geometry, error) {
	if depth > maxDepth {
		return nil, eserr.IllegalArgument("too many collections within collections")
	}
	switch v.Kind() {
	case xcontent.KindNull:
		return nil, nil
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return nil, err
		}
		return parseLegacyWKT(v.Text())
	case xcontent.KindObject:
		r := &legacyReader{depth: depth}
		for _, m := range v.Fields() {
			if err := r.member(m.Key, m.Value); err != nil {
				return nil, err
			}
		}
		if err := v.Err(); err != nil {
			return nil, err
		}
		return r.build()
	}
	return nil, eserr.Parse("shape must be an object consisting of type and coordinates")
}

// legacyReader is what the members of an object have said of the shape.
//
// Server: org.elasticsearch.common.geo.parsers.GeoJsonParser.
type legacyReader struct {
	depth          int
	typ            string
	node           *coordinateNode
	geometries     []Geometry
	withGeometries bool
	radius         *float64
	left           bool
	malformed      error // found on the way, reported at the end
}

const geometryCollection = "geometrycollection"

func (r *legacyReader) member(name string, v xcontent.Value) (err error) {
	switch name {
	case "type":
		return r.readType(v)
	case "coordinates":
		return r.readCoordinates(v)
	case "geometries":
		r.mean("geometries", geometryCollection)
		return r.readGeometries(v)
	case "radius":
		r.mean("radius", "circle")
		text, err := objectparser.Text(v)
		if err != nil {
			return err
		}
		d, err := ParseDistance(text)
		meters := d.Meters()
		r.radius = &meters
		return err
	case "orientation":
		if r.typ != "" && r.typ != "polygon" && r.typ != "multipolygon" {
			r.malformed = eserr.Parse("cannot have [orientation] with type set to [%s]", r.typ)
		}
		text, err := objectparser.Text(v)
		if err != nil {
			return err
		}
		r.left, err = (&jsonShape{orientation: &text}).left(false)
		return err
	}
	return nil
}

// mean takes a member for a sign of a type that is not given yet.
func (r *legacyReader) mean(member, typ string) {
	switch r.typ {
	case "":
		r.typ = typ
	case typ:
	default:
		r.malformed = eserr.Parse("cannot have [%s] with type set to [%s]", member, r.typ)
	}
}

func (r *legacyReader) readType(v xcontent.Value) error {
	text, err := objectparser.Text(v)
	if err != nil {
		return err
	}
	typ, err := legacyType(text)
	if err != nil {
		return err
	}
	if r.typ != "" && r.typ != typ {
		r.malformed = eserr.Parse("[type] already parsed as [%s] cannot redefine as [%s]", r.typ, typ)
		return nil
	}
	r.typ = typ
	return nil
}

func legacyType(text string) (string, error) {
	switch name := strings.ToLower(text); name {
	case "bbox":
		return "envelope", nil
	case "point", "multipoint", "linestring", "multilinestring", "polygon", "multipolygon", "envelope", "circle", geometryCollection:
		return name, nil
	}
	return "", eserr.IllegalArgument("unknown geo_shape [%s]", text)
}

func (r *legacyReader) readCoordinates(v xcontent.Value) error {
	n, err := legacyCoordinates(v)
	if err != nil {
		return err
	}
	if r.node != nil {
		if err := sameDimensions(n, r.node); err != nil {
			return err
		}
	}
	r.node = n
	return nil
}

func sameDimensions(a, b *coordinateNode) error {
	x, err := a.dimensions()
	if err != nil {
		return err
	}
	y, err := b.dimensions()
	if err == nil && x != y {
		err = eserr.Parse("Exception parsing coordinates: number of dimensions do not match")
	}
	return err
}

// legacyCoordinates reads the arrays of coordinates.
func legacyCoordinates(v xcontent.Value) (*coordinateNode, error) {
	switch v.Kind() {
	case xcontent.KindObject:
		return nil, eserr.Parse("coordinates cannot be specified as objects")
	case xcontent.KindArray:
	default:
		return nil, eserr.Parse("geo coordinates must be numbers")
	}
	items := v.Items()
	if len(items) > 0 && items[0].Kind() == xcontent.KindNull {
		return nil, eserr.IllegalArgument("coordinates cannot contain NULL values)")
	}
	if len(items) > 0 && items[0].Kind() != xcontent.KindArray {
		return legacyPosition(v, items)
	}
	n := &coordinateNode{}
	for i, item := range items {
		child, err := legacyItem(item, i+1 == len(items))
		if err != nil {
			return nil, err
		}
		if len(n.children) > 0 {
			if err := sameDimensions(n.children[0], child); err != nil {
				return nil, err
			}
		}
		n.children = append(n.children, child)
	}
	return n, v.Err()
}

// legacyItem reads one element of an array of arrays. What is no array makes the
// server read what follows in its place: nothing, at the end.
func legacyItem(v xcontent.Value, last bool) (*coordinateNode, error) {
	if v.Kind() != xcontent.KindArray && v.Kind() != xcontent.KindObject && last {
		return &coordinateNode{}, v.Err()
	}
	return legacyCoordinates(v)
}

// legacyPosition reads the two or three numbers of a point.
func legacyPosition(v xcontent.Value, items []xcontent.Value) (*coordinateNode, error) {
	at := [3]float64{2: math.NaN()}
	for i := range at {
		isNumber := i < len(items) && items[i].Kind() == xcontent.KindNumber
		if i < 2 && !isNumber {
			return nil, eserr.Parse("geo coordinates must be numbers")
		}
		if isNumber {
			at[i], _ = items[i].Float64()
		}
	}
	if len(items) > 3 && items[2].Kind() == xcontent.KindNumber && items[3].Kind() == xcontent.KindNumber {
		return nil, eserr.Parse("geo coordinates greater than 3 dimensions are not supported")
	}
	return &coordinateNode{leaf: &Point{X: at[0], Y: at[1], Z: at[2]}}, v.Err()
}

func (r *legacyReader) readGeometries(v xcontent.Value) error {
	if v.Kind() != xcontent.KindArray {
		return eserr.Parse("geometries must be an array of geojson objects")
	}
	r.geometries, r.withGeometries = nil, true
	for _, item := range v.Items() {
		g, err := legacyShape(item, r.depth+1)
		if err != nil {
			return err
		}
		r.geometries = append(r.geometries, g)
	}
	return v.Err()
}

// build makes the shape of the members.
func (r *legacyReader) build() (Geometry, error) {
	switch {
	case r.malformed != nil:
		return nil, r.malformed
	case r.typ == "":
		return nil, eserr.Parse("shape type not included")
	case r.node == nil && r.typ != geometryCollection:
		return nil, eserr.Parse("coordinates not included")
	case !r.withGeometries && r.typ == geometryCollection:
		return nil, eserr.Parse("geometries not included")
	case r.radius != nil && r.typ != "circle":
		return nil, eserr.Parse("field [radius] is supported for [circle] only")
	case r.typ == geometryCollection:
		return &Collection{Kind: "GEOMETRYCOLLECTION", Items: r.geometries}, nil
	case r.typ == "circle" && r.radius == nil:
		return nil, nullPointer(`Cannot read field "value" because "radius" is null`)
	case r.typ == "circle":
		p, err := r.node.point()
		if err != nil {
			return nil, nullPointer(`Cannot read field "x" because "this.center" is null`)
		}
		return &Circle{X: p.X, Y: p.Y, Z: math.NaN(), Radius: *r.radius}, nil
	}
	return r.node.legacy(r.typ, r.left)
}

func nullPointer(reason string) error {
	e := eserr.NullPointer()
	e.NoReason, e.Reason = false, reason
	return e
}
