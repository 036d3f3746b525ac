// Package parser turns Console text into requests. It is pure: no I/O, no
// engine. It knows lines and columns, and one broken request never swallows its
// neighbours.
package parser

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
	Doubt      *Error      // what looks broken in the body, which is sent all the same for the server's own answer; nil if nothing
}

// Directive is a "#@ name args" comment.
type Directive struct {
	Name  string
	Args  string
	Line  int
	After bool // it stands directly below its request, not above it
}

// Error is what is wrong with one place of the text.
type Error struct {
	Line, Column int    // from 1, columns in characters
	Text         string // the offending line
	Msg          string
	Hint         string // what may have been meant, or empty
}

// Error gives file-less "line:column: message".
func (e *Error) Error() string { panic("pending") }

// Excerpt is the offending line and below it a caret under the column, right
// for wide characters and tabs.
func (e *Error) Excerpt() string { panic("pending") }

// Vars resolves the name of ${name}; for ${env:NAME} it is asked "env:NAME".
// ok is false for an undefined name, which is an error.
type Vars func(name string) (value string, ok bool)

// Parse reads a whole text. It needs no variables: they may be captured while
// the script runs.
func Parse(text string) *Script { panic("pending") }

// Expand gives a copy of r with every ${name} replaced. A nil vars defines
// nothing. The error is the first undefined name.
func (r *Request) Expand(vars Vars) (Request, *Error) { panic("pending") }

// Position gives the place in the text of a line and column of Body, as a
// server reports them. column is 0 where it can't be told.
func (r *Request) Position(line, column int) (textLine, textColumn int) { panic("pending") }

// State tells what typed input still needs.
type State uint8

// States of a typed block.
const (
	Incomplete State = iota // a body, bracket, string or comment is open
	Optional                // could run, but a body may follow: runs on an empty line
	Complete                // runs at once
	Empty                   // nothing but blanks and comments
)

// Assembler tells whether a block of typed lines is finished.
type Assembler struct {
	// TakesBody says whether an API can have a body. path is without query and
	// may hold ${name}. nil: a guess by method and path.
	TakesBody func(method, path string) bool
}

// Pending tells whether a block typed so far is finished. block is the typed
// lines joined by line breaks, with none at the end: an empty last line is the
// empty line that sends off an Optional block.
func (a Assembler) Pending(block string) State { panic("pending") }
