// Package units holds the quantities of settings, parameters and answers: sizes
// in bytes, durations, counts and ratios, read and printed as the server does,
// with its errors.
package units

import (
	"math"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// unit is a suffix and how many of the smallest unit it means.
type unit struct {
	suffix string
	factor int64
}

// times is n units, at most the greatest long.
func (u unit) times(n int64) int64 {
	switch {
	case n > math.MaxInt64/u.factor:
		return math.MaxInt64
	case n < -(math.MaxInt64 / u.factor):
		return math.MinInt64
	}
	return n * u.factor
}

// convert gives n units in another one, rounded towards zero.
func (u unit) convert(n int64, to unit) int64 {
	if u.factor >= to.factor {
		return unit{factor: u.factor / to.factor}.times(n)
	}
	return n / (to.factor / u.factor)
}

// largest is the last of some units, in ascending order, that n holds at least
// one of.
func largest(units []unit, n int64) unit {
	found := units[0]
	for _, u := range units[1:] {
		if n >= u.factor {
			found = u
		}
	}
	return found
}

// decimal prints a number with at most one digit behind the point, cut off, not
// rounded. What Java prints with an exponent keeps it.
func decimal(f float64) string {
	text := java.DoubleString(f)
	whole, rest, _ := strings.Cut(text, ".")
	_, exponent, found := strings.Cut(rest, "E")
	if found {
		exponent = "E" + exponent
	}
	if rest[0] == '0' {
		return whole + exponent
	}
	return whole + "." + rest[:1] + exponent
}

// trim drops what Java's String.trim drops.
func trim(s string) string { return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' }) }

// parseDouble is Double.parseDouble: blanks around do not count, a letter may
// tell the type, and there are hexadecimal numbers.
func parseDouble(s string) (float64, bool) {
	s = trim(s)
	digits := strings.TrimLeft(s, "+-")
	if len(s)-len(digits) > 1 || digits == "" {
		return 0, false
	}
	hex := strings.HasPrefix(digits, "0x") || strings.HasPrefix(digits, "0X")
	switch {
	case digits == "NaN":
		return math.NaN(), true
	case digits == "Infinity":
		return math.Inf(1 - 2*strings.Count(s[:1], "-")), true
	case strings.ContainsAny(digits, "_iInN"), hex && !strings.ContainsAny(digits, "pP"):
		return 0, false
	}
	if last := s[len(s)-1]; (last|0x20 == 'd' || last|0x20 == 'f') && (!hex || strings.ContainsAny(s, "pP")) {
		s = s[:len(s)-1]
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return f, true
}

// parseLong is Long.parseLong.
func parseLong(s string) (int64, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil
}

// longFormat is what Long.parseLong says of a text that is no number.
func longFormat(s string) *eserr.Error {
	e := eserr.NumberFormat(s)
	e.Reason = `For input string: "` + s + `"` // also of an empty one
	return e
}

// doubleFormat is what Double.parseDouble says of a text that is no number.
func doubleFormat(s string) *eserr.Error {
	e := eserr.NumberFormat(trim(s))
	if trim(s) == "" {
		e.Reason = "empty String"
	}
	return e
}
