package repl

import (
	"fmt"
	"strings"

	"esconsole/console/render"
	"esconsole/parser"
)

// buffer lists the pages, or goes to one.
func (r *REPL) buffer(name string) {
	if name != "" {
		if strings.ContainsAny(name, " \t") {
			r.complain("the name of a buffer is one word")
			return
		}
		r.use(name)
	}
	for i, p := range r.buffers {
		mark := " "
		if i == r.page {
			mark = "*"
		}
		n := len(parser.Parse(p.text).Requests)
		from := ""
		if p.file != "" {
			from = " from " + p.file
		}
		r.line(render.Safe(fmt.Sprintf("%s %s: %d %s%s", mark, p.name, n, plural(n, "request"), from)))
	}
	r.line("")
}

func plural(n int, word string) string {
	if n == 1 {
		return word
	}
	return word + "s"
}

func bufferNames(r *waiting) []string {
	var names []string
	for _, p := range r.buffers {
		names = append(names, p.name)
	}
	return names
}
