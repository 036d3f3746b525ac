package api

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var updateReadme = flag.Bool("update-readme", false, "write the support table into README.md")

const (
	readmeFile   = "../../README.md"
	supportBegin = "<!-- support table -->\n"
	supportEnd   = "<!-- end of the support table -->\n"
)

// TestReadmeSupport checks that the README's support table is that of the
// routes. Run it with -update-readme after a change of the table.
func TestReadmeSupport(t *testing.T) {
	text, err := os.ReadFile(readmeFile)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begun := strings.Cut(string(text), supportBegin)
	_, after, ended := strings.Cut(rest, supportEnd)
	if !begun || !ended {
		t.Fatal("README.md has lost the marks of its support table")
	}
	want := before + supportBegin + supportTable() + supportEnd + after
	if want == string(text) {
		return
	}
	if !*updateReadme {
		t.Fatal("README.md lists other APIs than the route table: go test ./engine/api -run ReadmeSupport -update-readme")
	}
	if err := os.WriteFile(readmeFile, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// supportTable has a line for each API that is built, with its paths in 7.10,
// and names the others.
func supportTable() string {
	var (
		b       strings.Builder
		missing []string
	)
	b.WriteString("| API | Requests |\n|---|---|\n")
	for _, e := range (&API{}).table() {
		var paths []string
		for _, r := range e.rows {
			if r.handler != nil && r.until == 0 && r.warning == "" {
				paths = append(paths, "`"+strings.ReplaceAll(r.on, " ", ",")+" "+r.path+"`")
			}
		}
		if len(paths) == 0 {
			missing = append(missing, "`"+e.api+"`")
			continue
		}
		b.WriteString("| `" + e.api + "` | " + strings.Join(paths, "<br>") + " |\n")
	}
	b.WriteString("\nNot there yet: " + strings.Join(missing, ", ") + ".\n")
	return b.String()
}
