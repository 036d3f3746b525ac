package aggs

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// missingSpec counts the documents without a value.
type missingSpec struct{ values }

func parseMissing(p *parsing, body xcontent.Value) (spec, error) {
	s := &missingSpec{}
	if err := read(p.object("missing", body), s, valueFields(func(s *missingSpec) *values { return &s.values }, scripted)); err != nil {
		return nil, err
	}
	return s, s.required(scripted)
}

func (s *missingSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "missing", bytesKind, bytesKind, numberKind, dateKind, booleanKind, ipKind, geoKind, rangeKind)
	if err != nil {
		return nil, err
	}
	return newSingle(x, a, func(l *lucene.Leaf, _ lucene.Scorer) func(int) bool {
		has := src.has(l)
		return func(doc int) bool { return !has(doc) }
	})
}
