package aggs

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// histogramSpec makes a bucket for each interval of numbers.
type histogramSpec struct {
	values
	histogramOptions
	interval, offset float64
	extended, hard   *doubleBounds
}

// doubleBounds are bounds of numbers; nil where there is none.
type doubleBounds struct{ min, max *float64 }

func (b *doubleBounds) String() string { return boundText(b.min) + "--" + boundText(b.max) }

func boundText(f *float64) string {
	if f == nil {
		return ""
	}
	return java.DoubleString(*f)
}

// contain tells whether a number lies within the bounds.
func (b *doubleBounds) contain(f float64) bool {
	return b == nil || (b.max == nil || f < *b.max) && (b.min == nil || f >= *b.min)
}

func parseHistogram(p *parsing, body xcontent.Value) (spec, error) {
	s := &histogramSpec{histogramOptions: histogramOptions{order: order{{by: byKey, asc: true}}}}
	err := read(p.object("histogram", body), s, valueFields(func(s *histogramSpec) *values { return &s.values }, formatted),
		histogramFields(p, func(s *histogramSpec) *histogramOptions { return &s.histogramOptions }), histogramOwn(p))
	if err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

func histogramOwn(p *parsing) []objectparser.Field[histogramSpec] {
	bounds := func(into func(s *histogramSpec) **doubleBounds) func(*histogramSpec, xcontent.Value, objectparser.Warn) error {
		return func(s *histogramSpec, v xcontent.Value, warn objectparser.Warn) (err error) {
			*into(s), err = parseDoubleBounds(v, warn)
			return err
		}
	}
	return []objectparser.Field[histogramSpec]{
		{Name: "interval", Takes: objectparser.NumberOrString, Read: func(s *histogramSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			if s.interval, err = readDouble(v); err == nil && s.interval <= 0 {
				err = eserr.IllegalArgument("[interval] must be >0 for histogram aggregation [%s]", p.name)
			}
			return err
		}},
		{Name: "offset", Takes: objectparser.NumberOrString, Read: func(s *histogramSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.offset, err = readDouble(v)
			return err
		}},
		{Name: "extended_bounds", Takes: objectparser.Object, Read: bounds(func(s *histogramSpec) **doubleBounds { return &s.extended })},
		{Name: "hard_bounds", Takes: objectparser.Object, Read: bounds(func(s *histogramSpec) **doubleBounds { return &s.hard })},
	}
}

func parseDoubleBounds(v xcontent.Value, warn objectparser.Warn) (*doubleBounds, error) {
	b := &doubleBounds{}
	read := 0
	bound := func(into func(b *doubleBounds) **float64) func(*doubleBounds, xcontent.Value, objectparser.Warn) error {
		return func(b *doubleBounds, v xcontent.Value, _ objectparser.Warn) error {
			if v.Kind() != xcontent.KindNull {
				f, err := readDouble(v)
				if err != nil {
					return err
				}
				*into(b) = &f
			}
			if read++; read < 2 {
				return nil
			}
			return b.check()
		}
	}
	const takes = objectparser.NumberOrString | objectparser.Null
	p := objectparser.Parser[doubleBounds]{Name: "double_bounds", Fields: []objectparser.Field[doubleBounds]{
		{Name: "min", Takes: takes, Read: bound(func(b *doubleBounds) **float64 { return &b.min })},
		{Name: "max", Takes: takes, Read: bound(func(b *doubleBounds) **float64 { return &b.max })},
	}}
	if err := p.Parse(b, v, warn); err != nil {
		return nil, err
	}
	if read < 2 {
		return b, b.check()
	}
	return b, nil
}

// check refuses bounds that are none, as the server does where it makes them.
func (b *doubleBounds) check() error {
	var why string
	switch {
	case b.min != nil && math.IsInf(*b.min, 0):
		why = "min bound must be finite, got: " + boundText(b.min)
	case b.max != nil && math.IsInf(*b.max, 0):
		why = "max bound must be finite, got: " + boundText(b.max)
	case b.min != nil && b.max != nil && *b.max < *b.min:
		why = "max bound [" + boundText(b.max) + "] must be greater than min bound [" + boundText(b.min) + "]"
	default:
		return nil
	}
	invoked := &eserr.Error{Status: 400, Type: "invocation_target_exception", NoReason: true, Plain: true, Cause: eserr.IllegalArgument("%s", why)}
	made := eserr.IllegalArgument("Cannot instantiate an object of org.elasticsearch.search.aggregations.bucket.histogram.DoubleBounds").Wrap(invoked)
	return notBuilt("double_bounds", made)
}

func (s *histogramSpec) open(x *Shard, a *agg) (collector, error) {
	if h, e := s.hard, s.extended; h != nil && e != nil &&
		(e.max != nil && h.max != nil && *e.max > *h.max || e.min != nil && h.min != nil && *e.min < *h.min) {
		return nil, eserr.IllegalArgument("Extended bounds have to be inside hard bounds, hard bounds: [%s], extended bounds: [%s]", h, e)
	}
	src, err := x.source(&s.values, "histogram", numberKind, numberKind, dateKind, booleanKind, rangeKind)
	switch {
	case err != nil:
		return nil, err
	case src.kind == rangeKind:
		return nil, eserr.NotImplemented("a histogram of ranges")
	case s.interval <= 0:
		return nil, eserr.IllegalArgument("interval must be positive, got: %s", java.DoubleString(s.interval))
	}
	subs, err := a.subs.open(x)
	if err != nil {
		return nil, err
	}
	c := &histogramCollector{a: a, spec: s, src: src, subs: subs, keyed: newKeyed[float64]()}
	return c, s.order.check(a, resultsOf(subs, 0))
}

func (s *histogramSpec) round(f float64) float64 {
	return math.Floor((f-s.offset)/s.interval)*s.interval + s.offset
}

// histogramCollector makes buckets of numbers. Their keys count intervals.
type histogramCollector struct {
	a    *agg
	spec *histogramSpec
	src  *source
	subs []collector
	keyed[float64]
}

func (c *histogramCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	doubles, below := c.src.doubles(l), leaves(c.subs, l, s)
	return func(doc, owner int) {
		last := math.Inf(-1)
		for _, f := range doubles(doc) {
			key := math.Floor((f - c.spec.offset) / c.spec.interval)
			if key == last || !c.spec.hard.contain(key*c.spec.interval) {
				continue
			}
			last = key
			n := c.bucket(owner, key)
			c.counts[n]++
			below(doc, n)
		}
	}
}

func (c *histogramCollector) result(owner int) result {
	s := c.spec
	out := &histogram[float64]{a: c.a, options: &s.histogramOptions, format: c.src.format}
	for _, n := range c.of(owner) {
		out.buckets = append(out.buckets, bucket{key: c.keys[n]*s.interval + s.offset, count: c.counts[n], subs: resultsOf(c.subs, int(n))})
	}
	if s.minCount == 0 {
		out.steps = &steps[float64]{empty: resultsOf(c.subs, len(c.keys)), next: func(key float64) float64 { return s.round(key + s.interval + s.interval/2) }}
		if e := s.extended; e != nil {
			out.steps.last = e.max
			if e.min != nil {
				first := s.round(*e.min)
				out.steps.first = &first
			}
		}
	}
	return out.sorted()
}
