package aggs

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// compositeSpec makes a bucket for each combination of the values of several
// sources, page by page.
type compositeSpec struct {
	sources []*compositeSource
	size    int
	after   xcontent.Value // missing: from the start
	given   bool
}

func parseComposite(p *parsing, body xcontent.Value) (spec, error) {
	s := &compositeSpec{size: 10}
	err := read(p.object("composite", body), s, []objectparser.Field[compositeSpec]{
		{Name: "sources", Takes: objectparser.Array | objectparser.Object, Read: (*compositeSpec).parseSources},
		{Name: "size", Takes: objectparser.NumberOrString, Read: func(s *compositeSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.size, err = objectparser.Int(v)
			return err
		}},
		{Name: "after", Takes: objectparser.Object, Read: func(s *compositeSpec, v xcontent.Value, _ objectparser.Warn) error {
			s.after = v
			return v.Err()
		}},
	})
	if err == nil && !s.given {
		err = requiredBy("sources")
	}
	return s, err
}

func (s *compositeSpec) parseSources(v xcontent.Value, warn objectparser.Warn) error {
	s.given = true
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
	}
	var twice []string
	for _, item := range items {
		one, err := parseCompositeSource(item, warn)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(s.sources, func(o *compositeSource) bool { return o.name == one.name }) && !slices.Contains(twice, one.name) {
			twice = append(twice, one.name)
		}
		s.sources = append(s.sources, one)
	}
	if err := v.Err(); err != nil {
		return err
	}
	var wrong error
	switch {
	case len(s.sources) == 0:
		wrong = eserr.IllegalArgument("Composite [sources] cannot be null or empty")
	case len(twice) > 0:
		wrong = eserr.IllegalArgument("Composite source names must be unique, found duplicates: [%s]", strings.Join(twice, ", "))
	default:
		return nil
	}
	return objectparser.At(notBuilt("composite", wrong), v.End()-1)
}

func (s *compositeSpec) open(x *Shard, a *agg) (collector, error) {
	for up := a.parent; up != nil; up = up.parent {
		if up.kind.name != "nested" {
			return nil, eserr.IllegalArgument("[composite] aggregation cannot be used with a parent aggregation of type: [%sAggregatorFactory]", camel(up.kind.name))
		}
	}
	sources := make([]*openSource, len(s.sources))
	for i, one := range s.sources {
		o, err := one.open(x)
		if err != nil {
			return nil, err
		}
		sources[i] = o
	}
	c := &compositeCollector{a: a, spec: s, sources: sources, places: map[string]int{}}
	if err := c.readAfter(); err != nil {
		return nil, err
	}
	var err error
	if c.subs, err = a.subs.open(x); err != nil {
		return nil, err
	}
	switch {
	case s.size < 0:
		return nil, eserr.NegativeArraySize(s.size)
	case s.size == 0:
		return nil, eserr.NullPointerAt("java.lang.Integer.intValue()",
			`the return value of "org.elasticsearch.search.aggregations.bucket.composite.CompositeValuesCollectorQueue.top()"`)
	case s.size > DefaultMaxBuckets:
		return nil, tooManyBuckets(DefaultMaxBuckets, s.size)
	}
	return c, nil
}

// compositeCollector makes buckets of keys of several parts.
type compositeCollector struct {
	a       *agg
	spec    *compositeSpec
	sources []*openSource
	subs    []collector
	after   []any // nil: from the start

	places map[string]int
	keys   [][]any
	counts []int64
}

func (c *compositeCollector) readAfter() error {
	after := c.spec.after
	if after.IsMissing() {
		return nil
	}
	given := map[string]xcontent.Value{}
	for _, f := range after.Fields() {
		given[f.Key] = f.Value
	}
	if len(given) != len(c.sources) {
		return eserr.IllegalArgument("[after] has %d value(s) but [sources] has %d", len(given), len(c.sources))
	}
	for _, o := range c.sources {
		v, ok := given[o.name]
		if !ok {
			return eserr.IllegalArgument("Missing value for [after.%s]", o.name)
		}
		part, err := o.after(v)
		if err != nil {
			return err
		}
		c.after = append(c.after, part)
	}
	return nil
}

