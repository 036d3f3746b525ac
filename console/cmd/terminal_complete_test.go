//go:build unix

package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	tab       = "\t"
	backspace = "\x7f"
)

// press sends keys one after the other, each once the screen shows what it is
// to show: a tab among other text counts as pasted.
func (x *terminal) press(steps ...string) {
	x.t.Helper()
	for i := 0; i < len(steps); i += 2 {
		x.keys(steps[i])
		x.wait(steps[i+1])
	}
}

func TestTerminalComplete(t *testing.T) {
	t.Parallel()
	x := open(t, []string{"NO_COLOR=1"}) // no hints
	for _, name := range []string{"products", "products-old", "产品"} {
		x.keys("PUT " + name + " {\"mappings\":{\"properties\":{\"title\":{\"type\":\"text\"}}}}" + enter)
	}
	x.wait(`(?s)"index" : "产品".*es>$`)
	x.keys(":clear" + enter)
	x.press("", `^es>$`,
		"G", `^es> G$`, tab, `^es> GET$`, "pr", `^es> GET pr$`,
		tab, `^es> GET products$`,
		// Several: they are listed, and the line is below, unchanged.
		tab, `^es> GET products\nproducts +products-old\nes> GET products$`,
		"/_sea", `/_sea$`, tab, `\nes> GET products/_search$`, "?si", `si$`, tab, `_search\?size=$`,
		"1"+enter+enter, `200 OK · `)

	// In the middle of a line, and with wide characters.
	x.keys(":clear" + enter)
	x.press("", `^es>$`, "GET 产/_count"+strings.Repeat(left, 7), `产/_count$`, tab, `^es> GET 产品/_count$`, enter+enter, `200 OK`)

	// In a body a tab at the start of a line lists the keys.
	x.keys(":clear" + enter)
	x.press("GET products/_search"+enter, `  >$`, "{"+enter, `\n  > \{\n  >$`, tab, `(?s)\{\n  >\n.*query.*size.*\n  >$`, `"que`, `\n  >   "que$`, tab, `"query": \{\}$`,
		`"match_n`, `_n\}$`, tab, `\{"match_none": \{\}\}$`, strings.Repeat(backspace, 15)+`"term": {"ti`, `"ti\}\}$`, tab, `\{"title": ""\}\}$`)
	x.keys(ctrlC)

	// Meta commands and files.
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "talk.es"), []byte("GET /\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	x.keys(":clear" + enter)
	x.press("", `^es>$`, ":ru", `:ru$`, tab, `^es> :run$`, dir+"/t", `/t$`, tab, `talk\.es$`, enter, `# talk\.es:1: GET /`)

	// Nothing pasted completes, with or without a terminal that says so.
	x.keys(":clear" + enter)
	x.press("", `^es>$`, "GET "+pasted("pr\t"), `^es> GET pr$`, ctrlC, `\^C`, ":clear"+enter, `^es>$`, "GET products\t_\tx", `^es> GET products  _  x$`)
}
