package repl

import (
	"fmt"
	"strings"

	"github.com/mattn/go-runewidth"
)

// columns is the width that texts of the console fit into.
const columns = 80

// howTo explains typing in a few lines of 80 columns.
const howTo = `Type a request as in Kibana: a method, a path, and on the next lines a body.
It is sent as soon as it is complete; if a body may still follow, an empty line
(or Alt+Enter) sends it. A pasted text runs request by request.

  GET products/_doc/1
  PUT products/_doc/1
  {
    "title": "iphone"
  }

Tab completes paths, parameters, keys and values, or lists what there is.
Up and Ctrl-R recall what was entered, Ctrl-C drops it or cancels what runs.
Alt+I lays a body out, Ctrl-X Ctrl-E opens $EDITOR, Ctrl-D leaves.
A long answer comes screen by screen (q leaves it). Behind a request, > FILE and
| COMMAND take the answer there; alone on a line, the last one.
`

func (r *REPL) help(args string) {
	if args != "" {
		r.helpAbout(args)
		return
	}
	width := 0
	for _, c := range metaCommands() {
		width = max(width, runewidth.StringWidth(c.usage()))
	}
	var b strings.Builder
	b.WriteString(howTo + "\n")
	for _, c := range metaCommands() {
		// A long usage leaves too little of 80 columns for the text beside it.
		b.WriteString(wrap("  "+runewidth.FillRight(c.usage(), width)+"  ", c.short, columns) + "\n")
	}
	r.read(b.String() + "\n")
}

func (r *REPL) helpAbout(name string) {
	if !strings.HasPrefix(name, ":") {
		name = ":" + name
	}
	c, ok := find(name)
	if !ok {
		r.meta(name)
		return
	}
	r.line(c.usage())
	r.line("  " + c.short)
	if len(c.aliases) > 0 {
		r.line("  also: " + strings.Join(c.aliases, ", "))
	}
	r.line(fmt.Sprintf("  example: %s\n", c.example))
}

// wrap breaks text at blanks so that it fits beside head.
func wrap(head, text string, width int) string {
	indent := strings.Repeat(" ", runewidth.StringWidth(head))
	var lines []string
	line := head
	for i, word := range strings.Fields(text) {
		switch {
		case i > 0 && runewidth.StringWidth(line)+1+runewidth.StringWidth(word) > width:
			lines = append(lines, strings.TrimRight(line, " "))
			line = indent + word
		case i > 0:
			line += " " + word
		default:
			line += word
		}
	}
	return strings.Join(append(lines, line), "\n")
}
