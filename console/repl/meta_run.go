package repl

import (
	"context"
	"fmt"

	"github.com/mattn/go-runewidth"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/parser"
)

// runFile runs a script in this session. A script that wants another engine
// gets it only if there is nothing in the one that is open.
func (r *REPL) runFile(name string) {
	if name == "" {
		r.lessons()
		return
	}
	src, err := r.Load(name)
	if err != nil {
		r.complain(err.Error())
		return
	}
	if !r.prepare(src) {
		return
	}
	r.Printer.Fresh()
	runner := *r.runner
	runner.Outlet = r.ScriptOutlet
	runner.Headings = console.HeadAlways
	r.Printer.Options.Holds = false // the summary counts them
	tally := r.play(func(ctx context.Context) console.Tally { return runner.Run(ctx, src) })
	r.Printer.Options.Holds = true
	r.Printer.Summary(src.Name, tally)
	r.line("")
}

// prepare opens the engine that the script asks for.
func (r *REPL) prepare(src console.Source) bool {
	wanted := lesson.Wanted(parser.Parse(src.Text))
	if wanted == nil || r.Host != "" {
		return true
	}
	shape := r.Shape(*wanted)
	if shape == r.Session.Shape() {
		return true
	}
	if r.Session.Used() {
		r.complain(fmt.Sprintf("%s is written for %s. :reset nodes=%d compat=%d starts such an engine, an empty one; then run it again",
			src.Name, r.Describe(shape), shape.Nodes, shape.Compat))
		return false
	}
	if err := r.Session.Reset(shape); err != nil {
		r.complain(err.Error())
		return false
	}
	r.line(r.Describe(shape) + ", as the script asks")
	return true
}

func (r *REPL) lessons() {
	list := r.Lessons()
	width := 0
	for _, l := range list {
		width = max(width, runewidth.StringWidth(l[0]))
	}
	for _, l := range list {
		r.line(runewidth.Truncate("  "+runewidth.FillRight(l[0], width)+"  "+l[1], columns, "…"))
	}
	r.line("")
}
