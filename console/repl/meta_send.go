package repl

// sendAgain runs requests of the page in use by their numbers.
func (r *REPL) sendAgain(args string) {
	text, err := r.buffers[r.page].chosen(args)
	if err != nil {
		r.complain(":send: " + err.Error())
		return
	}
	r.show(text)
	r.run(text)
}
