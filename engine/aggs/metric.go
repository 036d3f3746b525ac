package aggs

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// singleValue is a result that is one number.
type singleValue interface{ number() float64 }

// multiValue is a result of several numbers with names.
type multiValue interface {
	metric(name string) (f float64, ok bool)
}

// compensated adds numbers with less loss than plain sums.
//
// Server: org.elasticsearch.search.aggregations.metrics.CompensatedSum.
type compensated struct{ value, delta float64 }

func (c *compensated) add(f float64) {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		c.value = f + c.value
	}
	if !math.IsInf(c.value, 0) && !math.IsNaN(c.value) {
		corrected := f + c.delta
		updated := c.value + corrected
		c.delta = corrected - (updated - c.value)
		c.value = updated
	}
}

// numeric is the result of a metric of one number.
type numeric struct {
	a      *agg
	format format
	value  float64
	none   bool // nothing was counted: the value is printed as null
}

func (n *numeric) typ() string     { return n.a.kind.name }
func (n *numeric) number() float64 { return n.value }

func (n *numeric) fields(*printing) (xcontent.Object, error) {
	if n.none {
		return xcontent.Object{{Key: "value", Value: nil}}, nil
	}
	out := xcontent.Object{{Key: "value", Value: xcontent.Double(n.value)}}
	if !n.format.raw() {
		out = append(out, xcontent.Member{Key: "value_as_string", Value: n.format.double(n.value)})
	}
	return out, nil
}

// property finds the number.
func (n *numeric) property(path []string) (any, error) {
	if len(path) == 0 {
		return n, nil
	}
	if len(path) == 1 && path[0] == "value" {
		return n.value, nil
	}
	return nil, badPath(n.a, path)
}

// badPath is the error of a path that leads nowhere in an aggregation.
func badPath(a *agg, path []string) error {
	return eserr.IllegalArgument("path not supported for [%s]: %s", a.name, javaList(path))
}

func javaList(path []string) string {
	out := "["
	for i, p := range path {
		if i > 0 {
			out += ", "
		}
		out += p
	}
	return out + "]"
}

// folding collects numbers of one field into an S for each bucket.
type folding[S any] struct {
	src    *source
	states []S
	start  func() S
	add    func(s *S, values []float64)
	finish func(s *S) result
}

func (c *folding[S]) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	values := c.src.doubles(l)
	return func(doc, bucket int) {
		list := values(doc)
		if len(list) == 0 {
			return
		}
		for len(c.states) <= bucket {
			c.states = append(c.states, c.start())
		}
		c.add(&c.states[bucket], list)
	}
}

func (c *folding[S]) result(bucket int) result {
	if bucket < len(c.states) {
		return c.finish(&c.states[bucket])
	}
	s := c.start()
	return c.finish(&s)
}

// numbers are the kinds that metrics of numbers take.
var numbers = []valueKind{numberKind, dateKind, booleanKind}
