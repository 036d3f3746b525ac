package twin

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/engine"
	"esconsole/engine/volatile"
)

// echo answers each request with a text.
type echo func(engine.Request) (engine.Response, error)

func (e echo) Do(_ context.Context, r engine.Request) (engine.Response, error) { return e(r) }

func session(t *testing.T, answer func(path string) (int, string, string)) *console.Session {
	t.Helper()
	b := echo(func(r engine.Request) (engine.Response, error) {
		status, kind, body := answer(r.Path)
		if status == 0 {
			return engine.Response{}, errors.New("nobody is there")
		}
		return engine.Response{Status: status, Header: http.Header{"Content-Type": {kind}}, Body: []byte(body)}, nil
	})
	s, err := console.NewSession(func(lesson.Engine) (console.Backend, error) { return b, nil }, lesson.Engine{}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestRun(t *testing.T) {
	rules, err := volatile.Default()
	if err != nil {
		t.Fatal(err)
	}
	const json = "application/json; charset=UTF-8"
	here := func(path string) (int, string, string) {
		switch path {
		case "status":
			return 200, json, "{ }"
		case "kind":
			return 200, json, "x"
		case "gone":
			return 200, json, "{ }"
		case "body":
			return 200, json, "{\n  \"took\" : 1,\n  \"n\" : 1\n}\n"
		}
		return 200, json, "{\n  \"took\" : 1\n}\n"
	}
	there := func(path string) (int, string, string) {
		switch path {
		case "status":
			return 404, json, "{ }"
		case "kind":
			return 200, "text/plain", "x"
		case "gone":
			return 0, "", ""
		case "body":
			return 200, json, "{\n  \"took\" : 9,\n  \"n\" : 2\n}\n"
		}
		return 200, json, "{\n  \"took\" : 77\n}\n"
	}
	tw := Twin{Here: session(t, here), There: session(t, there), HereName: "here", ThereName: "there", Rules: rules}
	src := console.Source{Name: "x.es", Text: "GET same | sort\n#@ expect 500\n\nGET status\n\nGET kind\n\nGET gone\n\nGET body\n\nGTE x\n"}
	suite, list, err := tw.Run(context.Background(), src)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range list {
		got = append(got, d.Request)
	}
	if strings.Join(got, ", ") != "GET status, GET kind, GET gone, GET body" {
		t.Errorf("differences: %q", got)
	}
	if d := list[3]; d.Line != 10 || !strings.HasPrefix(d.Text, "--- here\n+++ there\n") || !strings.Contains(d.Text, "-  \"n\" : 1\n+  \"n\" : 2\n") || strings.Contains(d.Text, "77") {
		t.Errorf("%+v", d)
	}
	if !strings.Contains(list[2].Text, "nobody is there") {
		t.Errorf("%+v", list[2])
	}
	if len(suite.Loose) != 1 || suite.Tally.Requests != 5 || suite.Tally.ExitStatus() != 2 || len(suite.Results) != 5 {
		t.Errorf("%+v", suite)
	}
}
