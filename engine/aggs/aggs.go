// Package aggs is the aggregations: one file per aggregation, with its parse and
// its work. A parsed tree is opened on each shard, collects the matching
// documents into buckets, and gives results; those of all shards are reduced to
// one. It knows nothing of requests and hits.
package aggs

import (
	"slices"

	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// MaxDepth is how deeply aggregations may be nested.
const MaxDepth = 100

// Aggs are the aggregations of one level, in their order.
type Aggs struct {
	list  []*agg
	pipes []*pipe // each behind those that it needs, once they are checked
}

// agg is one aggregation with its name.
type agg struct {
	name string
	kind *kind
	spec spec
	subs *Aggs
	meta xcontent.Value // missing: none

	parent *agg // nil at the top
}

// spec is a parsed aggregation. It is not changed by running it.
type spec interface {
	// open resolves it against a shard. Errors are those that the shard reports.
	open(x *Shard, a *agg) (collector, error)
}

// Shard is what aggregations may ask of the shard that they run on.
type Shard struct {
	Query    *query.Context
	Searcher *lucene.Searcher
	Owner    any // what TopHits asks for hits

	// Profile takes down what aggregations do; nil: nothing is.
	Profile *Profile
	// All tells that all documents count, as far as a profile is concerned.
	All bool

	nested string    // path of the nested aggregation around
	above  *Profiled // the aggregation around; nil: none
	many   bool      // the aggregation around has several buckets
}

func (x *Shard) field(name string) *mapping.FieldType { return x.Query.Mapping.Field(name) }

// collector counts documents of one shard. Buckets of the aggregation around it
// are numbered from 0.
type collector interface {
	// leaf begins a segment; nil when nothing in it counts.
	leaf(l *lucene.Leaf, s lucene.Scorer) collect
	// result is what a bucket has, which may have got no document.
	result(bucket int) result
}

// collect counts a document of a segment for a bucket.
type collect func(doc, bucket int)

// result is what an aggregation found.
type result interface {
	// typ is how typed_keys names it.
	typ() string
	// reduce makes one result of those of several shards, this one first. There is
	// one at least.
	reduce(r *reduction, all []result) (result, error)
	// fields lays it out.
	fields(p *printing) (xcontent.Object, error)
	// property finds what a path names, for pipelines.
	property(path []string) (any, error)
}

// Results are those of one level: one for each aggregation, in its order, and
// behind them, in the end, one for each pipeline; nil where it has none.
type Results []result

// Run is a tree of aggregations at work on one shard.
type Run struct {
	aggs       *Aggs
	collectors []collector
}

// Open resolves aggregations against a shard.
func (a *Aggs) Open(x *Shard) (*Run, error) {
	list, err := a.open(x)
	return &Run{a, list}, err
}

func (a *Aggs) open(x *Shard) ([]collector, error) {
	out := make([]collector, len(a.list))
	for i, one := range a.list {
		c, err := x.open(one)
		if err != nil {
			return nil, err
		}
		out[i] = c
	}
	return out, nil
}

// open resolves an aggregation against the shard.
func (x *Shard) open(one *agg) (collector, error) {
	if x.Profile != nil {
		return x.openProfiled(one)
	}
	return one.spec.open(x, one)
}

// Ends tells whether a search that takes down what it does need not show documents to any aggregation.
func (r *Run) Ends() bool {
	return !slices.ContainsFunc(r.collectors, func(c collector) bool {
		p, ok := c.(*profiledCollector)
		return !ok || !p.ends
	})
}

// Leaf begins a segment of the documents that match the query.
func (r *Run) Leaf(l *lucene.Leaf, s lucene.Scorer) func(doc int) {
	return r.begin(l, s, false)
}

// Global begins a segment of all documents, for the global aggregations; nil if
// there are none.
func (r *Run) Global(l *lucene.Leaf, s lucene.Scorer) func(doc int) {
	return r.begin(l, s, true)
}

func (r *Run) begin(l *lucene.Leaf, s lucene.Scorer, global bool) func(doc int) {
	var list []collect
	for _, c := range r.collectors {
		if _, all := c.(*globalCollector); all != global {
			continue
		}
		if f := c.leaf(l, s); f != nil {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return nil
	}
	if first := list[0]; len(list) == 1 {
		return func(doc int) { first(doc, 0) }
	}
	return func(doc int) {
		for _, f := range list {
			f(doc, 0)
		}
	}
}

// Results are what the shard has found.
func (r *Run) Results() Results { return resultsOf(r.collectors, 0) }

func resultsOf(list []collector, bucket int) Results {
	out := make(Results, len(list))
	for i, c := range list {
		out[i] = c.result(bucket)
	}
	return out
}

// leaves begins a segment in several collectors.
func leaves(list []collector, l *lucene.Leaf, s lucene.Scorer) collect {
	var out []collect
	for _, c := range list {
		if f := c.leaf(l, s); f != nil {
			out = append(out, f)
		}
	}
	switch len(out) {
	case 0:
		return func(int, int) {}
	case 1:
		return out[0]
	}
	return func(doc, bucket int) {
		for _, f := range out {
			f(doc, bucket)
		}
	}
}

// at is the place of a bucket in a list, which grows as it has to.
func at[T any](list *[]T, bucket int) *T {
	for len(*list) <= bucket {
		var zero T
		*list = append(*list, zero)
	}
	return &(*list)[bucket]
}

// get is what a bucket has in a list that may be shorter.
func get[T any](list []T, bucket int) T {
	if bucket < len(list) {
		return list[bucket]
	}
	var zero T
	return zero
}

// NeedsScores tells whether an aggregation looks at scores.
func (a *Aggs) NeedsScores() bool {
	if a == nil {
		return false
	}
	for _, one := range a.list {
		if s, ok := one.spec.(interface{ scored() bool }); ok && s.scored() || one.subs.NeedsScores() {
			return true
		}
	}
	return false
}

// HasGlobal tells whether an aggregation looks at all documents.
func (a *Aggs) HasGlobal() bool {
	for _, one := range a.list {
		if _, ok := one.spec.(globalSpec); ok {
			return true
		}
	}
	return false
}
