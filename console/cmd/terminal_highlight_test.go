//go:build unix

package cmd

import (
	"regexp"
	"strings"
	"testing"
)

// TestTerminalHighlight types a request whose lines are coloured as they grow.
func TestTerminalHighlight(t *testing.T) {
	t.Parallel()
	x := open(t, nil)
	x.keys("PUT a/_doc/1?refresh=true" + enter + `{ "t": """一` + enter + `two` + enter + `""", "n": 12, "long": "` + strings.Repeat("0123456789", 8) + "手机")
	x.wait(`(?s)0123456789手机$`)
	for _, want := range []string{
		"\x1b[1mPUT\x1b[0m \x1b[36ma/_doc/1\x1b[0m?\x1b[33mrefresh\x1b[0m=\x1b[32mtrue\x1b[0m",
		"\x1b[36m\"t\"\x1b[0m: \x1b[32m\"\"\"一\x1b[0m",
		"\x1b[32mtwo\x1b[0m",
		"\x1b[32m\"\"\"\x1b[0m, \x1b[36m\"n\"\x1b[0m: \x1b[33m12\x1b[0m, ",
	} {
		if !strings.Contains(x.output(), want) {
			t.Errorf("never showed %q", want)
		}
	}
	// Editing in the middle of a line that is wider than the screen.
	x.keys(left + left + "x\x05" + `"}` + enter)
	x.wait(`(?s)0123456789x手机"\}\n.*201 Created`)
	x.keys(":clear" + enter + "GET a/_source/1?filter_path=long" + enter)
	x.wait(`(?s)^es> GET.*"long" : "[0-9\n]*x手机"\n.*200 OK.*es>$`)

	// What is pasted is coloured, too.
	x.keys(":clear" + enter + pasted("PUT a/_doc/2\n{\n  \"k\": 1\n}\n"))
	x.wait(`(?s)^es> PUT a/_doc/2\n.*201 Created`)
	if !strings.Contains(x.output(), "  >   \x1b[36m\"k\"\x1b[0m: \x1b[33m1\x1b[0m") {
		t.Errorf("the pasted lines have no colours: %q", x.output())
	}

	x = open(t, nil, "--color", "never")
	x.keys(`PUT a/_doc/1 {"a": "b"}` + enter)
	x.wait(`201 Created`)
	if found := regexp.MustCompile(`\x1b\[[0-9;]*m`).FindString(x.output()); found != "" {
		t.Errorf("coloured: %q", x.output())
	}
}
