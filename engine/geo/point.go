package geo

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// ParsePoint reads a place in any form that the server takes: an object with lat
// and lon or a geohash, an array of longitude and latitude, or a text. For an
// error it also gives the value that the reader stood at.
//
// Server: org.elasticsearch.common.geo.GeoUtils.parseGeoPoint.
func ParsePoint(v xcontent.Value, ignoreZ bool) (p *Point, at xcontent.Value, err error) {
	switch v.Kind() {
	case xcontent.KindObject:
		return pointOfObject(v)
	case xcontent.KindArray:
		return pointOfArray(v, ignoreZ)
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return nil, v, err
		}
		p, err = PointOfText(v.Text(), ignoreZ)
		return p, v, err
	}
	return nil, v, eserr.Parse("geo_point expected")
}

// pointObject are the members of a place given as an object.
type pointObject struct {
	lat, lon float64
	geohash  *string
	number   error // a latitude or longitude that is no number
}

func pointOfObject(v xcontent.Value) (*Point, xcontent.Value, error) {
	o := pointObject{lat: math.NaN(), lon: math.NaN()}
	end := xcontent.Value{}
	for _, f := range v.Fields() {
		if f.Value.IsMissing() {
			return nil, end, f.Value.Err()
		}
		if err := o.read(f); err != nil {
			return nil, end, err
		}
	}
	if err := v.Err(); err != nil {
		return nil, end, err
	}
	p, err := o.point()
	return p, end, err
}

func (o *pointObject) read(f xcontent.Field) error {
	switch f.Key {
	case "lat":
		return o.number64(&o.lat, "latitude", f.Value)
	case "lon":
		return o.number64(&o.lon, "longitude", f.Value)
	case "geohash":
		if f.Value.Kind() != xcontent.KindString {
			return eserr.Parse("geohash must be a string")
		}
		text := f.Value.Text()
		o.geohash = &text
		return f.Value.Err()
	}
	return eserr.Parse("field must be either [lat], [lon] or [geohash]")
}

func (o *pointObject) number64(to *float64, name string, v xcontent.Value) error {
	switch v.Kind() {
	case xcontent.KindNumber:
		*to, _ = v.Float64()
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return err
		}
		f, err := parseDouble(v.Text())
		if err != nil {
			o.number = err
			return nil
		}
		*to = f
	default:
		return eserr.Parse("%s must be a number", name)
	}
	return nil
}

func (o *pointObject) point() (*Point, error) {
	switch {
	case o.geohash != nil && (!math.IsNaN(o.lat) || !math.IsNaN(o.lon)):
		return nil, eserr.Parse("field must be either lat/lon or geohash")
	case o.geohash != nil:
		return pointOfGeohash(*o.geohash)
	case o.number != nil:
		return nil, eserr.Parse("[lat] and [lon] must be valid double values").Wrap(eserr.From(o.number))
	case math.IsNaN(o.lat):
		return nil, eserr.Parse("field [lat] missing")
	case math.IsNaN(o.lon):
		return nil, eserr.Parse("field [lon] missing")
	}
	return NewPoint(o.lon, o.lat), nil
}

func pointOfArray(v xcontent.Value, ignoreZ bool) (*Point, xcontent.Value, error) {
	p := NewPoint(math.NaN(), math.NaN())
	end := xcontent.Value{}
	for i, item := range v.Items() {
		if item.IsMissing() {
			break
		}
		if item.Kind() != xcontent.KindNumber {
			return nil, end, eserr.Parse("numeric value expected")
		}
		f, _ := item.Float64()
		switch i {
		case 0:
			p.X = f
		case 1:
			p.Y = f
		case 2:
			if err := CheckZ(f, ignoreZ); err != nil {
				return nil, end, err
			}
		default:
			return nil, end, eserr.Parse("[geo_point] field type does not accept > 3 dimensions")
		}
	}
	return p, end, v.Err()
}

// CheckZ refuses the third number of a place unless it is to be ignored.
func CheckZ(z float64, ignore bool) error {
	if ignore {
		return nil
	}
	return eserr.Parse("Exception parsing coordinates: found Z value [%s] but [ignore_z_value] parameter is [false]", java.DoubleString(z))
}

// PointOfText reads a place given as latitude and longitude, as WKT or as a geohash.
func PointOfText(text string, ignoreZ bool) (*Point, error) {
	switch {
	case strings.Contains(strings.ToLower(text), "point"):
		return pointOfWKT(text, ignoreZ)
	case strings.Contains(text, ","):
		return pointOfNumbers(text, ignoreZ)
	}
	return pointOfGeohash(text)
}

func pointOfWKT(text string, ignoreZ bool) (*Point, error) {
	g, err := readWKT(text, false)
	if err == nil {
		err = checkGeography(g, ignoreZ)
	}
	if err != nil {
		return nil, eserr.Parse("Invalid WKT format").Wrap(eserr.From(err))
	}
	p, ok := g.(*Point)
	if !ok {
		return nil, eserr.Parse("[geo_point] supports only POINT among WKT primitives, but found %s", g.Type())
	}
	return NewPoint(p.X, p.Y), nil
}

func pointOfNumbers(text string, ignoreZ bool) (*Point, error) {
	parts := strings.Split(text, ",")
	for len(parts) > 0 && parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1]
	}
	if len(parts) > 3 {
		return nil, eserr.Parse("failed to parse [%d], expected 2 or 3 coordinates but found: [{}]", len(parts))
	}
	if len(parts) < 2 {
		if len(parts) == 1 {
			if _, err := parseDouble(parts[0]); err != nil {
				return nil, eserr.Parse("latitude must be a number")
			}
		}
		e := eserr.New(500, "array_index_out_of_bounds_exception", "Index %d out of bounds for length %d", len(parts), len(parts))
		e.Plain = true
		return nil, e
	}
	y, err := parseDouble(parts[0])
	if err != nil {
		return nil, eserr.Parse("latitude must be a number")
	}
	x, err := parseDouble(parts[1])
	if err != nil {
		return nil, eserr.Parse("longitude must be a number")
	}
	if len(parts) > 2 {
		z, err := parseDouble(parts[2])
		if err == nil {
			err = CheckZ(z, ignoreZ)
		}
		if err != nil {
			return nil, err
		}
	}
	return NewPoint(x, y), nil
}

func pointOfGeohash(hash string) (*Point, error) {
	x, y, err := ParseGeohash(hash)
	if err != nil {
		cause := eserr.From(err)
		return nil, eserr.Parse("%s", cause.Reason).Wrap(cause)
	}
	return NewPoint(x, y), nil
}
