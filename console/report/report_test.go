package report

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"strings"
	"testing"
	"time"

	"esconsole/console"
	"esconsole/engine"
	"esconsole/parser"
)

// sample is a script with a good request, a failing one, one of its setup and
// a line that is no request.
func sample() Suite {
	result := func(script string, line int, target string, problems ...console.Problem) console.Result {
		return console.Result{Script: script, Request: parser.Request{Line: line, Method: "GET", Target: target}, Answered: true,
			Response: engine.Response{Status: http.StatusOK}, Took: 1500 * time.Microsecond, Held: 1, Problems: problems}
	}
	s := Suite{Script: "x.es", Took: 5 * time.Millisecond}
	s.Results = []console.Result{
		result("data.es", 1, "data"),
		result("x.es", 2, "a"),
		result("x.es", 8, "b<&#", console.Problem{Kind: console.Unmet, Script: "x.es", Line: 9, Msg: `x is "1"`}),
	}
	s.Loose = []console.Problem{{Kind: console.NoRequest, Script: "x.es", Line: 5, Column: 1, Msg: "no request", Hint: "GET"}}
	s.Tally.Requests, s.Tally.Held = 3, 3
	s.Tally.Problems[console.Unmet], s.Tally.Problems[console.NoRequest] = 1, 1
	return s
}

func write(t *testing.T, format string, times bool) string {
	t.Helper()
	var b strings.Builder
	if err := Formats()[format](&b, []Suite{sample()}, times); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	good := Suite{Script: "y.es", Tally: console.Tally{Requests: 1, Held: 1}}
	for got, want := range map[string]string{
		Line(sample(), true):                   "FAIL  x.es: 3 requests, 3 expectations hold, 2 failures, 5 ms",
		Line(good, false):                      "ok    y.es: 1 request, 1 expectation holds",
		Total([]Suite{sample(), good}, false):  "2 scripts: 1 passed, 1 failed; 4 requests, 4 expectations hold, 2 failures",
		Total([]Suite{good, good, good}, true): "3 scripts: 3 passed; 3 requests, 3 expectations hold, 1 ms",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestTAP(t *testing.T) {
	want := `TAP version 13
ok 1 - data.es:1: GET data
ok 2 - x.es:2: GET a
not ok 3 - x.es:5: no request
  ---
  problems:
    - kind: no_request
      at: "x.es:5:1"
      message: "no request"
  ...
not ok 4 - x.es:8: GET b<&\#
  ---
  problems:
    - kind: unmet
      at: "x.es:9"
      message: "x is \"1\""
  ...
1..4
`
	if got := write(t, "tap", true); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestJSON(t *testing.T) {
	var report jsonReport
	text := write(t, "json", true)
	if err := json.Unmarshal([]byte(text), &report); err != nil {
		t.Fatal(err)
	}
	s := report.Scripts[0]
	if report.Failed != 1 || len(s.Tests) != 4 || s.Tests[3].Problems[0].Message != `x is "1"` || *s.Tests[3].Millis != 1.5 || s.Tests[0].Script != "data.es" {
		t.Error(text)
	}
	if strings.Contains(write(t, "json", false), `"ms"`) {
		t.Error("times are in a report without times")
	}
}

func TestJUnit(t *testing.T) {
	var report junitSuites
	text := write(t, "junit", true)
	if err := xml.Unmarshal([]byte(text), &report); err != nil {
		t.Fatal(err)
	}
	c := report.Suites[0].Cases
	if report.Tests != 4 || report.Failures != 1 || report.Errors != 1 || c[3].Name != "8: GET b<&#" || c[3].Failure.Message != `x is "1"` || c[1].Time != "0.002" {
		t.Error(text)
	}
}
