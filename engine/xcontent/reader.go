package xcontent

import (
	"bytes"
	"math"
	"strconv"
)

// Parse reads the first JSON value of src. Text after it is not looked at, as in
// the server's parsers; see ParseAll. Comments are skipped. A text without any
// value, such as an empty one, gives the zero Value and no error.
//
// The error is a *SyntaxError. The Value beside it is then what was read before
// it; see Value.Err. The caller leaves src unchanged as long as values live.
func Parse(src []byte, lim Limits) (Value, error) {
	var r reader
	r.init(src, lim)
	v := r.next()
	return v, r.finish()
}

// ParseAll reads the only JSON value of src. What follows it is read, too: next
// is the zero Value if there is nothing. The error may be in either of them.
func ParseAll(src []byte, lim Limits) (v, next Value, err error) {
	var r reader
	r.init(src, lim)
	v = r.next()
	if r.doc.err == nil && !v.IsMissing() {
		next = r.next()
	}
	return v, next, r.finish()
}

// reader is the state of one text being read.
type reader struct {
	doc      *source
	buf      []byte
	pos      int
	depth    int // how deep one may still go
	maxDepth int

	duplicates bool  // keys may be there twice
	tok        token // the last token
	tokPos     int   // where it began
	items      arena[Value]
	fields     arena[Field]
}

func (r *reader) init(src []byte, lim Limits) {
	if lim.Depth == 0 {
		lim.Depth = MaxDepth
	}
	r.doc = &source{raw: src, text: string(src), name: lim.Source, array: lim.Array, old: lim.Old}
	r.buf, r.depth, r.maxDepth, r.duplicates = src, lim.Depth, lim.Depth, lim.Duplicates
	if len(src) > 3 && src[0] == 0xEF && src[1] == 0xBB && src[2] == 0xBF {
		r.pos = 3
	}
	fields, items := guessChildren(src)
	r.fields, r.items = newArena[Field](fields), newArena[Value](items)
}

// guessChildren guesses how many members and elements a text has, from the
// punctuation, some of which may stand in strings.
func guessChildren(src []byte) (fields, items int) {
	count := func(c byte) int { return bytes.Count(src, []byte{c}) }
	colons, arrays := count(':'), count('[')
	fields = min(colons, len(src)/8+1)
	if arrays > 0 {
		// An object has one comma less than colons, an array one less than elements.
		items = max(arrays, count(',')-colons+count('{')+arrays)
		items = min(items, len(src)/4+1)
	}
	return fields, items
}

// next reads the next value at the top level; the zero Value if there is none.
func (r *reader) next() (v Value) {
	if uint64(len(r.buf)) > math.MaxUint32 {
		r.fail("Document of more than 4 GB")
		return Value{}
	}
	c := r.skipSpace()
	if c == '}' || c == ']' {
		r.failMismatch(c, inRoot, 0)
	}
	if c != eof && r.doc.err == nil {
		v, _ = r.value(c, inRoot)
	}
	return v
}

// finish hands the storage to the source and gives the error, if there was one.
func (r *reader) finish() error {
	r.doc.items, r.doc.fields = r.items.all(), r.fields.all()
	if r.doc.err == nil {
		return nil
	}
	return r.doc.err
}

// context is what the value being read stands in.
type context string

const (
	inRoot   context = "root"
	inArray  context = "Array"
	inObject context = "Object"
)

// token is a token of the server's parser.
type token uint8

const (
	tokNone token = iota
	tokStartObject
	tokEndObject
	tokStartArray
	tokEndArray
	tokFieldName
	tokString
	tokInt
	tokFloat
	tokTrue
	tokFalse
	tokNull
)

// String is the token's name in error texts.
func (t token) String() string {
	return [...]string{"null", "START_OBJECT", "END_OBJECT", "START_ARRAY", "END_ARRAY", "FIELD_NAME",
		"VALUE_STRING", "VALUE_NUMBER_INT", "VALUE_NUMBER_FLOAT", "VALUE_TRUE", "VALUE_FALSE", "VALUE_NULL"}[t]
}

// eof stands for the end of the text where a character is expected.
const eof = -1

// skipSpace consumes white space, comments and the character after them, which
// it returns; eof at the end of the text or on failure.
func (r *reader) skipSpace() int {
	for r.pos < len(r.buf) {
		c := r.buf[r.pos]
		r.pos++
		switch {
		case c == '/':
			if !r.skipComment() {
				return eof
			}
		case c > ' ':
			return int(c)
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
		default:
			r.failInvalidSpace(c)
			return eof
		}
	}
	return eof
}

// value reads the value that begins with c, which is consumed. ok is false when
// reading has to stop; the Value is then the part that was read.
func (r *reader) value(c int, in context) (v Value, ok bool) {
	v.doc, v.pos = r.doc, uint32(r.pos-1)
	if in != inObject || c == '"' {
		r.tokPos = r.pos - 1
	}
	switch c {
	case '"':
		r.tok = tokString
		ok = r.stringValue(&v)
	case '{':
		return r.object()
	case '[':
		return r.array()
	case 't':
		v.kind, r.tok, ok = KindBool, tokTrue, r.literal("true", 1)
	case 'f':
		v.kind, r.tok, ok = KindBool, tokFalse, r.literal("false", 1)
	case 'n':
		v.kind, r.tok, ok = KindNull, tokNull, r.literal("null", 1)
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		ok = r.number(&v, in)
	default:
		r.failUnexpectedValue(c, in)
	}
	if !ok && v.kind != KindString {
		return Value{}, false
	}
	v.end = uint32(r.pos)
	r.tokPos = int(v.pos)
	return v, ok
}

