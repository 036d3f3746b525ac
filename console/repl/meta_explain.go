package repl

import (
	"net/http"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console"
	"esconsole/console/explain"
	"esconsole/console/render"
	"esconsole/parser"
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
	t, ok := explain.Explain(failure(failed.Request, failed.Answer.Status, failed.Answer.Body), r.Lang)
	if !ok {
		r.complain("nothing more is known about this error than what the server says: " + failed.Label())
		return
	}
	r.line(render.Safe(failed.Label()))
	r.line(r.paragraph(render.Safe(t.Means)))
	r.line(r.paragraph(render.Safe(t.Do)))
	if near := r.meant(failed.Request, t); near != "" {
		r.line(r.paragraph(near))
	}
	if t.Try != "" {
		r.line("\n    " + render.Safe(t.Try))
	}
	r.line("")
}

func failure(r parser.Request, status int, body []byte) explain.Failure {
	return explain.Failure{Method: r.Method, Path: r.Path, Query: r.Query, Sent: r.Body, Status: status, Body: body}
}

// hint names the command below an error that it can explain.
func hint(a console.Answer) string {
	if a.Response.Status < http.StatusBadRequest && !strings.HasSuffix(a.Request.Path, "_bulk") {
		return ""
	}
	if _, ok := explain.Explain(failure(a.Request, a.Response.Status, a.Response.Body), "en"); !ok {
		return ""
	}
	return ":explain says why"
}

// paragraph breaks a text into lines. Chinese has no blanks to break it at.
func (r *REPL) paragraph(text string) string {
	if r.Lang == "zh" {
		return "  " + strings.ReplaceAll(runewidth.Wrap(text, columns-2), "\n", "\n  ")
	}
	return wrap("  ", text, columns)
}
