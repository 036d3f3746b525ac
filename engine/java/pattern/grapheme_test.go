package pattern

import "testing"

// TestGraphemePairs checks the kinds of characters by what they are joined to.
func TestGraphemePairs(t *testing.T) {
	p, err := Compile(`\X`, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want bool
	}{
		{"a\u0301", true}, {"a\u200d", true}, {"a\u0903", true}, {"a\u102b", false}, {"a\u200c", true},
		{"a\u00ad", false}, {"\u00ad\u0301", false}, {"\u0378\u0301", true}, {"\u0600\u0600", true}, {"\u0600\n", false},
		{"\u1100\u1100", true}, {"\u1100\uac00", true}, {"\u1100\uac01", true}, {"\u1100\u11a8", false},
		{"\uac00\u1161", true}, {"\uac00\u11a8", true}, {"\uac01\u1161", false}, {"\uac01\u11a8", true}, {"\u1161\u1100", false},
		{"\u11a8\u11a8", true}, {"\r\n", true}, {"\n\r", false}, {"\r\u0301", false},
		{"\U0001F468\u200d\u2764", true}, {"\U0001F468\u2764", false}, {"a\u200d\u2764", false}, {"\U0001F44D\U0001F3FD", true},
		{"\U0001F1E9\U0001F1EA", true}, {"\u0600\U0001F1E9\U0001F1EA", true}, {"\U0001F1E9\u0301\U0001F1EA", false},
		{"\u0600\U0001F468\u200d\u2764", false},
	} {
		if ok, err := p.Matches(c.text); ok != c.want || err != nil {
			t.Errorf("%+q: %v, want %v (%v)", c.text, ok, c.want, err)
		}
	}
}
