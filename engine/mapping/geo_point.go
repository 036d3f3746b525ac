package mapping

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// geoPointKind is places on the globe.
//
// Server: org.elasticsearch.index.mapper.GeoPointFieldMapper.
func geoPointKind() *fieldKind {
	return &fieldKind{name: "geo_point", params: geoPointParams, build: buildGeoPoint, arrays: true, bare: true, ownMulti: true,
		legacy: &legacyKind{parse: parseGeoPoint, merge: mergeGeoPoint, print: printGeoPoint}}
}

func geoPointParams(c *parserContext) []param {
	return append(legacyParams(true), explicitParam("ignore_malformed", c.opts.Limits.ignoreMalformed()),
		explicitParam("ignore_z_value", true), param{name: "null_value", fallback: constant(nil)})
}

// placeValue is a place as null_value.
type placeValue struct{ lon, lat float64 }

func parseGeoPoint(c *parserContext, b *fieldBuilder, d *dict) error {
	if err := parseGeometryOptions(b, d); err != nil {
		return err
	}
	if err := parseLegacy(c, b, d); err != nil {
		return err
	}
	v, _ := d.take("null_value")
	if v == nil {
		return nil
	}
	place, err := placeOf(v, b.bool("ignore_z_value"), b.get("ignore_malformed").(explicit))
	if err != nil {
		return err
	}
	b.setValue("null_value", place)
	return nil
}

// parseGeometryOptions reads what places and shapes share.
func parseGeometryOptions(b *fieldBuilder, d *dict) error {
	return d.filter(func(key string, v any) (bool, error) {
		if key == "ignore_malformed" || key == "ignore_z_value" {
			return false, b.setExplicit(key, v)
		}
		return true, nil
	})
}

// placeOf reads a place in a definition.
func placeOf(node any, ignoreZ bool, ignoreMalformed explicit) (placeValue, error) {
	v, err := xcontent.Parse(xcontent.Encode(printable(node), xcontent.Format{}), xcontent.Limits{})
	if err != nil {
		return placeValue{}, err
	}
	p, _, err := geo.ParsePoint(v, ignoreZ)
	if err != nil {
		return placeValue{}, err
	}
	switch {
	case ignoreMalformed.given && ignoreMalformed.value:
		p.Normalize()
	case p.Y > 90 || p.Y < -90:
		return placeValue{}, eserr.IllegalArgument("illegal latitude value [%s]", java.DoubleString(p.Y))
	case p.X > 180 || p.X < -180:
		return placeValue{}, eserr.IllegalArgument("illegal longitude value [%s]", java.DoubleString(p.X))
	}
	return placeValue{lon: p.X, lat: p.Y}, nil
}

func mergeGeoPoint(f, with *fieldMapper) (mapper, error) {
	return mergeLegacy(f, with, func(b *fieldBuilder, _ func(string)) {
		b.keepExplicit(f, "ignore_malformed", "ignore_z_value")
		if b.get("null_value") == nil {
			b.setValue("null_value", f.builder().get("null_value"))
		}
	})
}

func printGeoPoint(f *fieldMapper, o xcontent.Object, defaults bool) xcontent.Object {
	o = printLegacy(f, o, defaults, true)
	b := f.builder()
	o = b.printExplicit(o, defaults, "ignore_malformed", "ignore_z_value")
	switch null := b.get("null_value").(type) {
	case placeValue:
		o = o.With("null_value", xcontent.Object{}.With("lat", xcontent.Double(null.lat)).With("lon", xcontent.Double(null.lon)))
	default:
		if defaults {
			o = o.With("null_value", nil)
		}
	}
	return o
}

// printExplicit prints options that were given.
func (b *fieldBuilder) printExplicit(o xcontent.Object, defaults bool, options ...string) xcontent.Object {
	for _, option := range options {
		if v := b.get(option).(explicit); defaults || v.given {
			o = o.With(option, v.value)
		}
	}
	return o
}

func buildGeoPoint(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.null = b.get("null_value")
	t.Indexed, t.Boost = true, 1 // whatever the options say
	return geoPointReader{name: b.name, ignoreMalformed: b.bool("ignore_malformed"), ignoreZ: b.bool("ignore_z_value")}, nil
}

type geoPointReader struct {
	name            string
	ignoreMalformed bool
	ignoreZ         bool
}

// read reads a value. Of an array the server leaves off where it does not
// understand it, or has read three numbers; what follows it takes for values of
// their own.
func (r geoPointReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	var points []*geo.Point
	var rest []xcontent.Value
	var err error
	switch v.Kind() {
	case xcontent.KindNull:
		if null, ok := f.ft.null.(placeValue); ok {
			points = append(points, geo.NewPoint(null.lon, null.lat))
		}
	case xcontent.KindArray:
		points, rest, err = r.array(d, v)
	default:
		var p *geo.Point
		p, err = r.point(v)
		points = append(points, p)
	}
	if err == nil {
		err = r.index(d, f, v, points)
	}
	if err != nil {
		if err := d.wrongPlace(f, err, r.ignoreMalformed && v.Err() == nil); err != nil {
			return err
		}
	}
	for _, item := range rest {
		if err := r.read(d, f, item); err != nil {
			return err
		}
	}
	return nil
}

