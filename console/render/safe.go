package render

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf8"
)

// safe makes text harmless for a terminal: control characters, those that turn
// the direction of text, and bytes that are no UTF-8 become visible.
func (p *Printer) safe(text string) string {
	if !p.Options.Terminal && !p.Options.Color {
		return text
	}
	return string(neutral([]byte(text), false))
}

// Safe makes text harmless for a terminal.
func Safe(text string) string { return string(neutral([]byte(text), false)) }

// safeJSON does the same for JSON, whose value it does not change.
func safeJSON(body []byte) []byte { return neutral(body, true) }

func neutral(text []byte, json bool) []byte {
	if !bytes.ContainsFunc(text, harmful) {
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
		case harmful(r):
			fmt.Fprintf(&out, `\u%04x`, r)
		default:
			out.Write(text[:size])
		}
		text = text[size:]
	}
	return out.Bytes()
}

// harmful tells whether a terminal would do something else than show r.
// Broken UTF-8 counts, as a lone 0x9b starts a sequence on some terminals.
func harmful(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r == utf8.RuneError:
		return true
	}
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}
