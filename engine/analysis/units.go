package analysis

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"
)

// decodeChar gives the first character of a text and how many bytes it has. A
// surrogate that stands alone, in three bytes, is a character too.
func decodeChar(text []byte) (rune, int) {
	r, n := utf8.DecodeRune(text)
	if n == 1 && r == utf8.RuneError && halfRune(text) {
		return rune(text[0]&0xF)<<12 | rune(text[1]&0x3F)<<6 | rune(text[2]&0x3F), 3
	}
	return r, n
}

// decodeCharIn is decodeChar for texts that are no bytes.
func decodeCharIn(text string) (rune, int) {
	r, n := utf8.DecodeRuneInString(text)
	if n == 1 && r == utf8.RuneError && halfRune(text) {
		return rune(text[0]&0xF)<<12 | rune(text[1]&0x3F)<<6 | rune(text[2]&0x3F), 3
	}
	return r, n
}

// lastChar is how many bytes the last character of a text has.
func lastChar(text string) int {
	if n := len(text) - 3; n >= 0 && halfRune(text[n:]) {
		return 3
	}
	_, n := utf8.DecodeLastRuneInString(text)
	return n
}

// appendRune adds a character, which may be a surrogate that stands alone.
func appendRune(out []byte, r rune) []byte {
	if utf16.IsSurrogate(r) {
		return appendHalf(out, uint16(r))
	}
	return utf8.AppendRune(out, r)
}

// runeLen is how many bytes appendRune adds.
func runeLen(r rune) int {
	if utf16.IsSurrogate(r) {
		return 3
	}
	return utf8.RuneLen(r)
}

// appendUTF16 adds the UTF-16 code units of a text.
func appendUTF16(out []uint16, text []byte) []uint16 {
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			out = append(out, uint16(c))
			i++
			continue
		}
		r, n := decodeChar(text[i:])
		if utf16.IsSurrogate(r) {
			out = append(out, uint16(r))
		} else {
			out = utf16.AppendRune(out, r)
		}
		i += n
	}
	return out
}

// halfRune tells whether a text begins with a surrogate that stands alone, which
// is written as three bytes.
func halfRune[T string | []byte](text T) bool {
	return len(text) >= 3 && text[0] == 0xED && text[1]&0xE0 == 0xA0 && text[2]&0xC0 == 0x80
}

// joinHalves makes characters of two surrogates that stand side by side, each in
// three bytes.
func joinHalves(text []byte) []byte {
	at := bytes.IndexByte(text, 0xED)
	if at < 0 || utf8.Valid(text) {
		return text
	}
	out := text[:at]
	for i := at; i < len(text); {
		r, n := decodeChar(text[i:])
		if utf16.IsSurrogate(r) && i+n < len(text) {
			low, more := decodeChar(text[i+n:])
			if full := utf16.DecodeRune(r, low); full != utf8.RuneError {
				out = utf8.AppendRune(out, full)
				i += n + more
				continue
			}
		}
		out = append(out, text[i:i+n]...)
		i += n
	}
	return out
}

// appendChar adds a character that was read from the bytes raw as read and has
// become r: bytes that are no character stay as they are.
func appendChar(out []byte, read, r rune, raw []byte) []byte {
	if read == utf8.RuneError && len(raw) == 1 {
		return append(out, raw...)
	}
	return appendRune(out, r)
}

// appendHalf adds a surrogate that stands alone.
func appendHalf(out []byte, unit uint16) []byte {
	return append(out, 0xE0|byte(unit>>12), 0x80|byte(unit>>6)&0x3F, 0x80|byte(unit)&0x3F)
}

// appendUTF8 adds the text of UTF-16 code units.
func appendUTF8(out []byte, text []uint16) []byte {
	for i := 0; i < len(text); i++ {
		r := rune(text[i])
		switch {
		case r < utf8.RuneSelf:
			out = append(out, byte(r))
			continue
		case utf16.IsSurrogate(r):
			full := rune(utf8.RuneError)
			if i+1 < len(text) {
				full = utf16.DecodeRune(r, rune(text[i+1]))
			}
			if full == utf8.RuneError {
				out = appendHalf(out, text[i])
				continue
			}
			r = full
			i++
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}
