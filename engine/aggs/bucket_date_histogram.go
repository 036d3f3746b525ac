package aggs

import (
	"math"
	"strconv"
	"strings"
	"time"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// dateHistogramSpec makes a bucket for each span of time.
type dateHistogramSpec struct {
	values
	histogramOptions
	interval
	offset         int64 // milliseconds
	extended, hard *dateBounds
}

// interval is how long a span of time is.
type interval struct {
	text string
	kind intervalKind
}

type intervalKind uint8

const (
	noInterval intervalKind = iota
	fixedInterval
	calendarInterval
	oldInterval // either, whichever can be read
)

// calendarUnits are the names of spans of the calendar.
func calendarUnits() map[string]dates.Unit {
	return map[string]dates.Unit{"year": dates.Year, "1y": dates.Year, "quarter": dates.Quarter, "1q": dates.Quarter, "month": dates.Month,
		"1M": dates.Month, "week": dates.Week, "1w": dates.Week, "day": dates.Day, "1d": dates.Day, "hour": dates.Hour, "1h": dates.Hour,
		"minute": dates.Minute, "1m": dates.Minute, "second": dates.Second, "1s": dates.Second}
}

const oldIntervalWarning = "[interval] on [date_histogram] is deprecated, use [fixed_interval] or [calendar_interval] in the future."

// intervalFields read an interval, which of gives.
func intervalFields[T any](of func(*T) *interval) []objectparser.Field[T] {
	return []objectparser.Field[T]{
		{Name: "interval", Takes: objectparser.NumberOrString, Read: func(s *T, v xcontent.Value, warn objectparser.Warn) error {
			text := v.Text()
			if v.Kind() == xcontent.KindNumber {
				n, err := objectparser.Long(v)
				if err == nil && n < 1 {
					err = eserr.IllegalArgument("[interval] must be 1 or greater for aggregation [date_histogram]")
				}
				if err != nil {
					return err
				}
				text = strconv.FormatInt(n, 10) + "ms"
			} else if text == "" {
				return eserr.IllegalArgument("[dateHistogramInterval] must not be null: [date_histogram]")
			}
			if err := of(s).set(oldInterval, text); err != nil {
				return err
			}
			warn(oldIntervalWarning)
			return nil
		}},
		{Name: "calendar_interval", Takes: objectparser.String, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) error {
			if v.Text() == "" {
				return eserr.IllegalArgument("[interval] must not be null: [date_histogram]")
			}
			if _, ok := calendarUnits()[v.Text()]; !ok {
				return eserr.IllegalArgument("The supplied interval [%s] could not be parsed as a calendar interval.", v.Text())
			}
			return of(s).set(calendarInterval, v.Text())
		}},
		{Name: "fixed_interval", Takes: objectparser.String, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) error {
			if v.Text() == "" {
				return eserr.IllegalArgument("[interval] must not be null: [date_histogram]")
			}
			if err := of(s).set(fixedInterval, v.Text()); err != nil {
				return err
			}
			if _, err := units.ParseDuration(v.Text(), "date_histogram.fixedInterval"); err != nil {
				return err
			}
			return nil
		}},
	}
}

// set refuses to mix the kinds.
func (i *interval) set(kind intervalKind, text string) error {
	switch {
	case i.kind == noInterval || i.kind == kind:
	case kind == oldInterval:
		return eserr.IllegalArgument("Cannot use [interval] with [fixed_interval] or [calendar_interval] configuration options.")
	case i.kind == oldInterval && kind == fixedInterval:
		return eserr.IllegalArgument("Cannot use [fixed_interval] with [interval] configuration option.")
	case i.kind == oldInterval:
		return eserr.IllegalArgument("Cannot use [calendar_interval] with [interval] configuration option.")
	case kind == fixedInterval:
		return eserr.IllegalArgument("Cannot use [fixed_interval] with [calendar_interval] configuration option.")
	default:
		return eserr.IllegalArgument("Cannot use [calendar_interval] with [fixed_interval] configuration option.")
	}
	i.kind, i.text = kind, text
	return nil
}

// rounding is how moments are rounded to the interval.
func (i *interval) rounding(zone *dates.Zone) (*dates.Rounding, error) {
	if i.kind == noInterval {
		return nil, eserr.IllegalArgument("Invalid interval specified, must be non-null and non-empty")
	}
	if unit, ok := calendarUnits()[i.text]; ok && i.kind != fixedInterval {
		return dates.RoundTo(unit, zone), nil
	}
	span, err := units.ParseDuration(i.text, "DateIntervalWrapper.interval")
	switch {
	case err != nil:
		return nil, eserr.IllegalArgument("Unable to parse interval [%s]", i.text)
	case span.Go() < time.Millisecond:
		return nil, eserr.IllegalArgument("Zero or negative time interval not supported")
	}
	return dates.RoundBy(span.Go().Milliseconds(), zone), nil
}

