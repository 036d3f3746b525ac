package units

import (
	"cmp"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"esconsole/engine/eserr"
)

// Duration is a time value in the unit that it was given in. -1 of a unit is a
// value of its own, mostly "never". The zero value is 0s.
//
// Server: org.elasticsearch.common.unit.TimeValue.
type Duration struct {
	n    int64
	unit int // in timeUnits
}

// timeUnits are the units of time, in ascending order.
var timeUnits = [...]unit{
	{"nanos", 1}, {"micros", int64(time.Microsecond)}, {"ms", int64(time.Millisecond)}, {"s", int64(time.Second)},
	{"m", int64(time.Minute)}, {"h", int64(time.Hour)}, {"d", 24 * int64(time.Hour)},
}

const (
	nanos = iota
	micros
	millis
	seconds
	minutes
	hours
	days
)

// Millis is a duration of n milliseconds.
func Millis(n int64) Duration { return Duration{n, millis} }

// Of is a Go duration as a time value in nanoseconds.
func Of(d time.Duration) Duration { return Duration{int64(d), nanos} }

// Go is the time value as a Go duration, at most the longest.
func (d Duration) Go() time.Duration { return time.Duration(timeUnits[d.unit].times(d.n)) }

// String prints the duration for a reader: in the largest unit that fits, with
// one digit behind the point.
func (d Duration) String() string {
	if d.n < 0 {
		return strconv.FormatInt(d.n, 10)
	}
	n := int64(d.Go())
	if n == 0 {
		return "0s"
	}
	u := largest(timeUnits[:], n)
	return decimal(float64(n)/float64(u.factor)) + u.suffix
}

// Exact prints the duration so that it can be read again: as it was given.
func (d Duration) Exact() string {
	if d.n < 0 {
		return strconv.FormatInt(d.n, 10)
	}
	return strconv.FormatInt(d.n, 10) + timeUnits[d.unit].suffix
}

// In is the duration in the unit that a parameter time names (nanos, micros,
// ms, s, m, h, d), rounded down; ok is false if it names none.
func (d Duration) In(name string) (n int64, ok bool) {
	for _, u := range timeUnits {
		if name == u.suffix {
			return timeUnits[d.unit].convert(d.n, u), true
		}
	}
	return 0, false
}

// Compare orders durations.
func (d Duration) Compare(e Duration) int {
	return cmp.Compare(float64(d.n)*float64(timeUnits[d.unit].factor), float64(e.n)*float64(timeUnits[e.unit].factor))
}

var (
	minusOne = regexp.MustCompile(`^-0*1$`)
	zeros    = regexp.MustCompile(`^0+$`)
)

// ParseDuration reads a time value such as 30s, of a setting or parameter of
// that name.
func ParseDuration(text, name string) (Duration, *eserr.Error) {
	lower := trim(strings.ToLower(text))
	for i, u := range timeUnits {
		digits, ok := strings.CutSuffix(lower, u.suffix)
		if i == minutes {
			ok = strings.HasSuffix(text, u.suffix) // M would be months
		}
		if !ok {
			continue
		}
		n, err := parseCount(text, trim(digits), name)
		if err != nil {
			return Duration{}, err
		}
		return Duration{n, i}, nil
	}
	switch {
	case minusOne.MatchString(lower):
		return Millis(-1), nil
	case zeros.MatchString(lower):
		return Millis(0), nil
	}
	e := eserr.IllegalArgument("failed to parse setting [%s] with value [%s] as a time value: unit is missing or unrecognized", name, text)
	e.OldType = "parse_exception"
	return Duration{}, e
}

func parseCount(text, digits, name string) (int64, *eserr.Error) {
	n, ok := parseLong(digits)
	switch {
	case ok && n < -1:
		return 0, eserr.IllegalArgument("failed to parse setting [%s] with value [%s] as a time value: negative durations are not supported", name, text)
	case ok:
		return n, nil
	}
	reason := "failed to parse [%s]"
	if _, ok := parseDouble(digits); ok {
		reason += ", fractional time values are not supported"
	}
	return 0, eserr.IllegalArgument(reason, text).Wrap(longFormat(digits))
}

// Longest is the longest time value.
var Longest = Duration{math.MaxInt64, nanos}
