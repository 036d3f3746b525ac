package pattern

import (
	"strconv"
	"strings"
)

// SyntaxError says what is wrong with an expression, in Java's words.
type SyntaxError struct {
	Description string
	Index       int // in the expression; -1 if unknown
	Pattern     string
}

// Error is the message of java.util.regex.PatternSyntaxException.
func (e *SyntaxError) Error() string {
	var b strings.Builder
	b.WriteString(e.Description)
	if e.Index >= 0 {
		b.WriteString(" near index " + strconv.Itoa(e.Index))
	}
	b.WriteString("\n" + e.Pattern)
	if runes := []rune(e.Pattern); e.Index >= 0 && e.Index < len(runes) {
		b.WriteByte('\n')
		for _, r := range runes[:e.Index] {
			if r != '\t' {
				r = ' '
			}
			b.WriteRune(r)
		}
		b.WriteByte('^')
	}
	return b.String()
}
