package repl

// redo does again what was undone last.
func (r *REPL) redo(args string) {
	if !r.noArgs(":redo", args) {
		return
	}
	done, err := r.Session.Timeline().Redo(1)
	r.moved(":redo", "done again", done, err)
}
