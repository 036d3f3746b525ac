package aggs

import "esconsole/engine/xcontent"

// sumSpec is the sum of numbers.
type sumSpec struct{ values }

func parseSum(p *parsing, body xcontent.Value) (spec, error) {
	s := &sumSpec{}
	if err := read(p.object("sum", body), s, valueFields(func(s *sumSpec) *values { return &s.values }, formatted)); err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

func (s *sumSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "sum", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	return &folding[compensated]{src: src, start: func() compensated { return compensated{} },
		add: func(c *compensated, list []float64) {
			for _, f := range list {
				c.add(f)
			}
		},
		finish: func(c *compensated) result { return &sum{numeric{a: a, format: src.format, value: c.value}} }}, nil
}

// sum is a sum.
type sum struct{ numeric }

func (n *sum) reduce(_ *reduction, all []result) (result, error) {
	var c compensated
	for _, one := range all {
		c.add(one.(*sum).value)
	}
	return &sum{numeric{a: n.a, format: n.format, value: c.value}}, nil
}
