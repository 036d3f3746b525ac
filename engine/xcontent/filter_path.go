package xcontent

import (
	"errors"
	"strings"
)

// FilterPath keeps the parts of v that the comma separated patterns name, as
// the parameter filter_path does; patterns that begin with '-' take parts away.
// ok is false if nothing is left, not even an empty object.
//
// Server: org.elasticsearch.common.xcontent.support.filtering.FilterPath.
func FilterPath(v any, patterns []string) (filtered any, ok bool) {
	includes, excludes := compilePaths(patterns)
	filtered = v
	if includes != nil {
		f := pathFilter{segments: includes, seen: make([]int, len(includes)), include: true}
		if filtered, ok = f.root(filtered); !ok {
			return nil, false
		}
	}
	if excludes != nil {
		f := pathFilter{segments: excludes, seen: make([]int, len(excludes))}
		if filtered, ok = f.root(filtered); !ok {
			return nil, false
		}
	}
	return filtered, true
}

// ErrEmptyFilter is what the server says of a filter_path whose patterns that take
// away are all empty, such as "-": an illegal argument.
var ErrEmptyFilter = errors.New("filters cannot be null or empty")

// CheckFilterPath tells whether FilterPath can take the patterns.
func CheckFilterPath(patterns []string) error {
	given := false
	eachPath(patterns, func(p string) { given = given || p[0] == '-' })
	if _, excludes := compilePaths(patterns); given && excludes == nil {
		return ErrEmptyFilter
	}
	return nil
}

// eachPath calls f with every pattern that is not blank.
func eachPath(patterns []string, f func(p string)) {
	for _, list := range patterns {
		for p := range strings.SplitSeq(list, ",") {
			if p = trim(p); p != "" {
				f(p)
			}
		}
	}
}

// compilePaths splits patterns into those that keep and those that take away, and
// each of them into segments.
func compilePaths(patterns []string) (includes, excludes []segment) {
	eachPath(patterns, func(p string) {
		if p[0] != '-' {
			includes = appendPath(includes, p)
		} else if p = trim(p[1:]); p != "" {
			excludes = appendPath(excludes, p)
		}
	})
	return includes, excludes
}

// trim is Java's trim: it takes away all control characters at the ends.
func trim(s string) string { return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' }) }

// segment is the part of a pattern between two dots.
type segment struct {
	glob        string
	first, last bool // of its pattern
}

// appendPath cuts a pattern at its dots; `\.` is a dot inside a segment.
func appendPath(segments []segment, p string) []segment {
	start, first := 0, true
	add := func(end int, last bool) {
		glob := strings.ReplaceAll(p[start:end], `\.`, ".")
		segments = append(segments, segment{glob, first, last})
		start, first = end+1, false
	}
	for i := 0; i < len(p); i++ {
		switch {
		case p[i] == '.':
			add(i, false)
		case p[i] == '\\' && i+1 < len(p) && p[i+1] == '.':
			i++
		}
	}
	add(len(p), true)
	return segments
}

// pathFilter is one pass over a tree, which keeps or takes away what the patterns
// name. A state is the list of segments that the next name is compared with.
type pathFilter struct {
	segments []segment
	include  bool
	seen     []int // for each segment the step in which it was last reached
	step     int
}

// verdict says what happens to a member.
type verdict uint8

const (
	dropAll verdict = iota
	keepAll
	look // inside
)

// member decides on the member called name; below is the state for its inside.
func (f *pathFilter) member(state []int, name string) (v verdict, below []int) {
	f.step++
	reach := func(i int) {
		if f.seen[i] != f.step {
			f.seen[i] = f.step
			below = append(below, i)
		}
	}
	for _, i := range state {
		s := f.segments[i]
		if !globMatch(s.glob, name) {
			continue
		}
		if s.last {
			if f.include {
				return keepAll, nil
			}
			return dropAll, nil
		}
		if s.glob == "**" {
			reach(i)
		}
		reach(i + 1)
	}
	switch {
	case below != nil:
		return look, below
	case f.include:
		return dropAll, nil
	}
	return keepAll, nil
}

// root filters a whole answer. An object at the top stays even if empty.
func (f *pathFilter) root(v any) (any, bool) {
	var state []int
	for i, s := range f.segments {
		if s.first {
			state = append(state, i)
		}
	}
	filtered, ok := f.value(state, v)
	if !ok && isObject(v) {
		return Object{}, true
	}
	return filtered, ok
}

func isObject(v any) bool {
	switch v := v.(type) {
	case Object:
		return true
	case Value:
		return v.kind == KindObject
	case Raw:
		return parseRaw(v).kind == KindObject
	}
	return false
}

// value filters what stands below; ok is false if nothing is left.
func (f *pathFilter) value(state []int, v any) (filtered any, ok bool) {
	switch v := v.(type) {
	case Object:
		return f.object(state, len(v), func(i int) Member { return v[i] })
	case []any:
		return filterItems(f, state, v)
	case []string:
		return filterItems(f, state, v)
	case []Object:
		return filterItems(f, state, v)
	case []Value:
		return filterItems(f, state, v)
	case Raw:
		return f.value(state, parseRaw(v))
	case Value:
		switch v.kind {
		case KindObject:
			fields := v.Fields()
			return f.object(state, len(fields), func(i int) Member { return Member{fields[i].Key, fields[i].Value} })
		case KindArray:
			return filterItems(f, state, v.Items())
		}
	}
	return v, !f.include
}

// object filters n members.
func (f *pathFilter) object(state []int, n int, member func(i int) Member) (any, bool) {
	var out Object
	for i := range n {
		m := member(i)
		switch verdict, below := f.member(state, m.Key); verdict {
		case keepAll:
			out = append(out, m)
		case look:
			if v, ok := f.value(below, m.Value); ok {
				out = append(out, Member{m.Key, v})
			}
		}
	}
	return out, out != nil
}

func filterItems[T any](f *pathFilter, state []int, items []T) (any, bool) {
	var out []any
	for _, item := range items {
		if v, ok := f.value(state, item); ok {
			out = append(out, v)
		}
	}
	return out, out != nil
}

// globMatch tells whether all of s matches pattern, in which '*' stands for any
// characters.
func globMatch(pattern, s string) bool {
	star, mark := -1, 0
	i, j := 0, 0
	for j < len(s) {
		switch {
		case i < len(pattern) && pattern[i] == '*':
			star, mark = i, j
			i++
		case i < len(pattern) && pattern[i] == s[j]:
			i, j = i+1, j+1
		case star >= 0:
			mark++
			i, j = star+1, mark
		default:
			return false
		}
	}
	for i < len(pattern) && pattern[i] == '*' {
		i++
	}
	return i == len(pattern)
}
