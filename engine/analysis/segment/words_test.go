package segment

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// words shows the pieces of a text that are words.
func words(text string) string {
	var b Breaker
	runes := []rune(text)
	b.Reset(runes)
	var out []string
	for {
		w, ok := b.Next()
		if !ok {
			return strings.Join(out, " ")
		}
		if w.Kind != None {
			out = append(out, fmt.Sprintf("%s/%d/%s", string(runes[w.Start:w.End]), w.Kind, w.Script.Name()))
		}
	}
}

// The pieces are those of a server's icu_tokenizer.
func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"":                  "",
		"Hello, 2 worlds":   "Hello/2/Latin 2/1/Latin worlds/2/Latin",
		"東京都に行く":            "東京/4/Chinese/Japanese 都/4/Chinese/Japanese に/4/Chinese/Japanese 行く/4/Chinese/Japanese",
		"我们在北京":             "我们/4/Chinese/Japanese 在/4/Chinese/Japanese 北京/4/Chinese/Japanese",
		"การที่ได้":         "การ/2/Thai ที่/2/Thai ได้/2/Thai",
		"ภาษาไทยง่ายๆ":      "ภาษา/2/Thai ไทย/2/Thai ง่ายๆ/2/Thai",
		"ສະບາຍດີ":           "ສະບາຍດີ/2/Lao",
		"ភាសាខ្មែរ":         "ភាសាខ្មែរ/2/Khmer",
		"안녕 세상":             "안녕/2/Hangul 세상/2/Hangul",
		"👍🏽 ok 1️⃣":         "👍🏽/5/Latin ok/2/Latin 1️⃣/5/Latin",
		"it's 3.14":         "it's/2/Latin 3.14/1/Latin",
		"\U0002070E\u200d😀": "",
	} {
		if got := words(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// FuzzWords: the pieces of any text follow each other and are the whole text.
func FuzzWords(f *testing.F) {
	for _, s := range []string{"Hello", "東京ﾄｳｷｮｳﾞ都", "ภาษาไทยฯๆ", "ខ្មែរ", "မြန်မာ", "ສະບາຍດີ", "a\u0301\u200d👍🏽1️⃣", "\U0002070E\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var b Breaker
		b.Reset([]rune(text))
		at := 0
		for {
			w, ok := b.Next()
			if !ok {
				break
			}
			if w.Start != at || w.End <= w.Start {
				t.Fatalf("%q: a piece from %d to %d after %d", text, w.Start, w.End, at)
			}
			at = w.End
		}
		if at != utf8.RuneCountInString(text) {
			t.Fatalf("%q: ends at %d", text, at)
		}
	})
}

func BenchmarkWords(b *testing.B) {
	for _, bench := range []struct{ name, text string }{
		{"english", "The quick brown fox jumps over the lazy dog. "},
		{"chinese", "我们在北京学习搜索引擎的原理和使用方法。"},
		{"thai", "ภาษาไทยเป็นภาษาที่มีระดับเสียงของคำแน่นอน "},
	} {
		runes := []rune(strings.Repeat(bench.text, 20))
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text) * 20))
			b.ReportAllocs()
			var breaker Breaker
			for b.Loop() {
				breaker.Reset(runes)
				for _, ok := breaker.Next(); ok; _, ok = breaker.Next() {
				}
			}
		})
	}
}
