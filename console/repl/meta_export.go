package repl

import (
	"strings"

	"esconsole/console/render"
	"esconsole/parser"
)

// export writes the page in use as text that Kibana's console takes.
func (r *REPL) export(name string) {
	p := r.buffers[r.page]
	if len(parser.Parse(p.text).Requests) == 0 {
		r.complain(":export: " + p.name + " holds no request")
		return
	}
	text, problems := parser.Export(p.text, r.Session.Var)
	for _, problem := range problems {
		r.complain(problem.Error())
	}
	if name == "" {
		for part := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
			r.line(render.Safe(part))
		}
		return
	}
	r.write(":export", name, text)
}
