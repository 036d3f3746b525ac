package repl

import (
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// screen draws the edited text. Readline draws by itself, but counts one
// column for every character and knows no line breaks within the text; so the
// painter places the cursor and remembers where it is, and the writer drops
// readline's own idea of both.
type screen struct {
	out   io.Writer
	size  func() (width, height int)
	color bool
	theme theme.Theme

	mu      sync.Mutex
	colored string // the prompt of the first line, as it is written
	prompt  string // and without colours
	more    string // of the others
	painted bool   // what stands on the screen is line, with the cursor at pos
	line    []rune
	pos     int
	above   highlighter              // what the lines above in the same block leave open
	tip     func(line []rune) string // what to show behind the text, if the cursor is there
	tipped  []rune                   // the text that hint is for
	hint    string
	under   string // a row below the text
	top     int    // the first row of the text that has room on the screen
	drawn   sheet  // the rows that stand on the screen
	drawnIn int    // its columns then
	closed  bool   // nothing is drawn any more
}

// cut ends what the painter writes: readline's own cursor movement follows.
const cut = '\U0010FFFB'

// erase clears all that is behind the cursor. It is not written at the start of a
// screen: some terminals then keep the whole of it among what has scrolled off.
const erase = "\x1b[J"

// colors matches what a prompt is coloured by, which takes no columns.
var colors = regexp.MustCompile("\x1b\\[[0-9;]*m")

// clean is how readline's erasing of the old text begins.
var clean = []byte("\x1b[J\x1b[2K")

func (s *screen) setPrompts(prompt, more string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.colored, s.prompt, s.more, s.painted = prompt, colors.ReplaceAllString(prompt, ""), more, false
	s.tipped = nil
}

// setAbove tells of the lines of the same block that stand above the edited
// ones.
func (s *screen) setAbove(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.above = highlighter{}
	if s.color && text != "" {
		s.above.text([]rune(strings.ReplaceAll(text, "\n", string(lineBreak))))
	}
}

// below leaves line on the screen, writes text under it, and lets the edited
// text be drawn again under that.
func (s *screen) below(line []rune, text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed || !s.painted {
		return
	}
	above := s.rowsAbove()
	whole := lay(line, len(line), s.look(line, -1)).whole()
	io.WriteString(s.out, up(above)+"\r\x1b[J"+s.colored+whole+"\r\n"+text)
	s.line, s.pos = nil, 0
}

// echo gives lines below line as they look, each with the prompt of further
// lines.
func (s *screen) echo(line []rune, lines []string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	h := s.above
	if s.color {
		h.text(line)
	}
	var b strings.Builder
	for _, text := range lines {
		text := []rune(text)
		l := look{width: wideEnough, colored: s.more, prompt: s.more, theme: s.theme}
		if s.color {
			l.styles = h.text(text)
		}
		b.WriteString(lay(text, len(text), l).whole() + "\n")
	}
	return b.String()
}

// wideEnough is a width in which the terminal itself breaks the lines.
const wideEnough = 1 << 30

// setBelow shows a row below the text.
func (s *screen) setBelow(row string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.under = row
}

// hintFor gives what to show behind a text. It is asked for once.
func (s *screen) hintFor(line []rune) string {
	if s.tip == nil || s.under != "" {
		return ""
	}
	if !slices.Equal(line, s.tipped) || s.tipped == nil {
		s.tipped, s.hint = slices.Clone(line), s.tip(line)
	}
	return s.hint
}

// close writes the last words. Readline's goroutines may still draw.
func (s *screen) close(words string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	io.WriteString(s.out, words)
}

// Write implements io.Writer for readline.
func (s *screen) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return len(b), nil
	}
	text := b
	if bytes.HasPrefix(b, clean) && s.painted {
		s.painted = false
		text = []byte(up(s.rowsAbove()) + "\r\x1b[K") // the rest is erased behind the prompt
	} else if i := bytes.Index(b, []byte(string(cut))); i >= 0 {
		text = b[:i]
	}
	if _, err := s.out.Write(text); err != nil {
		return 0, err
	}
	return len(b), nil
}

// Paint implements readline.Painter.
func (s *screen) Paint(line []rune, pos int) []rune {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(line); n > 0 && line[n-1] == '\n' { // entered: the next text begins below
		s.painted = false
		return append([]rune(erase+lay(line[:n-1], n-1, s.look(line[:n-1], -1)).whole()), '\n', cut)
	}
	s.painted, s.line, s.pos = true, slices.Clone(line), pos
	text, _ := s.layout(line, pos)
	return append([]rune(erase+text), cut)
}

// look is how a text is drawn behind the prompt, which readline writes.
func (s *screen) look(line []rune, pos int) look {
	width, _ := s.size()
	l := look{width: width, prompt: s.prompt, more: s.more, theme: s.theme}
	if s.color {
		h := s.above
		l.styles = h.text(line)
		matching(line, pos, l.styles)
		if pos == len(line) {
			l.hint = s.hintFor(line)
		}
	}
	return l
}

// rowsAbove is how many rows stand above the cursor. A terminal that has become
// narrower has broken them.
func (s *screen) rowsAbove() int {
	if width, _ := s.size(); width < s.drawnIn {
		return s.drawn.broken(max(width, 1))
	}
	return s.drawn.cursor.row
}

// layout gives the text as it is written behind the prompt, ending with the
// movement of the cursor to its place. Of a text that is higher than the
// screen it gives the part with the cursor.
func (s *screen) layout(line []rune, pos int) (text string, cursor place) {
	sheet := lay(line, pos, s.look(line, pos))
	width, height := s.size()
	if s.under != "" {
		height--
	}
	rows, first := sheet.window(height, s.top)
	s.top = first
	at := place{sheet.cursor.row - first, sheet.cursor.col}
	s.drawn, s.drawnIn = sheet, width
	s.drawn.rows, s.drawn.cursor = rows, at
	text = apart(rows)
	if first > 0 { // the row of the prompt has no room
		text = "\r\x1b[K" + text
	}
	under := 0
	if s.under != "" {
		text, under = text+"\r\n"+s.under, 1
	}
	if under == 0 && pos == len(line) && strings.HasSuffix(text, sheet.before) {
		return text, at
	}
	// What stands left of the cursor is written again: terminals differ in how
	// many columns they give to some characters.
	back := up(len(rows)-1-at.row+under) + "\r"
	if sheet.cursor.row == 0 {
		back += right(runewidth.StringWidth(s.prompt))
	}
	return text + back + sheet.before, at
}
