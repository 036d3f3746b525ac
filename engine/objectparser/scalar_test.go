package objectparser

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

func value(t *testing.T, text string) xcontent.Value {
	t.Helper()
	v, err := xcontent.Parse([]byte(text), xcontent.Limits{Source: "(x)"})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func reason(err error) string {
	if err == nil {
		return ""
	}
	return eserr.From(err).Type + ": " + eserr.From(err).Reason
}

func TestLong(t *testing.T) {
	for _, c := range []struct {
		text string
		want int64
		err  string
	}{
		{`12`, 12, ""},
		{`1.9`, 1, ""},
		{`1e3`, 1000, ""},
		{`"12"`, 12, ""},
		{`"5.5"`, 5, ""},
		{`"abc"`, 0, `illegal_argument_exception: For input string: "abc"`},
		{`""`, 0, `illegal_argument_exception: For input string: ""`},
		{`"1e30"`, 0, "illegal_argument_exception: Value [1e30] is out of range for a long"},
		{`1e30`, 0, "input_coercion_exception: Numeric value (1e30) out of range of long (-9223372036854775808 - 9223372036854775807)\n at [Source: (x); line: 1, column: 5]"},
		{`true`, 0, "json_parse_exception: Current token (VALUE_TRUE) not numeric, can not use numeric value accessors\n at [Source: (x); line: 1, column: 5]"},
		{`{}`, 0, "json_parse_exception: Current token (START_OBJECT) not numeric, can not use numeric value accessors\n at [Source: (x); line: 1, column: 2]"},
	} {
		got, err := Long(value(t, c.text))
		if got != c.want || reason(err) != c.err {
			t.Errorf("%s: %d, %s; want %d, %s", c.text, got, reason(err), c.want, c.err)
		}
	}
}

func TestInt(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
		err  string
	}{
		{`12`, 12, ""},
		{`"1.5"`, 1, ""},
		{`"x"`, 0, `number_format_exception: For input string: "x"`},
		{`""`, 0, "number_format_exception: empty String"},
		{`"1e10"`, 0, "illegal_argument_exception: Value [1e10] is out of range for an integer"},
		{`99999999999`, 0, "input_coercion_exception: Numeric value (99999999999) out of range of int (-2147483648 - 2147483647)\n at [Source: (x); line: 1, column: 12]"},
	} {
		got, err := Int(value(t, c.text))
		if got != c.want || reason(err) != c.err {
			t.Errorf("%s: %d, %s; want %d, %s", c.text, got, reason(err), c.want, c.err)
		}
	}
}

func TestBooleanAndText(t *testing.T) {
	for _, c := range []struct{ text, boolean, str string }{
		{`true`, "", ""},
		{`"false"`, "", ""},
		{`"yes"`, "illegal_argument_exception: Failed to parse value [yes] as only [true] or [false] are allowed.", ""},
		{`1`, "json_parse_exception: Current token (VALUE_NUMBER_INT) not of boolean type\n at [Source: (x); line: 1, column: 2]", ""},
		{`null`, "json_parse_exception: Current token (VALUE_NULL) not of boolean type\n at [Source: (x); line: 1, column: 5]",
			"illegal_state_exception: Can't get text on a VALUE_NULL at 1:1"},
	} {
		if _, err := Boolean(value(t, c.text)); reason(err) != c.boolean {
			t.Errorf("Boolean of %s: %s, want %s", c.text, reason(err), c.boolean)
		}
		if _, err := Text(value(t, c.text)); reason(err) != c.str {
			t.Errorf("Text of %s: %s, want %s", c.text, reason(err), c.str)
		}
	}
}
