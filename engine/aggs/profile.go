package aggs

import (
	"time"

	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// Profile takes down what aggregations do on a shard.
type Profile struct {
	Old  bool // as before version 7
	Full bool // classes are named with their packages, as in version 5

	roots []*Profiled
	all   []*profiledCollector
}

// Roots are those of the top level, in their order.
func (p *Profile) Roots() []*Profiled { return p.roots }

// Profiled is an aggregation with what it was asked for.
type Profiled struct {
	Class, Name string
	Timers      [profileSteps]lucene.Timer
	Debug       xcontent.Object // in any order
	Children    []*Profiled
}

// ProfileStep is something that an aggregation is asked for.
type ProfileStep uint8

// The steps, in the server's order.
const (
	initialize ProfileStep = iota
	buildLeafCollector
	collectStep
	postCollection
	buildAggregation
	reduceStep
	profileSteps
)

// String is the server's name of the step.
func (s ProfileStep) String() string {
	return [...]string{"initialize", "build_leaf_collector", "collect", "post_collection", "build_aggregation", "reduce"}[s]
}

// forget drops what was counted of results, and of those of the aggregations below.
func (p *Profiled) forget() {
	p.Timers[postCollection], p.Timers[buildAggregation] = lucene.Timer{}, lucene.Timer{}
	for _, one := range p.Children {
		one.forget()
	}
}

// Timed are the timers that are told, with their names and how many places the server's table of them has.
func (p *Profiled) Timed(old bool) (timers []lucene.Timer, name func(i int) string, places uint32) {
	if !old {
		return p.Timers[:], func(i int) string { return ProfileStep(i).String() }, 16
	}
	steps := []ProfileStep{initialize, collectStep, buildAggregation, reduceStep}
	for _, s := range steps {
		timers = append(timers, p.Timers[s])
	}
	return timers, func(i int) string { return steps[i].String() }, 16
}

// Spent is how long the aggregation took in all.
func (p *Profiled) Spent() (sum time.Duration) {
	for i := range p.Timers {
		sum += p.Timers[i].Spent()
	}
	return sum
}

// DebugObject is what the server tells besides, in the order of its hash map.
func (p *Profiled) DebugObject() xcontent.Object {
	keys := make([]string, len(p.Debug))
	for i := range p.Debug {
		keys[i] = p.Debug[i].Key
	}
	var o xcontent.Object
	for _, i := range java.HashMapOrder(keys) {
		o = append(o, p.Debug[i])
	}
	return o
}

// profiledCollector is a collector whose steps are counted.
type profiledCollector struct {
	collector
	of      *Profiled
	debug   func(c *profiledCollector) xcontent.Object // what the server tells besides; nil: nothing
	ends    bool                                       // the server looks at no document: it knows what it needs without
	old     bool                                       // the server builds the results of buckets one by one
	columns [2]int                                     // segments in which documents have one value at most, and more
}

// openProfiled opens an aggregation whose steps are counted.
func (x *Shard) openProfiled(one *agg) (collector, error) {
	node := &Profiled{Name: one.name}
	if x.above == nil {
		x.Profile.roots = append(x.Profile.roots, node)
	} else {
		x.above.Children = append(x.above.Children, node)
	}
	node.Timers[initialize].Start()
	below := *x
	below.above, below.many = node, x.many || one.manyBuckets()
	c, err := one.spec.open(&below, one)
	node.Timers[initialize].Stop()
	if err != nil {
		return nil, err
	}
	p := &profiledCollector{collector: c, of: node, old: x.Profile.Old}
	p.describe(x, one)
	if x.Profile.Old {
		p.rename()
	}
	if x.Profile.Full {
		p.ends, node.Class = false, fullClass(node.Class)
	}
	node.forget() // results were asked for when orders were looked at
	x.Profile.all = append(x.Profile.all, p)
	return p, nil
}

func (c *profiledCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	t := &c.of.Timers[buildLeafCollector]
	t.Start()
	f := c.collector.leaf(l, s)
	t.Stop()
	c.count(l)
	if c.ends {
		return f
	}
	t = &c.of.Timers[collectStep]
	return func(doc, bucket int) {
		t.Start()
		if f != nil {
			f(doc, bucket)
		}
		t.Stop()
	}
}

// count notes how many values the documents of a segment have.
func (c *profiledCollector) count(l *lucene.Leaf) {
	if t, ok := c.collector.(*textTerms); ok {
		if column := t.src.column(l); column != nil && column.Multi() {
			c.columns[1]++
		} else {
			c.columns[0]++
		}
	}
	if _, ok := c.collector.(*cardinalityCollector); ok {
		c.columns[0]++
	}
}

// result implements collector. The server builds the results of all buckets at once.
func (c *profiledCollector) result(bucket int) result {
	t := &c.of.Timers[buildAggregation]
	if t.Count() > 0 && !c.old {
		start := time.Now()
		out := c.collector.result(bucket)
		t.Extend(time.Since(start))
		return out
	}
	c.of.Timers[postCollection].Start()
	c.of.Timers[postCollection].Stop()
	t.Start()
	defer t.Stop()
	return c.collector.result(bucket)
}

// Finish finds what is to be told besides, once the results are there.
func (p *Profile) Finish() {
	for _, c := range p.all {
		if c.debug != nil {
			c.of.Debug = c.debug(c)
		}
	}
}

// Names are those of the aggregations of the level.
func (a *Aggs) Names() []string {
	var names []string
	for _, one := range a.list {
		names = append(names, one.name)
	}
	return names
}
