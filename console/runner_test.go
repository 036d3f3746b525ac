package console

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"esconsole/console/lesson"
	"esconsole/engine"
	"esconsole/parser"
)

// echoBackend answers by what was asked: 404 for paths with "missing", no
// answer for "down", else 200 with the request in the body.
type echoBackend struct{ sent []string }

func (b *echoBackend) Do(_ context.Context, req engine.Request) (engine.Response, error) {
	b.sent = append(b.sent, fmt.Sprintf("%s %s?%s %s", req.Method, req.Path, req.Query, req.Body))
	if strings.Contains(req.Path, "down") {
		return engine.Response{}, errors.New("connection refused")
	}
	status := 200
	if strings.Contains(req.Path, "missing") {
		status = 404
	}
	return engine.Response{Status: status, Header: http.Header{"Content-Type": {"application/json"}},
		Body: fmt.Appendf(nil, `{"n":%d,"path":%q}`, len(b.sent), req.Path)}, nil
}

// recorder writes down what a run reports.
type recorder struct{ lines []string }

func (r *recorder) Answer(a Answer) {
	heading := ""
	if a.Heading {
		heading = "# "
	}
	r.lines = append(r.lines, fmt.Sprintf("%s%d %s %s", heading, a.Response.Status, a.Request.Method, a.Request.Target))
}

func (r *recorder) Problem(p Problem) { r.lines = append(r.lines, p.Error()) }

func (r *recorder) Holds(string, int) {}

