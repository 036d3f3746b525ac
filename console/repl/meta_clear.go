package repl

import "io"

// clear empties the screen and what was scrolled off it.
func (r *REPL) clear(args string) {
	if r.noArgs(":clear", args) {
		io.WriteString(r.Printer.Out, "\x1b[H\x1b[2J\x1b[3J")
	}
}
