// Package twin runs a script on two backends and tells where their answers
// differ, leaving aside what differs from run to run.
package twin

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"esconsole/console"
	"esconsole/console/render"
	"esconsole/console/report"
	"esconsole/engine/volatile"
	"esconsole/parser"
)

// Twin is two backends that ought to answer alike.
type Twin struct {
	Here, There         *console.Session
	HereName, ThereName string
	Rules               *volatile.Rules // what is left aside
}

// Difference is one request whose answers are not the same.
type Difference struct {
	Script  string
	Line    int
	Request string // method and target
	Text    string // a unified difference, "-" is here
}

// Run runs a script on both, one after the other. Each difference is a problem
// of its request in the suite. The error is about the rules.
func (t Twin) Run(ctx context.Context, src console.Source) (report.Suite, []Difference, error) {
	start := time.Now()
	here := play(ctx, t.Here, src)
	there := play(ctx, t.There, src)
	suite := report.Suite{Script: src.Name, Loose: here.loose}
	for _, p := range here.loose {
		suite.Tally.Problems[p.Kind]++
	}
	var list []Difference
	for i, r := range here.results {
		r.Problems, r.Held = nil, 0
		var other console.Result
		if i < len(there.results) {
			other = there.results[i]
		}
		d, err := t.compare(r, other)
		if err != nil {
			return suite, list, err
		}
		suite.Tally.Requests++
		if d != nil {
			list = append(list, *d)
			p := console.Problem{Kind: console.Unmet, Script: d.Script, Line: d.Line, Msg: fmt.Sprintf("%s and %s answer differently", t.HereName, t.ThereName), Excerpt: strings.TrimRight(d.Text, "\n")}
			r.Problems = append(r.Problems, p)
			suite.Tally.Problems[p.Kind]++
		}
		suite.Results = append(suite.Results, r)
	}
	suite.Tally.Stopped = ctx.Err() != nil
	suite.Took = time.Since(start)
	return suite, list, nil
}

// compare gives the difference of two answers, nil if there is none.
func (t Twin) compare(here, there console.Result) (*Difference, error) {
	line := here.Request.Method + " " + here.Request.Target
	res, err := t.Rules.CompareAnswers(answer(line, here), answer(line, there))
	if err != nil || res.Equal {
		return nil, err
	}
	_, text, _ := strings.Cut(res.DiffBetween(t.HereName, t.ThereName), "\n") // the first line is for programs
	return &Difference{Script: here.Script, Line: here.Request.Line, Request: line, Text: text}, nil
}

// answer is what is compared: status, content type, warnings and body.
func answer(line string, r console.Result) volatile.Answer {
	if !r.Answered {
		why := "no answer"
		for _, p := range r.Problems {
			if p.Kind == console.NoAnswer {
				why = p.Msg
			}
		}
		return volatile.Answer{Line: line, Status: "-", Body: why}
	}
	var b strings.Builder
	for _, w := range render.Warnings(r.Response.Header) {
		b.WriteString("#! " + w + "\n")
	}
	b.Write(r.Response.Body)
	kind := r.Response.Header.Get("Content-Type")
	if r.Request.Method == http.MethodHead && len(r.Response.Body) == 0 {
		kind = "" // some servers name one for nothing
	}
	return volatile.Answer{Line: line, Status: strings.TrimSpace(fmt.Sprintf("%d %s", r.Response.Status, kind)), Body: strings.TrimRight(b.String(), " \n")}
}

// nowhere takes answers away that a script sends to a file or a command: here
// they are compared, and nothing else.
type nowhere struct{}

// Check implements console.Outlet.
func (nowhere) Check(parser.Sink) error { return nil }

// Put implements console.Outlet.
func (nowhere) Put(context.Context, parser.Sink, []byte) (console.Output, error) {
	return console.Output{}, nil
}

// side collects what one backend did.
type side struct {
	results []console.Result
	open    []console.Problem // since the last result
	loose   []console.Problem // of no request
}

func play(ctx context.Context, s *console.Session, src console.Source) *side {
	var c side
	runner := console.Runner{Session: s, Report: &c, Done: c.done, Outlet: nowhere{}}
	runner.Run(ctx, src)
	c.loose = append(c.loose, only(c.open)...)
	return &c
}

func (c *side) done(r console.Result) {
	for _, p := range c.open {
		if !has(r.Problems, p) {
			c.loose = append(c.loose, only([]console.Problem{p})...)
		}
	}
	c.open = nil
	c.results = append(c.results, r)
}

// only keeps what is no request at all: expectations are not what is compared.
func only(list []console.Problem) (kept []console.Problem) {
	for _, p := range list {
		if p.Kind == console.NoRequest {
			kept = append(kept, p)
		}
	}
	return kept
}

func has(list []console.Problem, p console.Problem) bool {
	for _, o := range list {
		if o == p {
			return true
		}
	}
	return false
}

// Answer implements console.Reporter: answers are taken with their results.
func (c *side) Answer(console.Answer) {}

// Problem implements console.Reporter.
func (c *side) Problem(p console.Problem) { c.open = append(c.open, p) }

// Holds implements console.Reporter.
func (c *side) Holds(string, int) {}
