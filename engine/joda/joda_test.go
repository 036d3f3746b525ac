package joda

import (
	"strings"
	"testing"

	"esconsole/engine/eserr"
)

// dates are texts with what 5.6.16 and 6.8.9 made of them.
var dates = []struct {
	format, text string
	millis       int64
	err          string
}{
	{"strict_date_optional_time||epoch_millis", "2020-01-01", 1577836800000, ""},
	{"strict_date_optional_time||epoch_millis", "2020", 1577836800000, ""},
	{"strict_date_optional_time||epoch_millis", "2020-01-01T10:20:30.5+02:00", 1577866830500, ""},
	{"strict_date_optional_time||epoch_millis", "1577836800000", 1577836800000, ""},
	{"strict_date_optional_time||epoch_millis", "2020-02-30", 0, `illegal_field_value_exception: Cannot parse "2020-02-30": Value 30 for dayOfMonth must be in the range [1,29]`},
	{"strict_date_optional_time||epoch_millis", "2020-13-01", 0, `illegal_field_value_exception: Cannot parse "2020-13-01": Value 13 for monthOfYear must be in the range [1,12]`},
	{"strict_date_optional_time||epoch_millis", "2020-01-01T25:00:00Z", 0, `illegal_field_value_exception: Cannot parse "2020-01-01T25:00:00Z": Value 25 for hourOfDay must be in the range [0,23]`},
	{"strict_date_optional_time||epoch_millis", "yesterday", 0, `illegal_argument_exception: Invalid format: "yesterday"`},
	{"strict_date_optional_time||epoch_millis", "2020-01-01 10:00:00", 0, `illegal_argument_exception: Invalid format: "2020-01-01 10:00:00" is malformed at " 10:00:00"`},
	{"strict_date_optional_time||epoch_millis", "2020/01/01", 0, `illegal_argument_exception: Invalid format: "2020/01/01" is malformed at "/01/01"`},
	{"yyyy-MM-dd", "2020-1-1", 1577836800000, ""},
	{"yyyy-MM-dd", "2020-01-01T00:00:00Z", 0, `illegal_argument_exception: Invalid format: "2020-01-01T00:00:00Z" is malformed at "T00:00:00Z"`},
	{"yyyy-MM-dd", "1577836800000", 0, `illegal_argument_exception: Invalid format: "1577836800000" is malformed at "0000"`},
	{"yyyy-MM-dd", "2020-01", 0, `illegal_argument_exception: Invalid format: "2020-01" is too short`},
	{"yyyy/MM/dd HH:mm:ss||yyyy/MM/dd||epoch_millis", "2020/01/01 10:00:00", 1577872800000, ""},
}

func TestParse(t *testing.T) {
	for _, c := range dates {
		f, ok := ForPattern(c.format)
		if !ok {
			t.Errorf("%s is not known", c.format)
			continue
		}
		got, err := f.Parse(c.text)
		text := ""
		if e, ok := eserr.As(err); ok {
			text = e.Error()
		}
		if got != c.millis || text != c.err {
			t.Errorf("%s as %s: %d, %s; want %d, %s", c.text, c.format, got, text, c.millis, c.err)
		}
	}
}

func TestUnknownPatterns(t *testing.T) {
	for _, format := range []string{"", "EEE", "yyyy-MMM", "basic_week_date", "hh:mm a"} {
		if _, ok := ForPattern(format); ok {
			t.Errorf("%q is known", format)
		}
	}
}

var patterns = []struct{ format, err string }{
	{"yyyy-MM-dd'T'HH:mm:ss", ""},
	{"strict_basic_date", "Invalid format: [strict_basic_date]: Illegal pattern component: t"},
	{"W''LLLLYYYY", "Invalid format: [W''LLLLYYYY]: Illegal pattern component: W"},
}

func TestCheckPattern(t *testing.T) {
	for _, c := range patterns {
		text := ""
		if err := CheckPattern(c.format); err != nil {
			text = err.Reason
		}
		if text != c.err {
			t.Errorf("%q: %q; want %q", c.format, text, c.err)
		}
	}
}

func FuzzCheckPattern(f *testing.F) {
	for _, c := range patterns {
		f.Add(c.format)
	}
	f.Fuzz(func(t *testing.T, format string) {
		format = strings.TrimSpace(format)
		if _, known := ForPattern(format); known && parserNamed(format) == nil && CheckPattern(format) != nil {
			t.Errorf("%q is read, and refused", format)
		}
	})
}

// parserNamed is the parser of a name, or of several formats.
func parserNamed(format string) parser {
	if strings.Contains(format, "||") {
		return literal("")
	}
	if p, ok := parserFor(format); ok {
		if _, isPattern := parserOf(format); !isPattern {
			return p
		}
	}
	return nil
}

func FuzzParse(f *testing.F) {
	for _, c := range dates {
		f.Add(c.format, c.text)
	}
	f.Fuzz(func(t *testing.T, format, text string) {
		formatter, ok := ForPattern(format)
		if !ok {
			return
		}
		if _, err := formatter.Parse(text); err != nil {
			if _, ok := eserr.As(err); !ok {
				t.Errorf("%q as %q: %v", text, format, err)
			}
		}
	})
}
