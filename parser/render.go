package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// renderer writes a body as it is sent.
type renderer struct {
	*source
	out        []byte
	references []reference
	anchors    []anchor
	flat       bool // one document a line
	loose      bool // what is written is not in brackets
}

// lines writes a body of several documents, each on a line of its own.
func (r *renderer) lines(segments []segment) {
	r.flat = true
	for n, seg := range segments {
		if n > 0 && seg.loose && r.line(segments[n-1].end) == r.line(seg.start) {
			r.out[len(r.out)-1] = ' '
		}
		r.loose = seg.loose
		r.walk(seg.start, seg.end)
		r.out = append(r.out, '\n')
	}
}

// walk writes text[start:end] as typed, with comments in # left out and triple
// quotes turned into strings.
func (r *renderer) walk(start, end int) {
	from := start
	for i := start; i < end; {
		next, take := r.element(i, end)
		if next == i {
			i++
			continue
		}
		if !take {
			r.copy(from, i)
			r.special(i, next)
			from = next
		}
		i = next
	}
	r.copy(from, end)
}

// element is the end of the string, comment, reference or line break at i, and
// whether it is sent as typed; i itself for any other character.
func (r *renderer) element(i, end int) (next int, take bool) {
	switch c := r.text[i]; c {
	case '"':
		next, triple, closed := r.quoted(i)
		next = min(next, end)
		plain := !(triple && closed) && !(r.flat && !closed) && !strings.Contains(r.text[i:next], "${")
		return next, plain && !(r.flat && strings.ContainsAny(r.text[i:next], "\r\n"))
	case '#', '/':
		if r.loose && !r.wordEnds(i) {
			return i, true
		}
		next, ok, closed := r.comment(i)
		if !ok {
			return i, true
		}
		return min(next, end), !closed || c == '/' && !r.flat
	case '$':
		_, n := referenceAt(r.text[i:end])
		return i + n, false
	case '\r', '\n':
		if r.flat {
			return min(r.skipSpace(i), end), false
		}
	}
	return i, true
}

// special writes the element text[i:next] in its own way.
func (r *renderer) special(i, next int) {
	switch r.text[i] {
	case '"':
		r.str(i, next)
	case '$':
		r.refer(i, next, bare)
	case '\r', '\n':
		r.space()
	}
}

// space stands for line breaks and the blanks around them in a flattened document.
func (r *renderer) space() {
	n := len(r.out)
	for n > 0 && (r.out[n-1] == ' ' || r.out[n-1] == '\t') {
		n--
	}
	r.out = append(r.out[:n], ' ')
}

// str writes the string text[i:next].
func (r *renderer) str(i, next int) {
	text := r.text[i:next]
	_, triple, closed := r.quoted(i)
	triple = triple && closed
	if _, n := referenceAt(text[1:]); n > 0 && n == len(text)-2 && !r.startsWith(r.skipSpace(next), ":") {
		r.refer(i, next, whole)
		return
	}
	if !triple {
		r.inner(i, next, r.raw)
		return
	}
	r.out = append(r.out, '"')
	r.inner(i+3, next-3, func(from, to int) {
		r.anchor(from)
		r.out = appendEscaped(r.out, r.text[from:to])
	})
	r.out = append(r.out, '"')
}

// inner writes the inside of a string with the references in it.
func (r *renderer) inner(i, end int, write func(from, to int)) {
	from := i
	for i < end {
		n := strings.Index(r.text[i:end], "${")
		if n < 0 {
			break
		}
		i += n
		_, length := referenceAt(r.text[i:end])
		if length == 0 {
			i += 2
			continue
		}
		write(from, i)
		r.refer(i, i+length, inside)
		i += length
		from = i
	}
	write(from, end)
}

// raw writes a part of a string as typed, but without line breaks where a
// document has to be one line.
func (r *renderer) raw(from, to int) {
	for r.flat && from < to {
		n := strings.IndexAny(r.text[from:to], "\r\n")
		if n < 0 {
			break
		}
		r.out = append(r.out, r.text[from:from+n]...)
		r.space()
		from = min(r.skipSpace(from+n), to)
	}
	r.copy(from, to)
}

// copy writes text[from:to] as typed.
func (r *renderer) copy(from, to int) {
	if from < to {
		r.anchor(from)
		r.out = append(r.out, r.text[from:to]...)
	}
}

// appendEscaped writes text as the inside of a JSON string.
func appendEscaped(out []byte, text string) []byte {
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c >= utf8.RuneSelf || c >= ' ' && c != '"' && c != '\\':
			out = append(out, c)
		case c == '"' || c == '\\':
			out = append(out, '\\', c)
		case strings.IndexByte("\b\t\n\f\r", c) >= 0:
			out = append(out, '\\', "btn?fr"[c-'\b'])
		default:
			out = fmt.Appendf(out, `\u%04x`, c)
		}
	}
	return out
}
