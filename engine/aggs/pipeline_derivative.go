package aggs

import (
	"math"

	"esconsole/engine/dates"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// derivativeSpec is by how much a number differs from that of the bucket before.
type derivativeSpec struct {
	pipeCommon
	unit string
}

func parseDerivative(p *parsing, body xcontent.Value) (pipeSpec, []string, error) {
	s := &derivativeSpec{}
	err := s.readByHand(body, func(f xcontent.Field) (bool, error) {
		if f.Key != "unit" || f.Value.Kind() != xcontent.KindString {
			return false, nil
		}
		s.unit = f.Value.Text()
		return true, nil
	}, func(f xcontent.Field) error {
		if k := f.Value.Kind(); k == xcontent.KindString || k == xcontent.KindArray {
			return parsingError(body, f.Value.Pos(), "Unknown key for a %s in [%s]: [%s].", k, p.name, f.Key)
		}
		return parsingError(body, f.Value.Pos(), "Unexpected token %s in [%s].", f.Value.Kind(), p.name)
	})
	if err != nil {
		return nil, nil, err
	}
	paths, err := s.onePath(p, body)
	return s, paths, err
}

func (s *derivativeSpec) check(c *placing, p *pipe) { c.ordered(p) }

// unitMillis are the milliseconds of the unit; 0 if there is none.
func (s *derivativeSpec) unitMillis() (float64, error) {
	if s.unit == "" {
		return 0, nil
	}
	if u, ok := calendarUnits()[s.unit]; ok {
		const day = 24 * 3600 * 1000
		switch u {
		case dates.Year:
			return 31556952000, nil
		case dates.Quarter:
			return 7889238000, nil
		case dates.Month:
			return 2629746000, nil
		case dates.Week:
			return 7 * day, nil
		case dates.Day:
			return day, nil
		case dates.Hour:
			return 3600000, nil
		case dates.Minute:
			return 60000, nil
		}
		return 1000, nil
	}
	d, err := units.ParseDuration(s.unit, "DerivativePipelineAggregationBuilder.unit")
	if err != nil {
		return 0, err
	}
	return float64(d.Go().Milliseconds()), nil
}

func (s *derivativeSpec) within(p *pipe, parent *agg, list []bucket, add func(*bucket, result)) ([]bucket, error) {
	f, err := decimal(s.format)
	if err != nil {
		return nil, err
	}
	unit, err := s.unitMillis()
	if err != nil {
		return nil, err
	}
	path, err := pathSteps(p.paths[0])
	if err != nil {
		return nil, err
	}
	lastKey, last, some := 0.0, 0.0, false
	for i := range list {
		value, ok, err := bucketValue(parent, &list[i], path, s.gaps)
		if err != nil {
			return nil, err
		}
		key := numericKey(list[i].key)
		if some && ok {
			factor := -1.0
			if unit > 0 {
				factor = (key - lastKey) / unit
			}
			add(&list[i], &derivative{simpleValue{p, f, value - last}, factor})
		}
		lastKey, last, some = key, value, ok
	}
	return list, nil
}

func numericKey(key any) float64 {
	if n, ok := key.(int64); ok {
		return float64(n)
	}
	f, _ := key.(float64)
	return f
}

// derivative is the result; factor is how many units lie between the buckets, or
// negative where there is no unit.
type derivative struct {
	simpleValue
	factor float64
}

func (d *derivative) typ() string { return "derivative" }

func (d *derivative) normalized() float64 {
	if d.factor > 0 {
		return d.value / d.factor
	}
	return d.value
}

func (d *derivative) fields(p *printing) (xcontent.Object, error) {
	out, err := d.simpleValue.fields(p)
	if d.factor <= 0 {
		return out, err
	}
	n := d.normalized()
	if math.IsInf(n, 0) || math.IsNaN(n) {
		return out.With("normalized_value", nil), err
	}
	out = out.With("normalized_value", xcontent.Double(n))
	if !d.format.raw() {
		out = out.With("normalized_value_string", d.format.double(n))
	}
	return out, err
}

func (d *derivative) property(path []string) (any, error) {
	switch {
	case len(path) == 0:
		return d, nil
	case len(path) == 1 && path[0] == "normalized_value":
		return d.normalized(), nil
	}
	return d.simpleValue.property(path)
}
