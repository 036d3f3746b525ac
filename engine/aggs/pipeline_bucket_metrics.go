package aggs

import (
	"math"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// bucketMetricsSpec makes a metric of a number of each bucket of the aggregation
// beside it: avg_bucket, sum_bucket and their like.
type bucketMetricsSpec struct {
	pipeCommon
	sigma    float64
	percents []float64
	keyed    bool
	make     func(s *bucketMetricsSpec, p *pipe, f format, found *collected) result
}

// collected are the numbers of the buckets, with their keys.
type collected struct {
	keys   []string
	values []float64
}

// bucketMetrics gives the reader of a metric.
func bucketMetrics(metric func(s *bucketMetricsSpec, p *pipe, f format, found *collected) result) func(*parsing, xcontent.Value) (pipeSpec, []string, error) {
	return func(p *parsing, body xcontent.Value) (pipeSpec, []string, error) {
		s := &bucketMetricsSpec{sigma: 2, percents: []float64{1, 5, 25, 50, 75, 95, 99}, keyed: true, make: metric}
		err := s.readByHand(body, func(f xcontent.Field) (bool, error) { return s.own(p.kind, f) }, func(f xcontent.Field) error {
			return parsingError(body, f.Value.Pos(), "Unexpected token %s [%s] in [%s]", f.Value.Kind(), f.Key, p.name)
		})
		switch {
		case err != nil:
			return nil, nil, err
		case !s.given:
			return nil, nil, parsingError(body, body.End()-1, "Missing required field [buckets_path] for aggregation [%s]", p.name)
		}
		return s, s.paths[:min(len(s.paths), 1)], nil
	}
}

// own reads the fields of one metric only.
func (s *bucketMetricsSpec) own(kind string, f xcontent.Field) (bool, error) {
	var err error
	switch v := f.Value; {
	case kind == "extended_stats_bucket" && f.Key == "sigma" && v.Kind() == xcontent.KindNumber:
		s.sigma, err = readDouble(v)
	case kind == "percentiles_bucket" && f.Key == "percents" && v.Kind() == xcontent.KindArray:
		if s.percents, err = readDoubles(v); slices.ContainsFunc(s.percents, func(f float64) bool { return f < 0 || f > 100 }) {
			err = eserr.IllegalArgument("percents must only contain non-null doubles from 0.0-100.0 inclusive")
		}
	case kind == "percentiles_bucket" && f.Key == "keyed" && v.Kind() == xcontent.KindBool:
		s.keyed = v.Bool()
	default:
		return false, nil
	}
	return true, err
}

func (s *bucketMetricsSpec) check(c *placing, p *pipe) {
	c.besideBuckets(p)
	if s.sigma < 0 {
		c.v.Add("sigma must be a non-negative double")
	}
}

func (s *bucketMetricsSpec) beside(p *pipe, level *Aggs, all Results) (result, error) {
	f, steps, err := s.target(p)
	if err != nil {
		return nil, err
	}
	found := &collected{}
	if one, ok := level.find(all, steps[0]); ok {
		m, ok := one.(multi)
		if !ok {
			return nil, badValue(level.byName(steps[0]), steps, one)
		}
		a := level.byName(steps[0])
		list := m.list()
		for i := range list {
			value, ok, err := bucketValue(a, &list[i], steps[1:], s.gaps)
			if err != nil {
				return nil, err
			}
			if ok && !math.IsNaN(value) {
				found.keys, found.values = append(found.keys, m.keyText(&list[i])), append(found.values, value)
			}
		}
	}
	return s.make(s, p, f, found), nil
}

func (c *collected) sum() (sum float64) {
	for _, f := range c.values {
		sum += f
	}
	return sum
}

func avgOfBuckets(_ *bucketMetricsSpec, p *pipe, f format, c *collected) result {
	return &simpleValue{p, f, c.sum() / float64(len(c.values))}
}

func sumOfBuckets(_ *bucketMetricsSpec, p *pipe, f format, c *collected) result {
	return &simpleValue{p, f, c.sum()}
}

func minOfBuckets(_ *bucketMetricsSpec, p *pipe, f format, c *collected) result {
	return c.best(p, f, math.Inf(1), func(a, b float64) bool { return a < b })
}

func maxOfBuckets(_ *bucketMetricsSpec, p *pipe, f format, c *collected) result {
	return c.best(p, f, math.Inf(-1), func(a, b float64) bool { return a > b })
}

// best is the number that beats all others, with the keys of its buckets.
func (c *collected) best(p *pipe, f format, start float64, better func(a, b float64) bool) result {
	out := &bestBucket{simpleValue{p, f, start}, []any{}}
	for i, v := range c.values {
		switch {
		case better(v, out.value):
			out.value, out.keys = v, []any{c.keys[i]}
		case v == out.value:
			out.keys = append(out.keys, c.keys[i])
		}
	}
	return out
}

// bestBucket is the least or greatest number with the keys of its buckets.
type bestBucket struct {
	simpleValue
	keys []any
}

func (b *bestBucket) typ() string { return "bucket_metric_value" }

func (b *bestBucket) fields(p *printing) (xcontent.Object, error) {
	out, err := b.simpleValue.fields(p)
	return out.With("keys", b.keys), err
}

func (b *bestBucket) property(path []string) (any, error) {
	switch {
	case len(path) == 0:
		return b, nil
	case len(path) == 1 && path[0] == "keys":
		return b.keys, nil
	}
	return b.simpleValue.property(path)
}

// statsOfBuckets adds up plainly, without compensation.
func statsOfBuckets(_ *bucketMetricsSpec, p *pipe, f format, c *collected) result {
	return &stats{p.agg(), f, c.stats()}
}

func extendedStatsOfBuckets(s *bucketMetricsSpec, p *pipe, f format, c *collected) result {
	return &extendedStats{p.agg(), f, s.sigma, c.stats()}
}

func (c *collected) stats() statsState {
	st := newStats()
	st.count = int64(len(c.values))
	for _, v := range c.values {
		st.sum.value += v
		st.squares.value += v * v
		st.min, st.max = math.Min(st.min, v), math.Max(st.max, v)
	}
	return st
}

// agg stands for a pipeline where results want an aggregation.
func (p *pipe) agg() *agg { return &agg{name: p.name, kind: p.kind, subs: &Aggs{}} }

func percentilesOfBuckets(s *bucketMetricsSpec, p *pipe, f format, c *collected) result {
	sorted := slices.Clone(c.values)
	slices.SortFunc(sorted, java.CompareDoubles)
	out := &bucketPercentiles{p: p, format: f, spec: s}
	for _, percent := range s.percents {
		value := math.NaN()
		if len(sorted) > 0 {
			value = sorted[int(math.Floor(percent/100*float64(len(sorted)-1)+0.5))]
		}
		out.values = append(out.values, value)
	}
	return out
}

// bucketPercentiles are percentiles of few numbers: each is one of them.
type bucketPercentiles struct {
	p      *pipe
	format format
	spec   *bucketMetricsSpec
	values []float64
}

func (b *bucketPercentiles) typ() string                                 { return "percentiles_bucket" }
func (b *bucketPercentiles) reduce(*reduction, []result) (result, error) { return b, nil }

func (b *bucketPercentiles) fields(*printing) (xcontent.Object, error) {
	named := xcontent.Object{}
	list := []any{}
	for i, percent := range b.spec.percents {
		key := java.DoubleString(percent)
		named = append(named, numberFields(&b.format, key, key+"_as_string", b.values[i])...)
		list = append(list, append(xcontent.Object{{Key: "key", Value: xcontent.Double(percent)}},
			numberFields(&b.format, "value", key+"_as_string", b.values[i])...))
	}
	if b.spec.keyed {
		return xcontent.Object{{Key: "values", Value: named}}, nil
	}
	return xcontent.Object{{Key: "values", Value: list}}, nil
}

func (b *bucketPercentiles) metric(name string) (float64, bool) {
	for i, percent := range b.spec.percents {
		if java.DoubleString(percent) == name {
			return b.values[i], true
		}
	}
	return 0, false
}

func (b *bucketPercentiles) property(path []string) (any, error) {
	if len(path) == 0 {
		return b, nil
	}
	return multiProperty(b.p.agg(), b, path)
}
