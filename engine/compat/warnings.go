package compat

import "strings"

// Warns tells whether a version warns of what 7 warns of with a text.
func (p *Profile) Warns(text string) bool {
	switch {
	case !p.OldSearches:
		return true
	case strings.HasPrefix(text, "[interval] on [date_histogram] is deprecated"),
		strings.HasPrefix(text, "Camel case format name "), strings.HasPrefix(text, `Format name "week_year" is deprecated`):
		return false
	case strings.HasPrefix(text, "Deprecated aggregation order key ["):
		return !p.BareShardErrors
	}
	return true
}
