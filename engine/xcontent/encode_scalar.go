package xcontent

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"esconsole/engine/java"
)

// appendDouble prints a Java double; what is no number is a string.
func appendDouble(out []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(java.AppendDouble(append(out, '"'), f), '"')
	}
	return java.AppendDouble(out, f)
}

// appendFloat prints a Java float; what is no number is a string.
func appendFloat(out []byte, f float32) []byte {
	if f64 := float64(f); math.IsNaN(f64) || math.IsInf(f64, 0) {
		return append(java.AppendFloat(append(out, '"'), f), '"')
	}
	return java.AppendFloat(out, f)
}

// appendNumberText prints a number of a document as the server does after
// reading it: a number with a fraction or an exponent is a double.
func appendNumberText(out []byte, text string) []byte {
	if isFloatText(text) {
		f, _ := strconv.ParseFloat(text, 64)
		return appendDouble(out, f)
	}
	if text == "-0" {
		return append(out, '0')
	}
	return append(out, text...)
}

// isFloatText tells whether a number has a fraction or an exponent.
func isFloatText(text string) bool { return strings.ContainsAny(text, ".eE") }

const upperHex = "0123456789ABCDEF"

// appendString prints a JSON string with the escapes that the server uses:
// characters above U+FFFF and lone surrogates are escaped, too.
func appendString(out []byte, s string) []byte {
	out = append(out, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if !mustEscape[c] {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			out = append(out, s[start:i]...)
			out = appendEscape(out, c)
			i++
			start = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r <= 0xFFFF && size > 1 {
			i += size
			continue
		}
		out = append(out, s[start:i]...)
		switch {
		case size > 1:
			high, low := utf16.EncodeRune(r)
			out = appendUnitEscape(appendUnitEscape(out, uint16(high)), uint16(low))
		case isSurrogateBytes(s[i:]):
			out = appendUnitEscape(out, 0xD000|uint16(s[i+1]&0x3F)<<6|uint16(s[i+2]&0x3F))
			size = 3
		default:
			out = append(out, "\uFFFD"...)
		}
		i += size
		start = i
	}
	out = append(out, s[start:]...)
	return append(out, '"')
}

// mustEscape tells of which bytes a string has to be looked at.
var mustEscape = func() (t [256]bool) {
	for c := range t {
		t[c] = c < ' ' || c == '"' || c == '\\' || c >= 0xED
	}
	return t
}()

// appendEscape prints an ASCII character that has an escape.
func appendEscape(out []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(out, '\\', c)
	case '\b':
		return append(out, '\\', 'b')
	case '\t':
		return append(out, '\\', 't')
	case '\n':
		return append(out, '\\', 'n')
	case '\f':
		return append(out, '\\', 'f')
	case '\r':
		return append(out, '\\', 'r')
	}
	return appendUnitEscape(out, uint16(c))
}

// appendUnitEscape prints a UTF-16 unit as \uXXXX.
func appendUnitEscape(out []byte, u uint16) []byte {
	return append(out, '\\', 'u', upperHex[u>>12], upperHex[u>>8&15], upperHex[u>>4&15], upperHex[u&15])
}
