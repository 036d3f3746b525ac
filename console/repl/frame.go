package repl

import (
	"io"
	"strings"
)

// frame is the part of the screen that an editor draws into. It writes only the
// rows that have changed.
type frame struct {
	out  io.Writer
	rows []string
	at   int // the row that the cursor is in
	top  int // the first row of the text that is shown
}

// draw shows rows, and below them some more that belong to no text; the cursor
// goes behind before in one of the rows.
func (f *frame) draw(rows, below []string, cursor int, before string) {
	all := append(rows[:len(rows):len(rows)], below...)
	var b strings.Builder
	for i, text := range all {
		if i < len(f.rows) && f.rows[i] == text {
			continue
		}
		f.move(&b, i)
		b.WriteString("\x1b[K" + text)
	}
	if len(all) < len(f.rows) {
		f.move(&b, len(all))
		b.WriteString("\x1b[J")
	}
	f.rows = all
	f.move(&b, cursor)
	b.WriteString(before)
	io.WriteString(f.out, b.String())
}

// move goes to the start of a row. Those below the last one come into being.
func (f *frame) move(b *strings.Builder, row int) {
	b.WriteString(up(f.at-row) + "\r")
	for ; f.at < row; f.at++ {
		b.WriteString("\n")
	}
	f.at = row
}

// leave writes a text in place of the rows and forgets them: what follows is
// written below.
func (f *frame) leave(text string) {
	var b strings.Builder
	if len(f.rows) > 0 {
		f.move(&b, 0)
	}
	b.WriteString("\r\x1b[J" + text + "\r\n")
	io.WriteString(f.out, b.String())
	f.forget()
}

// forget begins anew where the cursor is.
func (f *frame) forget() { f.rows, f.at, f.top = nil, 0, 0 }
