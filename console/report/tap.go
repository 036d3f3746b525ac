package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"esconsole/console"
)

// writeTAP writes the Test Anything Protocol, version 13.
func writeTAP(w io.Writer, suites []Suite, _ bool) error {
	var (
		b strings.Builder
		n int
	)
	b.WriteString("TAP version 13\n")
	for _, s := range suites {
		for _, t := range s.tests() {
			n++
			word := "ok"
			if len(t.problems) > 0 {
				word = "not ok"
			}
			name := t.name
			if t.script != "" {
				name = t.script + ":" + name
			}
			fmt.Fprintf(&b, "%s %d - %s\n", word, n, escapeTAP(name))
			if len(t.problems) > 0 {
				b.WriteString("  ---\n  problems:\n")
				for _, p := range t.problems {
					fmt.Fprintf(&b, "    - kind: %s\n      at: %s\n      message: %s\n", kinds[p.Kind],
						strconv.Quote(place(s.name(), p)), strconv.Quote(p.Msg))
				}
				b.WriteString("  ...\n")
			}
		}
		if s.Tally.Stopped {
			b.WriteString("# stopped\n")
		}
	}
	fmt.Fprintf(&b, "1..%d\n", n)
	_, err := io.WriteString(w, b.String())
	return err
}

// escapeTAP keeps a name from being read as a directive.
func escapeTAP(name string) string {
	return strings.NewReplacer(`\`, `\\`, "#", `\#`, "\n", " ").Replace(name)
}

// place is where a problem is: a column only where there is one.
func place(script string, p console.Problem) string {
	at := fmt.Sprintf("%s:%d", script, p.Line)
	if p.Column > 0 {
		at += fmt.Sprintf(":%d", p.Column)
	}
	return at
}
