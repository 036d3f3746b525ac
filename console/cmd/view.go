package cmd

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"

	"golang.org/x/term"

	"esconsole/console/pager"
	"esconsole/console/repl"
	"esconsole/console/theme"
)

// The pagers that aren't programs.
const (
	pagerOn  = "on"
	pagerOff = "off"
)

// viewer shows long texts the way --pager says; nil shows none.
func (a *app) viewer(editor repl.LineEditor, t theme.Theme) func(text string) (string, error) {
	in, inOK := a.in.(*os.File)
	out, outOK := a.out.(*os.File)
	if !inOK || !outOK || !isTerminal(in) || !isTerminal(out) || dumb() || a.flags.pager == pagerOff {
		return nil
	}
	show := func(text string) (string, error) { return page(in, out, t, text) }
	if a.flags.pager != pagerOn {
		show = func(text string) (string, error) { return "", a.external(out, text) }
	}
	return func(text string) (last string, err error) {
		lent := editor.Lend(func() error {
			last, err = show(text)
			return nil
		})
		if err == nil {
			err = lent
		}
		return last, err
	}
}

// page is the pager of this program.
func page(in, out *os.File, t theme.Theme, text string) (last string, err error) {
	state, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return "", err
	}
	defer term.Restore(int(in.Fd()), state)
	p := pager.New(pager.Options{Keys: in, Out: out, Theme: t, Size: func() (int, int) { return screenSize(out) }}, text)
	defer watchSize(p.Resized)()
	return p.Show(), nil
}

// external starts the person's own pager. One that is left before it has read
// everything is no failure.
func (a *app) external(out *os.File, text string) error {
	words := strings.Fields(os.ExpandEnv(a.flags.pager))
	if len(words) == 0 {
		return fmt.Errorf("--pager %s names no program", a.flags.pager)
	}
	c := exec.Command(words[0], words[1:]...)
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(text), out, a.err
	c.Env = append(os.Environ(), "LESS="+orElse(os.Getenv("LESS"), "-R"))
	ignored := make(chan os.Signal, 1)
	signal.Notify(ignored, os.Interrupt)
	defer signal.Stop(ignored)
	err := c.Run()
	if c.ProcessState != nil {
		return nil
	}
	return err
}

func orElse(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// screenSize is that of a terminal.
func screenSize(out *os.File) (width, height int) {
	if w, h, err := term.GetSize(int(out.Fd())); err == nil && w > 0 && h > 0 {
		return w, h
	}
	return 80, 24
}

// watchSize calls f whenever the window changes its size, until stop.
func watchSize(f func()) (stop func()) {
	changed := make(chan os.Signal, 1)
	done := make(chan struct{})
	signal.Notify(changed, resizeSignals()...)
	go func() {
		for {
			select {
			case <-changed:
				f()
			case <-done:
				return
			}
		}
	}()
	return func() {
		signal.Stop(changed)
		close(done)
	}
}