func newRunner(t *testing.T) (*Runner, *echoBackend, *recorder) {
	t.Helper()
	backend, rec := &echoBackend{}, &recorder{}
	s, err := NewSession(func(lesson.Engine) (Backend, error) { return backend, nil }, lesson.Engine{Compat: 7, Nodes: 1}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return &Runner{Session: s, Report: rec}, backend, rec
}

func TestRun(t *testing.T) {
	dir := fstest.MapFS{
		"data.es":       {Data: []byte("PUT data\n\nGET down\n")},
		"loop.es":       {Data: []byte("#@ setup loop.es\nGET x\n")},
		"sub/nested.es": {Data: []byte("GET nested\n#@ expect 404\n")},
	}
	tests := []struct {
		name, text string
		set        func(*Runner)
		want       string // reported, a line each
		status     int
	}{
		{"one", "GET /", nil, "200 GET /", 0},
		{"several", "GET a\nGET b", nil, "# 200 GET a\n# 200 GET b", 0},
		{"always headed", "GET a", func(r *Runner) { r.Headings = HeadAlways }, "# 200 GET a", 0},
		{"an error is an answer", "GET missing", nil, "404 GET missing", 0},
		{"no answer", "GET down\nGET a", nil, "x.es:1: GET down got no answer: connection refused\n# 200 GET a", 1},
		{"stop at it", "GET down\nGET a", func(r *Runner) { r.StopOnError = true }, "x.es:1: GET down got no answer: connection refused", 1},
		{"no request between two", "GET a\n\nnonsense\nGET b", nil, "# 200 GET a\nx.es:3:1: …\n# 200 GET b", 2},
		{"stop at that", "GET a\n\nnonsense\nGET b", func(r *Runner) { r.StopOnError = true }, "# 200 GET a\nx.es:3:1: …", 2},
		{"no request at the end", "GET a\n\nGETT b", nil, "200 GET a\nx.es:3:1: …", 2},
		{"expected", "GET missing\n#@ expect 404 n=1", nil, "404 GET missing", 0},
		{"not expected", "GET a\n#@ expect 404 n=2\nGET b", nil,
			"# 200 GET a\nx.es:2: #@ expect does not hold: the status is 200, not 404\nx.es:2: #@ expect does not hold: n is 1, expected = 2\n# 200 GET b", 1},
		{"stop at an expectation", "GET a\n#@ expect 404\n#@ expect n=2\nGET b", func(r *Runner) { r.StopOnError = true },
			"# 200 GET a\nx.es:2: #@ expect does not hold: the status is 200, not 404", 1},
		{"not confirmed", "GET a\nDELETE b\nGET c", func(r *Runner) {
			r.Confirm = func(_ context.Context, req parser.Request) error {
				if req.Method == "DELETE" {
					return errors.New("no")
				}
				return nil
			}
		}, "# 200 GET a\nx.es:2: DELETE b was not sent: no", 1},
		{"checked", "GET missing\n\nGET missing2\n#@ expect 404", func(r *Runner) { r.Check = true },
			"# 404 GET missing\nx.es:1: GET missing was answered by 404 Not Found, which no #@ expect announces\n# 404 GET missing2", 1},
		{"unknown directive", "GET a\n#@ expcet 200", nil, "x.es:2:4: unknown directive #@ expcet\n200 GET a", 2},
		{"captured", "GET a\n#@ capture n = n\n#@ capture p = path\n\nGET ${p}/${n}?q=${n}\n#@ expect n=2 path=a/${n}", nil,
			"# 200 GET a\n# 200 GET a/1?q=1", 0},
		{"nothing to capture", "GET a\n#@ capture n = x", nil, "200 GET a\nx.es:2: #@ capture: there is no x to capture", 1},
		{"set", "#@ set i = products\nGET ${i}", nil, "200 GET products", 0},
		{"set by another", "#@ set i = a${x}\nGET ${i}", func(r *Runner) { r.Session.Define("x", "b") }, "200 GET ab", 0},
		{"the command line wins", "#@ set i = products\nGET ${i}", func(r *Runner) { r.Session.Pin("i", "mine") }, "200 GET mine", 0},
		{"the environment", "GET ${env:CONSOLE_TEST}", nil, "200 GET from-env", 0},
		{"undefined", "GET ${i}\nGET b", nil, "x.es:1:5: …\n# 200 GET b", 1},
		{"undefined in a directive", "#@ set i = ${j}\nGET b", nil, "x.es:1: ${j} is not defined\n200 GET b", 1},
		{"hidden", "GET a\n#@ hide\n#@ expect n=1\nGET b", nil, "# 200 GET b", 0},
		{"set up", "#@ setup data.es\nGET a\n#@ expect n=3", nil, "data.es:3: GET down got no answer: connection refused\n200 GET a", 1},
		{"set up from below", "#@ setup sub/nested.es\nGET a", nil,
			"sub/nested.es:2: #@ expect does not hold: the status is 200, not 404\n200 GET a", 1},
		{"set up for ever", "#@ setup loop.es\nGET a", nil,
			"loop.es:1: #@ setup loop.es: setup files call each other too deeply\n200 GET a", 1},
		{"set up from nowhere", "#@ setup none.es\nGET a", nil, "x.es:1: #@ setup none.es: file does not exist\n200 GET a", 1},
		{"set up from outside", "#@ setup ../x.es\nGET a", nil, "x.es:1: #@ setup ../x.es: only a file of the same directory or below it can be used\n200 GET a", 1},
		{"engine too late", "GET a\n\n#@ engine nodes=2\nGET b", nil, "# 200 GET a\nx.es:3: #@ engine belongs above the first request\n# 200 GET b", 2},
		{"nothing", "# only words\n", nil, "", 0},
		{"about no answer", "#@ expect 200", nil, "x.es:1: there is no answer yet that this could be about", 2},
		{"nobody waits", "#@ pause well?\nGET a", nil, "200 GET a", 0},
		{"left while waiting", "#@ pause well?\nGET a", func(r *Runner) {
			r.Pause = func(context.Context, string) error { return context.Canceled }
		}, "", 0},
	}
	t.Setenv("CONSOLE_TEST", "from-env")
	for _, tt := range tests {
		r, _, rec := newRunner(t)
		if tt.set != nil {
			tt.set(r)
		}
		tally := r.Run(t.Context(), Source{Name: "x.es", Text: tt.text, Dir: fs.FS(dir)})
		got := strings.Join(rec.lines, "\n")
		if !sameLines(got, tt.want) || tally.ExitStatus() != tt.status {
			t.Errorf("%s: status %d, want %d\n got:\n%s\n want:\n%s", tt.name, tally.ExitStatus(), tt.status, got, tt.want)
		}
	}
}

// sameLines compares; … stands for any words of the parser.
func sameLines(got, want string) bool {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if before, ok := strings.CutSuffix(b[i], "…"); ok && strings.HasPrefix(a[i], before) {
			continue
		}
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func TestOutgoing(t *testing.T) {
	for text, want := range map[string]string{
		"GET a":                               "GET a?pretty=true ",
		"GET /a?q=x":                          "GET /a?q=x&pretty=true ",
		"GET a?pretty=false":                  "GET a?pretty=false ",
		"GET a?pretty":                        "GET a?pretty ",
		"GET a?v&pretty=":                     "GET a?v&pretty= ",
		"PUT a??version=1\n{\"x\":1}":         "PUT a??version=1&pretty=true {\"x\":1}",
		"GET a?prettyx=1":                     "GET a?prettyx=1&pretty=true ",
		"put a/_doc/1 {\"x\": \"\"\"a\"\"\"}": "PUT a/_doc/1?pretty=true {\"x\": \"a\"}",
	} {
		r, backend, _ := newRunner(t)
		r.Run(t.Context(), Source{Text: text})
		if len(backend.sent) != 1 || strings.TrimRight(backend.sent[0], "\n") != want {
			t.Errorf("%q was sent as %q, want %q", text, backend.sent, want)
		}
	}
}

func TestCancelled(t *testing.T) {
	r, backend, rec := newRunner(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	tally := r.Run(ctx, Source{Text: "GET a\nGET b\nGET c"})
	if len(backend.sent) != 1 || !tally.Stopped || len(rec.lines) != 1 {
		t.Errorf("sent %v, reported %v", backend.sent, rec.lines)
	}
}

// TestTypedDirective checks a directive that is typed below an answer.
func TestTypedDirective(t *testing.T) {
	r, _, rec := newRunner(t)
	r.Run(t.Context(), Source{Text: "GET a"})
	if tally := r.Run(t.Context(), Source{Text: "#@ expect n=1\n#@ capture n = n"}); tally.Held != 1 || tally.Failed() != 0 {
		t.Errorf("%+v, %v", tally, rec.lines)
	}
	if v, _ := r.Session.Var("n"); v != "1" {
		t.Errorf("captured %q", v)
	}
}

func TestReset(t *testing.T) {
	opened := 0
	s, err := NewSession(func(shape lesson.Engine) (Backend, error) {
		if opened++; shape.Nodes > 9 {
			return nil, errors.New("too many")
		}
		return &echoBackend{}, nil
	}, lesson.Engine{Compat: 7, Nodes: 1}, time.Now)
	if err != nil || s.Used() {
		t.Fatal(err, s.Used())
	}
	r := &Runner{Session: s, Report: &recorder{}}
	r.Run(t.Context(), Source{Text: "GET a"})
	s.Define("v", "1")
	if !s.Used() || s.Reset(lesson.Engine{Nodes: 10}) == nil || !s.Used() {
		t.Error("a failed reset changed the session")
	}
	if err := s.Reset(lesson.Engine{Compat: 5, Nodes: 2}); err != nil || s.Used() || s.Shape() != (lesson.Engine{Compat: 5, Nodes: 2}) {
		t.Error("not reset", err, s.Used(), s.Shape())
	}
	if v, ok := s.Var("v"); !ok || v != "1" || strings.Join(s.Vars(), " ") != "v" {
		t.Error("variables were lost")
	}
}

func TestProblemText(t *testing.T) {
	for _, tt := range []struct {
		p    Problem
		want string
	}{
		{Problem{Msg: "m"}, "m"},
		{Problem{Line: 3, Msg: "m"}, "line 3: m"},
		{Problem{Line: 3, Column: 5, Msg: "m"}, "line 3:5: m"},
		{Problem{Script: "x.es", Line: 3, Column: 5, Msg: "m"}, "x.es:3:5: m"},
		{Problem{Script: "x.es", Msg: "m"}, "x.es: m"},
	} {
		if got := tt.p.Error(); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
