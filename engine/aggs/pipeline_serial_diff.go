package aggs

import (
	"math"

	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// serialDiffSpec is by how much a number differs from that of some buckets before.
type serialDiffSpec struct {
	pipeCommon
	lag int
}

func parseSerialDiff(p *parsing, body xcontent.Value) (pipeSpec, []string, error) {
	s := &serialDiffSpec{lag: 1}
	err := s.readByHand(body, func(f xcontent.Field) (bool, error) {
		if f.Key != "lag" || f.Value.Kind() != xcontent.KindNumber {
			return false, nil
		}
		n, err := objectparser.Int(f.Value)
		if err == nil && n <= 0 {
			err = parsingError(body, f.Value.Pos(), "Lag must be a positive, non-zero integer.  Value supplied was%d in [%s]: [%s].", n, p.name, f.Key)
		}
		s.lag = n
		return true, err
	}, func(f xcontent.Field) error {
		switch k := f.Value.Kind(); k {
		case xcontent.KindString, xcontent.KindArray, xcontent.KindNumber:
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

func (s *serialDiffSpec) check(c *placing, p *pipe) { c.ordered(p) }

func (s *serialDiffSpec) within(p *pipe, parent *agg, list []bucket, add func(*bucket, result)) ([]bucket, error) {
	f, path, err := s.target(p)
	if err != nil {
		return nil, err
	}
	values := make([]float64, len(list))
	for i := range list {
		value, ok, err := bucketValue(parent, &list[i], path, s.gaps)
		if err != nil {
			return nil, err
		}
		if values[i] = value; !ok {
			values[i] = math.NaN()
		}
		if i >= s.lag && !math.IsNaN(values[i]) && !math.IsNaN(values[i-s.lag]) {
			add(&list[i], &simpleValue{p, f, values[i] - values[i-s.lag]})
		}
	}
	return list, nil
}
