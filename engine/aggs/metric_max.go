package aggs

import (
	"math"

	"esconsole/engine/xcontent"
)

// maxSpec is the greatest number.
type maxSpec struct{ values }

func parseMax(p *parsing, body xcontent.Value) (spec, error) {
	s := &maxSpec{}
	if err := read(p.object("max", body), s, valueFields(func(s *maxSpec) *values { return &s.values }, formatted)); err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

func (s *maxSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "max", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	return &folding[float64]{src: src, start: func() float64 { return math.Inf(-1) },
		add: func(m *float64, list []float64) {
			for _, f := range list {
				*m = math.Max(*m, f)
			}
		},
		finish: func(m *float64) result { return newMax(a, src.format, *m) }}, nil
}

// maximum is the greatest number.
type maximum struct{ numeric }

func newMax(a *agg, f format, value float64) *maximum {
	return &maximum{numeric{a: a, format: f, value: value, none: math.IsInf(value, 0)}}
}

func (n *maximum) reduce(_ *reduction, all []result) (result, error) {
	m := math.Inf(-1)
	for _, one := range all {
		m = math.Max(m, one.(*maximum).value)
	}
	return newMax(n.a, n.format, m), nil
}
