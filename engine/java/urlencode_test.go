package java

import "testing"

func TestURLEncode(t *testing.T) {
	for _, c := range [][2]string{{"", ""}, {"plain-1_2.3*", "plain-1_2.3*"}, {"a b", "a+b"}, {"a+b", "a%2Bb"}, {"a/b~", "a%2Fb%7E"},
		{"中", "%E4%B8%AD"}, {"x:y@z,1", "x%3Ay%40z%2C1"}} {
		if got := URLEncode(c[0]); got != c[1] {
			t.Errorf("URLEncode(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}
