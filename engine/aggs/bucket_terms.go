package aggs

import (
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// termsSpec makes a bucket for each value.
type termsSpec struct {
	values
	size, shardSize    int // shardSize -1: of size
	minCount, shardMin int64
	order              order
	include            *include
	showErrors         bool
	executionHint      string
	collectMode        string // "": as the server likes; it changes nothing but what a profile tells
}

func parseTerms(p *parsing, body xcontent.Value) (spec, error) {
	s := &termsSpec{size: 10, shardSize: -1, minCount: 1, order: completed(order{{by: byCount}})}
	err := read(p.object("terms", body), s, valueFields(func(s *termsSpec) *values { return &s.values }, formatted), termsSizes(p), termsOptions())
	if err != nil {
		return nil, err
	}
	return s, s.required(formatted)
}

// termsSizes are the fields that bound the number of buckets.
func termsSizes(p *parsing) []objectparser.Field[termsSpec] {
	count := func(name, label string, least int, into func(s *termsSpec) *int) objectparser.Field[termsSpec] {
		return objectparser.Field[termsSpec]{Name: name, Takes: objectparser.NumberOrString, Read: func(s *termsSpec, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			if err == nil && n < least {
				err = eserr.IllegalArgument("[%s] must be greater than 0. Found [%d] in [%s]", label, n, p.name)
			}
			*into(s) = n
			return err
		}}
	}
	long := func(name, label string, into func(s *termsSpec) *int64) objectparser.Field[termsSpec] {
		return objectparser.Field[termsSpec]{Name: name, Takes: objectparser.NumberOrString, Read: func(s *termsSpec, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Long(v)
			if err == nil && n < 0 {
				err = eserr.IllegalArgument("[%s] must be greater than or equal to 0. Found [%d] in [%s]", label, n, p.name)
			}
			*into(s) = n
			return err
		}}
	}
	return []objectparser.Field[termsSpec]{
		count("size", "size", 1, func(s *termsSpec) *int { return &s.size }),
		count("shard_size", "shardSize", 1, func(s *termsSpec) *int { return &s.shardSize }),
		long("min_doc_count", "minDocCount", func(s *termsSpec) *int64 { return &s.minCount }),
		long("shard_min_doc_count", "shardMinDocCount", func(s *termsSpec) *int64 { return &s.shardMin }),
	}
}

func termsOptions() []objectparser.Field[termsSpec] {
	return []objectparser.Field[termsSpec]{
		{Name: "show_term_doc_count_error", Takes: objectparser.BoolOrString, Read: func(s *termsSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.showErrors, err = objectparser.Boolean(v)
			return err
		}},
		{Name: "execution_hint", Takes: objectparser.String, Read: func(s *termsSpec, v xcontent.Value, _ objectparser.Warn) error {
			s.executionHint = v.Text()
			return nil
		}},
		{Name: "collect_mode", Takes: objectparser.String, Read: func(s *termsSpec, v xcontent.Value, _ objectparser.Warn) error {
			if s.collectMode = v.Text(); s.collectMode != "depth_first" && s.collectMode != "breadth_first" {
				return eserr.Parse("no [collect_mode] found for value [" + s.collectMode + "]")
			}
			return nil
		}},
		{Name: "order", Takes: objectparser.Object | objectparser.Array, Read: func(s *termsSpec, v xcontent.Value, warn objectparser.Warn) (err error) {
			s.order, err = parseOrder(v, warn)
			return err
		}},
		{Name: "include", Takes: objectparser.Object | objectparser.Array | objectparser.String,
			Read: func(s *termsSpec, v xcontent.Value, _ objectparser.Warn) error {
				in, err := parseInclude(v)
				if err == nil {
					s.include, err = merge(in, s.include)
				}
				return err
			}},
		{Name: "exclude", Takes: objectparser.Array | objectparser.String, Read: func(s *termsSpec, v xcontent.Value, _ objectparser.Warn) error {
			out, err := parseExclude(v)
			if err == nil {
				s.include, err = merge(s.include, out)
			}
			return err
		}},
	}
}

// sizes are size and shard_size with what the server makes of them.
func (s *termsSpec) sizes() (size, shardSize int) {
	size, shardSize = s.size, s.shardSize
	if shardSize == -1 && !s.order.keyOrder() {
		shardSize = min(int(float64(size)*1.5+10), 1<<31-1)
	}
	if shardSize < size {
		shardSize = size
	}
	return size, shardSize
}

// minimum is shard_min_doc_count, at most min_doc_count.
func (s *termsSpec) minimum() int64 { return min(s.shardMin, s.minCount) }

func (s *termsSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "terms", bytesKind, bytesKind, numberKind, dateKind, booleanKind, ipKind)
	if err != nil {
		return nil, err
	}
	subs, err := a.subs.open(x)
	if err != nil {
		return nil, err
	}
	if err := s.order.check(a, resultsOf(subs, 0)); err != nil {
		return nil, err
	}
	if src.empty() {
		return constant{&terms{a: a, spec: s, kind: unmappedTerms}}, nil
	}
	switch s.executionHint {
	case "", "map", "global_ordinals":
	default:
		if !src.kind.number() {
			return nil, eserr.IllegalArgument("Unknown `execution_hint`: [%s], expected any of [map, global_ordinals]", s.executionHint)
		}
	}
	if s.include.any() && s.include.byExpression() {
		if err := s.refuseExpression(a, src); err != nil {
			return nil, err
		}
	}
	t := termsCollector{a: a, spec: s, src: src, subs: subs}
	if src.kind.number() {
		accept, err := s.include.longs(src)
		return &numberTerms{t, newKeyed[int64](), accept}, err
	}
	accept, err := s.include.texts(src)
	return &textTerms{t, newKeyed[string](), accept}, err
}

