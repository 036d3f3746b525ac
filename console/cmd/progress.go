package cmd

import (
	"context"
	"os"
	"time"

	"esconsole/console"
	"esconsole/console/progress"
	"esconsole/console/render"
	"esconsole/console/theme"
	told "esconsole/engine/progress"
	"esconsole/parser"
)

// bar is the progress bar of this run, nil if nobody looks on. It is drawn where
// problems are printed.
func (a *app) bar() *progress.Bar {
	out, ok := a.err.(*os.File)
	if !ok || !isTerminal(out) || dumb() {
		return nil
	}
	look := theme.Theme{}
	if a.colored(a.err) {
		look, _ = theme.Find(a.flags.theme) // checked with the flags
	}
	width := func() int { w, _ := screenSize(out); return w }
	return progress.New(out, width, look, time.Now)
}

// watchRequests shows how far a request with a large body is.
func (a *app) watchRequests(s *console.Session) {
	bar := a.bar()
	if bar == nil {
		return
	}
	s.Watch = func(ctx context.Context, label string) (context.Context, func()) {
		bar.Begin(render.Safe(label))
		return told.With(ctx, bar.Tell), bar.End
	}
}

// longScript is from how many requests on a script has a bar of its own. In a
// shorter one it is the requests that take long.
const longScript = 50

// scriptBar shows how far a script is, where its answers don't show it: they go
// elsewhere, or only those that fail are printed. begin is called before each
// script.
func (a *app) scriptBar(r *console.Runner, c *checker, o runOptions) (begin func(console.Source), end func()) {
	quiet := o.check && !o.verbose || !isTerminal(a.out)
	bar := a.bar()
	if bar == nil || !quiet {
		return func(console.Source) {}, func() {}
	}
	request := r.Session.Watch
	c.printer.Out, c.printer.Err = bar.Writer(c.printer.Out), bar.Writer(c.printer.Err)
	done, total := 0, 0
	next := r.Done
	r.Done = func(result console.Result) {
		next(result)
		done++
		if total >= longScript {
			bar.Tell(done, total)
		}
	}
	return func(src console.Source) {
		done, total = 0, len(parser.Parse(src.Text).Requests)
		bar.Begin(render.Safe(src.Name))
		r.Session.Watch = request
		if total >= longScript {
			r.Session.Watch = nil // one bar at a time
		}
	}, bar.End
}
