package play

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"

	"esconsole/console"
)

// Recording is how a talk is written into a file.
type Recording struct {
	View
	Columns, Rows int    // of the screen, where there is one
	Typed         bool   // requests appear letter by letter
	Ground        string // dark or light; "" is what the reader's system prefers
}

// A talk is recorded on a screen of this size, unless another is wanted.
const (
	Columns = 80
	Rows    = 24
)

// walk goes through a talk: each is called when a card is shown, when the
// solution of an exercise is, when requests have been answered, and at the end.
type walk func(each func(p *Player))

// writers lists the formats by the ends of file names.
func writers() map[string]func(Recording, *Player, walk) string {
	return map[string]func(Recording, *Player, walk) string{
		".md":   Recording.markdown,
		".cast": Recording.cast,
		".html": Recording.page,
		".svg":  Recording.drawing,
	}
}

// Formats lists the ends of file names that Record knows.
func Formats() []string {
	var list []string
	for end := range writers() {
		list = append(list, end)
	}
	slices.Sort(list)
	return list
}

// Knows tells whether Record can write a file of this name.
func Knows(name string) bool { return writers()[strings.ToLower(path.Ext(name))] != nil }

// Record goes through a talk from its first card, sends its requests and gives
// what is to be written into a file of that name. The error is about the name,
// or says that the talk was interrupted.
func (r Recording) Record(ctx context.Context, name string, p *Player, runner console.Runner) (text string, sum console.Tally, err error) {
	write := writers()[strings.ToLower(path.Ext(name))]
	if write == nil {
		return "", sum, fmt.Errorf("%s ends in none of %s", name, strings.Join(Formats(), ", "))
	}
	text = write(r, p, func(each func(*Player)) {
		for ctx.Err() == nil {
			each(p)
			if p.Card() == nil {
				return
			}
			if p.Card().Exercise() {
				p.Told = true
				each(p)
			}
			sum.Add(p.Send(ctx, runner))
			each(p)
			p.Turn(p.At + 1)
		}
	})
	return text, sum, ctx.Err()
}

// frame is one screen of a talk.
type frame struct {
	rows    []string // with colours
	seconds float64  // it is looked at
	chapter string   // that begins here, or ""
}

// How long a screen is looked at: the more is new in it, the longer. Seconds.
const (
	glance      = 1.2
	perLetter   = 0.03
	longest     = 7.0
	answerTime  = 2.5
	typedTime   = 0.08
	typedAtOnce = 3 // letters
	maxPages    = 6 // of one card
)

// frames are the screens of a talk.
func (r Recording) frames(p *Player, through walk) []frame {
	var list []frame
	through(func(p *Player) {
		if p.Card() == nil && len(p.Deck.End) == 0 { // the last answer is the better picture to end with
			return
		}
		s := r.View.lay(p, column(r.Columns), false)
		rows := room(r.Rows)
		show := func(s sheet, top int, seconds float64) {
			list = append(list, frame{rows: r.screen(p, s, top, r.Columns, r.Rows+1), seconds: seconds})
		}
		first := len(list)
		top := s.start(rows)
		switch {
		case p.Sent:
			show(s, top, answerTime)
		case r.Typed && p.Waits() && s.typed > s.request && (!p.Card().Exercise() || p.Told):
			top = max(0, min(s.request, len(s.rows)-rows))
			r.typing(s, func(part sheet, seconds float64) { show(part, top, seconds) })
			list[first].seconds += reading(s.rows[:s.request])
			show(s, top, glance)
		default:
			show(s, top, glance+reading(s.rows))
		}
		for n := 1; n < maxPages && top < len(s.rows)-rows; n++ {
			top = min(top+max(rows-2, 1), len(s.rows)-rows)
			show(s, top, answerTime)
		}
		if c := p.Card(); c != nil && !p.Sent && !p.Told {
			list[first].chapter = c.Chapter
		}
	})
	return list
}

// typing gives the screens on which the request of a sheet appears.
func (r Recording) typing(s sheet, show func(part sheet, seconds float64)) {
	all := letters(s)
	step := max(typedAtOnce, all/60)
	show(partly(s, 0), typedTime)
	for n := step; n < all; n += step {
		show(partly(s, n), typedTime)
	}
}

// reading is how long it takes to read rows.
func reading(rows []string) float64 {
	letters := 0
	for _, row := range rows {
		letters += len([]rune(plain(row)))
	}
	return min(float64(letters)*perLetter, longest)
}
