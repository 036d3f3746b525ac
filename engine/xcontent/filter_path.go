package xcontent

import (
	"errors"
	"math"
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
		if filtered, ok = filterRoot(filtered, pathFilter{includes, true}); !ok {
			return nil, false
		}
	}
	if excludes != nil {
		if filtered, ok = filterRoot(filtered, pathFilter{excludes, false}); !ok {
			return nil, false
		}
	}
	return filtered, true
}

// pathPattern is what is left of a pattern to be matched: its next segments.
type pathPattern []string

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

// compilePaths splits patterns into those that keep and those that take away.
func compilePaths(patterns []string) (includes, excludes []pathPattern) {
	eachPath(patterns, func(p string) {
		if p[0] != '-' {
			includes = append(includes, splitPath(p))
		} else if p = trim(p[1:]); p != "" {
			excludes = append(excludes, splitPath(p))
		}
	})
	return includes, excludes
}

// trim is Java's trim: it takes away all control characters at the ends.
func trim(s string) string { return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' }) }

// splitPath cuts a pattern at its dots; `\.` is a dot inside a segment.
func splitPath(p string) pathPattern {
	var segments pathPattern
	start := 0
	for i := 0; i < len(p); i++ {
		switch {
		case p[i] == '.':
			segments = append(segments, strings.ReplaceAll(p[start:i], `\.`, "."))
			start = i + 1
		case p[i] == '\\' && i+1 < len(p) && p[i+1] == '.':
			i++
		}
	}
	return append(segments, strings.ReplaceAll(p[start:], `\.`, "."))
}

// pathFilter is the state of filtering below some path.
type pathFilter struct {
	patterns []pathPattern
	include  bool
}

// verdict says what happens to a member.
type verdict uint8

const (
	dropAll verdict = iota
	keepAll
	look // inside
)

// member decides on the member called name; below is the filter for its inside.
func (f pathFilter) member(name string) (verdict, pathFilter) {
	below := pathFilter{include: f.include}
	for _, p := range f.patterns {
		if len(p) == 0 || p[0] != "*" && p[0] != "**" && !globMatch(p[0], name) {
			continue
		}
		if len(p) == 1 {
			if f.include {
				return keepAll, below
			}
			return dropAll, below
		}
		if p[0] == "**" {
			below.patterns = append(below.patterns, p)
		}
		below.patterns = append(below.patterns, p[1:])
	}
	switch {
	case below.patterns != nil:
		return look, below
	case f.include:
		return dropAll, below
	}
	return keepAll, below
}

// filterRoot filters a whole answer. An object at the top stays even if empty.
func filterRoot(v any, f pathFilter) (any, bool) {
	filtered, ok := f.value(v)
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

// parseRaw reads text that the engine has accepted before.
func parseRaw(text Raw) Value {
	v, err := Parse(text, Limits{Depth: math.MaxInt})
	if err != nil {
		return Value{}
	}
	return v
}

// value filters what stands below the filter's path; ok is false if nothing is left.
func (f pathFilter) value(v any) (filtered any, ok bool) {
	switch v := v.(type) {
	case Object:
		return f.object(v)
	case []any:
		return filterItems(f, v)
	case []string:
		return filterItems(f, v)
	case []Object:
		return filterItems(f, v)
	case []Value:
		return filterItems(f, v)
	case Raw:
		return f.node(parseRaw(v))
	case Value:
		return f.node(v)
	}
	return v, !f.include
}

func (f pathFilter) node(v Value) (any, bool) {
	switch v.kind {
	case KindObject:
		o := make(Object, v.n)
		for i, m := range v.Fields() {
			o[i] = Member{m.Key, m.Value}
		}
		return f.object(o)
	case KindArray:
		return filterItems(f, v.Items())
	}
	return v, !f.include
}

func (f pathFilter) object(o Object) (any, bool) {
	var out Object
	for _, m := range o {
		verdict, below := f.member(m.Key)
		switch verdict {
		case keepAll:
			out = append(out, m)
		case look:
			if v, ok := below.value(m.Value); ok {
				out = append(out, Member{m.Key, v})
			}
		}
	}
	return out, out != nil
}

func filterItems[T any](f pathFilter, items []T) (any, bool) {
	var out []any
	for _, item := range items {
		if v, ok := f.value(item); ok {
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
