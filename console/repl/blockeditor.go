package repl

import (
	"io"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"golang.org/x/term"

	"esconsole/console/theme"
)

// BlockEditor is the LineEditor that edits a whole block: the cursor goes to
// every line of it, and Enter breaks the line until the block is complete. It
// draws no more of it than the screen has room for.
type BlockEditor struct {
	tty   *tty
	out   io.Writer
	keys  *keyReader
	size  func() (width, height int)
	color bool
	theme theme.Theme
	aids  Aids

	read    chan read     // from the terminal
	wanted  chan struct{} // asks for it
	asked   bool
	resized chan struct{}
	ended   chan struct{}
	queue   []byte // read and not yet understood

	reading  sync.Mutex // held by ReadLine
	closed   atomic.Bool
	closing  sync.Once
	closeErr error

	buffer
	frame
	look      look
	list      []string // candidates, shown below the text until the next key
	preset    string   // the text to begin with
	absorb    int      // blanks of an automatic indentation that may be typed again
	recall    recall
	recalling bool // the last key has recalled the text
	search    *search
	silent    bool // no hint is shown any more
	pasted    bool // the text is what was pasted or recalled
	shown     int  // columns of the screen when it was last drawn
}

// read is what came from the terminal.
type read struct {
	keys []byte
	err  error
}

// NewBlockEditor edits on a terminal. A theme without a name has no colours.
func NewBlockEditor(in, out *os.File, look theme.Theme) (*BlockEditor, error) {
	t, err := openTTY(in)
	if err != nil {
		return nil, err
	}
	e := newBlockEditor(terminalKeys(in), out, sizeOf(out), look)
	e.tty = t
	onResize(func() {
		select {
		case e.resized <- struct{}{}:
		default:
		}
	})
	io.WriteString(out, "\x1b[?2004h") // tell pastes from keys
	return e, nil
}

func newBlockEditor(in io.Reader, out io.Writer, size func() (int, int), look theme.Theme) *BlockEditor {
	e := &BlockEditor{
		out: out, size: size, color: look.Name != "", theme: look, frame: frame{out: out},
		keys: &keyReader{src: in, limit: maxPaste},
		read: make(chan read), wanted: make(chan struct{}), resized: make(chan struct{}, 1), ended: make(chan struct{}),
	}
	go e.pump()
	return e
}

// sizeOf asks a terminal for its size.
func sizeOf(f *os.File) func() (width, height int) {
	return func() (int, int) {
		if w, h, err := term.GetSize(int(f.Fd())); err == nil && w > 0 && h > 0 {
			return w, h
		}
		return 80, 24
	}
}

// pump reads from the terminal when asked to, and not while requests run: keys
// pressed then are for whoever reads next.
func (e *BlockEditor) pump() {
	buf := make([]byte, 4096)
	for range e.wanted {
		n, err := e.keys.Read(buf)
		select {
		case e.read <- read{append([]byte(nil), buf[:n]...), err}:
		case <-e.ended:
			return
		}
	}
}

// ReadLine implements LineEditor.
func (e *BlockEditor) ReadLine(prompt, more string) (Input, error) {
	e.reading.Lock()
	defer e.reading.Unlock()
	if e.closed.Load() {
		return Input{}, io.EOF
	}
	if e.tty != nil {
		if err := e.tty.raw(); err != nil {
			return Input{}, err
		}
		defer e.tty.running()
	}
	e.begin(prompt, more)
	for {
		key, n := nextKey(e.queue)
		if n == 0 {
			e.draw()
			if err := e.fetch(); err != nil {
				e.leave()
				return Input{}, io.EOF
			}
			continue
		}
		e.queue = e.queue[n:]
		if in, done, err := e.press(key); done {
			return in, err
		}
	}
}

func (e *BlockEditor) begin(prompt, more string) {
	killed := e.killed
	e.buffer = buffer{killed: killed}
	e.set(strings.TrimSuffix(e.preset, "\n"))
	if strings.HasSuffix(e.preset, "\n") {
		e.join(newLine(e.habits(), e.before(), nil))
	}
	e.preset, e.search, e.pasted, e.recalling, e.absorb, e.list = "", nil, false, false, 0, nil
	e.silent = false
	e.recall.start()
	e.look = look{colored: prompt, prompt: colors.ReplaceAllString(prompt, ""), more: more}
	e.frame.forget()
}

// fetch waits for keys, or for the window to change its size.
func (e *BlockEditor) fetch() error {
	if !e.asked {
		select {
		case e.wanted <- struct{}{}:
			e.asked = true
		case <-e.ended:
			return io.EOF
		}
	}
	select {
	case got := <-e.read:
		e.asked = false
		e.queue = append(e.queue, got.keys...)
		if len(got.keys) == 0 {
			return got.err
		}
	case <-e.resized:
		e.resize()
	case <-e.ended:
		return io.EOF
	}
	return nil
}

