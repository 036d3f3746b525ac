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
	Status     int             // HTTP status
	Type       string          // snake case, e.g. index_not_found_exception
	Reason     string          // empty with NoReason: printed as null
	Meta       xcontent.Object // extra keys, between reason and caused_by, in the server's order
	Cause      *Error          // printed as caused_by
	Header     xcontent.Object // printed as header
	Suppressed []*Error        // printed as suppressed
	Roots      []*Error        // root_cause; default: derived as the server guesses root causes

	// OldType is the type that version 5 has for it, if that is another one. It is
	// one of the server's own exceptions there.
	OldType string
	// OldCause: in version 5 an exception of OldType is the cause of this one.
	OldCause bool

	NoReason bool // reason is null
	Plain    bool // not one of the server's own exception classes but Java's or Jackson's: matters for root_cause only
}

// Error gives type and reason, for logs and tests.
func (e *Error) Error() string { return e.Type + ": " + e.Reason }

// Unwrap gives the cause.
func (e *Error) Unwrap() error {
	if e.Cause == nil {
		return nil
	}
	return e.Cause
}

// New makes one of the server's own exceptions.
func New(status int, typ, format string, args ...any) *Error {
	return &Error{Status: status, Type: typ, Reason: text(format, args)}
}

// text is format itself if there are no args: texts hold percent signs.
func text(format string, args []any) string {
	if len(args) == 0 {
		return format
	}
	return fmt.Sprintf(format, args...)
}

// Wrap gives a copy of e with a cause.
func (e *Error) Wrap(cause *Error) *Error {
	c := *e
	c.Cause = cause
	return &c
}

// With gives a copy of e with one more extra key.
func (e *Error) With(key string, value any) *Error {
	c := *e
	c.Meta = append(c.Meta[:len(c.Meta):len(c.Meta)], xcontent.Member{Key: key, Value: value})
	return &c
}

// As finds the first *Error in the chain of err.
func As(err error) (*Error, bool) {
	var e *Error
	ok := errors.As(err, &e)
	return e, ok
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
		return Syntax(syntax)
	}
	return &Error{Status: 500, Type: "exception", Reason: err.Error()}
}
