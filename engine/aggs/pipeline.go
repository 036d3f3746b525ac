package aggs

import (
	"math"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// pipe is an aggregation of what other aggregations have found.
type pipe struct {
	name  string
	kind  *kind
	spec  pipeSpec
	paths []string // buckets_path
	meta  xcontent.Value
}

// pipeSpec is a parsed pipeline aggregation.
type pipeSpec interface {
	// check says what is wrong with its place and its paths.
	check(c *placing, p *pipe)
}

// sibling makes one result of those beside it.
type sibling interface {
	pipeSpec
	beside(p *pipe, level *Aggs, all Results) (result, error)
}

// inner changes the buckets of the aggregation that it lies in. add gives a
// bucket a result of the pipe.
type inner interface {
	pipeSpec
	within(p *pipe, parent *agg, list []bucket, add func(b *bucket, r result)) ([]bucket, error)
}

// multi is a result of several buckets.
type multi interface {
	result
	list() []bucket
	with(list []bucket) result
	keyText(b *bucket) string // the key of a bucket as a text
}

func (t *terms) list() []bucket            { return t.buckets }
func (t *terms) keyText(b *bucket) string  { return keyText(&t.format, b.key) }
func (t *terms) with(list []bucket) result { c := *t; c.buckets = list; return &c }

func (h *histogram[K]) list() []bucket            { return h.buckets }
func (h *histogram[K]) keyText(b *bucket) string  { return keyText(&h.format, b.key) }
func (h *histogram[K]) with(list []bucket) result { c := *h; c.buckets = list; return &c }

func (b *fixedBuckets) list() []bucket             { return b.buckets }
func (b *fixedBuckets) keyText(one *bucket) string { return one.head.name }
func (b *fixedBuckets) with(list []bucket) result  { c := *b; c.buckets = list; return &c }

// keyText is a key as a text.
func keyText(f *format, key any) string {
	switch k := key.(type) {
	case string:
		return f.text(k)
	case int64:
		return asText(f.long(k))
	case float64:
		return asText(f.double(k))
	}
	return ""
}

// finish runs the pipelines over reduced results: those that lie deeper first.
func (a *Aggs) finish(all Results) (Results, error) {
	if !a.hasPipes() {
		return all, nil
	}
	out, err := a.finishBelow(all)
	if err != nil {
		return nil, err
	}
	for i, p := range a.pipes {
		s, ok := p.spec.(sibling)
		if !ok {
			continue
		}
		r, err := s.beside(p, a, out)
		if err != nil {
			return nil, err
		}
		out[len(a.list)+i] = r
	}
	return out, nil
}

// hasPipes tells whether there are pipelines at this level or deeper.
func (a *Aggs) hasPipes() bool {
	return len(a.pipes) > 0 || slices.ContainsFunc(a.list, func(one *agg) bool { return one.subs.hasPipes() })
}

// finishBelow runs the pipelines that lie in the aggregations of a level. The
// results have places for those of the level's own.
func (a *Aggs) finishBelow(all Results) (Results, error) {
	out := make(Results, len(a.list)+len(a.pipes))
	copy(out, all)
	for i, one := range a.list {
		r, err := one.finish(all[i])
		if err != nil {
			return nil, err
		}
		out[i] = r
	}
	return out, nil
}

// finish runs the pipelines that lie in an aggregation.
func (a *agg) finish(r result) (result, error) {
	if !a.subs.hasPipes() {
		return r, nil
	}
	switch one := r.(type) {
	case *singleBucket:
		c := *one
		var err error
		c.subs, err = a.subs.finish(one.subs)
		return &c, err
	case multi:
		return a.finishBuckets(one)
	}
	return r, nil
}

func (a *agg) finishBuckets(m multi) (result, error) {
	list := slices.Clone(m.list())
	for i := range list {
		subs, err := a.subs.finishBelow(list[i].subs)
		if err != nil {
			return nil, err
		}
		list[i].subs = subs
	}
	for n, p := range a.subs.pipes {
		place := len(a.subs.list) + n
		var err error
		switch s := p.spec.(type) {
		case sibling:
			for i := range list {
				if list[i].subs[place], err = s.beside(p, a.subs, list[i].subs); err != nil {
					return nil, err
				}
			}
		case inner:
			list, err = s.within(p, a, list, func(b *bucket, r result) { b.subs[place] = r })
			if err != nil {
				return nil, err
			}
		}
	}
	return m.with(list), nil
}

// gapPolicy says what stands for a bucket without documents.
type gapPolicy uint8

const (
	skipGaps gapPolicy = iota
	insertZeros
)

// bucketValue is the number that a path leads to in a bucket; NaN where there is
// none, and not ok where there is nothing of that name.
//
// Server: org.elasticsearch.search.aggregations.pipeline.BucketHelpers.
func bucketValue(a *agg, b *bucket, path []string, gaps gapPolicy) (f float64, ok bool, err error) {
	v, err := pathIn(a, b, path)
	if invalid(err) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, err
	}
	switch x := v.(type) {
	case nil:
		return 0, false, executionError("buckets_path must reference either a number value or a single value numeric metric aggregation")
	case float64:
		f = x
	case int64:
		f = float64(x)
	case singleValue:
		f = x.number()
	default:
		return 0, false, badValue(a, path, v)
	}
	count := len(path) == 1 && path[0] == "_count"
	if math.IsInf(f, 0) || math.IsNaN(f) || b.count == 0 && !count {
		if gaps == insertZeros {
			return 0, true, nil
		}
		return math.NaN(), true, nil
	}
	return f, true, nil
}

