package joda

import (
	"slices"
	"strings"

	"esconsole/engine/dates"
)

// changed are the letters of patterns that mean something else in java.time, with
// what the server says of each.
var changed = [...]struct{ letter, text string }{
	{"Y", "'Y' year-of-era should be replaced with 'y'. Use 'Y' for week-based-year."},
	{"y", "'y' year should be replaced with 'u'. Use 'y' for year-of-era."},
	{"C", "'C' century of era is no longer supported."},
	{"x", "'x' weak-year should be replaced with 'Y'. Use 'x' for zone-offset."},
	{"Z", "'Z' time zone offset/id fails when parsing 'Z' for Zulu timezone. Consider using 'X'."},
	{"z", "'z' time zone text. Will print 'Z' for Zulu given UTC timezone."},
}

// Deprecation is the warning that a pattern earns in version 6, where it is to say
// with an 8 in front that it is one of java.time; "" if none.
//
// Server: org.elasticsearch.common.joda.JodaDeprecationPatterns.
func Deprecation(pattern string) string {
	var texts []string
	for _, one := range strings.Split(pattern, "||") {
		if strings.HasPrefix(one, "8") || isName(one) {
			continue
		}
		var mine []string
		for _, c := range changed {
			if strings.Contains(one, c.letter) {
				mine = append(mine, c.text)
			}
		}
		if text := strings.Join(mine, "; "); text != "" && !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	if len(texts) == 0 {
		return ""
	}
	return strings.Join(texts, "; ") + " Prefix your date format with '8' to use the new specifier."
}

// isName tells a format's name from a pattern: it has letters that stand for
// nothing in patterns.
func isName(format string) bool {
	return strings.Trim(format, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") == "" &&
		strings.ContainsAny(format, "_bcfgijlnopqrtuv")
}

const epochDeprecated = " in epoch time formats is deprecated and will not be supported in the next major version of Elasticsearch."

// EpochDeprecations are the warnings that a text earns in version 6 which this
// format reads as a number since 1970, with a zone for dates that name none.
func (f *Formatter) EpochDeprecations(text string, zone *dates.Zone) (warnings []string) {
	b := bucket{names: f.names, zone: zone}
	if f.parser.parse(&b, text, 0) < len(text) || b.failed != "" {
		return nil
	}
	if b.negative {
		warnings = append(warnings, "Use of negative values"+epochDeprecated)
	}
	if b.scientific {
		warnings = append(warnings, "Use of scientific notation"+epochDeprecated)
	}
	return warnings
}
