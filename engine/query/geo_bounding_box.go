package query

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// GeoBoundingBox matches documents with a place in a box.
//
// Server: org.elasticsearch.index.query.GeoBoundingBoxQueryBuilder.
type GeoBoundingBox struct {
	geoOptions
	top, left, bottom, right float64
	kind                     string // memory or indexed, which makes no difference
}

func parseGeoBoundingBox(body xcontent.Value, _ scope) (Query, error) {
	q := &GeoBoundingBox{geoOptions: newGeoOptions("geo_bounding_box"), kind: "memory"}
	given := false
	for _, f := range body.Fields() {
		var err error
		switch {
		case f.Value.Kind() == xcontent.KindObject:
			given, q.field = true, f.Key
			if err = q.box(f.Value); err != nil {
				e := eserr.From(err)
				err = eserr.Parse("failed to parse [geo_bounding_box] query. [%s]", e.Reason)
			}
		case f.Value.Kind() == xcontent.KindArray:
		case f.Key == "type":
			q.kind, err = objectparser.Text(f.Value)
		default:
			var known bool
			if known, err = q.geoOption(f); err == nil && !known {
				err = parsingError(body, f.Value.Pos(), "failed to parse [geo_bounding_box] query. unexpected field [%s]", f.Key)
			}
		}
		if err != nil {
			return nil, objectparser.At(err, f.Value.Pos())
		}
	}
	switch {
	case body.Err() != nil:
		return nil, body.Err()
	case !given:
		return nil, eserr.Parse("failed to parse [geo_bounding_box] query. bounding box not provided")
	}
	if err := q.checkCorners(); err != nil {
		return nil, err
	}
	if q.kind != "memory" && q.kind != "indexed" {
		return nil, eserr.IllegalArgument("no type can be parsed from ordinal %s", q.kind)
	}
	return q, nil
}

// box reads the corners of the box.
//
// Server: org.elasticsearch.common.geo.GeoBoundingBox.parseBoundingBox.
func (q *GeoBoundingBox) box(v xcontent.Value) error {
	nan := math.NaN()
	q.top, q.left, q.bottom, q.right = nan, nan, nan, nan
	var envelope *geo.Rectangle
	for _, f := range v.Fields() {
		var err error
		switch f.Key {
		case "wkt":
			envelope, err = boxOfWKT(f.Value.Text())
		case "top":
			q.top, err = doubleValue(f.Value)
		case "bottom":
			q.bottom, err = doubleValue(f.Value)
		case "left":
			q.left, err = doubleValue(f.Value)
		case "right":
			q.right, err = doubleValue(f.Value)
		case "top_left", "topLeft":
			err = q.corner(f.Value, &q.top, &q.left)
		case "bottom_right", "bottomRight":
			err = q.corner(f.Value, &q.bottom, &q.right)
		case "top_right", "topRight":
			err = q.corner(f.Value, &q.top, &q.right)
		case "bottom_left", "bottomLeft":
			err = q.corner(f.Value, &q.bottom, &q.left)
		default:
			err = eserr.Parse("failed to parse bounding box. unexpected field [%s]", f.Key)
		}
		if err != nil {
			return err
		}
	}
	if envelope == nil {
		return v.Err()
	}
	for _, n := range []float64{q.top, q.bottom, q.left, q.right} {
		if !math.IsNaN(n) {
			return eserr.Parse("failed to parse bounding box. Conflicting definition found using well-known text and explicit corners.")
		}
	}
	q.top, q.left, q.bottom, q.right = envelope.MaxY, envelope.MinX, envelope.MinY, envelope.MaxX
	return v.Err()
}

func boxOfWKT(text string) (*geo.Rectangle, error) {
	g, err := geo.ParseWKT(text, geo.Options{})
	if err != nil {
		return nil, eserr.Parse("failed to parse WKT bounding box").Wrap(eserr.From(err))
	}
	if box, ok := g.(*geo.Rectangle); ok {
		return box, nil
	}
	kind, _, _ := strings.Cut(strings.TrimSpace(text), "(")
	return nil, eserr.Parse("failed to parse WKT bounding box. [%s] found. expected [ENVELOPE]", strings.ToUpper(strings.TrimSpace(kind)))
}

