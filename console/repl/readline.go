package repl

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"esconsole/console/theme"
	"esconsole/parser"
	"github.com/chzyer/readline"
)

// maxPaste is one byte more than the parser accepts: it will say so.
const maxPaste = parser.MaxText + 1

// echoLines is how much of a pasted block is shown.
const echoLines = 100

// Readline is the LineEditor on chzyer/readline. It edits one line at a time;
// blocks are recalled and shown whole.
type Readline struct {
	config *readline.Config
	rl     atomic.Pointer[readline.Instance] // nil until the first line is read
	tty    *tty
	keys   *keyReader
	stdin  *readline.CancelableStdin
	screen *screen
	out    io.Writer

	above  string // the lines of the same block above the edited ones
	aids   Aids
	preset string // the text to begin with
	absorb int    // blanks of an automatic indentation that may be typed again

	blocks []string // those that keys can recall
	search *search
	last   snapshot // what a search has found

	reading  sync.Mutex // held by ReadLine
	closed   atomic.Bool
	closing  sync.Once
	closeErr error

	// Set by the listener, which readline calls before it hands over a line.
	rest string // lines of a paste below the one in the buffer
	send bool
	edit bool
}

// NewReadline edits on a terminal. A theme without a name has no colours.
func NewReadline(in, out *os.File, look theme.Theme) (*Readline, error) {
	t, err := openTTY(in)
	if err != nil {
		return nil, err
	}
	e := &Readline{tty: t, out: out, keys: &keyReader{src: terminalKeys(in), limit: maxPaste}}
	e.stdin = readline.NewCancelableStdin(e.keys)
	size := sizeOf(out)
	// Readline takes the screen for endlessly wide: rows are counted here only. By
	// itself it counts them again for each row and character behind the cursor.
	width := func() int { return wideEnough }
	e.screen = &screen{out: out, size: size, color: look.Name != "", theme: look, tip: e.tip}
	e.config = &readline.Config{
		Stdin: e.stdin, Stdout: e.screen, Stderr: e.screen,
		Painter: e.screen, Listener: readline.FuncListener(e.key),
		FuncMakeRaw: t.raw, FuncExitRaw: t.running,
		FuncGetWidth: width, FuncOnWidthChanged: func(f func()) { onResize(func() { f(); e.redraw() }) },
		FuncFilterInputRune:    e.filter,
		ForceUseInteractive:    true,
		DisableAutoSaveHistory: true,
		HistorySearchFold:      true,
		EOFPrompt:              "\n", // readline's word for none
	}
	io.WriteString(out, "\x1b[?2004h") // tell pastes from keys
	return e, nil
}

// start gives readline, which is started with the first line: one that never reads
// can't be closed in order, as it counts its own work only when that has begun.
func (e *Readline) start() (*readline.Instance, error) {
	if rl := e.rl.Load(); rl != nil {
		return rl, nil
	}
	rl, err := readline.NewEx(e.config)
	if err != nil {
		return nil, err
	}
	e.rl.Store(rl)
	e.remember(rl)
	return rl, nil
}

// ReadLine implements LineEditor.
func (e *Readline) ReadLine(prompt, more string) (Input, error) {
	e.reading.Lock()
	defer e.reading.Unlock()
	if e.closed.Load() {
		return Input{}, io.EOF
	}
	rl, err := e.start()
	if err != nil {
		return Input{}, err
	}
	e.rest, e.send, e.edit = "", false, false
	e.screen.setPrompts(prompt, more)
	e.screen.setBelow("")
	e.search = nil
	if err := e.tty.raw(); err != nil { // readline shows the prompt first: Ctrl-C is a key by then
		return Input{}, err
	}
	rl.SetPrompt(prompt)
	line, err := rl.ReadlineWithDefault(e.begin())
	switch {
	case errors.Is(err, readline.ErrInterrupt):
		return Input{}, ErrInterrupt
	case err != nil:
		return Input{}, io.EOF
	}
	in := Input{Text: strings.ReplaceAll(line, string(lineBreak), "\n"), Send: e.send, Edit: e.edit}
	in.Block = strings.Contains(in.Text, "\n")
	if e.rest != "" {
		e.echo(line, more, e.rest)
		in.Text += "\n" + e.rest
		in.Block = true
	}
	return in, nil
}

