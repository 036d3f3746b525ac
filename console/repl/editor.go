package repl

import "errors"

// LineEditor reads what a person types. The console knows nothing else of the
// keyboard and the screen.
type LineEditor interface {
	// ReadLine shows a prompt and waits for Enter. more is the prompt of
	// further lines, where a text of several is shown. The error is io.EOF
	// for Ctrl-D on an empty line, ErrInterrupt for Ctrl-C.
	ReadLine(prompt, more string) (Input, error)

	// SetAbove tells which lines of the same block stand above the next one.
	SetAbove(text string)

	// SetCompleter gives what a key for completion asks.
	SetCompleter(c Completer)

	// SetHistory gives the blocks that keys can recall, the oldest first.
	SetHistory(blocks []string)

	// Close leaves the terminal as it was found. It may be called while
	// ReadLine waits, which then gives io.EOF.
	Close() error
}

// Input is what came with one Enter.
type Input struct {
	Text  string // of several lines when a block was pasted or recalled
	Block bool   // the text is a whole block: there is nothing to wait for unless a bracket is open
	Send  bool   // Alt+Enter: send what is there
}

// ErrInterrupt says that Ctrl-C was pressed.
var ErrInterrupt = errors.New("interrupted")
