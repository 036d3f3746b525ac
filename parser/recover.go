package parser

import "strings"

// opening tells what begins at the first character of a line.
type opening uint8

const (
	noOpening   opening = iota
	requestLine         // METHOD path
	commandLine         // curl ...
	brokenLine          // meant as a request line, but it is none
)

// opening looks at the line whose first character, blanks left aside, is at i.
// Inside an open bracket, string or comment only what can hardly be meant
// otherwise is taken as the beginning of a request: there it means that the body
// above is never closed.
func (s *source) opening(i int, inside bool) opening {
	if s.whole || i >= len(s.text) {
		return noOpening
	}
	if s.curlWord(i) > 0 {
		if inside && !s.atLineStart(i) {
			return noOpening
		}
		return commandLine
	}
	if !isLetter(s.text[i]) {
		return noOpening
	}
	head := s.head(i)
	switch {
	case head.fault == noFault && inside && !s.atLineStart(i) && strings.ToUpper(head.word) != head.word:
		return noOpening
	case head.fault == noFault:
		return requestLine
	case head.fault == notMethod || inside:
		return noOpening
	}
	return brokenLine
}

func (s *source) atLineStart(i int) bool {
	return i == 0 || s.text[i-1] == '\n' || s.text[i-1] == '\r'
}

// nextOpening is the offset of the first line after that of offset i, and before
// end, that begins a request though something above is open; end if there is none.
func (s *source) nextOpening(i, end int) int {
	for i = s.skipBreak(s.lineEnd(i)); i < end; i = s.skipBreak(s.lineEnd(i)) {
		if s.opening(s.skipBlanks(i), true) != noOpening {
			return i
		}
	}
	return end
}

// stray reports text that stands where a request was expected, and leaves out
// whatever would have been its body.
func (p *parser) stray() {
	at := p.pos
	eol := p.lineEnd(at)
	if p.opening(at, false) == brokenLine {
		p.refuse(p.headError(p.head(at)), p.scanBody(eol, false).end)
		return
	}
	err := p.errorAt(at, "this is no request", "a request begins with GET, POST, PUT, DELETE, HEAD or PATCH and a path")
	if c := p.text[at]; c == '{' || c == '[' {
		err = p.errorAt(at, "a body without a request line above it", "")
	}
	end := p.scanBody(at, false).end
	if end == at {
		end = eol
	}
	p.refuse(err, end)
}
