package repl

import "esconsole/console/render"

// switchTo goes to a state that has a name.
func (r *REPL) switchTo(name string) {
	if name == "" {
		r.complain(":switch takes the name of a state; :fork lists them")
		return
	}
	if err := r.Session.Timeline().Switch(name); err != nil {
		r.complain(":switch: " + err.Error())
		return
	}
	r.forget()
	r.line("the engine is as it was at " + render.Safe(name) + "; :undo leaves it again\n")
}
