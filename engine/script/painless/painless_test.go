package painless

import (
	"encoding/json"
	"strings"
	"testing"

	"esconsole/engine/eserr"
)

func context(returns string) Context {
	return Context{Name: "test", Returns: returns, Params: []Param{{Name: "doc", Class: Class{Name: "test.Doc", Methods: map[string]Getter{
		"getTitle": {Returns: "java.lang.String", Call: func(any) any { return "fox" }},
		"getCount": {Returns: "int", Call: func(any) any { return int32(7) }},
	}}}}}
}

type doc struct{}

func (doc) ClassName() string { return "test.Doc" }

func TestRun(t *testing.T) {
	for source, want := range map[string]any{
		"1 + 2 * 3":            int32(7),
		"doc.count / 2":        int32(3),
		"doc.title.length()":   int32(3),
		"(int)2147483647L + 1": int32(-2147483648),
		"int x = 1; for (int i = 0; i < 5; ++i) { x *= 2; } x":     int32(32),
		"int s = 0; for (x in [1, 2, 3]) { s += x } return s":      int32(6),
		"int i = 0; do { i++; if (i > 3) break; } while (true); i": int32(4),
		"doc.title == 'fox' ? 1 : 2":                               int32(1),
		"def m = ['a': 1, 'b': [2, 3]]; m.b[1]":                    int32(3),
		"if (doc.count > 5) return 1; else return 2":               int32(1),
		"(int)Math.max(doc.count, 9)":                              int32(9),
		"-7 % 3":                                                   int32(-1),
		"'abc'.indexOf('c')":                                       int32(2),
	} {
		p, err := Compile(source, context("int"))
		if err != nil {
			t.Errorf("%s: %v", source, err)
			continue
		}
		if got, err := p.Run(doc{}); err != nil || got != want {
			t.Errorf("%s: %v, %v, want %v", source, got, err, want)
		}
	}
}

// Errors show the place in the script; those of compilers were a server's.
func TestErrors(t *testing.T) {
	for source, want := range map[string]string{
		"doc.foo":                          "field [test.Doc, foo] not found",
		"doc.title":                        "Cannot cast from [java.lang.String] to [int].",
		"1 +":                              "unexpected end of script.",
		"(1 + 2":                           "unexpected end of script.",
		"foo":                              "cannot resolve symbol [foo]",
		"int i = 0; while (true) { i++; }": "The maximum number of statements that can be executed in a loop has been reached.",
		"String s = 'ab'; while (true) { s += s; }": "Java heap space",
		"doc.count / 0":                                          "/ by zero",
		strings.Repeat("(", 5000) + "1":                          "",
		strings.Repeat("-", 5000) + "1":                          "",
		strings.Repeat("if (doc.count > 1) ", 5000) + "return 1": "",
		"x -> 5":           "",
		"[1].each(x -> x)": "not supported",
	} {
		p, err := Compile(source, context("int"))
		if err == nil {
			_, err = p.Run(doc{})
		}
		e, ok := eserr.As(err)
		if !ok {
			t.Errorf("%.40s: no error", source)
			continue
		}
		for e.Cause != nil && e.Reason != want {
			e = e.Cause
		}
		if !strings.Contains(e.Reason, want) {
			t.Errorf("%.40s: %s, want %s", source, e.Reason, want)
		}
	}
}

// FuzzCompile: any text is read or refused, at a place within it; what is read
// comes to an end when it runs.
func FuzzCompile(f *testing.F) {
	for _, s := range []string{"1 + 2", "doc.title ==~ /f.x/i", "for (int i = 0; i < 3; ++i) { } return 1", "def x = ['a':1, 'b':[1,2]]; x.b[0]",
		"String s = 'a'; s += 1.5f; return s.length()", "if (doc?.count > 1 && !true || 5 < 3) { return 0x10 } else return 07", "a b c", "'\\x'", "token..x",
		"(String)doc.title; /*", "int[] a = new int[2]", "x -> { y }", "doc.count ?: 5", "é", "do { break; } while (true) return 5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := Compile(source, context("int"))
		if err == nil {
			_, err = p.Run(doc{})
		}
		if err == nil {
			return
		}
		e, ok := eserr.As(err)
		if !ok {
			t.Fatalf("%q: %v", source, err)
		}
		if _, err := json.Marshal(e.Body()); err != nil {
			t.Fatalf("%q: %v", source, err)
		}
	})
}

func BenchmarkRun(b *testing.B) {
	p, err := Compile("doc.title.length() > 2 && doc.count < 10", context("boolean"))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Run(doc{}); err != nil {
			b.Fatal(err)
		}
	}
}
