//go:build !unix

package repl

import (
	"context"
	"io"
	"os"

	"github.com/chzyer/readline"
	"golang.org/x/term"
)

// tty leaves the terminal to the libraries, which know its ways.
type tty struct {
	fd    int
	found *term.State
}

func openTTY(f *os.File) (*tty, error) {
	state, err := term.GetState(int(f.Fd()))
	return &tty{fd: int(f.Fd()), found: state}, err
}

func (t *tty) raw() error {
	_, err := term.MakeRaw(t.fd)
	return err
}

func (t *tty) running() error { return t.restore() }

func (t *tty) restore() error { return term.Restore(t.fd, t.found) }

// terminalKeys is where keys come from: readline turns key events into
// characters.
func terminalKeys(*os.File) io.Reader { return readline.Stdin }

// untilKey ends by itself only: whether a key waits is not known here.
func (t *tty) untilKey() (context.Context, context.CancelFunc) {
	return context.WithCancel(context.Background())
}

func stopSelf() {}

func onResize(func()) {}