// pathIn finds what a path names in a bucket; by an empty path the bucket.
func pathIn(a *agg, b *bucket, path []string) (any, error) {
	if len(path) == 0 {
		return b, nil
	}
	return bucketProperty(a, b, path)
}

func executionError(format string, args ...any) *eserr.Error {
	return eserr.New(500, "aggregation_execution_exception", format, args...)
}

// badValue is the error of a path to something that is no number.
func badValue(a *agg, path []string, v any) error {
	name := a.name
	if len(path) > 0 {
		name = path[0]
		if _, several := v.(multiValue); several {
			return executionError("buckets_path must reference either a number value or a single value numeric metric aggregation, but [%s] contains multiple values. Please specify which to use.", name)
		}
	}
	return executionError("buckets_path must reference either a number value or a single value numeric metric aggregation, got: [%s] at aggregation [%s]", className(v), name)
}

// className is the name of the server's class for a value, as errors show it.
func className(v any) string {
	switch x := v.(type) {
	case *terms:
		return [...]string{"UnmappedTerms", "StringTerms", "LongTerms", "DoubleTerms"}[x.kind]
	case *histogram[int64]:
		return "InternalDateHistogram"
	case *histogram[float64]:
		return "InternalHistogram"
	case *singleBucket:
		return "Internal" + camel(x.a.kind.name)
	case *fixedBuckets:
		return "Internal" + camel(x.a.kind.name)
	case []any:
		return "Object[]"
	case string:
		return "String"
	}
	return "Bucket"
}

func camel(name string) string {
	out, upper := []byte{}, true
	for i := range len(name) {
		c := name[i]
		if c == '_' {
			upper = true
			continue
		}
		if upper && c >= 'a' && c <= 'z' {
			c -= 'a' - 'A'
		}
		upper = false
		out = append(out, c)
	}
	return string(out)
}

// pathSteps are the names of a path, the number of the last one as well.
func pathSteps(text string) ([]string, error) {
	elements, err := parsePath(text)
	var out []string
	for _, e := range elements {
		out = append(out, e.name)
		if e.keyed {
			out = append(out, e.key)
		}
	}
	return out, err
}

// simpleValue is a number that a pipeline has made.
type simpleValue struct {
	p      *pipe
	format format
	value  float64
}

func (v *simpleValue) typ() string                                 { return "simple_value" }
func (v *simpleValue) number() float64                             { return v.value }
func (v *simpleValue) reduce(*reduction, []result) (result, error) { return v, nil }

func (v *simpleValue) fields(*printing) (xcontent.Object, error) {
	return numberFields(&v.format, "value", "value_as_string", v.value), nil
}

// numberFields prints a number, null for one that is none.
func numberFields(f *format, name, asString string, value float64) xcontent.Object {
	if math.IsInf(value, 0) || math.IsNaN(value) {
		return xcontent.Object{{Key: name, Value: nil}}
	}
	out := xcontent.Object{{Key: name, Value: xcontent.Double(value)}}
	if !f.raw() {
		out = out.With(asString, f.double(value))
	}
	return out
}

func (v *simpleValue) property(path []string) (any, error) {
	switch {
	case len(path) == 0:
		return v, nil
	case len(path) == 1 && path[0] == "value":
		return v.value, nil
	}
	return nil, eserr.IllegalArgument("path not supported for [%s]: %s", v.p.name, javaList(path))
}

// decimal is the format that a pipeline names; "" is none.
func decimal(pattern string) (format, error) {
	if pattern == "" {
		return format{}, nil
	}
	d, err := java.NewDecimalFormat(pattern)
	return format{kind: decimalFormat, decimal: d}, err
}
