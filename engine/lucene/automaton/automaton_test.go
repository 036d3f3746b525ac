package automaton

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// cases are patterns with texts that match and texts that don't.
var cases = []struct {
	pattern string
	yes, no []string
}{
	{"", []string{""}, []string{"a"}},
	{"ab*c", []string{"ac", "abbc"}, []string{"abb", "xac", "acx"}},
	{"[a-c]{2,3}", []string{"ab", "abc"}, []string{"a", "abcd", "ad"}},
	{"[^a]x", []string{"bx", "中x"}, []string{"ax", "x"}},
	{"a|bc|", []string{}, []string{}},
	{"(ab)+", []string{"ab", "abab"}, []string{"", "aba"}},
	{"a.c", []string{"abc", "a中c"}, []string{"ac", "abbc"}},
	{"@&~(abc@)", []string{"", "ab", "xabc"}, []string{"abc", "abcd"}},
	{"<1-15>", []string{"1", "015", "9", "10", "15"}, []string{"0", "16", "150", ""}},
	{"<01-15>", []string{"01", "09", "15"}, []string{"1", "16", "015"}},
	{"a#b|c", []string{"c"}, []string{"ab", "a#b"}},
	{`\.\*`, []string{".*"}, []string{"ab"}},
	{`"a.b"+`, []string{"a.b", "a.ba.b"}, []string{"axb"}},
	{"no+dles", []string{"nodles", "noodles"}, []string{"ndles"}},
	{"a{0}", []string{""}, []string{"a"}},
	{"(a?){3}", []string{"", "a", "aaa"}, []string{"aaaa"}},
}

func TestMatch(t *testing.T) {
	for _, c := range cases {
		a, err := Compile(c.pattern, All, false, 10000)
		if err != nil {
			if c.pattern != "a|bc|" {
				t.Errorf("%s: %v", c.pattern, err)
			}
			continue
		}
		for _, s := range c.yes {
			if !a.Match([]byte(s)) {
				t.Errorf("%s should match %q", c.pattern, s)
			}
		}
		for _, s := range c.no {
			if a.Match([]byte(s)) {
				t.Errorf("%s should not match %q", c.pattern, s)
			}
		}
	}
}

func TestIntervals(t *testing.T) {
	for _, r := range [][2]int{{0, 9}, {3, 7}, {5, 123}, {10, 99}, {99, 1001}, {0, 0}, {7, 7}, {19, 21}} {
		a, err := Compile("<"+strconv.Itoa(r[0])+"-"+strconv.Itoa(r[1])+">", All, false, 10000)
		if err != nil {
			t.Fatal(err)
		}
		for n := range 1200 {
			if got, want := a.Match([]byte(strconv.Itoa(n))), n >= r[0] && n <= r[1]; got != want {
				t.Errorf("%v: %d matches: %v", r, n, got)
			}
		}
	}
}

func TestErrors(t *testing.T) {
	for pattern, want := range map[string]string{
		"a{":          "integer expected at position 2",
		"a{1":         "expected '}' at position 3",
		"[ab":         "expected ']' at position 3",
		"(ab":         "expected ')' at position 3",
		`"ab`:         `expected '"' at position 3`,
		"a)":          "end-of-string expected at position 1",
		"<1>":         "'1' not found",
		"<a-b>":       "interval syntax error at position 4",
		"a|":          "unexpected end-of-string",
		"[z-a]":       "invalid range: from (122) cannot be > to (97)",
		"<1-2":        "expected '>' at position 4",
		"(a{99}){99}": "",
	} {
		_, err := Compile(pattern, All, false, 1000)
		if err == nil {
			t.Errorf("%s: no error", pattern)
			continue
		}
		if want != "" && err.Error() != want {
			t.Errorf("%s: %v, not %s", pattern, err, want)
		}
	}
}

func TestPrefix(t *testing.T) {
	for pattern, want := range map[string]string{"abc.*": "abc", "ab|ac": "a", "a*": "", "x": "x", "(ab){2}c?": "abab"} {
		a, err := Compile(pattern, All, false, 1000)
		if err != nil {
			t.Fatal(err)
		}
		if a.Prefix() != want {
			t.Errorf("%s begins with %q, not %q", pattern, a.Prefix(), want)
		}
	}
}

// FuzzCompile compares with Go's own expressions where both mean the same, and
// wants no panic elsewhere.
func FuzzCompile(f *testing.F) {
	for _, c := range cases {
		for _, s := range append(c.yes, c.no...) {
			f.Add(c.pattern, s)
		}
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		a, err := Compile(pattern, All, false, 500)
		if err != nil || strings.ContainsAny(pattern, `\[]{}&~@#<>"^$`) || strings.Contains(pattern, "(?") ||
			strings.Contains(pattern, "*?") || strings.Contains(pattern, "+?") || strings.Contains(pattern, "??") {
			return
		}
		if pattern == "" || strings.ContainsAny(pattern[:1], "|?*+)") || strings.Contains(pattern, "||") ||
			strings.Contains(pattern, "(|") || regexp.MustCompile(`[(|][?*+)]`).MatchString(pattern) || !utf8.ValidString(pattern+text) {
			return // Lucene takes a character for itself where none of its operators can stand
		}
		std, err := regexp.Compile(`(?s)\A(?:` + pattern + `)\z`)
		if err != nil {
			return
		}
		if got, want := a.Match([]byte(text)), std.MatchString(text); got != want {
			t.Errorf("%q on %q: %v, not %v", pattern, text, got, want)
		}
	})
}
