package automaton

import "testing"

func TestLongest(t *testing.T) {
	for _, c := range []struct {
		pattern, text string
		at, end       int
		open          bool
	}{
		{"a+", "baab", 1, 3, false},
		{"a+", "baa", 1, 3, true},
		{"ab|abcd", "abcx", 0, 2, false},
		{"ab|abcd", "abc", 0, 2, true},
		{"b", "abc", 0, -1, false},
		{"é+", "éé!", 0, 4, false},
		{"", "a", 0, 0, false},
	} {
		a, err := Compile(c.pattern, All, false, 100)
		if err != nil {
			t.Fatal(err)
		}
		if end, open := a.Longest(c.text, c.at); end != c.end || open != c.open {
			t.Errorf("%q at %d of %q: %d %v, want %d %v", c.pattern, c.at, c.text, end, open, c.end, c.open)
		}
	}
}
