// Package parser turns Console text into requests. It is pure: no I/O, no
// engine. It knows lines and columns, and one broken request never swallows its
// neighbours.
package parser

// Script is parsed Console text, in text order.
type Script struct {
	Requests []Request
	Errors   []*Error
}

// Request is one complete Console request.
type Request struct {
	Method string   // upper case
	Target string   // path and query as typed, variables replaced: what headings show
	Path   string   // without query; as typed, not encoded
	Query  string   // raw query string, encoded for sending; without '?'
	Body   []byte   // JSON or NDJSON ready for sending: comments dropped, triple quotes turned into strings, NDJSON one line each with a final line break; nil if none
	Line   int      // of the method, from 1
	End    int      // last line of the request
	Source string   // the text of the request as typed
	Titles []string // "# text" comment lines that stand before it, without the mark

	Directives []Directive // "#@ name args" lines before it or after it and before the next request
}

// Directive is a "#@ name args" comment.
type Directive struct {
	Name string
	Args string
	Line int
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

// Vars resolves ${name}. ok is false for an undefined name, which is an error.
type Vars func(name string) (value string, ok bool)

// Parse reads a whole text. vars may be nil: nothing is defined.
func Parse(text string, vars Vars) *Script { panic("pending") }

// State tells what typed input still needs.
type State uint8

// States of a typed block.
const (
	Incomplete State = iota // a body, bracket, string or comment is open
	Optional                // could run, but a body may follow: runs on an empty line
	Complete                // runs at once
	Empty                   // nothing but blanks and comments
)

// Pending tells whether a block typed so far is finished.
func Pending(block string) State { panic("pending") }
