//go:build unix

package cmd

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"

	"esconsole/parser"
	"esconsole/scripts"
)

// patience is how long something is waited for that comes at once on a machine
// with nothing else to do.
const patience = time.Minute

// terminal is the program in a terminal.
type terminal struct {
	t   *testing.T
	cmd *exec.Cmd
	pty *os.File
	vt  display

	mu   sync.Mutex
	raw  strings.Builder
	gone chan struct{}
}

// display is a screen: what is written to it can be read from it.
type display interface {
	Write(b []byte) (int, error)
	String() string
	Resize(cols, rows int)
}

// open starts the console on a screen of 80 columns and waits for its prompt.
// env has variables to set.
func open(t *testing.T, env []string, args ...string) *terminal {
	t.Helper()
	c := program(t, args...)
	c.Env = append(c.Env, env...)
	return start(t, c)
}

func start(t *testing.T, c *exec.Cmd) *terminal {
	t.Helper()
	x := launch(t, c)
	x.wait(`es>\s*$`)
	return x
}

// launch starts the console on a screen and doesn't wait for anything.
func launch(t *testing.T, c *exec.Cmd) *terminal {
	t.Helper()
	return launchOn(t, c, vt10x.New(vt10x.WithSize(80, 50)), 80, 50)
}

// launchOn starts the console on a screen of a size.
func launchOn(t *testing.T, c *exec.Cmd, screen display, cols, rows int) *terminal {
	t.Helper()
	p, err := pty.StartWithSize(c, &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)})
	if err != nil {
		t.Fatal(err)
	}
	term := &terminal{t: t, cmd: c, pty: p, vt: screen, gone: make(chan struct{})}
	go term.read()
	t.Cleanup(func() {
		c.Process.Kill()
		c.Wait()
		p.Close()
	})
	return term
}

func (x *terminal) read() {
	defer close(x.gone)
	buf := make([]byte, 4096)
	var rest []byte // the beginning of a character: a read may end in the middle of one
	for {
		n, err := x.pty.Read(buf)
		x.mu.Lock()
		x.raw.Write(buf[:n])
		x.mu.Unlock()
		rest = append(rest, buf[:n]...)
		whole := len(rest)
		for back := 1; back < utf8.UTFMax && back <= len(rest); back++ {
			if b := rest[len(rest)-back:]; utf8.RuneStart(b[0]) && !utf8.FullRune(b) {
				whole -= back
			}
		}
		x.vt.Write(rest[:whole])
		rest = append(rest[:0], rest[whole:]...)
		if err != nil {
			return
		}
	}
}

// screen is what is to be seen, without blanks at the right and at the end.
func (x *terminal) screen() string {
	lines := strings.Split(x.vt.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// output is all that was written so far.
func (x *terminal) output() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.raw.String()
}

func (x *terminal) keys(keys string) {
	x.t.Helper()
	if _, err := x.pty.Write([]byte(keys)); err != nil {
		x.t.Fatal(err)
	}
}

// wait waits until the screen shows something.
func (x *terminal) wait(pattern string) {
	x.t.Helper()
	re := regexp.MustCompile(pattern)
	x.until(func() bool { return re.MatchString(x.screen()) }, "the screen never showed "+pattern)
}

// count waits until the output has as many matches.
func (x *terminal) count(pattern string, n int) {
	x.t.Helper()
	re := regexp.MustCompile(pattern)
	x.until(func() bool { return len(re.FindAllString(x.output(), -1)) == n },
		"wrong number of matches of "+pattern)
}

func (x *terminal) until(holds func() bool, complaint string) {
	x.t.Helper()
	for deadline := time.Now().Add(patience); !holds(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			x.t.Fatalf("%s; it shows:\n%s", complaint, x.screen())
		}
	}
}

// ends waits for the program to end by itself.
func (x *terminal) ends() {
	x.t.Helper()
	select {
	case <-x.gone:
	case <-time.After(patience):
		x.t.Fatalf("still running:\n%s", x.screen())
	}
	if err := x.cmd.Wait(); err != nil {
		x.t.Error(err)
	}
}

const (
	enter    = "\r"
	altEnter = "\x1b\r"
	ctrlC    = "\x03"
	ctrlD    = "\x04"
	ctrlR    = "\x12"
	up       = "\x1b[A"
	left     = "\x1b[D"
	del      = "\x1b[3~"
)

func pasted(text string) string {
	return "\x1b[200~" + strings.ReplaceAll(text, "\n", "\r") + "\x1b[201~"
}

