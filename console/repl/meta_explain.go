package repl

import (
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/explain"
	"esconsole/console/render"
)

// explain says what the last error means.
func (r *REPL) explain(args string) {
	if !r.noArgs(":explain", args) {
		return
	}
	failed, ok := r.Session.Failed()
	if !ok {
		r.complain("there is no error to explain")
		return
	}
	t, ok := explain.Explain(explain.Failure{Method: failed.Request.Method, Path: failed.Request.Path, Query: failed.Request.Query,
		Status: failed.Answer.Status, Body: failed.Answer.Body}, r.Lang)
	if !ok {
		r.complain("nothing more is known about this error than what the server says: " + failed.Label())
		return
	}
	r.line(render.Safe(failed.Label()))
	r.line(r.paragraph(render.Safe(t.Means)))
	r.line(r.paragraph(render.Safe(t.Do)))
	if t.Try != "" {
		r.line("\n    " + render.Safe(t.Try))
	}
	r.line("")
}

// paragraph breaks a text into lines. Chinese has no blanks to break it at.
func (r *REPL) paragraph(text string) string {
	if r.Lang == "zh" {
		return "  " + strings.ReplaceAll(runewidth.Wrap(text, columns-2), "\n", "\n  ")
	}
	return wrap("  ", text, columns)
}
