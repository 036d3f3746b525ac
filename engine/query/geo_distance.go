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

// GeoDistance matches documents with a place within a distance of another.
//
// Server: org.elasticsearch.index.query.GeoDistanceQueryBuilder.
type GeoDistance struct {
	geoOptions
	center geo.Point
	meters float64
	kind   string // arc or plane
}

// geoDistanceReader keeps what the query is made of until all of it is read.
type geoDistanceReader struct {
	*GeoDistance
	distance string // "": not given
	unit     geo.Unit
}

func parseGeoDistance(body xcontent.Value, _ scope) (Query, error) {
	r := &geoDistanceReader{GeoDistance: &GeoDistance{geoOptions: newGeoOptions("geo_distance"), center: geo.Point{X: math.NaN(), Y: math.NaN()}, kind: "arc"}, unit: geo.Meter}
	for _, f := range body.Fields() {
		var err error
		switch f.Value.Kind() {
		case xcontent.KindArray:
			r.field = f.Key
			err = r.place(f.Value)
		case xcontent.KindObject:
			if r.field != "" {
				return nil, parsingError(body, f.Value.Pos(), "[geo_distance] query doesn't support multiple fields, found [%s] and [%s]", r.field, f.Key)
			}
			r.field = f.Key
			err = r.object(body, f)
		case xcontent.KindNull:
		default:
			err = r.value(body, f)
		}
		if err != nil {
			return nil, objectparser.At(err, f.Value.Pos())
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if r.distance == "" {
		return nil, parsingError(body, end(body), "geo_distance requires 'distance' to be specified")
	}
	return r.GeoDistance, r.finishDistance()
}

func (r *geoDistanceReader) finishDistance() error {
	if r.field == "" {
		return eserr.IllegalArgument("fieldName must not be null or empty")
	}
	d, err := geo.ParseDistance(r.distance)
	if err != nil {
		return err
	}
	if strings.TrimRight(r.distance, "0123456789.eE+-") == r.distance || strings.Trim(r.distance, "0123456789.eE+-") != "" {
		r.meters = d.Meters()
	} else {
		r.meters = geo.Distance{Value: d.Value, Unit: r.unit}.Meters()
	}
	if r.meters <= 0 {
		return eserr.IllegalArgument("distance must be greater than zero")
	}
	return nil
}

func (r *geoDistanceReader) place(v xcontent.Value) error {
	p, _, err := geo.ParsePoint(v, false)
	if err == nil {
		r.center = *p
	}
	return err
}

// object reads a place as an object: what it does not name stays as it is.
func (r *geoDistanceReader) object(body xcontent.Value, f xcontent.Field) (err error) {
	for _, m := range f.Value.Fields() {
		if !isScalar(m.Value) {
			continue
		}
		switch m.Key {
		case "lat":
			r.center.Y, err = doubleValue(m.Value)
		case "lon":
			r.center.X, err = doubleValue(m.Value)
		case "geohash":
			var p *geo.Point
			if p, err = geo.PointOfText(m.Value.Text(), false); err == nil {
				r.center = *p
			}
		default:
			err = parsingError(body, m.Value.Pos(), "[geo_distance] query does not support [%s]", m.Key)
		}
		if err != nil {
			return err
		}
	}
	return f.Value.Err()
}

func (r *geoDistanceReader) value(body xcontent.Value, f xcontent.Field) (err error) {
	switch {
	case f.Key == "distance":
		if r.distance = f.Value.Text(); f.Value.Kind() == xcontent.KindNumber {
			n, _ := f.Value.Float64()
			r.distance = java.DoubleString(n)
		}
	case f.Key == "unit":
		var text string
		if text, err = objectparser.Text(f.Value); err == nil {
			r.unit, err = geo.ParseUnit(text)
		}
	case f.Key == "distance_type":
		var text string
		if text, err = objectparser.Text(f.Value); err == nil && !strings.EqualFold(text, "arc") && !strings.EqualFold(text, "plane") {
			err = eserr.IllegalArgument("No geo distance for [%s]", text)
		}
		r.kind = strings.ToLower(text)
	case strings.HasSuffix(f.Key, ".lat"):
		r.field = strings.TrimSuffix(f.Key, ".lat")
		r.center.Y, err = doubleValue(f.Value)
	case strings.HasSuffix(f.Key, ".lon"):
		r.field = strings.TrimSuffix(f.Key, ".lon")
		r.center.X, err = doubleValue(f.Value)
	default:
		known, err := r.geoOption(f)
		if known || err != nil {
			return err
		}
		if r.field != "" {
			return parsingError(body, f.Value.Pos(), "failed to parse [geo_distance] query. unexpected field [%s]", f.Key)
		}
		r.field = f.Key
		p, err := geo.PointOfText(f.Value.Text(), false)
		if err == nil {
			r.center = *p
		}
		return err
	}
	return err
}

// Build implements Query.
func (q *GeoDistance) Build(c *Context) (lucene.Query, error) { return q.on(c, q.build) }

func (q *GeoDistance) build(ft *mapping.FieldType) (lucene.Query, error) {
	center := q.center
	if err := q.validated(geoCheck{"center point latitude", center.Y, mostLatitude}, geoCheck{"center point longitude", center.X, mostLongitude}); err != nil {
		return nil, err
	}
	q.coerce(&center)
	print := ft.Name + ":" + java.DoubleString(center.Y) + "," + java.DoubleString(center.X) + " +/- " + java.DoubleString(q.meters) + " meters"
	box := geo.Around(center, q.meters)
	return placesTest(ft, print, box.South, box.North, func(packed int64) bool {
		if !box.Contains(packed) {
			return false
		}
		x, y := geo.Decode(packed)
		return geo.HaversineMeters(geo.HaversineKey(center.Y, center.X, y, x)) <= q.meters
	}), nil
}
