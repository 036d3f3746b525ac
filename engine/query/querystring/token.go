// Package querystring reads Lucene's query-string language into a tree. It knows
// no fields and builds no queries.
package querystring

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// kind is the kind of a token, in the order of Lucene's grammar.
type kind uint8

const (
	eof kind = iota
	and
	or
	not
	plus
	minus
	bareOper
	leftParen
	rightParen
	colon
	star
	carat
	quoted
	term
	fuzzySlop
	prefixTerm
	wildTerm
	regexpTerm
	rangeInStart
	rangeExStart
	number
	rangeTo
	rangeInEnd
	rangeExEnd
	rangeQuoted
	rangeGoop
	kinds
)

// image is a kind as error texts print it.
func (k kind) image() string {
	return [kinds]string{"<EOF>", "<AND>", "<OR>", "<NOT>", `"+"`, `"-"`, "<BAREOPER>", `"("`, `")"`, `":"`, `"*"`, `"^"`, "<QUOTED>",
		"<TERM>", "<FUZZY_SLOP>", "<PREFIXTERM>", "<WILDTERM>", "<REGEXPTERM>", `"["`, `"{"`, "<NUMBER>", `"TO"`, `"]"`, `"}"`,
		"<RANGE_QUOTED>", "<RANGE_GOOP>"}[k]
}

// token is a part of the text.
type token struct {
	kind kind
	text string
	at   int // offset
}

// state is what the lexer looks for.
type state uint8

const (
	inText state = iota
	inBoost
	inRange
)

// Error is why a text can't be read, in Lucene's words.
type Error struct {
	Text    string
	Lexical bool // found by the lexer
	// Before are the parts that had been read. The server builds their queries
	// first, so errors of those come before this one.
	Before []*Node
}

// Error gives the text.
func (e *Error) Error() string { return e.Text }

// lexer cuts a text into tokens.
type lexer struct {
	text  string
	at    int
	state state
}

// column is an offset as Java counts it.
func (l *lexer) column(at int) int { return len(utf16.Encode([]rune(l.text[:at]))) }

func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\u3000'
}

func (l *lexer) skipSpace() {
	for l.at < len(l.text) {
		r, n := utf8.DecodeRuneInString(l.text[l.at:])
		if !isSpace(r) {
			return
		}
		l.at += n
	}
}

// next gives the next token.
func (l *lexer) next() (token, *Error) {
	l.skipSpace()
	if l.at >= len(l.text) {
		return token{kind: eof, at: len(l.text)}, nil
	}
	start := l.at
	var k kind
	var n int
	switch l.state {
	case inBoost:
		k, n = l.boost()
	case inRange:
		k, n = l.inRange()
	default:
		k, n = l.plain()
	}
	if n <= 0 {
		return token{}, l.lexical(start, -n)
	}
	l.at += n
	switch k {
	case carat:
		l.state = inBoost
	case number, rangeInEnd, rangeExEnd:
		l.state = inText
	case rangeInStart, rangeExStart:
		l.state = inRange
	}
	return token{k, l.text[start:l.at], start}, nil
}

// lexical is the error of a text that no token begins with. good is how much of
// it was right.
func (l *lexer) lexical(start, good int) *Error {
	at := start + good
	seen := "<EOF> "
	if r, n := utf8.DecodeRuneInString(l.text[at:]); n > 0 && at+n == len(l.text) {
		at += n // Lucene looks whether there is one more
		start = at
	} else if n > 0 {
		seen = `"` + escaped(l.text[at:at+n]) + `" (` + strconv.Itoa(int(r)) + "), "
	}
	return &Error{Lexical: true, Text: "Lexical error at line 1, column " + strconv.Itoa(l.column(at)+1) + ".  Encountered: " + seen +
		`after : "` + escaped(l.text[start:at]) + `"`}
}

// escaped is a text in Java's escapes.
func escaped(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '"' || r == '\\' || r == '\'':
			b.WriteString(`\` + string(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case r < 0x20 || r > 0x7e:
			for _, u := range utf16.Encode([]rune{r}) {
				b.WriteString(`\u` + strings.Repeat("0", 4-len(strconv.FormatInt(int64(u), 16))) + strconv.FormatInt(int64(u), 16))
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plain measures the token that the text begins with; a length below one, negated,
// is how much of an unfinished one was right.
func (l *lexer) plain() (kind, int) {
	s := l.text[l.at:]
	switch s[0] {
	case '"':
		return quoted, delimited(s, '"')
	case '/':
		return regexpTerm, delimited(s, '/')
	case '(':
		return leftParen, 1
	case ')':
		return rightParen, 1
	case ':':
		return colon, 1
	case '^':
		return carat, 1
	case '[':
		return rangeInStart, 1
	case '{':
		return rangeExStart, 1
	case '~':
		return fuzzySlop, 1 + decimal(s[1:])
	case '+', '-', '!':
		if r, n := utf8.DecodeRuneInString(s[1:]); n > 0 && isSpace(r) {
			return bareOper, 1 + n
		}
		return [...]kind{'+' - '!': plus, '-' - '!': minus, 0: not}[s[0]-'!'], 1
	case ']', '}':
		return 0, 0
	}
	if strings.HasPrefix(s, "&&") || strings.HasPrefix(s, "||") {
		k := and
		if s[0] == '|' {
			k = or
		}
		if _, n := l.word(s); n == 2 {
			return k, 2
		}
	}
	return l.word(s)
}

// word measures a term, or a pattern.
func (l *lexer) word(s string) (kind, int) {
	wild, lastWild := 0, false
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\\':
			if i+1 >= len(s) {
				return 0, -i - 1
			}
			_, m := utf8.DecodeRuneInString(s[i+1:])
			i += 1 + m
			lastWild = false
			continue
		case r == '*' || r == '?':
			wild++
			lastWild = r == '*'
		case isSpace(r) || strings.ContainsRune(`!():^[]"{}~/`, r):
			return classify(s[:i], wild, lastWild), i
		default:
			lastWild = false
		}
		i += n
	}
	return classify(s[:i], wild, lastWild), i
}

func classify(s string, wild int, lastWild bool) kind {
	switch {
	case s == "*":
		return star
	case wild == 1 && lastWild:
		return prefixTerm
	case wild > 0:
		return wildTerm
	case s == "AND":
		return and
	case s == "OR":
		return or
	case s == "NOT":
		return not
	}
	return term
}

// delimited measures a text between two of the same characters.
func delimited(s string, mark byte) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case mark:
			return i + 1
		}
	}
	return -len(s)
}

// decimal measures a number; 0 if there is none.
func decimal(s string) int {
	i := digits(s)
	if i > 0 && i < len(s) && s[i] == '.' {
		if n := digits(s[i+1:]); n > 0 {
			i += 1 + n
		}
	}
	return i
}

func digits(s string) int {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return i
}

func (l *lexer) boost() (kind, int) { return number, decimal(l.text[l.at:]) }

func (l *lexer) inRange() (kind, int) {
	s := l.text[l.at:]
	switch s[0] {
	case ']':
		return rangeInEnd, 1
	case '}':
		return rangeExEnd, 1
	case '"':
		if n := delimited(s, '"'); n > 0 {
			return rangeQuoted, n
		}
	}
	n := strings.IndexAny(s, " ]}")
	if n < 0 {
		n = len(s)
	}
	if s[:n] == "TO" {
		return rangeTo, n
	}
	return rangeGoop, n
}
