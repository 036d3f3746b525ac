package table

import (
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// gap is the room between two columns.
const gap = 2

// minColumn is how narrow a column of texts may become.
const minColumn = 8

// Text lays the table out in lines of at most width columns. Texts that don't
// fit are cut and end in …; numbers never are: if they leave no room, each row
// becomes a record of a line for each column. width 0 cuts nothing.
func (t Table) Text(width int, th theme.Theme) string {
	var b strings.Builder
	if t.Title != "" {
		title := t.Title
		if width > 0 {
			title = runewidth.Truncate(title, width, "…")
		}
		b.WriteString(th.Paint(theme.Dim, title) + "\n")
	}
	if len(t.Columns) == 0 {
		return b.String()
	}
	widths, fits := t.widths(width)
	if !fits {
		t.records(&b, width, th)
		return b.String()
	}
	right := t.numberColumns()
	for i, name := range t.Columns {
		b.WriteString(th.Paint(theme.Head, fit(name, widths[i], right[i], i == len(t.Columns)-1)))
		if i < len(t.Columns)-1 {
			b.WriteString(strings.Repeat(" ", gap))
		}
	}
	b.WriteByte('\n')
	for _, row := range t.Rows {
		var line strings.Builder
		for i, c := range row {
			line.WriteString(paint(th, c, fit(c.Text, widths[i], right[i], i == len(row)-1)))
			if i < len(row)-1 {
				line.WriteString(strings.Repeat(" ", gap))
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

func paint(th theme.Theme, c Cell, text string) string {
	switch {
	case c.Number:
		return th.Paint(theme.Number, text)
	case c.Text == "null":
		return th.Paint(theme.Null, text)
	case c.Text == "true" || c.Text == "false":
		return th.Paint(theme.Word, text)
	}
	return text
}

// fit pads text to a width, or cuts it.
func fit(text string, width int, right, last bool) string {
	if runewidth.StringWidth(text) > width {
		text = runewidth.Truncate(text, width, "…")
	}
	switch {
	case right:
		return runewidth.FillLeft(text, width)
	case last:
		return text
	}
	return runewidth.FillRight(text, width)
}

// numberColumns tells which columns hold numbers and nothing else.
func (t Table) numberColumns() []bool {
	list := make([]bool, len(t.Columns))
	for i := range t.Columns {
		for _, row := range t.Rows {
			if row[i].Text == "" || row[i].Text == "null" {
				continue
			}
			if list[i] = row[i].Number; !list[i] {
				break
			}
		}
	}
	return list
}

// widths shares the room out. It fails if not all columns find theirs.
func (t Table) widths(width int) (list []int, fits bool) {
	list = make([]int, len(t.Columns))
	least := make([]int, len(t.Columns))
	total := gap * (len(t.Columns) - 1)
	for i, name := range t.Columns {
		list[i] = runewidth.StringWidth(name)
		least[i] = min(list[i], minColumn)
		for _, row := range t.Rows {
			w := runewidth.StringWidth(row[i].Text)
			list[i] = max(list[i], w)
			if row[i].Number {
				least[i] = max(least[i], w)
			}
		}
		least[i] = max(least[i], min(list[i], minColumn))
		total += list[i]
	}
	if width == 0 {
		return list, true
	}
	for total > width {
		widest := -1
		for i := range list {
			if list[i] > least[i] && (widest < 0 || list[i] > list[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			return nil, false
		}
		cut := shrink(list, least, widest, total-width)
		list[widest] -= cut
		total -= cut
	}
	return list, true
}

// shrink is how much the widest column gives: down to the next widest at most,
// so that columns become narrow together.
func shrink(list, least []int, widest, need int) int {
	next := least[widest]
	for i := range list {
		if i != widest && list[i] < list[widest] && list[i] > next {
			next = list[i]
		}
	}
	return max(1, min(need, list[widest]-next))
}

// records writes a line for each value.
func (t Table) records(b *strings.Builder, width int, th theme.Theme) {
	name := 0
	for _, c := range t.Columns {
		name = max(name, runewidth.StringWidth(c))
	}
	if width > 0 {
		name = min(name, max(width/2-gap, minColumn))
	}
	for i, row := range t.Rows {
		if i > 0 {
			b.WriteByte('\n')
		}
		for j, c := range row {
			if c.Text == "" {
				continue
			}
			room := runewidth.StringWidth(c.Text)
			if width > 0 && !c.Number {
				room = max(width-name-gap, 1)
			}
			b.WriteString(th.Paint(theme.Head, fit(t.Columns[j], name, false, false)) + strings.Repeat(" ", gap) + paint(th, c, fit(c.Text, room, false, true)) + "\n")
		}
	}
}
