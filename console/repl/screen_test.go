package repl

import (
	"strings"
	"testing"

	"github.com/hinshun/vt10x"

	"esconsole/console/theme"
)

func newScreen(out *strings.Builder, width int) *screen {
	s := &screen{out: out, size: func() (int, int) { return width, 10 }, theme: theme.Dark()}
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
		{"a long string", `PUT a/_doc/1 {"title": "0123456789", "n": 12, "b": true}`, 56, 0, 3},
		{"in a string over the edge", `PUT a/_doc/1 {"title": "0123456789", "n": 12, "b": true}`, 30, 14, 1},
		{"triple quotes", `PUT a {"x":"""` + br + "one" + br + `"""}`, 19, 4, 2},
		{"a tab", "\ta", 2, 9, 0},
		{"a control character", "a\x1bb", 3, 12, 0},
	}
	for i := range 2 * len(tests) {
		tt, colored := tests[i/2], i%2 == 1
		var out strings.Builder
		s := newScreen(&out, 20)
		s.color = colored
		s.Write([]byte("es> " + string(s.Paint([]rune(tt.line), tt.pos)) + "\b\b\b"))
		vt := vt10x.New(vt10x.WithSize(20, 10))
		vt.Write([]byte(out.String()))
		if c := vt.Cursor(); c.X != tt.x || c.Y != tt.y {
			t.Errorf("%s: coloured %t: cursor at %d,%d, want %d,%d\n%q", tt.name, colored, c.X, c.Y, tt.x, tt.y, out.String())
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
		{"between", "中文", 1, "\r\x1b[4C中"},
		{"before", "中文", 0, "\r\x1b[4C"},
		{"full width signs", "，。！", 1, "\r\x1b[4C，"},
		{"doesn't fit in the row", strings.Repeat("x", 15) + "中", 15, "\r\n中\r"},
		{"behind that", strings.Repeat("x", 15) + "中文", 16, "\r\n中文\r中"},
	}
	for _, tt := range tests {
		s := newScreen(new(strings.Builder), 20)
		text, _ := s.layout([]rune(tt.line), tt.pos)
		if got := strings.TrimPrefix(strings.TrimPrefix(text, tt.line), strings.TrimRight(tt.line, "中文")); got != tt.want {
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
	if got, want := out.String(), "\x1b[1A\r\x1b[K"; got != want {
		t.Errorf("erased by %q, want %q", got, want)
	}
	out.Reset()
	s.Write([]byte(string(s.Paint([]rune("GET /\n"), 6))))
	s.Write([]byte("\x1b[J\x1b[2K\r"))
	if got, want := out.String(), "\x1b[JGET /\n\x1b[J\x1b[2K\r"; got != want {
		t.Errorf("entered and erased by %q, want %q", got, want)
	}
}
