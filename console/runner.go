package console

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"time"

	"esconsole/console/lesson"
	"esconsole/engine"
	"esconsole/parser"
)

// Source is the text of a script and where it comes from.
type Source struct {
	Name string // for headings and messages; "" for typed text
	Text string
	Dir  fs.FS // where its "#@ setup" files lie; nil allows none
}

// Runner plays scripts on a session.
type Runner struct {
	Session *Session
	Report  Reporter

	Check       bool // a 4xx or 5xx that nothing announced is a problem
	StopOnError bool // the first problem ends the run

	// Headings says when answers are headed by their request.
	Headings Headings

	// Pause waits for a person; nil waits for nobody.
	Pause func(ctx context.Context, text string) error

	// Done is told of each request that was to be sent, setups' too, once its
	// answer has been judged; nil isn't told.
	Done func(Result)

	// Compare looks at each answer of the script itself, in order, and says
	// what is wrong with it, or "". asked is the request as the script has it.
	Compare func(asked string, resp engine.Response) string

	// Outlet takes answers away for which their request names a sink; nil
	// refuses such requests.
	Outlet Outlet

	// Confirm is asked before a request is sent. An error keeps it from being
	// sent and ends the run; nil asks nobody.
	Confirm func(ctx context.Context, r parser.Request) error
}

// Result is what came of one request of a script.
type Result struct {
	Script   string
	Request  parser.Request // with its variables replaced, if they could be
	Response engine.Response
	Answered bool
	Took     time.Duration
	Held     int // expectations
	Problems []Problem
}

// Headings is a rule for headings.
type Headings uint8

// The rules for headings.
const (
	HeadSeveral Headings = iota // when a text has more than one request
	HeadAlways
)

// Tally counts what a run did.
type Tally struct {
	Requests int
	Held     int // expectations that held
	Problems [Unexpected + 1]int
	Stopped  bool // by StopOnError, or cancelled
}

// Add counts the other run's as well.
func (t *Tally) Add(o Tally) {
	t.Requests += o.Requests
	t.Held += o.Held
	for kind, n := range o.Problems {
		t.Problems[kind] += n
	}
	t.Stopped = t.Stopped || o.Stopped
}

// Failed is the number of problems.
func (t Tally) Failed() int {
	sum := 0
	for _, n := range t.Problems {
		sum += n
	}
	return sum
}

// ExitStatus is 0 when all is well, 2 if a line was no request, 1 for any
// other problem.
func (t Tally) ExitStatus() int {
	switch {
	case t.Problems[NoRequest] > 0:
		return 2
	case t.Failed() > 0:
		return 1
	}
	return 0
}

// Run plays a script to its end. A request that is refused or broken doesn't
// keep the others from running.
func (r *Runner) Run(ctx context.Context, src Source) Tally {
	p := &play{Runner: r, src: src, heading: r.Headings}
	p.script(ctx)
	return p.tally
}

// maxSetups is how deep "#@ setup" files may call each other.
const maxSetups = 8

// play is one run of one script.
type play struct {
	*Runner
	src     Source
	heading Headings
	quiet   bool // a setup: answers are not shown
	depth   int
	tally   Tally
	result  *Result // of the request that is being played
}

// Step plays one request of a script that has been parsed, with its
// directives. first is true for the first of the script.
func (r *Runner) Step(ctx context.Context, src Source, req *parser.Request, first bool) Tally {
	p := &play{Runner: r, src: src, heading: r.Headings}
	p.request(ctx, req, first, false)
	return p.tally
}

// problem reports one, and counts it.
func (p *play) problem(pr Problem) {
	pr.Script = p.src.Name
	p.tally.Problems[pr.Kind]++
	if p.StopOnError {
		p.tally.Stopped = true
	}
	if p.result != nil {
		p.result.Problems = append(p.result.Problems, pr)
	}
	p.Report.Problem(pr)
}

// directive reports one that can't be understood, or means nothing where it is.
func (p *play) directive(e *lesson.Error) {
	pr := Problem{Kind: NoRequest, Line: e.Line, Column: e.Column, Msg: e.Msg, Hint: e.Hint}
	if e.Column > 0 {
		pr.Excerpt = parser.At(p.src.Text, e.Line, e.Column, e.Msg, e.Hint).Excerpt()
	}
	p.problem(pr)
}

