package analysis

import (
	"unicode/utf16"
	"unicode/utf8"
)

// appendUTF16 adds the UTF-16 code units of a text.
func appendUTF16(out []uint16, text []byte) []uint16 {
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			out = append(out, uint16(c))
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if n == 1 && halfRune(text[i:]) {
			out = append(out, uint16(text[i]&0xF)<<12|uint16(text[i+1]&0x3F)<<6|uint16(text[i+2]&0x3F))
			i += 3
			continue
		}
		out = utf16.AppendRune(out, r)
		i += n
	}
	return out
}

// halfRune tells whether a text begins with a surrogate that stands alone, which
// is written as three bytes.
func halfRune(text []byte) bool {
	return len(text) >= 3 && text[0] == 0xED && text[1]&0xE0 == 0xA0 && text[2]&0xC0 == 0x80
}

// appendChar adds a character that was read from the bytes raw as read and has
// become r: bytes that are no character, such as half of one, stay as they are.
func appendChar(out []byte, read, r rune, raw []byte) []byte {
	if read == utf8.RuneError && len(raw) == 1 {
		return append(out, raw...)
	}
	return utf8.AppendRune(out, r)
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
