package cmd

import (
	"context"
	"strings"
	"testing"
	"time"

	"esconsole/console"
	"esconsole/console/explain"
	"esconsole/console/lesson"
	"esconsole/engine"
	"esconsole/parser"
	"esconsole/scripts"
)

// unexplained collects the errors that nothing can be said about.
type unexplained struct {
	t    *testing.T
	errs int
}

func (u *unexplained) Answer(a console.Answer) {
	if a.Response.Status < 400 || a.Request.Method == "HEAD" {
		return
	}
	u.errs++
	f := explain.Failure{Method: a.Request.Method, Path: a.Request.Path, Query: a.Request.Query, Sent: a.Request.Body,
		Status: a.Response.Status, Body: a.Response.Body}
	for _, lang := range explain.Languages() {
		if _, ok := explain.Explain(f, lang); !ok {
			u.t.Errorf("%s:%d: nothing is said in %s about\n%s", a.Script, a.Request.Line, lang, a.Response.Body)
			return
		}
	}
}
func (u *unexplained) Problem(console.Problem) {}
func (u *unexplained) Holds(string, int)       {}

// TestLessonsExplained has every error that a lesson shows explained.
func TestLessonsExplained(t *testing.T) {
	u := &unexplained{t: t}
	for _, l := range scripts.In("en") {
		text, _ := scripts.Read(l.Name)
		shape := lesson.Engine{Compat: 7, Nodes: 1}
		if w := lesson.Wanted(parser.Parse(text)); w != nil && w.Compat != 0 {
			shape.Compat = w.Compat
		}
		s, err := console.NewSession(func(e lesson.Engine) (console.Backend, error) {
			opened, err := engine.Open(engine.Options{Compat: e.Compat, Nodes: e.Nodes, Interactive: true})
			return console.InProcess{Engine: opened}, err
		}, shape, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		r := &console.Runner{Session: s, Report: u}
		r.Run(context.Background(), console.Source{Name: strings.TrimSuffix(l.Name, ".es"), Text: text})
	}
	if u.errs < 60 {
		t.Errorf("lessons show %d errors", u.errs)
	}
}
