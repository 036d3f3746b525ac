package aggs

import (
	"math"

	"esconsole/engine/xcontent"
)

// statsSpec is count, least, greatest, mean and sum of numbers.
type statsSpec struct{ values }

func parseStats(p *parsing, body xcontent.Value) (spec, error) {
	s := &statsSpec{}
	if err := read(p.object("stats", body), s, valueFields(func(s *statsSpec) *values { return &s.values }, formatted)); err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

func (s *statsSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "stats", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	return &folding[statsState]{src: src, start: newStats, add: (*statsState).add,
		finish: func(st *statsState) result { return &stats{a, src.format, st.plain()} }}, nil
}

// statsState collects numbers.
type statsState struct {
	count    int64
	sum      compensated
	squares  compensated
	min, max float64
}

func newStats() statsState { return statsState{min: math.Inf(1), max: math.Inf(-1)} }

func (s *statsState) add(list []float64) {
	s.count += int64(len(list))
	for _, f := range list {
		s.sum.add(f)
		s.squares.add(f * f)
		s.min, s.max = math.Min(s.min, f), math.Max(s.max, f)
	}
}

// plain forgets what only serves to add more.
func (s *statsState) plain() statsState {
	p := *s
	p.sum.delta, p.squares.delta = 0, 0
	return p
}

// merge adds what another shard has found.
func (s *statsState) merge(o *statsState) {
	s.count += o.count
	s.min, s.max = math.Min(s.min, o.min), math.Max(s.max, o.max)
	s.sum.add(o.sum.value)
}

func (s *statsState) avg() float64 { return s.sum.value / float64(s.count) }

// metric is one of the numbers.
func (s *statsState) metric(name string) (float64, bool) {
	switch name {
	case "count":
		return float64(s.count), true
	case "min":
		return s.min, true
	case "max":
		return s.max, true
	case "avg":
		return s.avg(), true
	case "sum":
		return s.sum.value, true
	}
	return 0, false
}

// fields lays the numbers out.
func (s *statsState) fields(f *format) xcontent.Object {
	if s.count == 0 {
		return xcontent.Object{{Key: "count", Value: s.count}, {Key: "min", Value: nil}, {Key: "max", Value: nil}, {Key: "avg", Value: nil},
			{Key: "sum", Value: xcontent.Double(0)}}
	}
	out := xcontent.Object{{Key: "count", Value: s.count}, {Key: "min", Value: xcontent.Double(s.min)}, {Key: "max", Value: xcontent.Double(s.max)},
		{Key: "avg", Value: xcontent.Double(s.avg())}, {Key: "sum", Value: xcontent.Double(s.sum.value)}}
	if f.raw() {
		return out
	}
	return append(out, xcontent.Object{{Key: "min_as_string", Value: f.double(s.min)}, {Key: "max_as_string", Value: f.double(s.max)},
		{Key: "avg_as_string", Value: f.double(s.avg())}, {Key: "sum_as_string", Value: f.double(s.sum.value)}}...)
}

// stats is the result.
type stats struct {
	a      *agg
	format format
	statsState
}

func (s *stats) typ() string { return s.a.kind.name }

func (s *stats) reduce(_ *reduction, all []result) (result, error) {
	sum := &stats{s.a, s.format, newStats()}
	for _, one := range all {
		sum.merge(&one.(*stats).statsState)
	}
	return sum, nil
}

func (s *stats) fields(*printing) (xcontent.Object, error) {
	return s.statsState.fields(&s.format), nil
}

func (s *stats) property(path []string) (any, error) { return multiProperty(s.a, s, path) }

// multiProperty finds one of several numbers.
func multiProperty(a *agg, m multiValue, path []string) (any, error) {
	if len(path) == 0 {
		return m, nil
	}
	if len(path) == 1 {
		if f, ok := m.metric(path[0]); ok {
			return f, nil
		}
	}
	return nil, badPath(a, path)
}
