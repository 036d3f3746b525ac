package play

import (
	"bufio"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hinshun/vt10x"
	"github.com/mattn/go-runewidth"

	"esconsole/console"
)

// columnsOf is how wide a row is, without its colours.
func columnsOf(row string) int { return runewidth.StringWidth(plain(row)) }

func recordTalk(t *testing.T, script, name string, r Recording) string {
	t.Helper()
	p, _ := talk(t, script)
	r.View = view("en")
	if r.Columns == 0 {
		r.Columns, r.Rows = Columns, Rows
	}
	r.Options.Color = true
	text, sum, err := r.Record(context.Background(), name, p, console.Runner{Session: p.session})
	if err != nil || sum.Requests != 3 {
		t.Fatalf("%v, %d requests", err, sum.Requests)
	}
	return text
}

func TestMarkdown(t *testing.T) {
	got := recordTalk(t, threeCards, "x.md", Recording{})
	answer := func(path string) string {
		return "\n`200 OK`\n\n```json\n{\n  \"_shards\" : {\n    \"total\" : 1\n  },\n  \"path\" : \"" + path + "\"\n}\n```\n"
	}
	want := "# A talk\n\n## 1\\. One\n\nIt begins.\n\n```console\nGET /one\n```\n" + answer("/one") +
		"\n## 2\\. Two\n\n```console\nGET /two\n```\n" + answer("/two") +
		"\n> ▶ Do three.\n\n```console\nGET /three\n```\n" + answer("/three") + "\nThat is all.\n"
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestEscaped(t *testing.T) {
	for text, want := range map[string]string{
		"a*b <i> [x] \\":     `a\*b \<i> \[x\] \\`,
		"_seq_no and seq_no": `\_seq_no and seq_no`,
		"# no title\n> none": "\\# no title\n\\> none",
		"1. one\n2. two":     "1\\. one\n2\\. two",
		"`a*b` and a*b":      "`a*b` and a\\*b",
		"it`s":               "it's",
	} {
		if got := escaped(text); got != want {
			t.Errorf("%q is written %q, want %q", text, got, want)
		}
	}
}

// TestCast plays the recording on a terminal.
func TestCast(t *testing.T) {
	text := recordTalk(t, threeCards, "x.cast", Recording{Typed: true})
	lines := bufio.NewScanner(strings.NewReader(text))
	lines.Scan()
	var head castHeader
	if err := json.Unmarshal(lines.Bytes(), &head); err != nil || head.Version != 2 || head.Width != 80 || head.Height != 24 || head.Title != "A talk" {
		t.Errorf("header %s: %v", lines.Text(), err)
	}
	screen := vt10x.New(vt10x.WithSize(80, 24))
	last, seen, markers := -1.0, "", ""
	for lines.Scan() {
		var at float64
		var kind, data string
		if err := json.Unmarshal(lines.Bytes(), &[]any{&at, &kind, &data}); err != nil || at < last {
			t.Fatalf("%s: %v", lines.Text(), err)
		}
		last = at
		if kind == "m" {
			markers += data + ";"
			continue
		}
		io.WriteString(screen, data)
		seen += screen.String()
	}
	for _, want := range []string{"It begins.", "▌ GET /one", "▌ GET /t ", `"path" : "/two"`, "▶ Do three.", `"path" : "/three"`, "That is all."} {
		if !strings.Contains(seen, want) {
			t.Errorf("%q is never seen", want)
		}
	}
	if markers != "1. One;2. Two;" {
		t.Errorf("markers %s", markers)
	}
}

// TestDrawing reads the picture as XML and looks for what it shows.
func TestDrawing(t *testing.T) {
	for _, g := range []string{"", "dark", "light"} {
		text := recordTalk(t, strings.Replace(threeCards, "It begins.", "<手机> & more", 1), "x.svg", Recording{Ground: g})
		d := xml.NewDecoder(strings.NewReader(text))
		shown := ""
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if c, ok := token.(xml.CharData); ok {
				shown += string(c)
			}
		}
		for _, want := range []string{"A talk", "手机", "& more", "GET /one", "/three", "That is all."} {
			if !strings.Contains(shown, want) {
				t.Errorf("%q: %q is not there", g, want)
			}
		}
		if both := strings.Contains(text, "prefers-color-scheme"); both != (g == "") {
			t.Errorf("%q: both grounds: %v", g, both)
		}
		if foreign := regexp.MustCompile(`https?://[^"]*`).FindAllString(text, -1); len(foreign) != 1 || foreign[0] != "http://www.w3.org/2000/svg" {
			t.Errorf("it needs %v", foreign)
		}
	}
}

func TestPage(t *testing.T) {
	text := recordTalk(t, strings.Replace(threeCards, "It begins.", "<script>&", 1), "x.html", Recording{})
	for _, want := range []string{
		`<a href="#chapter-2">2. Two</a>`, `<h2 id="chapter-2">2. Two</h2>`, "<p>&lt;script&gt;&amp;</p>",
		`<button class="copy">copy</button><pre>GET /one</pre>`, "▶ Do three.", "<summary>Hint</summary><p>Think.</p>",
		"<summary>Solution</summary>", "<summary>all of the answer</summary>", "<p>That is all.</p>",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is not there", want)
		}
	}
	if strings.Contains(text, "://") {
		t.Error("it needs something from elsewhere")
	}
	for _, tag := range []string{"details", "div", "pre", "span", "main", "nav"} {
		if open, shut := strings.Count(text, "<"+tag), strings.Count(text, "</"+tag+">"); open != shut {
			t.Errorf("%d times %s is opened, %d times closed", open, tag, shut)
		}
	}
}

