package aggs

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// valueCountSpec counts values.
type valueCountSpec struct{ values }

func parseValueCount(p *parsing, body xcontent.Value) (spec, error) {
	s := &valueCountSpec{}
	if err := read(p.object("value_count", body), s, valueFields(func(s *valueCountSpec) *values { return &s.values }, formatted)); err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

func (s *valueCountSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "value_count", bytesKind, bytesKind, numberKind, dateKind, booleanKind, ipKind, geoKind, rangeKind)
	if err != nil {
		return nil, err
	}
	return &valueCounter{a: a, src: src}, nil
}

// valueCounter counts the values of each bucket.
type valueCounter struct {
	a      *agg
	src    *source
	counts []int64
}

func (c *valueCounter) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	length := c.lengths(l)
	return func(doc, bucket int) { *at(&c.counts, bucket) += int64(length(doc)) }
}

// lengths tells how many values a document has.
func (c *valueCounter) lengths(l *lucene.Leaf) func(doc int) int {
	if c.src.kind == bytesKind || c.src.kind == ipKind || c.src.kind == rangeKind {
		texts := c.src.texts(l)
		return func(doc int) int { return len(texts(doc)) }
	}
	longs := c.src.longs(l)
	return func(doc int) int { return len(longs(doc)) }
}

func (c *valueCounter) result(bucket int) result { return &valueCount{c.a, get(c.counts, bucket)} }

// valueCount is how many values there are.
type valueCount struct {
	a     *agg
	count int64
}

func (n *valueCount) typ() string     { return "value_count" }
func (n *valueCount) number() float64 { return float64(n.count) }

func (n *valueCount) reduce(_ *reduction, all []result) (result, error) {
	sum := &valueCount{a: n.a}
	for _, one := range all {
		sum.count += one.(*valueCount).count
	}
	return sum, nil
}

func (n *valueCount) fields(*printing) (xcontent.Object, error) {
	return xcontent.Object{{Key: "value", Value: n.count}}, nil
}

func (n *valueCount) property(path []string) (any, error) {
	if len(path) == 0 {
		return n, nil
	}
	if len(path) == 1 && path[0] == "value" {
		return float64(n.count), nil
	}
	return nil, badPath(n.a, path)
}
