package complete

import "strings"

// place is where in a body the cursor stands.
type place struct {
	path   []string // the keys of the objects around it; arrays don't count
	key    bool     // a key may stand here
	value  bool     // a value may stand here
	of     string   // the key whose value
	typed  string   // what is there of it
	quoted bool     // its quote is open
	used   []string // the keys that the object has before
	doc    int      // documents that end before
	top    bool     // no document is open

	action  string   // of _bulk: what the document is for; "" where an action stands
	inArray bool     // the value is one of an array
	typ     string   // the value of the object's "type"
	types   []string // those of the objects around, as path
	defined []string // keys of "analyzer": analyzers that the body defines
}

// frame is an object or array that is open.
type frame struct {
	array   bool
	key     string // the last one
	keys    []string
	atValue bool // behind a colon
	done    bool // behind a value
	typ     string
}

// maxDepth is how deep a body is followed.
const maxDepth = 500

// scan reads a body up to the cursor. It is lenient: what is being typed is
// broken most of the time. ok is false where nothing is to be offered.
func scan(text string) (at place, ok bool) {
	s := scanner{text: text}
	for s.i < len(text) {
		if !s.step() {
			return place{}, false
		}
	}
	return s.place(), true
}

type scanner struct {
	text   string
	i      int
	open   []frame
	typed  string // a string or word that reaches to the cursor
	quoted bool
	doc    int

	action  string
	defined []string
}

// step reads one sign, string, word or comment. It is false where the cursor is
// in a comment or in triple quotes, or all is too deep.
func (s *scanner) step() bool {
	rest := s.text[s.i:]
	switch c := rest[0]; {
	case strings.HasPrefix(rest, `"""`):
		return s.skip(3, `"""`) && s.filled("")
	case strings.HasPrefix(rest, "/*"):
		return s.skip(2, "*/")
	case c == '#', strings.HasPrefix(rest, "//"):
		return s.skip(1, "\n")
	case c == '"':
		return s.str()
	case c == '{', c == '[':
		s.i++
		s.open = append(s.open, frame{array: c == '['})
		return len(s.open) <= maxDepth
	case c == '}', c == ']':
		s.i++
		s.close()
		return s.filled("")
	case strings.IndexByte(":, \t\r\n", c) >= 0:
		s.i++
		s.sign(c)
		return true
	}
	n := strings.IndexAny(rest, "\"{}[]:, \t\r\n#")
	if n < 0 {
		s.typed, s.i = rest, len(s.text)
		return true
	}
	s.i += max(n, 1)
	return s.filled(rest[:n])
}

// close leaves an object or array. Behind an action of _bulk comes a document,
// apart from a delete.
func (s *scanner) close() {
	n := len(s.open) - 1
	if n < 0 {
		return
	}
	last := s.open[n]
	if n > 0 && s.open[n-1].key == "analyzer" {
		s.defined = append(s.defined, last.keys...)
	}
	if s.open = s.open[:n]; n > 0 {
		return
	}
	s.doc++
	if s.action == "" && last.key != "delete" {
		s.action = last.key
	} else {
		s.action = ""
	}
}

// skip goes on behind the end of something.
func (s *scanner) skip(n int, end string) bool {
	at := strings.Index(s.text[s.i+n:], end)
	if at < 0 {
		return false
	}
	s.i += n + at + len(end)
	return true
}

// str reads a string. It ends with its line, if the quote was forgotten.
func (s *scanner) str() bool {
	for i := s.i + 1; i < len(s.text); i++ {
		switch s.text[i] {
		case '\\':
			i++
		case '"', '\n':
			word := s.text[s.i+1 : i]
			s.i = i + 1
			return s.filled(word)
		}
	}
	s.typed, s.quoted = s.text[s.i+1:], true
	s.i = len(s.text)
	return true
}

// filled notes a key or value.
func (s *scanner) filled(word string) bool {
	if len(s.open) == 0 {
		return true
	}
	f := &s.open[len(s.open)-1]
	if !f.array && !f.atValue && word != "" {
		f.key = word
		f.keys = append(f.keys, word)
	}
	if f.atValue && f.key == "type" {
		f.typ = word
	}
	f.done = true
	return true
}

func (s *scanner) sign(c byte) {
	if len(s.open) == 0 {
		return
	}
	f := &s.open[len(s.open)-1]
	switch c {
	case ':':
		f.atValue, f.done = true, false
	case ',':
		f.atValue, f.done = false, false
	}
}

func (s *scanner) place() place {
	at := place{typed: s.typed, quoted: s.quoted, doc: s.doc, action: s.action, defined: s.defined}
	if len(s.open) == 0 {
		at.top = true
		return at
	}
	for _, f := range s.open[:len(s.open)-1] {
		if !f.array {
			at.path = append(at.path, f.key)
			at.types = append(at.types, f.typ)
		}
	}
	f := s.open[len(s.open)-1]
	at.of, at.used, at.typ, at.inArray = f.key, f.keys, f.typ, f.array
	if n := len(at.path) - 1; f.array && n >= 0 {
		at.of = at.path[n]
		at.typ = at.types[n]
		at.path, at.types = at.path[:n], at.types[:n]
	}
	at.value = !f.done && (f.array || f.atValue)
	at.key = !f.done && !at.value
	return at
}
