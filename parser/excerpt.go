package parser

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
)

// excerptWidth is how many columns of a terminal an excerpt takes at most.
const excerptWidth = 76

// At is an error about one place of a text, for what is wrong with a comment
// that only its reader understands. A line that isn't there gives no excerpt.
func At(text string, line, column int, msg, hint string) *Error {
	e := &Error{Line: line, Column: column, Msg: msg, Hint: hint}
	if s := newSource(text); line >= 1 && line <= len(s.starts) {
		e.Text = s.lineText(line)
	}
	return e
}

// Error gives file-less "line:column: message", and the hint if there is one.
func (e *Error) Error() string {
	text := fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Msg)
	if e.Hint != "" {
		text += " (" + e.Hint + ")"
	}
	return text
}

// Excerpt is the offending line and below it a caret under the column, right
// for wide characters and tabs. Of a long line it shows the part around the
// column; control characters are shown as �.
func (e *Error) Excerpt() string {
	line := []rune(e.Text)
	at := min(max(e.Column-1, 0), len(line))
	from, to := window(line, at)
	var text, caret strings.Builder
	if from > 0 {
		text.WriteString("…")
		caret.WriteString(" ")
	}
	for i := from; i < to; i++ {
		r, width := shown(line[i])
		text.WriteRune(r)
		switch {
		case i >= at:
		case r == '\t':
			caret.WriteRune(r)
		default:
			caret.WriteString(strings.Repeat(" ", width))
		}
	}
	if to < len(line) {
		text.WriteString("…")
	}
	return text.String() + "\n" + caret.String() + "^"
}

// window is the part of a line around character at that fits.
func window(line []rune, at int) (from, to int) {
	total := 0
	for _, r := range line {
		_, width := shown(r)
		total += width
	}
	if total <= excerptWidth {
		return 0, len(line)
	}
	from, to = at, at
	for width := 2; ; {
		grown := false
		if from > 0 {
			if _, w := shown(line[from-1]); width+w <= excerptWidth {
				from, width, grown = from-1, width+w, true
			}
		}
		if to < len(line) {
			if _, w := shown(line[to]); width+w <= excerptWidth {
				to, width, grown = to+1, width+w, true
			}
		}
		if !grown {
			return from, to
		}
	}
}

// shown is the character to print for r, and its width on a terminal. A tab is
// counted with the most it can take.
func shown(r rune) (rune, int) {
	switch {
	case r == '\t':
		return r, 8
	case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == '\uFEFF':
		return '�', 1
	}
	terminal := runewidth.Condition{StrictEmojiNeutral: true}
	return r, terminal.RuneWidth(r)
}

// printable is a piece of the text as an error repeats it: short, and without
// control characters.
func printable(text string) string {
	rest := ""
	if len(text) > 40 {
		text, rest = strings.ToValidUTF8(text[:40], ""), "…"
	}
	return strings.Map(func(r rune) rune { r, _ = shown(r); return r }, text) + rest
}
