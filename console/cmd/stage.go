package cmd

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"

	"esconsole/console"
	"esconsole/console/play"
	"esconsole/console/render"
	"esconsole/console/repl"
)

// view is how talks look.
func (a *app) view(printer *render.Printer) play.View {
	o := printer.Options
	o.Terminal, o.Holds, o.Page, o.Hint, o.Advice = true, false, nil, nil, nil
	return play.View{Options: o, Highlight: repl.Highlight, Lang: a.flags.lang}
}

// stage shows talks on the whole screen; nil where the terminal can't, or
// nobody wants it.
func (a *app) stage(editor repl.LineEditor, printer *render.Printer) (func(*play.Player, console.Runner) play.Outcome, error) {
	in, inOK := a.in.(*os.File)
	out, outOK := a.out.(*os.File)
	if !inOK || !outOK || !isTerminal(in) || !isTerminal(out) || dumb() || a.talk.prompt {
		return nil, nil
	}
	notes, err := a.presenter()
	if err != nil {
		return nil, err
	}
	s := &play.Stage{View: a.view(printer), Out: out, Keys: in, Typed: a.talk.typed, Notes: notes,
		Size: func() (int, int) { return screenSize(out) }}
	return func(p *play.Player, runner console.Runner) (outcome play.Outcome) {
		err := editor.Lend(func() error {
			s.Runner = runner
			return onStage(in, s, func() { outcome = s.Show(p) })
		})
		if err != nil {
			printer.Complain(fmt.Sprintf("the terminal: %v", err))
		}
		return outcome
	}, nil
}

// onStage hands keys over one by one while something is shown, and tells of
// the window's size and of signals to end.
func onStage(in *os.File, s *play.Stage, show func()) error {
	state, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return err
	}
	defer term.Restore(int(in.Fd()), state)
	resized, ended := make(chan struct{}, 1), make(chan struct{})
	s.Resized, s.Ended = resized, ended
	defer watchSize(func() {
		select {
		case resized <- struct{}{}:
		default:
		}
	})()
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)
	done := make(chan struct{})
	defer close(done)
	go func() {
		select {
		case <-signals:
			close(ended)
		case <-done:
		}
	}()
	show()
	return nil
}

// presenter writes notes where --notes says, a terminal or a file that always
// holds those of the present step; nil if it says nothing.
func (a *app) presenter() (func(text string), error) {
	if a.talk.notes == "" {
		return nil, nil
	}
	f, err := os.OpenFile(a.talk.notes, os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("--notes: %w", err)
	}
	if isTerminal(f) {
		return func(text string) { io.WriteString(f, "\x1b[H\x1b[2J"+text) }, nil
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() { // a pipe
		return func(text string) { io.WriteString(f, text+"\n") }, nil
	}
	return func(text string) {
		if f.Truncate(0) == nil {
			_, _ = f.WriteAt([]byte(text), 0) // a talk goes on without its notes
		}
	}, nil
}
