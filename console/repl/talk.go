package repl

import (
	"context"
	"fmt"
	"io"
	"strings"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/parser"
)

// talk is a script that is played card by card. Between two steps the prompt is
// free for anything.
type talk struct {
	src    console.Source
	script *parser.Script
	deck   *lesson.Deck
	at     int // the card; len(Cards) is the end
	sent   bool
	solved bool
	tried  bool // something was sent since the exercise was shown
	hints  int  // that were given

	marks map[int]console.Mark // the moment before a card's request
}

// card is the present one, nil at the end.
func (t *talk) card() *lesson.Card {
	if t.at >= len(t.deck.Cards) {
		return nil
	}
	return &t.deck.Cards[t.at]
}

// exercise is the present card if there is something left to do in it.
func (t *talk) exercise() *lesson.Card {
	if c := t.card(); c != nil && c.Exercise() && !t.sent {
		return c
	}
	return nil
}

// begin starts a talk, and shows its first card.
func (r *REPL) begin(src console.Source) {
	script := parser.Parse(src.Text)
	deck, misplaced := lesson.NewDeck(script)
	for _, e := range misplaced {
		r.complain(fmt.Sprintf("%s:%d:%d: %s", src.Name, e.Line, e.Column, e.Msg))
	}
	for _, e := range script.Errors {
		r.complain(src.Name + ":" + e.Error())
	}
	if len(deck.Cards) == 0 {
		r.complain(src.Name + " holds no request")
		return
	}
	r.talk = &talk{src: src, script: script, deck: deck, marks: map[int]console.Mark{}}
	r.showCard()
}

// step goes on: it sends the request that is shown, or shows the next card.
func (r *REPL) step() {
	t := r.talk
	switch {
	case t.card() == nil:
		r.line("this is the end of " + render.Safe(t.src.Name) + "; :play NAME takes another, :prev goes back")
	case t.exercise() != nil && !t.solved:
		r.line("it is your turn. :hint helps, :solution shows how, :next goes on without you")
	case !t.sent && !t.solved:
		r.sendCard()
	default:
		r.turn(t.at + 1)
		r.showCard()
	}
}

// turn opens a card as one that nothing has been done on.
func (r *REPL) turn(at int) {
	t := r.talk
	t.at, t.sent, t.solved, t.tried, t.hints = at, false, false, false, 0
}

// mark keeps the moment before anything is done on the card.
func (r *REPL) mark() {
	if _, kept := r.talk.marks[r.talk.at]; kept {
		return
	}
	if m, ok := r.Session.Timeline().Mark(); ok {
		r.talk.marks[r.talk.at] = m
	}
}

// sendCard sends the requests of the card.
func (r *REPL) sendCard() {
	t := r.talk
	r.Printer.Fresh()
	runner := *r.runner
	runner.Outlet, runner.Pause = r.ScriptOutlet, nil // the card has shown what a pause says
	holds := r.Printer.Options.Holds
	r.Printer.Options.Holds = false
	r.play(func(ctx context.Context) (sum console.Tally) {
		for _, i := range t.card().Requests {
			sum.Add(runner.Step(ctx, t.src, &t.script.Requests[i], i == 0))
		}
		return sum
	})
	r.Printer.Options.Holds = holds
	t.sent = true
	r.line("")
}

// rewind takes back what was done on a card and on those behind it. It tells
// whether that was possible.
func (r *REPL) rewind(at int) bool {
	t := r.talk
	done := r.Host == ""
	for i := len(t.deck.Cards); i >= at; i-- {
		if m, ok := t.marks[i]; ok {
			r.Session.Timeline().Return(m)
			delete(t.marks, i)
		}
	}
	return done
}

