//go:build ik

package analysis

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"esconsole/engine/settings"
)

func ikList(t *testing.T, a *Analyzer, texts ...string) []string {
	t.Helper()
	tokens, err := a.List(texts, 10000)
	if err != nil {
		t.Fatal(err)
	}
	out := []string{}
	for _, l := range tokens {
		out = append(out, fmt.Sprintf("%s %d-%d %s %d", l.Text, l.StartOffset, l.EndOffset, l.Type, l.Position))
	}
	return out
}

func TestIK(t *testing.T) {
	for name, want := range map[string][]string{
		"ik_max_word": {"中国人民 1-5 CN_WORD 0", "中国人 1-4 CN_WORD 1", "中国 1-3 CN_WORD 2", "国人 2-4 CN_WORD 3", "人民 3-5 CN_WORD 4", "中国 6-8 CN_WORD 5"},
		"ik_smart":    {"中国人民 1-5 CN_WORD 0", "中国 6-8 CN_WORD 1"},
	} {
		a, ok := Global().Analyzer(name)
		if !ok {
			t.Fatalf("no %s", name)
		}
		// A text ends behind its last word: the sign does not count.
		if got := ikList(t, a, "，中国人民。", "中国"); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
		if got, err := a.Normalize("ABC 中国"); got != "ABC 中国" || err != nil {
			t.Errorf("%s normalizes to %q, %v", name, got, err)
		}
		for _, names := range [][]string{AnalyzerNames(), TokenizerNames()} {
			if !slices.Contains(names, name) || !slices.IsSorted(names) {
				t.Errorf("%s is not in %q", name, names)
			}
		}
	}
}

func TestIKSettings(t *testing.T) {
	for value, want := range map[string]string{"": "abc", "true": "abc", "false": "ABC", "TRUE": "ABC", "1": "ABC"} {
		s := settings.Settings{}
		s = s.WithText("index.analysis.tokenizer.t.type", "ik_smart").WithText("index.analysis.analyzer.a.tokenizer", "t")
		if value != "" {
			s = s.WithText("index.analysis.tokenizer.t.enable_lowercase", value)
		}
		r, err := New(s, Options{})
		if err != nil {
			t.Fatal(err)
		}
		a, _ := r.Analyzer("a")
		if got := ikList(t, a, "ABC"); !slices.Equal(got, []string{want + " 0-3 ENGLISH 0"}) {
			t.Errorf("enable_lowercase %q: %q", value, got)
		}
	}
}

// TestIKTogether uses one analyzer in many goroutines, the first ones while the
// dictionary is unpacked.
func TestIKTogether(t *testing.T) {
	a, _ := Global().Analyzer("ik_max_word")
	want := 6 * 20
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			tokens := a.Tokens(strings.Repeat("中国人民 quick ", 20))
			defer tokens.Close()
			n := 0
			for tokens.Next() {
				n++
			}
			if n != want {
				t.Errorf("%d tokens, want %d", n, want)
			}
		})
	}
	wg.Wait()
}

func BenchmarkIK(b *testing.B) {
	text := strings.Repeat("中国驻洛杉矶领事馆遭亚裔男子枪击，嫌犯已自首。公安部：各地校车将享最高路权。", 100)
	for _, name := range []string{"ik_max_word", "ik_smart", "smartcn", "cjk", "standard"} {
		a, _ := Global().Analyzer(name)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				tokens := a.Tokens(text)
				for tokens.Next() {
				}
				tokens.Close()
			}
		})
	}
}
