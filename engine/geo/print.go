package geo

import (
	"math"
	"strings"

	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// typeNames are the names of types in GeoJSON and WKT.
var typeNames = map[string][2]string{
	"POINT":              {"Point", "POINT"},
	"LINESTRING":         {"LineString", "LINESTRING"},
	"POLYGON":            {"Polygon", "POLYGON"},
	"ENVELOPE":           {"Envelope", "BBOX"},
	"CIRCLE":             {"Circle", "CIRCLE"},
	"MULTIPOINT":         {"MultiPoint", "MULTIPOINT"},
	"MULTILINESTRING":    {"MultiLineString", "MULTILINESTRING"},
	"MULTIPOLYGON":       {"MultiPolygon", "MULTIPOLYGON"},
	"GEOMETRYCOLLECTION": {"GeometryCollection", "GEOMETRYCOLLECTION"},
}

// Object is a shape as GeoJSON, in the order of the server's hash map.
//
// Server: org.elasticsearch.common.geo.GeoJson.toMap.
func Object(g Geometry) xcontent.Object {
	o := xcontent.Object{{Key: "type", Value: typeNames[g.Type()][0]}}
	switch g := g.(type) {
	case *Circle:
		o = o.With("radius", java.DoubleString(g.Radius)+"m").With("coordinates", position(g.X, g.Y, g.Z))
	case *Collection:
		list := make([]any, len(g.Items))
		for i, item := range g.Items {
			if list[i] = Object(item); g.Kind != "GEOMETRYCOLLECTION" {
				list[i] = coordinateList(item)
			}
		}
		if g.Kind == "GEOMETRYCOLLECTION" {
			o = o.With("geometries", list)
		} else {
			o = o.With("coordinates", list)
		}
	default:
		o = o.With("coordinates", coordinateList(g))
	}
	keys := make([]string, len(o))
	for i, m := range o {
		keys[i] = m.Key
	}
	hashed := make(xcontent.Object, 0, len(o))
	for _, i := range java.HashMapOrder(keys) {
		hashed = append(hashed, o[i])
	}
	return hashed
}

func position(x, y, z float64) []any {
	out := []any{xcontent.Double(x), xcontent.Double(y)}
	if !math.IsNaN(z) {
		out = append(out, xcontent.Double(z))
	}
	return out
}

func coordinateList(g Geometry) []any {
	var out []any
	switch g := g.(type) {
	case *Point:
		return position(g.X, g.Y, g.Z)
	case *Line:
		for i := range g.X {
			out = append(out, position(g.X[i], g.Y[i], g.height(i)))
		}
	case *Polygon:
		for _, ring := range append([]*Line{g.Shell}, g.Holes...) {
			out = append(out, coordinateList(ring))
		}
	case *Rectangle:
		out = []any{position(g.MinX, g.MaxY, math.NaN()), position(g.MaxX, g.MinY, math.NaN())}
	}
	return out
}

func (l *Line) height(i int) float64 {
	if l.Z == nil {
		return math.NaN()
	}
	return l.Z[i]
}

// WKT is a shape as well-known text.
//
// Server: org.elasticsearch.geometry.utils.WellKnownText.toWKT.
func WKT(g Geometry) string {
	var b strings.Builder
	appendWKT(&b, g)
	return b.String()
}

func appendWKT(b *strings.Builder, g Geometry) {
	b.WriteString(typeNames[g.Type()][1] + " ")
	if g.IsEmpty() {
		b.WriteString("EMPTY")
		return
	}
	appendCoordinates(b, g)
}

func appendCoordinates(b *strings.Builder, g Geometry) {
	b.WriteByte('(')
	switch g := g.(type) {
	case *Circle:
		appendPosition(b, g.X, g.Y, math.NaN())
		b.WriteString(" " + java.DoubleString(g.Radius))
		if g.HasZ() {
			b.WriteString(" " + java.DoubleString(g.Z))
		}
	case *Collection:
		for i, item := range g.Items {
			appendItem(b, g.Kind, i, item)
		}
	case *Line:
		for i := range g.X {
			if i > 0 {
				b.WriteString(", ")
			}
			appendPosition(b, g.X[i], g.Y[i], g.height(i))
		}
	case *Point:
		appendPosition(b, g.X, g.Y, g.Z)
	case *Polygon:
		appendCoordinates(b, g.Shell)
		for _, hole := range g.Holes {
			b.WriteString(", ")
			appendCoordinates(b, hole)
		}
	case *Rectangle:
		for i, v := range []float64{g.MinX, g.MaxX, g.MaxY, g.MinY} {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(java.DoubleString(v))
		}
	}
	b.WriteByte(')')
}

// appendItem adds a member of a collection: those of mixed ones with their types,
// points without brackets.
func appendItem(b *strings.Builder, kind string, i int, item Geometry) {
	point, isPoint := item.(*Point)
	switch {
	case kind == "MULTIPOINT" && isPoint:
		if i > 0 {
			b.WriteString(", ")
		}
		appendPosition(b, point.X, point.Y, point.Z)
		return
	case i > 0:
		b.WriteByte(',')
	}
	if kind == "GEOMETRYCOLLECTION" {
		appendWKT(b, item)
		return
	}
	appendCoordinates(b, item)
}

func appendPosition(b *strings.Builder, x, y, z float64) {
	b.WriteString(java.DoubleString(x) + " " + java.DoubleString(y))
	if !math.IsNaN(z) {
		b.WriteString(" " + java.DoubleString(z))
	}
}
