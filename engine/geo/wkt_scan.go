package geo

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
)

// tokens cuts well-known text into words and single characters, as the server's
// java.io.StreamTokenizer does. A comment goes from # to the end of the line.
type tokens struct {
	text []rune
	pos  int
	word string // the current token, if it is a word
	char rune   // else the character; 0 at the end
}

func isWordRune(r rune) bool {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r >= 160:
		return true
	}
	return r == '-' || r == '+' || r == '.'
}

func (t *tokens) next() {
	t.word, t.char = "", 0
	for t.pos < len(t.text) {
		r := t.text[t.pos]
		switch {
		case r == ' ' || r == '\t' || r == '\r' || r == '\n':
			t.pos++
		case r == '#':
			for t.pos < len(t.text) && t.text[t.pos] != '\n' && t.text[t.pos] != '\r' {
				t.pos++
			}
		case isWordRune(r):
			start := t.pos
			for t.pos < len(t.text) && isWordRune(t.text[t.pos]) {
				t.pos++
			}
			t.word = string(t.text[start:t.pos])
			return
		default:
			t.pos++
			t.char = r
			return
		}
	}
}

// shown is the current token in an error.
func (t *tokens) shown() string {
	switch {
	case t.word != "":
		return t.word
	case t.char == 0:
		return "END-OF-STREAM"
	}
	return "'" + string(t.char) + "'"
}

// textError is the server's error for a text that can't be read.
func textError(format string, args ...any) *eserr.Error {
	e := eserr.Parse(format, args...)
	e.Plain = true
	return e
}

const emptyWord = "EMPTY"

// nextWord is the next word or bracket or comma.
func (t *tokens) nextWord() (string, error) {
	t.next()
	switch {
	case strings.EqualFold(t.word, emptyWord):
		return emptyWord, nil
	case t.word != "":
		return t.word, nil
	case t.char == '(' || t.char == ')' || t.char == ',':
		return string(t.char), nil
	}
	return "", textError("expected word but found: %s", t.shown())
}

// expect reads one of the words; others is how an error lists them.
func (t *tokens) expect(others string, words ...string) (string, error) {
	word, err := t.nextWord()
	if err != nil {
		return "", err
	}
	for _, w := range words {
		if w == word {
			return w, nil
		}
	}
	return "", textError("expected %s but found: %s", others, t.shown())
}

// emptyOrOpen tells whether EMPTY follows, not a bracket.
func (t *tokens) emptyOrOpen() (empty bool, err error) {
	word, err := t.expect("EMPTY or (", emptyWord, "(")
	return word == emptyWord, err
}

// more tells whether a comma follows, not a closing bracket.
func (t *tokens) more() (bool, error) {
	word, err := t.expect(", or )", ",", ")")
	return word == ",", err
}

func (t *tokens) close() error {
	_, err := t.expect(")", ")")
	return err
}

func (t *tokens) comma() error {
	_, err := t.expect(",", ",")
	return err
}

func (t *tokens) number() (float64, error) {
	t.next()
	if t.word == "" {
		return 0, textError("expected number but found: %s", t.shown())
	}
	if strings.EqualFold(t.word, "NaN") {
		return math.NaN(), nil
	}
	f, err := parseDouble(t.word)
	if err != nil {
		return 0, textError("invalid number found: %s", t.word)
	}
	return f, nil
}

// numberFollows tells whether another coordinate follows.
func (t *tokens) numberFollows() bool {
	saved := *t
	t.next()
	word := t.word != ""
	saved.word, saved.char = t.word, t.char // the token stays the current one in errors
	*t = saved
	return word
}
