package cmd

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"esconsole/console"
	"esconsole/console/render"
	"esconsole/console/report"
	"esconsole/console/transcript"
	"esconsole/engine"
)

// checker is told how scripts go. It prints what a person wants to see of that,
// collects the rest for a report, and compares answers with recorded ones.
type checker struct {
	printer *render.Printer
	options runOptions

	suites  []report.Suite
	suite   report.Suite
	started time.Time
	waiting *console.Answer   // to be shown if something is wrong with it
	open    []console.Problem // of no request, as far as is known

	file     string // of the transcript, "" for none
	recorded []transcript.Entry
	compares bool
	answers  []transcript.Entry
}

func newChecker(p *render.Printer, o runOptions) *checker { return &checker{printer: p, options: o} }

// beside is where the transcript of a script lies, "" if it can have none.
func beside(script string) string {
	if _, err := os.Stat(script); script == "-" || err != nil {
		return ""
	}
	return transcript.Name(script)
}

// begin starts with another script. file is its transcript's, which need not
// be there.
func (c *checker) begin(script, file string) error {
	c.suite, c.started = report.Suite{Script: script}, time.Now()
	c.open, c.answers, c.recorded, c.file, c.compares = nil, nil, nil, file, false
	if file == "" {
		if c.options.update {
			return fmt.Errorf("--update: %s comes with the program, so nothing can be recorded beside it", script)
		}
		return nil
	}
	if !c.options.check && !c.options.update {
		return nil
	}
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		c.recorded, err = transcript.Parse(string(text))
	}
	if err != nil && !c.options.update {
		return fmt.Errorf("%s: %w", filepath.Base(file), err)
	}
	c.compares = c.options.check && !c.options.update
	return nil
}

// machine tells whether only a program reads what is printed.
func (c *checker) machine() bool { return c.options.format != "" && c.options.format != "text" }

// Answer implements console.Reporter.
func (c *checker) Answer(a console.Answer) {
	switch {
	case c.machine():
	case c.options.check && !c.options.verbose:
		c.waiting = &a
	default:
		c.printer.Answer(a)
	}
}

// Problem implements console.Reporter.
func (c *checker) Problem(p console.Problem) {
	c.open = append(c.open, p)
	if c.machine() {
		return
	}
	if c.waiting != nil {
		c.printer.Answer(*c.waiting)
		c.waiting = nil
	}
	c.printer.Problem(p)
}

// Holds implements console.Reporter.
func (c *checker) Holds(script string, line int) { c.printer.Holds(script, line) }

// done is told of each request.
func (c *checker) done(r console.Result) {
	c.waiting = nil
	for _, p := range r.Problems {
		if at := slices.Index(c.open, p); at >= 0 {
			c.open = slices.Delete(c.open, at, at+1)
		}
	}
	c.suite.Results = append(c.suite.Results, r)
}

// compare looks an answer up in the transcript.
func (c *checker) compare(asked string, resp engine.Response) string {
	got := transcript.Entry{Request: asked, Status: resp.Status, Type: resp.Header.Get("Content-Type"),
		Warned: render.Warnings(resp.Header), Body: string(resp.Body)}
	n := len(c.answers)
	c.answers = append(c.answers, got)
	if n >= len(c.recorded) {
		if c.compares {
			return "no answer is recorded for this in " + filepath.Base(c.file) + "; --update records it"
		}
		return ""
	}
	differs := transcript.Differs(c.recorded[n], got)
	if differs == "" { // what differs from run to run stays as it is in the file
		c.answers[n] = c.recorded[n]
	}
	if !c.compares || differs == "" {
		return ""
	}
	return "not what " + filepath.Base(c.file) + " holds: " + differs
}

// end closes the account of a script.
func (c *checker) end(t console.Tally) (console.Tally, error) {
	if missing := len(c.recorded) - len(c.answers); c.compares && missing > 0 && !t.Stopped {
		c.Problem(console.Problem{Kind: console.Unmet, Script: c.suite.Script,
			Msg: fmt.Sprintf("%s holds %d more answers than the script has requests", filepath.Base(c.file), missing)})
		t.Problems[console.Unmet]++
	}
	c.suite.Tally, c.suite.Loose, c.suite.Took = t, c.open, time.Since(c.started)
	c.suites = append(c.suites, c.suite)
	switch {
	case c.machine():
	case c.options.check:
		c.printer.Report(report.Line(c.suite, c.printer.Options.Times), c.suite.Passed())
	default:
		c.printer.Summary(c.suite.Script, t)
	}
	return t, c.record(t)
}

// record writes the transcript.
func (c *checker) record(t console.Tally) error {
	if !c.options.update || t.Stopped || t.Problems[console.NoAnswer] > 0 {
		return nil
	}
	text := transcript.Format(c.answers)
	if old, err := os.ReadFile(c.file); err == nil && string(old) == text {
		return nil
	}
	if err := os.WriteFile(c.file, []byte(text), 0o644); err != nil {
		return &failure{err}
	}
	if !c.machine() {
		what := "answers"
		if len(c.answers) == 1 {
			what = "answer"
		}
		fmt.Fprintf(c.printer.Err, "%s: %d %s recorded\n", c.file, len(c.answers), what)
	}
	return nil
}

// report writes what is due at the end.
func (c *checker) report() error {
	if write, ok := report.Formats()[c.options.format]; ok {
		if err := write(c.printer.Out, c.suites, c.printer.Options.Times); err != nil {
			return &failure{err}
		}
		return nil
	}
	if c.options.check && len(c.suites) > 1 {
		passed := !slices.ContainsFunc(c.suites, func(s report.Suite) bool { return !s.Passed() })
		c.printer.Report(report.Total(c.suites, c.printer.Options.Times), passed)
	}
	return nil
}

var _ console.Reporter = (*checker)(nil)
