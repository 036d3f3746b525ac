package repl

import (
	"bufio"
	"io"
	"os"
	"os/signal"
	"strings"
)

// Plain is the LineEditor for terminals that understand no control sequences:
// lines come as the system's own editing gives them, without history.
type Plain struct {
	out        io.Writer
	lines      chan string
	interrupts chan os.Signal
	closed     chan struct{}
}

// NewPlain reads lines. Prompts go to out.
func NewPlain(in io.Reader, out io.Writer) *Plain {
	e := &Plain{out: out, lines: make(chan string), interrupts: make(chan os.Signal, 1), closed: make(chan struct{})}
	signal.Notify(e.interrupts, os.Interrupt)
	go func() {
		defer close(e.lines)
		r := bufio.NewReader(in)
		for {
			line, err := r.ReadString('\n')
			if line != "" {
				select {
				case e.lines <- strings.TrimRight(line, "\r\n"):
				case <-e.closed:
					return
				}
			}
			if err != nil {
				return
			}
		}
	}()
	return e
}

// ReadLine implements LineEditor.
func (e *Plain) ReadLine(prompt, _ string) (Input, error) {
	select {
	case <-e.interrupts: // meant for the request that ran
	default:
	}
	io.WriteString(e.out, prompt)
	select {
	case line, ok := <-e.lines:
		if !ok {
			io.WriteString(e.out, "\n")
			return Input{}, io.EOF
		}
		return Input{Text: line}, nil
	case <-e.interrupts:
		io.WriteString(e.out, "\n")
		return Input{}, ErrInterrupt
	case <-e.closed:
		return Input{}, io.EOF
	}
}

// SetHistory implements LineEditor; there is no key to recall anything with.
func (e *Plain) SetHistory([]string) {}

// SetAbove implements LineEditor; nothing here depends on it.
func (e *Plain) SetAbove(string) {}

// SetAids implements LineEditor; there is no key to ask with.
func (e *Plain) SetAids(Aids) {}

// SetText implements LineEditor: what can't be edited is shown.
func (e *Plain) SetText(text string) { io.WriteString(e.out, strings.TrimSuffix(text, "\n")+"\n") }

// Whole implements LineEditor.
func (e *Plain) Whole() bool { return false }

// Lend implements LineEditor: the terminal is as it was found.
func (e *Plain) Lend(use func() error) error { return use() }

// Close implements LineEditor.
func (e *Plain) Close() error {
	close(e.closed)
	signal.Stop(e.interrupts)
	return nil
}
