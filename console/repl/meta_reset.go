package repl

import "esconsole/console/lesson"

// reset opens an empty engine, of the same kind unless words say otherwise.
func (r *REPL) reset(args string) {
	if r.Host != "" {
		r.complain(":reset empties the engine in this program only, not " + r.Host)
		return
	}
	wanted, err := lesson.ParseEngine(args)
	if err != nil {
		r.complain(":reset: " + err.Error())
		return
	}
	shape := r.Session.Shape()
	if wanted.Nodes > 0 {
		shape.Nodes = wanted.Nodes
	}
	if wanted.Compat > 0 {
		shape.Compat = wanted.Compat
	}
	if err := r.Session.Reset(shape); err != nil {
		r.complain(":reset: " + err.Error())
		return
	}
	r.forget()
	r.line("empty: " + r.Describe(shape) + "\n")
}
