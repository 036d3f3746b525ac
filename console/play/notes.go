package play

import (
	"fmt"
	"strings"

	"esconsole/console/safe"
)

// cardNotes is what the presenter wanted to remember on a card.
func (v View) cardNotes(p *Player) []string {
	var list []string
	if c := p.Card(); c != nil {
		for _, n := range c.Steps.Notes {
			list = append(list, safe.Text(n))
		}
	}
	return list
}

// notes is what a presenter looks at: the notes of the card, and what comes
// next.
func (v View) notes(p *Player) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s · %d / %d\n\n", safe.Line(p.Title()), min(p.At+1, len(p.Deck.Cards)), len(p.Deck.Cards))
	for _, n := range v.cardNotes(p) {
		b.WriteString(n + "\n\n")
	}
	next := p.At + 1
	if p.Waits() && !p.Card().Exercise() {
		next = p.At
	}
	if next >= len(p.Deck.Cards) {
		b.WriteString("→ " + v.say(theEnd) + "\n")
		return b.String()
	}
	c := p.Deck.Cards[next]
	switch {
	case next > p.At && c.Chapter != "":
		b.WriteString("→ " + safe.Line(c.Chapter) + "\n")
	case c.Exercise():
		b.WriteString("→ ▶ " + safe.Text(c.Task()) + "\n")
	default:
		r := p.Script.Requests[c.Requests[0]]
		b.WriteString("→ " + safe.Line(r.Method+" "+r.Target) + "\n")
	}
	return b.String()
}
