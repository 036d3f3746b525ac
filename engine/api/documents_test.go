package api_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"esconsole/engine/enginetest/golden"
)

// The scripts of testdata/documents ask what the golden corpus does not: odd
// bodies, parameters and orders of mistakes. Beside each lies the transcript of a
// real server, recorded on one node that had nothing else in it.
func TestDocuments(t *testing.T) {
	corpus, err := golden.Load()
	if err != nil {
		t.Fatal(err)
	}
	scripts, err := filepath.Glob("testdata/documents/*.es")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, path := range scripts {
		name := strings.TrimSuffix(filepath.Base(path), ".es")
		t.Run(name, func(t *testing.T) { replay(t, corpus, name, path) })
	}
}

func replay(t *testing.T, corpus *golden.Corpus, name, path string) {
	script, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(strings.TrimSuffix(path, ".es") + ".7.out")
	if err != nil {
		t.Fatal(err)
	}
	outcome, err := corpus.Run(t.Context(), golden.Case{Name: name, Compat: 7, Nodes: 1, Script: string(script), Want: string(want)})
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range outcome.Results {
		if !r.Equal {
			t.Errorf("request %d: %s", i+1, r.Diff())
		}
	}
}
