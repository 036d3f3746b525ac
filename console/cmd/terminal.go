package cmd

import (
	"io"
	"net/http"
	"os"

	"github.com/mattn/go-isatty"

	"esconsole/console"
	"esconsole/console/explain"
	"esconsole/console/render"
	"esconsole/console/theme"
)

// isTerminal tells whether a person is at the other end.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
}

// dumb terminals understand no control sequences.
func dumb() bool { return os.Getenv("TERM") == "dumb" }

// printer prints to the streams of this run in the way they can take.
func (a *app) printer() *render.Printer {
	terminal := isTerminal(a.out)
	styled := terminal && !dumb() && os.Getenv("NO_COLOR") == ""
	look, _ := theme.Find(a.flags.theme) // checked with the flags
	style, _ := render.FindStyle(a.flags.heads)
	return &render.Printer{Out: a.out, Err: a.err, Options: render.Options{
		Theme:        look,
		Style:        style,
		Terminal:     terminal,
		Color:        a.colored(a.out),
		ProblemColor: a.colored(a.err),
		Triple:       styled && a.flags.color != "never",
		Times:        !a.flags.seeded(),
		Advice:       a.advice,
	}}
}

// advice says below an error how to get what the program is without.
func (a *app) advice(of console.Answer) string {
	r := of.Request
	t, ok := explain.Explain(explain.Failure{Method: r.Method, Path: r.Path, Query: r.Query, Sent: r.Body,
		Status: of.Response.Status, Body: of.Response.Body}, a.flags.lang)
	if of.Response.Status < http.StatusBadRequest || !ok {
		return ""
	}
	return t.Get
}

func (a *app) colored(stream io.Writer) bool {
	switch a.flags.color {
	case "always":
		return true
	case "never":
		return false
	}
	return isTerminal(stream) && !dumb() && os.Getenv("NO_COLOR") == ""
}
