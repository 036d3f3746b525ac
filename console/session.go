package console

import (
	"context"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/tidwall/gjson"

	"esconsole/console/lesson"
	"esconsole/engine"
	"esconsole/parser"
)

// Session is what lasts from one request to the next: the engine, the
// variables and the last answer. It is used by one goroutine.
type Session struct {
	open    func(lesson.Engine) (Backend, error)
	backend Backend
	shape   lesson.Engine
	used    bool // a request has been sent since the engine was opened
	now     func() time.Time

	// Watch is called around a request with a large body: what it gives is the
	// context of the request, and what to call when the answer is there. nil
	// watches nothing.
	Watch func(ctx context.Context, label string) (context.Context, func())

	vars   map[string]string
	pinned map[string]bool // given on the command line: #@ set leaves them alone
	last   *lesson.Answer
	sent   []Sent // the last two, the newest first
	failed *Sent  // the last that was refused, or of which a part was

	keeps    bool // states are kept
	timeline Timeline
}

// NewSession opens an engine of the given shape. open makes the engines of
// this session; now is its clock.
func NewSession(open func(lesson.Engine) (Backend, error), shape lesson.Engine, now func() time.Time) (*Session, error) {
	s := &Session{open: open, now: now, vars: map[string]string{}, pinned: map[string]bool{}}
	return s, s.Reset(shape)
}

// Reset starts anew with an empty engine. Variables stay.
func (s *Session) Reset(shape lesson.Engine) error {
	backend, err := s.open(shape)
	if err != nil {
		return err
	}
	s.backend, s.shape, s.used, s.last, s.sent, s.failed = backend, shape, false, nil, nil, nil
	s.timeline = Timeline{}
	if s.keeps {
		s.KeepStates()
	}
	return nil
}

// KeepStates begins to keep what the engine holds before each request, for Timeline.
// A backend that can't go back keeps nothing.
func (s *Session) KeepStates() {
	s.keeps = true
	if b, ok := s.backend.(Rewinder); ok {
		s.timeline.follow(b)
	}
}

// Timeline is what requests have changed since KeepStates.
func (s *Session) Timeline() *Timeline { return &s.timeline }

// Shape tells what kind of engine is open.
func (s *Session) Shape() lesson.Engine { return s.shape }

// Used tells whether a request has been sent since the engine was opened.
func (s *Session) Used() bool { return s.used }

// Define sets a variable.
func (s *Session) Define(name, value string) { s.vars[name] = value }

// Pin sets a variable that no "#@ set" of a script may change.
func (s *Session) Pin(name, value string) {
	s.vars[name] = value
	s.pinned[name] = true
}

// Var resolves a ${name}; ${env:NAME} is the environment.
func (s *Session) Var(name string) (string, bool) {
	return variable(s.vars, name)
}

func variable(vars map[string]string, name string) (string, bool) {
	if env, ok := strings.CutPrefix(name, "env:"); ok {
		return os.LookupEnv(env)
	}
	value, ok := vars[name]
	return value, ok
}

// Failed gives the last request that was refused, or a part of which was.
func (s *Session) Failed() (Sent, bool) {
	if s.failed == nil {
		return Sent{}, false
	}
	return *s.failed, true
}

// Sent gives the last answered requests, the newest first: two at most.
func (s *Session) Sent() []Sent { return s.sent }

// Vars lists the names of the variables in alphabetical order.
func (s *Session) Vars() []string { return slices.Sorted(maps.Keys(s.vars)) }

// setDefault is a script's "#@ set".
func (s *Session) setDefault(name, value string) {
	if !s.pinned[name] {
		s.vars[name] = value
	}
}

// Backend is what answers until the next Reset. What is asked of it directly is
// the console's own: it leaves the last answer alone.
func (s *Session) Backend() Backend { return s.backend }

// Ask sends a request that is the console's own: it leaves the last answer alone.
func (s *Session) Ask(ctx context.Context, req engine.Request) (engine.Response, error) {
	return s.backend.Do(ctx, req)
}

// largeBody is from how many bytes on a request may take long.
const largeBody = 256 << 10

// send asks the backend. r has its variables replaced.
func (s *Session) send(ctx context.Context, r parser.Request) (resp engine.Response, took time.Duration, err error) {
	s.used = true
	end := func() {}
	if s.Watch != nil && len(r.Body) > largeBody {
		ctx, end = s.Watch(ctx, r.Method+" "+r.Path)
	}
	start := s.now()
	resp, err = s.backend.Do(ctx, outgoing(r))
	end()
	took = s.now().Sub(start)
	if err == nil {
		s.last = &lesson.Answer{Status: resp.Status, Body: resp.Body}
		if resp.Status >= http.StatusBadRequest || gjson.GetBytes(resp.Body, "errors").Bool() {
			s.failed = &Sent{r, *s.last}
		}
		s.sent = append([]Sent{{r, *s.last}}, s.sent[:min(len(s.sent), 1)]...)
		s.timeline.note(s.sent[0].Label)
	}
	return resp, took, err
}
