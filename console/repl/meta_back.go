package repl

import (
	"fmt"

	"esconsole/console"
	"esconsole/console/render"
)

// shownSteps is how much of the past is listed.
const shownSteps = 20

// back takes several changes back, or lists those that it could.
func (r *REPL) back(args string) {
	line := r.Session.Timeline()
	if args != "" {
		if n, ok := r.steps(":back", args); ok {
			done, err := line.Undo(n)
			r.moved(":back", "undone", done, err)
		}
		return
	}
	if r.Host != "" {
		r.complain(":back: " + console.ErrNoUndo.Error())
		return
	}
	past := line.Past()
	for i, label := range past[:min(len(past), shownSteps)] {
		r.line(fmt.Sprintf("%4d  %s", i+1, render.Safe(label)))
	}
	switch {
	case len(past) == 0:
		r.line("nothing has been changed yet")
	case len(past) > shownSteps:
		r.line(fmt.Sprintf("      … %d more", len(past)-shownSteps))
	}
	r.line("")
}