func parseDateHistogram(p *parsing, body xcontent.Value) (spec, error) {
	s := &dateHistogramSpec{histogramOptions: histogramOptions{order: order{{by: byKey, asc: true}}}}
	bounds := func(into func(s *dateHistogramSpec) **dateBounds) func(*dateHistogramSpec, xcontent.Value, objectparser.Warn) error {
		return func(s *dateHistogramSpec, v xcontent.Value, warn objectparser.Warn) (err error) {
			*into(s), err = parseDateBounds(v, warn)
			return err
		}
	}
	err := read(p.object("date_histogram", body), s, valueFields(func(s *dateHistogramSpec) *values { return &s.values }, zoned),
		histogramFields(p, func(s *dateHistogramSpec) *histogramOptions { return &s.histogramOptions }),
		intervalFields(func(s *dateHistogramSpec) *interval { return &s.interval }),
		[]objectparser.Field[dateHistogramSpec]{
			{Name: "offset", Takes: objectparser.NumberOrString, Read: func(s *dateHistogramSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
				s.offset, err = parseOffset(v)
				return err
			}},
			{Name: "extended_bounds", Takes: objectparser.Object, Read: bounds(func(s *dateHistogramSpec) **dateBounds { return &s.extended })},
			{Name: "hard_bounds", Takes: objectparser.Object, Read: bounds(func(s *dateHistogramSpec) **dateBounds { return &s.hard })},
		})
	if err != nil {
		return nil, err
	}
	return s, s.required(zoned)
}

// parseOffset reads milliseconds, or a span of time with a sign.
func parseOffset(v xcontent.Value) (int64, error) {
	if v.Kind() == xcontent.KindNumber {
		return objectparser.Long(v)
	}
	text, negative := strings.CutPrefix(v.Text(), "-")
	if !negative {
		text = strings.TrimPrefix(text, "+")
	}
	span, err := units.ParseDuration(text, "DateHistogramAggregationBuilder.parseOffset")
	if err != nil {
		return 0, err
	}
	if negative {
		return -span.Go().Milliseconds(), nil
	}
	return span.Go().Milliseconds(), nil
}

func (s *dateHistogramSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "date_histogram", dateKind, dateKind, numberKind, booleanKind, rangeKind)
	if err != nil {
		return nil, err
	}
	if src.kind == rangeKind {
		return nil, eserr.NotImplemented("a histogram of ranges")
	}
	c := &dateHistogramCollector{a: a, spec: s, src: src, keyed: newKeyed[int64]()}
	if c.rounding, err = s.rounding(s.zone); err != nil {
		return nil, err
	}
	c.spans, c.known = &spans{rounding: c.rounding, offset: s.offset}, newSlots()
	if c.extended, err = s.extended.resolve(a, "extended_bounds", src, c.rounding); err != nil {
		return nil, err
	}
	if c.hard, err = s.hard.resolve(a, "hard_bounds", src, c.rounding); err != nil {
		return nil, err
	}
	if h, e := c.hard, c.extended; h.max != nil && e.max != nil && *e.max > *h.max || h.min != nil && e.min != nil && *e.min < *h.min {
		return nil, eserr.IllegalArgument("Extended bounds have to be inside hard bounds, hard bounds: [%s], extended bounds: [%s]", s.hard, s.extended)
	}
	if c.subs, err = a.subs.open(x); err != nil {
		return nil, err
	}
	return c, s.order.check(a, resultsOf(c.subs, 0))
}

// dateHistogramCollector makes buckets of moments. Their keys are milliseconds.
type dateHistogramCollector struct {
	a              *agg
	spec           *dateHistogramSpec
	src            *source
	subs           []collector
	rounding       *dates.Rounding
	spans          *spans
	known          *slots // of the numbers of spans
	extended, hard resolvedBounds
	keyed[int64]
}

func (c *dateHistogramCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	longs, below := c.src.longs(l), leaves(c.subs, l, s)
	find := func(owner, span int) int { return c.bucket(owner, c.spans.keys[span]) }
	return func(doc, owner int) {
		last := int64(math.MinInt64)
		for _, ms := range longs(doc) {
			key, span := c.spans.find(ms)
			if key == last || !c.hard.contain(key) {
				continue
			}
			last = key
			n := 0
			if span >= 0 {
				n = c.known.bucket(owner, span, find)
			} else {
				n = c.bucket(owner, key)
			}
			c.counts[n]++
			below(doc, n)
		}
	}
}

func (c *dateHistogramCollector) result(owner int) result {
	out := &histogram[int64]{a: c.a, options: &c.spec.histogramOptions, format: c.src.format}
	for _, n := range c.of(owner) {
		out.buckets = append(out.buckets, bucket{key: c.keys[n], count: c.counts[n], subs: resultsOf(c.subs, int(n))})
	}
	if c.spec.minCount == 0 {
		offset := c.spec.offset
		out.steps = &steps[int64]{empty: resultsOf(c.subs, len(c.keys)), next: func(key int64) int64 { return c.rounding.Next(key-offset) + offset },
			first: c.extended.plus(c.extended.min, offset), last: c.extended.plus(c.extended.max, offset)}
	}
	return out.sorted()
}
