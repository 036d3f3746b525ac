package repl

import (
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"esconsole/console/render"
)

// diff shows the lines in which the last two answers differ.
func (r *REPL) diff(args string) {
	if !r.noArgs(":diff", args) {
		return
	}
	sent := r.Session.Sent()
	if len(sent) < 2 {
		r.complain(":diff needs two answers")
		return
	}
	before, after := sent[1], sent[0]
	text := string(diff.Diff(before.Label(), before.Answer.Body, after.Label(), after.Answer.Body))
	if text == "" {
		r.line("no difference\n")
		return
	}
	_, text, _ = strings.Cut(text, "\n") // the first line is for programs
	for line := range strings.Lines(text) {
		r.line(r.changed(render.Safe(strings.TrimRight(line, "\n"))))
	}
	r.line("")
}

// changed colours a line of a difference.
func (r *REPL) changed(line string) string {
	if !r.Printer.Options.Color || line == "" {
		return line
	}
	switch line[0] {
	case '+':
		return "\x1b[32m" + line + attrOff
	case '-':
		return "\x1b[31m" + line + attrOff
	case '@':
		return "\x1b[2m" + line + attrOff
	}
	return line
}
