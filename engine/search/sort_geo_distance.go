package search

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

// GeoDistance is a sort by the distance from some places.
//
// Server: org.elasticsearch.search.sort.GeoDistanceSortBuilder.
type GeoDistance struct {
	Points         []*geo.Point
	Unit           geo.Unit
	Plane          bool   // distance_type: as if the Earth were flat
	Validation     string // STRICT, COERCE or IGNORE_MALFORMED
	IgnoreUnmapped bool
}

// parseGeoDistance reads a sort by distance. The key that is no option is the field.
func parseGeoDistance(v xcontent.Value, warn objectparser.Warn) (Sort, error) {
	s := Sort{Geo: &GeoDistance{Unit: geo.Meter, Validation: "STRICT"}}
	named := false
	for _, f := range v.Fields() {
		var err error
		switch f.Value.Kind() {
		case xcontent.KindArray:
			s.Field, named = f.Key, true
			err = s.Geo.parsePoints(f.Value)
		case xcontent.KindObject:
			err = s.geoObject(v, f, &named, warn)
		case xcontent.KindNull:
		default:
			err = s.geoOption(v, f, &named, warn)
		}
		if err != nil {
			return s, err
		}
	}
	switch {
	case v.Err() != nil:
		return s, v.Err()
	case len(s.Geo.Points) == 0:
		return s, eserr.IllegalArgument("Geo distance sorting needs at least one point.")
	}
	if s.Mode == "sum" {
		return s, eserr.IllegalArgument("sort_mode [sum] isn't supported for sorting by geo distance")
	}
	return s, nil
}

// name notes the field; it has to be the same each time.
func (s *Sort) geoField(v xcontent.Value, f xcontent.Field, named *bool) error {
	if *named && s.Field != f.Key {
		return parsingError(v, f.Value.Pos(), "Trying to reset fieldName to [%s], already set to [%s].", f.Key, s.Field)
	}
	s.Field, *named = f.Key, true
	return nil
}

// geoObject reads a member that is an object.
func (s *Sort) geoObject(v xcontent.Value, f xcontent.Field, named *bool, warn objectparser.Warn) error {
	switch f.Key {
	case "nested_filter":
		return nestedFilterField.Read(s, f.Value, warn)
	case "nested":
		return nestedField.Read(s, f.Value, warn)
	}
	if err := s.geoField(v, f, named); err != nil {
		return err
	}
	p, _, err := geo.ParsePoint(f.Value, false)
	if err != nil {
		return err
	}
	s.Geo.Points = append(s.Geo.Points, p)
	return nil
}

// geoOption reads a member that is a text, number or boolean.
func (s *Sort) geoOption(v xcontent.Value, f xcontent.Field, named *bool, warn objectparser.Warn) (err error) {
	text := f.Value.Text()
	switch f.Key {
	case "order":
		s.Desc, err = sortOrder(text)
	case "unit":
		s.Geo.Unit, err = geo.ParseUnit(text)
	case "distance_type":
		switch strings.ToLower(text) {
		case "arc":
			s.Geo.Plane = false
		case "plane":
			s.Geo.Plane = true
		default:
			err = eserr.IllegalArgument("No geo distance for [%s]", text)
		}
	case "validation_method":
		s.Geo.Validation = strings.ToUpper(text)
		if !slices.Contains([]string{"STRICT", "COERCE", "IGNORE_MALFORMED"}, s.Geo.Validation) {
			err = eserr.IllegalArgument("operator needs to be either [COERCE, IGNORE_MALFORMED, STRICT], but not [%s]", text)
		}
	case "mode":
		s.Mode, err = sortMode(text)
	case "nested_path":
		return nestedPathField.Read(s, f.Value, warn)
	case "ignore_unmapped":
		s.Geo.IgnoreUnmapped, err = objectparser.Boolean(f.Value)
	default:
		return s.geoText(v, f, named)
	}
	return err
}

