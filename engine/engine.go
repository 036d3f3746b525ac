// Package engine is an in-process Elasticsearch: a request goes in, the bytes
// that a real server would answer come out. It opens no socket and starts no
// process; engine/server puts HTTP in front of it.
package engine

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"time"
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
	opts Options
}

// Open starts an empty cluster.
func Open(opts Options) (*Engine, error) {
	return &Engine{opts: opts}, nil
}

// Do answers one request. It never panics and never fails: whatever goes wrong
// is the server's error in the answer. A cancelled ctx ends a long search.
func (e *Engine) Do(ctx context.Context, req Request) Response {
	return Response{Status: http.StatusNotImplemented}
}

// Close releases what the engine holds.
func (e *Engine) Close() error { return nil }
