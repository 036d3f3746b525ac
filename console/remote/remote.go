// Package remote sends requests to an Elasticsearch elsewhere, over HTTP. Who
// it is that asks is told to the host of the URL and to nobody else: no error
// and no description holds a password or key, and no redirect is followed.
package remote

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"esconsole/engine"
	"esconsole/engine/progress"
)

// Options says where the server is and how it is to be asked.
type Options struct {
	URL     string // http or https, a host, perhaps a user and a path in front of all paths
	Login   Login
	TLS     TLS
	Timeout time.Duration // for the whole answer; 0 waits for ever

	// ReadOnly sends nothing that could change anything.
	ReadOnly bool
}

// Backend is a server. It is safe for concurrent use.
type Backend struct {
	base     *url.URL // without a user
	login    string   // the Authorization header, or empty
	timeout  time.Duration
	readOnly bool
	client   *http.Client
}

// Limits of a connection: how long it may take to come about, and how large an
// answer may be.
const (
	dialTimeout = 10 * time.Second
	maxAnswer   = 256 << 20
)

// New prepares for a server. It connects to nothing.
func New(o Options) (*Backend, error) {
	base, err := parse(o.URL)
	if err != nil {
		return nil, err
	}
	login, err := o.Login.header(base.User)
	if err != nil {
		return nil, err
	}
	base.User = nil
	tls, err := o.TLS.config()
	if err != nil {
		return nil, err
	}
	transport := &http.Transport{
		Proxy:               http.ProxyFromEnvironment,
		DialContext:         (&net.Dialer{Timeout: dialTimeout}).DialContext,
		TLSClientConfig:     tls,
		TLSHandshakeTimeout: dialTimeout,
		ForceAttemptHTTP2:   true,
		IdleConnTimeout:     time.Minute,
	}
	return &Backend{base: base, login: login, timeout: o.Timeout, readOnly: o.ReadOnly,
		client: &http.Client{Transport: transport, CheckRedirect: stay}}, nil
}

// stay follows no redirect: what it leads to might be another's.
func stay(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// parse reads the URL. Its errors don't repeat it, as it may hold a password.
func parse(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return nil, fmt.Errorf("the URL can't be understood")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, fmt.Errorf("the URL has to begin with http:// or https://")
	case u.Hostname() == "":
		return nil, fmt.Errorf("the URL names no host")
	case u.RawQuery != "" || u.Fragment != "":
		return nil, fmt.Errorf("the URL may end in a path, but not in ? or #")
	}
	u.Path, u.RawPath = strings.TrimRight(u.Path, "/"), strings.TrimRight(u.RawPath, "/")
	return u, nil
}

// Host is the name of the server, with its port if that is not the usual one.
func (b *Backend) Host() string { return b.base.Host }

// URL is where the server is, without a user.
func (b *Backend) URL() string { return b.base.String() }

// Do asks the server. An error means that it gave no answer, and says why.
func (b *Backend) Do(ctx context.Context, req engine.Request) (engine.Response, error) {
	if b.readOnly && !reads(req.Method, req.Path) {
		return engine.Response{}, errReadOnly
	}
	inner := ctx
	if b.timeout > 0 {
		var cancel context.CancelFunc
		inner, cancel = context.WithTimeout(ctx, b.timeout)
		defer cancel()
	}
	r, err := b.request(inner, req)
	if err != nil {
		return engine.Response{}, err
	}
	resp, err := b.client.Do(r)
	if err != nil {
		return engine.Response{}, b.explain(ctx, err)
	}
	defer resp.Body.Close()
	if to := resp.Header.Get("Location"); resp.StatusCode/100 == 3 && to != "" {
		return engine.Response{}, b.redirected(resp)
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	switch {
	case err != nil:
		return engine.Response{}, b.explain(ctx, err)
	case len(body) > maxAnswer:
		return engine.Response{}, fmt.Errorf("the answer is larger than %d MB", maxAnswer>>20)
	}
	return engine.Response{Status: resp.StatusCode, Header: resp.Header, Body: body}, nil
}

// request is req as HTTP has it.
func (b *Backend) request(ctx context.Context, req engine.Request) (*http.Request, error) {
	u := *b.base
	raw := b.base.EscapedPath() + "/" + escaped(strings.TrimPrefix(req.Path, "/"))
	path, err := url.PathUnescape(raw)
	if err != nil {
		path = raw
	}
	u.Path, u.RawPath, u.RawQuery = path, raw, req.Query
	r, err := http.NewRequestWithContext(ctx, req.Method, u.String(), bytes.NewReader(req.Body))
	if l := progress.Of(ctx); l != nil && err == nil && len(req.Body) > 0 {
		r.Body = &upload{Reader: bytes.NewReader(req.Body), total: len(req.Body), listener: l}
	}
	if err != nil {
		return nil, fmt.Errorf("%s %s can't be sent over HTTP", req.Method, req.Path)
	}
	r.URL = &u // with a path of // and . as it is
	if req.Header != nil {
		r.Header = req.Header.Clone()
	}
	r.Header.Set("User-Agent", "esconsole")
	if b.login != "" {
		r.Header.Set("Authorization", b.login)
	}
	return r, nil
}

// upload is a body that tells how much of it has been sent.
type upload struct {
	*bytes.Reader
	total    int
	listener progress.Listener
}

// Read implements io.Reader. It gives little at a time, so that there is
// something to tell.
func (u *upload) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p[:min(len(p), 64<<10)])
	u.listener(u.total-u.Len(), u.total)
	return n, err
}

// Close implements io.Closer.
func (u *upload) Close() error { return nil }

// escaped escapes what may not stand in a path and leaves the rest as typed, so
// that a server repeats it as typed.
func escaped(path string) string {
	var out []byte
	for i := range len(path) {
		if c := path[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}?#", c) >= 0 {
			out = fmt.Appendf(out, "%%%02X", c)
		} else {
			out = append(out, c)
		}
	}
	return string(out)
}

// redirected says where a redirect leads to.
func (b *Backend) redirected(resp *http.Response) error {
	to, err := resp.Location()
	if err != nil {
		return fmt.Errorf("%s redirects to nowhere", b.Host())
	}
	return fmt.Errorf("%s redirects to %s://%s, which is not followed; if that is the server, give it as --url", b.Host(), to.Scheme, to.Host)
}
