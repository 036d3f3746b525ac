package aggs

import (
	"math"
	"slices"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/sketch"
	"esconsole/engine/xcontent"
)

// percentilesSpec is percentiles, or with ranks where numbers stand among the
// others in percent.
type percentilesSpec struct {
	values
	kind        string
	ranks       bool
	keys        []float64
	keyed       bool
	compression float64
	hdr         bool
	methods     int // how many are named
}

func parsePercentiles(p *parsing, body xcontent.Value) (spec, error) {
	s := &percentilesSpec{kind: "percentiles", keyed: true, compression: 100, keys: []float64{1, 5, 25, 50, 75, 95, 99}}
	return s.parse(p, body, "percents")
}

func parsePercentileRanks(p *parsing, body xcontent.Value) (spec, error) {
	s := &percentilesSpec{kind: "percentile_ranks", ranks: true, keyed: true, compression: 100}
	return s.parse(p, body, "values")
}

func (s *percentilesSpec) parse(p *parsing, body xcontent.Value, keys string) (spec, error) {
	given := !s.ranks
	err := read(p.object(s.kind, body), s, valueFields(func(s *percentilesSpec) *values { return &s.values }, formatted),
		[]objectparser.Field[percentilesSpec]{
			{Name: keys, Takes: objectparser.Array | objectparser.NumberOrString | objectparser.Null, Read: func(s *percentilesSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
				given = true
				s.keys, err = readDoubles(v)
				return err
			}},
			{Name: "keyed", Takes: objectparser.BoolOrString, Read: func(s *percentilesSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
				s.keyed, err = objectparser.Boolean(v)
				return err
			}},
			{Name: "tdigest", Takes: objectparser.Object, Read: (*percentilesSpec).parseTDigest},
			{Name: "hdr", Takes: objectparser.Object, Read: (*percentilesSpec).parseHDR},
		})
	if err != nil {
		return nil, err
	}
	if err := s.check(p.name, keys, given); err != nil {
		return nil, notBuilt(s.kind, err)
	}
	return s, s.required(formatted)
}

// check refuses what the server refuses when it makes the aggregation.
func (s *percentilesSpec) check(name, keys string, given bool) error {
	switch {
	case s.methods > 1:
		return eserr.IllegalState("Only one percentiles method should be declared.")
	case !given:
		return eserr.IllegalArgument("[%s] must not be null: [%s]", keys, name)
	case len(s.keys) == 0 && s.ranks:
		return eserr.IllegalArgument("[%s] must not be an empty array: [%s]", keys, name)
	case len(s.keys) == 0:
		return eserr.IllegalArgument("[%s] must not be empty: [%s]", keys, name)
	}
	slices.Sort(s.keys)
	for _, k := range s.keys {
		if !s.ranks && (k < 0 || k > 100) {
			return eserr.IllegalArgument("percent must be in [0,100], got [%s]: [%s]", java.DoubleString(k), name)
		}
	}
	return nil
}

// notBuilt is the error of an object whose fields are read but do not fit.
func notBuilt(kind string, cause error) error {
	return (&eserr.Error{Status: 400, Type: "x_content_parse_exception", Plain: true,
		Reason: "Failed to build [" + kind + "] after last required field arrived"}).Wrap(eserr.From(cause))
}

