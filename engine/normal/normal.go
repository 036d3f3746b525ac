// Package normal has the normal forms of Unicode 11, which the servers of version
// 7 know: later characters stand alone and never change.
package normal

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// later are the characters after Unicode 11 that combine or decompose: pairs of
// the first and the last of a range.
var later = [...]rune{
	0x898, 0x89F, 0x8CA, 0x8D2, 0xC3C, 0xC3C, 0xEBA, 0xEBA, 0x1715, 0x1715, 0x1ABF, 0x1ACE, 0x1DFA, 0x1DFA,
	0xA82C, 0xA82C, 0x10EAB, 0x10EAC, 0x10EFD, 0x10EFF, 0x10F82, 0x10F85, 0x11070, 0x11070, 0x11938, 0x11938,
	0x1193D, 0x1193E, 0x11943, 0x11943, 0x119E0, 0x119E0, 0x11F41, 0x11F42, 0x16FF0, 0x16FF1, 0x1E08F, 0x1E08F,
	0x1E130, 0x1E136, 0x1E2AE, 0x1E2AE, 0x1E2EC, 0x1E2EF, 0x1E4EC, 0x1E4EF,
}

// Later says that a character combines or decomposes since a later Unicode only.
func Later(r rune) bool {
	if r < later[0] {
		return false
	}
	for i := 0; i < len(later) && later[i] <= r; i += 2 {
		if r <= later[i+1] {
			return true
		}
	}
	return false
}

// Append adds the normal form of a text. Bytes that are no character stay.
func Append(out []byte, form norm.Form, text []byte) []byte {
	from := 0
	for i := 0; i < len(text); {
		if text[i] < 0xE0 {
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if Later(r) {
			out = append(append(out, form.Bytes(text[from:i])...), text[i:i+n]...)
			from = i + n
		}
		i += n
	}
	return append(out, form.Bytes(text[from:])...)
}

// String gives the normal form of a text.
func String(form norm.Form, text string) string {
	if form.IsNormalString(text) {
		return text
	}
	return string(Append(nil, form, []byte(text)))
}

// Marks gives the combining classes of the first and of the last character that a
// character decomposes to.
func Marks(r rune) (lead, trail uint8) {
	if r < 0xC0 || Later(r) {
		return 0, 0
	}
	var buf [utf8.UTFMax]byte
	p := norm.NFD.Properties(buf[:utf8.EncodeRune(buf[:], r)])
	return p.LeadCCC(), p.TrailCCC()
}
