package geo

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Options are how shapes are read.
type Options struct {
	Left    bool // rings run clockwise
	Coerce  bool // rings that are open are closed
	IgnoreZ bool // a third dimension is left out
}

// Parse reads a shape: an object as GeoJSON, a text as WKT. It is nil for null.
//
// Server: org.elasticsearch.common.geo.GeometryParser.
func Parse(v xcontent.Value, o Options) (Geometry, error) {
	switch v.Kind() {
	case xcontent.KindNull:
		return nil, nil
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return nil, err
		}
		return ParseWKT(v.Text(), o)
	case xcontent.KindObject:
		return ParseGeoJSON(v, o)
	}
	return nil, eserr.Parse("shape must be an object consisting of type and coordinates")
}

// ParseGeoJSON reads a shape that is an object.
//
// Server: org.elasticsearch.common.geo.GeoJson.
func ParseGeoJSON(v xcontent.Value, o Options) (Geometry, error) {
	r := &jsonReader{Options: o}
	g, err := r.shape(v, 0)
	if err != nil {
		return nil, unplaced(err)
	}
	return g, checkHeights(g, o.IgnoreZ)
}

// unplaced is the error without the place that an outer parser would name.
func unplaced(err error) error { return eserr.From(err) }

type jsonReader struct{ Options }

// jsonShape are the members of an object before they make a shape.
type jsonShape struct {
	object         xcontent.Value
	typ            string
	orientation    *string
	radius         *float64
	node           *coordinateNode
	geometries     []Geometry
	withGeometries bool
	depth          int
}

const anyButObject = objectparser.Array | objectparser.String | objectparser.Number | objectparser.Bool | objectparser.Null

func (r *jsonReader) parser() *objectparser.Parser[jsonShape] {
	return &objectparser.Parser[jsonShape]{Name: "geojson", IgnoreUnknown: true, Fields: []objectparser.Field[jsonShape]{
		{Name: "type", Takes: objectparser.String, Read: func(s *jsonShape, v xcontent.Value, _ objectparser.Warn) error {
			s.typ = v.Text()
			return nil
		}},
		{Name: "coordinates", Takes: anyButObject, Read: func(s *jsonShape, v xcontent.Value, _ objectparser.Warn) (err error) {
			if s.node, err = readCoordinates(s.object, v); err == nil {
				err = v.Err()
			}
			return err
		}},
		{Name: "geometries", Takes: objectparser.Object | objectparser.Array, Read: r.geometries},
		{Name: "orientation", Takes: objectparser.String, Read: func(s *jsonShape, v xcontent.Value, _ objectparser.Warn) error {
			text := v.Text()
			s.orientation = &text
			return nil
		}},
		{Name: "radius", Takes: objectparser.String, Read: func(s *jsonShape, v xcontent.Value, _ objectparser.Warn) error {
			d, err := ParseDistance(v.Text())
			meters := d.Meters()
			s.radius = &meters
			return err
		}},
	}}
}

// geometries reads the members of a collection; a single one needs no array.
func (r *jsonReader) geometries(s *jsonShape, v xcontent.Value, _ objectparser.Warn) error {
	s.withGeometries = true
	if v.Kind() == xcontent.KindObject {
		g, err := r.shape(v, s.depth+1)
		s.geometries = append(s.geometries, g)
		return err
	}
	items := v.Items()
	for i := 0; i < len(items); i++ {
		if kind := items[i].Kind(); kind == xcontent.KindArray {
			return objectparser.At(eserr.IllegalState("expected value but got [START_ARRAY]"), items[i].Pos())
		} else if kind != xcontent.KindObject {
			i++ // the server goes on to the next value
		}
		if i == len(items) {
			line, col := v.LineCol(v.End() - 1)
			return objectparser.At(eserr.ContentParse(line, col, "[geojson] Expected START_OBJECT but was: END_ARRAY"), v.End()-1)
		}
		g, err := r.shape(items[i], s.depth+1)
		if err != nil {
			return err
		}
		s.geometries = append(s.geometries, g)
	}
	return v.Err()
}

