package aggs

import (
	"cmp"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// histogramOptions are what histograms of numbers and of dates share.
type histogramOptions struct {
	order    order
	keyed    bool
	minCount int64
}

// histogramFields read them, where of gives.
func histogramFields[T any](p *parsing, of func(*T) *histogramOptions) []objectparser.Field[T] {
	return []objectparser.Field[T]{
		{Name: "keyed", Takes: objectparser.BoolOrString, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) (err error) {
			of(s).keyed, err = objectparser.Boolean(v)
			return err
		}},
		{Name: "min_doc_count", Takes: objectparser.NumberOrString, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Long(v)
			if err == nil && n < 0 {
				err = eserr.IllegalArgument("[minDocCount] must be greater than or equal to 0. Found [%d] in [%s]", n, p.name)
			}
			of(s).minCount = n
			return err
		}},
		{Name: "order", Takes: objectparser.Object | objectparser.Array, Read: func(s *T, v xcontent.Value, warn objectparser.Warn) (err error) {
			of(s).order, err = parseOrder(v, warn)
			return err
		}},
	}
}

// steps is how the keys of a histogram follow each other, where empty buckets are
// wanted too.
type steps[K cmp.Ordered] struct {
	next func(key K) K
	// first and last are the keys that there are at least; nil: as the documents have it.
	first, last *K
	empty       Results // of a bucket without documents
}

// histogram is the result.
type histogram[K cmp.Ordered] struct {
	a       *agg
	options *histogramOptions
	format  format
	buckets []bucket
	steps   *steps[K] // nil: buckets without documents are left out
}

func (h *histogram[K]) typ() string { return h.a.kind.name }

// sorted puts buckets in the order of their keys, as shards give them.
func (h *histogram[K]) sorted() *histogram[K] {
	slices.SortFunc(h.buckets, func(x, y bucket) int { return compareKeys(x.key, y.key) })
	return h
}

func (h *histogram[K]) reduce(r *reduction, all []result) (result, error) {
	out := &histogram[K]{a: h.a, options: h.options, format: h.format, steps: h.steps}
	var list []bucket
	for _, one := range all {
		list = append(list, one.(*histogram[K]).buckets...)
	}
	slices.SortStableFunc(list, func(x, y bucket) int { return compareKeys(x.key, y.key) })
	err := mergeRuns(r, h.a, list, func(x, y *bucket) bool { return compareKeys(x.key, y.key) == 0 }, func(b bucket) bool {
		if b.count >= h.options.minCount {
			out.buckets = append(out.buckets, b)
		}
		return true
	})
	if err != nil {
		return nil, err
	}
	if h.steps != nil {
		if err := out.fill(r); err != nil {
			return nil, err
		}
	}
	return out, cmp.Or(out.sort(), r.add(len(out.buckets)))
}

// countedBuckets is how far buckets are counted that are too many: a server would
// have run out of memory.
const countedBuckets = 20_000_000

// fill adds the empty buckets between the others, and to the bounds.
func (h *histogram[K]) fill(r *reduction) error {
	empty, err := h.a.subs.reduce(r, []Results{h.steps.empty})
	if err != nil {
		return err
	}
	var out []bucket
	count, s := 0, h.steps
	// add adds the empty buckets from a key to another one.
	add := func(from, to K, withLast bool) {
		for key := from; key < to || withLast && key == to; key = s.next(key) {
			if count++; count <= r.maxBuckets {
				out = append(out, bucket{key: key, subs: empty})
			} else if count > countedBuckets {
				return
			}
		}
	}
	switch {
	case len(h.buckets) == 0 && s.first != nil && s.last != nil:
		add(*s.first, *s.last, true)
	case len(h.buckets) > 0 && s.first != nil:
		add(*s.first, h.buckets[0].key.(K), false)
	}
	for i, b := range h.buckets {
		out = append(out, b)
		count++
		behind := s.next(b.key.(K))
		switch {
		case i < len(h.buckets)-1:
			add(behind, h.buckets[i+1].key.(K), false)
		case s.last != nil:
			add(behind, *s.last, true)
		}
	}
	h.buckets = out
	if count > r.maxBuckets {
		return r.add(count)
	}
	return nil
}

// sort puts the buckets in the order that is asked for.
func (h *histogram[K]) sort() error {
	switch o := h.options.order; {
	case o.keyOrder() && o[0].asc:
		return nil
	case o.keyOrder():
		slices.Reverse(h.buckets)
		return nil
	default:
		compare, failed := o.comparer(h.a)
		sortBuckets(h.buckets, compare)
		return *failed
	}
}

func (h *histogram[K]) fields(p *printing) (xcontent.Object, error) {
	return printBuckets(p, h.a, h.buckets, h.options.keyed, func(b *bucket) (string, xcontent.Object) {
		text := ""
		switch k := b.key.(type) {
		case int64:
			text = asText(h.format.long(k))
		case float64:
			text = asText(h.format.double(k))
		}
		var o xcontent.Object
		if !h.format.raw() {
			o = xcontent.Object{{Key: "key_as_string", Value: text}}
		}
		if d, ok := b.key.(float64); ok {
			return text, o.With("key", xcontent.Double(d))
		}
		return text, o.With("key", b.key)
	})
}

// printBuckets lays buckets out, as a list or under their keys.
func printBuckets(p *printing, a *agg, list []bucket, keyed bool, head func(b *bucket) (string, xcontent.Object)) (xcontent.Object, error) {
	items := make([]any, len(list))
	named := make(xcontent.Object, len(list))
	for i := range list {
		key, o := head(&list[i])
		below, err := a.subs.object(p, list[i].subs)
		if err != nil {
			return nil, err
		}
		o = append(o.With("doc_count", list[i].count), below...)
		items[i], named[i] = o, xcontent.Member{Key: key, Value: o}
	}
	if keyed {
		return xcontent.Object{{Key: "buckets", Value: named}}, nil
	}
	return xcontent.Object{{Key: "buckets", Value: items}}, nil
}

func (h *histogram[K]) property(path []string) (any, error) {
	return bucketsProperty(h.a, h, path)
}
