package aggs

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// geoBoundsSpec is the smallest box around places.
type geoBoundsSpec struct {
	values
	wrap bool // the box may cross the date line
}

func parseGeoBounds(p *parsing, body xcontent.Value) (spec, error) {
	s := &geoBoundsSpec{wrap: true}
	err := read(p.object("geo_bounds", body), s, valueFields(func(s *geoBoundsSpec) *values { return &s.values }, scripted), []objectparser.Field[geoBoundsSpec]{
		{Name: "wrap_longitude", Takes: objectparser.BoolOrString, Read: func(s *geoBoundsSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.wrap, err = objectparser.Boolean(v)
			return err
		}},
	})
	if err != nil {
		return nil, err
	}
	return s, s.required(scripted)
}

func (s *geoBoundsSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.geoSource(&s.values, "geo_bounds")
	return &geoBoundsCollector{a: a, spec: s, src: src}, err
}

// extremes are the outermost places, west and east of Greenwich apart.
type extremes struct {
	some                                 bool
	top, bottom                          float64
	posLeft, posRight, negLeft, negRight float64
}

func newExtremes() extremes {
	inf := math.Inf(1)
	return extremes{top: -inf, bottom: inf, posLeft: inf, posRight: -inf, negLeft: inf, negRight: -inf}
}

func (e *extremes) add(lon, lat float64) {
	e.some = true
	e.top, e.bottom = math.Max(e.top, lat), math.Min(e.bottom, lat)
	if lon >= 0 {
		e.posLeft, e.posRight = math.Min(e.posLeft, lon), math.Max(e.posRight, lon)
	} else {
		e.negLeft, e.negRight = math.Min(e.negLeft, lon), math.Max(e.negRight, lon)
	}
}

func (e *extremes) merge(o *extremes) {
	e.some = e.some || o.some
	e.top, e.bottom = math.Max(e.top, o.top), math.Min(e.bottom, o.bottom)
	e.posLeft, e.posRight = math.Min(e.posLeft, o.posLeft), math.Max(e.posRight, o.posRight)
	e.negLeft, e.negRight = math.Min(e.negLeft, o.negLeft), math.Max(e.negRight, o.negRight)
}

// sides are the left and right of the box.
func (e *extremes) sides(wrap bool) (left, right float64) {
	switch {
	case math.IsInf(e.posLeft, 0):
		return e.negLeft, e.negRight
	case math.IsInf(e.negLeft, 0):
		return e.posLeft, e.posRight
	case wrap && e.posRight-e.negLeft > (180-e.posLeft)-(-180-e.negRight):
		return e.posLeft, e.negRight
	}
	return e.negLeft, e.posRight
}

type geoBoundsCollector struct {
	a       *agg
	spec    *geoBoundsSpec
	src     *source
	buckets []extremes
}

func (c *geoBoundsCollector) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	points := c.src.points(l)
	return func(doc, bucket int) {
		for len(c.buckets) <= bucket {
			c.buckets = append(c.buckets, newExtremes())
		}
		points(doc, c.buckets[bucket].add)
	}
}

func (c *geoBoundsCollector) result(bucket int) result {
	if bucket < len(c.buckets) {
		return &geoBounds{c.a, c.spec, c.buckets[bucket]}
	}
	return &geoBounds{c.a, c.spec, newExtremes()}
}

// geoBounds is the result.
type geoBounds struct {
	a    *agg
	spec *geoBoundsSpec
	extremes
}

func (g *geoBounds) typ() string { return "geo_bounds" }

func (g *geoBounds) reduce(_ *reduction, all []result) (result, error) {
	out := &geoBounds{g.a, g.spec, newExtremes()}
	for _, one := range all {
		out.merge(&one.(*geoBounds).extremes)
	}
	return out, nil
}

func (g *geoBounds) fields(*printing) (xcontent.Object, error) {
	if !g.some {
		return xcontent.Object{}, nil
	}
	left, right := g.sides(g.spec.wrap)
	return xcontent.Object{{Key: "bounds", Value: xcontent.Object{{Key: "top_left", Value: place(left, g.top)},
		{Key: "bottom_right", Value: place(right, g.bottom)}}}}, nil
}

func place(lon, lat float64) xcontent.Object {
	return xcontent.Object{{Key: "lat", Value: xcontent.Double(lat)}, {Key: "lon", Value: xcontent.Double(lon)}}
}

func (g *geoBounds) property(path []string) (any, error) {
	if len(path) == 0 {
		return g, nil
	}
	if len(path) > 2 {
		return nil, badPath(g.a, path)
	}
	left, right := g.sides(g.spec.wrap)
	named := map[string]float64{"top": g.top, "bottom": g.bottom, "left": left, "right": right, "top_left>lat": g.top, "top_left>lon": left,
		"bottom_right>lat": g.bottom, "bottom_right>lon": right}
	key := path[0]
	if len(path) == 2 {
		key += ">" + path[1]
	}
	if f, ok := named[key]; ok && g.some {
		return f, nil
	}
	return nil, eserr.IllegalArgument("Found unknown path element [%s] in [%s]", path[len(path)-1], g.a.name)
}
