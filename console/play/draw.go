package play

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/pager"
	"esconsole/console/safe"
	"esconsole/console/theme"
)

// draw shows the card and, in the last row, what keys do.
func (s *Stage) draw() {
	switch {
	case s.left:
		return
	case s.busy != nil: // the player belongs to the sender
		text := runewidth.Truncate(s.say(keysBusy), max(column(s.columns)-1, 0), "…")
		fmt.Fprintf(s.Out, "\x1b[%d;1H%s%s\x1b[K", s.rows, strings.Repeat(" ", margin(s.columns)), s.look().Paint(theme.Dim, text))
		return
	}
	shown := s.sheet
	switch {
	case s.list != nil:
		shown = sheet{rows: s.list.rows(s.View, s.player, column(s.columns), room(s.rows))}
	case s.overlay != "":
		shown = sheet{rows: pager.Wrap(safe.Text(s.overlay), column(s.columns))}
	case s.letters >= 0:
		if s.letters >= letters(shown) {
			s.letters = -1
			break
		}
		shown = partly(shown, s.letters)
	}
	top := s.top
	if s.list != nil || s.overlay != "" {
		top = 0
	}
	var b strings.Builder
	b.WriteString("\x1b[H")
	for _, row := range s.screen(s.player, shown, top, s.columns, s.rows) {
		b.WriteString(row + "\x1b[K\r\n")
	}
	b.WriteString(strings.Repeat(" ", margin(s.columns)) + s.status() + "\x1b[J")
	io.WriteString(s.Out, b.String())
}

// letters is how many the request of a sheet has, without the bar before it.
func letters(s sheet) int {
	n := 0
	for _, row := range s.rows[s.request:s.typed] {
		n += max(len([]rune(theme.Strip(row)))-barLetters, 0) + 1
	}
	return n
}

// barLetters stand before each row of a request.
const barLetters = 2

// partly gives a sheet of whose request the first n letters are there. What is
// not there yet leaves its room free.
func partly(s sheet, n int) sheet {
	rows := append([]string(nil), s.rows[:s.request]...)
	for _, row := range s.rows[s.request:s.typed] {
		whole := len([]rune(theme.Strip(row)))
		switch {
		case n <= 0:
			rows = append(rows, "")
		case n+barLetters < whole:
			rows = append(rows, cut(row, n+barLetters))
		default:
			rows = append(rows, row)
		}
		n -= max(whole-barLetters, 0) + 1
	}
	s.rows = rows
	return s
}

// cut gives the first letters of a coloured row.
func cut(row string, letters int) string {
	var b strings.Builder
	for letters > 0 && row != "" {
		if strings.HasPrefix(row, "\x1b[") {
			if end := strings.IndexByte(row, 'm'); end > 0 {
				b.WriteString(row[:end+1])
				row = row[end+1:]
				continue
			}
		}
		for _, r := range row {
			b.WriteRune(r)
			row = row[len(string(r)):]
			break
		}
		letters--
	}
	return b.String() + theme.Off
}

// status is the last row.
func (s *Stage) status() string {
	room := max(column(s.columns)-1, 0)
	if s.list != nil {
		return runewidth.Truncate(s.say(askStep)+s.list.typed, room, "") + "\x1b[7m \x1b[0m"
	}
	if s.letters >= 0 {
		return ""
	}
	text := s.say(s.keys())
	if s.note != "" {
		text = s.note
	} else if n := s.unread(); n > 0 && s.overlay == "" {
		text = fmt.Sprintf(s.say(keysBelow), n) + " · " + text
	}
	return s.look().Paint(theme.Dim, runewidth.Truncate(text, room, "…"))
}

// keys are those that matter now.
func (s *Stage) keys() word {
	p := s.player
	switch {
	case p.Card() == nil:
		return keysEnd
	case p.Waits() && s.unread() > 0:
		return keysMore
	case p.Exercise() != nil && !p.Solved && p.Told:
		return keysTold
	case p.Exercise() != nil && !p.Solved:
		return keysTask
	case p.Waits():
		return keysShow
	}
	return keysNext
}

// chapters is the list to go somewhere from.
type chapters struct {
	cards  []int // at which they begin
	marked int   // of cards
	typed  string
}

// chapters lists those of the talk, the present one marked.
func (s *Stage) chapters() *chapters {
	c := &chapters{cards: s.player.Chapters()}
	if len(c.cards) == 0 || c.cards[0] > 0 {
		c.cards = append([]int{0}, c.cards...)
	}
	for i, at := range c.cards {
		if at <= s.player.At {
			c.marked = i
		}
	}
	return c
}

// rows shows the list, the part with the mark if it is long.
func (c *chapters) rows(v View, p *Player, width, height int) []string {
	var list []string
	digits := len(strconv.Itoa(len(p.Deck.Cards)))
	for i, at := range c.cards {
		title := p.Deck.Cards[at].Chapter
		if title == "" {
			title = p.Title()
		}
		row := runewidth.Truncate(fmt.Sprintf("%*d  %s", digits, at+1, safe.Line(title)), width, "…")
		if i == c.marked {
			row = v.look().Paint(theme.Marked, row)
		}
		list = append(list, row)
	}
	from := max(0, min(c.marked-height/2, len(list)-height))
	return list[from:]
}

// maxDigits is how long the number of a step may be.
const maxDigits = 6

// choose takes a key in the list: a number, or Enter on what is marked.
func (s *Stage) choose(k string) {
	c := s.list
	switch {
	case len(k) == 1 && k[0] >= '0' && k[0] <= '9' && len(c.typed) < maxDigits:
		c.typed += k
	case k == "\x7f" || k == "\x08":
		c.typed = c.typed[:max(len(c.typed)-1, 0)]
	case k == "j":
		c.marked = min(c.marked+1, len(c.cards)-1)
	case k == "k":
		c.marked = max(c.marked-1, 0)
	case k == "\r", k == "\n", k == " ":
		s.list = nil
		to := c.cards[c.marked]
		if n, err := strconv.Atoi(c.typed); err == nil {
			to = max(0, min(n, len(s.player.Deck.Cards))-1)
		}
		s.jump(to)
	default:
		s.list = nil
	}
}
