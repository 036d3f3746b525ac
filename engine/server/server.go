// Package server puts HTTP in front of an engine. It reads requests and frames
// answers as the real server's Netty does, byte for byte, which net/http can not:
// raw paths, lower-case header names, the limits with their error bodies. On top
// of that it refuses what a web page could send. It knows nothing of the APIs.
package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"esconsole/engine"
)

// Backend answers requests; it is safe for concurrent use and owns the body of
// each request it gets. *engine.Engine is one.
type Backend interface {
	Do(ctx context.Context, req engine.Request) engine.Response
}

// Options are the limits of a Server. The zero value is safe: loopback only,
// the real server's limits.
type Options struct {
	AllowRemote bool     // listen on other than loopback addresses; needs a Token
	Token       string   // if set, requests carry it as "Authorization: Bearer" or as the password of Basic
	Hosts       []string // names besides localhost that a Host header may hold; IP addresses always may when AllowRemote is set

	MaxLine     int           // http.max_initial_line_length; default 4kb
	MaxHeader   int           // http.max_header_size; default 8kb
	MaxBody     int64         // http.max_content_length, inflated; default 100mb
	MaxInFlight int64         // bodies of all requests together; default 1gb
	IdleTimeout time.Duration // between requests; default 5m
	HeadTimeout time.Duration // from the first byte of a request to the end of its headers; default 10s
	BodyTimeout time.Duration // for a body, plus one second for each 16kb received; default 30s
	Grace       time.Duration // for running requests once Serve's context is done; default 5s

	Log *slog.Logger // default discards
}

func (o Options) withDefaults() Options {
	def := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	wait := func(v *time.Duration, d time.Duration) {
		if *v == 0 {
			*v = d
		}
	}
	def(&o.MaxLine, 4<<10)
	def(&o.MaxHeader, 8<<10)
	if o.MaxBody == 0 {
		o.MaxBody = 100 << 20
	}
	if o.MaxInFlight == 0 {
		o.MaxInFlight = 1 << 30
	}
	wait(&o.IdleTimeout, 5*time.Minute)
	wait(&o.HeadTimeout, 10*time.Second)
	wait(&o.BodyTimeout, 30*time.Second)
	wait(&o.Grace, 5*time.Second)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// Server serves one backend on any number of listeners.
type Server struct {
	backend  Backend
	opts     Options
	inFlight atomic.Int64
	pools    pools

	closing atomic.Bool // set under mu

	mu        sync.Mutex
	listeners map[net.Listener]struct{}
	conns     map[*conn]struct{}
	running   sync.WaitGroup // one for each conn
}

// New makes a server that is not serving yet.
func New(backend Backend, opts Options) *Server {
	return &Server{
		backend:   backend,
		opts:      opts.withDefaults(),
		listeners: map[net.Listener]struct{}{},
		conns:     map[*conn]struct{}{},
	}
}

// ErrNotLoopback says that an address is open to other machines without leave.
var ErrNotLoopback = errors.New("only a loopback address may be listened on")

// Serve answers what comes in on ln until Shutdown is called or ctx is done. In
// the latter case running requests have Options.Grace to finish. It closes ln,
// and returns nil after such a stop.
func (s *Server) Serve(ctx context.Context, ln net.Listener) error {
	defer ln.Close()
	if err := s.checkAddress(ln.Addr()); err != nil {
		return err
	}
	if !s.addListener(ln) {
		return nil
	}
	defer s.removeListener(ln)

	// Requests outlive ctx by the grace period.
	base, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	stopped := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(stopped)
		grace, done := context.WithTimeout(context.WithoutCancel(ctx), s.opts.Grace)
		defer done()
		if err := s.Shutdown(grace); err != nil {
			s.opts.Log.Warn("requests cut off", "error", err)
		}
	})
	err := s.accept(base, ln)
	if !stop() {
		<-stopped
	}
	if s.closing.Load() {
		s.running.Wait()
		return nil
	}
	return err
}

func (s *Server) checkAddress(addr net.Addr) error {
	tcp, ok := addr.(*net.TCPAddr)
	if !ok || tcp.IP.IsLoopback() {
		return nil
	}
	if !s.opts.AllowRemote {
		return fmt.Errorf("%w, not %s", ErrNotLoopback, addr)
	}
	if s.opts.Token == "" {
		return fmt.Errorf("%s is open to other machines: a token is needed", addr)
	}
	return nil
}

// accept starts a goroutine for each connection. Lack of file descriptors and
// the like pass, so it waits a little and goes on.
func (s *Server) accept(ctx context.Context, ln net.Listener) error {
	var pause time.Duration
	for {
		nc, err := ln.Accept()
		if err == nil {
			pause = 0
			s.start(ctx, nc)
			continue
		}
		if s.closing.Load() || errors.Is(err, net.ErrClosed) {
			return err
		}
		pause = min(max(2*pause, 5*time.Millisecond), time.Second)
		s.opts.Log.Warn("a connection was not accepted", "error", err, "retry", pause)
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (s *Server) start(ctx context.Context, nc net.Conn) {
	c := s.newConn(ctx, nc)
	s.mu.Lock()
	if s.closing.Load() {
		s.mu.Unlock()
		nc.Close()
		return
	}
	s.conns[c] = struct{}{}
	s.running.Add(1)
	s.mu.Unlock()
	go func() {
		defer s.running.Done()
		defer s.forget(c)
		defer func() {
			if p := recover(); p != nil {
				s.opts.Log.Error("a connection panicked", "panic", p, "stack", string(debug.Stack()))
			}
		}()
		c.serve()
	}()
}

func (s *Server) forget(c *conn) {
	s.mu.Lock()
	delete(s.conns, c)
	s.mu.Unlock()
}

// Shutdown stops accepting, closes idle connections and waits for running
// requests. When ctx is done it closes those too and returns the error of ctx.
func (s *Server) Shutdown(ctx context.Context) error {
	s.mu.Lock()
	s.closing.Store(true)
	for ln := range s.listeners {
		ln.Close()
	}
	for c := range s.conns {
		c.closeIdle()
	}
	s.mu.Unlock()

	done := make(chan struct{})
	go func() {
		s.running.Wait()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
	}
	s.mu.Lock()
	for c := range s.conns {
		c.abort()
	}
	s.mu.Unlock()
	return ctx.Err()
}

func (s *Server) addListener(ln net.Listener) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing.Load() {
		return false
	}
	s.listeners[ln] = struct{}{}
	return true
}

func (s *Server) removeListener(ln net.Listener) {
	s.mu.Lock()
	delete(s.listeners, ln)
	s.mu.Unlock()
}
