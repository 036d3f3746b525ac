//go:build unix

package cmd

import (
	"os"
	"path/filepath"
	"testing"
)

// TestTerminalWatch saves a script, and what it is set up with, while it is
// watched.
func TestTerminalWatch(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("data.es", "PUT a/_doc/1 {\"n\":1}\n")
	write("a.es", "#@ setup data.es\nGET a/_doc/1\n#@ expect _source.n=2\n")
	x := launch(t, program(t, "run", "--check", "--watch", filepath.Join(dir, "a.es")))
	x.wait(`(?s)a.es:3: #@ expect does not hold: _source.n is 1, expected = 2\nFAIL  a.es: .*\nwaiting for a change; Ctrl-C ends$`)
	write("data.es", "PUT a/_doc/1 {\"n\": 2}\n")
	x.wait(`^ok    a.es: 2 requests, 1 expectation holds, \d+ ms\nwaiting for a change; Ctrl-C ends$`)
	write("a.es", "nonsense\n")
	x.wait(`(?s)^a.es:1:1: .*FAIL  a.es`)
	write("a.es", "GET /\n")
	x.wait(`^ok    a.es: 1 request, 0 expectations hold`)
	x.keys(ctrlC)
	x.ends()
}
