package aggs

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// extendedStatsSpec is stats with variances and deviations.
type extendedStatsSpec struct {
	values
	sigma float64 // how many deviations the bounds lie away
}

func parseExtendedStats(p *parsing, body xcontent.Value) (spec, error) {
	s := &extendedStatsSpec{sigma: 2}
	err := read(p.object("extended_stats", body), s, valueFields(func(s *extendedStatsSpec) *values { return &s.values }, formatted),
		[]objectparser.Field[extendedStatsSpec]{{Name: "sigma", Takes: objectparser.NumberOrString,
			Read: func(s *extendedStatsSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
				if s.sigma, err = readDouble(v); err == nil && s.sigma < 0 {
					return eserr.IllegalArgument("[sigma] must be greater than or equal to 0. Found [%s] in [%s]", java.DoubleString(s.sigma), p.name)
				}
				return err
			}}})
	if err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

// readDouble reads a number, or a text that is one.
func readDouble(v xcontent.Value) (float64, error) {
	f, fault := java.ParseDouble(v.Text())
	if fault != "" {
		return 0, eserr.NumberFormat(v.Text())
	}
	return f, nil
}

func (s *extendedStatsSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "extended_stats", numberKind, numbers...)
	if err != nil {
		return nil, err
	}
	return &folding[statsState]{src: src, start: newStats, add: (*statsState).add,
		finish: func(st *statsState) result { return &extendedStats{a, src.format, s.sigma, st.plain()} }}, nil
}

// extendedStats is the result.
type extendedStats struct {
	a      *agg
	format format
	sigma  float64
	statsState
}

func (s *extendedStats) typ() string { return s.a.kind.name }

func (s *extendedStats) reduce(_ *reduction, all []result) (result, error) {
	sum := &extendedStats{s.a, s.format, s.sigma, newStats()}
	compensation := 0.0
	for _, one := range all {
		o := one.(*extendedStats)
		sum.merge(&o.statsState)
		sum.addSquares(o.squares.value, &compensation)
	}
	return sum, nil
}

// addSquares adds the squares of a shard, as the server does it here: not quite
// as other sums are added.
func (s *extendedStats) addSquares(f float64, compensation *float64) {
	switch total := &s.squares.value; {
	case math.IsInf(f, 0) || math.IsNaN(f):
		*total += f
	case !math.IsInf(*total, 0) && !math.IsNaN(*total):
		corrected := f - *compensation
		updated := *total + corrected
		*compensation = (updated - *total) - corrected
		*total = updated
	}
}

// variance is that of all numbers, or of a sample where by is one less.
func (s *extendedStats) variance(by int64) float64 {
	v := (s.squares.value - ((s.sum.value * s.sum.value) / float64(s.count))) / float64(by)
	if v < 0 {
		return 0
	}
	return v
}

func (s *extendedStats) population() float64 { return s.variance(s.count) }
func (s *extendedStats) sampling() float64   { return s.variance(s.count - 1) }

func (s *extendedStats) bound(variance, sign float64) float64 {
	return s.avg() + sign*(math.Sqrt(variance)*s.sigma)
}

func (s *extendedStats) metric(name string) (float64, bool) {
	switch name {
	case "sum_of_squares":
		return s.squares.value, true
	case "variance", "variance_population":
		return s.population(), true
	case "variance_sampling":
		return s.sampling(), true
	case "std_deviation", "std_deviation_population":
		return math.Sqrt(s.population()), true
	case "std_deviation_sampling":
		return math.Sqrt(s.sampling()), true
	case "std_upper", "std_upper_population":
		return s.bound(s.population(), 1), true
	case "std_lower", "std_lower_population":
		return s.bound(s.population(), -1), true
	case "std_upper_sampling":
		return s.bound(s.sampling(), 1), true
	case "std_lower_sampling":
		return s.bound(s.sampling(), -1), true
	}
	return s.statsState.metric(name)
}

// extendedNames are the numbers that follow those of stats, and the bounds behind
// them, with what their values are called.
var (
	extendedNames = []string{"sum_of_squares", "variance", "variance_population", "variance_sampling", "std_deviation",
		"std_deviation_population", "std_deviation_sampling"}
	boundNames = [][2]string{{"upper", "std_upper"}, {"lower", "std_lower"}, {"upper_population", "std_upper_population"},
		{"lower_population", "std_lower_population"}, {"upper_sampling", "std_upper_sampling"}, {"lower_sampling", "std_lower_sampling"}}
)

func (s *extendedStats) fields(p *printing) (xcontent.Object, error) {
	out := s.statsState.fields(&s.format)
	if s.count == 0 {
		return append(out, s.more(p, "", func(string) any { return nil })...), nil
	}
	out = append(out, s.more(p, "", func(name string) any {
		f, _ := s.metric(name)
		return xcontent.Double(f)
	})...)
	if !s.format.raw() {
		out = append(out, s.more(p, "_as_string", func(name string) any {
			f, _ := s.metric(name)
			return s.format.double(f)
		})...)
	}
	return out, nil
}

// more lays out the numbers behind those of stats. Those of samples are new in 7.
func (s *extendedStats) more(p *printing, suffix string, value func(name string) any) xcontent.Object {
	var out, bounds xcontent.Object
	for _, name := range extendedNames {
		if p.old && sampled(name) {
			continue
		}
		out = append(out, xcontent.Member{Key: name + suffix, Value: value(name)})
	}
	for _, b := range boundNames {
		if p.old && sampled(b[0]) {
			continue
		}
		bounds = append(bounds, xcontent.Member{Key: b[0], Value: value(b[1])})
	}
	return append(out, xcontent.Member{Key: "std_deviation_bounds" + suffix, Value: bounds})
}

func (s *extendedStats) property(path []string) (any, error) { return multiProperty(s.a, s, path) }

// sampled tells whether a number is named by what the values are taken for.
func sampled(name string) bool {
	return strings.HasSuffix(name, "_population") || strings.HasSuffix(name, "_sampling")
}
