package analysis

import (
	"bytes"
	"unicode"
)

// turkishLower keeps the dotless i apart: I becomes ı, and İ becomes i.
//
// Server: org.apache.lucene.analysis.tr.TurkishLowerCaseFilter.
func turkishLower(text []byte) []byte {
	out := make([]byte, 0, len(text)+4)
	for i := 0; i < len(text); {
		r, n := decodeChar(text[i:])
		raw := text[i : i+n]
		i += n
		switch {
		case r == 'I':
			out, i = turkishI(out, text, i)
		default:
			out = appendChar(out, r, toLower(r), raw)
		}
	}
	return out
}

const combiningDot = '\u0307'

// turkishI writes an I, of which the marks that follow decide: with a dot above
// it is an i, and the dots among the marks go.
func turkishI(out, text []byte, at int) ([]byte, int) {
	end, dotted := at, false
	for end < len(text) {
		r, n := decodeChar(text[end:])
		if !unicode.Is(unicode.Mn, r) {
			break
		}
		dotted = dotted || r == combiningDot
		end += n
	}
	if !dotted {
		return appendRune(out, 'ı'), at
	}
	out = append(out, 'i')
	for at < end {
		r, n := decodeChar(text[at:])
		if r != combiningDot {
			out = appendRune(out, toLower(r))
		}
		at += n
	}
	return out, at
}

// irishLower writes a hyphen between a prefixed n or t and the capital vowel
// that it stands before.
//
// Server: org.apache.lucene.analysis.ga.IrishLowerCaseFilter.
func irishLower(text []byte) []byte {
	if len(text) > 1 && (text[0] == 'n' || text[0] == 't') {
		if r, _ := decodeChar(text[1:]); bytes.ContainsRune([]byte("AEIOUÁÉÍÓÚ"), r) {
			out := append(make([]byte, 0, len(text)+1), text[0], '-')
			return append(out, narrowLower(text[1:])...)
		}
	}
	return narrowLower(text)
}

// narrowLower is lower case for all characters that are one UTF-16 code unit.
var narrowLower = mapRunes(func(r rune) rune {
	if r > 0xFFFF {
		return r
	}
	return toLower(r)
})

// greekLower also takes accents away and writes the final sigma as the others.
//
// Server: org.apache.lucene.analysis.el.GreekLowerCaseFilter.
func greekLower(text []byte) []byte { return greekLowerRunes(text) }

var greekLowerRunes = mapRunes(func(r rune) rune {
	switch r {
	case 'ς':
		return 'σ'
	case 'Ά', 'ά':
		return 'α'
	case 'Έ', 'έ':
		return 'ε'
	case 'Ή', 'ή':
		return 'η'
	case 'Ί', 'Ϊ', 'ί', 'ϊ', 'ΐ':
		return 'ι'
	case 'Ύ', 'Ϋ', 'ύ', 'ϋ', 'ΰ':
		return 'υ'
	case 'Ό', 'ό':
		return 'ο'
	case 'Ώ', 'ώ':
		return 'ω'
	case '\u03A2':
		return 'ς'
	}
	return toLower(r)
})
