package repl

import "esconsole/console/render"

// fork gives the present state a name, or lists the names.
func (r *REPL) fork(name string) {
	line := r.Session.Timeline()
	if name == "" {
		for _, f := range line.Forks() {
			mark := "  "
			if line.Here(f) {
				mark = "* "
			}
			r.line(mark + render.Safe(f))
		}
		r.line("")
		return
	}
	replaced, err := line.Fork(name)
	switch {
	case err != nil:
		r.complain(":fork: " + err.Error())
	case replaced:
		r.line(render.Safe(name) + " names this state now, no longer another one\n")
	default:
		r.line(render.Safe(name) + " names this state; :switch " + render.Safe(name) + " comes back to it\n")
	}
}

// forkNames lists the names of states.
func forkNames(r *waiting) []string { return r.Session.Timeline().Forks() }
