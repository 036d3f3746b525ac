package query

import (
	"math"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// DistanceFeature scores documents by how near a date or place of theirs is to
// another: half the boost at the distance Pivot.
//
// Server: org.elasticsearch.index.query.DistanceFeatureQueryBuilder.
type DistanceFeature struct {
	common
	Field, Pivot string
	origin       featureOrigin
}

// featureOrigin is a date or a place.
type featureOrigin struct {
	text  string // of a number or text
	whole bool   // it is a number
	place *geo.Point
}

func parseDistanceFeature(body xcontent.Value, s scope) (Query, error) {
	q := &DistanceFeature{common: newCommon()}
	r := ruleReader{body: body, name: "distance_feature", s: s}
	var field, origin, pivot bool
	refused := func() error { return nil }
	err := r.read(body, map[string]ruleOption{
		"field": textOption(&q.Field, &field), "pivot": textOption(&q.Pivot, &pivot),
		"origin": {"oasn", func(v xcontent.Value) error {
			origin = true
			return q.origin.read(v)
		}},
		"boost": {"ns", func(v xcontent.Value) (err error) {
			q.boost, err = floatValue(v)
			name := q.name
			refused = func() error { return q.refused(&r, v, name) }
			return err
		}},
		"_name": textOption(&q.name, nil),
	}, []string{"field", "origin", "pivot", "boost", "_name"})
	if err != nil {
		return nil, err
	}
	if err := r.requiredAll(body, ruleRequired{"field", field}, ruleRequired{"origin", origin}, ruleRequired{"pivot", pivot}); err != nil {
		return nil, err
	}
	return q, refused()
}

// refused is the error of a boost below zero, which the query gets when it has a name
// that stands before.
func (q *DistanceFeature) refused(r *ruleReader, v xcontent.Value, name string) error {
	if !negative(q.boost) {
		return nil
	}
	early := *q
	early.boost, early.name = 1, name
	return r.fail(v.Pos(), v, refusedBoost(&early), "failed to parse field [boost]")
}

func (o *featureOrigin) read(v xcontent.Value) (err error) {
	switch v.Kind() {
	case xcontent.KindString:
		*o = featureOrigin{text: v.Text()}
	case xcontent.KindNumber:
		var n int64
		n, err = objectparser.Long(v)
		*o = featureOrigin{text: strconv.FormatInt(n, 10), whole: true}
	default:
		var p *geo.Point
		if p, _, err = geo.ParsePoint(v, false); err == nil {
			*o = featureOrigin{text: java.DoubleString(p.Y) + ", " + java.DoubleString(p.X), place: p}
		} else if v.Kind() == xcontent.KindObject {
			err = objectparser.At(err, end(v))
		}
	}
	return err
}

// Build implements Query.
func (q *DistanceFeature) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *DistanceFeature) build(c *Context) (lucene.Query, error) {
	switch ft := c.mapped(q.Field); {
	case ft == nil:
		return noDocs("Can't run [distance_feature] query on unmapped fields!"), nil
	case ft.IsDate() && !isRange(ft):
		return q.date(c, ft)
	case ft.Type == "geo_point":
		return q.place(ft)
	default:
		return nil, eserr.IllegalArgument("Illegal data type of [%s]![distance_feature] query can only be run on a date, date_nanos or geo_point field type!", ft.Type)
	}
}

func (q *DistanceFeature) date(c *Context, ft *mapping.FieldType) (lucene.Query, error) {
	at, err := ft.ParseDateMath(mapping.TextValue(q.origin.text), mapping.DateBound{RoundUp: true, Now: c.now})
	if err != nil {
		return nil, err
	}
	d, e := units.ParseDuration(q.Pivot, "distance_feature.pivot")
	if e != nil {
		return nil, e
	}
	unit := "ms"
	if ft.Nanos() {
		unit = "nanos"
	}
	pivot, _ := d.In(unit)
	if pivot <= 0 {
		return nil, eserr.IllegalArgument("pivotDistance must be > 0, got %d", pivot)
	}
	return &lucene.LongDistance{Field: ft.Name, Origin: at, Pivot: pivot, Bare: !ft.Indexed}, nil
}

func (q *DistanceFeature) place(ft *mapping.FieldType) (lucene.Query, error) {
	p := q.origin.place
	if p == nil {
		if q.origin.whole {
			return nil, eserr.IllegalArgument("Illegal type [class java.lang.Long] for [origin]! Must be of type [geo_point] or [string] for geo_point fields!")
		}
		var err error
		if p, err = geo.PointOfText(q.origin.text, false); err != nil {
			return nil, err
		}
	}
	d, err := geo.ParseDistance(q.Pivot)
	switch pivot := d.Meters(); {
	case err != nil:
		return nil, err
	case !(math.Abs(p.Y) <= mostLatitude):
		return nil, eserr.IllegalArgument("invalid latitude %s; must be between -90.0 and 90.0", java.DoubleString(p.Y))
	case !(math.Abs(p.X) <= mostLongitude):
		return nil, eserr.IllegalArgument("invalid longitude %s; must be between -180.0 and 180.0", java.DoubleString(p.X))
	case pivot <= 0:
		return nil, eserr.IllegalArgument("pivotDistance must be > 0, got %s", java.DoubleString(pivot))
	default:
		return &lucene.PlaceDistance{Field: ft.Name, Lat: p.Y, Lon: p.X, Pivot: pivot, Bare: !ft.Indexed,
			Decode: func(packed int64) (lat, lon float64) {
				lon, lat = geo.Decode(packed)
				return lat, lon
			},
			Key:    func(lat, lon float64) float64 { return geo.HaversineKey(p.Y, p.X, lat, lon) },
			Meters: geo.HaversineMeters}, nil
	}
}

func (q *DistanceFeature) print(*printer) (string, xcontent.Object) {
	var origin any = q.origin.text
	switch p := q.origin.place; {
	case q.origin.whole:
		origin = xcontent.NumberText(q.origin.text)
	case p != nil:
		origin = xcontent.Object{{Key: "lat", Value: xcontent.Double(p.Y)}, {Key: "lon", Value: xcontent.Double(p.X)}}
	}
	return "distance_feature", q.tail(xcontent.Object{{Key: "field", Value: q.Field}, {Key: "origin", Value: origin}, {Key: "pivot", Value: q.Pivot}})
}
