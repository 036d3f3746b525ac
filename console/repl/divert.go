package repl

import (
	"context"
	"strings"

	"esconsole/console"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/parser"
)

// divert takes the last answer to a file, or through a command.
func (r *REPL) divert(k parser.Sink) {
	last, ok := r.last(k.String())
	switch {
	case !ok:
		return
	case r.Outlet == nil:
		r.complain("answers can't be taken away here")
		return
	}
	var (
		out console.Output
		err error
	)
	r.during(func(ctx context.Context) {
		out, err = r.Outlet.Put(ctx, k, last.Answer.Body)
		if ctx.Err() != nil {
			err = nil // it is said already
		}
	})
	if text := strings.TrimRight(string(out.Text), "\n"); text != "" {
		r.read(render.Safe(text) + "\n")
	}
	if out.Note != "" {
		r.line(r.Printer.Paint().Paint(theme.Dim, render.Safe(out.Note)))
	}
	if err != nil {
		r.complain(k.String() + ": " + err.Error())
	}
	r.line("")
}
