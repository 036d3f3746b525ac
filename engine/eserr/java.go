package eserr

import "esconsole/engine/xcontent"

// plain makes an exception of Java's own.
func plain(status int, typ, format string, args []any) *Error {
	return &Error{Status: status, Type: typ, Reason: text(format, args), Plain: true}
}

// IllegalArgument is Java's exception for a bad value: 400.
func IllegalArgument(format string, args ...any) *Error {
	return plain(400, "illegal_argument_exception", format, args)
}

// IllegalState is Java's exception for a call at the wrong time: 500.
func IllegalState(format string, args ...any) *Error {
	return plain(500, "illegal_state_exception", format, args)
}

// UnsupportedOperation is Java's exception of that name: 500.
func UnsupportedOperation(format string, args ...any) *Error {
	return plain(500, "unsupported_operation_exception", format, args)
}

// ClassCast is Java's exception of that name: 500.
func ClassCast(format string, args ...any) *Error {
	return plain(500, "class_cast_exception", format, args)
}

// Module is where Java says that classes are from.
type Module string

// The modules of classes.
const (
	App  Module = "unnamed module of loader 'app'"         // the server's own
	Base Module = "module java.base of loader 'bootstrap'" // Java's
)

// NotA is ClassCast for an object of one class where another is needed, both of
// the same module.
func NotA(from, to string, m Module) *Error {
	return ClassCast("class %s cannot be cast to class %s (%s and %s are in %s)", from, to, from, to, m)
}

// NegativeArraySize is Java's exception of that name: 500.
func NegativeArraySize(n int) *Error {
	return plain(500, "negative_array_size_exception", "%d", []any{n})
}

// NullPointer is Java's exception of that name, without a reason: 500.
func NullPointer() *Error {
	return &Error{Status: 500, Type: "null_pointer_exception", NoReason: true, Plain: true}
}

// NullPointerAt is the same where Java's runtime words it: which call failed
// because of what: 500.
func NullPointerAt(call, what string) *Error {
	return plain(500, "null_pointer_exception", "Cannot invoke \"%s\" because %s is null", []any{call, what})
}

// NumberFormat is what Java says of a text that is no number: 400.
func NumberFormat(s string) *Error {
	e := plain(400, "number_format_exception", `For input string: "`+s+`"`, nil)
	if s == "" {
		e.Reason = "empty String"
	}
	return e
}

// NumberFault is the same in the words of engine/java: 400.
func NumberFault(fault string) *Error {
	return plain(400, "number_format_exception", "%s", []any{fault})
}

// IntegerFormat is the same where a whole number was wanted: 400.
func IntegerFormat(s string) *Error {
	return plain(400, "number_format_exception", `For input string: "`+s+`"`, nil)
}

// Syntax is an error of the server's JSON parser: 400.
func Syntax(e *xcontent.SyntaxError) *Error { return plain(400, e.Type, e.Reason, nil) }
