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

// geoOptions are those of all queries on places.
type geoOptions struct {
	common
	query          string // its name
	field          string
	ignoreUnmapped bool
	validation     string // STRICT, COERCE or IGNORE_MALFORMED
}

func newGeoOptions(query string) geoOptions {
	return geoOptions{common: newCommon(), query: query, validation: "STRICT"}
}

// geoOption reads one of the options; known is false for another key.
func (o *geoOptions) geoOption(f xcontent.Field) (known bool, err error) {
	switch f.Key {
	case "ignore_unmapped":
		o.ignoreUnmapped, err = objectparser.Boolean(f.Value)
	case "validation_method":
		var text string
		if text, err = objectparser.Text(f.Value); err != nil {
			return true, err
		}
		o.validation = strings.ToUpper(text)
		switch o.validation {
		case "STRICT", "COERCE", "IGNORE_MALFORMED":
		default:
			err = eserr.IllegalArgument("operator needs to be either [COERCE, IGNORE_MALFORMED, STRICT], but not [%s]", text)
		}
	default:
		return o.option(f)
	}
	return true, err
}

// fieldOf is the field of places; nil, without an error, where it may be missing.
func (o *geoOptions) fieldOf(c *Context) (*mapping.FieldType, error) {
	ft := c.mapped(o.field)
	switch {
	case ft == nil && o.ignoreUnmapped:
		return nil, nil
	case ft == nil:
		return nil, shardError("failed to find geo_point field [%s]", o.field)
	case ft.Type != "geo_point":
		return nil, shardError("field [%s] is not a geo_point field", o.field)
	}
	return ft, nil
}

// on is what build makes of the field of places; nothing where the field may be
// missing and is.
func (o *geoOptions) on(c *Context, build func(ft *mapping.FieldType) (lucene.Query, error)) (lucene.Query, error) {
	ft, err := o.fieldOf(c)
	if err != nil {
		return nil, err
	}
	if ft == nil {
		return o.finish(c, noDocs(""), nil)
	}
	built, err := build(ft)
	return o.finish(c, built, err)
}

// coerce moves a place into the usual bounds, if the query wants that.
func (o *geoOptions) coerce(p *geo.Point) {
	if o.validation == "COERCE" {
		p.Normalize()
	}
}

// validated is the error of places out of bounds.
func (o *geoOptions) validated(checks ...geoCheck) error {
	if o.validation == "IGNORE_MALFORMED" || o.validation == "COERCE" {
		return nil
	}
	var v eserr.Validation
	bad := false
	for _, one := range checks {
		if !(math.Abs(one.value) <= one.most) { // what is no number is out of bounds, too
			bad = true
			v.Add("[" + o.query + "] " + one.name + " is invalid: " + java.DoubleString(one.value))
		}
	}
	if !bad {
		return nil
	}
	return shardError("couldn't validate latitude/ longitude values").Wrap(v.As("query_validation_exception"))
}

// geoCheck is a coordinate with its bound.
type geoCheck struct {
	name        string
	value, most float64
}

// The bounds of latitudes and longitudes.
const (
	mostLatitude  = 90
	mostLongitude = 180
)

// placesTest matches documents with a place that passes a test, which none does
// south or north of two bounds.
func placesTest(ft *mapping.FieldType, print string, south, north int32, test func(packed int64) bool) *lucene.Docs {
	return eitherWay(ft, lucene.LongsTest(ft.Name, print, int64(south)<<32, int64(north)<<32|math.MaxUint32, test))
}
