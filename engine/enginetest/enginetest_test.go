package enginetest

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"esconsole/engine"
)

func TestLists(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "list.txt")
	if names, err := ReadList(path); err != nil || names != nil {
		t.Errorf("a missing file: %q, %v", names, err)
	}
	if err := WriteList(path, "two\nlines", []string{"b", "a c", "b#d"}); err != nil {
		t.Fatal(err)
	}
	names, err := ReadList(path)
	if err != nil || !slices.Equal(names, []string{"a c", "b", "b#d"}) {
		t.Errorf("got %q, %v", names, err)
	}
}

func TestKnownDifferencesHaveReasons(t *testing.T) {
	for _, kind := range []string{"golden", "rest"} {
		known, err := KnownDifferences(kind)
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range known {
			if k.Name == "" || len(k.Reason) < 20 {
				t.Errorf("%s: no reason: %+v", kind, k)
			}
		}
	}
}

type panicking struct{}

func (panicking) Do(context.Context, engine.Request) engine.Response { panic("oh") }

func TestGuardAnswersForAPanic(t *testing.T) {
	res := Guard{panicking{}}.Do(t.Context(), engine.Request{})
	if res.Status != 0 || !strings.HasPrefix(string(res.Body), "no answer: panic: oh\n") {
		t.Errorf("got %d %s", res.Status, res.Body)
	}
}

func TestHTTP(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Add("Warning", "a")
		w.Header().Add("Warning", "b")
		w.WriteHeader(http.StatusConflict)
		io.WriteString(w, r.Method+" "+r.RequestURI+" "+r.Header.Get("Content-Type")+" "+string(body))
	}))
	defer server.Close()
	b := &HTTP{URL: server.URL + "/"}
	res := b.Do(t.Context(), engine.Request{Method: "PUT", Path: "/a%2Fb/c", Query: "?x=1&y", Header: http.Header{"Content-Type": {"text/x"}}, Body: []byte("{}")})
	if got, want := string(res.Body), "PUT /a%2Fb/c??x=1&y text/x {}"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if res.Status != 409 || len(res.Header.Values("Warning")) != 2 {
		t.Errorf("got %d %v", res.Status, res.Header)
	}
	server.Close()
	if res := b.Do(t.Context(), engine.Request{Method: "GET", Path: "/"}); res.Status != 0 || !strings.HasPrefix(string(res.Body), "no answer: ") {
		t.Errorf("got %d %s", res.Status, res.Body)
	}
}

func TestOpenIsRepeatable(t *testing.T) {
	var answers []string
	for range 2 {
		e, err := Open(7, 1)
		if err != nil {
			t.Fatal(err)
		}
		res := e.Do(t.Context(), engine.Request{Method: "POST", Path: "/a/_doc", Header: http.Header{"Content-Type": {"application/json"}}, Body: []byte("{}")})
		answers = append(answers, string(res.Body))
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	}
	if answers[0] != answers[1] {
		t.Errorf("two answers: %s, %s", answers[0], answers[1])
	}
}