// script plays requests and reports broken lines in the order of the text.
func (p *play) script(ctx context.Context) {
	s := parser.Parse(p.src.Text)
	broken := s.Errors
	_, misplaced := lesson.NewDeck(s)
	for _, e := range misplaced {
		p.directive(e)
	}
	for i := range s.Requests {
		req := &s.Requests[i]
		for len(broken) > 0 && broken[0].Line < req.Line && !p.tally.Stopped {
			p.problem(notRequest(p.src.Name, broken[0]))
			broken = broken[1:]
		}
		if p.tally.Stopped {
			return
		}
		p.request(ctx, req, i == 0, len(s.Requests) > 1)
	}
	for len(broken) > 0 && !p.tally.Stopped {
		p.problem(notRequest(p.src.Name, broken[0]))
		broken = broken[1:]
	}
	if len(s.Requests) == 0 && !p.tally.Stopped {
		p.directivesAlone(ctx, s.Directives)
	}
}

// request plays one request with its directives.
func (p *play) request(ctx context.Context, req *parser.Request, first, several bool) {
	result := Result{Script: p.src.Name, Request: *req}
	p.result = &result
	defer func() {
		p.result = nil
		if p.Done != nil {
			p.Done(result)
		}
	}()
	steps := p.read(req.Directives, first)
	for _, at := range steps.Before {
		if p.tally.Stopped {
			return
		}
		p.before(ctx, at)
	}
	if p.tally.Stopped {
		return
	}
	p.tally.Requests++
	ready, perr := req.Expand(p.Session.Var)
	if perr != nil {
		pr := notRequest(p.src.Name, perr)
		pr.Kind = NoAnswer
		p.problem(pr)
		return
	}
	result.Request = ready
	if !p.open(&ready) || !p.confirmed(ctx, ready) {
		return
	}
	resp, took, err := p.Session.send(ctx, ready)
	if err != nil {
		p.problem(Problem{Kind: NoAnswer, Line: req.Line, Msg: fmt.Sprintf("%s %s got no answer: %v", ready.Method, ready.Target, err)})
		p.tally.Stopped = p.tally.Stopped || ctx.Err() != nil
		return
	}
	result.Response, result.Took, result.Answered = resp, took, true
	answer := Answer{Script: p.src.Name, Request: ready, Response: resp, Took: took,
		Heading: p.heading == HeadAlways || several, Show: steps.Show}
	failed := p.divert(ctx, &answer)
	if !steps.Hide && !p.quiet {
		p.Report.Answer(answer)
	}
	if failed != nil {
		p.problem(Problem{Kind: NoAnswer, Line: ready.Sink.Line, Msg: fmt.Sprintf("%s: %v", ready.Sink, failed)})
	}
	p.judge(steps, req, ready.Target, resp)
	p.tally.Stopped = p.tally.Stopped || ctx.Err() != nil
}

// open replaces the variables of a sink and tells whether it is allowed.
func (p *play) open(r *parser.Request) bool {
	if r.Sink == nil {
		return true
	}
	k := *r.Sink
	arg, err := lesson.Expand(k.Arg, p.Session.Var)
	k.Arg = arg
	r.Sink = &k
	switch {
	case err != nil:
	case p.Outlet == nil:
		err = errors.New("answers can't be taken away here")
	default:
		err = p.Outlet.Check(k)
	}
	if err != nil {
		p.problem(Problem{Kind: NoRequest, Line: k.Line, Msg: fmt.Sprintf("%s %s was not sent: %v", r.Method, r.Target, err)})
	}
	return err == nil
}

// divert takes an answer into its sink.
func (p *play) divert(ctx context.Context, a *Answer) error {
	if a.Request.Sink == nil {
		return nil
	}
	out, err := p.Outlet.Put(ctx, *a.Request.Sink, a.Response.Body)
	a.Output = &out
	return err
}

// confirmed asks whether a request may be sent.
func (p *play) confirmed(ctx context.Context, r parser.Request) bool {
	if p.Confirm == nil {
		return true
	}
	err := p.Confirm(ctx, r)
	if err != nil {
		p.problem(Problem{Kind: NoAnswer, Line: r.Line, Msg: fmt.Sprintf("%s %s was not sent: %v", r.Method, r.Target, err)})
		p.tally.Stopped = true
	}
	return err == nil
}

