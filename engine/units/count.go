package units

import (
	"cmp"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Count is a number of things that _cat APIs print as 1.5k.
//
// Server: org.elasticsearch.common.unit.SizeValue.
type Count int64

// countUnits are the units of counts, in ascending order.
var countUnits = [...]unit{{"", 1}, {"k", 1e3}, {"m", 1e6}, {"g", 1e9}, {"t", 1e12}, {"p", 1e15}}

// String prints the count in the largest unit that fits, with one digit behind
// the point.
func (c Count) String() string {
	u := largest(countUnits[:], int64(c))
	return decimal(float64(c)/float64(u.factor)) + u.suffix
}

// In is the count in the unit that a parameter size names (nothing, k, m, g, t,
// p), rounded down; ok is false if it names none.
func (c Count) In(name string) (n int64, ok bool) {
	for _, u := range countUnits {
		if name == u.suffix {
			return int64(c) / u.factor, true
		}
	}
	return 0, false
}

// Compare orders counts.
func (c Count) Compare(d Count) int { return cmp.Compare(c, d) }

// ParseCount reads a count such as 10k.
func ParseCount(text string) (Count, *eserr.Error) {
	var n int64
	ok := false
	for _, u := range countUnits[1:] {
		if digits := strings.TrimSuffix(text, u.suffix); len(digits) == len(text)-1 {
			return parseUnitCount(text, digits, u)
		}
		if digits := strings.TrimSuffix(text, strings.ToUpper(u.suffix)); len(digits) == len(text)-1 {
			return parseUnitCount(text, digits, u)
		}
	}
	if n, ok = parseLong(text); !ok {
		return 0, eserr.Parse("failed to parse [%s]", text).Wrap(longFormat(text))
	}
	return count(n)
}

func parseUnitCount(text, digits string, u unit) (Count, *eserr.Error) {
	f, ok := parseDouble(digits)
	if !ok {
		return 0, eserr.Parse("failed to parse [%s]", text).Wrap(doubleFormat(digits))
	}
	return count(java.LongOf(f * float64(u.factor)))
}

func count(n int64) (Count, *eserr.Error) {
	if n < 0 {
		return 0, eserr.IllegalArgument("size in SizeValue may not be negative")
	}
	return Count(n), nil
}
