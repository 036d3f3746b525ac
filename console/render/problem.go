package render

import (
	"fmt"
	"io"
	"strings"

	"esconsole/console"
)

// Problem prints what is wrong to the error stream, with the line it is about.
func (p *Printer) Problem(pr console.Problem) {
	p.complain(pr.Error(), pr.Hint, pr.Excerpt, problemColor)
}

// Holds prints that an expectation holds, to who asked for it.
func (p *Printer) Holds(string, int) {
	if p.Options.Holds {
		fmt.Fprintln(p.Out, p.paint(dim, "#@ expect holds"))
	}
}

// Summary prints one line about a script that expected something or had
// problems: "lesson.es: 9 requests, 10 expectations hold, 1 failure".
func (p *Printer) Summary(script string, t console.Tally) {
	if t.Held == 0 && t.Failed() == 0 {
		return
	}
	var b strings.Builder
	if script != "" {
		b.WriteString(Safe(script) + ": ")
	}
	b.WriteString(count(t.Requests, "request") + ", " + count(t.Held, "expectation"))
	if t.Held == 1 {
		b.WriteString(" holds")
	} else {
		b.WriteString(" hold")
	}
	c := green
	if n := t.Failed(); n > 0 {
		b.WriteString(", " + count(n, "failure"))
		c = problemColor
	}
	if t.Stopped {
		b.WriteString(", stopped")
	}
	io.WriteString(p.Err, p.paintProblem(c, b.String())+"\n")
}

// Report prints a line of a test runner's report.
func (p *Printer) Report(line string, passed bool) {
	c := green
	if !passed {
		c = problemColor
	}
	fmt.Fprintln(p.Out, p.paint(c, p.safe(line)))
}

func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// Ask prints what a "#@ pause" says, and how to go on.
func (p *Printer) Ask(text string) {
	if text != "" {
		text += " "
	}
	io.WriteString(p.Out, "\n"+p.paint(bold, p.safe(text))+p.paint(dim, "[Enter]")+" ")
}

// complain prints a message, what may have been meant, and the line. Nothing
// of it is data for a program, so it is always harmless for a terminal.
func (p *Printer) complain(msg, hint, excerpt string, c color) {
	var b strings.Builder
	b.WriteString(p.paintProblem(c, Safe(msg)))
	if hint != "" {
		b.WriteString(" (" + Safe(hint) + ")")
	}
	b.WriteByte('\n')
	if excerpt != "" {
		for line := range strings.SplitSeq(excerpt, "\n") {
			b.WriteString("  " + Safe(line) + "\n")
		}
	}
	io.WriteString(p.Err, b.String())
}

func (p *Printer) paintProblem(c color, text string) string {
	if !p.Options.ProblemColor {
		return text
	}
	return p.Options.theme().Paint(c, text)
}

// Complain prints a message that belongs to no script.
func (p *Printer) Complain(msg string) { p.complain(msg, "", "", problemColor) }
