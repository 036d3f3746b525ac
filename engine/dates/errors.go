package dates

import (
	"fmt"

	"esconsole/engine/eserr"
)

// A date that cannot be read is the server's illegal_argument_exception around
// Java's exceptions, which these make.

// dateTimeError is Java's DateTimeException.
func dateTimeError(reason string) error {
	return &eserr.Error{Status: 500, Type: "date_time_exception", Reason: reason, Plain: true}
}

// parseError is Java's DateTimeParseException.
func parseError(reason string) *eserr.Error {
	return &eserr.Error{Status: 500, Type: "date_time_parse_exception", Reason: reason, Plain: true}
}

// unsupportedField is Java's UnsupportedTemporalTypeException: what was read says
// nothing of a field.
func unsupportedField(f field) error {
	return &eserr.Error{Status: 500, Type: "unsupported_temporal_type_exception", Reason: "Unsupported field: " + f.info().name, Plain: true}
}

func arithmeticError(reason string) error {
	return &eserr.Error{Status: 500, Type: "arithmetic_exception", Reason: reason, Plain: true}
}

// mathError is the server's ElasticsearchParseException.
func mathError(format string, args ...any) *eserr.Error {
	return &eserr.Error{Status: 400, Type: "parse_exception", Reason: fmt.Sprintf(format, args...)}
}

// missingResource is Java's MissingResourceException for a code without a name.
func missingResource(what, code string) *eserr.Error {
	return &eserr.Error{Status: 500, Type: "missing_resource_exception", Plain: true,
		Reason: "Couldn't find 3-letter " + what + " code for " + code}
}
