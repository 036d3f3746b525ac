package repl

import (
	"strings"
	"testing"
)

// letters are what stands for a style in a test.
const letters = ".mp?=ks0wc:"

func TestHighlight(t *testing.T) {
	tests := []struct{ above, line, want string }{
		{"", "GET /", "mmm.p"},
		{"", "  get a/_search?size=10&q=x:y pretty", "..mmm.ppppppppp.????.==.?.===......."},
		{"", "GETT /", "......"},
		{"", "GET", "mmm"},
		{"", "# 中文", "cccc"},
		{"", "// x", "cccc"},
		{"", "#@ expect 200", ":::::::::::::"},
		{"", ":help me", ":::::..."},
		{"PUT a", ":help", "....."},
		{"", `PUT a {"x": -1.5e3}`, `mmm.p..kkk..000000.`},
		{"", `  "a" : "b\"c", "d`, `..kkk...ssssss..ss`},
		{"", `{"a""b"}`, ".ssssss."},
		{"", `[true, false,null,nul, 12, "中文"]`, `.wwww..wwwww.wwww......00..ssss.`},
		{"", `{"a": 1} # x "y"`, `.kkk..0..ccccccc`},
		{"", `{"a": /* b */ 1} // c`, `.kkk..ccccccc.0..cccc`},
		{"", "/* GET a", "cccccccc"},
		{"/* a", `b */ {"x":1}`, "cccc..kkk.0."},
		{`PUT a {"x": """`, `GET a "b" """, "y": 1`, `sssssssssssss..kkk..0`},
		{`PUT a {"x": """a"""`, `, "y": 1`, `..kkk..0`},
		{"", `{"x": """a "b" c""" }`, `.kkk..sssssssssssss..`},
		{"", `{"a": "http://x#y"}`, `.kkk..ssssssssssss.`},
		{"", `"a\`, `sss`},
		{"", `curl -XPUT 'localhost:9200/a' -d"{\"x\"" b`, `mmmm.?????.ssssssssssssssssss.??ssssssss..`},
		{"", "", ""},
	}
	for _, tt := range tests {
		var h highlighter
		h.text([]rune(strings.ReplaceAll(tt.above, "\n", string(lineBreak))))
		var got strings.Builder
		for _, s := range h.text([]rune(tt.line)) {
			got.WriteByte(letters[s])
		}
		if got.String() != tt.want {
			t.Errorf("%q under %q:\n got  %s\n want %s", tt.line, tt.above, got.String(), tt.want)
		}
	}
}

// TestHighlightLines checks that no colour gets over the end of a line, where
// the next prompt stands.
func TestHighlightLines(t *testing.T) {
	s := newScreen(new(strings.Builder), 80)
	s.color = true
	s.setAbove("PUT a")
	br := string(lineBreak)
	text, _ := s.layout([]rune(`{"x": """one`+br+`two"""}`), 20)
	want := "\x1b[7m{\x1b[0m\x1b[36m\"x\"\x1b[0m: \x1b[32m\"\"\"one\x1b[0m\r\n  > \x1b[32mtwo\"\"\"\x1b[0m\x1b[7m}\x1b[0m"
	if text != want {
		t.Errorf("\n got  %q\n want %q", text, want)
	}
	got := s.echo([]rune(`{"x": """one`), []string{`two""",`, "\t\"y\": 1\x1b}"})
	want = "  > \x1b[32mtwo\"\"\"\x1b[0m,\n  >     \x1b[36m\"y\"\x1b[0m: \x1b[33m1\x1b[0m\\u001b}\n"
	if got != want {
		t.Errorf("echo:\n got  %q\n want %q", got, want)
	}
}

// FuzzHighlight checks that any text has a style for each character.
func FuzzHighlight(f *testing.F) {
	f.Add("PUT a/_doc/1?x=1 {\"x\": \"\"\"a\n\"\"\", \"y\": /* b */ -1}\ncurl -d 'x' -")
	f.Fuzz(func(t *testing.T, text string) {
		var h highlighter
		runes := []rune(strings.ReplaceAll(text, "\n", string(lineBreak)))
		if n := len(h.text(runes)); n != len(runes) {
			t.Errorf("%d styles of %d characters", n, len(runes))
		}
	})
}

// BenchmarkHighlight draws a block of 300 lines, as each key does.
func BenchmarkHighlight(b *testing.B) {
	s := newScreen(new(strings.Builder), 80)
	s.color = true
	line := []rune("PUT a/_doc/1" + strings.Repeat(string(lineBreak)+`  "title": "iphone 手机", "count": 100, # what`, 300))
	for b.Loop() {
		s.layout(line, len(line))
	}
}
