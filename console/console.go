// Package console is what stands between a person and an engine: the Backend
// that answers requests, the Session that holds variables and the last answer,
// and the Runner that plays a script. It reads no keys and prints nothing:
// whoever runs it is told through a Reporter.
package console

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"esconsole/engine"
	"esconsole/parser"
)

// Backend answers requests. An error means that there is no answer at all;
// whatever the server refuses is an answer.
type Backend interface {
	Do(ctx context.Context, req engine.Request) (engine.Response, error)
}

// InProcess is the Backend that has Elasticsearch in it.
type InProcess struct{ Engine *engine.Engine }

// Do implements Backend.
func (b InProcess) Do(ctx context.Context, req engine.Request) (engine.Response, error) {
	return b.Engine.Do(ctx, req), nil
}

// Answer is one request and what came of it.
type Answer struct {
	Script   string         // the script's name, "" for typed text
	Request  parser.Request // with its variables replaced
	Response engine.Response
	Took     time.Duration
	Heading  bool     // several requests run: say which one this is
	Show     []string // paths of the parts to show; nil shows all
	Output   *Output  // what came of a sink, to be shown in place of the body; nil for none
}

// Outlet takes answers that don't go to the screen.
type Outlet interface {
	// Check says why a sink is not allowed. It is asked before the request is
	// sent.
	Check(k parser.Sink) error
	// Put takes the body of an answer away.
	Put(ctx context.Context, k parser.Sink, body []byte) (Output, error)
}

// Output is what came of an answer in its sink.
type Output struct {
	Text []byte // what a command has written
	Note string // where the answer is, in a few words; or empty
}

// Reporter is told what happens, in the order in which it happens.
type Reporter interface {
	// Answer is called for each answer that is to be shown.
	Answer(Answer)
	// Problem is called for whatever a script's exit status depends on.
	Problem(Problem)
	// Holds is called for an expectation that holds.
	Holds(script string, line int)
}

// Kind sorts problems by what they mean for the exit status.
type Kind uint8

// The kinds of a Problem.
const (
	NoRequest  Kind = iota // a line that is no request, a directive that is none
	NoAnswer               // a request that got no answer
	Unmet                  // an expectation that doesn't hold
	Unexpected             // a 4xx or 5xx that nothing announced
)

// Problem is something wrong at one line of a script.
type Problem struct {
	Kind    Kind
	Script  string // the script's name, "" for typed text
	Line    int    // from 1; 0 is the text as a whole
	Column  int    // from 1; 0 is the whole line
	Msg     string
	Hint    string // what may have been meant, or empty
	Excerpt string // the line with a caret below the column, or empty
}

// Error gives "script:line:column: message", as compilers do.
func (p Problem) Error() string {
	var b strings.Builder
	switch {
	case p.Script != "":
		b.WriteString(p.Script + ":")
	case p.Line > 0:
		b.WriteString("line ")
	}
	if p.Line > 0 {
		fmt.Fprintf(&b, "%d:", p.Line)
		if p.Column > 0 {
			fmt.Fprintf(&b, "%d:", p.Column)
		}
	}
	if b.Len() > 0 {
		b.WriteByte(' ')
	}
	b.WriteString(p.Msg)
	return b.String()
}

// notRequest turns what the parser says into a Problem.
func notRequest(script string, e *parser.Error) Problem {
	return Problem{Kind: NoRequest, Script: script, Line: e.Line, Column: e.Column, Msg: e.Msg, Hint: e.Hint, Excerpt: e.Excerpt()}
}

// outgoing is the request as the engine gets it. The answer is wanted pretty
// unless the person said otherwise, as in Kibana.
func outgoing(r parser.Request) engine.Request {
	req := engine.Request{Method: r.Method, Path: r.Path, Query: r.Query, Body: r.Body, Header: http.Header{}}
	if len(r.Body) > 0 {
		req.Header.Set("Content-Type", "application/json")
	}
	if !hasParameter(r.Query, "pretty") {
		req.Query = strings.TrimPrefix(r.Query+"&pretty=true", "&")
	}
	return req
}

func hasParameter(query, name string) bool {
	for pair := range strings.SplitSeq(query, "&") {
		if key, _, _ := strings.Cut(pair, "="); key == name {
			return true
		}
	}
	return false
}