func readDoubles(v xcontent.Value) ([]float64, error) {
	if v.Kind() != xcontent.KindArray {
		f, err := readDouble(v)
		return []float64{f}, err
	}
	var out []float64
	for _, item := range v.Items() {
		f, err := readDouble(item)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, v.Err()
}

func (s *percentilesSpec) parseTDigest(v xcontent.Value, warn objectparser.Warn) error {
	s.methods++
	p := objectparser.Parser[percentilesSpec]{Name: "tdigest", Fields: []objectparser.Field[percentilesSpec]{
		{Name: "compression", Takes: objectparser.NumberOrString, Read: func(s *percentilesSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			if s.compression, err = readDouble(v); err == nil && s.compression < 0 {
				err = eserr.IllegalArgument("[compression] must be greater than or equal to 0. Found [%s]", java.DoubleString(s.compression))
			}
			return err
		}},
	}}
	return p.Parse(s, v, warn)
}

func (s *percentilesSpec) parseHDR(v xcontent.Value, warn objectparser.Warn) error {
	s.methods++
	s.hdr = true
	p := objectparser.Parser[percentilesSpec]{Name: "hdr", Fields: []objectparser.Field[percentilesSpec]{
		{Name: "number_of_significant_value_digits", Takes: objectparser.NumberOrString, Read: func(_ *percentilesSpec, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			if err == nil && (n < 0 || n > 5) {
				err = eserr.IllegalArgument("[numberOfSignificantValueDigits] must be between 0 and 5")
			}
			return err
		}},
	}}
	return p.Parse(s, v, warn)
}

func (s *percentilesSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, s.kind, numberKind, numbers...)
	switch {
	case err != nil:
		return nil, err
	case s.hdr:
		return nil, eserr.NotImplemented("the method [hdr] of percentiles")
	}
	return &digestCollector{src: src, compression: s.compression, finish: func(d *sketch.TDigest) result { return &percentiles{a, s, src.format, d} }}, nil
}

// digestCollector keeps the distribution of numbers of each bucket.
type digestCollector struct {
	src         *source
	compression float64
	digests     []*sketch.TDigest
	finish      func(d *sketch.TDigest) result
}

func (c *digestCollector) leaf(l *lucene.Leaf, _ lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	values := c.src.doubles(l)
	return func(doc, bucket int) {
		for _, f := range values(doc) {
			d := at(&c.digests, bucket)
			if *d == nil {
				*d = sketch.NewTDigest(c.compression)
			}
			(*d).Add(f, 1)
		}
	}
}

func (c *digestCollector) result(bucket int) result {
	if d := get(c.digests, bucket); d != nil {
		return c.finish(d)
	}
	return c.finish(sketch.NewTDigest(c.compression))
}

// percentiles is the result.
type percentiles struct {
	a      *agg
	spec   *percentilesSpec
	format format
	digest *sketch.TDigest
}

func (p *percentiles) typ() string { return "tdigest_" + p.spec.kind }

func (p *percentiles) reduce(_ *reduction, all []result) (result, error) {
	d := sketch.NewTDigest(p.spec.compression)
	for _, one := range all {
		d.Merge(one.(*percentiles).digest)
	}
	return &percentiles{p.a, p.spec, p.format, d}, nil
}

// at is the percentile or the rank of a key.
func (p *percentiles) at(key float64) float64 {
	if !p.spec.ranks {
		return p.digest.Quantile(key / 100)
	}
	return 100 * math.Max(0, math.Min(p.digest.CDF(key), 1))
}

func (p *percentiles) fields(*printing) (xcontent.Object, error) {
	list := []any{}
	named := xcontent.Object{}
	for _, k := range p.spec.keys {
		key, f := java.DoubleString(k), p.at(k)
		var value any
		if p.digest.Count() > 0 {
			value = xcontent.Double(f)
		}
		item := xcontent.Object{{Key: "key", Value: xcontent.Double(k)}, {Key: "value", Value: value}}
		named = named.With(key, value)
		if !p.format.raw() && value != nil {
			text := asText(p.format.double(f))
			item = item.With("value_as_string", text)
			named = named.With(key+"_as_string", text)
		}
		list = append(list, item)
	}
	if p.spec.keyed {
		return xcontent.Object{{Key: "values", Value: named}}, nil
	}
	return xcontent.Object{{Key: "values", Value: list}}, nil
}

// metric is the percentile or rank of a key written as a number.
func (p *percentiles) metric(name string) (float64, bool) {
	f, err := strconv.ParseFloat(name, 64)
	if err != nil || !slices.Contains(p.spec.keys, f) {
		return 0, false
	}
	return p.at(f), true
}

func (p *percentiles) property(path []string) (any, error) { return multiProperty(p.a, p, path) }
