package analysis

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// normalizer makes a filter that writes letters in one way.
func normalizer(change func(s []uint16, n int) int) func(c *config) filterSpec {
	return func(c *config) filterSpec {
		return filterSpec{name: c.name, normalizing: true, open: normalizing(change)}
	}
}

// wordNormalizer is normalizer for one that leaves keywords alone.
func wordNormalizer(change func(s []uint16, n int) int) func(c *config) filterSpec {
	return func(c *config) filterSpec {
		return filterSpec{name: c.name, attrs: attrKeyword, normalizing: true, open: lightStem(change)}
	}
}

// textNormalizer is normalizer for a function of texts.
func textNormalizer(change func(text []byte) []byte) func(c *config) filterSpec {
	return func(c *config) filterSpec { return filterSpec{name: c.name, normalizing: true, open: perToken(change)} }
}

// decimalDigits writes the digits of all scripts as 0 to 9.
//
// Server: org.apache.lucene.analysis.core.DecimalDigitFilter.
func decimalDigits(text []byte) []byte {
	out := text[:0]
	for i := 0; i < len(text); {
		r, n := decodeChar(text[i:])
		if r >= utf8.RuneSelf && isDigit(r) {
			out = append(out, digitValue(r)+'0')
		} else {
			out = append(out, text[i:i+n]...)
		}
		i += n
	}
	return out
}

// digitValue is the value of a decimal digit: they come in runs of ten.
func digitValue(r rune) byte {
	for _, t := range unicode.Nd.R16 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return byte(r-rune(t.Lo)) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return byte((r - rune(t.Lo)) % 10)
		}
	}
	return 0
}

// germanNormalize writes umlauts and their spellings with e alike, and ß as ss.
//
// Server: org.apache.lucene.analysis.de.GermanNormalizationFilter.
func germanNormalize(text []byte) []byte {
	const (
		ordinary = iota
		vowel    // a u behind it is no umlaut
		umlaut   // an e behind it goes
	)
	state := ordinary
	out := make([]byte, 0, len(text)+2)
	for i := 0; i < len(text); {
		r, n := decodeChar(text[i:])
		read, raw := r, text[i:i+n]
		i += n
		next := ordinary
		switch r {
		case 'a', 'o':
			next = umlaut
		case 'u':
			if next = vowel; state == ordinary {
				next = umlaut
			}
		case 'e':
			next = vowel
			if state == umlaut {
				r = -1
			}
		case 'i', 'q', 'y':
			next = vowel
		case 'ä', 'ö', 'ü':
			r, next = map[rune]rune{'ä': 'a', 'ö': 'o', 'ü': 'u'}[r], vowel
		case 'ß':
			out = append(out, 's')
			r = 's'
		}
		if state = next; r >= 0 {
			out = appendChar(out, read, r, raw)
		}
	}
	return append(text[:0], out...)
}

// scandinavianFold writes å, ä, æ, ö and ø, and two vowels for one of them, as a
// and o.
//
// Server: org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter.
func scandinavianFold(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'å', 'ä', 'æ':
			s[i] = 'a'
		case 'Å', 'Ä', 'Æ':
			s[i] = 'A'
		case 'ø', 'ö':
			s[i] = 'o'
		case 'Ø', 'Ö':
			s[i] = 'O'
		case 'a', 'A':
			if i < n-1 && strings.ContainsRune("aAeEoO", rune(s[i+1])) {
				n = deleteUnit(s, i+1, n)
			}
		case 'o', 'O':
			if i < n-1 && strings.ContainsRune("eEoO", rune(s[i+1])) {
				n = deleteUnit(s, i+1, n)
			}
		}
	}
	return n
}

