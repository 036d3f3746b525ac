package repl

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestHistory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state", "esconsole", "history")
	h, err := OpenHistory(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range []string{"GET /", "PUT a\n{\n  \"x\": \"中文 <b>\"\n}\n", "GET /", "GET /\n", "  \n", "nonsense"} {
		if err := h.Add(block); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{"GET /", "PUT a\n{\n  \"x\": \"中文 <b>\"\n}", "GET /", "nonsense"}
	again, err := OpenHistory(path)
	if err != nil || !slices.Equal(again.Blocks(), want) || !slices.Equal(h.Blocks(), want) {
		t.Errorf("read %q, %v\n kept %q\n want %q", again.Blocks(), err, h.Blocks(), want)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

// TestHistoryLarge checks that nothing large is kept, and that what keys recall
// is bounded.
func TestHistoryLarge(t *testing.T) {
	h, _ := OpenHistory("")
	h.Add(strings.Repeat("x", blockLimit+1))
	if len(h.Blocks()) != 0 {
		t.Error("a large block was kept")
	}
	for i := range 20 {
		h.Add(fmt.Sprint(i) + strings.Repeat("x", blockLimit-2))
	}
	if n := len(h.Recent()); n != recallLimit/blockLimit || len(h.Blocks()) != 20 {
		t.Errorf("%d of %d blocks can be recalled", n, len(h.Blocks()))
	}
}

// TestHistoryDamaged checks that a torn or foreign line costs only itself.
func TestHistoryDamaged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history")
	if err := os.WriteFile(path, []byte("\"a\"\nnot json\n\"b\"\n{\"c\":1}\n\n\"torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	h, err := OpenHistory(path)
	if err != nil || !slices.Equal(h.Blocks(), []string{"a", "b"}) {
		t.Errorf("read %q, %v", h.Blocks(), err)
	}
	if _, err := OpenHistory(t.TempDir()); err == nil {
		t.Error("a directory was read")
	}
}

func TestHistoryLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history")
	var text []byte
	for i := range 2*historyLimit + 1 {
		text = append(text, encode(fmt.Sprintf("GET %d", i))...)
	}
	if err := os.WriteFile(path, text, 0o644); err != nil {
		t.Fatal(err)
	}
	h, err := OpenHistory(path)
	if err != nil || len(h.Blocks()) != historyLimit || h.Blocks()[0] != fmt.Sprintf("GET %d", historyLimit+1) {
		t.Fatalf("%d blocks, %v", len(h.Blocks()), err)
	}
	again, err := OpenHistory(path)
	info, _ := os.Stat(path)
	if err != nil || !slices.Equal(again.Blocks(), h.Blocks()) || info.Mode().Perm() != 0o600 {
		t.Errorf("after shortening: %d blocks, %v, %v", len(again.Blocks()), err, info.Mode())
	}
}
