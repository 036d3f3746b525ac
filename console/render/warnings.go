package render

import (
	"net/http"
	"strings"
)

// Warnings gives the texts of the Warning headers. A header may hold several,
// each a code, an agent, the text in quotes and perhaps a date in quotes.
func Warnings(h http.Header) []string {
	var list []string
	for _, value := range h.Values("Warning") {
		for _, part := range splitOutsideQuotes(value) {
			if text, ok := quoted(part); ok {
				list = append(list, text)
			}
		}
	}
	return list
}

// splitOutsideQuotes splits at commas that are not within a quoted text.
func splitOutsideQuotes(value string) []string {
	var (
		parts  []string
		start  int
		inside bool
	)
	for i := 0; i < len(value); i++ {
		switch {
		case inside && value[i] == '\\':
			i++
		case value[i] == '"':
			inside = !inside
		case value[i] == ',' && !inside:
			parts = append(parts, value[start:i])
			start = i + 1
		}
	}
	return append(parts, value[start:])
}

// quoted is the first text in quotes, without its escapes.
func quoted(part string) (string, bool) {
	_, rest, found := strings.Cut(part, `"`)
	if !found {
		return "", false
	}
	var b strings.Builder
	for i := 0; i < len(rest); i++ {
		switch {
		case rest[i] == '\\' && i+1 < len(rest):
			i++
			b.WriteByte(rest[i])
		case rest[i] == '"':
			return b.String(), true
		default:
			b.WriteByte(rest[i])
		}
	}
	return b.String(), true
}
