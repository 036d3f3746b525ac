package aggs

import (
	"math"

	"esconsole/engine/xcontent"
)

// minSpec is the least number.
type minSpec struct{ values }

func parseMin(p *parsing, body xcontent.Value) (spec, error) {
	s := &minSpec{}
	if err := read(p.object("min", body), s, valueFields(func(s *minSpec) *values { return &s.values }, formatted)); err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

func (s *minSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "min", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	return &folding[float64]{src: src, start: func() float64 { return math.Inf(1) },
		add: func(m *float64, list []float64) {
			for _, f := range list {
				*m = math.Min(*m, f)
			}
		},
		finish: func(m *float64) result { return newMin(a, src.format, *m) }}, nil
}

// minimum is the least number.
type minimum struct{ numeric }

func newMin(a *agg, f format, value float64) *minimum {
	return &minimum{numeric{a: a, format: f, value: value, none: math.IsInf(value, 0)}}
}

func (n *minimum) reduce(_ *reduction, all []result) (result, error) {
	m := math.Inf(1)
	for _, one := range all {
		m = math.Min(m, one.(*minimum).value)
	}
	return newMin(n.a, n.format, m), nil
}
