package mapping

import (
	"fmt"

	"esconsole/engine/eserr"
)

// parsing is the server's MapperParsingException.
func parsing(format string, args ...any) *eserr.Error {
	return eserr.MapperParsing(format, args...)
}

// conflict is the server's MapperException, which it has for some options that
// cannot be updated.
func conflict(format string, args ...any) *eserr.Error {
	return eserr.New(500, "mapper_exception", format, args...)
}

func invalidTypeName(format string, args ...any) *eserr.Error {
	return eserr.New(400, "invalid_type_name_exception", format, args...)
}

func strictDynamic(within, field string) *eserr.Error {
	return eserr.New(400, "strict_dynamic_mapping_exception",
		"mapping set to strict, dynamic introduction of [%s] within [%s] is not allowed", field, within)
}

// foreign is an exception of a Java library, which the server answers as it is.
func foreign(status int, typ, format string, args ...any) *eserr.Error {
	return &eserr.Error{Status: status, Type: typ, Reason: fmt.Sprintf(format, args...), Plain: true}
}

func arithmetic(reason string) *eserr.Error {
	return foreign(500, "arithmetic_exception", "%s", reason)
}

// numberFormat is Java's error for a text that is no number.
func numberFormat(s string) *eserr.Error {
	return foreign(400, "number_format_exception", `For input string: "%s"`, s)
}

func illegalState(format string, args ...any) *eserr.Error {
	return foreign(500, "illegal_state_exception", format, args...)
}

// castError is Java's error for a value of another class than the code expects.
func castError(v any, want string) *eserr.Error {
	return eserr.NotA(className(v), want, eserr.Base)
}

// nullPointer is Java's error for null where an object has to be.
func nullPointer(call, variable string) *eserr.Error {
	return foreign(500, "null_pointer_exception", `Cannot invoke "%s" because "%s" is null`, call, variable)
}

func indexOutOfBounds(index, length int) *eserr.Error {
	return foreign(500, "array_index_out_of_bounds_exception", "Index %d out of bounds for length %d", index, length)
}

// notXContent is the server's error for a document that is no structured text.
func notXContent() *eserr.Error {
	return foreign(500, "not_x_content_exception", "Compressor detection can only be called on some xcontent bytes or compressed xcontent bytes")
}
