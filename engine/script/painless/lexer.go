package painless

import (
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// tokenKind tells tokens apart: their own text for signs and words of the
// language, one of these for the others.
type tokenKind string

const (
	tokenEnd     tokenKind = "<EOF>"
	tokenID      tokenKind = "ID"
	tokenDotID   tokenKind = "DOTID"
	tokenDotInt  tokenKind = "DOTINTEGER"
	tokenNumber  tokenKind = "INTEGER"
	tokenDecimal tokenKind = "DECIMAL"
	tokenString  tokenKind = "STRING"
	tokenRegex   tokenKind = "REGEX"
	tokenType    tokenKind = "PRIMITIVE"
)

type token struct {
	kind tokenKind
	text string
	pos  int // in bytes
}

// display shows a token as error texts do.
func (t token) display() string {
	if t.kind == tokenEnd {
		return "'<EOF>'"
	}
	return "'" + strings.NewReplacer("\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(t.text) + "'"
}

// lexer cuts a script into tokens, as far as they are asked for.
//
// Server: PainlessLexer.g4.
type lexer struct {
	src  string
	at   int
	last token
	dot  bool // the last token was a dot: names and numbers are members
}

var keywords = map[string]tokenKind{"if": "if", "in": "in", "else": "else", "while": "while", "do": "do", "for": "for",
	"continue": "continue", "break": "break", "return": "return", "new": "new", "try": "try", "catch": "catch", "throw": "throw",
	"this": "this", "instanceof": "instanceof", "true": "true", "false": "false", "null": "null", "def": "def", "boolean": tokenType,
	"byte": tokenType, "short": tokenType, "char": tokenType, "int": tokenType, "long": tokenType, "float": tokenType, "double": tokenType}

// signs are the operators, longer ones before those that they begin with.
var signs = []string{">>>=", "==~", "===", "!==", ">>>", "<<=", ">>=", "?.", "?:", "::", "->", "=~", "==", "!=", "<=", ">=", "<<", ">>",
	"&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "^=", "|=", "{", "}", "[", "]", "(", ")", ".", ",", ";", "!", "~", "*",
	"/", "%", "+", "-", "<", ">", "&", "^", "|", "?", ":", "="}

// next gives the next token. Failing texts are told with their place.
func (l *lexer) next() (token, *fault) {
	if !l.dot {
		if f := l.skip(); f != nil {
			return token{}, f
		}
	}
	t := token{kind: tokenEnd, pos: l.at}
	if l.at < len(l.src) {
		var f *fault
		if t, f = l.scan(); f != nil {
			return token{}, f
		}
	}
	l.last, l.dot = t, t.kind == "." || t.kind == "?."
	return t, nil
}

// skip passes blanks and comments.
func (l *lexer) skip() *fault {
	for l.at < len(l.src) {
		rest := l.src[l.at:]
		switch {
		case strings.ContainsRune(" \t\n\r", rune(rest[0])):
			l.at++
		case strings.HasPrefix(rest, "//"):
			end := strings.IndexAny(rest, "\n\r")
			if end < 0 {
				return l.unexpected(l.at, len(l.src))
			}
			l.at += end + 1
		case strings.HasPrefix(rest, "/*"):
			end := strings.Index(rest[2:], "*/")
			if end < 0 {
				return l.unexpected(l.at, len(l.src))
			}
			l.at += end + 4
		default:
			return nil
		}
	}
	return nil
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func (l *lexer) scan() (token, *fault) {
	start, c := l.at, l.src[l.at]
	if l.dot && !isLetter(c) && !isDigit(c) {
		_, n := utf8.DecodeRuneInString(l.src[start:])
		return token{}, l.unexpected(start, start+n)
	}
	take := func(kind tokenKind, end int) (token, *fault) {
		l.at = end
		return token{kind, l.src[start:end], start}, nil
	}
	switch {
	case isLetter(c):
		end := l.run(start, func(c byte) bool { return isLetter(c) || isDigit(c) })
		word := l.src[start:end]
		if l.dot {
			return take(tokenDotID, end)
		}
		if kind, ok := keywords[word]; ok {
			return take(kind, end)
		}
		return take(tokenID, end)
	case isDigit(c) && l.dot:
		if c == '0' {
			return take(tokenDotInt, start+1)
		}
		return take(tokenDotInt, l.run(start, isDigit))
	case isDigit(c):
		kind, end := l.number(start)
		return take(kind, end)
	case c == '"' || c == '\'':
		return l.quoted(c)
	case c == '/' && l.slashIsRegex():
		if end := l.regexEnd(start); end > 0 {
			return take(tokenRegex, end)
		}
	}
	for _, s := range signs {
		if strings.HasPrefix(l.src[start:], s) {
			return take(tokenKind(s), start+len(s))
		}
	}
	_, n := utf8.DecodeRuneInString(l.src[start:])
	return token{}, l.unexpected(start, start+n)
}

func (l *lexer) run(at int, is func(c byte) bool) int {
	for at < len(l.src) && is(l.src[at]) {
		at++
	}
	return at
}

func (l *lexer) number(at int) (tokenKind, int) {
	suffix := func(end int, letters string) int {
		if end < len(l.src) && strings.IndexByte(letters, l.src[end]) >= 0 {
			return end + 1
		}
		return end
	}
	src := l.src
	if src[at] == '0' && at+1 < len(src) {
		if src[at+1] == 'x' || src[at+1] == 'X' {
			if end := l.run(at+2, isHex); end > at+2 {
				return tokenNumber, suffix(end, "lL")
			}
		}
		if end := l.run(at+1, func(c byte) bool { return '0' <= c && c <= '7' }); end > at+1 {
			return tokenNumber, suffix(end, "lL")
		}
	}
	end := at + 1
	if src[at] != '0' {
		end = l.run(at, isDigit)
	}
	whole := end
	if end+1 < len(src) && src[end] == '.' && isDigit(src[end+1]) {
		end = l.run(end+1, isDigit)
	}
	if end < len(src) && (src[end] == 'e' || src[end] == 'E') {
		digits := end + 1
		if digits < len(src) && (src[digits] == '+' || src[digits] == '-') {
			digits++
		}
		if last := l.run(digits, isDigit); last > digits {
			end = last
		}
	}
	if end == whole {
		return tokenNumber, suffix(end, "lLfFdD")
	}
	return tokenDecimal, suffix(end, "fFdD")
}

func isHex(c byte) bool { return isDigit(c) || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F' }

// quoted reads a string. A backslash may stand before itself and the quote only.
func (l *lexer) quoted(quote byte) (token, *fault) {
	start := l.at
	for i := start + 1; i < len(l.src); i++ {
		switch c := l.src[i]; {
		case c == quote:
			l.at = i + 1
			return token{tokenString, l.src[start:l.at], start}, nil
		case c == '\\':
			if i++; i == len(l.src) || l.src[i] != quote && l.src[i] != '\\' {
				end := i
				if i < len(l.src) {
					_, n := utf8.DecodeRuneInString(l.src[i:])
					end = i + n
				}
				return token{}, l.unexpected(start, end)
			}
		}
	}
	return token{}, l.unexpected(start, len(l.src))
}

// unexpected is the error for characters that begin no token.
func (l *lexer) unexpected(start, end int) *fault {
	text := l.src[start:end]
	message := "unexpected character [" + strings.NewReplacer("\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(text) + "]."
	if r := []rune(text); len(r) > 2 && (r[0] == '"' || r[0] == '\'') && r[len(r)-2] == '\\' {
		q := string(r[0])
		message += ` The only valid escape sequences in strings starting with [` + q + `] are [\\] and [\` + q + `].`
	}
	return faultAt(start, eserr.IllegalArgument("%s", message).Wrap(plain("lexer_no_viable_alt_exception", "")))
}

// slashIsRegex says whether a slash begins a regular expression.
func (l *lexer) slashIsRegex() bool {
	switch l.last.kind {
	case "]", ")", tokenNumber, tokenDecimal, tokenID, tokenDotInt, tokenDotID:
		return false
	}
	return true
}

func (l *lexer) regexEnd(start int) int {
	for i := start + 1; i < len(l.src) && l.src[i] != '\n'; i++ {
		switch {
		case l.src[i] == '\\':
			i++
		case l.src[i] == '/' && i > start+1:
			return l.run(i+1, func(c byte) bool { return strings.IndexByte("cilmsUux", c) >= 0 })
		}
	}
	return 0
}
