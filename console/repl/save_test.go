package repl

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSave(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "lesson.es")
	out := session(t, typed(":save", ":save "+file, "PUT a/_doc/1", "{", "}", ":vars", "GET https://elastic:secret@host/a", ":save "+file, ":save "+file, ":save "+dir+"/no/x"))
	text, err := os.ReadFile(file)
	if want := "PUT a/_doc/1\n{\n}\n\nGET https://host/a\n"; err != nil || string(text) != want {
		t.Errorf("saved %q, %v", text, err)
	}
	for _, want := range []string{
		":save takes a file", ":save: no request has been entered yet\n", file + ": what was entered since the start\n",
		":save: there is a file " + file + " already\n", "no/x: no such file or directory\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("never said %q: %q", want, out)
		}
	}
}
