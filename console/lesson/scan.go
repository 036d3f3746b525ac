package lesson

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// scanner reads the comparisons of an expectation.
type scanner struct {
	src string
	pos int
	at  int // where the part begins that was read last
}

// done skips blanks and tells whether nothing follows.
func (s *scanner) done() bool {
	for s.pos < len(s.src) && isBlank(s.src[s.pos]) {
		s.pos++
	}
	return s.pos == len(s.src)
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

func (s *scanner) peekWord() string {
	end := s.pos
	for end < len(s.src) && !isBlank(s.src[end]) {
		end++
	}
	return s.src[s.pos:end]
}

// term reads one comparison.
func (s *scanner) term() (Term, error) {
	s.at = s.pos
	if s.src[s.pos] == '!' {
		s.pos++
		path, err := s.path()
		return Term{Path: path, Op: Missing}, err
	}
	var (
		t   Term
		err error
	)
	if t.Path, err = s.path(); err != nil {
		return t, err
	}
	afterPath := s.pos
	if s.done() {
		return t, nil
	}
	if t.Op = s.op(); t.Op == Exists {
		s.pos = afterPath
		return s.word(t)
	}
	return s.compared(t)
}

// word reads what may follow a path instead of an operator: exists, absent, or
// length with a comparison.
func (s *scanner) word(t Term) (Term, error) {
	afterPath := s.pos
	s.done()
	switch word := s.peekWord(); {
	case word == "exists":
		s.pos += len(word)
	case word == "absent":
		s.pos += len(word)
		t.Op = Missing
	case strings.HasPrefix(word, "length") && (len(word) == len("length") || strings.IndexByte("=!<>", word[len("length")]) >= 0):
		s.at = s.pos
		s.pos += len("length")
		if s.done() {
			return t, errors.New("a comparison is missing after length, as in length=3")
		}
		t.Length = true
		switch t.Op = s.op(); t.Op {
		case Exists, Matches, Unlike:
			return t, errors.New("a comparison is missing after length, as in length=3")
		}
		return s.compared(t)
	default:
		s.pos = afterPath
	}
	return t, nil
}

// compared reads the value behind an operator.
func (s *scanner) compared(t Term) (Term, error) {
	if s.done() {
		return t, fmt.Errorf("a value is missing after %s%s", t.Path, t.Op)
	}
	s.at = s.pos
	var err error
	if t.Value, t.Quoted, err = s.value(t.Op); err != nil {
		return t, err
	}
	return t, t.understood()
}

// path reads up to a blank or an operator; inside the parentheses of a query
// like hits.hits.#(_id=="1") both belong to it.
func (s *scanner) path() (string, error) {
	start, depth := s.pos, 0
	for ; s.pos < len(s.src); s.pos++ {
		c := s.src[s.pos]
		switch {
		case c == '\\' && s.pos+1 < len(s.src):
			s.pos++
		case c == '(':
			depth++
		case c == ')':
			depth--
		case depth <= 0 && (isBlank(c) || strings.IndexByte("=!<>~", c) >= 0):
			return s.endPath(start)
		}
	}
	return s.endPath(start)
}

func (s *scanner) endPath(start int) (string, error) {
	if s.pos == start {
		return "", fmt.Errorf("a path is missing before %q", s.src[start:])
	}
	return s.src[start:s.pos], nil
}

// op reads an operator; Exists means that there is none.
func (s *scanner) op() Op {
	rest := s.src[s.pos:]
	for _, row := range []struct {
		text string
		op   Op
	}{
		{"==", Equal}, {"=~", Matches}, {"!=", Differs}, {"!~", Unlike}, {"<=", AtMost}, {">=", AtLeast},
		{"=", Equal}, {"<", Less}, {">", More}, {"~", Matches},
	} {
		if strings.HasPrefix(rest, row.text) {
			s.pos += len(row.text)
			return row.op
		}
	}
	return Exists
}

// value reads "text in quotes", a JSON object or list, /a regular expression/
// or one bare word.
func (s *scanner) value(op Op) (value string, quoted bool, err error) {
	rest := s.src[s.pos:]
	switch {
	case rest[0] == '"' || rest[0] == '{' || rest[0] == '[':
		var raw json.RawMessage
		d := json.NewDecoder(strings.NewReader(rest))
		if err := d.Decode(&raw); err != nil {
			if rest[0] != '"' && (op == Matches || op == Unlike) {
				break // a regular expression may begin with a bracket
			}
			return "", false, fmt.Errorf("%s is no JSON value", clip(rest))
		}
		s.pos += int(d.InputOffset())
		if rest[0] != '"' {
			return string(raw), false, nil
		}
		err = json.Unmarshal(raw, &value)
		return value, true, err
	case rest[0] == '/' && (op == Matches || op == Unlike):
		end := strings.IndexByte(rest[1:], '/')
		if end < 0 {
			return "", false, errors.New("the regular expression has no end: / is missing")
		}
		s.pos += end + 2
		return rest[1 : end+1], false, nil
	}
	word := s.peekWord()
	s.pos += len(word)
	return word, false, nil
}