// read understands directives and reports those that are none.
func (p *play) read(list []parser.Directive, first bool) lesson.Steps {
	steps, errs := lesson.Read(list)
	for _, e := range errs {
		p.directive(e)
	}
	if steps.Engine != nil && !first {
		p.problem(Problem{Kind: NoRequest, Line: engineLine(list), Msg: "#@ engine belongs above the first request"})
	}
	return steps
}

func engineLine(list []parser.Directive) int {
	for _, d := range list {
		if d.Name == "engine" {
			return d.Line
		}
	}
	return 0
}

// before takes one step that comes before the request.
func (p *play) before(ctx context.Context, at lesson.At) {
	switch step := at.Step.(type) {
	case lesson.Set:
		value, err := step.Expanded(p.Session.Var)
		if err != nil {
			p.problem(Problem{Kind: NoAnswer, Line: at.Line, Msg: err.Error()})
			return
		}
		p.Session.setDefault(step.Name, value)
	case lesson.Setup:
		if err := p.setup(ctx, step.File); err != nil {
			p.problem(Problem{Kind: NoAnswer, Line: at.Line, Msg: fmt.Sprintf("#@ setup %s: %v", step.File, err)})
		}
	case lesson.Pause:
		if p.Pause != nil && p.Pause(ctx, step.Text) != nil {
			p.tally.Stopped = true
		}
	}
}

// setup plays another script of the same directory without showing answers.
func (p *play) setup(ctx context.Context, file string) error {
	switch {
	case p.src.Dir == nil:
		return errors.New("there is no directory to look in")
	case !fs.ValidPath(path.Clean(file)):
		return errors.New("only a file of the same directory or below it can be used")
	case p.depth == maxSetups:
		return errors.New("setup files call each other too deeply")
	}
	name := path.Join(path.Dir(p.src.Name), file)
	text, err := fs.ReadFile(p.src.Dir, path.Clean(file))
	if err != nil {
		return reason(err)
	}
	inner := &play{Runner: p.Runner, quiet: true, depth: p.depth + 1, heading: p.heading,
		src: Source{Name: name, Text: string(text), Dir: p.src.Dir}}
	inner.script(ctx)
	p.tally.Add(inner.tally)
	return nil
}

// reason leaves out the operation and path that the message names already.
func reason(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

// judge takes the steps that come after the answer.
func (p *play) judge(steps lesson.Steps, req *parser.Request, target string, resp engine.Response) {
	p.after(steps.After)
	last := p.Session.last
	if p.Compare != nil && p.depth == 0 {
		if msg := p.Compare(req.Method+" "+req.Target, resp); msg != "" {
			p.problem(Problem{Kind: Unmet, Line: req.Line, Msg: msg})
		}
	}
	if p.Check && last.Status >= http.StatusBadRequest && !steps.Announces() {
		p.problem(Problem{Kind: Unexpected, Line: req.Line, Msg: fmt.Sprintf("%s %s was answered by %d %s, which no #@ expect announces",
			req.Method, target, last.Status, http.StatusText(last.Status))})
	}
}

func (p *play) after(list []lesson.At) {
	for _, at := range list {
		if p.tally.Stopped {
			return
		}
		switch step := at.Step.(type) {
		case lesson.Expect:
			unmet := step.Check(*p.Session.last, p.Session.Var)
			for _, msg := range unmet {
				p.problem(Problem{Kind: Unmet, Line: at.Line, Msg: "#@ expect does not hold: " + msg})
			}
			if len(unmet) == 0 {
				p.tally.Held++
				if p.result != nil {
					p.result.Held++
				}
				p.Report.Holds(p.src.Name, at.Line)
			}
		case lesson.Capture:
			value, err := step.Take(*p.Session.last)
			if err != nil {
				p.problem(Problem{Kind: Unmet, Line: at.Line, Msg: "#@ capture: " + err.Error()})
				continue
			}
			p.Session.Define(step.Name, value)
		}
	}
}

// directivesAlone plays directives of a text without a request: typed below an
// answer they are about that answer.
func (p *play) directivesAlone(ctx context.Context, list []parser.Directive) {
	steps := p.read(list, true)
	for _, at := range steps.Before {
		p.before(ctx, at)
	}
	if p.Session.last == nil && len(steps.After) > 0 {
		p.problem(Problem{Kind: NoRequest, Line: steps.After[0].Line, Msg: "there is no answer yet that this could be about"})
		return
	}
	p.after(steps.After)
}