// object reads an object whose brace is consumed.
func (r *reader) object() (Value, bool) {
	v := Value{doc: r.doc, pos: uint32(r.pos - 1), kind: KindObject}
	mark := r.fields.mark()
	ok := r.enter() && r.members(mark, int(v.pos))
	r.depth++
	r.tok = tokEndObject
	v.lo, v.n = r.fields.end(mark)
	v.end = uint32(r.pos)
	r.tokPos = r.pos - 1
	if !ok {
		v.flags |= flagBroken
	}
	return v, ok
}

// members reads what is between the braces of an object, and the closing one.
func (r *reader) members(mark, start int) bool {
	r.tok, r.tokPos = tokStartObject, start
	var seen nameSet
	for first := true; ; first = false {
		c := r.skipSpace()
		if c == '}' {
			return true
		}
		if c = r.separated(c, inObject, start, first); c == eof {
			return false
		}
		f := Field{Pos: r.pos - 1}
		var ok bool
		if f.Key, ok = r.name(c); !ok {
			return false
		}
		if !r.duplicates && seen.has(r.fields.open(mark), f.Key) {
			r.fail("Duplicate field '" + f.Key + "'")
			return false
		}
		r.tok, r.tokPos = tokFieldName, f.Pos
		if c = r.colon(); c == eof {
			return false
		}
		f.Value, ok = r.value(c, inObject)
		if !f.Value.IsMissing() {
			r.fields.push(f)
		}
		if !ok {
			return false
		}
	}
}

// array reads an array whose bracket is consumed.
func (r *reader) array() (Value, bool) {
	v := Value{doc: r.doc, pos: uint32(r.pos - 1), kind: KindArray}
	mark := r.items.mark()
	ok := r.enter() && r.elements(mark, int(v.pos))
	r.depth++
	r.tok = tokEndArray
	v.lo, v.n = r.items.end(mark)
	v.end = uint32(r.pos)
	r.tokPos = r.pos - 1
	if !ok {
		v.flags |= flagBroken
	}
	return v, ok
}

// elements reads what is between the brackets of an array, and the closing one.
func (r *reader) elements(mark, start int) bool {
	r.tok, r.tokPos = tokStartArray, start
	for first := true; ; first = false {
		c := r.skipSpace()
		if c == ']' {
			return true
		}
		if c = r.separated(c, inArray, start, first); c == eof {
			return false
		}
		item, ok := r.value(c, inArray)
		if !item.IsMissing() {
			r.items.push(item)
		}
		if !ok {
			return false
		}
	}
}

// separated gives the first character of the next member or element; c is the
// one that was found, a comma unless it is the first. eof means failure.
func (r *reader) separated(c int, in context, start int, first bool) int {
	switch {
	case c == eof:
		r.failOpen(in, start)
		return eof
	case c == '}' || c == ']':
		r.failMismatch(c, in, start)
		return eof
	case first:
		return c
	case c != ',':
		r.failUnexpected(c, "was expecting comma to separate "+string(in)+" entries")
		return eof
	}
	if c = r.skipSpace(); c == eof {
		line, col := r.doc.lineCol(len(r.buf))
		r.failAs(typeParse, "Unexpected end-of-input within/between "+string(in)+" entries", line, col)
	}
	return c
}

// colon consumes the colon after a name and the first character of the value.
func (r *reader) colon() int {
	c := r.skipSpace()
	if c != eof && c != ':' {
		r.failUnexpected(c, "was expecting a colon to separate field name and value")
		return eof
	}
	if c != eof {
		c = r.skipSpace()
	}
	if c == eof {
		r.failEOF(" within/between Object entries")
	}
	return c
}

// enter goes one level deeper, if that is allowed.
func (r *reader) enter() bool {
	r.depth--
	if r.depth < 0 {
		r.fail("Document nesting depth exceeds the maximum allowed (" + strconv.Itoa(r.maxDepth) + ")")
		return false
	}
	return true
}

// literal reads the rest of a word from its letter i on.
func (r *reader) literal(word string, i int) bool {
	for ; i < len(word); i++ {
		if r.pos >= len(r.buf) || r.buf[r.pos] != word[i] {
			r.failToken(word[:i])
			return false
		}
		r.pos++
	}
	if r.pos >= len(r.buf) {
		return true
	}
	if c := r.buf[r.pos]; c >= '0' && c != ']' && c != '}' {
		return r.endsWord(word)
	}
	return true
}

// nameSet finds duplicate names: by looking at all while they are few.
type nameSet struct {
	names map[string]struct{}
}

// fewNames is the number of names up to which comparing all is faster.
const fewNames = 16

// has tells whether name is among fields, and remembers it if they are many.
func (s *nameSet) has(fields []Field, name string) bool {
	if len(fields) <= fewNames {
		for i := range fields {
			if fields[i].Key == name {
				return true
			}
		}
		return false
	}
	if s.names == nil {
		s.names = make(map[string]struct{}, 4*fewNames)
		for i := range fields {
			s.names[fields[i].Key] = struct{}{}
		}
	}
	n := len(s.names)
	s.names[name] = struct{}{}
	return len(s.names) == n
}
