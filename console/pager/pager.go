// Package pager shows a long text screen by screen to somebody who may leave
// it at any moment. It needs no program and no file: keys come from a reader,
// the screen is a writer that understands ANSI sequences.
package pager

import (
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// Options is where a text is shown.
type Options struct {
	Keys  io.Reader // a terminal that hands every key over
	Out   io.Writer
	Size  func() (columns, rows int)
	Theme theme.Theme
}

// Pager shows one text.
type Pager struct {
	Options
	text string // may hold colours, but nothing else that a terminal acts on

	mu      sync.Mutex
	rows    []row
	columns int
	height  int // rows of text on the screen
	top     int // the first row shown

	typing bool   // a text to search for is being typed
	prompt string // what of it is there
	needle string
	note   string // said once in the last line
	help   bool
	shown  bool
}

// New makes a pager for a text.
func New(o Options, text string) *Pager { return &Pager{Options: o, text: text} }

// The alternate screen, so that what was on the screen comes back.
const (
	enter = "\x1b[?1049h\x1b[?25l"
	leave = "\x1b[?25h\x1b[?1049l"
)

// Show returns when the person leaves, or no more keys come. It gives the rows
// that were seen last, so that they can stay on the screen.
func (p *Pager) Show() (last string) {
	io.WriteString(p.Out, enter)
	p.mu.Lock()
	p.shown = true
	p.layout()
	p.draw()
	p.mu.Unlock()
	buf := make([]byte, 256)
	var rest []byte
	for done := false; !done; {
		n, err := p.Keys.Read(buf)
		p.mu.Lock()
		rest = append(rest, buf[:n]...)
		for len(rest) > 0 && !done {
			var key string
			key, rest = next(rest)
			done = p.press(key)
		}
		if !done {
			p.draw()
		}
		done = done || err != nil
		p.mu.Unlock()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shown = false
	io.WriteString(p.Out, leave)
	var b strings.Builder
	for _, r := range p.visible() {
		b.WriteString(r.text + "\n")
	}
	return b.String()
}

// Resized draws anew; the size of the screen has changed.
func (p *Pager) Resized() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		p.layout()
		p.draw()
	}
}

// layout breaks the text for the size of the screen and keeps the line on top.
func (p *Pager) layout() {
	columns, rows := p.Size()
	columns, rows = max(columns, 1), max(rows, 2)
	line := 0
	if p.top < len(p.rows) {
		line = p.rows[p.top].line
	}
	if columns != p.columns {
		p.rows = wrap(p.text, columns)
		p.top = 0
		for p.top < len(p.rows)-1 && p.rows[p.top].line < line {
			p.top++
		}
	}
	p.columns, p.height = columns, rows-1
	p.move(0)
}

// move goes down so many rows, up if negative.
func (p *Pager) move(by int) {
	p.top = max(0, min(p.top+by, len(p.rows)-p.height))
}

func (p *Pager) visible() []row {
	return p.rows[p.top:min(p.top+p.height, len(p.rows))]
}

func (p *Pager) draw() {
	var b strings.Builder
	b.WriteString("\x1b[H")
	list := p.visible()
	for i := range p.height {
		if i < len(list) {
			b.WriteString(p.marked(list[i].text))
		}
		b.WriteString("\x1b[K\r\n")
	}
	b.WriteString(p.status() + "\x1b[K")
	io.WriteString(p.Out, b.String())
}

// status is the last line: where one is and how to go on.
func (p *Pager) status() string {
	if p.typing {
		return runewidth.TruncateLeft("/"+p.prompt, max(0, runewidth.StringWidth(p.prompt)+3-p.columns), "") + "\x1b[7m \x1b[0m"
	}
	text := p.note
	switch {
	case p.help:
		text = "space b: page  ↓ ↑ j k: line  g G: ends  /: search  n N: next, previous  q: leave"
	case text == "":
		text = fmt.Sprintf("%d–%d of %d · space: on · /: search · h: keys · q: leave", p.top+1, p.top+len(p.visible()), len(p.rows))
	}
	p.note, p.help = "", false
	return "\x1b[7m" + runewidth.Truncate(text, p.columns-1, "…") + "\x1b[0m"
}

// marked shows the text that is searched for.
func (p *Pager) marked(text string) string {
	if p.needle == "" {
		return text
	}
	plain := theme.Strip(text)
	at := fold(plain, p.needle)
	if at < 0 {
		return text
	}
	var b strings.Builder
	for at >= 0 {
		end := at + len(p.needle)
		b.WriteString(plain[:at] + "\x1b[7m" + plain[at:end] + "\x1b[0m")
		plain = plain[end:]
		at = fold(plain, p.needle)
	}
	return b.String() + plain
}

// fold finds a needle, in capitals or not. It is looked for as bytes of the
// same number, so that places in both texts agree.
func fold(text, needle string) int {
	for i := 0; i+len(needle) <= len(text); i++ {
		if strings.EqualFold(text[i:i+len(needle)], needle) {
			return i
		}
	}
	return -1
}

// find goes to the next row with the needle, in a direction of 1 or -1.
func (p *Pager) find(from, direction int) {
	if p.needle == "" {
		p.note = "nothing has been searched for yet: / begins"
		return
	}
	for i := from; i >= 0 && i < len(p.rows); i += direction {
		if fold(theme.Strip(p.rows[i].text), p.needle) >= 0 {
			p.top = i
			p.move(0)
			return
		}
	}
	p.note = "no further place with " + p.needle
}
