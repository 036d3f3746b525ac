package highlight

import (
	"slices"
	"strings"
	"testing"
)

var breakTexts = []struct{ text, sentences, words string }{
	{"", "", ""},
	{"One. Two.", "One. |Two.", "One|.| |Two|."},
	{"One. two. 3 Three! four", "One. two. 3 Three! |four", "One|.| |two|.| |3| |Three|!| |four"},
	{`He said "no." (Yes.) Then`, `He said "no." |(Yes.) |Then`, `He| |said| |"|no|.|"| |(|Yes|.|)| |Then`},
	{"In the U.S.A. foxes, e.g. in Ohio", "In the U.S.A. foxes, e.g. in Ohio", "In| |the| |U.S.A|.| |foxes|,| |e.g|.| |in| |Ohio"},
	{"搜索。中文！", "搜索。|中文！", "搜索|。|中文|！"},
	{"カタカナとひらがな漢字", "カタカナとひらがな漢字", "カタカナ|とひらがな|漢字"},
	{"a1b2 1,000.5% $3 don't x-y \r\nz", "a1b2 1,000.5% $3 don't x-y \r\nz", "a1b2| |1,000.5%| |$3| |don't| |x-y| \r\n|z"},
	{"e\u0301a 😀 b", "e\u0301a 😀 b", "e\u0301a| |😀| |b"},
}

func cutAll(end func([]uint16, int) int, s string) string {
	u := units(s)
	var parts []string
	for at := 0; at < len(u); {
		next := end(u, at)
		parts = append(parts, text(u[at:next]))
		at = next
	}
	return strings.Join(parts, "|")
}

func TestBreaks(t *testing.T) {
	for _, c := range breakTexts {
		if got := cutAll(sentenceEnd, c.text); got != c.sentences {
			t.Errorf("sentences of %q: %q", c.text, got)
		}
		if got := cutAll(wordEnd, c.text); got != c.words {
			t.Errorf("words of %q: %q", c.text, got)
		}
	}
}

// FuzzBreaks cuts texts: all of them is there again, and boundaries are found from both
// sides.
func FuzzBreaks(f *testing.F) {
	for _, c := range breakTexts {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u := units(s)
		for _, b := range []breaker{sentences(), words(), &split{base: words()}, &split{base: newBounded(10)}} {
			b.setText(u)
			last := 0
			for at := 0; at < len(u); at = max(at+1, last) {
				from, to := b.preceding(at+1), b.following(at)
				if from > at || to <= at {
					t.Fatalf("%T: %q at %d: from %d to %d", b, s, at, from, to)
				}
				last = max(last, to)
			}
			if last != len(u) {
				t.Errorf("%T: %q ends at %d", b, s, last)
			}
		}
		for _, end := range []func([]uint16, int) int{sentenceEnd, wordEnd} {
			if got := strings.ReplaceAll(cutAll(end, strings.ReplaceAll(s, "|", "/")), "|", ""); got != strings.ReplaceAll(text(u), "|", "/") {
				t.Errorf("%q is cut to %q", s, got)
			}
		}
	})
}

func TestMerged(t *testing.T) {
	got := merged([]found{{parts: []offsets{{8, 9}}, boost: 1}, {parts: []offsets{{0, 3}}, boost: 1}, {parts: []offsets{{2, 5}}, boost: 2, number: 7}})
	want := []found{{parts: []offsets{{0, 5}}, boost: 3}, {parts: []offsets{{8, 9}}, boost: 1}}
	if len(got) != len(want) || !slices.Equal(got[0].parts, want[0].parts) || got[0].boost != 3 || !slices.Equal(got[1].parts, want[1].parts) {
		t.Errorf("merged: %v", got)
	}
}
