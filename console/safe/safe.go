// Package safe makes text harmless for a terminal: whatever is stored in a
// document or named by a server may be shown, and does nothing there.
package safe

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf8"
)

// Text gives control characters, those that turn the direction of text, and
// bytes that are no UTF-8 in a visible form.
func Text(text string) string { return string(neutral([]byte(text), false)) }

// JSON does the same for JSON, whose value it does not change.
func JSON(body []byte) []byte { return neutral(body, true) }

// Line does the same for a text that has to stay on one line.
func Line(text string) string {
	text = Text(text)
	if !bytes.ContainsAny([]byte(text), "\n\t") {
		return text
	}
	var out []rune
	for _, r := range text {
		switch r {
		case '\n':
			r = '↵'
		case '\t':
			r = ' '
		}
		out = append(out, r)
	}
	return string(out)
}

func neutral(text []byte, json bool) []byte {
	if !bytes.ContainsFunc(text, Harmful) {
		return text
	}
	var out bytes.Buffer
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError:
			out.WriteRune(utf8.RuneError)
		case r == '\r' && len(text) > 1 && text[1] == '\n':
		case r == '\r' && json: // a blank between two tokens: escaped within strings
			out.WriteByte(' ')
		case Harmful(r):
			fmt.Fprintf(&out, `\u%04x`, r)
		default:
			out.Write(text[:size])
		}
		text = text[size:]
	}
	return out.Bytes()
}

// Harmful tells whether a terminal would do something else than show r.
// Broken UTF-8 counts, as a lone 0x9b starts a sequence on some terminals.
func Harmful(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r == utf8.RuneError:
		return true
	}
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}