// wrongPlace is the error of a place or a shape, unless the value is left out.
func (d *docParser) wrongPlace(f *fieldMapper, err error, ignore bool) error {
	if ignore {
		d.ignore(f.ft)
		return nil
	}
	return parsing("failed to parse field [%s] of type [%s]", f.ft.Name, f.ft.Type).Wrap(eserr.From(err))
}

func (r geoPointReader) point(v xcontent.Value) (*geo.Point, error) {
	p, _, err := geo.ParsePoint(v, r.ignoreZ)
	if err != nil {
		return nil, err
	}
	return p, r.check(p)
}

// check refuses what is no place on the globe, or moves it there.
func (r geoPointReader) check(p *geo.Point) error {
	switch {
	case r.ignoreMalformed:
		if math.IsNaN(p.X) || math.IsNaN(p.Y) || math.IsInf(p.X, 0) || math.IsInf(p.Y, 0) {
			return eserr.Parse("cannot normalize the point - not a number")
		}
		p.Normalize()
	case p.Y > 90 || p.Y < -90:
		return eserr.IllegalArgument("illegal latitude value [%s] for %s", java.DoubleString(p.Y), r.name)
	case p.X > 180 || p.X < -180:
		return eserr.IllegalArgument("illegal longitude value [%s] for %s", java.DoubleString(p.X), r.name)
	}
	return nil
}

// array reads longitude and latitude, or several places; rest is what it leaves.
func (r geoPointReader) array(d *docParser, v xcontent.Value) (points []*geo.Point, rest []xcontent.Value, err error) {
	items := v.Items()
	if len(items) > 0 && items[0].Kind() == xcontent.KindNumber {
		p, used, err := r.numbers(d, v, items)
		return []*geo.Point{p}, items[min(used, len(items)):], err
	}
	for i, item := range items {
		p, err := r.point(item)
		if err != nil {
			return nil, items[i+1:], err
		}
		points = append(points, p)
	}
	return points, nil, v.Err()
}

func (r geoPointReader) numbers(d *docParser, v xcontent.Value, items []xcontent.Value) (p *geo.Point, used int, err error) {
	p = geo.NewPoint(0, 0)
	p.X, _ = items[0].Float64()
	if len(items) == 1 {
		if err := v.Err(); err != nil {
			return nil, 1, err
		}
		return nil, 1, foreign(400, "json_parse_exception", "Current token (END_ARRAY) not numeric, can not use numeric value accessors\n at %s", v.Location(v.End()))
	}
	if p.Y, err = d.doubleValue(items[1], true); err != nil {
		return nil, 2, err
	}
	if len(items) > 2 {
		if items[2].Kind() != xcontent.KindNumber {
			return nil, 3, eserr.Parse("field type does not accept > 3 dimensions")
		}
		z, _ := items[2].Float64()
		if err := geo.CheckZ(z, r.ignoreZ); err != nil {
			return nil, 3, err
		}
	}
	if err := v.Err(); err != nil {
		return nil, 3, err
	}
	return p, 3, r.check(p)
}

// index puts places into the document, and their geohashes into multi-fields.
func (r geoPointReader) index(d *docParser, f *fieldMapper, v xcontent.Value, points []*geo.Point) error {
	t := f.ft
	hashes := make([]string, len(points))
	for i, p := range points {
		if t.Indexed || t.DocValues {
			if err := geo.CheckLatitude(p.Y); err != nil {
				return err
			}
			if err := geo.CheckLongitude(p.X); err != nil {
				return err
			}
		}
		if t.Indexed || t.DocValues || t.Stored {
			d.add(IndexedField{Type: t, Kind: KindGeoPoint, Num: geo.Encode(p.X, p.Y), Str: pointString(t, p)})
		}
		if len(f.multi) > 0 {
			hashes[i] = geo.Geohash(p.X, p.Y, 12)
		}
	}
	if !t.DocValues && (t.Stored || t.Indexed) {
		d.addFieldName(t)
	}
	if len(points) == 0 || len(f.multi) == 0 {
		return nil
	}
	if !isScalar(v) {
		d.at = r.left(v)
	}
	if len(points) == 1 {
		return d.multiFields(f, v, hashes[0])
	}
	return d.multiFields(f, v, "["+strings.Join(hashes, ",")+"]")
}

// left is where the server's parser stands after an array or an object: at the
// third number of a place, else at its end.
func (r geoPointReader) left(v xcontent.Value) xcontent.Value {
	if v.Kind() != xcontent.KindArray {
		return xcontent.Value{}
	}
	items := v.Items()
	if len(items) < 3 || items[0].Kind() != xcontent.KindNumber {
		return xcontent.Value{}
	}
	return items[2]
}

// pointString is the place as it is stored.
func pointString(t *FieldType, p *geo.Point) string {
	if !t.Stored {
		return ""
	}
	return java.DoubleString(p.Y) + ", " + java.DoubleString(p.X)
}
