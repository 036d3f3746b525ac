// Package play is a script as a talk: the Player goes through its cards, the
// Stage shows them on a whole screen with single keys, and Record writes a talk
// into a file. It types nothing at the console's prompt and opens no files.
package play

import (
	"context"
	"fmt"
	"strings"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/safe"
	"esconsole/parser"
)

// Player is where a talk is: at which card, and what has been done on it.
type Player struct {
	Source console.Source
	Script *parser.Script
	Deck   *lesson.Deck

	At     int  // the card; len(Deck.Cards) is the end
	Sent   bool // the card's requests
	Solved bool // the exercise
	Tried  bool // something was sent since the exercise was shown
	Hints  int  // that were given
	Told   bool // the solution has been shown

	// Finished is told of a talk that has come to its end, and gives what is to be
	// said about that; nil says nothing.
	Finished func(console.Source) string

	farewell string
	session  *console.Session
	marks    map[int]console.Mark // the moment before anything was done on a card
	events   []event              // what came of the card's requests
}

// event is an answer or a problem.
type event struct {
	answer  *console.Answer
	problem *console.Problem
}

// New arranges a script as a talk on a session. complaints are about lines that
// mean nothing; the player is nil if there is no request.
func New(src console.Source, session *console.Session) (p *Player, complaints []string) {
	script := parser.Parse(src.Text)
	deck, misplaced := lesson.NewDeck(script)
	for _, e := range misplaced {
		complaints = append(complaints, fmt.Sprintf("%s:%d:%d: %s", src.Name, e.Line, e.Column, e.Msg))
	}
	for _, e := range script.Errors {
		complaints = append(complaints, src.Name+":"+e.Error())
	}
	if len(deck.Cards) == 0 {
		return nil, append(complaints, src.Name+" holds no request")
	}
	p = &Player{Source: src, Script: script, Deck: deck, session: session, marks: map[int]console.Mark{}}
	p.mark()
	return p, complaints
}

// Card is the present one, nil at the end.
func (p *Player) Card() *lesson.Card {
	if p.At >= len(p.Deck.Cards) {
		return nil
	}
	return &p.Deck.Cards[p.At]
}

// Exercise is the present card if there is something left to do in it.
func (p *Player) Exercise() *lesson.Card {
	if c := p.Card(); c != nil && c.Exercise() && !p.Sent {
		return c
	}
	return nil
}

// Waits tells whether the card has requests that are still to be sent: an
// exercise that is solved has none.
func (p *Player) Waits() bool { return p.Card() != nil && !p.Sent && !p.Solved }

// Turn opens a card as one that nothing has been done on.
func (p *Player) Turn(at int) {
	p.At, p.Sent, p.Solved, p.Tried, p.Hints, p.Told, p.events = at, false, false, false, 0, false, nil
	p.mark()
	if p.Card() == nil && p.Finished != nil {
		p.farewell = p.Finished(p.Source)
	}
}

// mark keeps the moment before anything is done on the card.
func (p *Player) mark() {
	if _, kept := p.marks[p.At]; kept {
		return
	}
	if m, ok := p.session.Timeline().Mark(); ok {
		p.marks[p.At] = m
	}
}

// Send sends the requests of the card. What comes of them is reported to the
// runner's Reporter, if it has one, and kept.
func (p *Player) Send(ctx context.Context, runner console.Runner) (sum console.Tally) {
	c := p.Card()
	if c == nil {
		return sum
	}
	p.events = nil
	runner.Report = &listener{runner.Report, p}
	for _, i := range c.Requests {
		sum.Add(runner.Step(ctx, p.Source, &p.Script.Requests[i], i == 0))
		if ctx.Err() != nil {
			break
		}
	}
	p.Sent = true
	return sum
}

// Goto goes to a card. On the way there requests are sent, or, backwards, taken
// back; undone is false if the server keeps what was done.
func (p *Player) Goto(ctx context.Context, at int, runner console.Runner) (undone bool) {
	if at <= p.At {
		undone = p.rewind(at)
		p.Turn(at)
		return undone
	}
	for p.At < at && ctx.Err() == nil {
		if p.Waits() {
			p.Send(ctx, runner)
		}
		p.Turn(p.At + 1)
	}
	return true
}

// Back goes to the state before the last step: of a card that was sent to the
// same, unsent, otherwise to the one before.
func (p *Player) Back() (undone bool) {
	to := p.At
	if !p.Sent && to > 0 {
		to--
	}
	return p.Goto(context.Background(), to, console.Runner{})
}

// rewind takes back what was done on a card and on those behind it. It tells
// whether that was possible.
func (p *Player) rewind(at int) bool {
	line := p.session.Timeline()
	_, can := line.Mark()
	for i := len(p.Deck.Cards); i >= at; i-- {
		if m, ok := p.marks[i]; ok {
			line.Return(m)
			delete(p.marks, i)
		}
	}
	return can
}

// Farewell is what is said at the end besides the script's own words, or "".
func (p *Player) Farewell() string { return p.farewell }

// Chapters lists the cards at which chapters begin.
func (p *Player) Chapters() []int {
	var list []int
	for i, c := range p.Deck.Cards {
		if c.Chapter != "" {
			list = append(list, i)
		}
	}
	return list
}

// Pauses lists what "#@ pause" says above the request of the card.
func (p *Player) Pauses() []string {
	var list []string
	if c := p.Card(); c != nil && !c.Exercise() {
		for _, at := range c.Steps.Before {
			if step, ok := at.Step.(lesson.Pause); ok && step.Text != "" {
				list = append(list, step.Text)
			}
		}
	}
	return list
}

// listener keeps what is reported, and passes it on.
type listener struct {
	next   console.Reporter
	player *Player
}

// Answer implements console.Reporter.
func (l *listener) Answer(a console.Answer) {
	l.player.events = append(l.player.events, event{answer: &a})
	if l.next != nil {
		l.next.Answer(a)
	}
}

// Problem implements console.Reporter.
func (l *listener) Problem(pr console.Problem) {
	l.player.events = append(l.player.events, event{problem: &pr})
	if l.next != nil {
		l.next.Problem(pr)
	}
}

// Holds implements console.Reporter.
func (l *listener) Holds(script string, line int) {
	if l.next != nil {
		l.next.Holds(script, line)
	}
}

// Title is that of the talk.
func (p *Player) Title() string {
	if p.Deck.Title != "" {
		return p.Deck.Title
	}
	return p.Source.Name
}

// Requests gives those of the card as they are to be seen.
func (p *Player) Requests() []string {
	var list []string
	if c := p.Card(); c != nil {
		for _, i := range c.Requests {
			list = append(list, safe.Text(strings.TrimSpace(p.Script.Requests[i].Source)))
		}
	}
	return list
}
