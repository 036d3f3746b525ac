// Package report tells how scripts that check themselves went, in the formats
// that test runners read. It runs nothing.
package report

import (
	"fmt"
	"io"
	"slices"
	"time"

	"esconsole/console"
)

// Suite is one script and what came of it.
type Suite struct {
	Script  string
	Results []console.Result  // of its requests, and of those of its setups
	Loose   []console.Problem // of no request: a line that is none
	Tally   console.Tally
	Took    time.Duration
}

// Passed tells whether nothing was wrong.
func (s Suite) Passed() bool { return s.Tally.Failed() == 0 && !s.Tally.Stopped }

// test is one line of a report: a request, or a problem of no request.
type test struct {
	line     int
	name     string // "12: PUT products/_doc/1"
	script   string
	took     time.Duration
	status   int
	held     int
	problems []console.Problem
}

// tests are the requests and loose problems of a script, in its order.
func (s Suite) tests() []test {
	var list []test
	for _, r := range s.Results {
		t := test{line: r.Request.Line, script: r.Script, took: r.Took, held: r.Held, problems: r.Problems,
			name: fmt.Sprintf("%d: %s %s", r.Request.Line, r.Request.Method, r.Request.Target)}
		if r.Answered {
			t.status = r.Response.Status
		}
		list = append(list, t)
	}
	for _, p := range s.Loose {
		t := test{line: p.Line, script: p.Script, problems: []console.Problem{p}, name: fmt.Sprintf("%d: no request", p.Line)}
		at := slices.IndexFunc(list, func(o test) bool { return o.script == t.script && o.line > t.line })
		if at < 0 {
			at = len(list)
		}
		list = slices.Insert(list, at, t)
	}
	return list
}

// Writer writes a report. With times, it says how long things took.
type Writer func(w io.Writer, suites []Suite, times bool) error

// Formats lists the formats by name, without text.
func Formats() map[string]Writer {
	return map[string]Writer{
		"json":  writeJSON,
		"junit": writeJUnit,
		"tap":   writeTAP,
	}
}
