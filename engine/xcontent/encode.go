package xcontent

import "sync"

// Format is a layout of an answer.
type Format struct {
	Pretty bool // the server's pretty printer: "key" : value, { }, [ ]; for JSON only
	YAML   bool
}

// Encode prints v, which is of the types that Member names. Pretty JSON ends
// with a line break, as the server's does.
func Encode(v any, f Format) []byte {
	buf := encoded.Get().(*[]byte)
	*buf = AppendEncode((*buf)[:0], v, f)
	out := append(make([]byte, 0, len(*buf)), *buf...)
	if cap(*buf) <= encodedMost {
		encoded.Put(buf)
	}
	return out
}

// encoded lends memory to print to, so that an answer takes no more than it needs.
var encoded = sync.Pool{New: func() any { return new([]byte) }}

// encodedMost is how much of such memory is used again.
const encodedMost = 1 << 20

// AppendEncode adds what Encode prints to out.
func AppendEncode(out []byte, v any, f Format) []byte {
	switch {
	case f.YAML:
		return appendYAML(out, v)
	case f.Pretty:
		p := prettyPrinter{out: out}
		p.value(v)
		return append(p.out, '\n')
	}
	return appendCompact(out, v)
}
