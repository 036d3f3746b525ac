// Package eserr is the error of an answer: the server's type, reason, status and
// extra keys, and how they are laid out in a body.
package eserr

import (
	"errors"
	"fmt"

	"esconsole/engine/xcontent"
)

// Error is one server exception. It prints itself as the server does; the
// constructors in this package hold the texts.
type Error struct {
	Status int             // HTTP status
	Type   string          // snake case, e.g. index_not_found_exception
	Reason string          // empty with NoReason: printed as null
	Meta   xcontent.Object // extra keys, between reason and caused_by, in the server's order
	Cause  *Error          // printed as caused_by
	Roots  []*Error        // root_cause; default: derived as the server guesses root causes

	NoReason bool // reason is null
	Plain    bool // not one of the server's own exception classes but Java's or Jackson's: matters for root_cause only
}

// Error gives type and reason, for logs and tests.
func (e *Error) Error() string { return e.Type + ": " + e.Reason }

// New makes one of the server's own exceptions.
func New(status int, typ, format string, args ...any) *Error {
	return &Error{Status: status, Type: typ, Reason: fmt.Sprintf(format, args...)}
}

// IllegalArgument is Java's exception for a bad value: 400.
func IllegalArgument(format string, args ...any) *Error {
	return &Error{Status: 400, Type: "illegal_argument_exception", Reason: fmt.Sprintf(format, args...), Plain: true}
}

// Wrap gives a copy of e with a cause.
func (e *Error) Wrap(cause *Error) *Error {
	c := *e
	c.Cause = cause
	return &c
}

// Body is the whole answer: {"error": {...}, "status": N}.
func (e *Error) Body() xcontent.Object {
	var roots []any
	for _, r := range e.roots() {
		root := *r
		root.Cause = nil
		roots = append(roots, root.Object())
	}
	inner := xcontent.Object{{Key: "root_cause", Value: roots}}
	return xcontent.Object{{Key: "error", Value: append(inner, e.Object()...)}, {Key: "status", Value: e.Status}}
}

// roots guesses the root causes: those given, or the innermost of the server's
// own exceptions that wrap each other.
func (e *Error) roots() []*Error {
	if e.Roots != nil {
		return e.Roots
	}
	r := e
	for r.Cause != nil && !r.Plain && !r.Cause.Plain {
		r = r.Cause
	}
	return []*Error{r}
}

// Object is the error as it stands inside a body: type, reason, extra keys and
// causes, without root_cause. Bulk items, shard failures and root_cause use it.
func (e *Error) Object() xcontent.Object {
	o := xcontent.Object{{Key: "type", Value: e.Type}}
	if e.NoReason {
		o = o.With("reason", nil)
	} else {
		o = o.With("reason", e.Reason)
	}
	o = append(o, e.Meta...)
	if e.Cause != nil {
		o = o.With("caused_by", e.Cause.Object())
	}
	return o
}

// From makes an *Error of any error: an *Error as it is, a syntax error as the
// server's json_parse_exception with status 400, anything else as a 500.
func From(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	var syntax *xcontent.SyntaxError
	if errors.As(err, &syntax) {
		return &Error{Status: 400, Type: syntax.Type, Reason: syntax.Reason, Plain: true}
	}
	return New(500, "exception", "%v", err)
}

// As is the *Error in err, if there is one.
func As(err error) (*Error, bool) {
	var e *Error
	ok := errors.As(err, &e)
	return e, ok
}

// IllegalState is Java's exception for a call at the wrong moment: 500.
func IllegalState(format string, args ...any) *Error {
	return &Error{Status: 500, Type: "illegal_state_exception", Reason: fmt.Sprintf(format, args...), Plain: true}
}

// NumberFormat is Java's exception for a text that is no number: 400.
func NumberFormat(text string) *Error {
	return &Error{Status: 400, Type: "number_format_exception", Reason: "For input string: \"" + text + "\"", Plain: true}
}

// NotImplemented is the answer for what the server has and the engine has not yet: 501.
func NotImplemented(what string) *Error {
	return New(501, "not_implemented_exception", "%s is not implemented yet", what)
}

// Parsing is the exception for a request body that is valid JSON but not what
// the API reads: 400, with the position.
func Parsing(line, col int, format string, args ...any) *Error {
	e := New(400, "parsing_exception", format, args...)
	e.Meta = xcontent.Object{{Key: "line", Value: line}, {Key: "col", Value: col}}
	return e
}

// Validation collects everything that is wrong with a request.
type Validation struct{ texts []string }

// Add adds a mistake.
func (v *Validation) Add(format string, args ...any) {
	v.texts = append(v.texts, fmt.Sprintf(format, args...))
}

// Err is nil, or the exception that lists the mistakes.
func (v *Validation) Err() error {
	if len(v.texts) == 0 {
		return nil
	}
	reason := "Validation Failed: "
	for i, t := range v.texts {
		reason += fmt.Sprintf("%d: %s;", i+1, t)
	}
	return New(400, "action_request_validation_exception", "%s", reason)
}
