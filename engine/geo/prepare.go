package geo

import "esconsole/engine/eserr"

// Prepare makes of a shape what an index keeps: parts that do not cross the date
// line. left is the direction of the rings.
//
// Server: org.elasticsearch.index.mapper.GeoShapeIndexer.
func Prepare(g Geometry, left bool) (Geometry, error) {
	switch g := g.(type) {
	case *Point:
		x, y := normalize(g.X, g.Y)
		return NewPoint(x, y), nil
	case *Line:
		return ofLines(splitLine(g)), nil
	case *Polygon:
		parts, err := splitPolygon(g, left)
		if err != nil {
			return nil, err
		}
		return ofPolygons(parts), nil
	case *Circle:
		return nil, eserr.UnsupportedOperation("circle geometry is not supported")
	case *Collection:
		return prepareCollection(g, left)
	}
	return g, nil
}

func ofLines(parts []*Line) Geometry {
	items := make([]Geometry, len(parts))
	for i, l := range parts {
		items[i] = l
	}
	return oneOrMore("MULTILINESTRING", items)
}

func ofPolygons(parts []*Polygon) Geometry {
	items := make([]Geometry, len(parts))
	for i, p := range parts {
		items[i] = p
	}
	return oneOrMore("MULTIPOLYGON", items)
}

func oneOrMore(kind string, items []Geometry) Geometry {
	switch len(items) {
	case 0:
		return &Collection{Kind: "GEOMETRYCOLLECTION"}
	case 1:
		return items[0]
	}
	return &Collection{Kind: kind, Items: items}
}

func prepareCollection(c *Collection, left bool) (Geometry, error) {
	if c.IsEmpty() {
		return c, nil
	}
	var items []Geometry
	for _, g := range c.Items {
		p, err := Prepare(g, left)
		if err != nil {
			return nil, err
		}
		if parts, ok := p.(*Collection); ok && c.Kind != "GEOMETRYCOLLECTION" {
			items = append(items, parts.Items...)
			continue
		}
		items = append(items, p)
	}
	return oneOrMore(c.Kind, items), nil
}
