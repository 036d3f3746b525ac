package eserr

import (
	"strconv"

	"esconsole/engine/xcontent"
)

// Types that decide how a root cause is guessed.
const (
	typeContentParse = "x_content_parse_exception"
	typeNamedObject  = "named_object_not_found_exception"
)

// Parsing is what the parsers of queries and aggregations say, with its place: 400.
func Parsing(line, col int, format string, args ...any) *Error {
	e := New(400, "parsing_exception", format, args...)
	e.Meta = xcontent.Object{{Key: "line", Value: line}, {Key: "col", Value: col}}
	return e
}

// Parse is what parsers say that keep no place: 400.
func Parse(format string, args ...any) *Error { return New(400, "parse_exception", format, args...) }

// ContentParse is what the server's declarative object parsers say, with its
// place in front: 400.
func ContentParse(line, col int, format string, args ...any) *Error {
	return plain(400, typeContentParse, Place(line, col)+text(format, args), nil)
}

// NamedObjectNotFound says that no parser has that name, at its place: 400.
func NamedObjectNotFound(line, col int, name string) *Error {
	return plain(400, typeNamedObject, Place(line, col)+"unknown field ["+name+"]", nil)
}

// Place is a line and a column as parse errors and warnings put them in front.
func Place(line, col int) string {
	return "[" + strconv.Itoa(line) + ":" + strconv.Itoa(col) + "] "
}

// MapperParsing is what mappings say of a definition or a document: 400.
func MapperParsing(format string, args ...any) *Error {
	return New(400, "mapper_parsing_exception", format, args...)
}
