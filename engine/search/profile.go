package search

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
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
	for _, one := range list {
		all = append(all, named{fmt.Sprintf("[%s][%s][%d]", one.shard.Node, one.shard.Index, one.shard.Number), one})
	}
	slices.SortFunc(all, func(a, b named) int { return cmp.Compare(a.id, b.id) })
	shards := make([]any, len(all))
	for i, one := range all {
		p := &profilePrinter{human: r.Human, old: one.of.shard.oldProfiles(), nameless: one.of.shard.ProfileLucene == 6}
		search := xcontent.Object{{Key: "query", Value: p.queries(one.of.queries.Roots)},
			{Key: "rewrite_time", Value: one.of.queries.Rewriting.Nanoseconds()},
			{Key: "collector", Value: []any{p.collectors(one.of.collector)}}}
		shards[i] = xcontent.Object{{Key: "id", Value: one.id}, {Key: "searches", Value: []any{search}},
			{Key: "aggregations", Value: p.aggs(one.of.aggs.Roots())}}
	}
	return xcontent.Object{{Key: "shards", Value: shards}}
}

// profilePrinter lays out profiles.
type profilePrinter struct {
	human bool // times are told for people as well
	old   bool // as before 7
	// nameless tells that classes without a name of their own have none.
	nameless bool // as in 5
}

// spent adds how long something took.
func (p *profilePrinter) spent(o xcontent.Object, d time.Duration) xcontent.Object {
	switch {
	case p.nameless:
		o = o.With("time", milliseconds(d))
	case p.human:
		o = o.With("time", units.Of(d).String())
	}
	return o.With("time_in_nanos", d.Nanoseconds())
}

// milliseconds prints a time with ten digits, as version 5 does.
func milliseconds(d time.Duration) string {
	ms, format, digits := float64(d.Nanoseconds())/1e6, byte('f'), 9
	switch {
	case ms != 0 && ms < 1e-4:
		format = 'e'
	case ms != 0:
		digits = max(9-int(math.Floor(math.Log10(ms))), 0)
	}
	return strconv.FormatFloat(ms, format, digits, 64) + "ms"
}

func (p *profilePrinter) queries(list []*lucene.ProfiledQuery) []any {
	out := make([]any, len(list))
	for i, q := range list {
		class := q.Query.Class()
		if p.nameless && strings.HasPrefix(class, "Point") {
			class = ""
		}
		o := p.spent(xcontent.Object{{Key: "type", Value: class}, {Key: "description", Value: q.Query.Text("")}}, q.Spent())
		timers, places := q.Timers[:], uint32(32)
		if p.old {
			timers, places = timers[:lucene.OldProfileSteps], 16
		}
		o = o.With("breakdown", p.breakdown(timers, func(i int) string { return lucene.ProfileStep(i).String() }, places))
		if len(q.Children) > 0 {
			o = o.With("children", p.queries(q.Children))
		}
		out[i] = o
	}
	return out
}

// breakdown lays out timers, in the order of a hash map whose table has so many places.
func (p *profilePrinter) breakdown(timers []lucene.Timer, name func(i int) string, places uint32) xcontent.Object {
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

func (p *profilePrinter) collectors(c *profiledCollector) xcontent.Object {
	o := p.spent(xcontent.Object{{Key: "name", Value: c.name}, {Key: "reason", Value: c.reason}}, c.time.Spent())
	if len(c.children) == 0 {
		return o
	}
	var children []any
	for _, one := range c.children {
		children = append(children, p.collectors(one))
	}
	return o.With("children", children)
}

func (p *profilePrinter) aggs(list []*aggs.Profiled) []any {
	out := make([]any, len(list))
	for i, a := range list {
		o := p.spent(xcontent.Object{{Key: "type", Value: a.Class}, {Key: "description", Value: a.Name}}, a.Spent())
		o = o.With("breakdown", p.breakdown(a.Timed(p.old)))
		if len(a.Debug) > 0 && !p.old {
			o = o.With("debug", a.DebugObject())
		}
		if len(a.Children) > 0 {
			o = o.With("children", p.aggs(a.Children))
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
