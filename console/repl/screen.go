package repl

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
)

// screen draws the edited text. Readline draws by itself, but counts one
// column for every character and knows no line breaks within the text; so the
// painter places the cursor and remembers where it is, and the writer drops
// readline's own idea of both.
type screen struct {
	out   io.Writer
	width func() int
	color bool

	// searching tells whether readline shows its search line below the text.
	// It then places the cursor itself.
	searching func() bool

	mu      sync.Mutex
	colored string // the prompt of the first line, as it is written
	prompt  string // and without colours
	more    string // of the others
	painted bool   // what stands on the screen is line, with the cursor at pos
	line    []rune
	pos     int
	above   highlighter // what the lines above in the same block leave open
	closed  bool        // nothing is drawn any more
}

// cut ends what the painter writes: readline's own cursor movement follows.
const cut = '\U0010FFFB'

// colors matches what a prompt is coloured by, which takes no columns.
var colors = regexp.MustCompile("\x1b\\[[0-9;]*m")

// clean is how readline's erasing of the old text begins.
var clean = []byte("\x1b[J\x1b[2K")

func (s *screen) setPrompts(prompt, more string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.colored, s.prompt, s.more, s.painted = prompt, colors.ReplaceAllString(prompt, ""), more, false
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
	_, at := s.layout(s.line, s.pos)
	whole, _ := s.layout(line, len(line))
	io.WriteString(s.out, up(at.row)+"\r\x1b[J"+s.colored+whole+"\r\n"+text)
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
		var pen brush
		if s.color {
			pen.styles = h.text(text)
		}
		b.WriteString(s.more)
		for i, r := range text {
			cell, _ := shown(r)
			b.WriteString(pen.at(i) + cell)
		}
		b.WriteString(pen.at(len(text)) + "\n")
	}
	return b.String()
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
		_, at := s.layout(s.line, s.pos)
		s.painted = false
		text = []byte(up(at.row) + "\r\x1b[J")
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
	if s.searching() {
		s.painted = false
		return singleLine(line)
	}
	if n := len(line); n > 0 && line[n-1] == '\n' { // entered: the next text begins below
		s.painted = false
		text, _ := s.layout(line[:n-1], n-1)
		return append([]rune(text), '\n', cut)
	}
	s.painted, s.line, s.pos = true, slices.Clone(line), pos
	text, _ := s.layout(line, pos)
	return append([]rune(text), cut)
}

// singleLine shows line breaks as a sign.
func singleLine(line []rune) []rune {
	line = slices.Clone(line)
	for i, r := range line {
		if r == lineBreak {
			line[i] = '⏎'
		}
	}
	return line
}

// place is a position on the screen, counted from the first prompt's.
type place struct{ row, col int }

// layout gives the text as it is written behind the prompt, ending with the
// movement of the cursor to its place.
func (s *screen) layout(line []rune, pos int) (text string, cursor place) {
	var (
		b     strings.Builder
		width = max(s.width(), 2)
		at    = place{col: runewidth.StringWidth(s.prompt)}
		brush = s.brush(line)
	)
	for i, r := range line {
		if i == pos {
			cursor = at
		}
		b.WriteString(brush.at(i))
		if r == lineBreak {
			b.WriteString("\r\n" + s.more)
			at = place{at.row + 1, runewidth.StringWidth(s.more)}
			continue
		}
		cell, w := shown(r)
		if at.col+w > width {
			at = place{row: at.row + 1}
		}
		b.WriteString(cell)
		at.col += w
	}
	b.WriteString(brush.at(len(line)))
	if at.col == width { // the terminal goes to the next row only with the next character
		b.WriteString(" \r")
		at = place{row: at.row + 1}
	}
	if pos >= len(line) {
		return b.String(), at
	}
	if cursor.col >= width {
		cursor = place{row: cursor.row + 1}
	}
	b.WriteString(up(at.row-cursor.row) + "\r" + right(cursor.col))
	return b.String(), cursor
}

// brush changes the attributes where the style changes.
type brush struct {
	styles []style
	now    style
}

func (s *screen) brush(line []rune) brush {
	if !s.color {
		return brush{}
	}
	h := s.above
	return brush{styles: h.text(line)}
}

// at is what to write before the character i. Behind the last one, and before
// a line break, attributes are off.
func (b *brush) at(i int) string {
	next := otherText
	if i < len(b.styles) {
		next = b.styles[i]
	}
	if next == b.now {
		return ""
	}
	out := next.sgr()
	if b.now != otherText {
		out = attrOff + out
	}
	b.now = next
	return out
}

// shown is what stands for a character, and its columns.
func shown(r rune) (cell string, width int) {
	if r == '\t' {
		return "    ", 4
	}
	if cell = render.Safe(string(r)); cell == string(r) {
		return cell, runewidth.RuneWidth(r)
	}
	return cell, len(cell)
}

func up(rows int) string {
	if rows <= 0 {
		return ""
	}
	return fmt.Sprintf("\x1b[%dA", rows)
}

func right(columns int) string {
	if columns <= 0 {
		return ""
	}
	return fmt.Sprintf("\x1b[%dC", columns)
}
