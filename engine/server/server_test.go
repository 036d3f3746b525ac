package server

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestRequestPassed(t *testing.T) {
	_, b, addr := start(t, Options{})
	for _, c := range []struct{ line, method, path, query string }{
		{"GET /a%2Fb/_doc/%C3%A9?pretty&q=%22x%22+y HTTP/1.1", "GET", "/a%2Fb/_doc/%C3%A9", "pretty&q=%22x%22+y"},
		{"PUT /a/_doc/1??version=1 HTTP/1.1", "PUT", "/a/_doc/1", "?version=1"},
		{"GET //a//? HTTP/1.1", "GET", "//a//", ""},
		{"GET /%zz?%zz HTTP/1.1", "GET", "/%zz", "%zz"},
		{"GET /a/../b HTTP/1.1", "GET", "/a/../b", ""},
		{"GET /a\x00\x7f HTTP/1.1", "GET", "/a\x00\x7f", ""},
		{"GET /\xc3\xa9?\xe9 HTTP/1.1", "GET", "/Ã©", "é"},
		{"GET /a#b?c#d HTTP/1.1", "GET", "/a#b", "c#d"},
		{"OPTIONS * HTTP/1.1", "OPTIONS", "*", ""},
		{"CONNECT localhost:1 HTTP/1.1", "CONNECT", "localhost:1", ""},
		{"get / HTTP/1.1", "get", "/", ""},
		{"G(T / HTTP/1.1", "G(T", "/", ""},
		{"PATCH x HTTP/1.1", "PATCH", "x", ""},
	} {
		send(t, addr, c.line+"\r\n\r\n")
		r := b.last(t)
		if r.Method != c.method || r.Path != c.path || r.Query != c.query || r.Body != nil {
			t.Errorf("%q: %+v", c.line, r)
		}
	}
}