func (c *compositeCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	parts := make([]*numberedParts, len(c.sources))
	for i, o := range c.sources {
		if o.src.empty() && !o.missing {
			return nil
		}
		parts[i] = o.parts(l)
	}
	below := leaves(c.subs, l, s)
	numbers, key := make([]int, len(parts)), make([]any, len(parts))
	find := func(int, int) int {
		for i, n := range numbers {
			key[i] = parts[i].part(n)
		}
		if c.after != nil && compareParts(c.spec.sources, key, c.after) <= 0 {
			return -1
		}
		return c.bucket(key)
	}
	known, pairs := newSlots(), make([]*numberedPairs, len(parts))
	for i := range pairs {
		pairs[i] = newNumberedPairs()
	}
	last := len(parts) - 1
	var combine func(doc, i, before int)
	combine = func(doc, i, before int) {
		for _, n := range parts[i].of(doc) {
			numbers[i] = n
			switch i {
			case last:
				if b := known.bucket(before, n, find); b >= 0 {
					c.counts[b]++
					below(doc, b)
				}
			case 0:
				combine(doc, 1, n)
			default:
				combine(doc, i+1, pairs[i].number(before, n))
			}
		}
	}
	return func(doc, _ int) { combine(doc, 0, 0) }
}

func (c *compositeCollector) bucket(key []any) int {
	var text []byte
	for _, part := range key {
		text = appendKey(text, part)
	}
	if n, ok := c.places[string(text)]; ok {
		return n
	}
	n := len(c.keys)
	c.places[string(text)] = n
	c.keys = append(c.keys, slices.Clone(key))
	c.counts = append(c.counts, 0)
	return n
}

func (c *compositeCollector) result(int) result {
	out := &composite{a: c.a, spec: c.spec}
	for _, o := range c.sources {
		out.formats = append(out.formats, o.print)
	}
	order := make([]int, len(c.keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int { return compareParts(c.spec.sources, c.keys[x], c.keys[y]) })
	for _, n := range order[:min(len(order), c.spec.size)] {
		out.buckets = append(out.buckets, bucket{key: c.keys[n], count: c.counts[n], subs: resultsOf(c.subs, n)})
	}
	return out
}

// composite is the result.
type composite struct {
	a       *agg
	spec    *compositeSpec
	formats []format
	buckets []bucket
}

func (c *composite) typ() string               { return "composite" }
func (c *composite) list() []bucket            { return c.buckets }
func (c *composite) with(list []bucket) result { o := *c; o.buckets = list; return &o }

func (c *composite) keyText(b *bucket) string {
	var parts []string
	for i, part := range b.key.([]any) {
		text := "null"
		if part != nil {
			text = keyText(&c.formats[i], part)
		}
		parts = append(parts, c.spec.sources[i].name+"="+text)
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (c *composite) reduce(r *reduction, all []result) (result, error) {
	var list []bucket
	for _, one := range all {
		list = append(list, one.(*composite).buckets...)
	}
	slices.SortStableFunc(list, func(x, y bucket) int { return compareParts(c.spec.sources, x.key.([]any), y.key.([]any)) })
	out := &composite{a: c.a, spec: c.spec, formats: c.formats}
	alike := func(x, y *bucket) bool { return compareParts(c.spec.sources, x.key.([]any), y.key.([]any)) == 0 }
	err := mergeRuns(r, c.a, list, alike, func(b bucket) bool {
		out.buckets = append(out.buckets, b)
		return len(out.buckets) < c.spec.size
	})
	if err != nil {
		return nil, err
	}
	return out, r.add(len(out.buckets))
}

func (c *composite) fields(p *printing) (xcontent.Object, error) {
	var out xcontent.Object
	if n := len(c.buckets); n > 0 {
		out = out.With("after_key", c.keyObject(c.buckets[n-1].key.([]any)))
	}
	body, err := printBuckets(p, c.a, c.buckets, false, func(b *bucket) (string, xcontent.Object) {
		return "", xcontent.Object{{Key: "key", Value: c.keyObject(b.key.([]any))}}
	})
	return append(out, body...), err
}

func (c *composite) keyObject(key []any) xcontent.Object {
	var out xcontent.Object
	for i, part := range key {
		f := &c.formats[i]
		var v any
		switch p := part.(type) {
		case string:
			v = f.text(p)
		case int64:
			if v = p; !f.raw() {
				v = f.long(p)
			}
		case float64:
			if v = xcontent.Double(p); !f.raw() {
				v = f.double(p)
			}
		}
		out = append(out, xcontent.Member{Key: c.spec.sources[i].name, Value: v})
	}
	return out
}

func (c *composite) property(path []string) (any, error) { return bucketsProperty(c.a, c, path) }
