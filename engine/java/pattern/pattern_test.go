package pattern

import (
	"fmt"
	"testing"
)

func TestEach(t *testing.T) {
	for _, c := range []struct {
		expr, text, want string
		flags            Flags
	}{
		{`\W+`, "a, b", "[1 3]", 0},
		{`a*`, "baaac", "[0 0][1 4][4 4][5 5]", 0},
		{`(\d+)-(x)?`, "12- 3-x", "[0 3 0 2 -1 -1][4 7 4 5 6 7]", 0},
		{`[a-z&&[^aeiou]]+`, "hello", "[0 1][2 4]", 0},
		{`a++b`, "aab", "[0 3]", 0},
		{`foo$`, "foo\n", "[0 3]", 0},
		{`^\p{Lu}`, "Äb", "[0 2]", 0},
		{`(?i)é`, "É", "", 0},
		{`é`, "É", "[0 2]", CaseInsensitive | UnicodeCase},
		{`\Qa.b\E+`, "a.bb", "[0 4]", 0},
		{`[\Qa-c]\E]`, "ab-]", "[0 1][2 3][3 4]", 0},
		{`[\Qa\E-\Qc\E]`, "abd", "[0 1][1 2]", 0},
		{`[a&&]`, "a&", "[0 1]", 0},
		{`[&&^]`, "a^", "[1 2]", 0},
		{`[a&&&b]`, "ab&", "[0 1][1 2][2 3]", 0},
		{`(?<y>\d{4})/\k<y>`, "2020/2020", "[0 9 0 4]", 0},
		{`.`, "\u2028é", "[3 5]", 0},
		{`\bé\b`, "aé é", "[4 6]", 0},
		{`(?=[A-Z])`, "aBC", "[1 1][2 2]", 0},
		{`[\[\]-]`, "-]", "[0 1][1 2]", 0},
		{`[\t-\v]+`, "a\t\n\v\f", "[1 4]", 0},
		{`\X`, "e\u0301x\r\n\n", "[0 3][3 4][4 6][6 7]", 0},
		{`\X`, "\U0001F468\u200D\U0001F469\u200D\U0001F467!", "[0 18][18 19]", 0},
		{`\X`, "\U0001F1E9\U0001F1EA\U0001F1EB", "[0 8][8 12]", 0},
		{`\X`, "\u1112\u1161\u11AB\uD55C\u11AB\uD558\u11AB", "[0 9][9 15][15 21]", 0},
		{`\X`, "\u0600a\u0301\u0301\u0600", "[0 7][7 9]", 0},
		{`\X`, "\u0E01\u0E33\u102C", "[0 6][6 9]", 0},
		{`^\Xx`, "e\u0301x", "[0 4]", 0},
		{`e\X`, "e\u0301x", "[0 3]", 0},
		{`\b{g}`, "e\u0301x", "[0 0][3 3][4 4]", 0},
		{`\b{g}.`, "abc", "[0 1][2 3]", 0},
		{`\N{GREEK SMALL LETTER ALPHA}+`, "\u03B1\u03B1b", "[0 4]", 0},
		{`\N{ latin small letter a }[\N{DIGIT ZERO}-\N{DIGIT NINE}]`, "a7", "[0 2]", 0},
		{`\N{LINE FEED (LF)}\N{CJK UNIFIED IDEOGRAPHS 4E2D}\N{HANGUL SYLLABLES D55C}`, "\n\u4E2D\uD55C", "[0 7]", 0},
		{`a\b{g}`, "xxa\u0301", "[2 3]", 0},
		{`\X`, "\u0600\U0001F468\u200D\U0001F469", "[0 9][9 13]", 0},
		{`\N{BELL}`, "\a\U0001F514", "[1 5]", 0},
		{`[\v-\x10]+`, "\f\x0E\n", "[0 2]", 0},
		{`(?x) a b # c`, "ab", "[0 2]", 0},
	} {
		p, err := Compile(c.expr, c.flags)
		if err != nil {
			t.Errorf("%s: %v", c.expr, err)
			continue
		}
		got := ""
		if err := p.Each(c.text, func(m []int) bool {
			got += fmt.Sprint(m)
			return true
		}); err != nil || got != c.want {
			t.Errorf("%s in %q: %s, want %s (%v)", c.expr, c.text, got, c.want, err)
		}
	}
}

