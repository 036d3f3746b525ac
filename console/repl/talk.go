package repl

import (
	"context"
	"fmt"
	"io"
	"strings"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/play"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/parser"
)

// begin starts a talk, and shows its first card.
func (r *REPL) begin(src console.Source) {
	p, complaints := play.New(src, r.Session)
	for _, c := range complaints {
		r.complain(c)
	}
	if p == nil {
		return
	}
	p.Finished = r.Finished
	r.talk = p
	r.perform()
}

// step goes on: it sends the request that is shown, or shows the next card.
func (r *REPL) step() {
	t := r.talk
	switch {
	case t.Exercise() != nil && !t.Solved:
		r.line("it is your turn. :hint helps, :solution shows how, :next goes on without you")
	case r.Stage != nil && !t.Solved:
		r.perform()
	case t.Card() == nil:
		r.line("this is the end of " + render.Safe(t.Source.Name) + "; :play NAME takes another, :prev goes back")
	case t.Waits():
		r.sendCard()
	default:
		t.Turn(t.At + 1)
		r.perform()
	}
}

// perform shows the card: on the stage if there is one.
func (r *REPL) perform() {
	if r.Stage == nil {
		r.showCard()
		return
	}
	runner := r.talkRunner()
	if r.Danger != nil {
		runner.Confirm = r.refuse
	}
	switch r.Stage(r.talk, runner) {
	case play.Over:
		r.quit = true
	case play.Turn:
		r.showCard()
	default:
		r.line(r.Printer.Paint().Paint(theme.Dim, "the talk waits; Enter goes back to it") + "\n")
	}
}

// refuse keeps what would destroy something from being sent where nobody can be
// asked.
func (r *REPL) refuse(_ context.Context, req parser.Request) error {
	if what := r.Danger(req.Method, req.Path, req.Body); what != "" {
		return fmt.Errorf("it %s at %s; leave to the prompt, and :next asks", what, r.Host)
	}
	return nil
}

// sendCard sends the requests of the card.
func (r *REPL) sendCard() {
	r.Printer.Fresh()
	runner := r.talkRunner()
	holds := r.Printer.Options.Holds
	r.Printer.Options.Holds = false
	r.play(func(ctx context.Context) console.Tally { return r.talk.Send(ctx, runner) })
	r.Printer.Options.Holds = holds
	r.line("")
}

// talkRunner sends what cards hold: what a pause says is on the card.
func (r *REPL) talkRunner() console.Runner {
	runner := *r.runner
	runner.Outlet, runner.Pause = r.ScriptOutlet, nil
	return runner
}

// showCard shows the text and the request of the card.
func (r *REPL) showCard() {
	t, paint := r.talk, r.Printer.Paint()
	var b strings.Builder
	width, _ := r.screen()
	if r.Size != nil {
		b.WriteString("\x1b[H\x1b[2J")
	}
	c := t.Card()
	if c == nil {
		for _, p := range t.Deck.End {
			b.WriteString(flow(render.Safe(p), width) + "\n\n")
		}
		b.WriteString(paint.Paint(theme.Head, "The end of "+render.Safe(t.Title())) + "\n\n")
		if text := t.Farewell(); text != "" {
			b.WriteString(flow(render.Safe(text), width) + "\n\n")
		}
		io.WriteString(r.Printer.Out, b.String())
		return
	}
	place := fmt.Sprintf("%s · %d of %d", render.Safe(t.Deck.Title), t.At+1, len(t.Deck.Cards))
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
		for _, text := range t.Pauses() {
			b.WriteString(paint.Paint(theme.Head, flow(render.Safe(text), width)) + "\n\n")
		}
		for _, i := range c.Requests {
			text := strings.TrimSpace(t.Script.Requests[i].Source)
			b.WriteString(Highlight(render.Safe(text), paint) + "\n\n")
		}
		keys := "Enter sends it, and goes on; :prev, :goto, :notes"
		if r.Stage != nil {
			keys = "Enter goes back to the talk; :next sends it here"
		}
		b.WriteString(paint.Paint(theme.Dim, keys) + "\n\n")
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
	c := t.Exercise()
	if c == nil {
		r.complain(":check: there is no exercise here")
		return
	}
	var missing []string
	if len(c.Checks) == 0 {
		missing = r.answered(c)
	}
	for _, i := range c.Checks {
		missing = append(missing, r.probe(&t.Script.Requests[i])...)
	}
	if len(missing) == 0 {
		t.Solved = true
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
	if !r.talk.Tried || len(sent) == 0 {
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
	if r.talk != nil && requests > 0 && r.talk.Exercise() != nil && !r.talk.Solved {
		r.talk.Tried = true
		r.judge()
	}
}
