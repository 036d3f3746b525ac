package remote

import (
	"context"
	"crypto/tls"
	"encoding/pem"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"esconsole/engine"
)

// serve starts a server for a test, and says how to reach it.
func serve(t *testing.T, h http.HandlerFunc) Options {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return Options{URL: s.URL}
}

func connect(t *testing.T, o Options) *Backend {
	t.Helper()
	b, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestRequest checks what goes over the wire.
func TestRequest(t *testing.T) {
	var got string
	o := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		got = r.Method + " " + r.RequestURI + " " + r.Header.Get("Content-Type") + " " + string(body)
		w.Header().Set("Warning", `299 x "old"`)
		w.WriteHeader(409)
		io.WriteString(w, "{ }\n")
	})
	tests := []struct {
		prefix string
		req    engine.Request
		want   string
	}{
		{"", engine.Request{Method: "GET", Path: "_search", Query: "pretty=true"}, "GET /_search?pretty=true  "},
		{"", engine.Request{Method: "GET", Path: "/"}, "GET /  "},
		{"", engine.Request{Method: "GET", Path: "a/_search", Body: []byte(`{"size":0}`), Header: http.Header{"Content-Type": {"application/json"}}},
			`GET /a/_search application/json {"size":0}`},
		{"", engine.Request{Method: "PUT", Path: "a/_doc/x%2Fy%20z"}, "PUT /a/_doc/x%2Fy%20z  "},
		{"", engine.Request{Method: "PUT", Path: "%E4%BA%A7%E5%93%81/_doc/1", Query: "q=%E4%B8%AD+x"}, "PUT /%E4%BA%A7%E5%93%81/_doc/1?q=%E4%B8%AD+x  "},
		{"", engine.Request{Method: "GET", Path: "//a/../b"}, "GET //a/../b  "},
		{"", engine.Request{Method: "GET", Path: "<logs-{now/d}>,a*"}, "GET /%3Clogs-%7Bnow/d%7D%3E,a*  "},
		{"/es/", engine.Request{Method: "GET", Path: "/_cat"}, "GET /es/_cat  "},
		{"", engine.Request{Method: "HEAD", Path: "a"}, "HEAD /a  "},
	}
	for _, tt := range tests {
		b := connect(t, Options{URL: o.URL + tt.prefix})
		resp, err := b.Do(context.Background(), tt.req)
		if err != nil || got != tt.want {
			t.Errorf("%s %s: sent %q, want %q, %v", tt.req.Method, tt.req.Path, got, tt.want, err)
		}
		if resp.Status != 409 || resp.Header.Get("Warning") == "" || tt.req.Method != "HEAD" && string(resp.Body) != "{ }\n" {
			t.Errorf("%s %s: answer %d %q", tt.req.Method, tt.req.Path, resp.Status, resp.Body)
		}
	}
}

// TestLogin checks who the server is told to be asked by, and that nothing
// else says it.
func TestLogin(t *testing.T) {
	var got string
	o := serve(t, func(_ http.ResponseWriter, r *http.Request) { got = r.Header.Get("Authorization") })
	tests := []struct {
		user  *url.Userinfo
		login Login
		want  string
		err   string
	}{
		{nil, Login{}, "", ""},
		{nil, Login{User: "elastic", Password: "secret"}, "Basic ZWxhc3RpYzpzZWNyZXQ=", ""},
		{url.UserPassword("elastic", "secret"), Login{}, "Basic ZWxhc3RpYzpzZWNyZXQ=", ""},
		{url.User("elastic"), Login{Password: "secret"}, "Basic ZWxhc3RpYzpzZWNyZXQ=", ""},
		{url.UserPassword("elastic", "a@b/c:d"), Login{}, "Basic ZWxhc3RpYzphQGIvYzpk", ""},
		{nil, Login{APIKey: "id:key"}, "ApiKey aWQ6a2V5", ""},
		{nil, Login{APIKey: "aWQ6a2V5"}, "ApiKey aWQ6a2V5", ""},
		{nil, Login{Bearer: "token"}, "Bearer token", ""},
		{nil, Login{User: "elastic"}, "", "no password"},
		{url.User("elastic"), Login{}, "", "no password"},
		{nil, Login{APIKey: "k", Bearer: "t"}, "", "exclude each other"},
		{nil, Login{User: "u", Password: "p", Bearer: "t"}, "", "exclude each other"},
		{url.UserPassword("u", "p"), Login{APIKey: "k"}, "", "exclude each other"},
	}
	for _, tt := range tests {
		u, err := url.Parse(o.URL)
		if err != nil {
			t.Fatal(err)
		}
		u.User = tt.user
		b, err := New(Options{URL: u.String(), Login: tt.login})
		if err != nil || tt.err != "" {
			if tt.err == "" || err == nil || !strings.Contains(err.Error(), tt.err) {
				t.Errorf("%v %+v: %v, want %q", tt.user, tt.login, err, tt.err)
			}
			continue
		}
		if _, err := b.Do(context.Background(), engine.Request{Method: "GET"}); err != nil || got != tt.want {
			t.Errorf("%v %+v: sent %q, want %q, %v", tt.user, tt.login, got, tt.want, err)
		}
		if strings.Contains(b.URL()+b.Host(), "elastic") {
			t.Errorf("%s tells the user", b.URL())
		}
	}
}

