package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// segment is a part of a body: a document in brackets, or loose text.
type segment struct {
	start, end int
	loose      bool
}

// body is where the parts of a request's body are.
type body struct {
	segments   []segment
	end        int // behind the last part; where reading goes on
	documents  int // segments that are not loose
	open       bool
	directives []int // offsets of the directives among the parts
	doubt      *Error
}

// bracket is one that is open.
type bracket struct {
	at   int
	kind byte
}

// bodyScan finds a body. It judges brackets and strings only: whatever is wrong
// within is for the server to say.
type bodyScan struct {
	*source
	body
	i        int
	stack    []bracket
	deeper   int // open brackets beyond MaxDepth
	square   int // open [ in stack
	comments []int
	gap      bool // a blank line since the last part
	lines    bool // every line may be part of the body: its API takes one document a line
}

// scanBody reads the body that begins at or after i: the rest of a request line,
// or the text that stands where a request should. lines is set if its API takes
// one document a line.
func (s *source) scanBody(i int, lines bool) body {
	b := &bodyScan{source: s, i: i, lines: lines}
	b.end = i
	for b.i < len(b.text) {
		if b.depth() == 0 && !b.whole && b.sinkAt(b.i) {
			break
		}
		if b.atBreak(b.i) {
			if !b.nextLine() {
				break
			}
			continue
		}
		b.token()
	}
	b.finish()
	return b.body
}

// depth is the number of open brackets.
func (b *bodyScan) depth() int { return len(b.stack) + b.deeper }

// nextLine steps to the first character of the next line. It is false if that
// line is not part of the body.
func (b *bodyScan) nextLine() bool {
	i := b.skipBlanks(b.skipBreak(b.i))
	if i == len(b.text) {
		return false
	}
	if b.atBreak(i) {
		b.gap = true
		b.i = i
		return true
	}
	if b.opening(i, b.depth() > 0) != noOpening || b.depth() == 0 && !b.goesOn(i) {
		return false
	}
	b.i = i
	return true
}

// goesOn tells whether a line outside of brackets is part of the body.
func (b *bodyScan) goesOn(i int) bool {
	c := b.text[i]
	if !b.whole && b.sinkAt(i) {
		return false
	}
	if _, comment, _ := b.comment(i); comment || c == '{' || c == '[' {
		return true
	}
	n := len(b.segments)
	switch {
	case b.whole, b.lines && !b.gap:
		return true
	case n == 0 || b.segments[n-1].loose && !b.gap:
		return !b.gap
	}
	// Left over from a document that closes too early, but no text of its own.
	return strings.IndexByte(`}]",:'-`, c) >= 0 || isDigit(c)
}

// token steps over one bracket, string, comment, blank or character.
func (b *bodyScan) token() {
	at := b.i
	if n := b.blank(at); n > 0 {
		b.i += n
		return
	}
	if b.depth() > 0 || b.wordEnds(at) {
		if end, ok, closed := b.comment(at); ok {
			b.skipComment(at, end, closed)
			return
		}
	}
	switch c := b.text[at]; c {
	case '"':
		b.str(at)
	case '{', '[':
		b.push(at, c)
	case '}', ']':
		b.pop(at, c)
	default:
		_, n := utf8.DecodeRuneInString(b.text[at:])
		b.i += n
		b.part(at, b.i)
	}
}

// wordEnds tells whether a comment may begin at i in loose text: not within a
// word, as in http://x or a#b.
func (s *source) wordEnds(i int) bool {
	if i == 0 {
		return true
	}
	c := s.text[i-1]
	return !isLetter(c) && !isDigit(c) && c < utf8.RuneSelf && strings.IndexByte("_:-./#", c) < 0
}

func (b *bodyScan) skipComment(at, end int, closed bool) {
	b.i = end
	if !closed {
		b.trouble(at, "this comment is never closed")
		b.part(at, end)
		b.open = b.open || end == b.trimSpace(at, len(b.text))
		return
	}
	if strings.HasPrefix(b.text[at:end], "#@") {
		b.comments = append(b.comments, at)
	}
}

func (b *bodyScan) str(at int) {
	end, triple, closed := b.quoted(at)
	if !closed && triple {
		b.trouble(at, `these """ are never closed`)
		b.open = b.open || end == b.trimSpace(at, len(b.text))
	} else if !closed {
		b.trouble(at, "this string is not closed")
	}
	b.i = end
	b.part(at, end)
}

func (b *bodyScan) push(at int, kind byte) {
	if b.depth() == 0 {
		b.segments = append(b.segments, segment{start: at})
		b.documents++
	}
	if len(b.stack) < MaxDepth {
		b.stack = append(b.stack, bracket{at, kind})
		if kind == '[' {
			b.square++
		}
	} else {
		b.deeper++
	}
	b.i = at + 1
	b.part(at, b.i)
}

// pop closes the innermost bracket of the kind, and with it those within that
// were left open. A bracket that closes nothing takes the place of the right one.
func (b *bodyScan) pop(at int, kind byte) {
	b.i = at + 1
	open := byte('{')
	have := len(b.stack) - b.square
	if kind == ']' {
		open, have = '[', b.square
	}
	b.part(at, b.i)
	switch {
	case b.depth() == 0:
		b.trouble(at, fmt.Sprintf("nothing is open that this %c could close", kind))
		return
	case b.deeper > 0:
		b.deeper--
		return
	}
	if top := b.stack[len(b.stack)-1]; top.kind != open {
		line, column := b.place(top.at)
		b.trouble(at, fmt.Sprintf("%c closes the %c of %d:%d", kind, top.kind, line, column))
		for have > 0 && b.stack[len(b.stack)-1].kind != open {
			b.drop()
		}
	}
	b.drop()
}

// drop takes the innermost bracket off the stack.
func (b *bodyScan) drop() {
	n := len(b.stack) - 1
	if b.stack[n].kind == '[' {
		b.square--
	}
	b.stack = b.stack[:n]
}

// part takes text[start:end] into the body.
func (b *bodyScan) part(start, end int) {
	n := len(b.segments)
	switch {
	case n > 0 && b.depth() > 0:
		b.segments[n-1].end = end
	case n > 0 && b.segments[n-1].loose && !strings.ContainsAny(b.text[b.segments[n-1].end:start], "\r\n"):
		b.segments[n-1].end = end
	default:
		b.segments = append(b.segments, segment{start: start, end: end, loose: true})
	}
	b.end, b.gap = end, false
	b.directives = append(b.directives, b.comments...)
	b.comments = b.comments[:0]
}

// trouble keeps the first thing that looks wrong.
func (b *bodyScan) trouble(at int, msg string) {
	if b.doubt == nil {
		b.doubt = b.errorAt(at, msg, "")
	}
}

func (b *bodyScan) finish() {
	if b.depth() == 0 {
		return
	}
	top := b.stack[len(b.stack)-1]
	b.trouble(top.at, fmt.Sprintf("this %c is never closed", top.kind))
	b.open = b.open || b.nextIsEnd()
}

// nextIsEnd tells whether the text ends behind the body.
func (b *bodyScan) nextIsEnd() bool { return b.i >= len(b.text) || b.skipSpace(b.i) == len(b.text) }
