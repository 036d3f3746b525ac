// Package engine is an in-process Elasticsearch: a request goes in, the bytes
// that a real server would answer come out. It opens no socket and starts no
// process; engine/server puts HTTP in front of it.
package engine

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"runtime/debug"
	"sync"
	"time"

	"esconsole/engine/api"
	"esconsole/engine/compat"
	"esconsole/engine/node"
	"esconsole/engine/rest"
)

// Options fixes everything that an answer depends on besides the requests.
// The zero value is a 7.10.2 of one node.
type Options struct {
	Compat int              // major version to answer as: 5, 6 or 7; default 7
	Nodes  int              // simulated data nodes, 1 or more; default 1
	Now    func() time.Time // default time.Now
	Rand   *rand.Rand       // ids and uuids; default seeded by the system
	Log    *slog.Logger     // default discards

	// Interactive tells the engine that a person types the requests: scheduled
	// refreshes have happened between two of them. Off, the clock decides.
	Interactive bool
}

// Request is one REST request.
type Request struct {
	Method string      // upper case
	Path   string      // with or without the leading slash, percent-encoded or not
	Query  string      // raw query string without the '?', may be empty
	Header http.Header // Content-Type and Accept are looked at; nil is allowed
	Body   []byte      // nil or empty: no body
}

// Response is the answer: exactly what a server would send.
type Response struct {
	Status int
	Header http.Header // Content-Type, Warning, Location
	Body   []byte
}

// Engine is one simulated cluster. Its methods are safe for concurrent use.
type Engine struct {
	node       *node.Node
	api        *api.API
	dispatcher *rest.Dispatcher
	log        *slog.Logger

	whole sync.RWMutex // held for writing where the engine is looked at, or replaced, as a whole
}

// Open starts an empty cluster. It fails for options that make no sense only.
func Open(opts Options) (*Engine, error) {
	if opts.Compat == 0 {
		opts.Compat = compat.Default
	}
	profile, ok := compat.For(opts.Compat)
	if !ok {
		return nil, fmt.Errorf("no such version to answer as: %d (there are 5, 6 and 7)", opts.Compat)
	}
	if opts.Nodes < 0 || opts.Nodes > maxNodes {
		return nil, fmt.Errorf("a cluster of %d nodes can't be simulated (1 to %d can)", opts.Nodes, maxNodes)
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	if opts.Rand == nil {
		opts.Rand = rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))
	}
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	n := node.New(node.Options{Profile: profile, Nodes: max(opts.Nodes, 1), Now: opts.Now, Rand: opts.Rand, Log: opts.Log,
		Interactive: opts.Interactive})
	a := api.New(n)
	d := rest.NewDispatcher(profile, a.Routes(profile))
	d.Now = opts.Now
	return &Engine{node: n, api: a, dispatcher: d, log: opts.Log}, nil
}

// maxNodes is how many nodes may be simulated.
const maxNodes = 100

// Do answers one request. It never panics and never fails: whatever goes wrong
// is the server's error in the answer. A cancelled ctx ends a long search.
func (e *Engine) Do(ctx context.Context, req Request) (resp Response) {
	e.whole.RLock()
	defer e.whole.RUnlock()
	defer func() {
		if p := recover(); p != nil {
			e.log.Error("a request panicked", "method", req.Method, "path", req.Path, "panic", p, "stack", string(debug.Stack()))
			resp = Response(e.dispatcher.Broken(p))
		}
	}()
	e.node.Tick()
	return Response(e.dispatcher.Do(ctx, rest.Incoming{Method: req.Method, Path: req.Path, Query: req.Query, Header: req.Header, Body: req.Body}))
}

// Close releases what the engine holds.
func (e *Engine) Close() error { return nil }