func (q *GeoBoundingBox) corner(v xcontent.Value, y, x *float64) error {
	p, _, err := geo.ParsePoint(v, false)
	if err == nil {
		*y, *x = p.Y, p.X
	}
	return err
}

// checkCorners refuses corners that make no box.
func (q *GeoBoundingBox) checkCorners() error {
	if q.validation == "IGNORE_MALFORMED" {
		return nil
	}
	for _, one := range []geoCheck{{"top latitude", q.top, 0}, {"left longitude", q.left, 0}, {"bottom latitude", q.bottom, 0}, {"right longitude", q.right, 0}} {
		if math.IsNaN(one.value) || math.IsInf(one.value, 0) {
			return eserr.IllegalArgument("%s is invalid: %s", one.name, java.DoubleString(one.value))
		}
	}
	switch {
	case q.top < q.bottom:
		return eserr.IllegalArgument("top is below bottom corner: %s vs. %s", java.DoubleString(q.top), java.DoubleString(q.bottom))
	case q.top == q.bottom:
		return eserr.IllegalArgument("top cannot be the same as bottom: %s == %s", java.DoubleString(q.top), java.DoubleString(q.bottom))
	case q.left == q.right:
		return eserr.IllegalArgument("left cannot be the same as right: %s == %s", java.DoubleString(q.left), java.DoubleString(q.right))
	}
	return nil
}

// Build implements Query.
func (q *GeoBoundingBox) Build(c *Context) (lucene.Query, error) { return q.on(c, q.build) }

func (q *GeoBoundingBox) build(ft *mapping.FieldType) (lucene.Query, error) {
	err := q.validated(geoCheck{"top latitude", q.top, mostLatitude}, geoCheck{"left longitude", q.left, mostLongitude},
		geoCheck{"bottom latitude", q.bottom, mostLatitude}, geoCheck{"right longitude", q.right, mostLongitude})
	if err != nil {
		return nil, err
	}
	south, north, west, east := q.corners()
	switch {
	case south == mostLatitude:
		return noDocs("LatLonPoint.newBoxQuery with minLatitude=90.0"), nil
	case west == mostLongitude && east == mostLongitude:
		return noDocs("LatLonPoint.newBoxQuery with minLongitude=maxLongitude=180.0"), nil
	case west == mostLongitude && east < west:
		west = -mostLongitude
	}
	b := geo.EncodeBox(south, north, west, east)
	docs := placesTest(ft, boxText(ft.Name, b), b.South, b.North, b.Contains)
	docs.RangeOf = ft.Name
	if ft.DocValues {
		s, n, w, e := b.Corners()
		docs.Explained = ft.Name + ":box(minLat=" + java.DoubleString(s) + ", maxLat=" + java.DoubleString(n) + ", minLon=" + java.DoubleString(w) + ", maxLon=" + java.DoubleString(e) + ")"
	}
	return docs, nil
}

// corners are the bounds of the box, moved into the usual ones if the query wants
// that. A box all around the Earth stays one.
func (q *GeoBoundingBox) corners() (south, north, west, east float64) {
	south, north, west, east = q.bottom, q.top, q.left, q.right
	if q.validation != "COERCE" {
		return south, north, west, east
	}
	whole := math.Mod(east-west, 360) == 0 && east > west
	a, b := geo.Point{X: west, Y: north}, geo.Point{X: east, Y: south}
	a.Normalize()
	b.Normalize()
	if whole {
		return b.Y, a.Y, -mostLongitude, mostLongitude
	}
	return b.Y, a.Y, a.X, b.X
}

func boxText(field string, b geo.Box) string {
	text := func(b geo.Box) string {
		s, n, w, e := b.Corners()
		return field + ":[" + java.DoubleString(s) + " TO " + java.DoubleString(n) + "],[" + java.DoubleString(w) + " TO " + java.DoubleString(e) + "]"
	}
	if b.West <= b.East {
		return text(b)
	}
	return "ConstantScore(" + text(geo.Box{South: b.South, North: b.North, West: math.MinInt32, East: b.East}) + " " +
		text(geo.Box{South: b.South, North: b.North, West: b.West, East: math.MaxInt32}) + ")"
}
