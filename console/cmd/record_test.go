package cmd

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// recorded plays a script into a file and gives what it holds.
func recorded(t *testing.T, end string, args ...string) string {
	t.Helper()
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	file := filepath.Join(t.TempDir(), "talk"+end)
	var errs bytes.Buffer
	if status := Main(append([]string{"play", "--record", file}, args...), strings.NewReader(""), io.Discard, &errs); status != exitOK {
		t.Fatalf("%v: status %d: %s", args, status, errs.String())
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestTour records the README's picture again: it has to be what the program
// shows.
func TestTour(t *testing.T) {
	want, err := os.ReadFile("../../docs/tour.svg")
	if err != nil {
		t.Fatal(err)
	}
	if got := recorded(t, ".svg", "../../docs/tour.es", "--size", "80x22"); got != string(want) {
		t.Error("docs/tour.svg isn't what play --record draws now; make tour draws it again")
	}
}

// TestRecordRepeats records lessons twice, in every format and both languages.
func TestRecordRepeats(t *testing.T) {
	for _, end := range []string{".md", ".html", ".svg", ".cast"} {
		for _, args := range [][]string{{"08-bulk"}, {"zh/01-first-documents", "--lang", "zh", "--theme", "light"}} {
			one := recorded(t, end, args...)
			if two := recorded(t, end, args...); one != two {
				t.Errorf("%s of %s differs from one time to the next", end, args[0])
			}
			if strings.Contains(one, "\x1b") || strings.Contains(one, " ms") {
				t.Errorf("%s of %s holds an escape or a time", end, args[0])
			}
		}
	}
}

// TestRecordStatus checks what a recording complains about.
func TestRecordStatus(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	out := filepath.Join(dir, "out.md")
	for _, tt := range []struct {
		args   []string
		status int
		says   string
	}{
		{[]string{write("ok.es", "GET /\n#@ expect 200\n"), "--record", out}, exitOK, ""},
		{[]string{write("unmet.es", "GET /\n#@ expect 404\n"), "--record", out}, exitFailed, "unmet.es:2: #@ expect does not hold: the status is 200, not 404"},
		{[]string{write("none.es", "# nothing\n"), "--record", out}, exitUsage, "none.es holds no request"},
		{[]string{write("sink.es", "GET / > "+filepath.Join(dir, "x")+"\n"), "--record", out}, exitUsage, "--allow-write"},
		{[]string{write("sink2.es", "GET / > "+filepath.Join(dir, "y")+"\n"), "--record", out, "--allow-write"}, exitOK, ""},
		{[]string{"ok.es", "--record", "out.gif"}, exitUsage, "--record takes a file that ends in .cast, .html, .md, .svg, not out.gif"},
		{[]string{write("ok.es", "GET /"), "--record", out, "--size", "9x9"}, exitUsage, "--size is columns and rows such as 120x40"},
		{[]string{write("ok.es", "GET /"), "--record", filepath.Join(dir, "no", "out.md")}, exitFailed, "no such file"},
	} {
		var errs bytes.Buffer
		status := Main(append([]string{"play"}, tt.args...), strings.NewReader(""), io.Discard, &errs)
		if status != tt.status || !strings.Contains(errs.String(), tt.says) || tt.says == "" && errs.Len() > 0 {
			t.Errorf("%v: status %d, want %d; it says %q, want %q", tt.args, status, tt.status, errs.String(), tt.says)
		}
	}
}
