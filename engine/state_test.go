package engine_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"

	"esconsole/engine"
)

// looks are requests that show all that the writes below change.
var looks = []string{
	"GET /_search?size=100&version&seq_no_primary_term&explain&q=t:*", "GET /_cat/indices?h=index,status,docs.count,docs.deleted&s=index",
	"GET /_all/_mapping", "GET /_all/_settings?flat_settings&filter_path=*.settings.index.refresh_interval", "GET /_alias", "GET /_template",
	"GET /a/_doc/1", "GET /a/_doc/2", "GET /b/_doc/1", "GET /b/_stats?filter_path=x", "GET /a/_doc/3?realtime=false",
}

var writes = []string{
	`PUT /a/_doc/1 {"t":"one two"}`, `PUT /a/_doc/2 {"t":"two","n":1}`, `PUT /b/_doc/1 {"t":"one","x":{"y":2}}`, `DELETE /a/_doc/1`, `DELETE /a/_doc/2`,
	`POST /a/_update/1 {"doc":{"u":3}}`, `PUT /a/_settings {"index":{"refresh_interval":"-1"}}`, `PUT /a/_settings {"index":{"refresh_interval":null}}`,
	`POST /_aliases {"actions":[{"add":{"index":"a","alias":"c"}}]}`, `DELETE /a/_alias/c`, `PUT /_template/t {"index_patterns":["b*"],"mappings":{"properties":{"k":{"type":"keyword"}}}}`,
	`DELETE /_template/t`, `DELETE /b`, `DELETE /a`, `POST /a/_refresh`, `POST /_forcemerge`, `POST /b/_close`, `POST /b/_open`, `PUT /a/_mapping {"properties":{"z":{"type":"date"}}}`,
	`PUT /a/_doc/3?version=7&version_type=external {"t":"three"}`, `POST /_bulk {"index":{"_index":"a","_id":"4"}}` + "\n" + `{"t":"four"}` + "\n" + `{"delete":{"_index":"b","_id":"1"}}` + "\n",
}

var jsonBody = http.Header{"Content-Type": {"application/json"}}

func open(t testing.TB) *engine.Engine {
	t.Helper()
	at := time.Unix(1600000000, 0)
	e, err := engine.Open(engine.Options{Interactive: true, Rand: rand.New(rand.NewPCG(1, 2)), Now: func() time.Time { return at }})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func do(e *engine.Engine, text string) engine.Response {
	line, body, _ := strings.Cut(text, " {")
	if body != "" {
		body = "{" + body
	}
	method, target, _ := strings.Cut(line, " ")
	path, query, _ := strings.Cut(target, "?")
	return e.Do(context.Background(), engine.Request{Method: method, Path: path, Query: query, Body: []byte(body), Header: jsonBody})
}

func look(e *engine.Engine) string {
	var b strings.Builder
	for _, l := range looks {
		r := do(e, l)
		body := string(r.Body)
		if took := strings.Index(body, `"timed_out"`); took > 0 {
			body = body[took:]
		}
		fmt.Fprintln(&b, l, r.Status, body)
	}
	return b.String()
}

// TestState writes at random and goes back and forth between the states it kept.
func TestState(t *testing.T) {
	type kept struct {
		state *engine.State
		shows string
	}
	e := open(t)
	rnd := rand.New(rand.NewPCG(3, 4))
	var past []kept
	written := 0
	for step := range 600 {
		if rnd.IntN(4) > 0 {
			if r := do(e, writes[rnd.IntN(len(writes))]); r.Status < 300 {
				written++
			}
			continue
		}
		if len(past) == 0 || rnd.IntN(2) == 0 {
			s := e.State()
			shows := look(e)
			if again := e.State(); !s.Same(again) {
				t.Fatalf("step %d: reading has changed something", step)
			}
			past = append(past, kept{s, shows})
			continue
		}
		back := past[rnd.IntN(len(past))]
		if !e.Restore(back.state) {
			t.Fatal("not its own state")
		}
		if got := look(e); got != back.shows {
			t.Fatalf("step %d:\n%s\nnot\n%s", step, got, back.shows)
		}
	}
	if written < 100 {
		t.Errorf("only %d writes succeeded", written)
	}
}

func TestStateSame(t *testing.T) {
	e := open(t)
	for _, c := range []struct {
		request string
		changes bool
	}{
		{`PUT /a/_doc/1 {"t":1}`, true}, {`GET /a/_doc/1`, false}, {`GET /_search`, false}, {`GET /a/_doc/2`, false}, {`PUT /a/_doc/1?op_type=create {"t":1}`, false},
		{`POST /a/_refresh`, false}, {`PUT /a/_settings {"index":{"refresh_interval":"-1"}}`, true}, {`DELETE /a/_doc/1`, true}, {`POST /a/_refresh`, true},
		{`PUT /a {}`, false}, {`DELETE /a`, true},
	} {
		before := e.State()
		do(e, c.request)
		if got := !before.Same(e.State()); got != c.changes {
			t.Errorf("%s: changed %v", c.request, got)
		}
	}
	if other := open(t); other.Restore(e.State()) {
		t.Error("the state of another engine is taken")
	}
}

// BenchmarkRestore goes back and forth between two states of 100,000 documents.
func BenchmarkRestore(b *testing.B) {
	e := open(b)
	for range 20 {
		var bulk strings.Builder
		for i := range 5000 {
			fmt.Fprintf(&bulk, "{\"index\":{}}\n{\"t\":\"document number %d\",\"n\":%d}\n", i, i)
		}
		e.Do(context.Background(), engine.Request{Method: "POST", Path: "/a/_bulk", Header: jsonBody, Body: []byte(bulk.String())})
	}
	before := e.State()
	do(e, `PUT /a/_doc/1 {"t":"one more"}`)
	after := e.State()
	b.Run("restore", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			e.Restore([]*engine.State{before, after}[i&1])
		}
	})
	b.Run("write+keep", func(b *testing.B) {
		for b.Loop() {
			e.Restore(before)
			do(e, `PUT /a/_doc/1 {"t":"one more"}`)
			e.State()
		}
	})
}
