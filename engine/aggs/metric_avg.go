package aggs

import "esconsole/engine/xcontent"

// avgSpec is the mean of numbers.
type avgSpec struct{ values }

func parseAvg(p *parsing, body xcontent.Value) (spec, error) {
	s := &avgSpec{}
	if err := read(p.object("avg", body), s, valueFields(func(s *avgSpec) *values { return &s.values }, formatted)); err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

// avgState is a sum and what it is of.
type avgState struct {
	sum   compensated
	count int64
}

func (s *avgSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "avg", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	return &folding[avgState]{src: src, start: func() avgState { return avgState{} },
		add: func(st *avgState, list []float64) {
			st.count += int64(len(list))
			for _, f := range list {
				st.sum.add(f)
			}
		},
		finish: func(st *avgState) result { return newAvg(a, src.format, st.sum.value, st.count) }}, nil
}

// avg is a mean with what it was made of.
type avg struct {
	numeric
	sum   float64
	count int64
}

func newAvg(a *agg, f format, sum float64, count int64) *avg {
	return &avg{numeric{a: a, format: f, value: sum / float64(count), none: count == 0}, sum, count}
}

func (n *avg) reduce(_ *reduction, all []result) (result, error) {
	var sum compensated
	count := int64(0)
	for _, one := range all {
		sum.add(one.(*avg).sum)
		count += one.(*avg).count
	}
	return newAvg(n.a, n.format, sum.value, count), nil
}
