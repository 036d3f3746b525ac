package xcontent

import (
	"unicode/utf8"

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
	include, exclude pathMatcher
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
	w := sourceWalk{order: order, exclude: &f.exclude}
	return w.object(src, &f.include, f.include.start(), f.exclude.start())
}

type sourceWalk struct {
	order   SourceOrder
	exclude *pathMatcher
}

// all matches whatever follows.
var all = &pathMatcher{}

func (w *sourceWalk) object(src Value, include *pathMatcher, in, ex matchState) Object {
	out := Object{}
	for _, field := range src.Fields() {
		in, ex := include.step(in, field.Key), w.exclude.step(ex, field.Key)
		if in.dead() || w.exclude.accepts(ex) {
			continue
		}
		accepted := include.accepts(in)
		sub, subState := include, in
		if accepted {
			if w.exclude.step(ex, ".").dead() {
				out = append(out, Member{field.Key, w.whole(field.Value)})
				continue
			}
			sub, subState = all, nil
		}
		switch field.Value.kind {
		case KindObject:
			subState = sub.step(subState, ".")
			if subState.dead() {
				continue
			}
			kept := w.object(field.Value, sub, subState, w.exclude.step(ex, "."))
			if accepted || len(kept) > 0 {
				out = append(out, Member{field.Key, kept})
			}
		case KindArray:
			kept := w.items(field.Value, sub, subState, ex)
			if accepted || len(kept) > 0 {
				out = append(out, Member{field.Key, kept})
			}
		default:
			if accepted {
				out = append(out, Member{field.Key, field.Value})
			}
		}
	}
	sortMembers(out)
	return out
}

func (w *sourceWalk) items(src Value, include *pathMatcher, in, ex matchState) []any {
	kept := []any{}
	for _, item := range src.Items() {
		switch item.kind {
		case KindObject:
			o := w.object(item, include, include.step(in, "."), w.exclude.step(ex, "."))
			if len(o) > 0 {
				kept = append(kept, o)
			}
		case KindArray:
			if list := w.items(item, include, in, ex); len(list) > 0 {
				kept = append(kept, list)
			}
		default:
			if include.accepts(in) {
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
// in which the server's hash maps give them.
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
	}
	return v.Any()
}

func sortMembers(o Object) {
	java.SortHashMap(o, func(m Member) string { return m.Key })
}

// pathMatcher matches dotted paths, character by character, against patterns and
// against everything below what they name. Its zero value matches everything.
type pathMatcher struct {
	patterns [][]rune
}

func newPathMatcher(patterns []string) pathMatcher {
	m := pathMatcher{patterns: make([][]rune, len(patterns))}
	for i, p := range patterns {
		m.patterns[i] = []rune(p)
	}
	return m
}

// matchState is the set of places in the patterns that have been reached: pairs
// of a pattern's number and the length matched. A length of below marks that the
// path is deeper than what the pattern names.
type matchState []place

type place struct{ pattern, at int }

const below = -1

func (s matchState) dead() bool { return s != nil && len(s) == 0 }

func (m *pathMatcher) start() matchState {
	if m.patterns == nil {
		return nil
	}
	s := make(matchState, 0, len(m.patterns))
	for i := range m.patterns {
		s = m.add(s, place{i, 0})
	}
	return s
}

// add puts a place into the set, and those that a '*' opens without a character.
func (m *pathMatcher) add(s matchState, p place) matchState {
	for {
		for _, have := range s {
			if have == p {
				return s
			}
		}
		s = append(s, p)
		if p.at == below || p.at >= len(m.patterns[p.pattern]) || m.patterns[p.pattern][p.at] != '*' {
			return s
		}
		p.at++
	}
}

// step goes on by the characters of text.
func (m *pathMatcher) step(s matchState, text string) matchState {
	if m.patterns == nil {
		return nil
	}
	for len(text) > 0 && !s.dead() {
		c, size := utf8.DecodeRuneInString(text)
		text = text[size:]
		next := make(matchState, 0, len(s))
		for _, p := range s {
			switch pattern := m.patterns[p.pattern]; {
			case p.at == below:
				next = m.add(next, p)
			case p.at == len(pattern):
				if c == '.' {
					next = m.add(next, place{p.pattern, below})
				}
			case pattern[p.at] == '*':
				next = m.add(next, p)
			case pattern[p.at] == c:
				next = m.add(next, place{p.pattern, p.at + 1})
			}
		}
		s = next
	}
	return s
}

// accepts tells whether the path so far is named by a pattern or lies below one.
func (m *pathMatcher) accepts(s matchState) bool {
	if m.patterns == nil {
		return true
	}
	for _, p := range s {
		if p.at == below || p.at == len(m.patterns[p.pattern]) {
			return true
		}
	}
	return false
}
