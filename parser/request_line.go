package parser

import (
	"fmt"
	"strings"
)

// methods are the words a request begins with: the Console's six, and the one
// more that a server answers.
var methods = [...]string{"GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"}

// fault is what is wrong with the beginning of a request line.
type fault uint8

const (
	noFault   fault = iota
	notMethod       // no method, nor like one
	unknown         // like a method
	noBlank         // a method and a path without a blank between
	noPath          // a method alone
)

// head is the beginning of a line: a word and, if that is a method, where its
// path begins.
type head struct {
	at     int
	word   string
	fault  fault
	target int
}

// head reads the beginning of a line at i.
func (s *source) head(i int) head {
	h := head{at: i}
	end := i
	for end < len(s.text) && isLetter(s.text[end]) {
		end++
	}
	h.word = s.text[i:end]
	after := s.skipBlanks(end)
	known := isMethod(h.word)
	switch {
	case known && after == end && !s.atBreak(end):
		h.fault, h.target = noBlank, end
		upper := strings.ToUpper(h.word) == h.word
		if c := s.text[end]; c == '#' || s.startsWith(end, "//") {
			h.fault = noPath
		} else if isDigit(c) {
			h.fault = unknown
		} else if isLetter(c) || strings.IndexByte("/?*_<%", c) < 0 || !upper && c == '_' {
			h.fault = notMethod
		}
	case known:
		h.target = s.skipPathComment(after)
		if s.noPathAt(h.target) {
			h.fault = noPath
		}
	case after == end || s.atBreak(after) || !likeMethod(h.word):
		h.fault = notMethod
	default:
		h.fault = unknown
	}
	return h
}

// skipPathComment steps over /* */ between method and path. /* that is followed
// by anything but a blank is a path.
func (s *source) skipPathComment(i int) int {
	eol := -1
	for s.startsWith(i, "/*") && s.blank(i+2) > 0 {
		if eol < 0 {
			eol = s.lineEnd(i)
		}
		n := strings.Index(s.text[i:eol], "*/")
		if n < 0 {
			break
		}
		i = s.skipBlanks(i + n + 2)
	}
	return i
}

// noPathAt tells that a line ends at i, or that a comment or a body begins there.
func (s *source) noPathAt(i int) bool {
	return s.atBreak(i) || s.text[i] == '#' || s.startsWith(i, "//") && (s.atBreak(i+2) || s.blank(i+2) > 0) ||
		s.documentAt(i)
}

// documentAt tells whether a JSON object, or an array of objects or strings,
// begins at i. A range of a query string, {1 TO 2], is none.
func (s *source) documentAt(i int) bool {
	if i >= len(s.text) || s.text[i] != '{' && s.text[i] != '[' {
		return false
	}
	j := s.skipBlanks(i + 1)
	if s.atBreak(j) || s.startsWith(j, "//") || s.startsWith(j, "/*") {
		return true
	}
	if s.text[i] == '[' {
		return strings.IndexByte(`"{[]#`, s.text[j]) >= 0
	}
	return strings.IndexByte(`"'}#`, s.text[j]) >= 0
}

// targetEnd is where the path and query that begin at i end: before a comment or
// a body, or with the line. Blanks belong to them otherwise.
func (s *source) targetEnd(i int) int {
	end, depth, query := i, 0, false
	for eol := s.lineEnd(i); i < eol; {
		if n := s.blank(i); n > 0 {
			i = s.skipBlanks(i)
			if s.targetStops(i, depth, query) {
				break
			}
			continue
		}
		switch s.text[i] {
		case '?':
			query = true
		case '"':
			if n := strings.IndexByte(s.text[i+1:eol], '"'); n >= 0 {
				i += n + 1
			}
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth = max(0, depth-1)
		}
		i++
		end = i
	}
	return end
}

// targetStops tells whether, after a blank, a comment or a body begins at i.
func (s *source) targetStops(i, depth int, query bool) bool {
	switch {
	case s.atBreak(i), s.text[i] == '#', s.startsWith(i, "//"), s.sinkAt(i):
		return true
	case query:
		return depth == 0 && s.documentAt(i)
	}
	return s.text[i] == '{' || s.text[i] == '[' || s.startsWith(i, "/*")
}

// headError is the error of a line that does not begin as a request should.
func (s *source) headError(h head) *Error {
	end := h.at + len(h.word)
	switch h.fault {
	case noPath:
		return s.errorAt(end, strings.ToUpper(h.word)+" without a path", "for example "+strings.ToUpper(h.word)+" /")
	case noBlank:
		rest := s.text[end:s.targetEnd(end)]
		return s.errorAt(end, "no blank between "+h.word+" and the path", "did you mean "+h.word+" "+printable(rest)+"?")
	}
	for end < len(s.text) && (isLetter(s.text[end]) || isDigit(s.text[end])) {
		end++
	}
	return s.methodError(h.at, s.text[h.at:end])
}

// methodError is the error about a word that is no method.
func (s *source) methodError(at int, word string) *Error {
	hint := "the methods are GET, POST, PUT, DELETE, HEAD and PATCH"
	if method := closestMethod(word); method != "" {
		hint = "did you mean " + method + "?"
	}
	return s.errorAt(at, fmt.Sprintf("unknown method [%s]", printable(word)), hint)
}

// likeMethod tells whether a word at the beginning of a line, with more behind
// it, was meant as a method: it is in capitals, or one slip away from one.
func likeMethod(word string) bool {
	if len(word) < 2 {
		return false
	}
	if strings.ToUpper(word) == word {
		return true
	}
	method := closestMethod(word)
	return method != "" && slips(strings.ToUpper(word), method) <= 1
}

// closestMethod is the method that a word was probably meant to be, or "".
func closestMethod(word string) string {
	word = strings.ToUpper(word)
	if len(word) > 12 {
		return ""
	}
	best, least := "", 3
	for _, method := range methods {
		if len(word) >= 3 && strings.HasPrefix(method, word) {
			return method
		}
		if n := slips(word, method); n < least && n < len(word) {
			best, least = method, n
		}
	}
	return best
}

// slips counts the letters left out, added, changed or swapped between two words.
func slips(a, b string) int {
	var before, last, row [16]int
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}

func isMethod(word string) bool {
	for _, method := range methods {
		if strings.EqualFold(word, method) {
			return true
		}
	}
	return false
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
