package mapping

import (
	"strconv"
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// ranges reads the bounds of ranges, in the order of the server's hash map.
func (r *ValueFetcher) ranges(ft *FieldType, format *string) error {
	print, err := ft.GivenFormatter(format)
	if err != nil {
		return err
	}
	if format != nil && !ft.IsDate() {
		return nullPointer("org.elasticsearch.common.time.DateFormatter.locale()", "defaultFormatter")
	}
	r.parse = func(v any) (any, error) {
		d, ok := v.(*dict)
		if !ok {
			return fetchedCIDR(text(v))
		}
		o := xcontent.Object{}
		for _, i := range java.HashMapOrder(d.keys) {
			one, err := ft.fetchedBound(d.vals[i], print)
			if err != nil {
				return nil, err
			}
			o = o.With(d.keys[i], one)
		}
		return o, nil
	}
	return nil
}

func fetchedCIDR(s string) (any, error) {
	ip, bits, err := parseCIDR(s)
	if err != nil {
		return nil, err
	}
	if strings.HasPrefix(ip, v4Prefix) { // whose prefix counts in 4 bytes
		bits -= 8 * len(v4Prefix)
	}
	return ipLabel(ip) + "/" + strconv.Itoa(bits), nil
}

// fetchedBound is one bound of a range.
func (t *FieldType) fetchedBound(v any, print *dates.Formatter) (any, error) {
	switch t.ranges.name {
	case "date_range":
		i, err := t.date.ParseMath(text(v), func() (dates.Instant, error) {
			return dates.Instant{}, eserr.IllegalArgument("now is not used at indexing time")
		}, false, nil)
		if err != nil {
			return nil, err
		}
		return print.Format(i, nil)
	case "ip_range":
		ip, err := parseIP(text(v))
		return ipLabel(ip), err
	case "integer_range":
		n, err := integerType.parse(v, true)
		return printNumber(n), err
	case "long_range":
		n, err := longType.parse(v, true)
		return printNumber(n), err
	}
	f, err := doubleOf(v)
	if t.ranges.single {
		return xcontent.Float(float32(f)), err
	}
	return xcontent.Double(f), err
}

// shapes reads places and shapes, as GeoJSON or in the format wkt.
func (r *ValueFetcher) shapes(f *fieldMapper, format *string) error {
	wkt := false
	switch {
	case format == nil, *format == "geojson":
	case *format == "wkt":
		wkt = true
	default:
		return eserr.IllegalArgument("Unrecognized geometry format [%s].", *format)
	}
	if f.kind.name == "geo_shape" {
		r.parse = func(v any) (any, error) { return fetchedShape(f, v, wkt) }
		return nil
	}
	r.list = func(found any) ([]any, error) {
		var out []any
		for _, p := range pointsOf(found) {
			out = append(out, printPoint(p, wkt))
		}
		return out, nil
	}
	return nil
}

// fetchedShape is a shape in a format. One that is in it already stays as it is,
// except in the older fields.
func fetchedShape(f *fieldMapper, v any, wkt bool) (any, error) {
	r, _ := f.reader.(geoShapeReader)
	_, isText := v.(string)
	if isText == wkt && !r.legacy {
		return printed(v), nil
	}
	source, err := xcontent.Parse(xcontent.Encode(printable(v), xcontent.Format{}), xcontent.Limits{})
	if err != nil {
		return nil, err
	}
	read := func() (geo.Geometry, error) { return geo.Parse(source, r.options) }
	if r.legacy {
		read = func() (geo.Geometry, error) { return geo.ParseLegacy(source) }
	}
	shape, err := read()
	switch {
	case err != nil || shape == nil:
		return nil, err
	case wkt:
		return geo.WKT(shape), nil
	}
	return geo.Object(shape), nil
}

// pointsOf reads a place or an array of them.
func pointsOf(found any) []*geo.Point {
	switch v := found.(type) {
	case xcontent.Value:
		if p, _, err := geo.ParsePoint(v, true); err == nil {
			return []*geo.Point{p}
		}
	case []any:
		var numbers []float64
		for _, item := range v {
			if n, ok := item.(xcontent.Value); ok && n.Kind() == xcontent.KindNumber {
				f, _ := n.Float64()
				numbers = append(numbers, f)
			}
		}
		if len(numbers) == len(v) && (len(v) == 2 || len(v) == 3) {
			return []*geo.Point{geo.NewPoint(numbers[0], numbers[1])}
		}
		var out []*geo.Point
		for _, item := range v {
			out = append(out, pointsOf(item)...)
		}
		return out
	}
	return nil
}

func printPoint(p *geo.Point, wkt bool) any {
	if wkt {
		return "POINT (" + java.DoubleString(p.X) + " " + java.DoubleString(p.Y) + ")"
	}
	return xcontent.Object{{Key: "coordinates", Value: []any{xcontent.Double(p.X), xcontent.Double(p.Y)}}, {Key: "type", Value: "Point"}}
}