func TestSyntaxErrors(t *testing.T) {
	for _, c := range []struct{ expr, want string }{
		{"(abc", "Unclosed group near index 4\n(abc"},
		{"*a", "Dangling meta character '*' near index 0\n*a\n^"},
		{"[a", "Unclosed character class near index 1\n[a\n ^"},
		{"a)", "Unmatched closing ')' near index 0\na)\n^"},
		{")", "Unmatched closing ')'\n)"},
		{`\c`, "Illegal control escape sequence near index 1\n\\c\n ^"},
		{`[a-\d]`, "Illegal character range near index 4\n[a-\\d]\n    ^"},
		{`[a-\p{L}]`, "Illegal/unsupported escape sequence near index 4\n[a-\\p{L}]\n    ^"},
		{`[z-\x41]`, "Illegal character range near index 6\n[z-\\x41]\n      ^"},
		{`[a-`, "Illegal character range near index 3\n[a-"},
		{`[a-\`, "Illegal character range near index 4\n[a-\\"},
		{`[b-a]`, "Illegal character range near index 3\n[b-a]\n   ^"},
		{`\b{g`, "Illegal/unsupported escape sequence near index 4\n\\b{g"},
		{`\b{x}`, "Illegal repetition near index 3\n\\b{x}\n   ^"},
		{`[\X]`, "Illegal/unsupported escape sequence near index 2\n[\\X]\n  ^"},
		{`\N{nobody}`, "Unknown character name [nobody] near index 9\n\\N{nobody}\n         ^"},
		{`\N{CJK UNIFIED IDEOGRAPH-4E2D}`, "Unknown character name [CJK UNIFIED IDEOGRAPH-4E2D] near index 29\n\\N{CJK UNIFIED IDEOGRAPH-4E2D}\n                             ^"},
		{`\N{A`, "Unclosed character name escape sequence near index 3\n\\N{A\n   ^"},
		{`\N{`, "Unclosed character name escape sequence near index 3\n\\N{"},
		{`\Na`, "Illegal character name escape sequence near index 2\n\\Na\n  ^"},
		{`[\`, "Unclosed character class near index 2\n[\\"},
		{`[\x00-`, "Unclosed character class near index 6\n[\\x00-"},
		{`\N{BELL`, "Unclosed character name escape sequence near index 6\n\\N{BELL\n      ^"},
		{`\N{<control>}`, "Unknown character name [<control>] near index 12\n\\N{<control>}\n            ^"},
		{`[\1]`, "Illegal/unsupported escape sequence near index 2\n[\\1]\n  ^"},
		{`[&&]`, "Bad class syntax near index 2\n[&&]\n  ^"},
		{`\x{`, "Illegal hexadecimal escape sequence near index 2\n\\x{\n  ^"},
		{`\x{41`, "Unclosed hexadecimal escape sequence near index 5\n\\x{41"},
		{`\x{110000}`, "Hexadecimal codepoint is too big near index 8\n\\x{110000}\n        ^"},
		{`\u00g1`, "Illegal Unicode escape sequence near index 4\n\\u00g1\n    ^"},
		{`\p{InNope}`, "Unknown character property name {InNope} near index 9\n\\p{InNope}\n         ^"},
		{`(?@a)`, "Unknown group type near index 2\n(?@a)\n  ^"},
		{`\y`, "Illegal/unsupported escape sequence near index 1\n\\y\n ^"},
	} {
		_, err := Compile(c.expr, 0)
		if err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.expr, err, c.want)
		}
	}
}

func TestReplace(t *testing.T) {
	p, err := Compile(`(\w)(\w)`, 0)
	if err != nil {
		t.Fatal(err)
	}
	tmpl, err := p.Template(`$2\$$1`)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := p.Replace("abc de", tmpl, true); got != "b$ac e$d" || err != nil {
		t.Errorf("%q %v", got, err)
	}
	if _, err := p.Template("$3"); err == nil || err.Error() != "No group 3" {
		t.Error(err)
	}
}

func TestTimeout(t *testing.T) {
	p, err := Compile(`(a+)+\1b`, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Find("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"); err != ErrTimeout {
		t.Error(err)
	}
}

func FuzzCompile(f *testing.F) {
	f.Add(`\W+`, "a b")
	f.Add(`(?<a>x)|[^a-z&&[b]]{2,3}+$`, "xx")
	f.Fuzz(func(t *testing.T, expr, text string) {
		p, err := Compile(expr, 0)
		if err != nil {
			return
		}
		n := 0
		_ = p.Each(text, func(m []int) bool {
			if m[0] > m[1] || m[1] > len(text) {
				t.Errorf("%v of %q", m, text)
			}
			n++
			return n < 100
		})
	})
}
