package aggs

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// rangeSpec makes a bucket for each of some ranges of numbers or dates.
type rangeSpec struct {
	values
	kind   string
	dates  bool
	keyed  bool
	ranges []rangeOf
}

// rangeOf is a range, its end not included.
type rangeOf struct {
	key      string
	named    bool
	from, to rangeEnd
}

// rangeEnd is one end of a range, as a number or as a text that the field reads.
type rangeEnd struct {
	text   string
	isText bool
	number float64
	given  bool
}

func parseRange(p *parsing, body xcontent.Value) (spec, error) {
	s := &rangeSpec{kind: "range"}
	return s.parse(p, body, formatted)
}

func parseDateRange(p *parsing, body xcontent.Value) (spec, error) {
	s := &rangeSpec{kind: "date_range", dates: true}
	return s.parse(p, body, zoned)
}

func (s *rangeSpec) parse(p *parsing, body xcontent.Value, t takes) (spec, error) {
	err := read(p.object(s.kind, body), s, valueFields(func(s *rangeSpec) *values { return &s.values }, t),
		rangeFields(func(s *rangeSpec) *bool { return &s.keyed }, func(s *rangeSpec) *[]rangeOf { return &s.ranges }, parseOneRange))
	if err != nil {
		return nil, err
	}
	return s, s.required(t)
}

// rangeFields read keyed and ranges, each of which one reads. Its errors without a
// place are about the end of the range.
func rangeFields[T, R any](keyed func(*T) *bool, ranges func(*T) *[]R, one func(xcontent.Value, objectparser.Warn) (R, error)) []objectparser.Field[T] {
	return []objectparser.Field[T]{
		{Name: "keyed", Takes: objectparser.BoolOrString, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) (err error) {
			*keyed(s), err = objectparser.Boolean(v)
			return err
		}},
		{Name: "ranges", Takes: objectparser.Object | objectparser.Array, Read: func(s *T, v xcontent.Value, warn objectparser.Warn) error {
			items := []xcontent.Value{v}
			if v.Kind() == xcontent.KindArray {
				items = v.Items()
			}
			for _, item := range items {
				r, err := one(item, warn)
				if err != nil {
					return objectparser.At(err, objectparser.PlaceOf(err, item.End()-1))
				}
				*ranges(s) = append(*ranges(s), r)
			}
			return v.Err()
		}},
	}
}

func parseOneRange(v xcontent.Value, warn objectparser.Warn) (rangeOf, error) {
	end := func(of func(r *rangeOf) *rangeEnd) func(*rangeOf, xcontent.Value, objectparser.Warn) error {
		return func(r *rangeOf, v xcontent.Value, _ objectparser.Warn) error {
			switch v.Kind() {
			case xcontent.KindString:
				*of(r) = rangeEnd{text: v.Text(), isText: true, given: true}
			case xcontent.KindNumber:
				f, err := readDouble(v)
				*of(r) = rangeEnd{number: f, given: true}
				return err
			}
			return nil
		}
	}
	const takes = objectparser.NumberOrString | objectparser.Null
	p := objectparser.Parser[rangeOf]{Name: "range", Fields: []objectparser.Field[rangeOf]{
		{Name: "key", Takes: objectparser.NumberOrString, Read: func(r *rangeOf, v xcontent.Value, _ objectparser.Warn) error {
			r.key, r.named = v.Text(), true
			return nil
		}},
		{Name: "from", Takes: takes, Read: end(func(r *rangeOf) *rangeEnd { return &r.from })},
		{Name: "to", Takes: takes, Read: end(func(r *rangeOf) *rangeEnd { return &r.to })},
	}}
	var out rangeOf
	return out, p.Parse(&out, v, warn)
}

// span is a range with its ends as numbers, infinite where there is none.
type span struct {
	key      string
	named    bool
	from, to float64
}

func (s *rangeSpec) open(x *Shard, a *agg) (collector, error) {
	def := numberKind
	if s.dates {
		def = dateKind
	}
	src, err := x.source(&s.values, s.kind, def, numbers...)
	if err != nil {
		return nil, err
	}
	spans := make([]span, len(s.ranges))
	for i, r := range s.ranges {
		one := span{key: r.key, named: r.named}
		if one.from, err = s.end(src, r.from, math.Inf(-1)); err != nil {
			return nil, err
		}
		if one.to, err = s.end(src, r.to, math.Inf(1)); err != nil {
			return nil, err
		}
		spans[i] = one
	}
	if len(spans) == 0 {
		return nil, eserr.IllegalArgument("No [ranges] specified for the [%s] aggregation", a.name)
	}
	return openSpans(x, a, spans, s.keyed, &src.format, func(l *lucene.Leaf) func(int) []float64 {
		if src.empty() {
			return nil
		}
		return src.doubles(l)
	})
}

// end reads an end of a range. Numbers among dates are read as the format says.
func (s *rangeSpec) end(src *source, e rangeEnd, none float64) (float64, error) {
	switch {
	case !e.given:
		return none, nil
	case e.isText:
		return src.format.parseDouble(e.text, src.x.Query.Now)
	case s.dates:
		return src.format.parseDouble(strconv.FormatInt(java.LongOf(e.number), 10), src.x.Query.Now)
	}
	return e.number, nil
}

// openSpans opens buckets for spans of numbers, in their order.
func openSpans(x *Shard, a *agg, spans []span, keyed bool, f *format, doubles func(l *lucene.Leaf) func(doc int) []float64) (collector, error) {
	slices.SortStableFunc(spans, func(a, b span) int {
		return cmp.Or(java.CompareDoubles(a.from, b.from), java.CompareDoubles(a.to, b.to))
	})
	heads := make([]head, len(spans))
	for i := range spans {
		heads[i] = spans[i].head(f, keyed)
	}
	subs, err := a.subs.open(x)
	return &fixed{a: a, heads: heads, keyed: keyed, subs: subs,
		choose: func(l *lucene.Leaf, _ lucene.Scorer) func(int, func(int)) {
			values := doubles(l)
			if values == nil {
				return nil
			}
			return func(doc int, yield func(int)) {
				list := values(doc)
				for i := range spans {
					if slices.ContainsFunc(list, func(v float64) bool { return v >= spans[i].from && v < spans[i].to }) {
						yield(i)
					}
				}
			}
		}}, err
}

// head is what is printed of the bucket of a span.
func (s *span) head(f *format, keyed bool) head {
	key := s.key
	if !s.named {
		text := func(v float64) string {
			if math.IsInf(v, 0) {
				return "*"
			}
			return asText(f.double(v))
		}
		key = text(s.from) + "-" + text(s.to)
	}
	h := head{name: key}
	if !keyed {
		h.fields = xcontent.Object{{Key: "key", Value: key}}
	}
	add := func(name string, v float64) {
		if math.IsInf(v, 0) {
			return
		}
		h.fields = h.fields.With(name, xcontent.Double(v))
		if !f.raw() {
			h.fields = h.fields.With(name+"_as_string", f.double(v))
		}
	}
	add("from", s.from)
	add("to", s.to)
	return h
}