// begin is the text to begin with: one that was given, or the indentation.
func (e *Readline) begin() string {
	text := strings.ReplaceAll(strings.TrimSuffix(e.preset, "\n"), "\n", string(lineBreak))
	e.preset, e.absorb = "", 0
	if text == "" && e.above != "" && e.habits().Indent {
		e.absorb = indentation(e.aboveRunes())
		text = strings.Repeat(" ", e.absorb)
	}
	return text
}

func (e *Readline) aboveRunes() []rune {
	return []rune(strings.ReplaceAll(e.above, "\n", string(lineBreak)))
}

func (e *Readline) habits() Habits {
	if e.aids.Habits == nil {
		return Habits{Indent: true}
	}
	return e.aids.Habits()
}

// echo shows the lines of a paste as if they had been typed.
func (e *Readline) echo(line, more, text string) {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	end := ""
	if len(lines) > echoLines {
		lines, end = lines[:echoLines], more+"…\n"
	}
	io.WriteString(e.out, e.screen.echo([]rune(line), lines)+end)
}

// SetAbove implements LineEditor.
func (e *Readline) SetAbove(text string) {
	e.above = text
	e.screen.setAbove(text)
}

// SetAids implements LineEditor.
func (e *Readline) SetAids(a Aids) { e.aids = a }

// SetText implements LineEditor.
func (e *Readline) SetText(text string) { e.preset = text }

// Whole implements LineEditor.
func (e *Readline) Whole() bool { return false }

// key is called with each key once readline has put it into the line. It does
// what the keys of this package mean.
func (e *Readline) key(line []rune, pos int, key rune) ([]rune, int, bool) {
	switch key {
	case 0, readline.CharEnter, readline.CharCtrlJ, readline.CharInterrupt, readline.CharDelete:
		// The line begins, or has been handed over: whoever has it may be in
		// ReadLine again.
		return line, pos, false
	}
	absorb := e.absorb
	e.absorb = 0
	if e.search != nil || key == keySearch && pos > 0 {
		shown, found, over := e.searching(line, pos, key)
		if !over {
			return shown.text, shown.pos, true
		}
		if found {
			return shown.text, shown.pos, true
		}
	}
	line, pos, changed := e.changed(line, pos, key, absorb)
	if !changed && pos > 0 && pos < len(line) && key != readline.CharEnter {
		if at := clusterStart(line, pos); at != pos { // no cursor within a character
			if pos, changed = at, true; key == readline.CharForward {
				pos = min(at+cluster(line[at:]), len(line))
			}
		}
	}
	return line, pos, changed
}

// searching does what a key means while the history is searched.
func (e *Readline) searching(line []rune, pos int, key rune) (shown snapshot, found, over bool) {
	if e.search == nil {
		line = slices.Delete(slices.Clone(line), pos-1, pos)
		e.search = newSearch(e.blocks, line, pos-1)
		e.last = snapshot{line, pos - 1}
	} else if shown, found, over = e.search.key(string(key)); found {
		e.last = shown
	}
	if over {
		e.search = nil
		e.screen.setBelow("")
		return shown, found, true
	}
	width, _ := e.screen.size()
	e.screen.setBelow(e.search.title(width))
	return snapshot{slices.Clone(e.last.text), e.last.pos}, true, false
}

