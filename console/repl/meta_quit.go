package repl

// leave ends the console.
func (r *REPL) leave(args string) {
	r.quit = r.noArgs(":quit", args)
}
