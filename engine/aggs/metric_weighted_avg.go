package aggs

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// weightedAvgSpec is the mean of numbers, each with a weight.
type weightedAvgSpec struct {
	value, weight *values
	rest          values // format and value_type
}

func parseWeightedAvg(p *parsing, body xcontent.Value) (spec, error) {
	s := &weightedAvgSpec{}
	part := func(into func(s *weightedAvgSpec) **values) func(*weightedAvgSpec, xcontent.Value, objectparser.Warn) error {
		return func(s *weightedAvgSpec, v xcontent.Value, warn objectparser.Warn) error {
			one := &values{}
			p := objectparser.Parser[values]{Name: "field_config"}
			for _, f := range valueFields(func(v *values) *values { return v }, zoned) {
				if f.Name != "value_type" && f.Name != "format" {
					p.Fields = append(p.Fields, f)
				}
			}
			*into(s) = one
			return p.Parse(one, v, warn)
		}
	}
	var rest []objectparser.Field[weightedAvgSpec]
	for _, f := range valueFields(func(s *weightedAvgSpec) *values { return &s.rest }, formatted) {
		if f.Name == "format" || f.Name == "value_type" {
			rest = append(rest, f)
		}
	}
	err := read(p.object("weighted_avg", body), s, rest, []objectparser.Field[weightedAvgSpec]{
		{Name: "value", Takes: objectparser.Object, Read: part(func(s *weightedAvgSpec) **values { return &s.value })},
		{Name: "weight", Takes: objectparser.Object, Read: part(func(s *weightedAvgSpec) **values { return &s.weight })},
	})
	return s, err
}

func (s *weightedAvgSpec) open(x *Shard, a *agg) (collector, error) {
	for _, part := range []struct {
		name string
		v    *values
	}{{"value", s.value}, {"weight", s.weight}} {
		if part.v == nil {
			return nil, eserr.IllegalArgument("Could not find field name [%s] in multiValuesSource", part.name)
		}
	}
	value := *s.value
	value.format, value.valueType = s.rest.format, s.rest.valueType
	v, err := x.source(&value, "weighted_avg", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	w, err := x.source(s.weight, "weighted_avg", numberKind, numbers...)
	return &weightedCollector{a: a, values: v, weights: w}, err
}

type weightedState struct{ sum, weight compensated }

type weightedCollector struct {
	a               *agg
	values, weights *source
	states          []weightedState
	err             error // of a document with several weights
}

func (c *weightedCollector) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	if c.values.empty() || c.weights.empty() {
		return nil
	}
	values, weights := c.values.doubles(l), c.weights.doubles(l)
	return func(doc, bucket int) {
		w := weights(doc)
		list := values(doc)
		switch {
		case len(w) == 0 || len(list) == 0:
			return
		case len(w) > 1:
			c.err = eserr.New(500, "aggregation_execution_exception", "Encountered more than one weight for a single document. Use a script to combine multiple weights-per-doc into a single value.")
			return
		}
		st := at(&c.states, bucket)
		for _, f := range list {
			st.sum.add(f * w[0])
			st.weight.add(w[0])
		}
	}
}

func (c *weightedCollector) result(bucket int) result {
	if c.err != nil {
		return failure{c.err}
	}
	st := get(c.states, bucket)
	return newWeightedAvg(c.a, c.values.format, st.sum.value, st.weight.value)
}

// failure is the result of an aggregation that could not be computed.
type failure struct{ err error }

func (f failure) typ() string                                 { return "" }
func (f failure) reduce(*reduction, []result) (result, error) { return nil, f.err }
func (f failure) fields(*printing) (xcontent.Object, error)   { return nil, f.err }
func (f failure) property([]string) (any, error)              { return nil, f.err }

// weightedAvg is the result.
type weightedAvg struct {
	numeric
	sum, weight float64
}

func newWeightedAvg(a *agg, f format, sum, weight float64) *weightedAvg {
	value := math.NaN()
	if weight != 0 {
		value = sum / weight
	}
	return &weightedAvg{numeric{a: a, format: f, value: value, none: weight == 0}, sum, weight}
}

func (n *weightedAvg) reduce(_ *reduction, all []result) (result, error) {
	var sum, weight compensated
	for _, one := range all {
		o, ok := one.(*weightedAvg)
		if !ok {
			return one.reduce(nil, nil)
		}
		sum.add(o.sum)
		weight.add(o.weight)
	}
	return newWeightedAvg(n.a, n.format, sum.value, weight.value), nil
}
