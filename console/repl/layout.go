package repl

import (
	"fmt"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
	"esconsole/console/theme"
)

// look is what a text is drawn with.
type look struct {
	width   int     // columns of the screen
	colored string  // the prompt of the first line, as it is written
	prompt  string  // and without colours
	more    string  // of the further lines
	styles  []style // of each character; nil has no colours
	hint    string  // shown behind the text, dim
	theme   theme.Theme
}

// row is one row of the screen.
type row struct {
	text string // as it is written: attributes are off before and behind it
	soft bool   // it goes on with the line of the row above
	used int    // columns
}

// sheet is a text as rows, with the place of the cursor.
type sheet struct {
	rows   []row
	cursor place
	before string // what stands left of the cursor in its row, as it is written
}

// place is a position on the screen, counted from the first prompt's.
type place struct{ row, col int }

// lay draws a text with the cursor before the character pos.
func lay(line []rune, pos int, l look) sheet {
	d := drawing{look: l, width: max(l.width, 2), pen: pen{styles: l.styles, theme: l.theme}}
	d.b.WriteString(l.colored)
	d.col = runewidth.StringWidth(l.prompt)
	pos = min(pos, len(line))
	for i := 0; i < len(line); {
		n := cluster(line[i:])
		if line[i] == lineBreak {
			if i == pos {
				d.mark()
			}
			d.breakLine()
			i++
			continue
		}
		cell, w := shown(line[i : i+n])
		if d.col+w > d.width {
			d.end(true)
		}
		if i <= pos && pos < i+n {
			d.mark()
		}
		d.b.WriteString(d.pen.at(i) + cell)
		d.col += w
		i += n
	}
	if d.col == d.width { // the cursor has no room in this row
		d.end(true)
	}
	if pos == len(line) {
		d.mark()
		d.remark(l.hint)
	}
	d.end(false)
	return d.sheet
}

// drawing is a sheet in the making.
type drawing struct {
	look
	sheet
	width int
	pen   pen
	b     strings.Builder // the row so far
	col   int
	soft  bool
}

// mark notes the place of the cursor.
func (d *drawing) mark() {
	if d.col == d.width {
		d.cursor, d.before = place{row: len(d.rows) + 1}, ""
		return
	}
	d.cursor = place{len(d.rows), d.col}
	d.before = d.b.String() + d.pen.off()
}

// end finishes a row.
func (d *drawing) end(soft bool) {
	d.rows = append(d.rows, row{d.b.String() + d.pen.lift(), d.soft, d.col})
	d.b.Reset()
	d.col, d.soft = 0, soft
}

func (d *drawing) breakLine() {
	d.end(false)
	d.b.WriteString(d.more)
	d.col = runewidth.StringWidth(d.more)
}

// remark writes the hint behind the text, as much of it as has room.
func (d *drawing) remark(hint string) {
	if room := d.width - d.col - 1; hint != "" && room > 0 {
		d.b.WriteString(d.pen.lift() + d.theme.Paint(theme.Dim, runewidth.Truncate(render.Safe(hint), room, "…")))
	}
}

// pen changes the attributes where the style changes.
type pen struct {
	styles []style
	theme  theme.Theme
	now    style
}

// at is what to write before the character i.
func (p *pen) at(i int) string {
	next := otherText
	if i < len(p.styles) {
		next = p.styles[i]
	}
	if next == p.now {
		return ""
	}
	out := p.lift() + p.theme.On(next.role())
	p.now = next
	return out
}

// off is what switches the attributes off.
func (p *pen) off() string {
	if p.theme.On(p.now.role()) == "" {
		return ""
	}
	return attrOff
}

// lift switches the attributes off.
func (p *pen) lift() string {
	out := p.off()
	p.now = otherText
	return out
}

// attrOff ends a colour.
const attrOff = theme.Off

// whole is all rows as a terminal takes them that breaks long lines itself.
func (s sheet) whole() string { return s.part(s.rows) }

// part is some of the rows.
func (s sheet) part(rows []row) string {
	var b strings.Builder
	for i, r := range rows {
		if i > 0 && !r.soft {
			b.WriteString("\r\n")
		}
		b.WriteString(r.text)
		if r.soft && r.text == "" { // the terminal goes to the next row only with the next character
			b.WriteString(" \r")
		}
	}
	return b.String()
}

// apart is some rows, each a line of its own: what becomes of them when the
// terminal gets wider or narrower can then be told.
func apart(rows []row) string {
	texts := make([]string, len(rows))
	for i, r := range rows {
		texts[i] = r.text
	}
	return strings.Join(texts, "\r\n")
}

// broken is how many rows stand above the cursor once a terminal has broken rows
// of lines of their own into a narrower width.
func (s sheet) broken(width int) int {
	n := s.cursor.col / width
	for _, r := range s.rows[:min(s.cursor.row, len(s.rows))] {
		n += max((r.used+width-1)/width, 1)
	}
	return n
}

// window gives the rows from top on that have room in a height, moved so that
// the cursor is among them.
func (s sheet) window(height, top int) (rows []row, first int) {
	height = max(height, 1)
	if len(s.rows) <= height {
		return s.rows, 0
	}
	top = min(max(top, s.cursor.row-height+1), s.cursor.row)
	top = min(top, len(s.rows)-height)
	return s.rows[top : top+height], top
}

// cluster is how many characters from the first on are shown as one: letters
// with marks, emoji that are joined, flags.
func cluster(text []rune) int {
	n := 1
	if len(text) < 2 || text[1] < 0x300 {
		return n
	}
	if regional(text[0]) && regional(text[1]) {
		n = 2
	}
	for n < len(text) && text[n] >= 0x300 {
		r := text[n]
		joined := text[n-1] == joiner && text[0] >= 0x300
		toned := r >= 0x1F3FB && r <= 0x1F3FF
		if !joined && !toned && (runewidth.RuneWidth(r) > 0 || r >= keyPaste) {
			break
		}
		n++
	}
	return n
}

// clusterStart is where the cluster begins that the character i is in.
func clusterStart(text []rune, i int) int {
	at := lineStart(text, i)
	for at < i {
		n := cluster(text[at:])
		if at+n > i {
			break
		}
		at += n
	}
	return at
}

const joiner = '\u200d'

func regional(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

// shown is what stands for a cluster, and its columns.
func shown(text []rune) (cell string, width int) {
	r := text[0]
	switch {
	case r == '\t':
		return "    ", 4
	case len(text) == 1 && r >= ' ' && r < 0x7f:
		return string(r), 1
	}
	s := string(text)
	if cell = render.Safe(s); cell != s {
		return cell, runewidth.StringWidth(cell)
	}
	if len(text) == 1 {
		return cell, runewidth.RuneWidth(r)
	}
	return cell, min(runewidth.StringWidth(cell), 2)
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