// TestURL checks what is refused, and that no complaint repeats a password.
func TestURL(t *testing.T) {
	for text, want := range map[string]string{
		"localhost:9200":                "http://",
		"ftp://u:hunter2@x":             "http://",
		"http://u:hunter2@":             "no host",
		"http://u:hunter2@x:port":       "understood",
		"http://u:hunter2@x/%zz":        "understood",
		"http://u:hunter2@x/?pretty":    "?",
		"http://u:hunter2\x7f@x":        "understood",
		"":                              "http://",
		"http://u:hunter2@x/#fragment":  "#",
		"https://u:hunter2@[::1]:9200]": "understood",
	} {
		_, err := New(Options{URL: text})
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

// TestRedirect checks that another host isn't even asked.
func TestRedirect(t *testing.T) {
	other := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("the redirect was followed") })
	target := strings.Replace(other.URL, "http://", "http://u:hunter2@", 1)
	o := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, target+"/x", http.StatusFound) })
	o.Login = Login{User: "elastic", Password: "hunter2"}
	_, err := connect(t, o).Do(context.Background(), engine.Request{Method: "GET", Path: "a"})
	if err == nil || !strings.Contains(err.Error(), "redirects to "+other.URL+",") || strings.Contains(err.Error(), "hunter2") {
		t.Error(err)
	}
}

// TestNoAnswer checks that every way of not answering is said in words.
func TestNoAnswer(t *testing.T) {
	silent := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	silent.Timeout = 20 * time.Millisecond
	secure := httptest.NewUnstartedServer(http.NotFoundHandler())
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	t.Cleanup(secure.Close)
	short := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "10")
		io.WriteString(w, "short")
	})
	plain := serve(t, http.NotFound)
	tests := []struct {
		name, want string
		o          Options
	}{
		{"silent", "did not answer within 20ms; --timeout", silent},
		{"nobody", "refuses the connection", Options{URL: "http://" + deadAddress(t)}},
		{"no host", "there is no host nowhere.invalid", Options{URL: "http://nowhere.invalid"}},
		{"https to http", "does not speak https; try --url http://", Options{URL: strings.Replace(plain.URL, "http:", "https:", 1)}},
		{"untrusted", "is not trusted: x509", Options{URL: secure.URL}},
		{"broken off", "closed the connection in the middle", short},
		{"closed", "does it want https?", Options{URL: "http://" + rudeAddress(t)}},
	}
	for _, tt := range tests {
		tt.o.Login = Login{User: "elastic", Password: "hunter2"}
		_, err := connect(t, tt.o).Do(context.Background(), engine.Request{Method: "GET", Path: "a"})
		if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
}

// deadAddress is one where nobody listens.
func deadAddress(t *testing.T) string {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	return ln.Addr().String()
}

// rudeAddress is one where connections are accepted and closed.
func rudeAddress(t *testing.T) string {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ln.Close() })
	go func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			c.Read(make([]byte, 10000))
			c.Close()
		}
	}()
	return ln.Addr().String()
}

// TestCancel ends a request that is under way.
func TestCancel(t *testing.T) {
	started := make(chan struct{})
	o := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		close(started)
		<-r.Context().Done()
	})
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		<-started
		cancel()
	}()
	if _, err := connect(t, o).Do(ctx, engine.Request{Method: "GET"}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// TestTLS trusts a server by its certificate, by decree, and shows it one.
func TestTLS(t *testing.T) {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(r.TLS.PeerCertificates) > 0 {
			w.Header().Set("Client", "known")
		}
	}))
	s.TLS = &tls.Config{ClientAuth: tls.RequestClientCert}
	s.StartTLS()
	t.Cleanup(s.Close)
	dir := t.TempDir()
	ca := filepath.Join(dir, "ca.pem")
	if err := os.WriteFile(ca, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	cert := clientCertificate(t, dir)
	bad := filepath.Join(dir, "bad.pem")
	if err := os.WriteFile(bad, []byte("nothing"), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		tls    TLS
		client string
		err    string
	}{
		{TLS{CACert: ca}, "", ""},
		{TLS{Insecure: true}, "", ""},
		{TLS{CACert: ca, Cert: cert}, "known", ""},
		{TLS{CACert: ca, Cert: cert, Key: cert}, "known", ""},
		{TLS{CACert: bad}, "", "no certificate in PEM"},
		{TLS{CACert: filepath.Join(dir, "none")}, "", "--cacert " + filepath.Join(dir, "none") + ": no such file"},
		{TLS{Cert: bad}, "", "--cert " + bad},
		{TLS{Key: cert}, "", "--key goes with --cert"},
	}
	for _, tt := range tests {
		b, err := New(Options{URL: s.URL, TLS: tt.tls})
		if err != nil || tt.err != "" {
			if tt.err == "" || err == nil || !strings.Contains(err.Error(), tt.err) {
				t.Errorf("%+v: %v, want %q", tt.tls, err, tt.err)
			}
			continue
		}
		resp, err := b.Do(context.Background(), engine.Request{Method: "GET"})
		if err != nil || resp.Header.Get("Client") != tt.client {
			t.Errorf("%+v: %v, %v", tt.tls, resp.Header, err)
		}
	}
}
