package aggs

import (
	"math"

	"esconsole/engine/xcontent"
)

// cumulativeSumSpec adds up a number from bucket to bucket.
type cumulativeSumSpec struct{ pipeCommon }

func parseCumulativeSum(p *parsing, body xcontent.Value) (pipeSpec, []string, error) {
	s := &cumulativeSumSpec{}
	if err := read(p.object("cumulative_sum", body), s, commonFields(func(s *cumulativeSumSpec) *pipeCommon { return &s.pipeCommon }, false)); err != nil {
		return nil, nil, err
	}
	if !s.given {
		return nil, nil, requiredBy("buckets_path")
	}
	return s, s.paths, nil
}

func (s *cumulativeSumSpec) check(c *placing, p *pipe) {
	if len(p.paths) != 1 {
		c.v.Add("buckets_path must contain a single entry for aggregation [%s]", p.name)
	}
	c.ordered(p)
}

func (s *cumulativeSumSpec) within(p *pipe, parent *agg, list []bucket, add func(*bucket, result)) ([]bucket, error) {
	f, path, err := s.target(p)
	if err != nil {
		return nil, err
	}
	sum := 0.0
	for i := range list {
		value, ok, err := bucketValue(parent, &list[i], path, insertZeros)
		if err != nil {
			return nil, err
		}
		if ok && !math.IsInf(value, 0) && !math.IsNaN(value) {
			sum += value
		}
		add(&list[i], &simpleValue{p, f, sum})
	}
	return list, nil
}
