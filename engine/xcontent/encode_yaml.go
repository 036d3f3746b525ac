package xcontent

import (
	"strings"
	"unicode/utf16"
)

// appendYAML prints v as a YAML document, as the server's library lays it out:
// block style, strings in double quotes, lists not indented below their key.
func appendYAML(out []byte, v any) []byte {
	e := yamlEmitter{out: out, indent: noIndent, whitespace: true, indention: true}
	e.indicator("---", true, false, false)
	e.node(v, false)
	e.newLine()
	return e.out
}

// yamlEmitter keeps the state by which line breaks and blanks are written: where
// in the line it is, and what is before.
//
// Server: org.yaml.snakeyaml.emitter.Emitter.
type yamlEmitter struct {
	out        []byte
	column     int // in UTF-16 units
	indent     int
	whitespace bool // the last character is a blank
	indention  bool // the line holds nothing but indicators yet
}

const (
	noIndent   = -1 // before the root
	yamlStep   = 2  // blanks for a level
	yamlWidth  = 80 // where long strings are broken
	yamlMaxKey = 128
)

// node prints a value; inMapping tells that it is one of a mapping's.
func (e *yamlEmitter) node(v any, inMapping bool) {
	switch v := v.(type) {
	case Object:
		e.mapping(len(v), func(i int) (string, any) { return v[i].Key, v[i].Value })
	case []any:
		emitSequence(e, v, inMapping)
	case []string:
		emitSequence(e, v, inMapping)
	case []Object:
		emitSequence(e, v, inMapping)
	case []Value:
		emitSequence(e, v, inMapping)
	case Raw:
		e.node(parseRaw(v), inMapping)
	case Value:
		e.value(v, inMapping)
	case string:
		e.scalar(func() { e.doubleQuoted(utf16Units(v), true) })
	default:
		// Numbers that are none have quotes in JSON only.
		text := strings.Trim(string(appendScalar(nil, v)), `"`)
		e.scalar(func() { e.plain(utf16Units(text), true) })
	}
}

func (e *yamlEmitter) value(v Value, inMapping bool) {
	switch v.kind {
	case KindObject:
		fields := v.Fields()
		e.mapping(len(fields), func(i int) (string, any) { return fields[i].Key, fields[i].Value })
	case KindArray:
		emitSequence(e, v.Items(), inMapping)
	default:
		e.node(v.Any(), inMapping)
	}
}

// mapping prints n members.
func (e *yamlEmitter) mapping(n int, member func(i int) (key string, value any)) {
	if n == 0 {
		e.indicator("{", true, true, false)
		e.indicator("}", false, false, false)
		return
	}
	outer := e.deeper(0, false)
	for i := range n {
		key, value := member(i)
		e.writeIndent()
		e.key(key)
		e.node(value, true)
	}
	e.indent = outer
}

// key prints a key up to and with its colon.
func (e *yamlEmitter) key(key string) {
	text := utf16Units(key)
	a := analyzeYAML(text)
	if simple := len(text) < yamlMaxKey && !a.empty && !a.multiline; simple {
		e.scalar(func() { e.keyScalar(text, a, true) })
		e.indicator(":", false, false, false)
		return
	}
	e.indicator("?", true, false, true)
	e.scalar(func() { e.keyScalar(text, a, false) })
	e.writeIndent()
	e.indicator(":", true, false, true)
}

// keyScalar prints a key in the plainest style that it allows.
func (e *yamlEmitter) keyScalar(text []uint16, a yamlAnalysis, simple bool) {
	switch {
	case quotesYAMLKey(text):
		e.doubleQuoted(text, !simple)
	case a.plain && !(simple && a.multiline):
		e.plain(text, !simple)
	case !a.empty && a.singleQuoted && !(simple && a.multiline):
		e.singleQuoted(text, !simple)
	default:
		e.doubleQuoted(text, !simple)
	}
}

// quotesYAMLKey tells whether a key is always quoted: as what looks like a number
// or is a word for a truth value.
func quotesYAMLKey(text []uint16) bool {
	if len(text) == 0 {
		return true
	}
	if c := text[0]; c == '+' || c == '-' || c == '.' || c >= '0' && c <= '9' {
		return true
	}
	if len(text) > len("false") {
		return false
	}
	switch string(utf16.Decode(text)) {
	case "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF",
		"true", "True", "TRUE", "false", "False", "FALSE":
		return true
	}
	return false
}

func emitSequence[T any](e *yamlEmitter, items []T, inMapping bool) {
	if len(items) == 0 {
		e.indicator("[", true, true, false)
		e.indicator("]", false, false, false)
		return
	}
	outer := e.deeper(0, inMapping && !e.indention)
	for i := range items {
		e.writeIndent()
		e.indicator("-", true, false, true)
		e.node(items[i], false)
	}
	e.indent = outer
}

// scalar prints a scalar; lines that it is broken into are one level deeper.
func (e *yamlEmitter) scalar(write func()) {
	outer := e.deeper(yamlStep, false)
	write()
	e.indent = outer
}

// deeper goes one level deeper, unless same, and gives the level before. first is
// the level below the root.
func (e *yamlEmitter) deeper(first int, same bool) (outer int) {
	outer = e.indent
	switch {
	case e.indent == noIndent:
		e.indent = first
	case !same:
		e.indent += yamlStep
	}
	return outer
}

// indicator prints punctuation, behind a blank if there must be one.
func (e *yamlEmitter) indicator(s string, needBlank, isBlank, keepsIndention bool) {
	if !e.whitespace && needBlank {
		e.out = append(e.out, ' ')
		e.column++
	}
	e.whitespace = isBlank
	e.indention = e.indention && keepsIndention
	e.column += len(s)
	e.out = append(e.out, s...)
}

// writeIndent goes to the column of the level, on a new line if need be.
func (e *yamlEmitter) writeIndent() {
	indent := max(e.indent, 0)
	if !e.indention || e.column > indent || e.column == indent && !e.whitespace {
		e.newLine()
	}
	if e.column < indent {
		e.whitespace = true
		for e.column < indent {
			e.out = append(e.out, ' ')
			e.column++
		}
	}
}

func (e *yamlEmitter) newLine() { e.lineBreak("\n") }

func (e *yamlEmitter) lineBreak(s string) {
	e.whitespace, e.indention, e.column = true, true, 0
	e.out = append(e.out, s...)
}
