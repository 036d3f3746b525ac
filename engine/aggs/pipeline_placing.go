package aggs

import (
	"regexp"
	"slices"
	"strings"

	"esconsole/engine/eserr"
)

// placing checks where the pipelines of one level lie, and what their paths lead to.
type placing struct {
	v      *eserr.Validation
	level  *Aggs
	parent *agg // nil at the top
}

// Check says what is wrong with the pipelines of a tree.
//
// Server: org.elasticsearch.search.aggregations.AggregatorFactories.Builder.validate.
func (a *Aggs) Check(v *eserr.Validation) { a.check(v, nil) }

func (a *Aggs) check(v *eserr.Validation, parent *agg) {
	c := &placing{v, a, parent}
	if err := a.orderPipes(); err != nil {
		v.Add("%s", eserr.From(err).Reason)
	} else {
		for _, p := range a.pipes {
			p.spec.check(c, p)
		}
	}
	for _, one := range a.list {
		one.subs.check(v, one)
	}
}

// orderPipes puts each pipeline behind those whose results it needs.
func (a *Aggs) orderPipes() error {
	var out []*pipe
	marked := map[*pipe]bool{}
	var visit func(p *pipe) error
	visit = func(p *pipe) error {
		switch {
		case marked[p]:
			return eserr.IllegalArgument("Cyclical dependency found with pipeline aggregator [%s]", p.name)
		case slices.Contains(out, p):
			return nil
		}
		marked[p] = true
		for _, path := range p.paths {
			next, err := a.follow(path)
			if err != nil {
				return err
			}
			if next != nil {
				if err := visit(next); err != nil {
					return err
				}
			}
		}
		delete(marked, p)
		out = append(out, p)
		return nil
	}
	for _, p := range a.pipes {
		if err := visit(p); err != nil {
			return err
		}
	}
	a.pipes = out
	return nil
}

// follow checks a path. It gives the pipeline that the path begins with, if it is one.
func (a *Aggs) follow(path string) (*pipe, error) {
	elements, err := parsePath(path)
	if err != nil {
		return nil, err
	}
	if path == "_count" || path == "_key" {
		return nil, nil
	}
	one := a.byName(elements[0].name)
	if one == nil {
		if i := slices.IndexFunc(a.pipes, func(p *pipe) bool { return p.name == elements[0].name }); i >= 0 {
			return a.pipes[i], nil
		}
		return nil, eserr.IllegalArgument("No aggregation found for path [%s]", path)
	}
	for i, e := range elements[1:] {
		last := i == len(elements)-2
		if last && (strings.EqualFold(e.name, "_key") || e.name == "_count") {
			break
		}
		if next := one.subs.byName(e.name); next != nil {
			one = next
			continue
		}
		if last && slices.ContainsFunc(one.subs.pipes, func(p *pipe) bool { return p.name == e.name }) {
			break
		}
		return nil, eserr.IllegalArgument("No aggregation [%s] found for path [%s]", e.name, path)
	}
	return nil, nil
}

func (a *Aggs) byName(name string) *agg {
	for _, one := range a.list {
		if one.name == name {
			return one
		}
	}
	return nil
}

// ordered refuses a pipeline that does not lie in a histogram without gaps.
func (c *placing) ordered(p *pipe) {
	const kinds = " must have a histogram, date_histogram or auto_date_histogram as parent"
	if c.parent == nil {
		c.v.Add("%s aggregation [%s]%s but doesn't have a parent", p.kind.name, p.name, kinds)
		return
	}
	gaps := func(minCount int64) {
		if minCount != 0 {
			c.v.Add("parent histogram of %s aggregation [%s] must have min_doc_count of 0", p.kind.name, p.name)
		}
	}
	switch s := c.parent.spec.(type) {
	case *histogramSpec:
		gaps(s.minCount)
	case *dateHistogramSpec:
		gaps(s.minCount)
	default:
		if c.parent.kind.name != "auto_date_histogram" {
			c.v.Add("%s aggregation [%s]%s", p.kind.name, p.name, kinds)
		}
	}
}

var pathSeparators = regexp.MustCompile(`[>.]`)

// besideBuckets refuses a path that does not begin with an aggregation of several
// buckets.
func (c *placing) besideBuckets(p *pipe) {
	if len(p.paths) != 1 {
		c.v.Add("buckets_path must contain a single entry for aggregation [%s]", p.name)
		return
	}
	first := pathSeparators.Split(p.paths[0], 2)[0]
	one := c.level.byName(first)
	switch {
	case one == nil:
		c.v.Add("buckets_path aggregation does not exist for aggregation [%s]: %s", p.name, p.paths[0])
	case !one.kind.many:
		c.v.Add("The first aggregation in buckets_path must be a multi-bucket aggregation for aggregation [%s] found :%s for buckets path: %s",
			p.name, one.kind.class(), p.paths[0])
	}
}