// lessonText gives a lesson's text and its requests.
func lessonText(t *testing.T, name string) (string, []parser.Request) {
	t.Helper()
	text, ok := scripts.Read(name)
	if !ok {
		t.Fatal("no lesson", name)
	}
	return text, parser.Parse(text).Requests
}

const statusLine = `(?m)^\x1b\[[0-9]+m[0-9]{3} [A-Z][A-Za-z ]+ · \S+ ms`

// TestTerminalTyped types both tutorials line by line, each line once the one
// before is on the screen.
func TestTerminalTyped(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		lesson, flag, value string
		conflicts           int
	}{
		{"optimistic-concurrency.es", "--nodes", "2", 2},
		{"external-version-es5.es", "--compat", "5", 2},
	} {
		x := open(t, nil, tt.flag, tt.value)
		_, requests := lessonText(t, tt.lesson)
		for i, r := range requests {
			for line := range strings.SplitSeq(strings.TrimRight(r.Source, "\n"), "\n") {
				x.keys(line + enter)
			}
			if (parser.Assembler{}).Pending(r.Source) == parser.Optional {
				x.keys(enter)
			}
			x.count(statusLine, i+1)
		}
		x.count(`409 Conflict · `, tt.conflicts)
		if strings.Contains(x.output(), "# 1: ") {
			t.Error("a single request has a heading")
		}
		x.keys(ctrlD)
		x.ends()
	}
}

// TestTerminalTypedAhead sends all lines of both tutorials at once, as a
// terminal without bracketed paste does for a pasted text.
func TestTerminalTypedAhead(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"optimistic-concurrency.es":    {"--nodes", "2"},
		"external-version-es5.zh.es":   {"--compat", "5"},
		"optimistic-concurrency.zh.es": {"--nodes", "2"},
	} {
		x := open(t, nil, args...)
		text, requests := lessonText(t, name)
		go x.pty.Write([]byte(strings.ReplaceAll(text, "\n", enter))) // more than the terminal holds: it is read meanwhile
		x.count(statusLine, len(requests))
		x.count(`409 Conflict · `, 2)
		x.keys(ctrlD)
		x.ends()
	}
}

// TestTerminalPasted pastes both tutorials as one block.
func TestTerminalPasted(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"optimistic-concurrency.zh.es": {"--nodes", "2"},
		"external-version-es5.es":      {"--compat", "5"},
	} {
		x := open(t, nil, args...)
		text, requests := lessonText(t, name)
		x.keys(pasted(text))
		x.wait(`(?s)\[200 OK\] \S+ ms\n\{.*\n\nes>$`)
		x.count(`# \d+: [A-Z]+ \S+ \[\d{3} [A-Za-z ]+\] \S+ ms`, len(requests))
		x.count(`\[409 Conflict\]`, 2)
		// The whole block is one entry of the history.
		x.keys("GET x/_doc/1" + enter)
		x.wait(`404 Not Found · `)
		x.keys(up + up)
		x.until(func() bool { return strings.Contains(x.screen(), "  > GET ") }, "the block is not recalled")
	}
}

func TestTerminalKeys(t *testing.T) {
	t.Parallel()
	x := open(t, nil)

	// Ctrl-C drops what is typed, in the middle of a block too.
	x.keys("PUT a/_doc/1" + enter + "{" + enter + `"x": 1`)
	x.wait(`  >   "x": 1$`)
	x.keys(ctrlC)
	x.wait(`\^C\nes>$`)
	x.keys("GET a/_doc/1" + enter)
	x.wait("index_not_found_exception")
	x.wait(`404 Not Found · \S+ ms · :explain says why\n\nes>$`)
	x.keys(":clear" + enter)

	// A body may follow: an empty line or Alt+Enter sends the request.
	x.keys("PUT b" + enter)
	x.wait(`es> PUT b\n  >$`)
	x.keys(enter)
	x.wait("200 OK")
	x.keys(":clear" + enter + "PUT c" + altEnter)
	x.wait(`(?s)es> PUT c\n\{.*"index" : "c"\n\}\n200 OK`)

	// Editing in the middle, Delete, and Delete on an empty line.
	x.keys(":clear" + enter + del + del + "GTE c/_count" + strings.Repeat(left, 10) + del + left + "E" + enter)
	x.wait(`(?s)es> GET c/_count`)

	// A recalled block is shown whole and runs again.
	x.keys(":clear" + enter + "PUT a/_doc/1" + enter + "{" + enter + "  \"x\": 1" + enter + "}" + enter)
	x.wait(`201 Created`)
	x.keys(":clear" + enter + up + up)
	x.wait(`^es> PUT a/_doc/1\n  > \{\n  >   "x": 1\n  > \}$`)
	x.keys(enter)
	x.wait(`(?s)^es> PUT a/_doc/1\n  > \{\n  >   "x": 1\n  > \}\n\{.*"result" : "updated"`)

	// Searching in the history.
	x.keys(":clear" + enter + ctrlR + `"x"`)
	x.wait(`PUT a/_doc/1\n  > \{\n  >   "x": 1\n  > \}\nbck-i-search: "x"`)
	x.keys(enter)
	x.wait(`"_version" : 3`)

	// Ctrl-D leaves, and the terminal is as it was.
	x.keys(ctrlD)
	x.ends()
	if out := x.output(); !strings.HasSuffix(out, "\x1b[?2004l") {
		t.Errorf("left with %q", out[max(0, len(out)-40):])
	}
}

