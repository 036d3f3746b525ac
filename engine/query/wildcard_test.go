package query

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

var globs = []struct {
	pattern string
	yes, no []string
}{
	{"", []string{""}, []string{"a"}},
	{"*", []string{"", "a", "中文"}, nil},
	{"a*c", []string{"ac", "abc", "acbc"}, []string{"ab", "bac"}},
	{"?b?", []string{"abc", "中b文"}, []string{"ab", "abcd"}},
	{`a\*`, []string{"a*"}, []string{"ab", `a\b`}},
	{"*a*b*", []string{"ab", "xaxbx", "aab"}, []string{"ba", "b"}},
	{"fri?ay", []string{"friday"}, []string{"friay"}},
}

func TestGlob(t *testing.T) {
	for _, c := range globs {
		g := newGlob(c.pattern)
		for _, s := range c.yes {
			if !g.match([]byte(s)) {
				t.Errorf("%s should match %q", c.pattern, s)
			}
		}
		for _, s := range c.no {
			if g.match([]byte(s)) {
				t.Errorf("%s should not match %q", c.pattern, s)
			}
		}
	}
}

func FuzzGlob(f *testing.F) {
	for _, c := range globs {
		for _, s := range append(c.yes, c.no...) {
			f.Add(c.pattern, s)
		}
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		g := newGlob(pattern)
		got := g.match([]byte(text))
		if !utf8.ValidString(pattern) || !utf8.ValidString(text) || strings.Contains(pattern, `\`) {
			return
		}
		quoted := strings.NewReplacer(`\*`, ".*", `\?`, ".").Replace(regexp.QuoteMeta(pattern))
		if want := regexp.MustCompile(`(?s)\A` + quoted + `\z`).MatchString(text); got != want {
			t.Errorf("%q on %q: %v, not %v", pattern, text, got, want)
		}
	})
}

func TestMinShould(t *testing.T) {
	for _, c := range []struct {
		clauses int
		spec    string
		want    int
	}{
		{4, "2", 2}, {4, "-1", 3}, {4, "75%", 3}, {4, "-25%", 3}, {4, "-50%", 2}, {3, "2<75%", 2}, {2, "2<75%", 2},
		{4, "2<-1 3<50%", 2}, {3, "2<-1 3<50%", 2}, {5, "9", 9}, {3, "-9", 0}, {3, "100%", 3},
	} {
		got, err := minShould(c.clauses, c.spec)
		if err != nil || got != c.want {
			t.Errorf("%s of %d: %d %v, not %d", c.spec, c.clauses, got, err, c.want)
		}
	}
	if _, err := minShould(3, "lots"); err == nil {
		t.Error("lots is a number")
	}
}
