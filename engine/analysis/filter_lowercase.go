package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// lowercase writes terms in lower case; language selects rules of its own.
//
// Server: LowerCaseTokenFilterFactory.
func lowercase(c *config) filterSpec {
	lang, ok := c.own.Get("language")
	f := lowercaseFilter()
	f.name = c.name
	switch {
	case !ok:
	case lang == "greek":
		f.open = perToken(greekLower)
	case lang == "irish":
		f.open = perToken(irishLower)
	case lang == "turkish":
		f.open = perToken(turkishLower)
	default:
		f.broken = eserr.IllegalArgument("language [%s] not support for lower case", lang)
	}
	return f
}

func lowercaseFilter() filterSpec {
	return filterSpec{name: "lowercase", open: perToken(lowerText), normalizing: true}
}

// lowerText changes a text in place where its length allows.
func lowerText(text []byte) []byte {
	for i, c := range text {
		if c >= utf8.RuneSelf {
			return lowerWide(text, i)
		}
		if 'A' <= c && c <= 'Z' {
			text[i] = c + 'a' - 'A'
		}
	}
	return text
}

// lowerWide is lowerText from a place on.
func lowerWide(text []byte, at int) []byte {
	to := at
	for i := at; i < len(text); {
		r, n := decodeChar(text[i:])
		low := toLower(r)
		if to+runeLen(low) > i+n {
			return appendLower(text[:to:to], text[i:])
		}
		i += n
		to = len(appendRune(text[:to], low))
	}
	return text[:to]
}

// toLower is Java's Character.toLowerCase.
func toLower(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	if low := unicode.ToLower(r); low != r && !unassigned(r) {
		return low
	}
	return r
}

// javaLower is Java's String.toLowerCase: of a capital I with a dot the dot
// stays, and a sigma at the end of a word has its own form.
func javaLower(s string) string {
	if !strings.ContainsAny(s, "İΣ") && utf8.ValidString(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := decodeCharIn(s[i:])
		switch {
		case r == 'İ':
			b.WriteString("i\u0307")
		case r == 'Σ' && finalSigma(s, i):
			b.WriteRune('ς')
		default:
			b.Write(appendRune(nil, unicode.ToLower(r)))
		}
		i += n
	}
	return b.String()
}

// finalSigma tells whether letters stand before a sigma in its word, and none
// behind it.
func finalSigma(s string, at int) bool {
	cased := func(r rune) bool { return unicode.In(r, unicode.Lu, unicode.Ll, unicode.Lt) }
	ignored := func(r rune) bool {
		return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Nd, unicode.Pc, unicode.Pd) || strings.ContainsRune("'.\"‧", r)
	}
	before := strings.TrimRightFunc(s[:at], ignored)
	r, _ := utf8.DecodeLastRuneInString(before)
	if before == "" || !cased(r) {
		return false
	}
	behind := strings.TrimLeftFunc(s[at+len("Σ"):], ignored)
	return behind == "" || !cased(firstRune(behind))
}

// toUpper is Java's Character.toUpperCase.
func toUpper(r rune) rune {
	if up := unicode.ToUpper(r); up != r && !unassigned(r) {
		return up
	}
	return r
}

// uppercase writes terms in upper case.
func uppercase(c *config) filterSpec {
	return filterSpec{name: c.name, normalizing: true, open: perToken(mapRunes(toUpper))}
}

// mapRunes makes a text filter of a function of runes.
func mapRunes(change func(r rune) rune) func([]byte) []byte {
	return func(text []byte) []byte {
		out := text[:0]
		for i := 0; i < len(text); {
			r, n := decodeChar(text[i:])
			to := change(r)
			if m := runeLen(to); len(out)+m > i+n && (r != utf8.RuneError || n > 1) {
				rest := append([]byte(nil), text[i:]...)
				out = out[:len(out):len(out)]
				for len(rest) > 0 {
					r, n := decodeChar(rest)
					out = appendChar(out, r, change(r), rest[:n])
					rest = rest[n:]
				}
				return out
			}
			out = appendChar(out, r, to, text[i:i+n])
			i += n
		}
		return out
	}
}
