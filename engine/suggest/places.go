package suggest

import (
	"math"
	"slices"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// place is a place that completions must be near to.
//
// Server: org.elasticsearch.search.suggest.completion.context.GeoQueryContext.
type place struct {
	x, y       float64
	lat, lon   float64
	given      bool
	boost      int
	precision  int
	neighbours []int
}

// maxPrecision is the most digits of a geohash.
const maxPrecision = 12

// places reads a place: it is the cells of geohashes that completions may be in.
// digits is how many digits those in the index have.
//
// Server: org.elasticsearch.search.suggest.completion.context.GeoContextMapping.
func (c *wantedContext) places(v xcontent.Value, digits int) ([]wantedContext, error) {
	p, err := readPlace(v)
	if err != nil {
		return nil, err
	}
	hash := geo.Geohash(p.x, p.y, min(digits, p.precision))
	cells := []string{hash}
	switch {
	case len(p.neighbours) == 0 && len(hash) == digits:
		cells = append(cells, around(p.x, p.y, len(hash))...)
	case len(p.neighbours) > 0:
		for _, n := range p.neighbours {
			if n < len(hash) {
				cells = append(append(cells, hash[:n]), around(p.x, p.y, n)...)
			}
		}
	}
	var out []wantedContext
	for _, cell := range cells {
		if slices.ContainsFunc(out, func(o wantedContext) bool { return o.value == cell }) {
			continue
		}
		one := *c
		one.value, one.boost, one.prefix = cell, p.boost, len(cell) < digits
		out = append(out, one)
	}
	return out, nil
}

// around are the geohashes of the cells around that of a place.
func around(x, y float64, digits int) []string {
	bits := 5 * digits
	columns, rows := math.Exp2(float64((bits+1)/2)), math.Exp2(float64(bits/2))
	column := math.Floor((x + 180) / 360 * columns)
	row := math.Floor((y + 90) / 180 * rows)
	var out []string
	for dy := -1.0; dy <= 1; dy++ {
		for dx := -1.0; dx <= 1; dx++ {
			r, c := row+dy, math.Mod(column+dx+columns, columns)
			if dx == 0 && dy == 0 || r < 0 || r >= rows {
				continue
			}
			out = append(out, geo.Geohash((c+0.5)/columns*360-180, (r+0.5)/rows*180-90, digits))
		}
	}
	return out
}

func readPlace(v xcontent.Value) (*place, error) {
	p := &place{boost: 1, precision: maxPrecision, lat: math.NaN(), lon: math.NaN()}
	switch v.Kind() {
	case xcontent.KindString:
		x, y, err := geo.ParseGeohash(v.Text())
		if err != nil {
			cause := eserr.From(err)
			return nil, eserr.Parse("%s", cause.Reason).Wrap(cause)
		}
		p.x, p.y = x, y
		return p, nil
	case xcontent.KindObject:
	default:
		return nil, eserr.Parse("geo context must be an object or string")
	}
	if err := placeParser().Parse(p, v, func(string) {}); err != nil {
		return nil, err
	}
	if !p.given && !math.IsNaN(p.lat) && !math.IsNaN(p.lon) {
		p.x, p.y, p.given = p.lon, p.lat, true
	}
	if !p.given {
		return nil, &eserr.Error{Status: 500, Type: "null_pointer_exception", Reason: "geoPoint must not be null", Plain: true}
	}
	return p, nil
}

func placeParser() *objectparser.Parser[place] {
	type field = objectparser.Field[place]
	number := func(name string, of func(*place) *float64) field {
		return field{Name: name, Takes: objectparser.NumberOrString, Read: func(p *place, v xcontent.Value, _ objectparser.Warn) error {
			f, err := strconv.ParseFloat(v.Text(), 64)
			if err != nil {
				return eserr.NumberFormat(v.Text())
			}
			*of(p) = f
			return nil
		}}
	}
	return &objectparser.Parser[place]{Name: "geo", Fields: []field{
		{Name: "context", Takes: objectparser.Object | objectparser.Array | objectparser.String | objectparser.Number, Read: func(p *place, v xcontent.Value, _ objectparser.Warn) error {
			at, _, err := geo.ParsePoint(v, false)
			if err == nil {
				p.x, p.y, p.given = at.X, at.Y, true
			}
			return err
		}},
		{Name: "boost", Takes: objectparser.NumberOrString, Read: func(p *place, v xcontent.Value, _ objectparser.Warn) (err error) {
			if p.boost, err = objectparser.Int(v); err == nil && p.boost <= 0 {
				err = eserr.IllegalArgument("boost must be greater than 0")
			}
			return err
		}},
		{Name: "precision", Takes: objectparser.NumberOrString, Read: func(p *place, v xcontent.Value, _ objectparser.Warn) (err error) {
			if p.precision, err = precisionOf(v); err == nil && (p.precision < 1 || p.precision > maxPrecision) {
				err = eserr.IllegalArgument("precision must be between 1 and 12")
			}
			return err
		}},
		{Name: "neighbours", Takes: objectparser.Array | objectparser.NumberOrString, Read: func(p *place, v xcontent.Value, _ objectparser.Warn) error {
			items := []xcontent.Value{v}
			if v.Kind() == xcontent.KindArray {
				items = v.Items()
			}
			for _, item := range items {
				n, err := precisionOf(item)
				if err == nil && (n < 1 || n > maxPrecision) {
					err = eserr.IllegalArgument("neighbour value must be between 1 and 12")
				}
				if err != nil {
					return err
				}
				p.neighbours = append(p.neighbours, n)
			}
			return v.Err()
		}},
		number("lat", func(p *place) *float64 { return &p.lat }),
		number("lon", func(p *place) *float64 { return &p.lon }),
	}}
}

// precisionOf reads a number of digits, or a distance that a cell must not exceed.
func precisionOf(v xcontent.Value) (int, error) {
	if v.Kind() == xcontent.KindNumber {
		return objectparser.Int(v)
	}
	if n, err := strconv.Atoi(v.Text()); err == nil {
		return n, nil
	}
	d, err := geo.ParseDistance(v.Text())
	if err != nil {
		return 0, err
	}
	return geo.GeohashLevels(d.Meters()), nil
}
