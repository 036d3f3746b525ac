// Package repl is the console that a person types into: it reads lines,
// collects them into requests, runs those and keeps a history. The keyboard is
// behind LineEditor; what a request means is not decided here.
package repl

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/parser"
)

// Config is what a console is made of.
type Config struct {
	Session *console.Session
	Printer *render.Printer
	Editor  LineEditor
	History *History

	// Load reads a script by the name that ":run" gives.
	Load func(name string) (console.Source, error)
	// Lessons lists the scripts that come with the program, as name and title.
	Lessons func() [][2]string
	// Shape completes the engine that a script or ":reset" asks for.
	Shape func(lesson.Engine) lesson.Engine
	// Describe says in words what kind of engine is open.
	Describe func(lesson.Engine) string

	// Lang is the language of explanations: en or zh.
	Lang string

	// Host names the server that answers; "" is the engine in this program.
	Host string
	// URL is where that server is, without a login.
	URL string
	// Danger says what a request would destroy, or "". Before one that would,
	// the person is asked. nil asks nothing.
	Danger func(method, path string, body []byte) string
}

// The prompts of the first and of further lines.
const (
	prompt = "es> "
	more   = "  > "
)

// REPL is a running console.
type REPL struct {
	Config
	runner     *console.Runner
	block      block
	interrupts chan os.Signal
	quit       bool
	seen       *seen
	entered    []string // requests, without logins
	saved      bool     // the history could be written, or it has been said that it can't
}

// New makes a console.
func New(c Config) *REPL {
	r := &REPL{Config: c, interrupts: make(chan os.Signal, 1), saved: true}
	r.runner = &console.Runner{Session: c.Session, Report: c.Printer, Pause: r.pause}
	c.Printer.Options.Hint = hint
	c.Session.KeepStates()
	if c.Danger != nil {
		r.runner.Confirm = r.confirm
	}
	return r
}

// Run reads and runs until the person quits.
func (r *REPL) Run() {
	signal.Notify(r.interrupts, os.Interrupt)
	defer signal.Stop(r.interrupts)
	r.Editor.SetHistory(r.History.Recent())
	r.Editor.SetCompleter(r.complete)
	for !r.quit {
		p := r.prompt()
		if !r.block.empty() {
			p = more
		}
		r.Editor.SetAbove(r.block.text)
		in, err := r.Editor.ReadLine(p, more)
		switch {
		case errors.Is(err, ErrInterrupt):
			r.block.drop()
		case err != nil:
			return
		default:
			r.enter(in)
		}
	}
}

// enter takes one line or one pasted block.
func (r *REPL) enter(in Input) {
	first, _, several := strings.Cut(in.Text, "\n")
	if r.block.interrupts(first) {
		ready := r.block.text
		r.block.drop()
		r.run(ready)
	}
	if r.block.empty() && !several && strings.HasPrefix(strings.TrimSpace(in.Text), ":") {
		r.remember(in.Text)
		r.meta(strings.TrimSpace(in.Text))
		return
	}
	if ready := r.block.add(in); ready != "" {
		r.run(ready)
	}
}

// run sends off the requests of a block, in their order.
func (r *REPL) run(text string) {
	r.remember(text)
	if name, ok := bareMeta(text); ok {
		r.complain("that is no request; did you mean " + name + "?")
		return
	}
	r.entered = append(r.entered, strings.TrimSpace(withoutLogins(text)))
	r.Printer.Fresh()
	tally := r.play(func(ctx context.Context) console.Tally {
		return r.runner.Run(ctx, console.Source{Text: text})
	})
	if tally.Requests+tally.Failed() > 0 {
		r.line("")
	}
}

// play runs requests so that Ctrl-C cancels them, and them only.
func (r *REPL) play(run func(context.Context) console.Tally) console.Tally {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r.seen = nil
	select {
	case <-r.interrupts: // an old one
	default:
	}
	go func() {
		select {
		case <-r.interrupts:
			cancel()
		case <-ctx.Done():
		}
	}()
	tally := run(ctx)
	if ctx.Err() != nil {
		r.complain("cancelled")
	}
	return tally
}

// pause waits for Enter at a "#@ pause".
func (r *REPL) pause(_ context.Context, text string) error {
	if text != "" {
		text += " "
	}
	r.Editor.SetAbove("")
	_, err := r.Editor.ReadLine(render.Safe(text)+"[Enter] ", more)
	return err
}

// remember keeps a block in the history.
func (r *REPL) remember(text string) {
	err := r.History.Add(text)
	if err != nil && r.saved {
		r.saved = false
		r.complain(fmt.Sprintf("the history can't be kept: %v", err))
	}
	r.Editor.SetHistory(r.History.Recent())
}

func (r *REPL) line(text string) { io.WriteString(r.Printer.Out, text+"\n") }

func (r *REPL) complain(text string) { r.Printer.Complain(text) }

// bareMeta recognises a meta command typed without its colon.
func bareMeta(text string) (name string, ok bool) {
	word, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
	if len(parser.Parse(text).Requests) > 0 || strings.Contains(rest, "\n") {
		return "", false
	}
	c, found := find(":" + word)
	if !found {
		return "", false
	}
	return c.name, true
}
