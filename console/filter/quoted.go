package filter

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quoted puts names that jq takes in quotes only into quotes: .名称 becomes
// ."名称". Texts and comments are left alone.
func quoted(expression string) string {
	if !strings.ContainsFunc(expression, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return expression
	}
	var b strings.Builder
	for i := 0; i < len(expression); {
		switch c := expression[i]; {
		case c == '"':
			n := textEnd(expression[i:])
			b.WriteString(expression[i : i+n])
			i += n
		case c == '#':
			n := strings.IndexByte(expression[i:], '\n')
			if n < 0 {
				n = len(expression) - i
			}
			b.WriteString(expression[i : i+n])
			i += n
		default:
			n := nameEnd(expression[i:])
			if n == 0 {
				b.WriteByte(c)
				i++
				continue
			}
			name := expression[i : i+n]
			if strings.ContainsFunc(name, func(r rune) bool { return r >= utf8.RuneSelf }) {
				name = `"` + name + `"`
			}
			b.WriteString(name)
			i += n
		}
	}
	return b.String()
}

// textEnd is the length of the string that text begins with.
func textEnd(text string) int {
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text)
}

// nameEnd is the length of the name that text begins with, 0 if none.
func nameEnd(text string) int {
	for i, r := range text {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return i
		}
	}
	return len(text)
}
