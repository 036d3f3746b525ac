package aggs

import (
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// reduction is one reduction of the results of all shards.
type reduction struct {
	buckets    int
	maxBuckets int
}

// DefaultMaxBuckets is search.max_buckets.
const DefaultMaxBuckets = 65535

// add counts buckets of the answer.
func (r *reduction) add(n int) error {
	r.buckets += n
	if r.buckets <= r.maxBuckets {
		return nil
	}
	return tooManyBuckets(r.maxBuckets, r.buckets)
}

func tooManyBuckets(most, n int) error {
	e := eserr.New(503, "too_many_buckets_exception", "Trying to create too many buckets. Must be less than or equal to: [%d] but was [%d]. This limit can be set by changing the [search.max_buckets] cluster level setting.", most, n)
	e.Meta = xcontent.Object{{Key: "max_buckets", Value: most}}
	return e
}

// Reduce makes one of the results of several shards.
func (a *Aggs) Reduce(all []Results) (Results, error) {
	reduced, err := a.reduce(&reduction{maxBuckets: DefaultMaxBuckets}, all)
	if err != nil {
		return nil, err
	}
	return a.finish(reduced)
}

func (a *Aggs) reduce(r *reduction, all []Results) (Results, error) {
	out := make(Results, len(a.list))
	column := make([]result, len(all))
	for i := range a.list {
		for j, results := range all {
			column[j] = results[i]
		}
		if len(column) == 1 && !reducedAlone(column[0]) {
			out[i] = column[0]
			continue
		}
		one, err := column[0].reduce(r, column)
		if err != nil {
			return nil, err
		}
		out[i] = one
	}
	return out, nil
}

// reducedAlone tells whether a result of one shard is reduced too: metrics are as
// they should be then.
func reducedAlone(one result) bool {
	switch one.(type) {
	case multi, *singleBucket, failure:
		return true
	}
	return false
}

// printing lays results out.
type printing struct {
	typed bool
	old   bool // as before 7
}

// Object lays the results of a level out; typed is the parameter typed_keys. old
// says that it is done as before 7.
func (a *Aggs) Object(all Results, typed, old bool) (xcontent.Object, error) {
	return a.object(&printing{typed, old}, all)
}

func (a *Aggs) object(p *printing, all Results) (xcontent.Object, error) {
	out := make(xcontent.Object, 0, len(all))
	print := func(name string, meta xcontent.Value, r result) error {
		fields, err := r.fields(p)
		if err != nil {
			return err
		}
		if !meta.IsMissing() {
			fields = append(xcontent.Object{{Key: "meta", Value: meta}}, fields...)
		}
		if p.typed {
			name = r.typ() + "#" + name
		}
		out = append(out, xcontent.Member{Key: name, Value: fields})
		return nil
	}
	for _, i := range a.printed() {
		if err := print(a.list[i].name, a.list[i].meta, all[i]); err != nil {
			return nil, err
		}
	}
	for i, one := range a.pipes {
		at := len(a.list) + i
		if at >= len(all) || all[at] == nil {
			continue
		}
		if err := print(one.name, one.meta, all[at]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// printed is the order in which a level is printed: that of Java's hash map by
// name, in which the server collects what is to be reduced.
func (a *Aggs) printed() []int {
	names := make([]string, len(a.list))
	for i, one := range a.list {
		names[i] = one.name
	}
	return java.HashMapComputeOrder(names)
}

// mergeBuckets makes one bucket of those of several shards, which have the same key.
func mergeBuckets(r *reduction, a *agg, group []bucket) (bucket, error) {
	out := bucket{key: group[0].key}
	subs := make([]Results, len(group))
	for i, b := range group {
		out.count += b.count
		subs[i] = b.subs
	}
	var err error
	out.subs, err = a.subs.reduce(r, subs)
	return out, err
}

// mergeRuns merges buckets that stand in order: those that are alike become one.
// It goes on until take gives false.
func mergeRuns(r *reduction, a *agg, list []bucket, alike func(x, y *bucket) bool, take func(b bucket) bool) error {
	for from := 0; from < len(list); {
		to := from + 1
		for to < len(list) && alike(&list[to], &list[from]) {
			to++
		}
		b, err := mergeBuckets(r, a, list[from:to])
		if err != nil {
			return err
		}
		if !take(b) {
			return nil
		}
		from = to
	}
	return nil
}
