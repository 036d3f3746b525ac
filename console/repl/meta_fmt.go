package repl

import "esconsole/parser"

// format lays out the block that is being typed, or the last one, the other way
// round: pretty, or one line for each document. It is there to be edited, and
// sent by Enter.
func (r *REPL) format(args string) {
	if !r.noArgs(":fmt", args) {
		return
	}
	text := r.taken("")
	if text == "" {
		text = r.lastBlock()
	}
	if text == "" {
		r.complain(":fmt: nothing has been entered yet")
		return
	}
	r.Editor.SetText(toggled(text))
}

func toggled(text string) string { return parser.Format(text, parser.Toggle) }
