// Package enginetest holds what the instruments share: what answers a request
// (the engine in process, or a real server over HTTP), where the test data
// lies, and the lists that say what passes and what is known to differ. The
// instruments themselves are its sub-packages. Nothing of it is part of the
// program.
package enginetest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"esconsole/engine"
)

// Backend answers requests: an *engine.Engine, or a server behind a URL.
type Backend interface {
	Do(ctx context.Context, req engine.Request) engine.Response
}

// clockStep is how far the clock of a fresh engine moves at every look at it.
// It stays far below a second for a whole script, so that no scheduled refresh
// falls between two requests of a script that a server answered at once.
const clockStep = 50 * time.Microsecond

// Open gives an engine whose answers are the same in every run: its clock
// starts at one moment and its random source at one seed.
func Open(compat, nodes int) (*engine.Engine, error) {
	return engine.Open(engine.Options{
		Compat: compat,
		Nodes:  nodes,
		Now:    steppingClock(time.Date(2021, 6, 1, 12, 0, 0, 0, time.UTC)),
		Rand:   rand.New(rand.NewPCG(7, 10)),
	})
}

// Root is the directory of the module, found upwards of the working directory,
// which for a test is its package's.
func Root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", fmt.Errorf("no go.mod above the working directory")
		}
		dir = parent
	}
}

// HTTP is a Backend that asks a real server.
type HTTP struct {
	URL    string       // without a slash at the end
	Client *http.Client // default http.DefaultClient
}

// Do sends one request. A request that gets no answer has the status 0 and the
// error as its body.
func (h *HTTP) Do(ctx context.Context, req engine.Request) engine.Response {
	res, err := h.send(ctx, req)
	if err != nil {
		return engine.Response{Body: []byte("no answer: " + err.Error())}
	}
	return res
}

func (h *HTTP) send(ctx context.Context, req engine.Request) (engine.Response, error) {
	target := strings.TrimRight(h.URL, "/") + "/" + strings.TrimPrefix(req.Path, "/")
	if req.Query != "" {
		target += "?" + req.Query
	}
	var body io.Reader
	if len(req.Body) > 0 {
		body = bytes.NewReader(req.Body)
	}
	r, err := http.NewRequestWithContext(ctx, req.Method, target, body)
	if err != nil {
		return engine.Response{}, err
	}
	for name, values := range req.Header {
		r.Header[name] = values
	}
	client := h.Client
	if client == nil {
		client = http.DefaultClient
	}
	answer, err := client.Do(r)
	if err != nil {
		return engine.Response{}, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return engine.Response{}, err
	}
	return engine.Response{Status: answer.StatusCode, Header: answer.Header, Body: text}, nil
}
