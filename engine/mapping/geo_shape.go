package mapping

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/xcontent"
)

// geoShapeKind is shapes on the globe.
//
// Server: org.elasticsearch.index.mapper.GeoShapeFieldMapper.
func geoShapeKind() *fieldKind {
	return &fieldKind{name: "geo_shape", params: geoShapeParams, build: buildGeoShape, bare: true, ownMulti: true,
		legacy: &legacyKind{parse: parseGeoShape, merge: mergeGeoShape, print: printGeoShape}}
}

func geoShapeParams(c *parserContext) []param {
	params := append(legacyParams(false), explicitParam("ignore_malformed", c.opts.Limits.ignoreMalformed()),
		explicitParam("ignore_z_value", true), explicitParam("coerce", false),
		param{name: "orientation", fallback: constant(orientation{})})
	return append(params, prefixTreeParam())
}

// orientation is the direction in which shells run.
type orientation struct{ left, given bool }

func (o orientation) name() string {
	if o.left {
		return "LEFT"
	}
	return "RIGHT"
}

func parseOrientation(v any) (orientation, error) {
	if v == nil {
		return orientation{}, nullPointer("Object.toString()", "fieldNode")
	}
	switch strings.ToLower(text(v)) {
	case "right", "counterclockwise", "ccw":
		return orientation{given: true}, nil
	case "left", "clockwise", "cw":
		return orientation{left: true, given: true}, nil
	}
	return orientation{}, eserr.IllegalArgument("Unknown orientation [%s]", strings.ToLower(text(v)))
}

func parseGeoShape(c *parserContext, b *fieldBuilder, d *dict) error {
	tree := prefixTree{}
	err := d.filter(func(key string, v any) (bool, error) {
		if known, err := tree.read(c, b.name, key, v); known || err != nil {
			return false, err
		}
		switch key {
		case "orientation":
			o, err := parseOrientation(v)
			b.setValue(key, o)
			return false, err
		case "coerce":
			return false, b.setExplicit(key, v)
		}
		return true, nil
	})
	if err != nil {
		return err
	}
	if tree.given {
		b.setValue("prefix_tree", tree)
	}
	return parseGeometryOptions(b, d)
}

func mergeGeoShape(f, with *fieldMapper) (mapper, error) {
	old, new := f.builder().tree(), with.builder().tree()
	if old.given != new.given {
		return nil, eserr.IllegalArgument("[%s] with field mapper [geo_shape] using [%s] strategy cannot be merged with [geo_shape] with [%s] strategy",
			f.ft.Name, old.strategyName(), new.strategyName())
	}
	return mergeLegacy(f, with, func(b *fieldBuilder, conflict func(string)) {
		b.keepExplicit(f, "ignore_malformed", "ignore_z_value", "coerce")
		if o := b.get("orientation").(orientation); !o.given && !old.given {
			b.setValue("orientation", f.builder().get("orientation"))
		}
		if old.given {
			old.conflicts(new, conflict)
		}
	})
}

func printGeoShape(f *fieldMapper, o xcontent.Object, defaults bool) xcontent.Object {
	b := f.builder()
	o = b.printExplicit(printLegacy(f, o, defaults, false), defaults, "ignore_malformed", "ignore_z_value", "coerce")
	if v := b.get("orientation").(orientation); defaults || v.given {
		o = o.With("orientation", v.name())
	}
	if tree := b.tree(); tree.given {
		o = tree.print(o, defaults)
	}
	return o
}

func buildGeoShape(b *fieldBuilder, t *FieldType) (valueReader, error) {
	if err := b.tree().check(); err != nil {
		return nil, err
	}
	// The server's reader takes rings as they are; orientation counts afterwards.
	return geoShapeReader{options: geo.Options{Coerce: b.bool("coerce"), IgnoreZ: b.bool("ignore_z_value")},
		left: b.get("orientation").(orientation).left, ignoreMalformed: b.bool("ignore_malformed"),
		legacy: b.tree().given, pointsOnly: b.tree().given && b.tree().points()}, nil
}

type geoShapeReader struct {
	options         geo.Options
	left            bool
	ignoreMalformed bool
	legacy          bool // shapes go into the cells of a tree
	pointsOnly      bool
}

// shape reads and prepares a shape.
func (r geoShapeReader) shape(f *fieldMapper, v xcontent.Value) (geo.Geometry, error) {
	if r.legacy {
		given, err := geo.ParseLegacy(v)
		if err != nil || given == nil {
			return nil, err
		}
		shape, err := geo.PrepareLegacy(given)
		if err == nil && r.pointsOnly {
			err = checkPoints(f, given, shape)
		}
		return shape, err
	}
	shape, err := geo.Parse(v, r.options)
	if err != nil || shape == nil {
		return nil, err
	}
	if shape, err = geo.Prepare(shape, r.left); err == nil {
		err = geo.Check(shape)
	}
	return shape, err
}

// checkPoints refuses what is neither a point nor several.
func checkPoints(f *fieldMapper, given, shape geo.Geometry) error {
	var class string
	c, many := shape.(*geo.Collection)
	for many && len(c.Items) == 1 && c.Kind != "MULTIPOINT" { // a collection of one is that one
		shape = c.Items[0]
		c, many = shape.(*geo.Collection)
	}
	if many && len(c.Items) > 0 && !slices.ContainsFunc(c.Items, func(g geo.Geometry) bool { return g.Type() != "POINT" }) {
		return nil
	}
	switch shape.Type() {
	case "POINT", "MULTIPOINT":
		return nil
	case "MULTIPOLYGON":
		class = "class org.elasticsearch.common.geo.XShapeCollection"
		if given.Type() == "POLYGON" { // cut at the date line
			class = "MultiPolygon"
		}
	case "LINESTRING":
		class = "LineString"
	case "MULTILINESTRING":
		class = "MultiLineString"
	case "POLYGON":
		class = "Polygon"
	case "ENVELOPE":
		class = "class org.locationtech.spatial4j.shape.impl.RectangleImpl"
	case "CIRCLE":
		class = "class org.locationtech.spatial4j.shape.impl.GeoCircle"
	default:
		class = "class org.elasticsearch.common.geo.XShapeCollection"
	}
	return parsing("[{%s}] is configured for points only but a %s was found", f.ft.Name, class)
}

func (r geoShapeReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	shape, err := r.shape(f, v)
	switch {
	case err == nil && shape == nil:
	case err == nil:
		if f.ft.Indexed {
			d.add(IndexedField{Type: f.ft, Kind: KindOther, Extra: shape})
		}
		if !f.ft.DocValues && (f.ft.Stored || f.ft.Indexed) {
			d.addFieldName(f.ft)
		}
	default:
		return d.wrongPlace(f, err, r.ignoreMalformed && v.Err() == nil)
	}
	return nil
}