func TestTerminalPaste(t *testing.T) {
	t.Parallel()
	x := open(t, nil)

	// A line, even with a tab, is only put in.
	x.keys("GET " + pasted("\t_cluster/health") + left + left)
	x.wait(`es> GET     _cluster/health$`)
	x.keys(ctrlC)

	// A line break in it is Enter.
	x.keys(":clear" + enter + pasted("GET nothing/_doc/1\n"))
	x.wait(`(?s)es> GET nothing/_doc/1\n\{.*404 Not Found`)

	// What is not finished waits; the requests before it run.
	x.keys(":clear" + enter + pasted("PUT a\n\nPUT a/_doc/1\n{\n  \"title\": \"手机\",\n"))
	x.wait(`(?s)200 OK · \S+ ms\n\n  >$`)
	x.keys("\"n\": 1 }" + enter)
	x.wait("201 Created")

	// A paste in the middle of a line keeps what is right of it.
	x.keys(":clear" + enter + `PUT a/_doc/2 {"x": }` + left + pasted("[1,\n2]"))
	x.wait(`(?s)es> PUT a/_doc/2 \{"x": \[1,\n  > 2\]\}\n.*201 Created`)

	// Nothing pasted acts as a key or reaches the screen as a sequence.
	x.keys(":clear" + enter + pasted("GET a\x1b[2J\x04\n"))
	x.wait(`(?s)^es> GET a\[2J\n\{.*\n\nes>$`)

	// A line that is no request says so, and the others run.
	x.keys(":clear" + enter + pasted("GET a/_doc/1\n\nnonsense\n\nGET a/_doc/2\n"))
	x.wait(`(?s)# 1: GET a/_doc/1 \[200 OK\].*line 3:1: .*\n  nonsense\n  \^\n.*# 5: GET a/_doc/2 \[200 OK\]`)
}

// TestTerminalCJK stores and shows Chinese text. This terminal counts a wide
// character as one column, so only what is written is looked at here.
func TestTerminalCJK(t *testing.T) {
	t.Parallel()
	x := open(t, []string{"NO_COLOR=1"})
	x.keys(`PUT 产品 {"settings":{}}` + enter)
	x.wait("es>$")
	x.keys(":clear" + enter + `PUT a/_doc/1 {"标题": "苹果手机，黑色"}` + enter)
	x.wait("201 Created")
	x.keys(":clear" + enter + "GET a/_doc/1" + enter)
	x.wait(`"标题" : "苹果手机，黑色"`)
	x.keys(":clear" + enter + `GET a/_doc/1?q=中文` + left)
	x.count("\r\x1b\\[4CGET a/_doc/1\\?q=中", 1)
}

// TestTerminalResize makes the window narrower and wider again while a long
// line is edited.
func TestTerminalResize(t *testing.T) {
	t.Parallel()
	x := open(t, nil)
	x.keys(":clear" + enter)
	x.wait(`^es>$`)
	long := `PUT a/_doc/1 {"title": "` + strings.Repeat("0123456789", 9) + `"}`
	x.keys(long)
	x.wait(`^es> PUT a/_doc/1 .{63}\n[0-9]+"\}$`)
	for _, cols := range []int{100, 80} {
		x.vt.Resize(cols, 50)
		if err := pty.Setsize(x.pty, &pty.Winsize{Cols: uint16(cols), Rows: 50}); err != nil {
			t.Fatal(err)
		}
	}
	x.keys("\x01\x05" + enter)
	x.wait(`201 Created`)
	x.keys(":clear" + enter + long + left + left + "x" + enter)
	x.wait(`(?s)^es> PUT a/_doc/1 .{63}\n[0-9]+x"\}\n\{.*"result" : "updated"`)
}