// changed is what the line becomes by a key, if that does more than readline
// has done already.
func (e *Readline) changed(line []rune, pos int, key rune, absorb int) ([]rune, int, bool) {
	switch key {
	case keyPaste, keySend, keyDelete, keyTab, keyEdit, keyFormat, '{', '}', '[', ']', '"', ' ':
	default:
		return line, pos, false
	}
	if pos < 1 || pos > len(line) || line[pos-1] != key { // in a search
		if key == keyPaste {
			e.keys.takePaste()
		}
		return line, pos, false
	}
	before, after := slices.Clone(line[:pos-1]), slices.Clone(line[pos:])
	switch key {
	case keySend:
		e.send = true
	case keyEdit:
		e.edit = true
	case keyTab:
		before, after = e.tab(before, after)
	case keyDelete:
		after = after[min(cluster(append(after, 0)), len(after)):]
	case keyFormat:
		if e.aids.Format != nil && e.above == "" {
			text := e.aids.Format(strings.ReplaceAll(string(append(before, after...)), string(lineBreak), "\n"))
			before, after = []rune(strings.ReplaceAll(text, "\n", string(lineBreak))), nil
		}
	case keyPaste:
		before, after = e.paste(before, after)
	case ' ':
		if absorb == 0 {
			return line, pos, false
		}
		e.absorb = absorb - 1 // the indentation is there already
	default:
		before, after = assist(e.habits(), e.aboveRunes(), append(before, key), after, key)
	}
	return append(before, after...), len(before), true
}

// paste puts a pasted text in. What is below its first line is kept for the
// Enter that follows.
func (e *Readline) paste(before, after []rune) (newBefore, newAfter []rune) {
	if strings.TrimSpace(string(before)) == "" && len(after) == 0 { // it brings its own indentation
		before = nil
	}
	first, rest, several := strings.Cut(e.keys.takePaste(), "\n")
	before = append(before, []rune(first)...)
	if several {
		e.rest = rest + string(after)
		after = nil
	}
	return before, after
}

// tab completes, and lists what there is to choose from.
func (e *Readline) tab(before, after []rune) (newBefore, newAfter []rune) {
	width, _ := e.screen.size()
	ctx, cancel := e.tty.untilKey()
	defer cancel()
	newBefore, newAfter, list := complement(ctx, e.aids.Complete, e.above, before, after, width, e.screen.theme)
	if list != "" {
		e.screen.below(append(before[:len(before):len(before)], after...), list)
	}
	return newBefore, newAfter
}

// tip is what comes behind a line.
func (e *Readline) tip(line []rune) string {
	if e.aids.Hint == nil || !e.habits().Hint {
		return ""
	}
	text := strings.ReplaceAll(string(line), string(lineBreak), "\n")
	if e.above != "" {
		text = e.above + "\n" + text
	}
	return e.aids.Hint(text, len(text))
}

// filter drops keys that mean nothing here.
func (e *Readline) filter(r rune) (rune, bool) {
	switch r {
	case readline.CharCtrlZ:
		e.suspend()
		return 0, false
	case 0x0f, 0x11, 0x16, 0x18, 0x1c, 0x1d, 0x1e, 0x1f:
		return 0, false
	}
	return r, true
}

// suspend gives the terminal back to the shell until this program is resumed.
func (e *Readline) suspend() {
	io.WriteString(e.out, "\r\n\x1b[?2004l")
	e.tty.restore()
	stopSelf()
	e.tty.raw()
	io.WriteString(e.out, "\x1b[?2004h")
}

// redraw shows the line again in the new width.
func (e *Readline) redraw() {
	if rl := e.rl.Load(); rl != nil {
		rl.Refresh()
	}
}

// SetHistory implements LineEditor.
func (e *Readline) SetHistory(blocks []string) {
	e.blocks = blocks
	if rl := e.rl.Load(); rl != nil {
		e.remember(rl)
	}
}

// remember gives readline the blocks that keys can recall.
func (e *Readline) remember(rl *readline.Instance) {
	rl.ResetHistory()
	for _, b := range e.blocks {
		// The error would be about a file, and there is none.
		_ = rl.SaveHistory(strings.ReplaceAll(b, "\n", string(lineBreak)))
	}
}

// Lend implements LineEditor.
func (e *Readline) Lend(use func() error) error { return lend(e.tty, e.out, &e.closed, use) }

// Close implements LineEditor.
func (e *Readline) Close() error {
	e.closing.Do(func() {
		e.closed.Store(true)
		e.stdin.Close()
		e.reading.Lock() // what readline still writes comes before the last word
		defer e.reading.Unlock()
		var err error
		if rl := e.rl.Load(); rl != nil {
			err = rl.Close()
		}
		e.screen.close("\x1b[?2004l")
		e.closeErr = errors.Join(err, e.tty.restore())
	})
	return e.closeErr
}
