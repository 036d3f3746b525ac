package server

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
)

// guard refuses requests that a person or a program on this machine would not
// send. A page in a browser can reach a loopback port, directly or through a
// name that resolves to it; the real server runs whatever such a page asks for.
// Every method is looked at, since a GET may search and tell.
func (c *conn) guard(h *head) *eserr.Error {
	if !c.hostAllowed(h) {
		return forbidden("the Host header %s is not one of this server", quoted(h.host))
	}
	if authority, ok := absoluteAuthority(h.target); ok && !c.allowed(authority) {
		return forbidden("the host of [%s] is not one of this server", h.target)
	}
	for _, origin := range h.origin {
		if !c.ownOrigin(origin) {
			return forbidden("requests of web pages are not accepted; the Origin header is %s", quoted(h.origin))
		}
	}
	for _, site := range h.fetchSite {
		if site != "same-origin" && site != "none" {
			return forbidden("requests of web pages are not accepted; the Sec-Fetch-Site header is %s", quoted(h.fetchSite))
		}
	}
	if c.s.opts.Token != "" && !c.authorized(h) {
		e := eserr.New(401, "security_exception", "missing or wrong credentials")
		return e
	}
	return nil
}

func forbidden(format string, args ...any) *eserr.Error {
	return eserr.New(403, "security_exception", format, args...)
}

func quoted(v values) string { return "[" + strings.Join(v, ", ") + "]" }

// hostAllowed tells whether the Host header is ours. No header at all passes, as
// browsers always send one.
func (c *conn) hostAllowed(h *head) bool {
	switch len(h.host) {
	case 0:
		return true
	case 1:
		// The same host as in the last request of this connection, mostly.
		if c.goodHost != "" && h.host[0] == c.goodHost {
			return true
		}
		if c.allowed(h.host[0]) {
			c.goodHost = h.host[0]
			return true
		}
	}
	return false
}

// allowed tells whether a host, with our port or without one, names this
// server. A literal address can not be made to resolve elsewhere.
func (c *conn) allowed(hostport string) bool {
	host, port := hostport, ""
	if i := strings.LastIndexByte(hostport, ':'); i >= 0 && !strings.HasSuffix(hostport, "]") {
		host, port = hostport[:i], hostport[i+1:]
		if port != strconv.Itoa(c.port) {
			return false
		}
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	} else if strings.Contains(host, ":") {
		return false
	}
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.Unmap().IsLoopback() || c.s.opts.AllowRemote
	}
	return strings.EqualFold(host, "localhost") ||
		slices.ContainsFunc(c.s.opts.Hosts, func(name string) bool { return strings.EqualFold(host, name) })
}

// ownOrigin tells whether an Origin header is that of a page that this server
// itself has served.
func (c *conn) ownOrigin(origin string) bool {
	hostport, ok := strings.CutPrefix(origin, "http://")
	if !ok || !c.allowed(hostport) {
		return false
	}
	return strings.HasSuffix(hostport, ":"+strconv.Itoa(c.port)) || c.port == 80
}

// absoluteAuthority is the host of a request target like http://host/path.
func absoluteAuthority(target string) (string, bool) {
	scheme, rest, ok := strings.Cut(target, "://")
	if !ok || strings.ContainsAny(scheme, "/?#%") {
		return "", false
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	return rest, true
}

// authorized looks for the token, in constant time.
func (c *conn) authorized(h *head) bool {
	if len(h.authority) != 1 {
		return false
	}
	scheme, credentials, _ := strings.Cut(h.authority[0], " ")
	switch {
	case strings.EqualFold(scheme, "Bearer"):
	case strings.EqualFold(scheme, "Basic"):
		plain, err := base64.StdEncoding.DecodeString(credentials)
		if err != nil {
			return false
		}
		_, credentials, _ = strings.Cut(string(plain), ":")
	default:
		return false
	}
	got, want := sha256.Sum256([]byte(credentials)), sha256.Sum256([]byte(c.s.opts.Token))
	return subtle.ConstantTimeCompare(got[:], want[:]) == 1
}

// portOf is the port that a connection came in on.
func portOf(nc net.Conn) int {
	if tcp, ok := nc.LocalAddr().(*net.TCPAddr); ok {
		return tcp.Port
	}
	return 0
}
