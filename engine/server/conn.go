package server

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"esconsole/engine"
	"esconsole/engine/eserr"
)

// conn is one connection. All but closeIdle and abort belongs to the goroutine
// of serve.
type conn struct {
	s      *Server
	nc     net.Conn
	port   int
	ctx    context.Context
	cancel context.CancelFunc
	state  atomic.Int32
	in     reader
	head   head
	watch  watch

	goodHost string      // a Host header that was found to be ours
	header   http.Header // passed to the backend, which only reads it; the same while its values are
	until    time.Time   // deadline of reads and writes, set ahead of need
	late     bool        // a nearer deadline for reads is set
	hurry    bool        // one is to be set as soon as the headers are waited for
}

// The states of a connection.
const (
	stateIdle int32 = iota // between requests
	stateBusy
	stateClosed
)

func (s *Server) newConn(ctx context.Context, nc net.Conn) *conn {
	c := &conn{s: s, nc: nc, port: portOf(nc), in: reader{conn: nc}}
	c.in.onWait = c.lineWait
	c.ctx, c.cancel = context.WithCancel(ctx)
	return c
}

// closeIdle closes the connection if it waits for a request. Called by Shutdown.
func (c *conn) closeIdle() {
	if c.state.CompareAndSwap(stateIdle, stateClosed) {
		c.nc.Close()
	}
}

// abort closes the connection and cancels what runs. Called by Shutdown.
func (c *conn) abort() {
	c.cancel()
	c.nc.Close()
}

// serve answers the requests of a connection, one after the other.
func (c *conn) serve() {
	defer c.nc.Close()
	defer c.cancel()
	for c.await() {
		more, err := c.serveOne()
		if err != nil {
			return
		}
		if !more {
			c.linger()
			return
		}
		c.in.shrink()
		if !c.state.CompareAndSwap(stateBusy, stateIdle) || c.s.closing.Load() {
			return
		}
	}
}

// await waits for the first byte of a request.
func (c *conn) await() bool {
	if c.in.buffered() == 0 {
		c.refresh(time.Now())
		if err := c.in.fill(); err != nil {
			return false
		}
	}
	return c.state.CompareAndSwap(stateIdle, stateBusy)
}

// refresh moves the deadline of reads and writes to an idle timeout from now,
// unless it is far enough away: setting it costs more than looking.
func (c *conn) refresh(now time.Time) {
	idle := c.s.opts.IdleTimeout
	if c.late || c.until.Sub(now) < idle*3/4 {
		c.until, c.late = now.Add(idle), false
		_ = c.nc.SetDeadline(c.until) // fails on a closed connection, as the next read will
	}
}

// readBy sets a nearer deadline for reads.
func (c *conn) readBy(t time.Time) {
	c.late = true
	_ = c.nc.SetReadDeadline(t)
}

// serveOne reads and answers one request. more tells whether another may
// follow; an error means that the connection is of no use any more.
func (c *conn) serveOne() (more bool, err error) {
	h := &c.head
	if err := c.readHead(); err != nil {
		return false, c.answerBad(err)
	}
	if e := c.guard(h); e != nil {
		c.s.opts.Log.Warn("request refused", "reason", e.Reason, "remote", c.nc.RemoteAddr())
		return false, c.refuse(e)
	}
	f, err := h.framing()
	if err != nil {
		return false, c.answerBad(err)
	}
	switch h.expectation(f, c.s.opts.MaxBody) {
	case http.StatusContinue:
		if _, err := c.nc.Write([]byte("HTTP/1.1 100 Continue\r\n\r\n")); err != nil {
			return false, err
		}
	case http.StatusExpectationFailed:
		return true, c.empty(http.StatusExpectationFailed, false) // the client sends no body now
	case http.StatusRequestEntityTooLarge:
		return true, c.empty(http.StatusRequestEntityTooLarge, false)
	}
	if !f.chunked && f.length > c.s.opts.MaxBody && h.packing() == "" {
		return c.tooLarge(f)
	}
	body, held, err := c.readBody(f)
	defer c.s.release(held)
	if err != nil {
		return c.answerBody(err)
	}
	if err := c.respond(h, c.do(body), false); err != nil {
		return false, err
	}
	return h.keepAlive(), nil
}

// readHead reads line and headers, within the time for them if they do not come
// at once.
func (c *conn) readHead() error {
	c.hurry = true
	defer func() { c.hurry = false }()
	return c.head.readHead(&c.in, c.s.opts.MaxLine, c.s.opts.MaxHeader)
}

// lineWait is called before a line is waited for.
func (c *conn) lineWait() {
	if c.hurry {
		c.hurry = false
		c.readBy(time.Now().Add(c.s.opts.HeadTimeout))
	}
}

// keepAlive tells whether the connection stays open after the answer.
func (h *head) keepAlive() bool {
	connection := h.connection.first()
	switch {
	case strings.EqualFold(connection, "close"):
		return false
	case h.version == http11:
		return true
	case h.version == http10:
		return strings.EqualFold(connection, "keep-alive")
	}
	return false
}

