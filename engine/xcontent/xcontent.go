// Package xcontent reads and writes the structured text of requests and
// answers: JSON as the server's parser reads it and as its generator prints it,
// YAML on the way out, and the filter_path filter. It knows positions, keeps key
// order and number text, and refuses what the server refuses, in its words.
package xcontent

import (
	"bytes"
	"math"
	"strconv"
)

// Kind is the type of a Value.
type Kind uint8

// The kinds of a JSON value. KindMissing is that of the zero Value: no value at
// all, as opposed to null.
const (
	KindMissing Kind = iota
	KindNull
	KindBool
	KindNumber
	KindString
	KindArray
	KindObject
)

// String names the kind as error texts of the server name the parser's tokens.
func (k Kind) String() string {
	switch k {
	case KindNull:
		return "VALUE_NULL"
	case KindBool:
		return "VALUE_BOOLEAN"
	case KindNumber:
		return "VALUE_NUMBER"
	case KindString:
		return "VALUE_STRING"
	case KindArray:
		return "START_ARRAY"
	case KindObject:
		return "START_OBJECT"
	}
	return "null"
}

// Value is one node of a parsed document. It is immutable and cheap to copy. All
// its strings are parts of the document's text, which they keep alive: a string
// that outlives the request is to be cloned.
type Value struct {
	doc      *source
	pos, end uint32 // offsets of its first byte and just past its last byte
	lo, n    uint32 // children in doc.items or doc.fields; lo: index in doc.decoded of a string with escapes
	kind     Kind
	flags    flags
}

// flags are facts about a Value that its text would have to be read for.
type flags uint8

const (
	flagDecoded flags = 1 << iota // a string whose text is not its bytes: doc.decoded holds it
	flagFloat                     // a number with a fraction or an exponent
	flagBroken                    // reading failed inside this value
)

// Field is one member of an object.
type Field struct {
	Key   string
	Pos   int // offset of the key's opening quote
	Value Value
}

// source is a parsed text and the storage of all its values.
type source struct {
	raw     []byte // the caller's bytes
	text    string // the same, as a string
	name    string // what the server calls it in "[Source: …]"
	array   []byte // the array that it is a part of: names it instead of name
	old     bool   // read by the server's older parser: see Limits
	items   []Value
	fields  []Field
	decoded []string
	err     *SyntaxError // why reading stopped, if it did
}

// Kind tells what v is.
func (v Value) Kind() Kind { return v.kind }

// OldParser tells that v was read by the server's older parser: see Limits.
func (v Value) OldParser() bool { return v.doc != nil && v.doc.old }

// IsMissing tells whether v is no value at all.
func (v Value) IsMissing() bool { return v.kind == KindMissing }

// Err is the syntax error that was met inside v, whose members before the error
// are there. The server reads and interprets a body at the same time, so what is
// wrong with the meaning of an earlier part is reported first: whoever
// interprets a broken body looks at Err when a value's members are used up.
func (v Value) Err() error {
	if v.flags&flagBroken == 0 {
		return nil
	}
	return v.doc.err
}

// Pos is the offset of the first byte of v in the parsed text.
func (v Value) Pos() int { return int(v.pos) }

// End is the offset just past the last byte of v.
func (v Value) End() int { return int(v.end) }

// LineCol gives the position of an offset as the server counts: from 1, columns in bytes.
func (v Value) LineCol(pos int) (line, col int) {
	if v.doc == nil {
		return 1, 1
	}
	return v.doc.lineCol(pos)
}

// Text is the decoded string of a KindString, the literal of a KindNumber, and
// "true", "false" or "null": what the server's text() gives. Empty for others.
func (v Value) Text() string {
	switch v.kind {
	case KindString:
		if v.flags&flagDecoded != 0 {
			return v.doc.decoded[v.lo]
		}
		return v.doc.text[v.pos+1 : v.end-1]
	case KindNumber, KindBool, KindNull:
		return v.doc.text[v.pos:v.end]
	}
	return ""
}

// Bool is the value of a KindBool; false for other kinds.
func (v Value) Bool() bool { return v.kind == KindBool && v.doc.raw[v.pos] == 't' }

// Raw is the exact bytes of v in the source.
func (v Value) Raw() []byte {
	if v.doc == nil {
		return nil
	}
	return v.doc.raw[v.pos:v.end:v.end]
}

// Items are the elements of an array; nil for other kinds.
func (v Value) Items() []Value {
	if v.kind != KindArray {
		return nil
	}
	return v.doc.items[v.lo : v.lo+v.n : v.lo+v.n]
}

// Fields are the members of an object in document order; nil for other kinds.
func (v Value) Fields() []Field {
	if v.kind != KindObject {
		return nil
	}
	return v.doc.fields[v.lo : v.lo+v.n : v.lo+v.n]
}

// Get is the member of that name, or the zero Value.
func (v Value) Get(key string) Value {
	for _, f := range v.Fields() {
		if f.Key == key {
			return f.Value
		}
	}
	return Value{}
}

// Path follows object keys, one for each level, or gives the zero Value.
func (v Value) Path(keys ...string) Value {
	for _, key := range keys {
		v = v.Get(key)
	}
	return v
}

// IsInteger tells whether a number has neither fraction nor exponent.
func (v Value) IsInteger() bool { return v.kind == KindNumber && v.flags&flagFloat == 0 }

// Int64 is the number as a long; ok is false for other kinds, for numbers with
// a fraction or an exponent, and out of range.
func (v Value) Int64() (n int64, ok bool) {
	if !v.IsInteger() {
		return 0, false
	}
	n, err := strconv.ParseInt(v.Text(), 10, 64)
	return n, err == nil
}

// Float64 is the number as a double, infinite if it is out of range.
func (v Value) Float64() (f float64, ok bool) {
	if v.kind != KindNumber {
		return 0, false
	}
	f, err := strconv.ParseFloat(v.Text(), 64)
	return f, err == nil || math.IsInf(f, 0)
}

// Any turns v into what Encode takes: nil, bool, NumberText, string, []any, Object.
func (v Value) Any() any {
	switch v.kind {
	case KindBool:
		return v.Bool()
	case KindNumber:
		return NumberText(v.Text())
	case KindString:
		return v.Text()
	case KindArray:
		items := make([]any, v.n)
		for i, item := range v.Items() {
			items[i] = item.Any()
		}
		return items
	case KindObject:
		return v.Object()
	}
	return nil
}

// Object turns a KindObject into an Object; nil for other kinds.
func (v Value) Object() Object {
	if v.kind != KindObject {
		return nil
	}
	o := make(Object, v.n)
	for i, f := range v.Fields() {
		o[i] = Member{f.Key, f.Value.Any()}
	}
	return o
}

// Clone gives a copy that shares nothing with the parsed text, for values that
// outlive the request.
func (v Value) Clone() Value {
	if v.doc == nil {
		return v
	}
	clone, _ := Parse(bytes.Clone(v.Raw()), Limits{Depth: rawDepth, Source: v.doc.name, Array: v.doc.array, Old: v.doc.old})
	return clone
}