// scandinavianNormalize writes the ways to write å, æ and ø alike.
//
// Server: org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter.
func scandinavianNormalize(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		following := rune(0)
		if i < n-1 {
			following = rune(s[i+1])
		}
		joined := uint16(0)
		switch c := s[i]; {
		case c == 'ä':
			s[i] = 'æ'
		case c == 'Ä':
			s[i] = 'Æ'
		case c == 'ö':
			s[i] = 'ø'
		case c == 'Ö':
			s[i] = 'Ø'
		case c == 'a' && strings.ContainsRune("aoAO", following):
			joined = 'å'
		case c == 'A' && strings.ContainsRune("aAoO", following):
			joined = 'Å'
		case c == 'a' && strings.ContainsRune("eE", following):
			joined = 'æ'
		case c == 'A' && strings.ContainsRune("eE", following):
			joined = 'Æ'
		case c == 'o' && strings.ContainsRune("eEoO", following):
			joined = 'ø'
		case c == 'O' && strings.ContainsRune("eEoO", following):
			joined = 'Ø'
		}
		if joined != 0 {
			n = deleteUnit(s, i+1, n)
			s[i] = joined
		}
	}
	return n
}

// serbianLetters says how Cyrillic letters, and Latin ones with marks, are
// written in plain Latin.
var serbianLetters = strings.NewReplacer("а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "ђ", "dj", "đ", "dj", "е", "e", "ж", "z",
	"з", "z", "ž", "z", "и", "i", "ј", "j", "к", "k", "л", "l", "љ", "lj", "м", "m", "н", "n", "њ", "nj", "о", "o", "п", "p", "р", "r",
	"с", "s", "т", "t", "ћ", "c", "ц", "c", "ч", "c", "č", "c", "ć", "c", "у", "u", "ф", "f", "х", "h", "џ", "dz", "ш", "s", "š", "s")

func serbianNormalize(text []byte) []byte {
	return append(text[:0], serbianLetters.Replace(string(text))...)
}

// cjkWidth writes full-width Latin and half-width Katakana in their usual width.
//
// Server: org.apache.lucene.analysis.cjk.CJKWidthFilter.
func cjkWidth(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch c := s[i]; {
		case 0xFF01 <= c && c <= 0xFF5E:
			s[i] -= 0xFEE0
		case 0xFF65 <= c && c <= 0xFF9F:
			if i > 0 && (c == 0xFF9E && voiced(&s[i-1]) || c == 0xFF9F && halfVoiced(&s[i-1])) {
				n = deleteUnit(s, i, n)
				i--
				continue
			}
			s[i] = uint16([]rune(wideKatakana)[c-0xFF65])
		}
	}
	return n
}

// wideKatakana are the letters of U+FF65 to U+FF9F in their usual width.
const wideKatakana = "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A"

// voiced adds a voiced sound mark to a letter that can have one.
func voiced(c *uint16) bool {
	switch r := rune(*c); {
	case r == 'ウ':
		*c = 'ヴ'
	case 'ワ' <= r && r <= 'ヲ':
		*c += 8
	case r == 'ヽ' || strings.ContainsRune("カキクケコサシスセソタチツテトハヒフヘホ", r):
		*c++
	default:
		return false
	}
	return true
}

func halfVoiced(c *uint16) bool {
	if !strings.ContainsRune("ハヒフヘホ", rune(*c)) {
		return false
	}
	*c += 2
	return true
}

// indicScripts are the blocks whose letters are composed; each has 128 characters.
var indicScripts = []rune{0x0900, 0x0980, 0x0A00, 0x0A80, 0x0B00, 0x0B80, 0x0C00, 0x0C80, 0x0D00}

func indicScript(c uint16) int { return slices.Index(indicScripts, rune(c)&^0x7F) }

// indicNormalize composes letters of the scripts of India.
//
// Server: org.apache.lucene.analysis.in.IndicNormalizer.
func indicNormalize(s []uint16, n int) int {
	for i := 0; i+1 < n; i++ {
		script := indicScript(s[i])
		if script < 0 || indicScript(s[i+1]) != script {
			continue
		}
		base := indicScripts[script]
		second, third := rune(s[i+1])-base, rune(-1)
		if i+2 < n {
			switch {
			case s[i+2] == '\u200D':
				third = 0xFF
			case indicScript(s[i+2]) == script:
				third = rune(s[i+2]) - base
			}
		}
		for _, d := range indicCompositions {
			if d.first != rune(s[i])-base || d.second != second || d.third >= 0 && d.third != third || d.scripts&(1<<script) == 0 {
				continue
			}
			s[i] = uint16(base + d.whole)
			if n = deleteUnit(s, i+1, n); d.third >= 0 {
				n = deleteUnit(s, i+1, n)
			}
			break
		}
	}
	return n
}
