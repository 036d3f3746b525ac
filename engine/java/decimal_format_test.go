package java

import (
	"strconv"
	"testing"
)

// What Java prints.
func TestDecimalFormat(t *testing.T) {
	for _, tt := range []struct{ pattern, number, want string }{
		{"###.###", "0.0", "0"},
		{"#,##,##0.0", "1.0E20", "100,000,000,000,000,000,000.0"},
		{"0‰", "1.2345E-4", "0‰"},
		{"#,##0.00", "L9223372036854775807", "9,223,372,036,854,775,807.00"},
		{"#.", "0.0", "0."},
		{"#,##,##0.0", "L9223372036854775807", "9,223,372,036,854,775,807.0"},
		{"#.#;neg #", "L-9223372036854775808", "neg 9223372036854775808"},
		{"#0.0#", "L0", "0.0"},
		{"#,##,##0.0", "1.0", "1.0"},
		{"0", "1.0E20", "100000000000000000000"},
		{"#0.0#", "0.0", "0.0"},
		{"00.0", "1.0E20", "100000000000000000000.0"},
		{"#.#;neg #", "L1", "1"},
		{"###.###", "L-1", "-1"},
		{"0‰", "L9223372036854775807", "9223372036854775807000‰"},
		{"#,###", "L12345", "12,345"},
		{"0;(0)", "-0.001", "(0)"},
		{"¤0.00", "0.125", "¤0.12"},
		{"#.#;neg #", "L-1", "neg 1"},
		{"0‰", "-0.0", "-0‰"},
		{"0‰", "L12345", "12345000‰"},
		{"$#,##0.00 'it''s'", "1.0", "$1.00 it's"},
		{"0.", "1.0", "1."},
		{"##0.##E0", "-0.001", "-1E-3"},
		{"0.00%", "99999.5", "9999950.00%"},
		{"#,###", "L1", "1"},
		{"##0.##E0", "0.5", "500E-3"},
		{"0.00%", "L0", "0.00%"},
		{"-0", "L-1", "--1"},
		{"#.", "L1", "1."},
		{"00.0", "NaN", "NaN"},
		{"0.00##", "1.0E20", "100000000000000000000.00"},
		{"0", "999.995", "1000"},
		{"'x'0'y'", "1.0", "x1y"},
		{"#,##,##0.0", "0.1", "0.1"},
		{"#", "Infinity", "∞"},
		{"##0.#####E0", "999.995", "999.995E0"},
		{"#", "1.5", "2"},
		{"0.###E0", "2.5", "2.5E0"},
		{"#.#;neg #", "L9223372036854775807", "9223372036854775807"},
		{"#,##,##0.0", "Infinity", "∞"},
		{"¤0.00", "12345.6789", "¤12345.68"},
		{"#.", "1.2345E-4", "0."},
		{"¤0.00", "0.5", "¤0.50"},
		{".00", "2.5", "2.50"},
		{"#.", "L-9223372036854775808", "-9223372036854775808."},
		{"¤0.00", "123456.0", "¤123456.00"},
		{"", "L-9876543210", "-9,876,543,210"},
		{".00", "L12345", "12345.00"},
		{"0.00%", "-1.0", "-100.00%"},
		{"0.0E0", "L12345", "1.2E4"},
		{"#.##", "1.2345E-4", "0"},
		{"#", "1.234567890123456E12", "1234567890123"},
		{"0.00%", "1.5", "150.00%"},
		{"$#,##0.00 'it''s'", "L0", "$0.00 it's"},
		{"#,###", "0.125", "0"},
		{"###.###", "L1", "1"},
		{"0.00##", "-0.0", "-0.00"},
		{".00", "-0.0", "-.00"},
		{"#0.0#", "L1", "1.0"},
		{"0.", "L-9223372036854775808", "-9223372036854775808."},
		{"-0", "0.125", "-0"},
		{"#.", "123456.0", "123456."},
		{"", "L1", "1"},
		{"0.0E0", "12345.6789", "1.2E4"},
		{"0‰", "0.125", "125‰"},
		{"#,##,##0.0", "0.125", "0.1"},
		{"0.", "0.1", "0."},
		{"#,##,##0.0", "2.5", "2.5"},
		{"00.##E00", "L0", "00E00"},
	} {
		f, err := NewDecimalFormat(tt.pattern)
		if err != nil {
			t.Errorf("%q: %v", tt.pattern, err)
			continue
		}
		var got string
		if tt.number[0] == 'L' {
			n, _ := strconv.ParseInt(tt.number[1:], 10, 64)
			got = f.Long(n)
		} else {
			x, _ := strconv.ParseFloat(tt.number, 64)
			got = f.Double(x)
		}
		if got != tt.want {
			t.Errorf("%q of %s: %q, want %q", tt.pattern, tt.number, got, tt.want)
		}
	}
}

func TestDecimalFormatErrors(t *testing.T) {
	for _, tt := range []struct{ pattern, want string }{
		{"0#", "Malformed pattern \"0#\""},
		{"0.#0", "Unexpected '0' in pattern \"0.#0\""},
		{"#.#.#", "Multiple decimal separators in pattern \"#.#.#\""},
		{"0;0;0", "Unquoted special character ';' in pattern \"0;0;0\""},
		{"0,", "Malformed pattern \"0,\""},
		{"#E", "Malformed exponential pattern \"#E\""},
		{"0%%", "Too many percent/per mille characters in pattern \"0%%\""},
		{"a;b", "Unquoted special character ';' in pattern \"a;b\""},
		{"0E", "Malformed exponential pattern \"0E\""},
		{"#,", "Malformed pattern \"#,\""},
		{"0.0.0", "Multiple decimal separators in pattern \"0.0.0\""},
		{"0'", "Malformed pattern \"0'\""},
	} {
		if _, err := NewDecimalFormat(tt.pattern); err == nil || err.Error() != tt.want {
			t.Errorf("%q: %v, want %q", tt.pattern, err, tt.want)
		}
	}
}

// Whatever the pattern, printing does not panic.
func FuzzDecimalFormat(f *testing.F) {
	for _, p := range []string{"#,##0.00", "0.00E0", "##0.#####E0", "'a'0;(0)", "%0", ""} {
		f.Add(p, 1234.5, int64(-7))
	}
	f.Fuzz(func(t *testing.T, pattern string, x float64, n int64) {
		format, err := NewDecimalFormat(pattern)
		if err != nil || len(pattern) > 100 {
			return
		}
		if format.Double(x) == "" && pattern != "" || format.Long(n) == "" && pattern != "" {
			t.Logf("%q prints nothing", pattern)
		}
	})
}