// TestRecordStops ends when it is interrupted.
func TestRecordStops(t *testing.T) {
	p, _ := talk(t, "GET /wait\n\nGET /two\n")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r := Recording{View: view("en"), Columns: 80, Rows: 24}
	if _, _, err := r.Record(ctx, "x.md", p, console.Runner{Session: p.session}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, _, err := r.Record(ctx, "x.gif", p, console.Runner{}); err == nil {
		t.Error("it knows .gif")
	}
}

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"{\n  \"_shards\" : {\n    \"total\" : 1\n  },\n  \"a\" : 1\n}\n":                        "{\n  \"_shards\" : { … },\n  \"a\" : 1\n}\n",
		"{\n  \"error\" : {\n    \"root_cause\" : [\n      {\n      }\n    ]\n  }\n}\n":          "{\n  \"error\" : {\n    \"root_cause\" : [ … ]\n  }\n}\n",
		"  \"_shards\" : {\nnever closed":                                                        "  \"_shards\" : {\nnever closed",
		"\x1b[36m\"_shards\"\x1b[0m : {\n  \x1b[36m\"total\"\x1b[0m : \x1b[33m1\x1b[0m\n}\nrest": "\x1b[36m\"_shards\"\x1b[0m : { … }\nrest",
		"health status index\n": "health status index\n",
	} {
		if got := Fold(text); got != want {
			t.Errorf("%q is folded to %q, want %q", text, got, want)
		}
	}
}

func TestFlow(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  string
	}{
		{"short\nlines stay", 20, "short\nlines stay"},
		{"one two three\nfour", 10, "one two\nthree four"},
		{"写入一个文档，\n读取它。然后删除", 10, "写入一个文\n档，读取\n它。然后删\n除"},
		{"中文 and words\n混在一起", 12, "中文 and\nwords 混在一\n起"},
		{"abcdefghij", 4, "abcd\nefgh\nij"},
		{"Run:   it\nand a text that is long", 12, "Run:   it\nand a text\nthat is long"},
	} {
		if got := strings.Join(flow(tt.text, tt.width), "\n"); got != tt.want {
			t.Errorf("%q in %d columns:\n%s\nwant:\n%s", tt.text, tt.width, got, tt.want)
		}
	}
}

// FuzzFlow breaks texts: no row is too wide, and no letter is lost.
func FuzzFlow(f *testing.F) {
	f.Add("one two three\n写入一个文档，读取它。", 10)
	f.Add("Run:   it\n(abc)", 3)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if !utf8.ValidString(text) || width < 2 || width > 300 || strings.ContainsFunc(text, func(r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && runewidth.RuneWidth(r) == 0 }) {
			return
		}
		rows := flow(text, width)
		letters := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if got := letters(strings.Join(rows, "")); got != letters(text) {
			t.Errorf("%q became %q", text, got)
		}
		for _, r := range rows {
			if runewidth.StringWidth(r) > width {
				t.Errorf("%q is wider than %d", r, width)
			}
		}
	})
}

// FuzzSpans takes rows apart: the text stays, and columns add up.
func FuzzSpans(f *testing.F) {
	f.Add("\x1b[1;33mGET\x1b[0m 手机 \x1b[7mx")
	f.Add("\x1b[\x1b[3")
	f.Fuzz(func(t *testing.T, row string) {
		column, text := 0, ""
		for _, s := range spans(row) {
			if s.start != column || s.text == "" {
				t.Errorf("%q begins in column %d, not %d", s.text, s.start, column)
			}
			column += s.width
			text += s.text
		}
		if text != plain(row) {
			t.Errorf("%q became %q", row, text)
		}
	})
}

// FuzzKey takes keys off what a terminal sends, to the end.
func FuzzKey(f *testing.F) {
	for _, s := range sequences {
		f.Add([]byte(s.bytes + "q\x1b"))
	}
	f.Add([]byte("\x1b[1;5C手\xff"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		for len(raw) > 0 {
			k, rest, wait := key(raw)
			if wait {
				if len(rest) != len(raw) || raw[0] != 0x1b {
					t.Errorf("%q waits and leaves %q", raw, rest)
				}
				return
			}
			if len(rest) >= len(raw) {
				t.Fatalf("%q gives %q and leaves %q", raw, k, rest)
			}
			raw = rest
		}
	})
}

func TestKey(t *testing.T) {
	for raw, want := range map[string]string{
		"q": "q", "手x": "手", "\x1b[C": " ", "\x1bOD": "b", "\x1b[6~": " ", "\x1b[1;5C": "", "\x1bx": "", "\x1b": "\x1b",
	} {
		if got, _, wait := key([]byte(raw)); got != want || wait {
			t.Errorf("%q is %q, want %q", raw, got, want)
		}
	}
	for _, raw := range []string{"\x1b[", "\x1b[6", "\x1bO"} {
		if _, _, wait := key([]byte(raw)); !wait {
			t.Errorf("%q is taken for a key", raw)
		}
	}
}
