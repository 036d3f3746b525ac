package lesson

import (
	"os"
	"strings"
	"testing"
)

// TestReadme checks that the README names every directive.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names() {
		if !strings.Contains(string(text), "`#@ "+name) {
			t.Errorf("README.md doesn't name #@ %s", name)
		}
	}
}
