package aggs

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// order is by what buckets are sorted: each criterion decides where those before
// find no difference.
type order []criterion

// criterion is one part of an order.
type criterion struct {
	by   orderBy
	asc  bool
	path []pathElement // of byValue
	text string        // the path as written
}

type orderBy uint8

const (
	byCount orderBy = iota
	byKey
	byValue
)

// pathElement is a step of a path: the name of an aggregation, the last one with
// the name of one of its numbers.
type pathElement struct {
	full, name, key string
	keyed           bool
}

// completed is an order that leaves no two buckets equal: by their keys in the end.
func completed(o order) order {
	if len(o) > 0 && o[len(o)-1].by == byKey {
		return o
	}
	return append(slices.Clone(o), criterion{by: byKey, asc: true})
}

// keyOrder tells whether an order is by keys first of all.
func (o order) keyOrder() bool { return len(o) > 0 && o[0].by == byKey }

// countDesc tells whether an order is by falling counts first of all.
func (o order) countDesc() bool { return len(o) > 0 && o[0].by == byCount && !o[0].asc }

// bucket is one bucket of a result.
type bucket struct {
	key      any // string, int64 or float64
	count    int64
	errBound int64
	subs     Results
	head     *head // of a bucket that is known from the start
}

// compareKeys compares keys of one kind.
func compareKeys(a, b any) int {
	switch x := a.(type) {
	case string:
		return strings.Compare(x, b.(string))
	case int64:
		return cmp.Compare(x, b.(int64))
	case float64:
		return java.CompareDoubles(x, b.(float64))
	}
	return 0
}

// compareDiscardNaN puts what is no number last, whatever the direction.
func compareDiscardNaN(a, b float64, asc bool) int {
	switch {
	case math.IsNaN(a) && math.IsNaN(b):
		return 0
	case math.IsNaN(a):
		return 1
	case math.IsNaN(b):
		return -1
	case asc:
		return java.CompareDoubles(a, b)
	}
	return java.CompareDoubles(b, a)
}

// comparer compares buckets of an aggregation by an order.
func (o order) comparer(a *agg) (func(x, y *bucket) int, *error) {
	var failed error
	return func(x, y *bucket) int {
		for i := range o {
			c := &o[i]
			var n int
			switch c.by {
			case byCount:
				n = cmp.Compare(x.count, y.count)
			case byKey:
				n = compareKeys(x.key, y.key)
			case byValue:
				l, err := c.value(a.subs, x.subs)
				if err == nil {
					var r float64
					if r, err = c.value(a.subs, y.subs); err == nil {
						n = compareDiscardNaN(l, r, c.asc)
					}
				}
				if err != nil {
					failed = err
				}
				if n != 0 {
					return n
				}
				continue
			}
			if !c.asc {
				n = -n
			}
			if n != 0 {
				return n
			}
		}
		return 0
	}, &failed
}

// sortBuckets sorts buckets; equal ones stay as they are. They are compared where they
// lie, as a copy for each comparison would be costly.
func sortBuckets(list []bucket, compare func(x, y *bucket) int) {
	order := make([]*bucket, len(list))
	for i := range order {
		order[i] = &list[i]
	}
	slices.SortStableFunc(order, compare)
	sorted := make([]bucket, len(list))
	for i, b := range order {
		sorted[i] = *b
	}
	copy(list, sorted)
}

// value is the number that the path of a criterion leads to.
func (c *criterion) value(a *Aggs, all Results) (float64, error) {
	for i, e := range c.path {
		sub, ok := a.find(all, e.name)
		if !ok {
			return 0, c.invalid("Cannot find aggregation named [%s]", e.name)
		}
		if i == len(c.path)-1 {
			return c.last(e, sub)
		}
		one, ok := sub.(*singleBucket)
		if !ok {
			return 0, c.invalid("Can't sort by a descendant of a [%s] aggregation [%s]", e.name, e.name)
		}
		a, all = one.a.subs, one.subs
	}
	return 0, nil
}

// last reads the number at the end of a path.
func (c *criterion) last(e pathElement, r result) (float64, error) {
	switch one := r.(type) {
	case *singleBucket:
		return float64(one.count), nil
	case multiValue:
		if f, ok := one.metric(e.key); ok {
			return f, nil
		}
	case singleValue:
		return one.number(), nil
	}
	return 0, c.invalid("Can't sort a aggregation [%s]", e.name)
}

func (c *criterion) invalid(format string, args ...any) error {
	e := eserr.IllegalArgument(format, args...)
	return eserr.New(500, "aggregation_execution_exception", "Invalid aggregation order path [%s]. %s", c.text, e.Reason).Wrap(e)
}

