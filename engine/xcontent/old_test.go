package xcontent

import "testing"

// TestOldParser checks words and positions of the older parser against what 6.8.9
// answered.
func TestOldParser(t *testing.T) {
	const at = "\n at [Source: X; line: 1, column: "
	for _, c := range []struct{ text, want string }{
		{`not json`, "Unrecognized token 'not': was expecting 'null', 'true', 'false' or NaN" + at + "5]"},
		{`tru`, "Unrecognized token 'tru': was expecting 'null', 'true', 'false' or NaN" + at + "10]"},
		{`{"a":nul}`, "Unrecognized token 'nul': was expecting 'null', 'true', 'false' or NaN" + at + "10]"},
		{`{"a":nulls}`, "Unrecognized token 'nulls': was expecting 'null', 'true', 'false' or NaN" + at + "12]"},
		{`{"a":tr`, "Unrecognized token 'tr': was expecting 'null', 'true', 'false' or NaN" + at + "22]"},
		{`{"a":01}`, "Invalid numeric value: Leading zeroes not allowed" + at + "7]"},
		{`{"a":.5}`, "Unexpected character ('.' (code 46)): expected a valid value (number, String, array, object, 'true', 'false' or 'null')" + at + "7]"},
		{`{"a":NaN}`, "Non-standard token 'NaN': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow" + at + "9]"},
		{`{"a"`, "Unexpected end-of-input within/between Object entries" + at + "9]"},
		{`{"a":`, "Unexpected end-of-input within/between Object entries" + at + "11]"},
		{`{`, "Unexpected end-of-input: expected close marker for Object (start marker at [Source: X; line: 1, column: 1])" + at + "3]"},
		{`/* x`, "Unexpected end-of-input in a comment" + at + "9]"},
	} {
		_, err := Parse([]byte(c.text), Limits{Source: "X", Old: true})
		e, ok := err.(*SyntaxError)
		if !ok || e.Reason != c.want {
			t.Errorf("%s:\n got %v\nwant %s", c.text, err, c.want)
		}
	}
}
