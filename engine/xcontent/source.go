package xcontent

import (
	"strconv"
	"strings"
)

// SyntaxError says why a text is no JSON, in the words of the server's parser.
type SyntaxError struct {
	Type      string // json_parse_exception or json_e_o_f_exception
	Reason    string // whole, with "\n at [Source: …; line: 1, column: 5]"
	Line, Col int
	Pos       int
	Token     int // where the last token that was read began
}

func (e *SyntaxError) Error() string { return e.Type + ": " + e.Reason }

// Limits bound what one Parse reads. The zero value means the defaults.
type Limits struct {
	Depth  int    // nesting of objects and arrays; default MaxDepth
	Source string // name of the source in error texts; default SourceStream
	Array  []byte // the array that the text is a part of: in place of Source, it is named as SourceBytes does
}

// MaxDepth is the default nesting limit: a deeper text answers with an error,
// as a Go stack overflow could not be caught.
const MaxDepth = 1000

// SourceStream is the name of a text that the server reads from a stream, as it
// does with most request bodies.
const SourceStream = "(org.elasticsearch.common.io.stream.InputStreamStreamInput)"

// SourceBytes is the name of a text that the server reads from an array: it
// quotes the first 500 bytes of the whole array.
func SourceBytes(array []byte) string {
	return quoteSource("(byte[])", string(array), " bytes")
}

// SourceString is the name of a text that the server reads from a string.
func SourceString(s string) string { return quoteSource("(String)", s, " chars") }

// snippetLen is how much of a source its name quotes.
const snippetLen = 500

func quoteSource(class, text, unit string) string {
	if len(text) <= snippetLen {
		return class + `"` + text + `"`
	}
	snippet := strings.ToValidUTF8(text[:snippetLen], "\uFFFD")
	return class + `"` + snippet + `"[truncated ` + strconv.Itoa(len(text)-snippetLen) + unit + "]"
}

// lineCol is the line and column of an offset: both from 1, columns in bytes; a
// line ends with \n, \r or \r\n.
func (s *source) lineCol(pos int) (line, col int) {
	pos = min(pos, len(s.text))
	line, start := 1, -s.base
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

// location is the position as error texts print it.
func (s *source) location(line, col int) string {
	name := s.name
	if s.array != nil {
		name = SourceBytes(s.array)
	}
	return "[Source: " + name + "; line: " + strconv.Itoa(line) + ", column: " + strconv.Itoa(col) + "]"
}
