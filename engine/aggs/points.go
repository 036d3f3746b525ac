package aggs

import (
	"strings"

	"esconsole/engine/geo"
	"esconsole/engine/lucene"
)

// points calls yield with the places of documents of a segment.
func (s *source) points(l *lucene.Leaf) func(doc int, yield func(lon, lat float64)) {
	if s.ft == nil {
		return func(_ int, yield func(lon, lat float64)) {
			if s.missing {
				yield(s.missingPoint.X, s.missingPoint.Y)
			}
		}
	}
	column := l.Longs(s.ft.Name)
	return func(doc int, yield func(lon, lat float64)) {
		list := column.Values(doc)
		if len(list) == 0 && s.missing {
			yield(s.missingPoint.X, s.missingPoint.Y)
		}
		for _, packed := range list {
			yield(geo.Decode(packed))
		}
	}
}

// geoSource resolves values that are places.
func (x *Shard) geoSource(v *values, aggregation string) (*source, error) {
	s, err := x.source(v, aggregation, geoKind, geoKind)
	if err != nil || v.missing == nil {
		return s, err
	}
	p, err := geo.PointOfText(strings.TrimSpace(*v.missing), false)
	if err != nil {
		return nil, err
	}
	s.missingPoint = *p
	return s, nil
}
