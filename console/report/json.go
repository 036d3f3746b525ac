package report

import (
	"encoding/json"
	"io"

	"esconsole/console"
)

// The document of --format json.
type (
	jsonReport struct {
		Passed  int          `json:"passed"`
		Failed  int          `json:"failed"`
		Scripts []jsonScript `json:"scripts"`
	}
	jsonScript struct {
		Script       string     `json:"script"`
		Passed       bool       `json:"passed"`
		Requests     int        `json:"requests"`
		Expectations int        `json:"expectations"`
		Failures     int        `json:"failures"`
		Stopped      bool       `json:"stopped,omitempty"`
		Millis       *float64   `json:"ms,omitempty"`
		Tests        []jsonTest `json:"tests"`
	}
	jsonTest struct {
		Script       string        `json:"script,omitempty"` // of a setup
		Line         int           `json:"line"`
		Name         string        `json:"name"`
		Status       int           `json:"status,omitempty"`
		Passed       bool          `json:"passed"`
		Expectations int           `json:"expectations"`
		Millis       *float64      `json:"ms,omitempty"`
		Problems     []jsonProblem `json:"problems,omitempty"`
	}
	jsonProblem struct {
		Kind    string `json:"kind"`
		Line    int    `json:"line"`
		Column  int    `json:"column,omitempty"`
		Message string `json:"message"`
		Hint    string `json:"hint,omitempty"`
	}
)

// kinds are the names of problems.
var kinds = map[console.Kind]string{
	console.NoRequest:  "no_request",
	console.NoAnswer:   "no_answer",
	console.Unmet:      "unmet",
	console.Unexpected: "unexpected_status",
}

func writeJSON(w io.Writer, suites []Suite, times bool) error {
	report := jsonReport{Scripts: []jsonScript{}}
	for _, s := range suites {
		script := jsonScript{Script: s.Script, Passed: s.Passed(), Requests: s.Tally.Requests, Expectations: s.Tally.Held,
			Failures: s.Tally.Failed(), Stopped: s.Tally.Stopped, Tests: []jsonTest{}}
		if script.Passed {
			report.Passed++
		} else {
			report.Failed++
		}
		if times {
			script.Millis = new(float64(s.Took.Microseconds()) / 1000)
		}
		for _, t := range s.tests() {
			script.Tests = append(script.Tests, t.json(s.Script, times))
		}
		report.Scripts = append(report.Scripts, script)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(report)
}

func (t test) json(script string, times bool) jsonTest {
	out := jsonTest{Line: t.line, Name: t.name, Status: t.status, Passed: len(t.problems) == 0, Expectations: t.held}
	if t.script != script {
		out.Script = t.script
	}
	if times {
		out.Millis = new(float64(t.took.Microseconds()) / 1000)
	}
	for _, p := range t.problems {
		out.Problems = append(out.Problems, jsonProblem{kinds[p.Kind], p.Line, p.Column, p.Msg, p.Hint})
	}
	return out
}
