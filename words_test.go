package main_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// unwanted are words that no text of the project contains: unfinished work,
// directories of one machine, hosts of package registries.
var unwanted = regexp.MustCompile(strings.Join([]string{
	`\bTO` + `DO\b`, `\bFIX` + `ME\b`, `\bXX` + `X\b`, `not implemented ` + `yet`,
	`/ro` + `ot/`, `/wo` + `rk/`, `/tm` + `p/`, `\.lib` + `rary`,
	`repo1?\.ma` + `ven`, `proxy\.go` + `lang`, `registry\.np` + `mjs`,
}, "|"))

func TestWords(t *testing.T) {
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
				return filepath.SkipDir
			}
			return nil
		}
		switch filepath.Ext(name) {
		case ".go", ".md", ".es", ".mod", "":
		default:
			return nil
		}
		if !d.Type().IsRegular() || (filepath.Ext(name) == "" && name != "Makefile") {
			return nil
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for i, line := range strings.Split(string(data), "\n") {
			if found := unwanted.FindString(line); found != "" {
				t.Errorf("%s:%d: %q", filepath.ToSlash(name), i+1, found)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
