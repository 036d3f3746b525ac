package aggs

import (
	"math"

	"github.com/twmb/murmur3"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/sketch"
	"esconsole/engine/xcontent"
)

// cardinalitySpec counts different values.
type cardinalitySpec struct {
	values
	threshold int64 // up to which they are counted exactly
}

func parseCardinality(p *parsing, body xcontent.Value) (spec, error) {
	s := &cardinalitySpec{threshold: 3000}
	err := read(p.object("cardinality", body), s, valueFields(func(s *cardinalitySpec) *values { return &s.values }, scripted),
		[]objectparser.Field[cardinalitySpec]{
			{Name: "precision_threshold", Takes: objectparser.NumberOrString, Read: func(s *cardinalitySpec, v xcontent.Value, _ objectparser.Warn) (err error) {
				if s.threshold, err = objectparser.Long(v); err == nil && s.threshold < 0 {
					err = eserr.IllegalArgument("[precisionThreshold] must be greater than or equal to 0. Found [%d] in [%s]", s.threshold, p.name)
				}
				return err
			}},
			{Name: "rehash", Takes: objectparser.BoolOrString, Read: func(*cardinalitySpec, xcontent.Value, objectparser.Warn) error { return nil }},
		})
	if err != nil {
		return nil, err
	}
	return s, s.required(scripted)
}

func (s *cardinalitySpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "cardinality", bytesKind, bytesKind, numberKind, dateKind, booleanKind, ipKind, geoKind, rangeKind)
	if err != nil {
		return nil, err
	}
	return &cardinalityCollector{a: a, src: src, precision: sketch.PrecisionFor(s.threshold)}, nil
}

type cardinalityCollector struct {
	a         *agg
	src       *source
	precision int
	counts    []*sketch.HyperLogLog
}

func (c *cardinalityCollector) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	if column := c.src.plainLongs(l); column != nil {
		return func(doc, bucket int) {
			h := at(&c.counts, bucket)
			if *h == nil {
				*h = sketch.NewHyperLogLog(c.precision)
			}
			for _, n := range column.Values(doc) {
				(*h).Add(uint64(mix64(n)))
			}
		}
	}
	hashes := c.hashes(l)
	return func(doc, bucket int) {
		h := at(&c.counts, bucket)
		if *h == nil {
			*h = sketch.NewHyperLogLog(c.precision)
		}
		for _, hash := range hashes(doc) {
			(*h).Add(hash)
		}
	}
}

// hashes gives the hashes of a document's values. The list is good until the next
// call.
func (c *cardinalityCollector) hashes(l *lucene.Leaf) func(doc int) []uint64 {
	switch k := c.src.kind; {
	case k == bytesKind || k == ipKind || k == rangeKind:
		return mapped(c.src.texts(l), func(t string) uint64 {
			hash, _ := murmur3.StringSum128(t)
			return hash
		})
	case c.src.floating():
		return mapped(c.src.doubles(l), func(f float64) uint64 { return uint64(mix64(int64(math.Float64bits(f)))) })
	}
	return mapped(c.src.longs(l), func(n int64) uint64 { return uint64(mix64(n)) })
}

// mapped is what a function makes of the values of documents.
func mapped[T, U any](values func(doc int) []T, by func(T) U) func(doc int) []U {
	var buf []U
	return func(doc int) []U {
		buf = buf[:0]
		for _, v := range values(doc) {
			buf = append(buf, by(v))
		}
		return buf
	}
}

func (c *cardinalityCollector) result(bucket int) result {
	return &cardinality{c.a, get(c.counts, bucket)}
}

// cardinality is the result.
type cardinality struct {
	a      *agg
	counts *sketch.HyperLogLog // nil: nothing was counted
}

func (n *cardinality) typ() string { return "cardinality" }

func (n *cardinality) count() int64 {
	if n.counts == nil {
		return 0
	}
	return n.counts.Count()
}

func (n *cardinality) number() float64 { return float64(n.count()) }

func (n *cardinality) reduce(_ *reduction, all []result) (result, error) {
	out := &cardinality{a: n.a}
	for _, one := range all {
		switch o := one.(*cardinality); {
		case o.counts == nil:
		case out.counts == nil:
			out.counts = o.counts
		default:
			out.counts.Merge(o.counts)
		}
	}
	return out, nil
}

func (n *cardinality) fields(*printing) (xcontent.Object, error) {
	return xcontent.Object{{Key: "value", Value: n.count()}}, nil
}

func (n *cardinality) property(path []string) (any, error) {
	if len(path) == 0 {
		return n, nil
	}
	if len(path) == 1 && path[0] == "value" {
		return float64(n.count()), nil
	}
	return nil, badPath(n.a, path)
}
