package repl

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/hinshun/vt10x"

	"esconsole/console/theme"
	"esconsole/parser"
)

// desk is a BlockEditor with a screen.
type desk struct {
	*BlockEditor
	screen vt10x.Terminal
	keys   *io.PipeWriter
}

func newDesk(t testing.TB, width, height int, look theme.Theme) *desk {
	vt := vt10x.New(vt10x.WithSize(width, height))
	r, w := io.Pipe()
	e := newBlockEditor(r, vt, func() (int, int) { return width, height }, look)
	var a parser.Assembler
	e.SetAids(Aids{
		Accept: func(text string) bool { s := a.Pending(text); return s == parser.Complete || s == parser.Empty },
		Format: toggled,
		Habits: func() Habits { return Habits{Indent: true} },
	})
	e.SetHistory([]string{"GET old", "PUT a/_doc/1\n{\n  \"标题\": 1\n}"})
	t.Cleanup(func() { w.Close(); e.Close() })
	return &desk{e, vt, w}
}

// typing gives what comes of some keys.
func (d *desk) typing(keys string) (Input, error) {
	go io.WriteString(d.keys, keys)
	return d.ReadLine("es> ", "  > ")
}

// shows is what is to be seen.
func (d *desk) shows() string {
	lines := strings.Split(d.screen.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

const (
	upKey   = "\x1b[A"
	downKey = "\x1b[B"
	alt     = "\x1b\r"
)

func TestBlockEditor(t *testing.T) {
	tests := []struct{ name, keys, want string }{
		{"a line", "GET a\r", "GET a"},
		{"a block", "PUT a/_doc/1\r{\r\"x\": 1\r}\r", "PUT a/_doc/1\n{\n  \"x\": 1\n}"},
		{"an earlier line", "PUT a/_doc/1\r{\r\"x\": 1" + upKey + upKey + "\x05?refresh\x1b>\r}\r", "PUT a/_doc/1?refresh\n{\n  \"x\": 1\n}"},
		{"indentation that is typed, too", "PUT a/_doc/1\r{\r  \"x\": {\r    \"y\": 1\r  }\r}\r", "PUT a/_doc/1\n{\n  \"x\": {\n    \"y\": 1\n  }\n}"},
		{"no indentation in triple quotes", "PUT a/_doc/1\r{\r\"x\": \"\"\"\r  one\r\"\"\"\r}\r", "PUT a/_doc/1\n{\n  \"x\": \"\"\"\n  one\n\"\"\"\n}"},
		{"brackets on one line", "PUT a/_doc/1 { \"x\": [\r1\r]}\r", "PUT a/_doc/1 { \"x\": [\n  1\n]}"},
		{"an empty line sends", "PUT a\r\r", "PUT a\n"},
		{"Alt+Enter sends", "PUT a" + alt, "PUT a"},
		{"Enter within the request line", "PUT a/_doc/1\x1bb\x1bb\r{}\r", "PUT a/_doc/1\n{}"},
		{"Enter within a string", "PUT a/_doc/1\r{\"x\": \"y\"\x02\r}\r", "PUT a/_doc/1\n{\"x\": \"y\"\n}"},
		{"backspace", "GETx\x7f a\r", "GET a"},
		{"backspace takes a step of indentation", "PUT a/_doc/1\r{\r\"x\": {\r\x7f}\r}\r", "PUT a/_doc/1\n{\n  \"x\": {\n  }\n}"},
		{"a character with marks", "GET e\u0301x\x02\x7f\r", "GET x"},
		{"words", "GET one two\x17\x17three\r", "GET three"},
		{"cut and put back", "GET a\x01\x0bx \x19\r", "x GET a"},
		{"undo", "GET abc def\x1f\r", "GET abc"},
		{"delete", "GGET a\x01\x1b[3~\r", "GET a"},
		{"recall", upKey + upKey + "\r", "GET old"},
		{"recall a block", upKey + "\r", "PUT a/_doc/1\n{\n  \"标题\": 1\n}"},
		{"there and back", "GET new" + upKey + "\x1b[1;5B\r", "GET new"},
		{"search", "\x12标题\r", "PUT a/_doc/1\n{\n  \"标题\": 1\n}"},
		{"search that is left", "GET b\x12标题\x07\r", "GET b"},
		{"search that finds nothing", "GET b\x12zzz\x7f\x7f\x7f\r", "GET b"},
		{"a paste", "\x1b[200~GET a\rGET b\r\x1b[201~", "GET a\nGET b"},
		{"a paste without a line break", "GET \x1b[200~a/b\x1b[201~\r", "GET a/b"},
		{"layout", "PUT a/_doc/1 {\"x\":1,\"y\":2}\x1bi\r", "PUT a/_doc/1\n{\n  \"x\": 1,\n  \"y\": 2\n}"},
		{"wide characters", "GET 中文\x02\x7f国\r", "GET 国文"},
	}
	for _, tt := range tests {
		d := newDesk(t, 40, 10, theme.Dark())
		in, err := d.typing(tt.keys)
		if err != nil || in.Text != tt.want {
			t.Errorf("%s: %q, %v, want %q", tt.name, in.Text, err, tt.want)
		}
	}
}

func TestBlockEditorEnds(t *testing.T) {
	for keys, want := range map[string]error{"\x03": ErrInterrupt, "GET a\x03": ErrInterrupt, "\x04": io.EOF} {
		if _, err := newDesk(t, 40, 10, theme.Theme{}).typing(keys); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", keys, err, want)
		}
	}
	d := newDesk(t, 40, 10, theme.Theme{})
	if in, err := d.typing("GET a\x18\x05"); err != nil || !in.Edit || in.Text != "GET a" {
		t.Errorf("%+v, %v", in, err)
	}
	d.Close()
	if _, err := d.ReadLine("es> ", ""); !errors.Is(err, io.EOF) {
		t.Error(err)
	}
}

// TestBlockEditorTall edits a block that is higher than the screen.
func TestBlockEditorTall(t *testing.T) {
	d := newDesk(t, 20, 6, theme.Theme{})
	var keys strings.Builder
	keys.WriteString("PUT a/_doc/1\r{\r")
	for i := range 10 {
		keys.WriteString("\"k" + string(rune('0'+i)) + "\": 1,\r")
	}
	go func() {
		io.WriteString(d.keys, keys.String())
		io.WriteString(d.keys, strings.Repeat(upKey, 12)+"\x05?x")
	}()
	done := make(chan Input)
	go func() { in, _ := d.ReadLine("es> ", "  > "); done <- in }()
	want := "es> PUT a/_doc/1?x\n  > {\n  >   \"k0\": 1,\n  >   \"k1\": 1,\n  >   \"k2\": 1,\n  >   \"k3\": 1,"
	for i := 0; d.shows() != want; i++ {
		if i == 500 {
			t.Fatalf("shows\n%s\nwant\n%s", d.shows(), want)
		}
		wait()
	}
	io.WriteString(d.keys, "\x1b>\"z\": 1\r}\r")
	if in := <-done; strings.Count(in.Text, "\n") != 13 || !strings.HasPrefix(in.Text, "PUT a/_doc/1?x\n") {
		t.Errorf("%q", in.Text)
	}
	if got, want := d.shows(), "  >   \"k7\": 1,\n  >   \"k8\": 1,\n  >   \"k9\": 1,\n  >   \"z\": 1\n  > }"; got != want {
		t.Errorf("left with\n%s\nwant\n%s", got, want)
	}
}

// FuzzBlockEditor presses keys: nothing panics, the cursor stays in the text.
func FuzzBlockEditor(f *testing.F) {
	f.Add("PUT a\r{\r\t\"x\": 1\x1b[A\x1bi\x12a\x07\x1f\x19\x14")
	f.Fuzz(func(t *testing.T, keys string) {
		if len(keys) > 500 || strings.Contains(keys, "\x1a") {
			return
		}
		e := newBlockEditor(strings.NewReader(keys+"\x03"), io.Discard, func() (int, int) { return 20, 5 }, theme.Dark())
		defer e.Close()
		e.SetAids(Aids{Accept: func(text string) bool { return len(text) > 100 }, Format: toggled, Habits: func() Habits { return Habits{true, true, true} }})
		e.SetHistory([]string{"GET a", "PUT 中\n{}"})
		for range 50 {
			if _, err := e.ReadLine("es> ", "  > "); err != nil && !errors.Is(err, ErrInterrupt) {
				break
			}
			if e.pos < 0 || e.pos > len(e.text) {
				t.Fatalf("%d of %d", e.pos, len(e.text))
			}
		}
	})
}