// refuseExpression refuses regular expressions for values that are no plain texts.
func (s *termsSpec) refuseExpression(a *agg, src *source) error {
	switch {
	case src.kind.number():
		return eserr.New(500, "aggregation_execution_exception", "Aggregation [%s] cannot support regular expression style include/exclude settings as they can only be applied to string fields. Use an array of numeric values for include/exclude clauses used to filter numeric fields", a.name)
	case !src.format.raw():
		return eserr.New(500, "aggregation_execution_exception", "Aggregation [%s] cannot support regular expression style include/exclude settings as they can only be applied to string fields. Use an array of values for include/exclude clauses", a.name)
	}
	return nil
}

// constant is a collector that collects nothing.
type constant struct{ it result }

func (c constant) leaf(*lucene.Leaf, lucene.Scorer) collect { return nil }
func (c constant) result(int) result                        { return c.it }

// termsCollector is what collectors of texts and numbers share.
type termsCollector struct {
	a    *agg
	spec *termsSpec
	src  *source
	subs []collector
}

// build makes a result of the best buckets of an owner.
func (c *termsCollector) build(kind termsKind, places []int32, counts []int64, key func(n int32) any) result {
	out := &terms{a: c.a, spec: c.spec, kind: kind, format: c.src.format}
	least := c.spec.minimum()
	list := make([]bucket, 0, len(places))
	for _, n := range places {
		out.other += counts[n]
		if counts[n] >= least {
			list = append(list, bucket{key: key(n), count: counts[n], subs: resultsOf(c.subs, int(n))})
		}
	}
	compare, _ := c.spec.order.comparer(c.a)
	sortBuckets(list, compare)
	_, most := c.spec.sizes()
	out.buckets = list[:min(len(list), most)]
	for i := range out.buckets {
		out.other -= out.buckets[i].count
	}
	return out
}

// wantsZero tells whether buckets without documents are wanted, where an owner has
// some already.
func (c *termsCollector) wantsZero(have int) bool {
	return c.spec.minCount == 0 && !(c.spec.order.countDesc() && have >= c.spec.size)
}

// textTerms makes buckets of texts.
type textTerms struct {
	termsCollector
	keyed[string]
	accept func(string) bool // nil: all
}

func (c *textTerms) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	below := leaves(c.subs, l, s)
	if column := c.src.column(l); column != nil {
		return c.ordinals(column, below)
	}
	texts := c.src.texts(l)
	return func(doc, owner int) {
		for _, t := range texts(doc) {
			if c.accept != nil && !c.accept(t) {
				continue
			}
			n := c.bucket(owner, t)
			c.counts[n]++
			below(doc, n)
		}
	}
}

