package xcontent

import (
	"math"
	"slices"

	"esconsole/engine/java"
)

// FilterSource applies _source includes and excludes to a stored document, as
// the server filters maps: wildcards match whole dotted paths, and an object
// that a pattern names is kept with all below it. Where members are chosen they
// come in the order of a hash map, as on the server; see SourceFilter.
func FilterSource(src Raw, includes, excludes []string) Object {
	return NewSourceFilter(includes, excludes).Apply(parseRaw(src), KeepOrder)
}

// SourceFilter is a compiled pair of includes and excludes.
//
// Server: org.elasticsearch.common.xcontent.support.XContentMapValues.
type SourceFilter struct {
	include, exclude *pathMatcher
}

// SourceOrder is how the server has read the document that it filters.
type SourceOrder bool

// Orders of the members that are kept as a whole.
const (
	KeepOrder SourceOrder = false // as in the document: get and update
	HashOrder SourceOrder = true  // as in a hash map: search hits
)

// NewSourceFilter compiles patterns. No includes mean all.
func NewSourceFilter(includes, excludes []string) *SourceFilter {
	if len(includes) == 0 {
		includes = []string{"*"}
	}
	return &SourceFilter{newPathMatcher(includes), newPathMatcher(excludes)}
}

// Apply filters an object.
func (f *SourceFilter) Apply(src Value, order SourceOrder) Object {
	w := sourceWalk{order: order, include: f.include.run(), exclude: f.exclude.run()}
	return w.object(src, place{in: w.include.start(), ex: w.exclude.start()})
}

type sourceWalk struct {
	order            SourceOrder
	include, exclude *pathRun
}

// place is how far the patterns have matched. With named an include has named
// something above, so that everything here is included.
type place struct {
	in, ex pathState
	named  bool
}

// next goes on by text.
func (w *sourceWalk) next(p place, text string) place {
	p.ex = w.exclude.next(p.ex, text)
	if !p.named {
		p.in = w.include.next(p.in, text)
	}
	return p
}

// included tells whether what stands at p is included as a whole.
func (w *sourceWalk) included(p place) bool { return p.named || w.include.accepts(p.in) }

// reachable tells whether something at p or below it can be included.
func (p place) reachable() bool { return p.named || len(p.in) > 0 }

// object filters the members of an object that stands at p.
func (w *sourceWalk) object(src Value, p place) Object {
	out := Object{}
	for _, field := range w.members(src) {
		at := w.next(p, field.Key)
		if !at.reachable() || w.exclude.accepts(at.ex) {
			continue
		}
		included := w.included(at)
		if included && len(w.exclude.next(at.ex, ".")) == 0 {
			out = append(out, Member{field.Key, w.whole(field.Value)})
			continue
		}
		at.named = included
		kept, some := w.value(field.Value, at)
		if included || some {
			out = append(out, Member{field.Key, kept})
		}
	}
	sortMembers(out)
	return out
}

// members are those of an object in the order in which the server walks it. What
// shares a bucket of the filtered map comes in this order, not that of the document.
func (w *sourceWalk) members(src Value) []Field {
	fields := src.Fields()
	if w.order == HashOrder {
		fields = slices.Clone(fields)
		java.SortHashMap(fields, func(f Field) string { return f.Key })
	}
	return fields
}

// value filters a member's value; some tells whether something is left of an
// object or array. A scalar is not looked at.
func (w *sourceWalk) value(v Value, at place) (kept any, some bool) {
	switch v.kind {
	case KindObject:
		if at = w.next(at, "."); !at.reachable() {
			return nil, false
		}
		o := w.object(v, at)
		return o, len(o) > 0
	case KindArray:
		list := w.items(v, at)
		return list, len(list) > 0
	}
	return v, false
}

// items filters the elements of an array that stands at p.
func (w *sourceWalk) items(src Value, p place) []any {
	kept := []any{}
	for _, item := range src.Items() {
		switch item.kind {
		case KindObject:
			if o := w.object(item, w.next(p, ".")); len(o) > 0 {
				kept = append(kept, o)
			}
		case KindArray:
			if list := w.items(item, p); len(list) > 0 {
				kept = append(kept, list)
			}
		default:
			if w.included(p) {
				kept = append(kept, item)
			}
		}
	}
	return kept
}

// whole is a value that is kept with all that is in it.
func (w *sourceWalk) whole(v Value) any {
	if w.order == KeepOrder {
		return v
	}
	return v.Hashed()
}

// Hashed is v as Any gives it, but with the members of all objects in the order
// in which the server's hash maps give them, and numbers that are too large for a
// double as texts.
func (v Value) Hashed() any {
	switch v.kind {
	case KindObject:
		o := make(Object, v.n)
		for i, f := range v.Fields() {
			o[i] = Member{f.Key, f.Value.Hashed()}
		}
		sortMembers(o)
		return o
	case KindArray:
		items := make([]any, v.n)
		for i, item := range v.Items() {
			items[i] = item.Hashed()
		}
		return items
	case KindNumber:
		if f, _ := v.Float64(); math.IsInf(f, 0) && !v.IsInteger() {
			return infinite(f)
		}
	}
	return v.Any()
}

// infinite is how the server's maps print a number that is too large for a double.
func infinite(f float64) string {
	if f < 0 {
		return "-Infinity"
	}
	return "Infinity"
}

func sortMembers(o Object) {
	java.SortHashMap(o, func(m Member) string { return m.Key })
}
