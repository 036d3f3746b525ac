package repl

// sendAgain runs requests of the page in use by their numbers.
func (r *REPL) sendAgain(args string) {
	text, err := r.buffers[r.page].chosen(args)
	if err != nil {
		r.complain(":send: " + err.Error())
		return
	}
	r.show(text)
	outlet := r.Outlet
	if r.buffers[r.page].file != "" { // what a file says is a script
		outlet = r.ScriptOutlet
	}
	r.runWith(text, outlet)
}
