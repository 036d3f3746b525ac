package joda

import (
	"testing"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
)

// dates are texts with what 5.6.16 and 6.8.9 made of them.
var readings = []struct {
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
	for _, c := range readings {
		f, err := ForPattern(c.format, Options{Year: 2020})
		if err != nil {
			t.Errorf("%s: %v", c.format, err)
			continue
		}
		got, err := f.parse(c.text, nil)
		text := ""
		if e, ok := eserr.As(err); ok {
			text = e.Error()
		}
		if got != c.millis || text != c.err {
			t.Errorf("%s as %s: %d, %s; want %d, %s", c.text, c.format, got, text, c.millis, c.err)
		}
	}
}

// printings are what a moment is in each format.
var printings = []struct {
	format string
	millis int64
	want   string
}{
	{"yyyy-MM-dd", 1577934245123, "2020-01-02"},
	{"yy/M/d", 1577934245123, "20/1/2"},
	{"EEE, dd MMM yyyy HH:mm:ss Z", 1577934245123, "Thu, 02 Jan 2020 03:04:05 +0000"},
	{"EEEE MMMM hh:mm a", 1577934245123, "Thu Jan 03:04 AM"},
	{"xxxx-'W'ww-e", 1577934245123, "2020-W01-4"},
	{"CC Y G DDD", 1577934245123, "20 2020 CE 002"},
	{"kk K SSSSSS ZZ ZZZ z", 1577934245120, "03 3 120000 +00:00 UTC UTC"},
	{"strict_date_optional_time||epoch_millis", 1577934245123, "2020-01-02T03:04:05.123Z"},
	{"basic_week_date_time", 1577934245123, "2020W014T030405.123Z"},
	{"epoch_second", 1577934245123, "1577934245"},
}

func TestFormat(t *testing.T) {
	for _, c := range printings {
		f, err := ForPattern(c.format, Options{Year: 2020})
		if err != nil {
			t.Errorf("%s: %v", c.format, err)
			continue
		}
		if got := f.Format(dates.OfMillis(c.millis), nil); got != c.want {
			t.Errorf("%s: %q, want %q", c.format, got, c.want)
		}
	}
}

var patterns = []struct{ format, err string }{
	{"yyyy-MM-dd'T'HH:mm:ss", ""},
	{"strict_basic_date", "Invalid format: [strict_basic_date]: Illegal pattern component: t"},
	{"W''LLLLYYYY", "Invalid format: [W''LLLLYYYY]: Illegal pattern component: W"},
}

func TestPatterns(t *testing.T) {
	for _, c := range patterns {
		text := ""
		if _, err := ForPattern(c.format, Options{}); err != nil {
			text = eserr.From(err).Reason
		}
		if text != c.err {
			t.Errorf("%q: %q; want %q", c.format, text, c.err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range readings {
		f.Add(c.format, c.text)
	}
	for _, c := range printings {
		f.Add(c.format, c.want)
	}
	f.Fuzz(func(t *testing.T, format, text string) {
		formatter, err := ForPattern(format, Options{Year: 2020})
		if err != nil {
			return
		}
		for _, roundUp := range []bool{false, true} {
			i, err := formatter.ParseMath(text, dates.UTC, roundUp)
			if err != nil {
				if _, ok := eserr.As(err); !ok {
					t.Errorf("%q as %q: %v", text, format, err)
				}
				continue
			}
			formatter.Format(i, nil)
		}
	})
}
