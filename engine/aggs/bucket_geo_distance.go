package aggs

import (
	"math"
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// geoDistanceSpec makes a bucket for each of some ranges of distances from a place.
type geoDistanceSpec struct {
	values
	keyed  bool
	origin *geo.Point
	unit   geo.Unit
	plane  bool
	spans  []span
}

func parseGeoDistance(p *parsing, body xcontent.Value) (spec, error) {
	s := &geoDistanceSpec{unit: geo.Meter}
	err := read(p.object("geo_distance", body), s, valueFields(func(s *geoDistanceSpec) *values { return &s.values }, scripted), geoDistanceFields())
	switch {
	case err != nil:
		return nil, err
	case s.field == "" && s.script == nil:
		return nil, s.required(scripted)
	case s.origin == nil:
		return nil, eserr.IllegalArgument("Aggregation [%s] must define an [origin].", p.name)
	}
	return s, nil
}

func geoDistanceFields() []objectparser.Field[geoDistanceSpec] {
	ranges := rangeFields(func(s *geoDistanceSpec) *bool { return &s.keyed }, func(s *geoDistanceSpec) *[]span { return &s.spans }, parseDistanceRange)
	return append(ranges, []objectparser.Field[geoDistanceSpec]{
		{Name: "unit", Takes: objectparser.String, Read: func(s *geoDistanceSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.unit, err = geo.ParseUnit(v.Text())
			return err
		}},
		{Name: "distance_type", Takes: objectparser.String, Read: func(s *geoDistanceSpec, v xcontent.Value, _ objectparser.Warn) error {
			switch strings.ToLower(v.Text()) {
			case "arc":
				s.plane = false
			case "plane":
				s.plane = true
			default:
				return eserr.IllegalArgument("No geo distance for [%s]", v.Text())
			}
			return nil
		}},
		{Name: "origin", Old: []string{"center", "point", "por"}, Takes: objectparser.Object | objectparser.Array | objectparser.String,
			Read: func(s *geoDistanceSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
				s.origin, _, err = geo.ParsePoint(v, true)
				return err
			}},
	}...)
}

// parseDistanceRange reads a range of distances, which begins at 0 unless it says.
func parseDistanceRange(v xcontent.Value, _ objectparser.Warn) (span, error) {
	out := span{to: math.Inf(1)}
	for _, f := range v.Fields() {
		var err error
		kind := f.Value.Kind()
		switch {
		case kind == xcontent.KindNull && slices.Contains([]string{"key", "from", "to"}, f.Key):
		case f.Key == "key" && kind == xcontent.KindString:
			out.key, out.named = f.Value.Text(), true
		case f.Key == "from" && (kind == xcontent.KindNumber || kind == xcontent.KindString):
			out.from, err = readDouble(f.Value)
		case f.Key == "to" && (kind == xcontent.KindNumber || kind == xcontent.KindString):
			out.to, err = readDouble(f.Value)
		case kind == xcontent.KindNumber || kind == xcontent.KindString || kind == xcontent.KindNull:
			return out, placedError(v, f.Value.Pos(), "Failed to parse object: found unknown field [%s]", f.Key)
		default:
			return out, placedError(v, f.Value.Pos(), "Failed to parse object: unexpected token [%s] found", kind)
		}
		if err != nil {
			return out, err
		}
	}
	if !out.named {
		text := func(f float64, none bool) string {
			if none {
				return "*"
			}
			return java.DoubleString(f)
		}
		out.key, out.named = text(out.from, out.from == 0)+"-"+text(out.to, math.IsInf(out.to, 0)), true
	}
	return out, v.Err()
}

func (s *geoDistanceSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.geoSource(&s.values, "geo_distance")
	if err != nil {
		return nil, err
	}
	if len(s.spans) == 0 {
		return nil, eserr.IllegalArgument("No [ranges] specified for the [%s] aggregation", a.name)
	}
	measure := geo.ArcDistance
	if s.plane {
		measure = geo.PlaneDistance
	}
	var list []float64
	return openSpans(x, a, slices.Clone(s.spans), s.keyed, &format{}, func(l *lucene.Leaf) func(int) []float64 {
		if src.empty() {
			return nil
		}
		points := src.points(l)
		return func(doc int) []float64 {
			list = list[:0]
			points(doc, func(lon, lat float64) {
				list = append(list, s.unit.FromMeters(measure(s.origin.Y, s.origin.X, lat, lon)))
			})
			slices.SortFunc(list, java.CompareDoubles)
			return list
		}
	})
}
