//go:build unix

package cmd

import (
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
	"golang.org/x/term"
)

// onScreen starts a program on a screen of a size.
func onScreen(t *testing.T, c *exec.Cmd, cols, rows int) *terminal {
	t.Helper()
	return launchOn(t, c, vt10x.New(vt10x.WithSize(cols, rows)), cols, rows)
}

// alternate tells whether the screen of talks is shown.
func (x *terminal) alternate() bool {
	out := x.output()
	return strings.Count(out, "\x1b[?1049h") > strings.Count(out, "\x1b[?1049l")
}

// TestTerminalStage gives a talk as a teacher does: single keys, a look at the
// prompt, an exercise, back with undo.
func TestTerminalStage(t *testing.T) {
	t.Parallel()
	x := onScreen(t, program(t, "play", "01-first-documents"), 80, 24)
	x.wait(`(?s)First documents +1 / 13\n.*▌ DELETE lessons-shop\n.*space: send`)
	x.keys(" ")
	x.wait(`(?s)▌ DELETE lessons-shop\n\n.*"root_cause" : \[ … \].*404 Not Found · .*space: go on`)
	x.keys("\x1b[C")
	x.wait(`(?s)2 / 13\n.*1\. Writing\n +━━━━━━━━━━\n.*▌   "title": "iphone"`)
	x.keys(" ")
	x.wait(`201 Created`)

	// To the prompt, with a lone escape, and back.
	x.keys("\x1b")
	x.wait(`the talk waits; Enter goes back to it\n\nes>$`)
	if x.alternate() {
		t.Error("the prompt is on the screen of talks")
	}
	x.keys("GET lessons-shop/_doc/1" + enter)
	x.wait(`"found" : true`)
	x.keys(enter)
	x.wait(`(?s)2 / 13\n.*201 Created.*space: go on`)

	// Back, with what the request did.
	x.keys("\x1b[5~")
	x.wait(`(?s)2 / 13\n.*▌ \}\n\n.*space: send`)
	x.keys("q")
	x.wait(`es>$`)
	x.keys("GET lessons-shop/_doc/1" + enter)
	x.wait(`index_not_found_exception`)
	x.keys(enter)
	x.wait(`space: send`)

	// An exercise is done at the prompt.
	x.keys("g9\r")
	x.wait(`(?s)9 / 13\n.*▶ Store a phone.*Enter: your turn`)
	x.keys("h")
	x.wait(`• `)
	x.keys("\r")
	x.wait(`(?s)▶ Store a phone.*es>$`)
	x.keys(enter)
	x.wait(`it is your turn`)
	x.keys(`PUT lessons-shop/_doc/2 {"title": "android", "price": 499}` + enter)
	x.wait(`✓ that is it; Enter goes on`)
	x.keys(enter)
	x.wait(`10 / 13`)

	// To the end, and out of the program.
	x.keys("]")
	x.wait(`(?s)The end.*1 of \d+ lessons done`)
	x.keys("Q")
	x.ends()
	if x.alternate() {
		t.Error("the screen is not given back")
	}
}

// TestTerminalStageChinese gives a talk in Chinese, with the light theme, and
// makes the window narrower and wider while it is on.
func TestTerminalStageChinese(t *testing.T) {
	t.Parallel()
	x := onScreen(t, program(t, "play", "zh/01-first-documents", "--lang", "zh", "--theme", "light"), 120, 40)
	x.wait(`(?s)第一个文档 +1 / 13.*空格：发送`)
	x.keys("  ")
	x.wait(`(?s)1\. 写入.*▌   "title": "iphone"`)
	for _, size := range []pty.Winsize{{Cols: 60, Rows: 20}, {Cols: 100, Rows: 30}} {
		before := len(x.output())
		x.vt.Resize(int(size.Cols), int(size.Rows))
		if err := pty.Setsize(x.pty, &size); err != nil {
			t.Fatal(err)
		}
		x.until(func() bool { return strings.Count(x.output()[before:], "\x1b[H") > 0 }, "nothing is drawn anew")
		x.wait(`(?s)2 / 13\n.*1\. 写入.*▌   "title": "iphone"`)
	}
	x.keys("?")
	x.wait(`逐字输入请求`)
	x.keys("xQ")
	x.ends()
}

// TestTerminalStageGivesBack ends a talk in every way that there is: the screen
// and the settings of the terminal are as they were.
func TestTerminalStageGivesBack(t *testing.T) {
	t.Parallel()
	control, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer control.Close()
	defer tty.Close()
	fresh, err := term.GetState(int(control.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	for name, end := range map[string]func(x *terminal){
		"Q":       func(x *terminal) { x.keys("Q") },
		"Ctrl-C":  func(x *terminal) { x.keys(ctrlC); x.wait(`es>$`); x.keys(ctrlD) },
		"SIGTERM": func(x *terminal) { x.cmd.Process.Signal(syscall.SIGTERM) },
		"SIGHUP":  func(x *terminal) { x.cmd.Process.Signal(syscall.SIGHUP) },
		"SIGINT":  func(x *terminal) { x.cmd.Process.Signal(syscall.SIGINT) },
	} {
		for _, editor := range []string{"line", "block"} {
			c := program(t, "play", "01-first-documents", "--editor", editor)
			x := onScreen(t, c, 80, 24)
			x.wait(`space: send`)
			end(x)
			x.until(func() bool { return !x.alternate() }, name+" doesn't give the screen back")
			x.ends()
			if out := x.output(); !strings.Contains(out, "\x1b[?25h\x1b[?1049l") || strings.Count(out, "\x1b[?2004h") > strings.Count(out, "\x1b[?2004l") {
				t.Errorf("%s, %s: left with %q", name, editor, out[max(0, len(out)-60):])
			}
			if state, err := term.GetState(int(x.pty.Fd())); err == nil && !reflect.DeepEqual(state, fresh) {
				t.Errorf("%s, %s: the terminal's settings are %v, not %v", name, editor, state, fresh)
			}
		}
	}
}

// TestTerminalStageNotes writes what the presenter wants to see onto another
// terminal, and into a file.
func TestTerminalStageNotes(t *testing.T) {
	t.Parallel()
	script := filepath.Join(t.TempDir(), "talk.es")
	if err := os.WriteFile(script, []byte("# Talk\n\n#@ note Breathe.\nGET /\n\n#@ chapter Two\nGET _cat/health\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "notes")
	x := onScreen(t, program(t, "play", script, "--typed", "--notes", file), 80, 24)
	holds := func(want string) {
		t.Helper()
		x.until(func() bool { text, _ := os.ReadFile(file); return string(text) == want }, "the notes are never "+want)
	}
	x.wait(`(?s)▌ GET /\n.*space: send`)
	holds("Talk · 1 / 2\n\nBreathe.\n\n→ GET /\n")
	x.keys(" ")
	x.wait(`"cluster_name"`)
	holds("Talk · 1 / 2\n\nBreathe.\n\n→ Two\n")
	x.keys("q")
	x.wait(`es>$`)
	x.keys(ctrlD)
	x.ends()

	second, other, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	defer other.Close()
	x = onScreen(t, program(t, "play", script, "--notes", other.Name()), 80, 24)
	x.wait(`space: send`)
	buf := make([]byte, 1000)
	n, err := second.Read(buf)
	if got := string(buf[:n]); err != nil || !strings.Contains(got, "\x1b[2JTalk") {
		t.Errorf("%q, %v", got, err)
	}
	x.keys("Q")
	x.ends()
}
