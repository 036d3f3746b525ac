package main_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"esconsole/engine/api"
)

var updateReadme = flag.Bool("update-readme", false, "write the support table into README.md")

const (
	tableBegin = "<!-- support table -->\n"
	tableEnd   = "<!-- end of the support table -->\n"
)

// TestReadmeSupportTable holds README.md against the route table.
func TestReadmeSupportTable(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(text), tableBegin)
	table, tail, closed := strings.Cut(rest, tableEnd)
	if !ok || !closed {
		t.Fatal("README.md has no place for the support table")
	}
	want := supportTable()
	if table == want {
		return
	}
	if !*updateReadme {
		t.Fatal("the support table of README.md is out of date; write it with: go test . -run Readme -update-readme")
	}
	if err := os.WriteFile("README.md", []byte(head+tableBegin+want+tableEnd+tail), 0o644); err != nil {
		t.Fatal(err)
	}
}

// supportTable is the route table as README.md shows it: a row for each API that
// is built, and the names of the others.
func supportTable() string {
	var b strings.Builder
	var missing []string
	built := 0
	b.WriteString("| API | Requests |\n|---|---|\n")
	for _, s := range api.SupportTable() {
		if !s.Built {
			missing = append(missing, "`"+s.API+"`")
			continue
		}
		built++
		fmt.Fprintf(&b, "| `%s` | `%s` |\n", s.API, strings.Join(s.Requests, "`<br>`"))
	}
	fmt.Fprintf(&b, "\n%d APIs are there. These %d are not yet: %s.\n", built, len(missing), strings.Join(missing, " "))
	return b.String()
}
