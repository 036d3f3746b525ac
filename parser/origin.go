package parser

import (
	"sort"
	"unicode/utf8"
)

// origin tells where a body comes from: the text that holds it, and where that
// begins.
type origin struct {
	text         string
	line, column int // of the first character of text
	anchors      []anchor
}

// anchor says that the bytes of the body from out on are those of the text from
// text on, up to the next anchor.
type anchor struct{ out, text int32 }

// anchor notes that the output goes on with the text at i.
func (r *renderer) anchor(i int) {
	r.anchors = append(r.anchors, anchor{int32(len(r.out)), int32(i)})
}

// Position gives the place in the text of a line and column of Body, both from
// 1 as a server reports them: columns are bytes. The place it gives counts
// characters.
func (r *Request) Position(line, column int) (textLine, textColumn int) {
	if len(r.origin.anchors) == 0 {
		return r.Line, 1
	}
	body := newSource(string(r.Body))
	line = min(max(line, 1), len(body.starts))
	start := int(body.starts[line-1])
	return r.within(r.origin.place(min(start+max(column, 1)-1, len(r.Body))))
}

// At is a remark about a place of the text as Position gives it, with the line
// that it is about.
func (r *Request) At(line, column int, msg string) *Error {
	lines := newSource(r.Source)
	n := min(max(line-r.Line+1, 1), len(lines.starts))
	text := lines.lineText(n)
	if n == 1 {
		text = r.before + text
	}
	column = min(max(column, 1), utf8.RuneCountInString(text)+1)
	return &Error{Line: r.Line + n - 1, Column: column, Text: text, Msg: msg}
}

// within keeps a place inside the lines of r: the escapes of a shell may stand
// for line breaks that the text does not have.
func (r *Request) within(line, column int) (int, int) {
	if line > r.End {
		return r.End, 1
	}
	return line, column
}

// place is the line and column of the text that byte at of the body comes from.
func (o *origin) place(at int) (line, column int) {
	n := sort.Search(len(o.anchors), func(n int) bool { return int(o.anchors[n].out) > at }) - 1
	n = max(n, 0)
	i := int(o.anchors[n].text) + max(at-int(o.anchors[n].out), 0)
	limit := len(o.text)
	if n+1 < len(o.anchors) {
		limit = int(o.anchors[n+1].text)
	}
	return o.locate(min(i, limit))
}

// locate is the line and column of offset i of the text.
func (o *origin) locate(i int) (line, column int) {
	line, column = newSource(o.text).place(i)
	if line == 1 {
		column += o.column - 1
	}
	return line + o.line - 1, column
}

// shift gives the anchors of a body whose bytes were replaced: those behind the
// end of references[n] move by moved[n] bytes.
func (o origin) shift(references []reference, moved []int) origin {
	shifted := make([]anchor, len(o.anchors))
	n := 0
	for i, a := range o.anchors {
		for n < len(references) && references[n].end <= int(a.out) {
			n++
		}
		if n > 0 {
			a.out += int32(moved[n-1])
		}
		shifted[i] = a
	}
	o.anchors = shifted
	return o
}
