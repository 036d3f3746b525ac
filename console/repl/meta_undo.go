package repl

import (
	"fmt"
	"strconv"

	"esconsole/console/render"
)

// undo takes the last change back.
func (r *REPL) undo(args string) {
	if !r.noArgs(":undo", args) {
		return
	}
	done, err := r.Session.Timeline().Undo(1)
	r.moved(":undo", "undone", done, err)
}

// moved tells what a step through time did.
func (r *REPL) moved(command, verb string, labels []string, err error) {
	if err != nil {
		r.complain(command + ": " + err.Error())
		return
	}
	for _, l := range labels {
		r.line(verb + ": " + render.Safe(l))
	}
	r.forget()
	r.line("")
}

// steps reads how many steps a command shall go.
func (r *REPL) steps(command, args string) (int, bool) {
	n, err := strconv.Atoi(args)
	if err != nil || n < 1 {
		r.complain(fmt.Sprintf("%s takes a number of changes, as in %s 2", command, command))
		return 0, false
	}
	return n, true
}
