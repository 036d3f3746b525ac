package objectparser

import "testing"

func TestBinary(t *testing.T) {
	const at = "\n at [Source: (x); line: 1, column: "
	for _, c := range []struct{ text, want, err string }{
		{`"e30="`, "{}", ""},
		{`"!!!"`, "", "json_parse_exception: Failed to decode VALUE_STRING as base64 (MIME-NO-LINEFEEDS): Illegal character '!' (code 0x21) in base64 content" + at + "3]"},
		{`"x"`, "", "json_parse_exception: Failed to decode VALUE_STRING as base64 (MIME-NO-LINEFEEDS): Illegal character '\"' (code 0x22) in base64 content" + at + "4]"},
		{`"NaN"`, "", "json_parse_exception: Unexpected end of base64-encoded String: base64 variant 'MIME-NO-LINEFEEDS' expects padding (one or more '=' characters) at the end" + at + "6]"},
		{`null`, "", "json_parse_exception: Current token (VALUE_NULL) not VALUE_STRING or VALUE_EMBEDDED_OBJECT, can not access as binary" + at + "5]"},
	} {
		got, err := Binary(value(t, c.text))
		if string(got) != c.want || reason(err) != c.err {
			t.Errorf("%s: %q, %s; want %q, %s", c.text, got, reason(err), c.want, c.err)
		}
	}
}