// geoText reads a place given as a text under the name of the field.
func (s *Sort) geoText(v xcontent.Value, f xcontent.Field, named *bool) error {
	switch {
	case f.Value.Kind() == xcontent.KindString:
		if err := s.geoField(v, f, named); err != nil {
			return err
		}
		p, err := geo.PointOfText(f.Value.Text(), false)
		if err != nil {
			return err
		}
		s.Geo.Points = append(s.Geo.Points, p)
		return nil
	case !*named:
		return eserr.NullPointerAt("String.equals(Object)", "fieldName")
	case s.Field == f.Key:
		return parsingError(v, f.Value.Pos(), "Only geohashes of type string supported for field [%s]", f.Key)
	}
	return parsingError(v, f.Value.Pos(), "[_geo_distance] does not support [%s]", f.Key)
}

// parsePoints reads an array: of places, or of the two numbers of one.
func (g *GeoDistance) parsePoints(v xcontent.Value) error {
	items := v.Items()
	for i := 0; i < len(items); i++ {
		if items[i].Kind() != xcontent.KindNumber {
			p, _, err := geo.ParsePoint(items[i], false)
			if err != nil {
				return err
			}
			g.Points = append(g.Points, p)
			continue
		}
		if i++; i == len(items) || items[i].Kind() != xcontent.KindNumber {
			found := "END_ARRAY"
			if i < len(items) {
				found = items[i].Kind().String()
			}
			return eserr.Parse("geo point parsing: expected second number but got [%s] instead", found)
		}
		lon, _ := items[i-1].Float64()
		lat, _ := items[i].Float64()
		g.Points = append(g.Points, geo.NewPoint(lon, lat))
	}
	return v.Err()
}

// check gives the places to measure from, as the validation method wants them.
func (s *Sort) checkedPoints() ([]geo.Point, error) {
	points := make([]geo.Point, len(s.Geo.Points))
	for i, p := range s.Geo.Points {
		points[i] = *p
		if s.Geo.Validation == "STRICT" {
			if !(math.Abs(p.Y) <= 90) {
				return nil, eserr.Parse("illegal latitude value [%s] for [GeoDistanceSort] for field [%s].", java.DoubleString(p.Y), s.Field)
			}
			if !(math.Abs(p.X) <= 180) {
				return nil, eserr.Parse("illegal longitude value [%s] for [GeoDistanceSort] for field [%s].", java.DoubleString(p.X), s.Field)
			}
		}
		if s.Geo.Validation == "COERCE" {
			points[i].Normalize()
		}
	}
	return points, nil
}

// distances opens the distances of a field.
func (s *Sort) distances(x *run, kids *children) (source, error) {
	points, err := s.checkedPoints()
	if err != nil {
		return nil, err
	}
	ft := x.shard.Mapping.Field(s.Field)
	if ft == nil && !s.Geo.IgnoreUnmapped {
		return nil, eserr.IllegalArgument("failed to find mapper for [%s] for geo distance based sort", s.Field)
	}
	if ft != nil && ft.Type != "geo_point" {
		data, err := x.shard.fieldDataClass(ft)
		if err != nil {
			return nil, err
		}
		data = "org.elasticsearch.index.fielddata.plain." + data
		return nil, eserr.NotA(data, "org.elasticsearch.index.fielddata.IndexGeoPointFieldData", eserr.App)
	}
	measure := geo.ArcDistance
	if s.Geo.Plane {
		measure = geo.PlaneDistance
	}
	name := s.Field
	if ft != nil {
		if !ft.DocValues {
			return nil, ft.NoFieldData()
		}
		name = ft.Name
	}
	values := func(leaf *lucene.Leaf) func(doc int, to []float64) []float64 {
		column := leaf.Longs(name)
		return func(doc int, to []float64) []float64 {
			start := len(to)
			for _, packed := range column.Values(doc) {
				lon, lat := geo.Decode(packed)
				for _, p := range points {
					to = append(to, s.Geo.Unit.FromMeters(measure(p.Y, p.X, lat, lon)))
				}
			}
			slices.Sort(to[start:])
			return to
		}
	}
	return doubleSource(values, s.mode(), key{num: math.Inf(1)}, kids), nil
}