func TestResponseHeaders(t *testing.T) {
	_, _, addr := start(t, Options{})
	conn := dial(t, addr)
	if _, err := io.WriteString(conn, "HEAD /warn HTTP/1.0\r\nX-Opaque-Id: 7\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(conn)
	if err != nil {
		t.Fatal(err)
	}
	want := "HTTP/1.0 201 Created\r\nX-Opaque-Id: 7\r\nLocation: /\xe9/?\r\nWarning: one\r\nWarning: two??X: y\r\ncontent-type: text/plain\r\nZz: 1\r\ncontent-length: 0\r\n\r\n"
	if string(got) != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestHead(t *testing.T) {
	_, _, addr := start(t, Options{})
	if r := send(t, addr, "HEAD /_cat/nodes HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n"); r.ContentLength != 7 || r.Header.Get("Content-Encoding") != "" {
		t.Errorf("length %d, %v", r.ContentLength, r.Header)
	}
}

func TestLongAnswer(t *testing.T) {
	_, _, addr := start(t, Options{})
	for _, accept := range []string{"identity", "gzip"} {
		client := &http.Client{Transport: &http.Transport{DisableCompression: accept == "identity"}}
		resp, err := client.Get("http://" + addr + "/big")
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		if err != nil || string(body) != strings.Repeat("0123456789", 500_000) {
			t.Errorf("%s: %d bytes, %v", accept, len(body), err)
		}
		client.CloseIdleConnections()
	}
}

// A body is the backend's own: later requests on the connection do not change it.
func TestBodyIsKept(t *testing.T) {
	_, b, addr := start(t, Options{})
	conn := dial(t, addr)
	r := bufio.NewReader(conn)
	for _, body := range []string{"first", "other", "third"} {
		if _, err := io.WriteString(conn, sized("PUT /x HTTP/1.1\r\n", body)); err != nil {
			t.Fatal(err)
		}
		if _, err := message(r, false); err != nil {
			t.Fatal(err)
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if got := string(b.got[0].Body) + string(b.got[1].Body) + string(b.got[2].Body); got != "firstotherthird" {
		t.Error(got)
	}
}

func TestPanic(t *testing.T) {
	_, _, addr := start(t, Options{})
	conn := dial(t, addr)
	if _, err := io.WriteString(conn, "GET /panic HTTP/1.1\r\n\r\nGET /_cat/nodes HTTP/1.1\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	r := bufio.NewReader(conn)
	first, err := message(r, false)
	if err != nil || !strings.HasPrefix(first, "HTTP/1.1 500 Internal Server Error\n") || !strings.Contains(first, `"reason":"internal error: broken"`) {
		t.Errorf("%q, %v", first, err)
	}
	if second, err := message(r, false); err != nil || !strings.HasPrefix(second, "HTTP/1.1 200 OK\n") {
		t.Errorf("%q, %v", second, err)
	}
}

func TestClientGone(t *testing.T) {
	_, b, addr := start(t, Options{})
	cancelled := make(chan struct{})
	begun := make(chan struct{})
	b.slow = func(ctx context.Context) {
		close(begun)
		<-ctx.Done()
		close(cancelled)
	}
	conn := dial(t, addr)
	if _, err := io.WriteString(conn, "GET /slow HTTP/1.1\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	<-begun
	conn.Close()
	select {
	case <-cancelled:
	case <-time.After(5 * time.Second):
		t.Error("still running")
	}
}

// What is sent while a long request runs is not lost.
func TestPipelinedBehindSlow(t *testing.T) {
	_, b, addr := start(t, Options{})
	b.slow = func(context.Context) { time.Sleep(3 * watchAfter) }
	conn := dial(t, addr)
	r := bufio.NewReader(conn)
	for range 3 {
		if _, err := io.WriteString(conn, "GET /slow HTTP/1.1\r\n\r\nGET /_cat/"); err != nil {
			t.Fatal(err)
		}
		time.Sleep(2 * watchAfter)
		if _, err := io.WriteString(conn, "nodes HTTP/1.1\r\n\r\n"); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"{}", "node-1"} {
			if got, err := message(r, false); err != nil || !strings.Contains(got, want) {
				t.Fatalf("%q, %v", got, err)
			}
		}
	}
}

func TestGracefulStop(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	begun, release := make(chan struct{}), make(chan struct{})
	b := &stub{slow: func(context.Context) {
		close(begun)
		<-release
	}}
	ctx, cancel := context.WithCancel(context.Background())
	s := New(b, Options{})
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, ln) }()
	idle, busy := dial(t, ln.Addr().String()), dial(t, ln.Addr().String())
	if _, err := io.WriteString(idle, "GET / HTTP/1.1\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	idleReader := bufio.NewReader(idle)
	if _, err := message(idleReader, false); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(busy, "GET /slow HTTP/1.1\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	<-begun
	cancel()
	if _, err := idleReader.ReadByte(); err == nil {
		t.Error("the idle connection is still open")
	}
	if c, err := net.Dial("tcp", ln.Addr().String()); err == nil {
		c.Close()
		t.Error("still listening")
	}
	select {
	case <-served:
		t.Fatal("did not wait for the running request")
	case <-time.After(20 * time.Millisecond):
	}
	close(release)
	busyReader := bufio.NewReader(busy)
	if got, err := message(busyReader, false); err != nil || !strings.HasPrefix(got, "HTTP/1.1 200 OK") {
		t.Errorf("%q, %v", got, err)
	}
	if err := <-served; err != nil {
		t.Error(err)
	}
	if _, err := busyReader.ReadByte(); err == nil {
		t.Error("the connection is still open")
	}
}

func TestForcedStop(t *testing.T) {
	s, b, addr := start(t, Options{})
	begun := make(chan struct{})
	b.slow = func(ctx context.Context) {
		close(begun)
		<-ctx.Done()
	}
	if _, err := io.WriteString(dial(t, addr), "GET /slow HTTP/1.1\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	<-begun
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if err := s.Shutdown(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}
