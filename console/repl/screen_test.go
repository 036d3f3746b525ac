package repl

import (
	"strings"
	"testing"

	"github.com/hinshun/vt10x"
)

func newScreen(out *strings.Builder, width int) *screen {
	s := &screen{out: out, width: func() int { return width }, searching: func() bool { return false }}
	s.setPrompts("es> ", "  > ")
	return s
}

// TestLayout draws texts on a terminal of 20 columns and asks it where the
// cursor is.
func TestLayout(t *testing.T) {
	br := string(lineBreak)
	tests := []struct {
		name, line string
		pos        int
		x, y       int
	}{
		{"empty", "", 0, 4, 0},
		{"at the end", "GET /", 5, 9, 0},
		{"in the middle", "GET /", 2, 6, 0},
		{"full row", strings.Repeat("x", 16), 16, 0, 1},
		{"one more", strings.Repeat("x", 17), 17, 1, 1},
		{"back over the edge", strings.Repeat("x", 20), 15, 19, 0},
		{"at the edge", strings.Repeat("x", 20), 16, 0, 1},
		{"lines", "PUT a" + br + "{" + br + "}", 9, 5, 2},
		{"back to the first line", "PUT a" + br + "{" + br + "}", 3, 7, 0},
		{"end of the first line", "PUT a" + br + "{" + br + "}", 5, 9, 0},
		{"start of the second line", "PUT a" + br + "{" + br + "}", 6, 4, 1},
		{"full row before a break", strings.Repeat("x", 16) + br + "y", 18, 5, 1},
		{"a tab", "\ta", 2, 9, 0},
		{"a control character", "a\x1bb", 3, 12, 0},
	}
	for _, tt := range tests {
		var out strings.Builder
		s := newScreen(&out, 20)
		s.Write([]byte("es> " + string(s.Paint([]rune(tt.line), tt.pos)) + "\b\b\b"))
		vt := vt10x.New(vt10x.WithSize(20, 10))
		vt.Write([]byte(out.String()))
		if c := vt.Cursor(); c.X != tt.x || c.Y != tt.y {
			t.Errorf("%s: cursor at %d,%d, want %d,%d\n%q", tt.name, c.X, c.Y, tt.x, tt.y, out.String())
		}
	}
}

// TestWide checks columns that the terminal of the other tests can't count.
func TestWide(t *testing.T) {
	tests := []struct {
		name, line string
		pos        int
		want       string // the movement behind the text
	}{
		{"at the end", "中文", 2, ""},
		{"between", "中文", 1, "\r\x1b[6C"},
		{"before", "中文", 0, "\r\x1b[4C"},
		{"full width signs", "，。！", 1, "\r\x1b[6C"},
		{"doesn't fit in the row", strings.Repeat("x", 15) + "中", 15, "\x1b[1A\r\x1b[19C"},
		{"behind that", strings.Repeat("x", 15) + "中文", 16, "\r\x1b[2C"},
	}
	for _, tt := range tests {
		s := newScreen(new(strings.Builder), 20)
		text, _ := s.layout([]rune(tt.line), tt.pos)
		if got := strings.TrimPrefix(text, tt.line); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestErase checks that the old text is erased where it stands.
func TestErase(t *testing.T) {
	var out strings.Builder
	s := newScreen(&out, 20)
	s.Write([]byte(string(s.Paint([]rune("PUT a"+string(lineBreak)+"{"), 7))))
	out.Reset()
	s.Write([]byte("\x1b[J\x1b[2K\r"))
	if got, want := out.String(), "\x1b[1A\r\x1b[J"; got != want {
		t.Errorf("erased by %q, want %q", got, want)
	}
	out.Reset()
	s.Write([]byte(string(s.Paint([]rune("GET /\n"), 6))))
	s.Write([]byte("\x1b[J\x1b[2K\r"))
	if got, want := out.String(), "GET /\n\x1b[J\x1b[2K\r"; got != want {
		t.Errorf("entered and erased by %q, want %q", got, want)
	}
}

func TestHighlight(t *testing.T) {
	s := newScreen(new(strings.Builder), 80)
	s.color = true
	for line, want := range map[string]string{
		"GET /":                     "\x1b[1mGET\x1b[0m /",
		"GETT /":                    "GETT /",
		"# 中文":                      "\x1b[2m# 中文\x1b[0m",
		":help":                     "\x1b[35m:help\x1b[0m",
		`  "a": "b\"c", "d`:         "  \x1b[32m\"a\"\x1b[0m: \x1b[32m\"b\\\"c\"\x1b[0m, \x1b[32m\"d\x1b[0m",
		`{"a""b"}`:                  "{\x1b[32m\"a\"\x1b[32m\"b\"\x1b[0m}",
		"get x" + string(lineBreak): "\x1b[1mget\x1b[0m x\r\n  > ",
	} {
		if got, _ := s.layout([]rune(line), len([]rune(line))); got != want {
			t.Errorf("%q:\n got  %q\n want %q", line, got, want)
		}
	}
}
