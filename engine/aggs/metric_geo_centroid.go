package aggs

import (
	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// geoCentroidSpec is the mean of places.
type geoCentroidSpec struct{ values }

func parseGeoCentroid(p *parsing, body xcontent.Value) (spec, error) {
	s := &geoCentroidSpec{}
	if err := read(p.object("geo_centroid", body), s, valueFields(func(s *geoCentroidSpec) *values { return &s.values }, scripted)); err != nil {
		return nil, err
	}
	return s, s.required(scripted)
}

func (s *geoCentroidSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.geoSource(&s.values, "geo_centroid")
	return &centroidCollector{a: a, src: src}, err
}

type centroidState struct {
	lon, lat compensated
	count    int64
}

type centroidCollector struct {
	a       *agg
	src     *source
	buckets []centroidState
}

func (c *centroidCollector) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	points := c.src.points(l)
	return func(doc, bucket int) {
		st := at(&c.buckets, bucket)
		points(doc, func(lon, lat float64) {
			st.count++
			st.lat.add(lat)
			st.lon.add(lon)
		})
	}
}

func (c *centroidCollector) result(bucket int) result {
	st := get(c.buckets, bucket)
	out := &geoCentroid{a: c.a, count: st.count}
	if st.count > 0 {
		// the server packs the place as it packs those of documents
		out.lon, out.lat = geo.Decode(geo.Encode(st.lon.value/float64(st.count), st.lat.value/float64(st.count)))
	}
	return out
}

// geoCentroid is the result.
type geoCentroid struct {
	a        *agg
	lon, lat float64
	count    int64
}

func (g *geoCentroid) typ() string { return "geo_centroid" }

func (g *geoCentroid) reduce(_ *reduction, all []result) (result, error) {
	out := &geoCentroid{a: g.a}
	var lon, lat float64
	for _, one := range all {
		o := one.(*geoCentroid)
		out.count += o.count
		lon += float64(o.count) * o.lon
		lat += float64(o.count) * o.lat
	}
	if out.count > 0 {
		out.lon, out.lat = lon/float64(out.count), lat/float64(out.count)
	}
	return out, nil
}

func (g *geoCentroid) fields(*printing) (xcontent.Object, error) {
	var out xcontent.Object
	if g.count > 0 {
		out = out.With("location", place(g.lon, g.lat))
	}
	return out.With("count", g.count), nil
}

func (g *geoCentroid) property(path []string) (any, error) {
	switch {
	case len(path) == 0:
		return g, nil
	case len(path) > 1:
		return nil, badPath(g.a, path)
	}
	switch path[0] {
	case "lat":
		return g.lat, nil
	case "lon":
		return g.lon, nil
	case "count":
		return g.count, nil
	}
	return nil, eserr.IllegalArgument("Found unknown path element [%s] in [%s]", path[0], g.a.name)
}
