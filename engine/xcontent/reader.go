package xcontent

import "math"

// Parse reads the first JSON value of src. Text after it is not looked at, as in
// the server's parsers; see ParseAll. Comments are skipped. A text without any
// value, such as an empty one, gives the zero Value and no error.
//
// The error is a *SyntaxError. The Value beside it is then what was read before
// it; see Value.Err. The caller leaves src unchanged as long as values live.
func Parse(src []byte, lim Limits) (Value, error) {
	r := newReader(src, lim)
	return r.next()
}

// ParseAll reads the only JSON value of src and refuses text after it.
func ParseAll(src []byte, lim Limits) (Value, error) {
	r := newReader(src, lim)
	v, err := r.next()
	if err != nil {
		return v, err
	}
	if _, err := r.next(); err != nil {
		return v, err
	}
	return v, nil
}

// reader is the state of one text being read. Scratch stacks hold the children
// of the containers that are still open; a container that ends moves its own to
// the source's storage, where they lie side by side.
type reader struct {
	doc    *source
	buf    []byte
	pos    int
	depth  int // how deep one may still go
	tok    string
	tokPos int // where the last token began
	items  []Value
	fields []Field
}

func newReader(src []byte, lim Limits) *reader {
	if lim.Depth == 0 {
		lim.Depth = MaxDepth
	}
	r := &reader{
		doc:   &source{raw: src, text: string(src), name: lim.Source, array: lim.Array},
		buf:   src,
		depth: lim.Depth,
		tok:   "null",
	}
	if len(src) > 3 && src[0] == 0xEF && src[1] == 0xBB && src[2] == 0xBF {
		r.pos = 3
	}
	return r
}

// next reads the next value at the top level; the zero Value if there is none.
func (r *reader) next() (Value, error) {
	if uint64(len(r.buf)) > math.MaxUint32 {
		r.fail("Document of more than 4 GB")
		return Value{}, r.doc.err
	}
	c := r.skipSpace()
	if c == '}' || c == ']' {
		r.failMismatch(c, inRoot, 0)
	}
	if c == eof || r.doc.err != nil {
		return Value{}, r.err()
	}
	v, _ := r.value(c, inRoot)
	return v, r.err()
}

// err is the error as an interface that is nil if there is none.
func (r *reader) err() error {
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
		r.tok = "VALUE_STRING"
		ok = r.stringValue(&v)
	case '{':
		return r.object()
	case '[':
		return r.array()
	case 't':
		v.kind, r.tok, ok = KindBool, "VALUE_TRUE", r.literal("true", 1)
	case 'f':
		v.kind, r.tok, ok = KindBool, "VALUE_FALSE", r.literal("false", 1)
	case 'n':
		v.kind, r.tok, ok = KindNull, "VALUE_NULL", r.literal("null", 1)
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
	base := len(r.fields)
	ok := r.enter() && r.members(base, int(v.pos))
	r.depth++
	r.tok = "END_OBJECT"
	v.lo, v.n = uint32(len(r.doc.fields)), uint32(len(r.fields)-base)
	r.doc.fields = append(r.doc.fields, r.fields[base:]...)
	r.fields = r.fields[:base]
	v.end = uint32(r.pos)
	r.tokPos = r.pos - 1
	if !ok {
		v.flags |= flagBroken
	}
	return v, ok
}

// members reads what is between the braces of an object, and the closing one.
func (r *reader) members(base, start int) bool {
	r.tok, r.tokPos = "START_OBJECT", start
	var seen nameSet
	for {
		c := r.skipSpace()
		if c == '}' {
			return true
		}
		if c = r.separated(c, inObject, start, len(r.fields) == base); c == eof {
			return false
		}
		f := Field{Pos: r.pos - 1}
		var ok bool
		if f.Key, ok = r.name(c); !ok {
			return false
		}
		if seen.has(r.fields[base:], f.Key) {
			r.fail("Duplicate field '" + f.Key + "'")
			return false
		}
		r.tok, r.tokPos = "FIELD_NAME", f.Pos
		if c = r.colon(); c == eof {
			return false
		}
		f.Value, ok = r.value(c, inObject)
		if !f.Value.IsMissing() {
			r.fields = append(r.fields, f)
		}
		if !ok {
			return false
		}
	}
}

// array reads an array whose bracket is consumed.
func (r *reader) array() (Value, bool) {
	v := Value{doc: r.doc, pos: uint32(r.pos - 1), kind: KindArray}
	base := len(r.items)
	ok := r.enter() && r.elements(base, int(v.pos))
	r.depth++
	r.tok = "END_ARRAY"
	v.lo, v.n = uint32(len(r.doc.items)), uint32(len(r.items)-base)
	r.doc.items = append(r.doc.items, r.items[base:]...)
	r.items = r.items[:base]
	v.end = uint32(r.pos)
	r.tokPos = r.pos - 1
	if !ok {
		v.flags |= flagBroken
	}
	return v, ok
}

// elements reads what is between the brackets of an array, and the closing one.
func (r *reader) elements(base, start int) bool {
	r.tok, r.tokPos = "START_ARRAY", start
	for {
		c := r.skipSpace()
		if c == ']' {
			return true
		}
		if c = r.separated(c, inArray, start, len(r.items) == base); c == eof {
			return false
		}
		item, ok := r.value(c, inArray)
		if !item.IsMissing() {
			r.items = append(r.items, item)
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
		r.fail("Document nesting depth exceeds the maximum allowed")
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
