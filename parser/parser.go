// Package parser turns Console text into requests. It is pure: no I/O, no
// engine. It knows lines and columns, and one broken request never swallows its
// neighbours.
//
// A request is METHOD PATH, with the body behind it or on the lines below:
//
//	# What is shown as its title
//	PUT products/_doc/1?refresh
//	{ "title": "iphone", "count": ${n} }   # comments in #, // and /* */
//	#@ expect 201
//
// A body is judged by its brackets and strings only. Whatever else is wrong in
// it reaches the server as typed, with its line breaks, so that the answer names
// the right place: comments in // and /* */ stay, as the server reads them. Text
// that is no JSON at all is a body too where it stands directly below the request
// line. Several documents, and any under _bulk and _msearch, become one a line.
//
// What is open is closed by the next line that begins a request. A line break in
// a string does not matter there, nor does a request within """ or /* */, unless
// that is never closed or what stands behind shows that it should have been.
//
// A directive, "#@ name args", directly below a request belongs to it and comes
// after it; one that a blank line or a comment separates from the request above
// belongs to the request below and comes before it. One within a request comes
// before it, one at the end of the text after the last request.
//
// A pasted curl command is read as curl does: data without -X is a POST, though
// the Console of 7.10 makes a GET of it.
package parser

import (
	"fmt"
	"strings"
)

// Script is parsed Console text, in text order.
type Script struct {
	Requests []Request
	Errors   []*Error

	Directives []Directive // "#@" lines of a text without any request
	Trailer    []string    // "# text" lines after the last request
}

// Request is one complete Console request. Parse leaves ${name} as typed in
// Target, Path, Query and Body; Expand gives the request ready for sending.
type Request struct {
	Method string   // upper case
	Target string   // path and query as typed, without scheme and host: what headings show
	Path   string   // encoded where a URL needs it (blank, quote, non-ASCII, stray %), otherwise as typed
	Query  string   // raw query string, encoded in the same way; without '?'
	Body   []byte   // JSON as typed, or NDJSON one line each with a final line break; # comments dropped, triple quotes turned into strings; nil if none
	Line   int      // of the method, from 1
	End    int      // last line of the request
	Source string   // the text of the request as typed
	Titles []string // "# text" comment lines since the request before, without the mark; "" stands for blank lines between them

	Directives []Directive // "#@ name args" lines that belong to it
	Sink       *Sink       // where the answer goes in place of the screen; nil for none
	Doubt      *Error      // what looks broken in the body, which is sent all the same for the server's own answer; nil if nothing

	before       string // what stands before the method on its line
	targetColumn int    // of Target
	references   []reference
	origin       origin
}

// Directive is a "#@ name args" comment.
type Directive struct {
	Name  string
	Args  string
	Line  int
	After bool // it stands directly below its request, not above it

	Column     int // of the name, in characters from 1
	ArgsColumn int // of the first word behind the name, or of where it would stand
}

// Error is what is wrong with one place of the text.
type Error struct {
	Line, Column int    // from 1, columns in characters
	Text         string // the offending line
	Msg          string
	Hint         string // what may have been meant, or empty
}

// Parse reads a whole text. It needs no variables: they may be captured while
// the script runs.
func Parse(text string) *Script { return newParser(text).run() }

// parser reads a text from top to bottom.
type parser struct {
	*source
	pos    int
	script Script
	notes  notes

	last    *Request // the request just above, nil if there is none
	skipped bool     // a line that is no request stands just above

	keep func(target string, line int, b body) // is told of the body of each request line, if it isn't nil

	openComment bool      // the text ends in a comment
	ending      statement // what was read last, for Pending
}

// statement is what Pending has to know of a request.
type statement struct {
	method, path string
	body         bool // there is one
	sink         bool // a sink ends it
	open         bool // a bracket, string or line continuation is open
}

func newParser(text string) *parser {
	text = strings.TrimPrefix(text, "\uFEFF")
	p := &parser{}
	if len(text) > MaxText {
		p.source = newSource(text[:excerptWidth])
		p.refuse(p.errorAt(0, fmt.Sprintf("the text is larger than %d bytes", MaxText), ""), excerptWidth)
		return p
	}
	p.source = newSource(text)
	return p
}

func (p *parser) run() *Script {
	for p.between(); p.pos < len(p.text); p.between() {
		if len(p.script.Requests) == MaxRequests {
			p.script.Errors = append(p.script.Errors,
				p.errorAt(p.pos, fmt.Sprintf("more than %d requests", MaxRequests), "split the text"))
			break
		}
		switch p.opening(p.pos, false) {
		case requestLine:
			p.request()
		case commandLine:
			p.command()
		default:
			p.stray()
		}
	}
	p.leave()
	return &p.script
}

// fail keeps an error.
func (p *parser) fail(err *Error) {
	switch n := len(p.script.Errors); {
	case n < MaxErrors-1:
		p.script.Errors = append(p.script.Errors, err)
	case n == MaxErrors-1:
		err.Msg, err.Hint = "too many errors; the rest is left out", ""
		p.script.Errors = append(p.script.Errors, err)
	}
}

// leave hands out the comments behind the last request.
func (p *parser) leave() {
	if n := len(p.script.Requests); n > 0 {
		last := &p.script.Requests[n-1]
		for _, directive := range p.notes.directives {
			directive.After = true
			last.Directives = append(last.Directives, directive)
		}
	} else {
		p.script.Directives = p.notes.directives
	}
	p.script.Trailer = p.notes.titles
}
