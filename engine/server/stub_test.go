package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"esconsole/engine"
)

// stub answers a few requests as the real server does, and remembers what it got.
type stub struct {
	mu   sync.Mutex
	got  []engine.Request
	slow func(ctx context.Context) // called by GET /slow
}

func (s *stub) Do(ctx context.Context, r engine.Request) engine.Response {
	s.mu.Lock()
	s.got = append(s.got, r)
	s.mu.Unlock()
	switch r.Path {
	case "/_cat/nodes":
		return engine.Response{Status: 200, Header: textHeader, Body: []byte("node-1\n")}
	case "/_analyze":
		return analyze(r.Body)
	case "/slow":
		s.slow(ctx)
	case "/panic":
		panic("broken")
	case "/big":
		return engine.Response{Status: 200, Header: textHeader, Body: []byte(strings.Repeat("0123456789", 500_000))}
	case "/warn":
		return engine.Response{Status: 201, Header: http.Header{"Content-Type": {"text/plain"}, "Location": {"/é/日"}, "Warning": {"one", "two\r\nX: y"}, "Zz": {"1"}}}
	}
	return engine.Response{Status: 200, Header: jsonHeader, Body: []byte(`{}`)}
}

var (
	textHeader = http.Header{"Content-Type": {"text/plain; charset=UTF-8"}}
	jsonHeader = http.Header{"Content-Type": {"application/json; charset=UTF-8"}}
)

// analyze is _analyze with the keyword tokenizer.
func analyze(body []byte) engine.Response {
	var b struct{ Text string }
	if err := json.Unmarshal(body, &b); err != nil {
		return engine.Response{Status: 400, Header: jsonHeader, Body: []byte(err.Error())}
	}
	answer := fmt.Sprintf(`{"tokens":[{"token":%q,"start_offset":0,"end_offset":%d,"type":"word","position":0}]}`, b.Text, len(b.Text))
	return engine.Response{Status: 200, Header: jsonHeader, Body: []byte(answer)}
}

// requests is how many requests reached the backend.
func (s *stub) requests() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.got)
}

// last is the latest request.
func (s *stub) last(t *testing.T) engine.Request {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.got) == 0 {
		t.Fatal("nothing reached the backend")
	}
	return s.got[len(s.got)-1]
}

// start serves a stub on a free port until the test ends.
func start(t testing.TB, opts Options) (*Server, *stub, string) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	b := &stub{slow: func(context.Context) {}}
	s := New(b, opts)
	done := make(chan error, 1)
	go func() { done <- s.Serve(context.Background(), ln) }()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if err := s.Shutdown(ctx); err != nil {
			t.Errorf("shutdown: %v", err)
		}
		if err := <-done; err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	return s, b, ln.Addr().String()
}

func dial(t testing.TB, addr string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return conn
}
