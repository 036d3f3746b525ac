package repl

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"esconsole/console"
	"esconsole/console/complete"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/engine"
)

// inEngine is a console on an engine of its own.
func inEngine(t testing.TB, compat int) *REPL {
	t.Helper()
	s, err := console.NewSession(func(shape lesson.Engine) (console.Backend, error) {
		e, err := engine.Open(engine.Options{Compat: shape.Compat, Nodes: shape.Nodes, Interactive: true})
		return console.InProcess{Engine: e}, err
	}, lesson.Engine{Compat: compat, Nodes: 1}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return &REPL{Config: Config{Session: s, Printer: &render.Printer{Options: render.Options{Times: true}}, Lessons: func() [][2]string { return [][2]string{{"a.es", "A"}} }}}
}

func (r *REPL) send(t testing.TB, method, path, body string) {
	t.Helper()
	resp, err := r.Session.Ask(context.Background(), engine.Request{Method: method, Path: path, Body: []byte(body),
		Header: http.Header{"Content-Type": {"application/json"}}})
	if err != nil || resp.Status >= 300 {
		t.Fatalf("%s %s: %s, %v", method, path, resp.Body, err)
	}
}

// TestNames asks engines of all versions for what is in them.
func TestNames(t *testing.T) {
	for _, compat := range []int{5, 6, 7} {
		r := inEngine(t, compat)
		mapping := `"properties":{"title":{"type":"text","fields":{"raw":{"type":"keyword"}}},"o":{"properties":{"n":{"type":"long"}}}}`
		if compat < 7 {
			mapping = `"phones":{` + mapping + `}`
		}
		r.send(t, "PUT", "products", `{"mappings":{`+mapping+`},"aliases":{"shop":{}}}`)
		r.send(t, "PUT", "a", "")
		r.send(t, "POST", "a/_close", "")
		w, cancel := r.waiting(context.Background())
		defer cancel()
		indices, aliases := w.names()
		if !slices.Equal(indices, []string{"a", "products"}) || !slices.Equal(aliases, []string{"shop"}) {
			t.Errorf("version %d: %v, %v", compat, indices, aliases)
		}
		want := []complete.Field{{Name: "o", Type: "object"}, {Name: "o.n", Type: "long"}, {Name: "title", Type: "text"}, {Name: "title.raw", Type: "keyword", Sub: true}}
		if fields := w.fields("products"); !slices.Equal(fields, want) {
			t.Errorf("version %d: fields %v", compat, fields)
		}
		if fields := w.fields("nothing"); fields != nil {
			t.Errorf("version %d: fields of no index: %v", compat, fields)
		}
	}
}

// TestCompleteWide asks in an engine with 1,000 indices and 10,000 fields.
func TestCompleteWide(t *testing.T) {
	if testing.Short() {
		t.Skip("makes many indices")
	}
	r := inEngine(t, 7)
	r.wide(t)
	for text, want := range map[string]string{
		"GET logs-099": "logs-0990", "GET wide/_search\n{ \"que": "query", "GET ": "logs-0000",
		"GET wide/_search\n{ \"query\": { \"term\": { \"field_0999": "field_09990",
	} {
		if got := r.complete(context.Background(), text, len(text)); len(got.List) == 0 || got.List[0].Label() != want {
			t.Errorf("%q: %v", text, got.List)
		}
	}
	if got := r.complete(context.Background(), "GET logs-", 9); len(got.List) != 500 || got.More != 499 {
		t.Errorf("%d and %d more", len(got.List), got.More)
	}
}

func TestListed(t *testing.T) {
	var r complete.Result
	for i := range 40 {
		r.List = append(r.List, complete.Candidate{Text: fmt.Sprintf("x%02d", i)})
	}
	r.List[1].Show = "中文"
	want := "x00   中文  x02\r\nx03   x04   x05\r\n"
	if got := listed(r, 20, theme.Theme{}); !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "x23\r\n… and 16 more\r\n") {
		t.Errorf("%q", got)
	}
	if got := listed(complete.Result{List: r.List[:2]}, 20, theme.Dark()); got != "\x1b[2mx00   中文\r\n\x1b[0m" {
		t.Errorf("%q", got)
	}
}

// TestMetaWords checks that what is offered behind meta commands is understood.
func TestMetaWords(t *testing.T) {
	r := inEngine(t, 7)
	r.Session.Define("n", "1")
	for text, want := range map[string]string{
		":help :ru": ":run", ":run a": "a.es", ":set tri": "triple", ":reset no": "nodes=", ":vars ": "n=", ":his": ":history",
	} {
		if got := r.complete(context.Background(), text, len(text)); len(got.List) == 0 || got.List[0].Label() != want {
			t.Errorf("%q: %v", text, got.List)
		}
	}
}

// TestCompleteAfterChanges keeps what the engine said as long as that is right:
// over requests, not over new fields, other indices, and steps back in time.
func TestCompleteAfterChanges(t *testing.T) {
	r := inEngine(t, 7)
	r.Session.KeepStates()
	fields := func(want string) {
		t.Helper()
		r.forget()
		text := `GET a/_search {"sort": [{"`
		var got []string
		for _, c := range r.complete(context.Background(), text, len(text)).List {
			if !strings.HasPrefix(c.Label(), "_") {
				got = append(got, c.Label())
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%v, want %s", got, want)
		}
	}
	put := func(body string) { r.send(t, "PUT", "a/_doc/1", body) }
	put(`{"n":1}`)
	fields("n")
	put(`{"n":2}`)
	fields("n")
	if s := r.recently(); len(s.asked) == 0 {
		t.Error("what is still right was forgotten")
	}
	put(`{"m":1}`)
	fields("m n")
	if err := r.Session.Reset(lesson.Engine{Compat: 7, Nodes: 1}); err != nil {
		t.Fatal(err)
	}
	put(`{"k":1}`)
	fields("k")
}