// ordinals collects the terms of a column by their numbers.
func (c *textTerms) ordinals(column *lucene.StringColumn, below collect) collect {
	find := func(owner, ord int) int {
		t := column.Term(uint32(ord))
		if c.accept != nil && !c.accept(t) {
			return -1
		}
		return c.bucket(owner, t)
	}
	known, plain := newSlots(), len(c.subs) == 0
	return func(doc, owner int) {
		for _, ord := range column.Ords(doc) {
			n := known.bucket(owner, int(ord), find)
			if n < 0 {
				continue
			}
			c.counts[n]++
			if !plain {
				below(doc, n)
			}
		}
	}
}

func (c *textTerms) result(owner int) result {
	if c.wantsZero(len(c.of(owner))) {
		for _, l := range c.src.x.Searcher.Leaves {
			texts := c.src.texts(l)
			for doc := range l.MaxDoc() {
				for _, t := range texts(doc) {
					if c.accept == nil || c.accept(t) {
						c.bucket(owner, t)
					}
				}
			}
		}
	}
	return c.build(textTermsKind, c.of(owner), c.counts, func(n int32) any { return c.keys[n] })
}

// numberTerms makes buckets of numbers. Keys of numbers with fractions are their
// sortable form.
type numberTerms struct {
	termsCollector
	keyed[int64]
	accept func(int64) bool // nil: all
}

// keysOf gives the keys of documents of a segment, each once.
func (c *numberTerms) keysOf(l *lucene.Leaf) func(doc int, yield func(key int64)) {
	if c.src.floating() {
		doubles := c.src.doubles(l)
		return func(doc int, yield func(int64)) {
			last := int64(0)
			for i, f := range doubles(doc) {
				key := lucene.SortableDouble(f) // which tells -0.0 from 0.0
				if i == 0 || key != last {
					yield(key)
				}
				last = key
			}
		}
	}
	longs := c.src.longs(l)
	return func(doc int, yield func(int64)) {
		for i, list := 0, longs(doc); i < len(list); i++ {
			if i == 0 || list[i] != list[i-1] {
				yield(list[i])
			}
		}
	}
}

func (c *numberTerms) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	keys, below := c.keysOf(l), leaves(c.subs, l, s)
	return func(doc, owner int) {
		keys(doc, func(key int64) {
			if c.accept != nil && !c.accept(key) {
				return
			}
			n := c.bucket(owner, key)
			c.counts[n]++
			below(doc, n)
		})
	}
}

func (c *numberTerms) result(owner int) result {
	if c.wantsZero(len(c.of(owner))) {
		for _, l := range c.src.x.Searcher.Leaves {
			keys := c.keysOf(l)
			for doc := range l.MaxDoc() {
				keys(doc, func(key int64) {
					if c.accept == nil || c.accept(key) {
						c.bucket(owner, key)
					}
				})
			}
		}
	}
	if c.src.floating() {
		return c.build(doubleTerms, c.of(owner), c.counts, func(n int32) any { return lucene.Double(c.keys[n]) })
	}
	return c.build(longTerms, c.of(owner), c.counts, func(n int32) any { return c.keys[n] })
}

// termsKind is what the keys of a result are.
type termsKind uint8

const (
	unmappedTerms termsKind = iota
	textTermsKind
	longTerms
	doubleTerms
)

// terms is the result.
type terms struct {
	a        *agg
	spec     *termsSpec
	kind     termsKind
	format   format
	buckets  []bucket
	other    int64 // documents of buckets that are left out
	errBound int64 // by how much counts may be too low; -1: unknown
}

func (t *terms) typ() string { return [...]string{"umterms", "sterms", "lterms", "dterms"}[t.kind] }

// shardError is by how much the counts of a shard's result may be too low.
func (t *terms) shardError() int64 {
	_, size := t.spec.sizes()
	switch {
	case len(t.buckets) == 0 || len(t.buckets) < size || t.spec.order.keyOrder():
		return 0
	case t.spec.order.countDesc():
		least := t.buckets[0].count
		for i := range t.buckets {
			least = min(least, t.buckets[i].count)
		}
		return least
	}
	return -1
}

