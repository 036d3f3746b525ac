//go:build unix

package outlet

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"esconsole/parser"
)

func sink(t *testing.T, line string) parser.Sink {
	t.Helper()
	k, ok := parser.ParseSink(line)
	if !ok {
		t.Fatal(line)
	}
	return k
}

func TestPut(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "an answer.json")
	open := Gate{Write: true, Shell: true}
	ctx := context.Background()
	for _, line := range []string{"> '" + file + "'", ">> " + file, ">> " + file} {
		got, err := open.Put(ctx, sink(t, line), []byte("{ }"))
		if err != nil || got.Note != "4 bytes in "+file {
			t.Errorf("%s: %+v %v", line, got, err)
		}
	}
	if text, _ := os.ReadFile(file); string(text) != "{ }\n{ }\n{ }\n" {
		t.Errorf("the file holds %q", text)
	}
	if _, err := open.Put(ctx, sink(t, "> "+dir), nil); err == nil || !strings.Contains(err.Error(), "is a directory") {
		t.Error(err)
	}
	got, err := open.Put(ctx, sink(t, "| tr a-z A-Z | cat -"), []byte("abc中"))
	if err != nil || string(got.Text) != "ABC中" {
		t.Errorf("%q %v", got.Text, err)
	}
	if _, err := open.Put(ctx, sink(t, "| echo wrong >&2; exit 3"), nil); err == nil || err.Error() != "wrong (exit status 3)" {
		t.Error(err)
	}
	if got, err := open.Put(ctx, sink(t, "| head -c1"), make([]byte, 1<<20)); err != nil || len(got.Text) != 1 {
		t.Errorf("a command that reads little: %q %v", got.Text, err)
	}
	short, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel()
	if _, err := open.Put(short, sink(t, "| sleep 20"), nil); err == nil {
		t.Error("the command was not ended")
	}
}

// TestGate checks that nothing happens that isn't allowed.
func TestGate(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x")
	for line, want := range map[string]string{"> " + file: "--allow-write", ">> " + file: "--allow-write", "| touch " + file: "--allow-shell"} {
		if _, err := (Gate{}).Put(context.Background(), sink(t, line), []byte("{}")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", line, err)
		}
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("there is a file")
	}
}