// check refuses paths that lead nowhere; empty are the results of no document.
//
// Server: org.elasticsearch.search.aggregations.Aggregator.resolveSortPath.
func (o order) check(a *agg, empty Results) error {
	for i := range o {
		if c := &o[i]; c.by == byValue {
			if err := c.check(a.subs, empty); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *criterion) check(a *Aggs, empty Results) error {
	for i, e := range c.path {
		sub, ok := a.find(empty, e.name)
		if !ok {
			return c.invalid("The provided aggregation [%s] either does not exist, or is a pipeline aggregation and cannot be used to sort the buckets.", e.full)
		}
		if i == len(c.path)-1 {
			return c.checkLast(e, sub)
		}
		if e.keyed {
			return c.invalid("Key only allowed on last aggregation path element but got [%s]", e.full)
		}
		one, ok := sub.(*singleBucket)
		if !ok {
			return c.invalid("Buckets can only be sorted on a sub-aggregator path that is built out of zero or more single-bucket aggregations within the path and a final single-bucket or a metrics aggregation at the path end. [%s] is not single-bucket.", e.name)
		}
		a, empty = one.a.subs, one.subs
	}
	return nil
}

func (c *criterion) checkLast(e pathElement, r result) error {
	switch one := r.(type) {
	case *singleBucket:
		if e.keyed && e.key != "doc_count" {
			return c.invalid("Ordering on a single-bucket aggregation can only be done on its doc_count. Either drop the key (a la \"%s\") or change it to \"doc_count\" (a la \"%s.doc_count\")", e.name, e.name)
		}
	case multiValue:
		if !e.keyed {
			return c.invalid("When ordering on a multi-value metrics aggregation a metric name must be specified.")
		}
		if _, ok := one.metric(e.key); !ok {
			return c.invalid("Unknown metric name [%s] on multi-value metrics aggregation [%s]", e.key, e.name)
		}
	case singleValue:
		if e.keyed && e.key != "value" {
			return c.invalid("Ordering on a single-value metrics aggregation can only be done on its value. Either drop the key (a la \"%s\") or change it to \"value\" (a la \"%s.value\")", e.name, e.name)
		}
	default:
		return c.invalid("Buckets can only be sorted on a sub-aggregator path that is built out of zero or more single-bucket aggregations within the path and a final single-bucket or a metrics aggregation at the path end.")
	}
	return nil
}

// parseOrder reads an order: one object or a list of them.
func parseOrder(v xcontent.Value, warn objectparser.Warn) (order, error) {
	if v.Kind() != xcontent.KindArray {
		c, err := parseCriterion(v, warn)
		return completed(order{c}), err
	}
	var out order
	for _, item := range v.Items() {
		c, err := parseCriterion(item, warn)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return completed(out), v.Err()
}

func parseCriterion(v xcontent.Value, warn objectparser.Warn) (criterion, error) {
	var key string
	asc, some := false, false
	for _, f := range v.Fields() {
		key, some = f.Key, true
		if f.Value.Kind() != xcontent.KindString {
			return criterion{}, placedError(v, f.Value.Pos(), "Unexpected token [%s] for [order]", f.Value.Kind())
		}
		switch strings.ToLower(f.Value.Text()) {
		case "asc":
			asc = true
		case "desc":
			asc = false
		default:
			return criterion{}, placedError(v, f.Value.Pos(), "Unknown order direction [%s]", f.Value.Text())
		}
	}
	if !some {
		return criterion{}, placedError(v, v.End()-1, "Must specify at least one field for [order]")
	}
	switch key {
	case "_term", "_time":
		warn("Deprecated aggregation order key [" + key + "] used, replaced by [_key]")
		return criterion{by: byKey, asc: asc}, nil
	case "_key":
		return criterion{by: byKey, asc: asc}, nil
	case "_count":
		return criterion{by: byCount, asc: asc}, nil
	}
	path, err := parsePath(key)
	return criterion{by: byValue, asc: asc, path: path, text: key}, err
}

// placedError is a parsing error at a place that the parser around it names too.
func placedError(v xcontent.Value, pos int, format string, args ...any) error {
	return objectparser.At(parsingError(v, pos, format, args...), pos)
}

// parsePath reads "a>b.key" and "a>b[key]".
func parsePath(text string) ([]pathElement, error) {
	var out []pathElement
	elements := strings.FieldsFunc(text, func(r rune) bool { return r == '>' })
	for i, full := range elements {
		full = strings.TrimSpace(full)
		bad := eserr.New(500, "aggregation_execution_exception", "Invalid path element [%s] in path [%s]", full, text)
		e := pathElement{full: full, name: full}
		if at := strings.LastIndexByte(full, '['); at >= 0 {
			if at == 0 || at > len(full)-3 || full[len(full)-1] != ']' {
				return nil, bad
			}
			e.name, e.key, e.keyed = full[:at], full[at+1:len(full)-1], true
		} else if at := strings.LastIndexByte(full, '.'); at >= 0 && i == len(elements)-1 {
			if at == 0 || at > len(full)-2 {
				return nil, bad
			}
			e.name, e.key, e.keyed = full[:at], full[at+1:], true
		}
		out = append(out, e)
	}
	if len(out) == 0 {
		return nil, eserr.IllegalArgument("Invalid path []")
	}
	return out, nil
}
