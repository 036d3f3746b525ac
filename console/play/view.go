package play

import (
	"fmt"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/pager"
	"esconsole/console/render"
	"esconsole/console/safe"
	"esconsole/console/theme"
)

// View is how a talk looks.
type View struct {
	Options   render.Options // of answers
	Highlight func(text string, look theme.Theme) string
	Lang      string // of what the stage itself says: en or zh
}

// look colours what is no answer.
func (v View) look() theme.Theme {
	return (&render.Printer{Options: v.Options}).Paint()
}

// sheet is a card laid out in rows.
type sheet struct {
	rows     []string
	request  int // the row that its request or task begins in
	typed    int // the row behind the request
	answer   int // the row that the answer begins in; len(rows) if there is none
	headings int // rows of the chapter's title
}

// widest is how many columns of text are easy to read from afar.
const widest = 100

// margin is what stays free at both sides.
func margin(width int) int {
	switch {
	case width < 40:
		return 0
	case width < 70:
		return 2
	}
	return max(width/20, (width-widest)/2)
}

// column is the width of the text between the margins.
func column(width int) int { return max(width-2*margin(width), 1) }

// lay arranges the present card in so many columns. whole keeps what is folded
// away otherwise.
func (v View) lay(p *Player, width int, whole bool) sheet {
	var s sheet
	look := v.look()
	c := p.Card()
	if c == nil {
		for _, t := range p.Deck.End {
			s.add(flow(safe.Text(t), width), "")
		}
		s.add([]string{look.Paint(theme.Head, v.say(theEnd))})
		if text := p.Farewell(); text != "" {
			s.add([]string{""}, flow(safe.Text(text), width)...)
		}
		s.request, s.typed, s.answer = len(s.rows), len(s.rows), len(s.rows)
		return s
	}
	if c.Chapter != "" {
		s.heading(flow(safe.Line(c.Chapter), width), look)
	}
	for _, t := range c.Text {
		s.add(flow(safe.Text(t), width), "")
	}
	for _, t := range p.Pauses() {
		s.add(painted(look, theme.Head, flow(safe.Text(t), width)), "")
	}
	s.request = len(s.rows)
	if c.Exercise() {
		s.add(painted(look, theme.Head, indent("▶ ", "  ", flow(safe.Text(c.Task()), max(width-2, 1)))), "")
		for i := range p.Hints {
			s.add(painted(look, theme.Dim, indent("• ", "  ", flow(safe.Text(c.Steps.Hints[i]), max(width-2, 1)))), "")
		}
	}
	if !c.Exercise() || p.Told || p.Sent {
		v.requests(&s, p, width)
	}
	s.typed = len(s.rows)
	s.answer = len(s.rows)
	if text := v.answer(p, whole); text != "" {
		s.add([]string{""}, pager.Wrap(text, width)...)
		s.answer++
	}
	return s
}

// requests adds those of a card.
func (v View) requests(s *sheet, p *Player, width int) {
	look := v.look()
	bar := look.Paint(theme.Meta, "▌") + " "
	for n, text := range p.Requests() {
		if n > 0 {
			s.add([]string{""})
		}
		s.add(indent(bar, bar, pager.Wrap(v.Highlight(text, look), max(width-2, 1))))
	}
}

// answer is what came of the card, as it is printed.
func (v View) answer(p *Player, whole bool) string {
	var b strings.Builder
	printer := render.Printer{Out: &b, Err: &b, Options: v.Options}
	for _, e := range p.events {
		switch {
		case e.problem != nil:
			printer.Problem(*e.problem)
		case e.answer.Output == nil && len(e.answer.Show) == 0 && !whole:
			part := render.Printer{Options: v.Options}
			var one strings.Builder
			part.Out, part.Err = &one, &one
			part.Answer(*e.answer)
			b.WriteString(Fold(one.String()))
		default:
			printer.Answer(*e.answer)
		}
	}
	return strings.TrimRight(b.String(), "\n")
}

// heading adds a chapter's title with a rule below it.
func (s *sheet) heading(rows []string, look theme.Theme) {
	longest := 0
	for _, r := range rows {
		longest = max(longest, runewidth.StringWidth(r))
	}
	s.add(painted(look, theme.Head, rows), look.Paint(theme.Head, strings.Repeat("━", longest)), "")
	s.headings = len(s.rows)
}

// add puts rows below those there are.
func (s *sheet) add(rows []string, more ...string) {
	s.rows = append(append(s.rows, rows...), more...)
}

func painted(look theme.Theme, role theme.Role, rows []string) []string {
	list := make([]string, len(rows))
	for i, r := range rows {
		list[i] = look.Paint(role, r)
	}
	return list
}

// indent puts something before each row.
func indent(first, others string, rows []string) []string {
	list := make([]string, len(rows))
	for i, r := range rows {
		list[i] = others + r
		if i == 0 {
			list[i] = first + r
		}
	}
	return list
}

// room is how many rows of a card a screen shows: above it stands where one is,
// below it what keys do, with a blank row at either side.
func room(height int) int { return max(height-4, 1) }

// start is the first row to be shown of a card: the beginning before it is sent;
// then the request with as much of its answer as there is room for.
func (s sheet) start(rows int) int {
	switch last := len(s.rows) - rows; {
	case s.answer >= len(s.rows), last <= 0:
		return 0
	case last <= s.request:
		return last
	case s.answer-s.request > rows/2: // a long request: its answer matters now
		return min(last, s.answer-1)
	default:
		return s.request
	}
}

// screen is a whole screen: rows of a sheet from top on, and what stands around
// them. The last row is left to the caller.
func (v View) screen(p *Player, s sheet, top, width, height int) []string {
	side := strings.Repeat(" ", margin(width))
	rows := []string{side + v.place(p, column(width)), ""}
	for i := top; i < min(top+room(height), len(s.rows)); i++ {
		rows = append(rows, side+s.rows[i])
	}
	for len(rows) < height-1 {
		rows = append(rows, "")
	}
	return rows[:max(height-1, 0)]
}

// place is the title of the talk and where in it one is.
func (v View) place(p *Player, width int) string {
	at := min(p.At+1, len(p.Deck.Cards))
	right := fmt.Sprintf("%d / %d", at, len(p.Deck.Cards))
	title := runewidth.Truncate(safe.Line(p.Title()), max(width-len(right)-2, 0), "…")
	gap := max(width-runewidth.StringWidth(title)-len(right), 1)
	return v.look().Paint(theme.Dim, runewidth.Truncate(title+strings.Repeat(" ", gap)+right, width, ""))
}
