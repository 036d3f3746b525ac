package server

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

// send makes one request on a connection of its own. PORT stands for the port.
func send(t *testing.T, addr, raw string) *http.Response {
	t.Helper()
	_, port, err := net.SplitHostPort(addr)
	if err != nil {
		t.Fatal(err)
	}
	conn := dial(t, addr)
	// The server may answer, and stop listening, before it has read all.
	go io.WriteString(conn, strings.ReplaceAll(raw, "PORT", port))
	method, _, _ := strings.Cut(raw, " ")
	resp, err := http.ReadResponse(bufio.NewReader(conn), &http.Request{Method: method})
	if err != nil {
		t.Fatalf("%q: %v", raw, err)
	}
	return resp
}

// What a web page could send is refused, on every
// method, and does not reach the backend.
func TestGuard(t *testing.T) {
	_, b, addr := start(t, Options{})
	methods := []string{"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"}
	for _, c := range []struct {
		headers string
		status  int
	}{
		{"Host: evil.example", 403},
		{"Host: evil.example:PORT", 403},
		{"Host: 127.0.0.1.nip.io:PORT", 403},
		{"Host: localhost.evil.com:PORT", 403},
		{"Host: localhost:1", 403},
		{"Host: localhost:", 403},
		{"Host: localhost:PORT:PORT", 403},
		{"Host: 127.0.0.1:80", 403},
		{"Host: 10.0.0.1:PORT", 403},
		{"Host: 0.0.0.0:PORT", 403},
		{"Host: [::2]:PORT", 403},
		{"Host: ::1", 403},
		{"Host: [::1", 403},
		{"Host:", 403},
		{"Host: localhost, evil.example", 403},
		{"Host: localhost:PORT\r\nHost: localhost:PORT", 403},
		{"Host: localhost:PORT\r\nHost: evil.example", 403},
		{"Host: user@localhost:PORT", 403},

		{"Host: localhost:PORT", 200},
		{"Host: LOCALHOST:PORT", 200},
		{"Host: localhost", 200},
		{"Host: 127.0.0.1:PORT", 200},
		{"Host: 127.0.0.1", 200},
		{"Host: 127.8.0.1:PORT", 200},
		{"Host: [::1]:PORT", 200},
		{"Host: [::1]", 200},
		{"X: y", 200},

		{"Origin: http://evil.example", 403},
		{"Origin: null", 403},
		{"Origin:", 403},
		{"Origin: http://evil.example\r\nHost: localhost:PORT", 403},
		{"Origin: http://localhost:3000", 403},
		{"Origin: http://localhost", 403},
		{"Origin: https://localhost:PORT", 403},
		{"Origin: http://localhost:PORT.evil.example", 403},
		{"Origin: http://localhost:PORT/", 403},
		{"Origin: chrome-extension://abc", 403},
		{"Origin: http://localhost:PORT\r\nOrigin: http://evil.example", 403},
		{"Origin: http://localhost:PORT", 200},
		{"Origin: http://127.0.0.1:PORT", 200},

		{"Sec-Fetch-Site: cross-site", 403},
		{"Sec-Fetch-Site: same-site", 403},
		{"sec-fetch-site: Cross-Site", 403},
		{"Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site", 403},
		{"Sec-Fetch-Site: same-origin", 200},
		{"Sec-Fetch-Site: none", 200},
	} {
		for _, method := range methods {
			before := b.requests()
			resp := send(t, addr, method+" /i/_close HTTP/1.1\r\n"+c.headers+"\r\n\r\n")
			if resp.StatusCode != c.status {
				t.Errorf("%s with %q: %s", method, c.headers, resp.Status)
			}
			if reached := b.requests() - before; reached != map[int]int{200: 1, 403: 0}[c.status] {
				t.Errorf("%s with %q: %d requests reached the backend", method, c.headers, reached)
			}
			for name := range resp.Header {
				if strings.HasPrefix(name, "Access-Control-") {
					t.Errorf("%s with %q: answer has %s", method, c.headers, name)
				}
			}
			if c.status == 403 && method != "HEAD" {
				checkRefusal(t, resp)
			}
		}
	}
}

func checkRefusal(t *testing.T, resp *http.Response) {
	t.Helper()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	var b struct {
		Error  struct{ Type, Reason string }
		Status int
	}
	if err := json.Unmarshal(body, &b); err != nil || b.Status != 403 || b.Error.Type != "security_exception" || b.Error.Reason == "" {
		t.Errorf("body of a refusal: %s", body)
	}
	if resp.Header.Get("Content-Type") != "application/json; charset=UTF-8" || !resp.Close {
		t.Errorf("headers of a refusal: %v", resp.Header)
	}
}

