package search

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"esconsole/engine/aggs"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// profile is what a shard has done for a search that wants to know: with which queries and collectors, and for which
// aggregations.
type profile struct {
	shard     *Shard
	queries   *lucene.Profile
	collector *profiledCollector
	aggs      *aggs.Profile
	later     []*lucene.ProfiledQuery // that are told of behind the query
}

// profiledCollector is a collector of the server, with how long it took. Collectors are put together as the server's
// are; what they do is done by those of this package.
type profiledCollector struct {
	name, reason string
	time         lucene.Timer
	children     []*profiledCollector

	collect func(doc int) (more bool)
}

// take shows a document to a collector.
func (c *profiledCollector) take(doc int) (more bool) {
	c.time.Start()
	more = c.collect(doc)
	c.time.Stop()
	return more
}

// profiles lays out what the shards have done, in the order of their names.
func (r *Request) profiles(list []*profile) xcontent.Object {
	type named struct {
		id string
		of *profile
	}
	var all []named
	for _, p := range list {
		all = append(all, named{fmt.Sprintf("[%s][%s][%d]", p.shard.Node, p.shard.Index, p.shard.Number), p})
	}
	slices.SortFunc(all, func(a, b named) int { return cmp.Compare(a.id, b.id) })
	shards := make([]any, len(all))
	for i, one := range all {
		search := xcontent.Object{{Key: "query", Value: r.profiledQueries(one.of.queries.Roots)},
			{Key: "rewrite_time", Value: one.of.queries.Rewriting.Nanoseconds()},
			{Key: "collector", Value: []any{r.profiledCollectors(one.of.collector)}}}
		shards[i] = xcontent.Object{{Key: "id", Value: one.id}, {Key: "searches", Value: []any{search}},
			{Key: "aggregations", Value: r.profiledAggs(one.of.aggs.Roots())}}
	}
	return xcontent.Object{{Key: "shards", Value: shards}}
}

// spent adds how long something took.
func (r *Request) spent(o xcontent.Object, d time.Duration) xcontent.Object {
	if r.Human {
		o = o.With("time", units.Of(d).String())
	}
	return o.With("time_in_nanos", d.Nanoseconds())
}

func (r *Request) profiledQueries(list []*lucene.ProfiledQuery) []any {
	out := make([]any, len(list))
	for i, q := range list {
		o := r.spent(xcontent.Object{{Key: "type", Value: q.Query.Class()}, {Key: "description", Value: q.Query.Text("")}}, q.Spent())
		o = o.With("breakdown", r.breakdown(q.Timers[:], func(i int) string { return lucene.ProfileStep(i).String() }, 32))
		if len(q.Children) > 0 {
			o = o.With("children", r.profiledQueries(q.Children))
		}
		out[i] = o
	}
	return out
}

// breakdown lays out timers, in the order of a hash map whose table has so many places.
func (r *Request) breakdown(timers []lucene.Timer, name func(i int) string, places uint32) xcontent.Object {
	var keys []string
	var values []int64
	for i := range timers {
		keys = append(keys, name(i), name(i)+"_count")
		values = append(values, timers[i].Spent().Nanoseconds(), timers[i].Count())
	}
	var o xcontent.Object
	for _, i := range java.SmallHashMapOrder(keys, places) {
		o = o.With(keys[i], values[i])
	}
	return o
}

func (r *Request) profiledCollectors(c *profiledCollector) xcontent.Object {
	o := r.spent(xcontent.Object{{Key: "name", Value: c.name}, {Key: "reason", Value: c.reason}}, c.time.Spent())
	if len(c.children) == 0 {
		return o
	}
	var children []any
	for _, one := range c.children {
		children = append(children, r.profiledCollectors(one))
	}
	return o.With("children", children)
}

func (r *Request) profiledAggs(list []*aggs.Profiled) []any {
	out := make([]any, len(list))
	for i, a := range list {
		o := r.spent(xcontent.Object{{Key: "type", Value: a.Class}, {Key: "description", Value: a.Name}}, a.Spent())
		o = o.With("breakdown", r.breakdown(a.Timers[:], func(i int) string { return aggs.ProfileStep(i).String() }, 16))
		if len(a.Debug) > 0 {
			o = o.With("debug", a.DebugObject())
		}
		if len(a.Children) > 0 {
			o = o.With("children", r.profiledAggs(a.Children))
		}
		out[i] = o
	}
	return out
}

// paged are the profiles of a page behind the first: the server goes on behind the last hit then.
func paged(list []*profile) []*profile {
	out := make([]*profile, len(list))
	for i, p := range list {
		next, c := *p, *p.collector
		c.name = strings.Replace(c.name, "Simple", "Paging", 1)
		next.collector, out[i] = &c, &next
	}
	return out
}
