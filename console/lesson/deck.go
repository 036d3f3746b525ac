package lesson

import (
	"regexp"
	"slices"
	"strings"

	"esconsole/parser"
)

// Deck is a script as a talk: one card after the other.
type Deck struct {
	Title string
	Cards []Card
	End   []string // paragraphs below the last request
}

// Card is one step of a talk: a text and the request below it, or an exercise.
type Card struct {
	Chapter  string   // title of the chapter that begins here, or ""
	Text     []string // paragraphs, their lines joined by line breaks
	Requests []int    // in the script; several only in an exercise: its solution
	Checks   []int    // of an exercise
	Steps    Steps    // of the first request
	After    Steps    // of the solution's last request
}

// Exercise tells whether there is something to do for a learner.
func (c Card) Exercise() bool { return len(c.Steps.Task) > 0 }

// Task is what is to be done, in one text.
func (c Card) Task() string { return strings.Join(c.Steps.Task, "\n") }

// numbered is a chapter's title among the comments.
var numbered = regexp.MustCompile(`^[0-9]{1,3}[.、]\s*\S`)

// NewDeck arranges a script. Errors are about directives that stand where they
// mean nothing; those that can't be understood at all are left to Read.
func NewDeck(s *parser.Script) (*Deck, []*Error) {
	d := &Deck{End: paragraphs(s.Trailer)}
	var errs []*Error
	for i := range s.Requests {
		r := &s.Requests[i]
		steps, _ := Read(r.Directives)
		if e := d.misplaced(r, steps); e != nil {
			errs = append(errs, e)
		}
		switch open := d.exercise(); {
		case open != nil && steps.Check:
			open.Checks = append(open.Checks, i)
		case open != nil && steps.Solution && len(steps.Task) == 0:
			open.Requests = append(open.Requests, i)
			open.After = steps
		default:
			d.add(i, r, steps)
		}
	}
	return d, errs
}

// add makes a card of a request and the text above it.
func (d *Deck) add(i int, r *parser.Request, steps Steps) {
	c := Card{Chapter: steps.Chapter, Requests: []int{i}, Steps: steps, After: steps}
	for n, p := range paragraphs(r.Titles) {
		switch {
		case len(d.Cards) == 0 && n == 0 && d.Title == "" && !strings.Contains(p, "\n") && !numbered.MatchString(p):
			d.Title = p
		case c.Chapter == "" && !strings.Contains(p, "\n") && numbered.MatchString(p):
			c.Chapter = p
		default:
			c.Text = append(c.Text, p)
		}
	}
	d.Cards = append(d.Cards, c)
}

// exercise is the card at the end, if it is one.
func (d *Deck) exercise() *Card {
	if n := len(d.Cards); n > 0 && d.Cards[n-1].Exercise() {
		return &d.Cards[n-1]
	}
	return nil
}

// misplaced finds parts of an exercise that belong to none.
func (d *Deck) misplaced(r *parser.Request, s Steps) *Error {
	open := d.exercise()
	var name, msg string
	switch {
	case len(s.Task) > 0 && !s.Solution:
		name, msg = "task", "#@ task needs a #@ solution above the same request"
	case len(s.Task) == 0 && len(s.Hints) > 0:
		name, msg = "hint", "#@ hint belongs below a #@ task"
	case len(s.Task) == 0 && s.Solution && (open == nil || len(open.Checks) > 0):
		name, msg = "solution", "#@ solution belongs below a #@ task"
	case s.Check && (open == nil || len(s.Task) > 0):
		name, msg = "check", "#@ check belongs below the solution of a #@ task"
	default:
		return nil
	}
	for _, at := range r.Directives {
		if at.Name == name {
			return &Error{Line: at.Line, Column: at.Column, Msg: msg}
		}
	}
	return &Error{Line: r.Line, Msg: msg}
}

// paragraphs joins the lines of comments between blank ones.
func paragraphs(lines []string) []string {
	var list, open []string
	for _, line := range slices.Concat(lines, []string{""}) {
		if line != "" {
			open = append(open, line)
			continue
		}
		if len(open) > 0 {
			list = append(list, strings.Join(open, "\n"))
		}
		open = nil
	}
	return list
}