// resize forgets where the rows are: the terminal has moved them. It is assumed
// to have broken the lines anew, as most do.
func (e *BlockEditor) resize() {
	width, _ := e.size()
	if width == e.shown || len(e.rows) == 0 {
		return
	}
	old := lay(e.text, e.pos, e.dressed(e.shown))
	old.rows, old.cursor.row = old.rows[e.top:], old.cursor.row-e.top
	above := old.cursor.row
	if width < e.shown {
		above = old.broken(max(width, 1))
	}
	_, height := e.size()
	io.WriteString(e.out, up(min(above, height-1))+"\r\x1b[J")
	e.frame.forget()
}

// dressed is the look of the text in a width.
func (e *BlockEditor) dressed(width int) look {
	l := e.look
	l.width, l.theme = width, e.theme
	if e.color {
		var h highlighter
		l.styles = h.text(e.text)
	}
	return l
}

// draw shows the text, the cursor, and what belongs below.
func (e *BlockEditor) draw() {
	width, height := e.size()
	e.shown = width
	l := e.dressed(width)
	below := e.list
	if e.search != nil {
		below = []string{e.search.title(width)}
	} else if e.color {
		matching(e.text, e.pos, l.styles)
		l.hint = e.tip()
	}
	below = below[:min(len(below), height/2)]
	s := lay(e.text, e.pos, l)
	rows, first := s.window(height-len(below), e.top)
	e.top = first
	texts := make([]string, len(rows))
	for i, r := range rows {
		texts[i] = r.text
	}
	e.frame.draw(texts, below, s.cursor.row-first, s.before)
}

// tip is what comes next, if the cursor is behind the text.
func (e *BlockEditor) tip() string {
	if e.silent || e.aids.Hint == nil || e.pos != len(e.text) || !e.habits().Hint {
		return ""
	}
	text := e.string()
	return e.aids.Hint(text, len(text))
}

// leave shows the whole text, or its beginning if it is long, as it stays.
func (e *BlockEditor) leave() {
	width, _ := e.size()
	s := lay(e.text, len(e.text), e.dressed(width))
	if len(s.rows) > echoLines {
		s.rows = append(s.rows[:echoLines:echoLines], row{text: e.look.more + "…"})
	}
	e.frame.leave(s.whole())
}

func (e *BlockEditor) habits() Habits {
	if e.aids.Habits == nil {
		return Habits{Indent: true}
	}
	return e.aids.Habits()
}

// Whole implements LineEditor.
func (e *BlockEditor) Whole() bool { return true }

// SetText implements LineEditor.
func (e *BlockEditor) SetText(text string) { e.preset = text }

// SetAbove implements LineEditor: whole blocks have nothing above them.
func (e *BlockEditor) SetAbove(string) {}

// SetAids implements LineEditor.
func (e *BlockEditor) SetAids(a Aids) { e.aids = a }

// SetHistory implements LineEditor.
func (e *BlockEditor) SetHistory(blocks []string) { e.recall.blocks = blocks }

// Lend implements LineEditor.
func (e *BlockEditor) Lend(use func() error) error { return lend(e.tty, e.out, &e.closed, use) }

// Close implements LineEditor.
func (e *BlockEditor) Close() error {
	e.closing.Do(func() {
		e.closed.Store(true)
		close(e.ended)
		e.reading.Lock()
		defer e.reading.Unlock()
		io.WriteString(e.out, "\x1b[?2004l")
		if e.tty != nil {
			e.closeErr = e.tty.restore()
		}
	})
	return e.closeErr
}

// nextKey takes one key off: a character, or what a key sends after an escape.
// n is 0 if there is none yet, or not all of it.
func nextKey(queue []byte) (key string, n int) {
	switch {
	case len(queue) == 0:
		return "", 0
	case queue[0] != 0x1b:
		if !utf8.FullRune(queue) {
			return "", 0
		}
		_, n = utf8.DecodeRune(queue)
		return string(queue[:n]), n
	case len(queue) == 1:
		return "", 0
	case queue[1] == '[' || queue[1] == 'O':
		for n = 2; n < len(queue); n++ {
			if queue[n] >= 0x40 && queue[n] <= 0x7e {
				return string(queue[:n+1]), n + 1
			}
		}
		return "", 0
	}
	_, n = utf8.DecodeRune(queue[1:])
	return string(queue[:n+1]), n + 1
}