// A page's preflight and the searches it could send as GET.
func TestGuardPages(t *testing.T) {
	_, b, addr := start(t, Options{})
	for _, raw := range []string{
		"OPTIONS /i HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: PUT\r\n\r\n",
		"GET /_search?source=%7B%7D&source_content_type=application/json HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: http://evil.example\r\n\r\n",
		"POST /i/_close HTTP/1.1\r\nHost: evil.example:PORT\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n\r\n",
		"GET http://evil.example/ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
		"GET http://evil.example:PORT/ HTTP/1.1\r\n\r\n",
		"GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n",
	} {
		if resp := send(t, addr, raw); resp.StatusCode != 403 {
			t.Errorf("%q: %s", raw, resp.Status)
		}
	}
	if n := b.requests(); n != 0 {
		t.Errorf("%d requests reached the backend", n)
	}
	send(t, addr, "GET http://localhost:PORT/a?b HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n")
	if got, want := b.last(t).Path, fmt.Sprintf("http://localhost:%s/a", addr[strings.LastIndexByte(addr, ':')+1:]); got != want {
		t.Errorf("path %q, want %q", got, want)
	}
}

// The real server takes the type of a body for protection, which is the
// backend's work: what it looks at has to arrive.
func TestContentTypePassed(t *testing.T) {
	_, b, addr := start(t, Options{})
	for _, c := range []struct {
		headers string
		want    http.Header
	}{
		{"", http.Header{}},
		{"Content-Type: text/plain\r\n", http.Header{"Content-Type": {"text/plain"}}},
		{"content-type: a\r\nCONTENT-TYPE:\r\nAccept: x, y\r\n", http.Header{"Content-Type": {"a", ""}, "Accept": {"x, y"}}},
	} {
		send(t, addr, "POST /x HTTP/1.1\r\n"+c.headers+"Content-Length: 2\r\n\r\n{}")
		if got := b.last(t).Header; fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%q: passed %v", c.headers, got)
		}
	}
}

// A listener that is not on loopback needs a token.
func TestListenLoopbackOnly(t *testing.T) {
	for _, c := range []struct {
		addr string
		opts Options
		ok   bool
	}{
		{"127.0.0.1:0", Options{}, true},
		{"[::1]:0", Options{}, true},
		{"0.0.0.0:0", Options{}, false},
		{":0", Options{}, false},
		{":0", Options{Token: "x"}, false},
		{":0", Options{AllowRemote: true}, false},
		{":0", Options{AllowRemote: true, Token: "x"}, true},
	} {
		ln, err := net.Listen("tcp", c.addr)
		if err != nil {
			t.Logf("%s: %v", c.addr, err) // no IPv6 here
			continue
		}
		ctx, cancel := context.WithCancel(context.Background())
		if c.ok {
			cancel()
		}
		err = New(&stub{}, c.opts).Serve(ctx, ln)
		cancel()
		if (err == nil) != c.ok {
			t.Errorf("%s with %+v: %v", c.addr, c.opts, err)
		}
		if remote := c.opts.AllowRemote; err != nil && !remote && !errors.Is(err, ErrNotLoopback) {
			t.Errorf("%s: %v", c.addr, err)
		}
	}
}

func TestToken(t *testing.T) {
	_, b, addr := start(t, Options{Token: "s3cret", AllowRemote: true, Hosts: []string{"search.local"}})
	for _, c := range []struct {
		headers string
		status  int
	}{
		{"", 401},
		{"Authorization: Bearer wrong\r\n", 401},
		{"Authorization: Bearer \r\n", 401},
		{"Authorization: s3cret\r\n", 401},
		{"Authorization: Basic !!\r\n", 401},
		{"Authorization: Basic ZWxhc3RpYzp3cm9uZw==\r\n", 401},
		{"Authorization: Bearer s3cret\r\nAuthorization: Bearer s3cret\r\n", 401},
		{"Authorization: Bearer s3cret\r\n", 200},
		{"authorization: bearer s3cret\r\n", 200},
		{"Authorization: Basic ZWxhc3RpYzpzM2NyZXQ=\r\n", 200},
		{"Authorization: Bearer s3cret\r\nHost: search.local:PORT\r\n", 200},
		{"Authorization: Bearer s3cret\r\nHost: 192.168.1.7:PORT\r\n", 200},
		{"Authorization: Bearer s3cret\r\nHost: other.local:PORT\r\n", 403},
		{"Authorization: Bearer s3cret\r\nOrigin: http://evil.example\r\n", 403},
	} {
		before := b.requests()
		resp := send(t, addr, "GET / HTTP/1.1\r\n"+c.headers+"\r\n")
		if resp.StatusCode != c.status {
			t.Errorf("%q: %s", c.headers, resp.Status)
		}
		if (b.requests() > before) != (c.status == 200) {
			t.Errorf("%q: %d requests reached the backend", c.headers, b.requests()-before)
		}
		if c.status == 401 && resp.Header.Get("WWW-Authenticate") == "" {
			t.Errorf("%q: no WWW-Authenticate", c.headers)
		}
	}
}
