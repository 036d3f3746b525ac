package mapping

import (
	"fmt"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// SuggestContext is something that proposals are filtered by: a category or a place.
type SuggestContext struct {
	Name      string
	Geo       bool   // a place, not a category
	Precision int    // digits of a place's geohash
	Path      string // the field that it is taken from; "" for none
}

type suggestContexts []SuggestContext

func contextsParam() param {
	return param{name: "contexts", fallback: constant(nil),
		read: func(_ *parserContext, _ string, v any) (any, error) { return parseContexts(v) },
		print: func(v any) any {
			contexts, ok := v.(suggestContexts)
			if !ok {
				return skip
			}
			return contexts.print()
		}}
}

func parseContexts(v any) (suggestContexts, error) {
	var list []any
	switch v := v.(type) {
	case []any:
		list = v
	case *dict:
		list = []any{v}
	default:
		return nil, eserr.Parse("expected a list or an entry of context mapping")
	}
	var out suggestContexts
	for _, item := range list {
		c, err := parseContext(item)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	switch {
	case len(out) == 0:
		return nil, eserr.Parse("expected at least one context mapping")
	case len(out) > 255:
		return nil, eserr.UnsupportedOperation("Maximum of 10 context types are supported was: %d", len(out))
	}
	return out, nil
}

func parseContext(v any) (c SuggestContext, err error) {
	if v == nil {
		return c, nullPointer("java.util.Map.get(Object)", "contextConfig")
	}
	d, ok := v.(*dict)
	if !ok {
		return c, castError(v, "java.util.Map")
	}
	name, _ := d.take("name")
	if name == nil {
		return c, eserr.Parse("missing [name] in context mapping")
	}
	typ, _ := d.take("type")
	if typ == nil {
		return c, eserr.Parse("missing [type] in context mapping")
	}
	c.Name = text(name)
	switch strings.ToLower(text(typ)) {
	case "category":
	case "geo":
		c.Geo, c.Precision = true, 6
		if precision, _ := d.take("precision"); precision != nil {
			if c.Precision, err = contextPrecision(precision); err != nil {
				return c, err
			}
		}
	default:
		return c, eserr.IllegalArgument("No context type for [%s]", text(typ))
	}
	if path, _ := d.take("path"); path != nil {
		c.Path = text(path)
	}
	return c, noneLeft(d, "Mapping definition for [%s] has unsupported parameters: ", c.Name)
}

// contextPrecision is the digits of a geohash: a whole number says how many, any
// other and a text is a size in meters.
func contextPrecision(v any) (int, error) {
	var meters float64
	if n, ok := v.(number); ok {
		if n.class() == "java.lang.Integer" {
			return parseInt(n.text)
		}
		meters = n.value()
	} else {
		d, err := geo.ParseDistance(text(v))
		if err != nil {
			return 0, err
		}
		meters = d.Meters()
	}
	level := geo.GeohashLevels(meters)
	if geo.GeohashCellSize(level) < meters {
		level = max(1, level-1)
	}
	return level, nil
}

func (s suggestContexts) print() []any {
	out := make([]any, len(s))
	for i, c := range s {
		o := xcontent.Object{}.With("name", c.Name)
		if c.Geo {
			o = o.With("type", "GEO").With("precision", c.Precision)
		} else {
			o = o.With("type", "CATEGORY")
		}
		if c.Path != "" {
			o = o.With("path", c.Path)
		}
		out[i] = o
	}
	return out
}

// label is the contexts in a conflict, where the server shows what Java calls its
// objects.
func (s suggestContexts) label() string {
	parts := make([]string, len(s))
	for i, c := range s {
		class := "Category"
		if c.Geo {
			class = "Geo"
		}
		parts[i] = fmt.Sprintf("org.elasticsearch.search.suggest.completion.context.%sContextMapping@%x", class, uint32(java.StringHash(c.Name))|1<<28)
	}
	return "[" + strings.Join(parts, ",") + "]"
}

// read reads the values of a context in a document.
func (c *SuggestContext) read(m *docMapper, v xcontent.Value) ([]string, error) {
	if c.Geo {
		return c.readPlaces(m, v)
	}
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		return []string{v.Text()}, v.Err()
	case xcontent.KindArray:
	default:
		return nil, eserr.Parse("contexts must be a string, number or boolean or a list of string, number or boolean, but was [%s]", xcontentToken(v))
	}
	var out []string
	for _, item := range v.Items() {
		switch item.Kind() {
		case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
			if err := item.Err(); err != nil {
				return nil, err
			}
			out = append(out, item.Text())
		case xcontent.KindMissing:
		default:
			return nil, eserr.Parse("context array must have string, number or boolean values, but was [%s]", xcontentToken(item))
		}
	}
	return out, v.Err()
}

func (c *SuggestContext) readPlaces(m *docMapper, v xcontent.Value) ([]string, error) {
	if c.Path != "" {
		if f := m.lookup.field(c.Path); f == nil || f.ft.Type != "geo_point" {
			return nil, eserr.Parse("referenced field must be mapped to geo_point")
		}
	}
	switch v.Kind() {
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return nil, err
		}
		return []string{firstUnits(v.Text(), c.Precision)}, nil
	case xcontent.KindArray:
		return c.readPlaceArray(v)
	}
	p, _, err := geo.ParsePoint(v, false)
	if err != nil {
		return nil, err
	}
	return []string{geo.Geohash(p.X, p.Y, c.Precision)}, nil
}

func (c *SuggestContext) readPlaceArray(v xcontent.Value) ([]string, error) {
	items := v.Items()
	if len(items) > 0 && items[0].Kind() == xcontent.KindNumber {
		switch {
		case len(items) < 2 || items[1].Kind() != xcontent.KindNumber:
			return nil, eserr.Parse("latitude must be a numeric value")
		case len(items) > 2:
			return nil, eserr.Parse("only two values [lon, lat] expected")
		}
		x, _ := items[0].Float64()
		y, _ := items[1].Float64()
		return []string{geo.Geohash(x, y, c.Precision)}, v.Err()
	}
	var out []string
	for _, item := range items {
		p, _, err := geo.ParsePoint(item, false)
		if err != nil {
			return nil, err
		}
		out = append(out, geo.Geohash(p.X, p.Y, c.Precision))
	}
	return out, v.Err()
}

// firstUnits is the beginning of a text, in UTF-16 code units.
func firstUnits(s string, n int) string {
	for i, r := range s {
		if n <= 0 {
			return s[:i]
		}
		n--
		if r > 0xFFFF {
			n--
		}
	}
	return s
}