func (r *jsonReader) shape(v xcontent.Value, depth int) (Geometry, error) {
	if depth > maxDepth {
		return nil, eserr.IllegalArgument("too many collections within collections")
	}
	s := jsonShape{object: v, depth: depth}
	if err := r.parser().Parse(&s, v, func(string) {}); err != nil {
		return nil, err
	}
	if v.Get("type").IsMissing() {
		return nil, objectparser.At(eserr.IllegalArgument("Required [type]"), v.End()-1)
	}
	g, err := r.build(&s)
	if err != nil {
		e := eserr.New(400, "x_content_parse_exception", "Failed to build [geojson] after last required field arrived").Wrap(eserr.From(err))
		e.Plain = true
		return nil, objectparser.At(e, v.End()-1)
	}
	return g, nil
}

// build makes the shape of an object's members.
func (r *jsonReader) build(s *jsonShape) (Geometry, error) {
	left, err := s.left(r.Left)
	if err != nil {
		return nil, err
	}
	name := strings.ToUpper(s.typ)
	switch name {
	case "BBOX":
		name = "ENVELOPE"
	case "GEOMETRYCOLLECTION":
		return s.collection()
	case "POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING", "POLYGON", "MULTIPOLYGON", "LINEARRING", "ENVELOPE", "CIRCLE":
	default:
		return nil, eserr.IllegalArgument("No enum constant org.elasticsearch.geometry.ShapeType.%s", name)
	}
	if s.node == nil {
		return nil, eserr.Parse("coordinates not included")
	}
	if err := s.checkExtra(name); err != nil {
		return nil, err
	}
	return r.fromCoordinates(name, s, left)
}

func (r *jsonReader) fromCoordinates(name string, s *jsonShape, left bool) (Geometry, error) {
	ring := ringOptions{left: left, coerce: r.Coerce}
	switch name {
	case "CIRCLE":
		p, err := s.node.point()
		if err != nil {
			return nil, err
		}
		c, err := newCircle(p.X, p.Y, p.Z, *s.radius)
		if err != nil {
			return nil, err
		}
		return c, nil
	case "POINT":
		p, err := s.node.point()
		if err != nil {
			return nil, err
		}
		return p, nil
	case "MULTIPOINT":
		return s.node.list(name, func(n *coordinateNode) (Geometry, error) { return n.asPoint() })
	case "LINESTRING":
		return s.node.line()
	case "MULTILINESTRING":
		return s.node.list(name, func(n *coordinateNode) (Geometry, error) { return n.line() })
	case "POLYGON":
		return s.node.polygon(ring)
	case "MULTIPOLYGON":
		return s.node.list(name, func(n *coordinateNode) (Geometry, error) { return n.polygon(ring) })
	case "ENVELOPE":
		return s.node.rectangle()
	}
	return nil, eserr.Parse("unsupported shape type %s", s.typ)
}

func (s *jsonShape) collection() (Geometry, error) {
	switch {
	case !s.withGeometries:
		return nil, eserr.Parse("geometries not included")
	case s.node != nil:
		return nil, s.unsupported("coordinates")
	case s.orientation != nil:
		return nil, s.unsupported("orientation")
	case s.radius != nil:
		return nil, s.unsupported("radius")
	}
	return collectionOf("GEOMETRYCOLLECTION", s.geometries)
}

// checkExtra refuses members that do not belong to the type.
func (s *jsonShape) checkExtra(name string) error {
	isCircle := name == "CIRCLE"
	switch {
	case name == "LINEARRING":
	case isCircle && s.radius == nil:
		return eserr.Parse("radius is not specified")
	case s.withGeometries:
		return s.unsupported("geometries")
	case s.orientation != nil && name != "POLYGON" && name != "MULTIPOLYGON":
		return s.unsupported("orientation")
	case s.radius != nil && !isCircle:
		return s.unsupported("radius")
	}
	return nil
}

func (s *jsonShape) unsupported(parameter string) error {
	return eserr.Parse("parameter %s is not supported for type %s", parameter, s.typ)
}

// left is the direction of rings that the object names, else def.
func (s *jsonShape) left(def bool) (bool, error) {
	if s.orientation == nil {
		return def, nil
	}
	switch strings.ToLower(*s.orientation) {
	case "right", "counterclockwise", "ccw":
		return false, nil
	case "left", "clockwise", "cw":
		return true, nil
	}
	return false, eserr.IllegalArgument("Unknown orientation [%s]", strings.ToLower(*s.orientation))
}
