package xcontent

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// SyntaxError says why a text is no JSON, in the words of the server's parser.
type SyntaxError struct {
	Type      string // json_parse_exception or json_e_o_f_exception
	Reason    string // whole, with "\n at [Source: …; line: 1, column: 5]"
	Line, Col int
	Pos       int
	Token     int // where the last token that was read began
}

// Error gives type and reason, for logs and tests.
func (e *SyntaxError) Error() string { return e.Type + ": " + e.Reason }

// Limits bound what one Parse reads. The zero value means the defaults.
//
// The server names the source of a text after the class of what it reads from.
// Most bodies it reads from a stream, which is the default; documents and bodies
// that it turns into a map as a whole come from an array, which is quoted.
type Limits struct {
	Depth  int    // nesting of objects and arrays; default MaxDepth
	Source string // name of the source in error texts; default SourceStream
	Array  []byte // the array the text is part of; names the source, unless Source does

	// Duplicates says that an object may have a key twice.
	Duplicates bool

	// Old says that the server's parser is one before 2.10: some of its words were
	// others, and at the end of the text it counted columns on.
	Old bool
}

// MaxDepth is the default nesting limit: a deeper text answers with an error,
// as a Go stack overflow could not be caught.
const MaxDepth = 1000

// SourceStream is the name of a text that the server reads from a stream.
const SourceStream = "(org.elasticsearch.common.io.stream.InputStreamStreamInput)"

// SourceBytes is the name of a text that the server reads from an array: it
// quotes the first 500 bytes of the array.
func SourceBytes(array []byte) string {
	snippet := array[:min(len(array), snippetLen)]
	return quoteSource("(byte[])", decodeLossy(snippet), len(array)-len(snippet), " bytes")
}

// SourceString is the name of a text that the server reads from a string: it
// quotes the first 500 UTF-16 units.
func SourceString(s string) string {
	units := utf16Units(s)
	snippet := units[:min(len(units), snippetLen)]
	var quoted []byte
	for _, u := range snippet {
		quoted = appendUnit(quoted, u)
	}
	return quoteSource("(String)", string(quoted), len(units)-len(snippet), " chars")
}

// snippetLen is how much of a source its name quotes.
const snippetLen = 500

func quoteSource(class, snippet string, more int, unit string) string {
	name := class + `"` + snippet + `"`
	if more > 0 {
		name += "[truncated " + strconv.Itoa(more) + unit + "]"
	}
	return name
}

// decodeLossy decodes UTF-8 as Java's String does: each part that is broken gives
// one replacement character.
func decodeLossy(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	var out strings.Builder
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			size = brokenLen(b)
		}
		out.WriteRune(r)
		b = b[size:]
	}
	return out.String()
}

// brokenLen is the length of the broken part that b begins with: a first byte and
// the bytes that could follow it. A surrogate in three bytes is one such part.
func brokenLen(b []byte) int {
	low, high := byte(0x80), byte(0xBF)
	need := 0
	switch c := b[0]; {
	case c >= 0xC2 && c <= 0xDF:
		need = 1
	case c == 0xE0:
		need, low = 2, 0xA0
	case c >= 0xE1 && c <= 0xEF:
		need = 2
	case c == 0xF0:
		need, low = 3, 0x90
	case c >= 0xF1 && c <= 0xF3:
		need = 3
	case c == 0xF4:
		need, high = 3, 0x8F
	}
	n := 1
	for n <= need && n < len(b) && b[n] >= low && b[n] <= high {
		low, high = 0x80, 0xBF
		n++
	}
	return n
}

// lineCol is the line and column of an offset: both from 1, columns in bytes; a
// line ends with \n, \r or \r\n.
func (s *source) lineCol(pos int) (line, col int) {
	pos = min(pos, len(s.text))
	line, start := 1, 0
	for i := 0; i < pos; i++ {
		switch s.text[i] {
		case '\r':
			if i+1 < len(s.text) && s.text[i+1] == '\n' {
				continue
			}
		case '\n':
		default:
			continue
		}
		line, start = line+1, i+1
	}
	return line, pos - start + 1
}

// location is a position as error texts print it.
func (s *source) location(line, col int) string {
	name := s.name
	switch {
	case name != "":
	case s.array != nil:
		name = SourceBytes(s.array)
	default:
		name = SourceStream
	}
	return "[Source: " + name + "; line: " + strconv.Itoa(line) + ", column: " + strconv.Itoa(col) + "]"
}

// Location is an offset as error texts of the server's parser print it:
// "[Source: …; line: 1, column: 5]". What such an error says of v itself has the
// place just behind it, or behind the first character of an object or array.
func (v Value) Location(pos int) string {
	if v.doc == nil {
		return ""
	}
	return v.doc.location(v.doc.lineCol(pos))
}
