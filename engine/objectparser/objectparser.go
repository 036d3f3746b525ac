// Package objectparser reads JSON objects by a table of their fields, as the
// server's declarative parsers do, and refuses what they refuse, in their words
// and with the places they name. It knows no particular object.
package objectparser

import (
	"errors"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// Parser reads objects into a T. The server's name for the object is in front of
// its errors.
type Parser[T any] struct {
	Name   string
	Fields []Field[T]
	// IgnoreUnknown leaves out fields that it does not know.
	IgnoreUnknown bool
}

// Field is one field that a Parser knows.
type Field[T any] struct {
	Name  string
	Old   []string // deprecated names
	Takes Kinds
	Read  func(into *T, v xcontent.Value, warn Warn) error
}

// Warn takes a deprecation warning.
type Warn func(text string)

// Kinds is a set of kinds of values.
type Kinds uint8

// The kinds, and the sets that the server names.
const (
	Object Kinds = 1 << iota
	Array
	String
	Number
	Bool
	Null

	ObjectOrString             = Object | String
	BoolOrString               = Bool | String
	NumberOrString             = Number | String
	ObjectArrayBooleanOrString = Object | Array | Bool | String
)

func kindOf(v xcontent.Value) Kinds {
	switch v.Kind() {
	case xcontent.KindObject:
		return Object
	case xcontent.KindArray:
		return Array
	case xcontent.KindString:
		return String
	case xcontent.KindNumber:
		return Number
	case xcontent.KindBool:
		return Bool
	}
	return Null
}

// placed is an error with the offset of the token at which the reader stood: the
// outer parser names that place too.
type placed struct {
	err *eserr.Error
	pos int
}

func (p *placed) Error() string { return p.err.Error() }
func (p *placed) Unwrap() error { return p.err }

// At says that err was met when the reader stood at the token at offset pos.
func At(err error, pos int) error {
	if err == nil {
		return nil
	}
	return &placed{eserr.From(err), pos}
}

// afterwards is an error that is met when a field has been read.
type afterwards struct{ err *eserr.Error }

func (a *afterwards) Error() string { return a.err.Error() }
func (a *afterwards) Unwrap() error { return a.err }

// NotAtEnd is the error of a field whose reader has not stopped at the end of its
// array. It is not told as one of the field.
func NotAtEnd(field string) error {
	return &afterwards{eserr.IllegalState("parser for [%s] did not end on END_ARRAY", field)}
}

// Within is At for an error that may say itself where it was met.
func Within(err error, pos int) error {
	if err == nil || place(err, -1) >= 0 {
		return err
	}
	return At(err, pos)
}

// PlaceOf is where the reader stood when err was met, def if err does not say.
func PlaceOf(err error, def int) int { return place(err, def) }

// place is where the reader stood when err was met, def if err does not say.
func place(err error, def int) int {
	var p *placed
	var syntax *xcontent.SyntaxError
	switch {
	case errors.As(err, &p):
		return p.pos
	case errors.As(err, &syntax):
		return syntax.Token
	}
	return def
}

// Parse reads v into the object. An error is an *eserr.Error, or has one in its
// chain together with its place.
func (p *Parser[T]) Parse(into *T, v xcontent.Value, warn Warn) error {
	if v.Kind() != xcontent.KindObject {
		return p.fail(v, v.Pos(), nil, "Expected START_OBJECT but was: "+v.Kind().String())
	}
	for _, f := range v.Fields() {
		field := p.field(v, f, warn)
		switch {
		case field == nil && p.IgnoreUnknown:
			continue
		case field == nil:
			e := p.fail(v, f.Pos, nil, "unknown field ["+f.Key+"]"+eserr.DidYouMean(f.Key, p.names()))
			return At(e, f.Value.Pos())
		case field.Takes&kindOf(f.Value) == 0:
			return p.fail(v, f.Value.Pos(), nil, f.Key+" doesn't support values of type: "+f.Value.Kind().String())
		}
		err := field.Read(into, f.Value, warn)
		if err == nil {
			err = f.Value.Err()
		}
		var after *afterwards
		if errors.As(err, &after) {
			return after.err
		}
		if err != nil {
			return p.fail(v, place(err, f.Value.Pos()), eserr.From(err), "failed to parse field ["+f.Key+"]")
		}
	}
	return v.Err()
}

func (p *Parser[T]) fail(v xcontent.Value, pos int, cause *eserr.Error, text string) error {
	line, col := Place(v, pos)
	e := eserr.ContentParse(line, col, "["+p.Name+"] "+text)
	e.Cause = cause
	return At(e, pos)
}

// Place is the line and column of an offset; of a text without any value it is
// what the server says before it has read a token.
func Place(v xcontent.Value, pos int) (line, col int) {
	if v.IsMissing() {
		return 1, 0
	}
	return v.LineCol(pos)
}

// field finds a field by one of its names, and warns of a deprecated one.
func (p *Parser[T]) field(v xcontent.Value, f xcontent.Field, warn Warn) *Field[T] {
	for i := range p.Fields {
		field := &p.Fields[i]
		if field.Name == f.Key {
			return field
		}
		for _, old := range field.Old {
			if old == f.Key {
				line, col := v.LineCol(f.Value.Pos())
				warn("[" + p.Name + "]" + eserr.Place(line, col) + "Deprecated field [" + old + "] used, expected [" + field.Name + "] instead")
				return field
			}
		}
	}
	return nil
}

// names lists all names, deprecated ones as well.
func (p *Parser[T]) names() []string {
	var names []string
	for i := range p.Fields {
		names = append(append(names, p.Fields[i].Name), p.Fields[i].Old...)
	}
	return names
}