// reduce merges buckets of the same keys.
//
// Server: org.elasticsearch.search.aggregations.bucket.terms.InternalTerms.
func (t *terms) reduce(r *reduction, all []result) (result, error) {
	out := &terms{a: t.a, spec: t.spec}
	groups, err := out.gather(all)
	if err != nil {
		return nil, err
	}
	var list []bucket
	for _, g := range groups {
		b, err := mergeBuckets(r, t.a, g)
		if err != nil {
			return nil, err
		}
		b.errBound = errorOf(g)
		if out.errBound == -1 {
			b.errBound = -1
		} else {
			b.errBound += out.errBound
		}
		if b.count >= t.spec.minCount {
			list = append(list, b)
		}
	}
	compare, failed := t.spec.order.comparer(t.a)
	sortBuckets(list, compare)
	if *failed != nil {
		return nil, *failed
	}
	size := min(len(list), t.spec.size)
	for i := range list[size:] {
		out.other += list[size+i].count
	}
	out.buckets = list[:size]
	if len(all) == 1 && out.errBound != -1 {
		out.errBound = 0
	}
	return out, r.add(size)
}

// gather sums up what the shards say of themselves, and sorts their buckets by
// key.
func (t *terms) gather(all []result) ([][]bucket, error) {
	places := map[any]int{}
	var groups [][]bucket
	for _, one := range all {
		o := one.(*terms)
		if o.kind != unmappedTerms {
			if t.kind != unmappedTerms && t.kind != o.kind {
				return nil, eserr.New(500, "aggregation_execution_exception", "Merging/Reducing the aggregations failed when computing the aggregation [%s] because the field you gave in the aggregation query existed as two different types in two different indices", t.a.name)
			}
			t.kind, t.format = o.kind, o.format
		}
		t.other += o.other
		e := o.shardError()
		switch {
		case t.errBound == -1:
		case e == -1:
			t.errBound = -1
		default:
			t.errBound += e
		}
		for _, b := range o.buckets {
			b.errBound -= e
			key := b.key
			if f, ok := key.(float64); ok {
				key = lucene.SortableDouble(f) // as numbers, -0.0 and 0.0 are the same
			}
			at, ok := places[key]
			if !ok {
				at = len(groups)
				places[key] = at
				groups = append(groups, nil)
			}
			groups[at] = append(groups[at], b)
		}
	}
	return groups, nil
}

// errorOf is by how much the count of a bucket of several shards may be too low.
func errorOf(group []bucket) (sum int64) {
	for _, b := range group {
		if b.errBound == -1 {
			return -1
		}
		sum += b.errBound
	}
	return sum
}

func (t *terms) fields(p *printing) (xcontent.Object, error) {
	list := make([]any, len(t.buckets))
	for i := range t.buckets {
		b := &t.buckets[i]
		o := append(keyFields(&t.format, b.key), xcontent.Member{Key: "doc_count", Value: b.count})
		if t.spec.showErrors {
			o = append(o, xcontent.Member{Key: "doc_count_error_upper_bound", Value: b.errBound})
		}
		below, err := t.a.subs.object(p, b.subs)
		if err != nil {
			return nil, err
		}
		list[i] = append(o, below...)
	}
	return xcontent.Object{{Key: "doc_count_error_upper_bound", Value: t.errBound}, {Key: "sum_other_doc_count", Value: t.other},
		{Key: "buckets", Value: list}}, nil
}

// keyFields prints the key of a bucket.
func keyFields(f *format, key any) xcontent.Object {
	switch k := key.(type) {
	case string:
		return xcontent.Object{{Key: "key", Value: f.text(k)}}
	case int64:
		if f.raw() {
			return xcontent.Object{{Key: "key", Value: k}}
		}
		return xcontent.Object{{Key: "key", Value: k}, {Key: "key_as_string", Value: asText(f.long(k))}}
	}
	d := key.(float64)
	if f.raw() {
		return xcontent.Object{{Key: "key", Value: xcontent.Double(d)}}
	}
	return xcontent.Object{{Key: "key", Value: xcontent.Double(d)}, {Key: "key_as_string", Value: asText(f.double(d))}}
}

// asText is what a format gives, as a text.
func asText(v any) string {
	if b, ok := v.(bool); ok {
		return strconv.FormatBool(b)
	}
	return v.(string)
}

func (t *terms) property(path []string) (any, error) { return bucketsProperty(t.a, t, path) }