// expectation is the status of the interim answer to an Expect header, or of the
// final one if it can not be met; 0 without such a header.
func (h *head) expectation(f framing, maxBody int64) int {
	if len(h.expect) == 0 || h.version == http10 {
		return 0
	}
	switch {
	case !strings.EqualFold(h.expect[0], "100-continue"):
		return http.StatusExpectationFailed
	case !f.chunked && f.length > maxBody:
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusContinue
}

// do asks the backend.
func (c *conn) do(body []byte) (resp engine.Response) {
	h := &c.head
	path, query := splitTarget(h.target)
	if slices.ContainsFunc(h.opaqueID, func(v string) bool { return v != h.opaqueID[0] }) {
		return simpleFailure(h, http.StatusBadRequest, "multiple values for single-valued header [X-Opaque-Id].")
	}
	defer func() {
		if p := recover(); p != nil {
			c.s.opts.Log.Error("a request panicked", "method", h.method, "target", h.target, "panic", p, "stack", string(debug.Stack()))
			resp = failure(h, eserr.New(http.StatusInternalServerError, "exception", "internal error: %v", p))
		}
	}()
	c.startWatch()
	defer c.stopWatch()
	return c.s.backend.Do(c.ctx, engine.Request{Method: h.method, Path: path, Query: query, Header: c.passedHeader(), Body: body})
}

func splitTarget(target string) (path, query string) {
	path, query, _ = strings.Cut(target, "?")
	return path, query
}

// passedHeader holds the headers that mean something to the backend. A client
// sends the same ones again and again, so the map is kept.
func (c *conn) passedHeader() http.Header {
	h := &c.head
	if c.header != nil && slices.Equal(c.header["Content-Type"], h.contentType) && slices.Equal(c.header["Accept"], h.accept) &&
		slices.Equal(c.header["X-Opaque-Id"], h.opaqueID) {
		return c.header
	}
	c.header = http.Header{}
	for name, v := range map[string]values{"Content-Type": h.contentType, "Accept": h.accept, "X-Opaque-Id": h.opaqueID} {
		if len(v) > 0 {
			c.header[name] = slices.Clone(v)
		}
	}
	return c.header
}

// answerBad answers a request that can not be read, if it is one at all.
func (c *conn) answerBad(err error) error {
	var bad *badRequest
	if !errors.As(err, &bad) {
		return err // the client is gone, or too slow
	}
	return c.respond(&c.head, failure(&c.head, bad.cause), false)
}

// refuse answers a request that is not welcome, without reading its body.
func (c *conn) refuse(e *eserr.Error) error {
	resp := failure(&c.head, e)
	if e.Status == http.StatusUnauthorized {
		resp.Header.Set("WWW-Authenticate", `Basic realm="esconsole"`)
	}
	return c.respond(&c.head, resp, true)
}

// answerBody answers a request whose body can not be had.
func (c *conn) answerBody(err error) (more bool, _ error) {
	var busy *busyError
	switch {
	case errors.Is(err, errTooLarge):
		return false, c.empty(http.StatusRequestEntityTooLarge, true)
	case errors.Is(err, errPacked):
		e := eserr.New(http.StatusBadRequest, "parse_exception", "request body is required")
		return false, c.respond(&c.head, failure(&c.head, e), false)
	case errors.As(err, &busy):
		return false, c.respond(&c.head, failure(&c.head, c.s.busy(busy.wanted)), true)
	}
	return false, c.answerBad(err)
}

// tooLarge answers a body that says it is too long. The connection goes on after
// it if the client wants that.
func (c *conn) tooLarge(f framing) (more bool, err error) {
	if !c.head.keepAlive() {
		return false, c.empty(http.StatusRequestEntityTooLarge, true)
	}
	if err := c.empty(http.StatusRequestEntityTooLarge, false); err != nil {
		return false, err
	}
	_, err = io.Copy(io.Discard, c.newFramed(f))
	return true, err
}

// empty sends an answer without body and type. The server answers these with
// HTTP/1.1 whatever the request says.
func (c *conn) empty(status int, closing bool) error {
	b := appendStatus(nil, http11, status)
	b = appendHeader(b, "content-length", "0")
	if closing {
		b = appendHeader(b, "connection", "close")
	}
	return c.write(append(b, "\r\n"...), nil)
}

// lingerTime and lingerBytes bound what is read after the last answer.
const (
	lingerTime  = time.Second
	lingerBytes = 1 << 20
)

// linger ends the connection so that the client gets the answer though it is
// still sending: closing at once would make the system throw the answer away.
func (c *conn) linger() {
	if tcp, ok := c.nc.(*net.TCPConn); ok {
		_ = tcp.CloseWrite()
	}
	c.readBy(time.Now().Add(lingerTime))
	_, _ = io.CopyN(io.Discard, &c.in, lingerBytes)
}
