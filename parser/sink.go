package parser

import "strings"

// SinkKind is where an answer goes.
type SinkKind uint8

// The kinds of a Sink.
const (
	WriteFile  SinkKind = iota // "> file": the file holds the answer and nothing else
	AppendFile                 // ">> file": the answer is put behind what the file holds
	PipeTo                     // "| command": a shell's command reads the answer
)

// Sink is where the answer of a request goes in place of the screen. It stands
// behind the request, on its last line or the line below, between blanks.
type Sink struct {
	Kind SinkKind
	Arg  string // the file or the command, as typed
	Line int
}

// String is the sink as typed.
func (s Sink) String() string { return [...]string{"> ", ">> ", "| "}[s.Kind] + s.Arg }

// ParseSink reads a line that is a sink and nothing else.
func ParseSink(line string) (Sink, bool) {
	s := newSource(line)
	i := s.skipBlanks(0)
	if !s.sinkAt(i) || strings.ContainsAny(strings.TrimSpace(line), "\r\n") {
		return Sink{}, false
	}
	return s.sink(i), true
}

// sinkMark is the mark of a sink at i, or "".
func (s *source) sinkMark(i int) string {
	for _, mark := range []string{">>", ">", "|"} {
		if s.startsWith(i, mark) {
			return mark
		}
	}
	return ""
}

// sinkAt tells whether a sink begins at i: a mark, a blank, and more on the same
// line. A blank, or the start of a line, stands before it.
func (s *source) sinkAt(i int) bool {
	mark := s.sinkMark(i)
	if mark == "" || i > 0 && !isSpace(rune(s.text[i-1])) {
		return false
	}
	after := i + len(mark)
	return s.blank(after) > 0 && !s.atBreak(s.skipBlanks(after))
}

// sink reads the sink at i.
func (s *source) sink(i int) Sink {
	mark := s.sinkMark(i)
	rest := s.text[i+len(mark) : s.lineEnd(i)]
	k := Sink{Kind: map[string]SinkKind{">": WriteFile, ">>": AppendFile, "|": PipeTo}[mark], Line: s.line(i)}
	if k.Kind != PipeTo { // a shell knows its own comments
		for _, comment := range []string{" #", " //"} {
			rest, _, _ = strings.Cut(rest, comment)
		}
	}
	k.Arg = strings.TrimFunc(rest, isSpace)
	return k
}

// takeSink finds the sink behind a request that ends at end, on the same line or
// the next.
func (s *source) takeSink(end int) (k *Sink, newEnd int) {
	i := s.skipBlanks(end)
	if s.atBreak(i) && i < len(s.text) {
		i = s.skipBlanks(s.skipBreak(i))
	}
	if i >= len(s.text) || !s.sinkAt(i) {
		return nil, end
	}
	found := s.sink(i)
	return &found, s.lineEnd(i)
}
