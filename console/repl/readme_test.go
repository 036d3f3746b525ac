package repl

import (
	"os"
	"strings"
	"testing"

	"esconsole/console/render"
)

// TestReadme checks that the README names every meta command and option.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range metaCommands() {
		if usage := strings.ReplaceAll(c.usage(), "|", `\|`); !strings.Contains(string(text), "`"+usage+"`") {
			t.Errorf("README.md doesn't name %s", c.usage())
		}
	}
	for _, o := range options() {
		if !strings.Contains(string(text), "`"+o.name+"`") {
			t.Errorf("README.md doesn't name the option %s", o.name)
		}
		if o.at(&REPL{Config: Config{Printer: &render.Printer{}}}) == nil {
			t.Errorf("%s switches nothing", o.name)
		}
	}
}
