package settings

import (
	"math"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/units"
)

// check is what a setting's value must satisfy. It sees all settings of the
// request, as some depend on others.
type check func(c *checker, key, text string) *eserr.Error

// checker checks settings and collects the deprecation warnings that they earn.
type checker struct {
	all      Settings
	warnings []string
}

func (c *checker) warn(text string) { c.warnings = append(c.warnings, text) }

// notANumber is the error for a text that is no whole number.
func notANumber(key, text string) *eserr.Error {
	return badNumber(key, text, eserr.IntegerFormat(text))
}

func badNumber(key, text string, cause *eserr.Error) *eserr.Error {
	return eserr.IllegalArgument("Failed to parse value [%s] for setting [%s]", text, key).Wrap(cause)
}

func tooSmall(key, text, least string) *eserr.Error {
	return eserr.IllegalArgument("Failed to parse value [%s] for setting [%s] must be >= %s", text, key, least)
}

func tooLarge(key, text, most string) *eserr.Error {
	return eserr.IllegalArgument("Failed to parse value [%s] for setting [%s] must be <= %s", text, key, most)
}

func integer(bits int, least, most int64) check {
	return func(_ *checker, key, text string) *eserr.Error {
		n, err := strconv.ParseInt(text, 10, bits)
		switch {
		case err != nil:
			return notANumber(key, text)
		case n < least:
			return tooSmall(key, text, strconv.FormatInt(least, 10))
		case n > most:
			return tooLarge(key, text, strconv.FormatInt(most, 10))
		}
		return nil
	}
}

func ints(least int64) check  { return integer(32, least, math.MaxInt32) }
func longs(least int64) check { return integer(64, least, math.MaxInt64) }

func doubles(least, most float64) check {
	return func(_ *checker, key, text string) *eserr.Error {
		f, err := parseDouble(text)
		switch {
		case err != nil:
			return badNumber(key, text, eserr.NumberFormat(text))
		case f < least:
			return tooSmall(key, text, java.DoubleString(least))
		case f > most:
			return tooLarge(key, text, java.DoubleString(most))
		}
		return nil
	}
}

// parseDouble reads a number as Java does: blanks around it do not count, and a
// letter may end it.
func parseDouble(text string) (float64, error) {
	text = strings.TrimSpace(text)
	if strings.ContainsAny(text, "xX_iI") && text != "Infinity" && text != "-Infinity" {
		return 0, strconv.ErrSyntax
	}
	f, err := strconv.ParseFloat(strings.TrimRight(text, "dDfF"), 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, err
	}
	return f, nil
}

func booleans(_ *checker, _, text string) *eserr.Error {
	if text != "true" && text != "false" {
		return eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", text)
	}
	return nil
}

func anything(*checker, string, string) *eserr.Error { return nil }

// times is a time value of at least so many milliseconds, which the server
// prints as least.
func times(min time.Duration, least string) check {
	return func(_ *checker, key, text string) *eserr.Error {
		d, err := units.ParseDuration(text, key)
		switch {
		case err != nil:
			return err
		case d.Go().Truncate(time.Millisecond) < min:
			return eserr.IllegalArgument("failed to parse value [%s] for setting [%s], must be >= [%s]", text, key, least)
		}
		return nil
	}
}

// anyTime is a time value without bounds.
func anyTime(_ *checker, key, text string) *eserr.Error {
	_, err := units.ParseDuration(text, key)
	return err
}

// sizes is a size in bytes of at least so many, which the server prints as least.
func sizes(min int64, least string) check {
	return func(c *checker, key, text string) *eserr.Error {
		n, err := units.ParseByteSize(text, key, c.warn)
		switch {
		case err != nil && err.Type == "parse_exception":
			return eserr.IllegalArgument("%s", err.Reason).Wrap(err)
		case err != nil && err.Type == "number_format_exception":
			return eserr.IllegalArgument("Failed to parse value [%s] for setting [%s]", text, key).Wrap(err)
		case err != nil:
			return err
		case n.Int64() < min:
			return eserr.IllegalArgument("failed to parse value [%s] for setting [%s], must be >= [%s]", text, key, least)
		}
		return nil
	}
}

// oneOf is one of some words; otherwise the error that wrong makes.
func oneOf(wrong func(text string) *eserr.Error, words ...string) check {
	return func(_ *checker, _, text string) *eserr.Error {
		for _, w := range words {
			if w == text {
				return nil
			}
		}
		return wrong(text)
	}
}

// anyCase lets a check see the value in upper case.
func anyCase(upper check) check {
	return func(c *checker, key, text string) *eserr.Error { return upper(c, key, strings.ToUpper(text)) }
}

// addresses checks the settings that filter nodes by their address.
func addresses(_ *checker, key, text string) *eserr.Error {
	if !strings.HasSuffix(key, "._ip") && !strings.HasSuffix(key, "._host_ip") && !strings.HasSuffix(key, "_publish_ip") {
		return nil
	}
	for _, value := range strings.Split(text, ",") {
		value = strings.TrimSpace(value)
		if value == "" || strings.Contains(value, "*") {
			continue
		}
		if _, err := netip.ParseAddr(value); err != nil {
			return eserr.IllegalArgument("invalid IP address [%s] for [%s]", value, key)
		}
	}
	return nil
}
