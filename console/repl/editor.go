package repl

import (
	"errors"
	"io"
	"sync/atomic"
)

// LineEditor reads what a person types. The console knows nothing else of the
// keyboard and the screen.
type LineEditor interface {
	// ReadLine shows a prompt and waits for Enter. more is the prompt of
	// further lines, where a text of several is shown. The error is io.EOF
	// for Ctrl-D on an empty line, ErrInterrupt for Ctrl-C.
	ReadLine(prompt, more string) (Input, error)

	// SetAbove tells which lines of the same block stand above the next one.
	SetAbove(text string)

	// SetAids gives what the editor asks the console for while a person types.
	SetAids(a Aids)

	// SetText gives the text that the next ReadLine begins with.
	SetText(text string)

	// Whole tells whether the editor hands over whole blocks: SetText then
	// takes what is left of one.
	Whole() bool

	// SetHistory gives the blocks that keys can recall, the oldest first.
	SetHistory(blocks []string)

	// Lend gives the terminal to another program while use runs.
	Lend(use func() error) error

	// Close leaves the terminal as it was found. It may be called while
	// ReadLine waits, which then gives io.EOF.
	Close() error
}

// Input is what came with one Enter.
type Input struct {
	Text  string // of several lines when a block was pasted or recalled
	Block bool   // the text is a whole block: there is nothing to wait for unless a bracket is open
	Send  bool   // Alt+Enter: send what is there
	Edit  bool   // Ctrl-X Ctrl-E: go on in the person's own editor
}

// Aids is what an editor asks the console for while a person types. Each may be
// nil.
type Aids struct {
	// Complete says what may stand at the cursor.
	Complete Completer
	// Hint says in a few words what comes behind the text.
	Hint func(text string, cursor int) string
	// Accept tells whether Enter hands a block over.
	Accept func(text string) bool
	// Format lays the documents of a text out in another way.
	Format func(text string) string
	// Habits are what the editor does by itself.
	Habits func() Habits
}

// ErrInterrupt says that Ctrl-C was pressed.
var ErrInterrupt = errors.New("interrupted")

// lend gives a terminal to another program as it was found, and takes it back.
// Once the editor is closed it stays as it was found.
func lend(t *tty, out io.Writer, closed *atomic.Bool, use func() error) error {
	if t == nil {
		return use()
	}
	io.WriteString(out, "\x1b[?2004l")
	err := t.restore()
	if err == nil {
		err = use()
	}
	if closed.Load() {
		return errors.Join(err, t.restore())
	}
	io.WriteString(out, "\x1b[?2004h")
	return errors.Join(err, t.running())
}
