package render

import (
	"io"
	"strings"

	"esconsole/console/theme"
)

// Difference prints a heading and a unified difference, a blank line behind it.
func (p *Printer) Difference(heading, text string) {
	var b strings.Builder
	b.WriteString(p.paint(theme.Head, p.safe(heading)) + "\n")
	roles := map[byte]theme.Role{'+': theme.OK, '-': theme.Error, '@': theme.Dim}
	for line := range strings.Lines(text) {
		line = p.safe(strings.TrimRight(line, "\n"))
		if line != "" {
			line = p.paint(roles[line[0]], line)
		}
		b.WriteString(line + "\n")
	}
	io.WriteString(p.Out, b.String()+"\n")
}

// Outcome prints how something went, to the error stream.
func (p *Printer) Outcome(text string, well bool) {
	c := green
	if !well {
		c = problemColor
	}
	io.WriteString(p.Err, p.paintProblem(c, Safe(text))+"\n")
}
