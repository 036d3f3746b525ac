package aggs

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/objectparser"
	"esconsole/engine/sketch"
	"esconsole/engine/xcontent"
)

// deviationSpec is the median of the distances from the median.
type deviationSpec struct {
	values
	compression float64
}

func parseMedianAbsoluteDeviation(p *parsing, body xcontent.Value) (spec, error) {
	s := &deviationSpec{compression: 1000}
	err := read(p.object("median_absolute_deviation", body), s, valueFields(func(s *deviationSpec) *values { return &s.values }, formatted),
		[]objectparser.Field[deviationSpec]{
			{Name: "compression", Takes: objectparser.NumberOrString, Read: func(s *deviationSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
				if s.compression, err = readDouble(v); err == nil && s.compression <= 0 {
					err = eserr.IllegalArgument("[compression] must be greater than 0. Found [%s] in [%s]", java.DoubleString(s.compression), p.name)
				}
				return err
			}},
		})
	if err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

func (s *deviationSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "median_absolute_deviation", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	return &digestCollector{src: src, compression: s.compression, finish: func(d *sketch.TDigest) result { return newDeviation(a, src.format, d) }}, nil
}

// deviation is the result, with the numbers that it is made of.
type deviation struct {
	numeric
	digest *sketch.TDigest
}

func newDeviation(a *agg, f format, d *sketch.TDigest) *deviation {
	out := &deviation{numeric{a: a, format: f, value: math.NaN(), none: d.Count() == 0}, d}
	if d.Count() > 0 {
		median := d.Quantile(0.5)
		distances := sketch.NewTDigest(d.Compression())
		d.Each(func(mean float64, weight int64) { distances.Add(math.Abs(median-mean), weight) })
		out.value = distances.Quantile(0.5)
	}
	return out
}

func (n *deviation) reduce(_ *reduction, all []result) (result, error) {
	d := sketch.NewTDigest(n.digest.Compression())
	for _, one := range all {
		d.Merge(one.(*deviation).digest)
	}
	return newDeviation(n.a, n.format, d), nil
}