// TestTerminalHistory checks that what was entered is there the next time.
func TestTerminalHistory(t *testing.T) {
	t.Parallel()
	c := program(t)
	x := start(t, c)
	for range 2 {
		x.keys("PUT a/_doc/1" + enter + "{}" + enter)
	}
	x.keys("nonsense" + enter)
	x.wait("this is no request")
	x.keys(ctrlD)
	x.ends()
	var dir string
	for _, v := range c.Env {
		if d, ok := strings.CutPrefix(v, "XDG_STATE_HOME="); ok {
			dir = d
		}
	}
	file := filepath.Join(dir, "esconsole", "history")
	text, err := os.ReadFile(file)
	if want := "\"PUT a/_doc/1\\n{}\"\n\"nonsense\"\n"; err != nil || string(text) != want {
		t.Errorf("kept %q, %v, want %q", text, err, want)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	again := program(t)
	again.Env = c.Env
	x = start(t, again)
	x.keys(":clear" + enter + up + up + up)
	x.wait(`^es> PUT a/_doc/1\n  > \{\}$`)
}

// TestTerminalPlain checks terminals that want no colours, or can't take any
// control sequence.
func TestTerminalPlain(t *testing.T) {
	t.Parallel()
	x := open(t, []string{"NO_COLOR=1"})
	x.keys(`PUT a/_doc/1 {"text": "a\nb\"c"}` + enter + "GET a/_doc/1/_source" + enter)
	x.wait("404|400|200 OK · ")
	x.keys(ctrlD)
	x.ends()
	if regexp.MustCompile(`\x1b\[[0-9;]*m`).MatchString(x.output()) {
		t.Errorf("coloured: %q", x.output())
	}

	x = open(t, []string{"TERM=dumb"})
	x.keys("PUT a/_doc/1\n{\n}\n")
	x.wait(`(?s)es> PUT a/_doc/1\n.*201 Created · \S+ ms\n\nes>$`)
	x.keys("PUT b\n")
	x.wait(`  >$`)
	x.keys(ctrlC)
	x.wait(`\^C\nes>$`)
	x.keys(ctrlD)
	x.ends()
	if strings.Contains(x.output(), "\x1b") {
		t.Errorf("control sequences: %q", x.output())
	}
}

// TestTerminalTriple checks that a terminal shows long strings readably, and
// that nothing stored gets through to it.
func TestTerminalTriple(t *testing.T) {
	t.Parallel()
	x := open(t, nil)
	x.keys(`PUT a/_doc/1 {"text": "one\ntwo", "evil": "\u001b]0;title\u0007", "bidi": "` + "\u202e" + `x"}` + enter)
	x.wait("201 Created")
	x.keys(":clear" + enter + "GET a/_doc/1" + enter)
	x.wait(`(?s)"text" : """one\ntwo""".*"evil" : "\\u001B\]0;title\\u0007".*"bidi" : "\\u202ex"`)
	if strings.Contains(x.output(), "\x1b]0;") || strings.Contains(x.output(), "\u202e\"") {
		t.Error("a stored sequence reached the terminal")
	}
}

// TestTerminalEnd checks that the program ends and leaves the terminal alone
// when it is told to, and after ":quit".
func TestTerminalEnd(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(*terminal){
		"SIGTERM": func(x *terminal) { x.cmd.Process.Signal(syscall.SIGTERM) },
		":quit":   func(x *terminal) { x.keys(":quit" + enter) },
	} {
		x := open(t, nil)
		end(x)
		x.ends()
		if !strings.HasSuffix(x.output(), "\x1b[?2004l") {
			t.Errorf("%s: left with %q", name, x.output())
		}
	}
}

// TestTerminalRun runs a script that pauses.
func TestTerminalRun(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "talk.es")
	if err := os.WriteFile(file, []byte("#@ engine nodes=2\n#@ pause 准备好了吗？\nPUT a/_doc/1 {}\n#@ expect _shards.successful=2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	x := open(t, nil)
	x.keys(":run " + file + enter)
	x.wait(`2 nodes, as the script asks\n准备好了吗？ \[Enter\]$`)
	x.keys(enter)
	x.wait(`(?s)# talk.es:3: PUT a/_doc/1 \[201 Created\].*talk.es: 1 request, 1 expectation holds\n\nes>$`)
	x.keys(":run" + enter)
	x.wait(`optimistic-concurrency  `)
}
