// Package wildcard matches names with patterns in which * stands for any text,
// as the server matches names of indices, fields and settings. It knows no other
// special character.
package wildcard

import (
	"slices"
	"strings"
)

// Match tells whether a pattern matches a name.
//
// Server: org.elasticsearch.common.regex.Regex.simpleMatch.
func Match(pattern, name string) bool {
	parts := strings.Split(pattern, "*")
	if len(parts) == 1 {
		return pattern == name
	}
	name, ok := strings.CutPrefix(name, parts[0])
	if !ok {
		return false
	}
	for _, part := range parts[1 : len(parts)-1] {
		_, rest, found := strings.Cut(name, part)
		if !found {
			return false
		}
		name = rest
	}
	return strings.HasSuffix(name, parts[len(parts)-1])
}

// MatchAny tells whether one of several patterns matches.
func MatchAny(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool { return Match(p, name) })
}
