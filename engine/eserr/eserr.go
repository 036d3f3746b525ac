// Package eserr is the error of an answer: the server's type, reason, status and
// extra keys, and how they are laid out in a body.
package eserr

import (
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
func (e *Error) Body() xcontent.Object { panic("pending") }

// Object is the error as it stands inside a body: type, reason, extra keys and
// causes, without root_cause. Bulk items, shard failures and root_cause use it.
func (e *Error) Object() xcontent.Object { panic("pending") }

// From makes an *Error of any error: an *Error as it is, a syntax error as the
// server's json_parse_exception with status 400, anything else as a 500.
func From(err error) *Error { panic("pending") }
