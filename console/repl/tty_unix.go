//go:build unix

package repl

import (
	"context"
	"io"
	"os"
	"os/signal"

	"golang.org/x/sys/unix"
)

// tty switches a terminal between editing and running. While requests run it
// echoes nothing, so that keys typed ahead don't get between the answers, but
// Ctrl-C is a signal.
type tty struct {
	fd    int
	found unix.Termios // how it was
}

func openTTY(f *os.File) (*tty, error) {
	fd := int(f.Fd())
	state, err := unix.IoctlGetTermios(fd, getTermios)
	if err != nil {
		return nil, err
	}
	return &tty{fd: fd, found: *state}, nil
}

// raw hands every key over as it is. Output is left alone: a line break
// returns to the margin.
func (t *tty) raw() error {
	return t.set(unix.ECHO | unix.ECHONL | unix.ICANON | unix.ISIG | unix.IEXTEN)
}

// running leaves signals on.
func (t *tty) running() error { return t.set(unix.ECHO | unix.ECHONL | unix.ICANON) }

func (t *tty) set(off uint64) error {
	state := t.found
	state.Iflag &^= unix.IGNBRK | unix.BRKINT | unix.PARMRK | unix.ISTRIP | unix.INLCR | unix.IGNCR | unix.ICRNL | unix.IXON
	state.Lflag &^= flagBits(off)
	state.Cc[unix.VMIN], state.Cc[unix.VTIME] = 1, 0
	return unix.IoctlSetTermios(t.fd, setTermios, &state)
}

func (t *tty) restore() error { return unix.IoctlSetTermios(t.fd, setTermios, &t.found) }

// keyPoll is how often a waiting key is looked for, in milliseconds.
const keyPoll = 20

// untilKey gives a context that ends as soon as a key waits to be read. A nil
// tty has none.
func (t *tty) untilKey() (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.Background())
	if t == nil {
		return ctx, cancel
	}
	go func() {
		defer cancel()
		fds := []unix.PollFd{{Fd: int32(t.fd), Events: unix.POLLIN}}
		for ctx.Err() == nil {
			if n, err := unix.Poll(fds, keyPoll); n > 0 || err != nil && err != unix.EINTR {
				return
			}
		}
	}()
	return ctx, cancel
}

// terminalKeys is where keys come from.
func terminalKeys(f *os.File) io.Reader { return f }

// stopSelf stops this program's job, as Ctrl-Z does.
func stopSelf() { _ = unix.Kill(0, unix.SIGTSTP) }

// onResize calls f whenever the window's size changes.
func onResize(f func()) {
	changed := make(chan os.Signal, 1)
	signal.Notify(changed, unix.SIGWINCH)
	go func() {
		for range changed {
			f()
		}
	}()
}
