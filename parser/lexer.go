package parser

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// source is a text with its lines. A line ends with LF, CRLF or a lone CR, as
// the server's JSON parser counts.
type source struct {
	text    string
	starts  []int32 // offset of each line
	whole   bool    // one body alone: no line of it begins a request
	endless int     // no */ at or behind this offset
}

func newSource(text string) *source {
	s := &source{text: text, starts: []int32{0}, endless: len(text)}
	for i := 0; i < len(text); {
		i = s.lineEnd(i)
		if i == len(text) {
			break
		}
		i = s.skipBreak(i)
		s.starts = append(s.starts, int32(i))
	}
	return s
}

// lineEnd is where the line of offset i ends, before its line break.
func (s *source) lineEnd(i int) int {
	if n := strings.IndexAny(s.text[i:], "\r\n"); n >= 0 {
		return i + n
	}
	return len(s.text)
}

// skipBreak steps over the line break at i, if there is one.
func (s *source) skipBreak(i int) int {
	if i < len(s.text) && s.text[i] == '\r' {
		i++
		if i < len(s.text) && s.text[i] == '\n' {
			i++
		}
		return i
	}
	if i < len(s.text) && s.text[i] == '\n' {
		i++
	}
	return i
}

// line is the number, from 1, of the line that holds offset i.
func (s *source) line(i int) int {
	return sort.Search(len(s.starts), func(n int) bool { return int(s.starts[n]) > i })
}

// place is the line and column, in characters from 1, of offset i.
func (s *source) place(i int) (line, column int) {
	line = s.line(i)
	return line, utf8.RuneCountInString(s.text[s.starts[line-1]:i]) + 1
}

// lineText is a line without its line break.
func (s *source) lineText(line int) string {
	start := int(s.starts[line-1])
	return s.text[start:s.lineEnd(start)]
}

// errorAt is an error about the place at offset i.
func (s *source) errorAt(i int, msg, hint string) *Error {
	line, column := s.place(i)
	return &Error{Line: line, Column: column, Text: s.lineText(line), Msg: msg, Hint: hint}
}

// startsWith tells whether text stands at offset i.
func (s *source) startsWith(i int, text string) bool {
	return i <= len(s.text) && strings.HasPrefix(s.text[i:], text)
}

// skipBlanks steps over blanks, but not over line breaks. A blank is whatever
// pasted text may hold as one: no-break and ideographic spaces, byte order marks.
func (s *source) skipBlanks(i int) int {
	for i < len(s.text) {
		n := s.blank(i)
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// blank is the length of the blank at offset i, or 0.
func (s *source) blank(i int) int {
	if i >= len(s.text) {
		return 0
	}
	c := s.text[i]
	if c < utf8.RuneSelf {
		if c == ' ' || c == '\t' || c == '\v' || c == '\f' {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s.text[i:])
	if unicode.IsSpace(r) || r == '\uFEFF' {
		return n
	}
	return 0
}

// atBreak tells whether a line ends at offset i.
func (s *source) atBreak(i int) bool {
	return i >= len(s.text) || s.text[i] == '\n' || s.text[i] == '\r'
}

// skipSpace steps over blanks and line breaks.
func (s *source) skipSpace(i int) int {
	for i < len(s.text) {
		if n := s.blank(i); n > 0 {
			i += n
		} else if s.atBreak(i) {
			i = s.skipBreak(i)
		} else {
			break
		}
	}
	return i
}

// trimSpace gives the end of text[start:end] without blanks and line breaks
// behind.
func (s *source) trimSpace(start, end int) int {
	return start + len(strings.TrimRightFunc(s.text[start:end], isSpace))
}

func isSpace(r rune) bool { return unicode.IsSpace(r) || r == '\uFEFF' }

// quoted steps over the string whose opening quote is at i. closed is false if
// it has no end: then end is where reading goes on.
func (s *source) quoted(i int) (end int, triple, closed bool) {
	if s.startsWith(i, `"""`) {
		end, closed = s.tripleQuoted(i)
		return end, true, closed
	}
	eol := i + 1
	for ; !s.atBreak(eol); eol++ {
		switch s.text[eol] {
		case '"':
			return eol + 1, false, true
		case '\\':
			if !s.atBreak(eol + 1) {
				eol++
			}
		}
	}
	end, closed = s.overLines(eol)
	return end, false, closed
}

// tripleQuoted steps over """ text """. The first """ closes it, unless a
// request stands between and what follows shows that this """ opens another.
func (s *source) tripleQuoted(i int) (end int, closed bool) {
	inner := i + 3
	n := strings.Index(s.text[inner:], `"""`)
	if n < 0 {
		opening := s.nextOpening(inner, len(s.text))
		return s.trimSpace(i, opening), false
	}
	opening := s.nextOpening(inner, inner+n)
	if opening < inner+n && !s.valueEnds(inner+n+3) {
		return s.trimSpace(i, opening), false
	}
	return inner + n + 3, true
}

// overLines looks for the end of a string that is still open at the end of its
// line. JSON has no such strings. Most often the closing quote was forgotten, and
// the string ends with its line; but some write a text over several lines, which
// shows in lines without any quotes and then one with an odd number of them.
func (s *source) overLines(eol int) (end int, closed bool) {
	opening := false
	for i := s.skipBreak(eol); i < len(s.text); i = s.skipBreak(s.lineEnd(i)) {
		first, quotes := s.countQuotes(i)
		switch {
		case quotes == 0:
			opening = opening || s.opening(s.skipBlanks(i), true) != noOpening
		case quotes%2 == 0 || opening && !s.valueEnds(first+1):
			return eol, false
		default:
			return first + 1, true
		}
	}
	return eol, false
}

// countQuotes counts the quotes of the line at i that are neither escaped nor
// triple, and gives the place of the first.
func (s *source) countQuotes(i int) (first, quotes int) {
	first = -1
	for ; !s.atBreak(i); i++ {
		switch {
		case s.text[i] == '\\' && !s.atBreak(i+1):
			i++
		case s.startsWith(i, `"""`):
			i += 2
		case s.text[i] == '"':
			if quotes++; first < 0 {
				first = i
			}
		}
	}
	return first, quotes
}

// valueEnds tells whether what follows a string at i is what may follow one.
func (s *source) valueEnds(i int) bool {
	i = s.skipSpace(i)
	return i == len(s.text) || strings.IndexByte(",}]:#", s.text[i]) >= 0 ||
		s.startsWith(i, "//") || s.startsWith(i, "/*")
}