// showCard shows the text and the request of the card.
func (r *REPL) showCard() {
	t, paint := r.talk, r.Printer.Paint()
	var b strings.Builder
	width, _ := r.screen()
	if r.Size != nil {
		b.WriteString("\x1b[H\x1b[2J")
	}
	c := t.card()
	if c == nil {
		for _, p := range t.deck.End {
			b.WriteString(render.Safe(p) + "\n\n")
		}
		b.WriteString(paint.Paint(theme.Head, "The end of "+render.Safe(t.deck.Title)) + "\n\n")
		if r.Finished != nil {
			if said := r.Finished(t.src); said != "" {
				b.WriteString(flow(render.Safe(said), width) + "\n\n")
			}
		}
		io.WriteString(r.Printer.Out, b.String())
		return
	}
	r.mark()
	place := fmt.Sprintf("%s · %d of %d", render.Safe(t.deck.Title), t.at+1, len(t.deck.Cards))
	b.WriteString(paint.Paint(theme.Dim, place) + "\n\n")
	if c.Chapter != "" {
		b.WriteString(paint.Paint(theme.Head, render.Safe(c.Chapter)) + "\n\n")
	}
	for _, p := range c.Text {
		b.WriteString(flow(render.Safe(p), width) + "\n\n")
	}
	if c.Exercise() {
		b.WriteString(paint.Paint(theme.Head, "▶ "+flow(render.Safe(c.Task()), width-2)) + "\n\n")
		b.WriteString(paint.Paint(theme.Dim, "type a request; :hint, :check, :solution, :next") + "\n\n")
	} else {
		for _, at := range c.Steps.Before {
			if p, ok := at.Step.(lesson.Pause); ok && p.Text != "" {
				b.WriteString(paint.Paint(theme.Head, flow(render.Safe(p.Text), width)) + "\n\n")
			}
		}
		for _, i := range c.Requests {
			text := strings.TrimSpace(t.script.Requests[i].Source)
			b.WriteString(Highlight(render.Safe(text), paint) + "\n\n")
		}
		b.WriteString(paint.Paint(theme.Dim, "Enter sends it, and goes on; :prev, :goto, :notes") + "\n\n")
	}
	io.WriteString(r.Printer.Out, b.String())
}

// screen is the size to show cards in.
func (r *REPL) screen() (width, height int) {
	if r.Size == nil {
		return columns, 24
	}
	w, h := r.Size()
	return max(w, 20), h
}

// flow keeps the lines of a paragraph that fit, and wraps it if one doesn't.
func flow(text string, width int) string {
	for line := range strings.SplitSeq(text, "\n") {
		if columnsOf([]rune(line)) > width {
			return wrap("", text, width)
		}
	}
	return text
}

// judge looks whether an exercise is solved, and says what is missing.
func (r *REPL) judge() {
	t := r.talk
	c := t.exercise()
	if c == nil {
		r.complain(":check: there is no exercise here")
		return
	}
	var missing []string
	if len(c.Checks) == 0 {
		missing = r.answered(c)
	}
	for _, i := range c.Checks {
		missing = append(missing, r.probe(&t.script.Requests[i])...)
	}
	if len(missing) == 0 {
		t.solved = true
		r.line(r.Printer.Paint().Paint(theme.OK, "✓ that is it; Enter goes on") + "\n")
		return
	}
	for _, m := range missing {
		r.line("not yet: " + render.Safe(m))
	}
	r.line("")
}

// answered compares the last answer with what the solution's has to be.
func (r *REPL) answered(c *lesson.Card) []string {
	sent := r.Session.Sent()
	if !r.talk.tried || len(sent) == 0 {
		return []string{"nothing has been sent"}
	}
	return unmet(c.After, sent[0].Answer, r.Session)
}

// probe sends a request that looks at what is there.
func (r *REPL) probe(req *parser.Request) []string {
	answer, err := r.Session.Look(context.Background(), *req)
	if err != nil {
		return []string{err.Error()}
	}
	steps, _ := lesson.Read(req.Directives)
	list := unmet(steps, answer, r.Session)
	for i := range list {
		list[i] = req.Method + " " + req.Target + ": " + list[i]
	}
	return list
}

// unmet lists what an answer lacks.
func unmet(steps lesson.Steps, a lesson.Answer, s *console.Session) (list []string) {
	for _, at := range steps.After {
		if e, ok := at.Step.(lesson.Expect); ok {
			list = append(list, e.Check(a, s.Var)...)
		}
	}
	return list
}

// attempted looks at an exercise after requests of the learner's.
func (r *REPL) attempted(requests int) {
	if r.talk != nil && requests > 0 && r.talk.exercise() != nil && !r.talk.solved {
		r.talk.tried = true
		r.judge()
	}
}
