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

// GeoPolygon matches documents with a place in a polygon.
//
// Server: org.elasticsearch.index.query.GeoPolygonQueryBuilder.
type GeoPolygon struct {
	geoOptions
	points []geo.Point // the last is the first
}

func parseGeoPolygon(body xcontent.Value, _ scope) (Query, error) {
	q := &GeoPolygon{geoOptions: newGeoOptions("geo_polygon")}
	for _, f := range body.Fields() {
		var err error
		switch f.Value.Kind() {
		case xcontent.KindObject:
			q.field = f.Key
			err = q.shape(body, f.Value)
		case xcontent.KindArray:
			err = parsingError(body, f.Value.Pos(), "[geo_polygon] unexpected token type [START_ARRAY]")
		default:
			var known bool
			if known, err = q.geoOption(f); err == nil && !known {
				err = parsingError(body, f.Value.Pos(), "[geo_polygon] query does not support [%s]", f.Key)
			}
		}
		if err != nil {
			return nil, objectparser.At(err, f.Value.Pos())
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	return q, q.close()
}

func (q *GeoPolygon) shape(body, v xcontent.Value) error {
	for _, f := range v.Fields() {
		switch {
		case f.Value.Kind() != xcontent.KindArray:
			return parsingError(body, f.Value.Pos(), "[geo_polygon] query does not support token type [%s] under [%s]", f.Value.Kind(), f.Key)
		case f.Key != "points":
			return parsingError(body, f.Value.Pos(), "[geo_polygon] query does not support [%s]", f.Key)
		}
		q.points = []geo.Point{}
		for _, item := range f.Value.Items() {
			p, _, err := geo.ParsePoint(item, false)
			if err != nil {
				return err
			}
			q.points = append(q.points, *p)
		}
	}
	return v.Err()
}

// close makes the last point the first, if there are enough.
func (q *GeoPolygon) close() error {
	switch {
	case q.field == "":
		return eserr.IllegalArgument("fieldName must not be null")
	case len(q.points) == 0:
		return eserr.IllegalArgument("polygon must not be null or empty")
	}
	first, last := q.points[0], q.points[len(q.points)-1]
	closed := first.X == last.X && first.Y == last.Y
	if closed && len(q.points) < 4 || len(q.points) < 3 {
		return eserr.IllegalArgument("too few points defined for geo_polygon query")
	}
	if !closed {
		q.points = append(q.points, first)
	}
	return nil
}

// Build implements Query.
func (q *GeoPolygon) Build(c *Context) (lucene.Query, error) { return q.on(c, q.build) }

func (q *GeoPolygon) build(ft *mapping.FieldType) (lucene.Query, error) {
	points := make([]geo.Point, len(q.points))
	var text strings.Builder
	for i, p := range q.points {
		if q.validation == "STRICT" {
			if !(math.Abs(p.Y) <= mostLatitude) { // what is no number is out of bounds, too
				return nil, shardError("illegal latitude value [%s] for [geo_polygon]", java.DoubleString(p.Y))
			}
			if !(math.Abs(p.X) <= mostLongitude) {
				return nil, shardError("illegal longitude value [%s] for [geo_polygon]", java.DoubleString(p.X))
			}
		}
		q.coerce(&p)
		points[i] = p
		text.WriteString("[" + java.DoubleString(p.Y) + ", " + java.DoubleString(p.X) + "] ")
	}
	docs := placesTest(ft, "LatLonPointInPolygonQuery: field="+ft.Name+":["+text.String()+"]", math.MinInt32, math.MaxInt32, func(packed int64) bool {
		x, y := geo.Decode(packed)
		return inRing(points, x, y)
	})
	if ft.DocValues {
		docs.Explained = ft.Name + ":polygons([" + text.String() + "])"
	}
	return docs, nil
}

// inRing tells whether a place lies in a ring, or on it: how often a line from it
// to the east meets the ring.
func inRing(ring []geo.Point, x, y float64) bool {
	in := false
	for i := range len(ring) - 1 {
		a, b := ring[i], ring[i+1]
		if onLine(a, b, x, y) {
			return true
		}
		if (a.Y > y) != (b.Y > y) && x < (b.X-a.X)*(y-a.Y)/(b.Y-a.Y)+a.X {
			in = !in
		}
	}
	return in
}

func onLine(a, b geo.Point, x, y float64) bool {
	if x < min(a.X, b.X) || x > max(a.X, b.X) || y < min(a.Y, b.Y) || y > max(a.Y, b.Y) {
		return false
	}
	return (b.X-a.X)*(y-a.Y) == (b.Y-a.Y)*(x-a.X)
}
