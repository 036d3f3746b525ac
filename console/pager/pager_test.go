package pager

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hinshun/vt10x"
	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// keys hands over one entry at each read, and notes the screen before it.
type keys struct {
	list   []string
	screen vt10x.Terminal
	seen   []string
}

func (k *keys) Read(p []byte) (int, error) {
	k.seen = append(k.seen, k.screen.String())
	if len(k.list) == 0 {
		return 0, fmt.Errorf("no more keys")
	}
	n := copy(p, k.list[0])
	k.list = k.list[1:]
	return n, nil
}

// show presses keys and gives the screens: the first, then one after each key.
func show(text string, columns, rows int, pressed ...string) (screens []string, last string) {
	vt := vt10x.New(vt10x.WithSize(columns, rows))
	k := &keys{list: pressed, screen: vt}
	p := New(Options{Keys: k, Out: vt, Size: func() (int, int) { return columns, rows }}, text)
	last = p.Show()
	return k.seen, last
}

func lines(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "\x1b[36mline %d\x1b[0m 中文\n", i+1)
	}
	return b.String()
}

func TestKeys(t *testing.T) {
	tests := []struct {
		name    string
		pressed []string
		top     string // the first line after the keys
		status  string
	}{
		{"first", nil, "line 1 ", "1–9 of 100"},
		{"space", []string{" "}, "line 9 ", "9–17 of 100"},
		{"page keys", []string{"\x1b[6~", "\x1b[6~", "\x1b[5~"}, "line 9 ", ""},
		{"arrows", []string{"\x1b[B", "\x1b[B", "\x1bOA"}, "line 2 ", ""},
		{"end", []string{"G"}, "line 92 ", "92–100 of 100"},
		{"beyond the end", []string{"G", " "}, "line 92 ", "the end"},
		{"beginning", []string{"G", "g"}, "line 1 ", ""},
		{"search", []string{"/", "LINE 5", "0", "\r"}, "line 50 ", ""},
		{"search for Chinese", []string{" ", "/", "文", "\r"}, "line 9 ", ""},
		{"next", []string{"/", "line 5", "\r", "n", "n"}, "line 51 ", ""},
		{"previous", []string{"/", "line 5", "\r", "n", "n", "N"}, "line 50 ", ""},
		{"not there", []string{"/", "nothing", "\r"}, "line 1 ", "no further place with nothing"},
		{"search given up", []string{"/", "x", "\x7f", "\x7f", " "}, "line 9 ", ""},
		{"search left", []string{"/", "x", "\x03", " "}, "line 9 ", ""},
		{"no search yet", []string{"n"}, "line 1 ", "nothing has been searched"},
		{"help", []string{"h"}, "line 1 ", "space b: page"},
		{"unknown sequence", []string{"\x1b[99~"}, "line 1 ", "1–9"},
		{"half pages", []string{"d", "d", "u"}, "line 5 ", ""},
	}
	for _, tt := range tests {
		screens, _ := show(lines(100), 60, 10, tt.pressed...)
		got := strings.Split(screens[len(screens)-1], "\n")
		if !strings.HasPrefix(got[0], tt.top) || !strings.HasPrefix(got[9], tt.status) {
			t.Errorf("%s: %q … %q", tt.name, got[0], got[9])
		}
	}
}

// TestLeave checks that every way out is one at once, and what is left.
func TestLeave(t *testing.T) {
	for _, key := range []string{"q", "\x03", "\x04", "\x1b", "Q"} {
		screens, last := show(lines(1000), 60, 10, " ", key, "never read")
		if len(screens) != 2 || !strings.HasPrefix(theme.Strip(last), "line 9 中文\n") || strings.Count(last, "\n") != 9 {
			t.Errorf("%q: %d screens, %q", key, len(screens), last)
		}
	}
}

func TestWrap(t *testing.T) {
	rows := wrap("\x1b[31mabcdef\x1b[0mgh\n中文字\n\n\tx", 5)
	want := []string{"\x1b[31mabcde\x1b[0m", "\x1b[31mf\x1b[0mgh", "中文", "字", "", "        ", "x"}
	for i, r := range rows {
		if i >= len(want) || r.text != want[i] {
			t.Errorf("row %d is %q", i, r.text)
		}
	}
	if len(rows) != len(want) || rows[3].line != 1 || Rows("a\nb\n", 80) != 2 {
		t.Errorf("%d rows, line %d", len(rows), rows[3].line)
	}
}

// TestResized keeps the line on top.
func TestResized(t *testing.T) {
	columns := 60
	p := New(Options{Out: &strings.Builder{}, Size: func() (int, int) { return columns, 10 }}, strings.Repeat("0123456789012345678901234567890123456789\n", 50))
	p.shown = true
	p.layout()
	p.move(20)
	columns = 20
	p.Resized()
	if p.rows[p.top].line != 20 || p.top != 40 {
		t.Errorf("line %d, row %d", p.rows[p.top].line, p.top)
	}
}

// FuzzWrap checks that no text is lost and no row too long.
func FuzzWrap(f *testing.F) {
	f.Add("\x1b[31mab\x1b[0m中文\n\tx", 7)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if width < 8 || width > 300 {
			return
		}
		var joined strings.Builder
		for _, r := range wrap(text, width) {
			joined.WriteString(theme.Strip(r.text))
		}
		if strings.ContainsAny(text, "\t\x1b") {
			return
		}
		if got := joined.String(); got != strings.ReplaceAll(text, "\n", "") {
			t.Errorf("%q became %q", text, got)
		}
		for _, r := range wrap(text, width) {
			if w := runewidth.StringWidth(r.text); w > width+1 {
				t.Errorf("%q: a row of %d for %d", text, w, width)
			}
		}
	})
}

// BenchmarkWrap lays out a coloured answer of 100,000 lines, as when it is shown.
func BenchmarkWrap(b *testing.B) {
	text := strings.Repeat("    \x1b[36m\"名称\"\x1b[0m : \x1b[32m\"苹果手机\"\x1b[0m,\n", 100_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		wrap(text, 80)
	}
}
