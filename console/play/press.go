package play

import (
	"context"
	"strings"

	"esconsole/console"
)

// pressed does what a key means.
func (s *Stage) pressed(k string) {
	s.note = ""
	switch {
	case s.busy != nil:
		if k == "\x03" {
			s.busy.cancel()
			s.busy.note = cancelled
		}
	case s.letters >= 0: // whoever presses a key does not want to wait
		s.letters = -1
	case s.list != nil:
		s.choose(k)
	case s.overlay != "":
		s.overlay = ""
	default:
		s.act(k)
	}
}

// act does what a key means on a card.
func (s *Stage) act(k string) {
	page := max(room(s.rows)/2, 1)
	switch k {
	case "q", "\x1b", "\x03", "p", ":":
		s.leaveFor(Prompt)
	case "Q", "\x04":
		s.leaveFor(Over)
	case " ", "l":
		s.next(false)
	case "\r", "\n":
		s.next(true)
	case "b", "\x7f", "\x08":
		s.back()
	case "j":
		s.scroll(1)
	case "k":
		s.scroll(-1)
	case "d":
		s.scroll(page)
	case "u":
		s.scroll(-page)
	case "<":
		s.scroll(-len(s.sheet.rows))
	case ">":
		s.scroll(len(s.sheet.rows))
	case "g":
		s.list = s.chapters()
	case "[":
		s.chapter(-1)
	case "]":
		s.chapter(1)
	default:
		s.tell(k)
	}
}

// tell does what a key means that only shows something.
func (s *Stage) tell(k string) {
	switch k {
	case "n":
		s.overlay = strings.Join(s.cardNotes(s.player), "\n")
		if s.overlay == "" {
			s.note = s.say(noNotes)
		}
	case "h":
		s.hint()
	case "s":
		if s.player.Exercise() == nil {
			s.note = s.say(noSolution)
			return
		}
		s.player.Told = true
		s.changed()
	case "f":
		s.whole = !s.whole
		s.changed()
	case "t":
		s.Typed = !s.Typed
	case "?":
		s.overlay = s.say(help)
	}
}

// changed lays the card out anew, and shows the end of what is new.
func (s *Stage) changed() {
	s.lay()
	s.scroll(0)
	if s.player.Exercise() != nil {
		s.scroll(len(s.sheet.rows))
	}
}

// scroll goes down so many rows, up if negative.
func (s *Stage) scroll(by int) {
	s.top = max(0, min(s.top+by, len(s.sheet.rows)-room(s.rows)))
}

// unread is how many rows stand below the screen.
func (s *Stage) unread() int { return max(len(s.sheet.rows)-s.top-room(s.rows), 0) }

// next goes on: it shows the rest of a long card, sends it, or goes to the next
// one. Enter on an exercise is the wish to do it.
func (s *Stage) next(enter bool) {
	p := s.player
	switch {
	case p.Card() == nil:
		s.note = s.say(keysEnd)
	case p.Waits() && s.unread() > 0:
		s.scroll(max(room(s.rows)-1, 1))
	case p.Exercise() != nil && !p.Solved && (enter || !p.Told):
		s.leaveFor(Turn)
	case p.Waits():
		s.start(func(ctx context.Context, r console.Runner) { p.Send(ctx, r) })
	default:
		p.Turn(p.At + 1)
		s.fresh()
	}
}

// fresh shows a card from its beginning.
func (s *Stage) fresh() {
	s.lay()
	s.top = s.sheet.start(room(s.rows))
	s.arrive()
}

// back goes a step back.
func (s *Stage) back() {
	if !s.player.Back() {
		s.note = s.say(serverKeeps)
	}
	s.fresh()
}

// hint gives the next hint of an exercise.
func (s *Stage) hint() {
	p := s.player
	if p.Exercise() == nil || p.Hints >= len(p.Card().Steps.Hints) {
		s.note = s.say(noHint)
		return
	}
	p.Hints++
	s.changed()
}

// jump goes to a card. What lies between is sent, or taken back.
func (s *Stage) jump(at int) {
	p := s.player
	if at <= p.At {
		if !p.Goto(context.Background(), at, console.Runner{}) {
			s.note = s.say(serverKeeps)
		}
		s.fresh()
		return
	}
	s.start(func(ctx context.Context, r console.Runner) { p.Goto(ctx, at, r) })
}

// chapter goes to the beginning of the next chapter, or of the present one or
// the one before it. Without one it goes to the end, or the beginning.
func (s *Stage) chapter(direction int) {
	p := s.player
	to := 0
	if direction > 0 {
		to = min(len(p.Deck.Cards), p.At+1)
		if len(p.Chapters()) > 0 {
			to = len(p.Deck.Cards)
		}
	}
	for _, at := range p.Chapters() {
		if direction < 0 && (at < p.At || at == p.At && p.Sent) {
			to = at
		}
		if direction > 0 && at > p.At {
			to = at
			break
		}
	}
	s.jump(to)
}
