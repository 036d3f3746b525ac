package repl

import (
	"strconv"

	"github.com/mattn/go-runewidth"

	"esconsole/console/lesson"
	"esconsole/console/render"
)

// vars lists the variables, or defines one.
func (r *REPL) vars(args string) {
	if args != "" {
		name, value, err := lesson.ParseAssignment(args)
		if err != nil {
			r.complain(":vars: " + err.Error())
			return
		}
		r.Session.Define(name, value)
		return
	}
	names := r.Session.Vars()
	if len(names) == 0 {
		r.line("no variables; :vars NAME=VALUE defines one, #@ capture NAME = PATH takes one from an answer\n")
		return
	}
	for _, name := range names {
		value, _ := r.Session.Var(name)
		value = strconv.Quote(render.Safe(value))
		r.line(name + " = " + runewidth.Truncate(value[1:len(value)-1], 76-len(name), "…"))
	}
	r.line("")
}
