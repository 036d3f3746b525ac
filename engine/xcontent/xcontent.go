// Package xcontent reads and writes the structured text of requests and
// answers: JSON as the server's parser reads it and as its generator prints it,
// YAML on the way out, and the filter_path filter. It knows positions, keeps key
// order and number text, and refuses what the server refuses, in its words.
package xcontent

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

// Value is one node of a parsed document. It is immutable and cheap to copy.
type Value struct {
	kind   Kind
	pos    int     // offset of its first byte in the source
	end    int     // offset just past its last byte
	text   string  // decoded string, number literal, "true" or "false"
	items  []Value // KindArray
	fields []Field // KindObject, in document order
	doc    *source
}

// Field is one member of an object.
type Field struct {
	Key   string
	Pos   int // offset of the key's opening quote
	Value Value
}

// source is the text that values point into.
type source struct {
	text []byte
	name string // what the server calls it in "[Source: …]"
}

// SyntaxError says why a text is no JSON, in the words of the server's parser.
type SyntaxError struct {
	Type      string // json_parse_exception or json_e_o_f_exception
	Reason    string // whole, with "\n at [Source: …; line: 1, column: 5]"
	Line, Col int
	Pos       int
}

func (e *SyntaxError) Error() string { return e.Type + ": " + e.Reason }

// Limits bound what one Parse reads. The zero value means the defaults.
type Limits struct {
	Depth  int    // nesting of objects and arrays; default MaxDepth
	Source string // name of the source in error texts; default the one of a request body
}

// MaxDepth is the default nesting limit: a deeper text answers with an error,
// as a Go stack overflow could not be caught.
const MaxDepth = 1000

// Parse reads the first JSON value of src. Text after it is not looked at, as in
// the server's parsers; see ParseAll. Comments are skipped. The error is a
// *SyntaxError.
func Parse(src []byte, lim Limits) (Value, error) { panic("pending") }

// Kind tells what v is.
func (v Value) Kind() Kind { return v.kind }

// IsMissing tells whether v is no value at all.
func (v Value) IsMissing() bool { return v.kind == KindMissing }

// Pos is the offset of the first byte of v in the parsed text.
func (v Value) Pos() int { return v.pos }

// LineCol gives the position of an offset as the server counts: from 1, columns in bytes.
func (v Value) LineCol(pos int) (line, col int) { panic("pending") }

// Text is the decoded string of a KindString, the literal of a KindNumber, and
// "true", "false" or "null": what the server's text() gives. Empty for others.
func (v Value) Text() string { panic("pending") }

// Raw is the exact bytes of v in the source.
func (v Value) Raw() []byte { panic("pending") }

// Items are the elements of an array; nil for other kinds.
func (v Value) Items() []Value { return v.items }

// Fields are the members of an object in document order; nil for other kinds.
func (v Value) Fields() []Field { return v.fields }

// Get is the member of that name, or the zero Value.
func (v Value) Get(key string) Value { panic("pending") }

// Path follows dotted object keys, or gives the zero Value.
func (v Value) Path(keys ...string) Value { panic("pending") }

// IsInteger tells whether a number has neither fraction nor exponent.
func (v Value) IsInteger() bool { panic("pending") }

// Int64 is the number as a long; ok is false for other kinds and out of range.
func (v Value) Int64() (n int64, ok bool) { panic("pending") }

// Float64 is the number as a double.
func (v Value) Float64() (f float64, ok bool) { panic("pending") }

// Any turns v into what Encode takes: nil, bool, NumberText, string, []any, Object.
func (v Value) Any() any { panic("pending") }
