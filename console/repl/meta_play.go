package repl

import (
	"context"
	"fmt"
	"strconv"

	"esconsole/console"
	"esconsole/console/render"
)

// startTalk plays a script step by step, or shows again where the talk is.
func (r *REPL) startTalk(name string) {
	if name == "" {
		if r.talking(":play") {
			r.perform()
		}
		return
	}
	src, err := r.Load(name)
	if err != nil {
		r.complain(err.Error())
		return
	}
	if r.prepare(src) {
		r.begin(src)
	}
}

// talking complains if nothing is being played.
func (r *REPL) talking(command string) bool {
	if r.talk == nil {
		r.complain(command + ": nothing is being played; :play NAME begins")
	}
	return r.talk != nil
}

// forward goes on, over an exercise too: its solution is sent, as what follows
// builds on it.
func (r *REPL) forward(args string) {
	if !r.noArgs(":next", args) || !r.talking(":next") {
		return
	}
	if t := r.talk; t.Waits() && (t.Card().Exercise() || r.Stage != nil) {
		r.sendCard()
		return
	}
	r.step()
}

// prev goes one card back and takes back what was done since.
func (r *REPL) prev(args string) {
	if !r.noArgs(":prev", args) || !r.talking(":prev") {
		return
	}
	undone := r.talk.Back()
	r.perform()
	r.lasting(undone)
}

// lasting says that another server takes nothing back.
func (r *REPL) lasting(undone bool) {
	if !undone {
		r.complain(r.Host + " keeps what was done")
	}
}

// gotoCard goes to a card by its number, or lists the chapters.
func (r *REPL) gotoCard(args string) {
	if !r.talking(":goto") {
		return
	}
	t := r.talk
	if args == "" {
		for i, c := range t.Deck.Cards {
			if c.Chapter != "" {
				r.line(fmt.Sprintf("%4d  %s", i+1, render.Safe(c.Chapter)))
			}
		}
		r.line("")
		return
	}
	n, err := strconv.Atoi(args)
	if err != nil || n < 1 || n > len(t.Deck.Cards) {
		r.complain(fmt.Sprintf(":goto takes a number from 1 to %d", len(t.Deck.Cards)))
		return
	}
	if n-1 <= t.At {
		undone := t.Goto(context.Background(), n-1, console.Runner{})
		r.perform()
		r.lasting(undone)
		return
	}
	for t.At < n-1 {
		if t.Waits() {
			r.sendCard()
		}
		t.Turn(t.At + 1)
	}
	r.perform()
}

// notes shows what the presenter wanted to remember.
func (r *REPL) notes(args string) {
	if !r.noArgs(":notes", args) || !r.talking(":notes") {
		return
	}
	if c := r.talk.Card(); c != nil {
		for _, n := range c.Steps.Notes {
			r.line(render.Safe(n))
		}
	}
	r.line("")
}

// check says what an exercise lacks.
func (r *REPL) check(args string) {
	if r.noArgs(":check", args) && r.talking(":check") {
		r.judge()
	}
}

// hint gives the next hint of an exercise; after the last one, that again.
func (r *REPL) hint(args string) {
	if !r.noArgs(":hint", args) || !r.talking(":hint") {
		return
	}
	t := r.talk
	c := t.Exercise()
	if c == nil || len(c.Steps.Hints) == 0 {
		r.complain(":hint: there is none here")
		return
	}
	t.Hints = min(t.Hints+1, len(c.Steps.Hints))
	r.line(fmt.Sprintf("%s (%d of %d)\n", render.Safe(c.Steps.Hints[t.Hints-1]), t.Hints, len(c.Steps.Hints)))
}

// solution shows what solves an exercise.
func (r *REPL) solution(args string) {
	if !r.noArgs(":solution", args) || !r.talking(":solution") {
		return
	}
	t := r.talk
	c := t.Card()
	if c == nil || !c.Exercise() {
		r.complain(":solution: there is no exercise here")
		return
	}
	for _, i := range c.Requests {
		r.line(Highlight(render.Safe(t.Script.Requests[i].Source), r.Printer.Paint()) + "\n")
	}
}
