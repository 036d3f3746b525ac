package xcontent

import (
	"math"
	"strconv"
	"strings"

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

// appendString prints a JSON string with the escapes that the server uses.
func appendString(out []byte, s string) []byte {
	out = append(out, '"')
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		out = append(out, s[start:i]...)
		start = i + 1
		switch c {
		case '"', '\\':
			out = append(out, '\\', c)
		case '\b':
			out = append(out, '\\', 'b')
		case '\t':
			out = append(out, '\\', 't')
		case '\n':
			out = append(out, '\\', 'n')
		case '\f':
			out = append(out, '\\', 'f')
		case '\r':
			out = append(out, '\\', 'r')
		default:
			out = append(out, '\\', 'u', '0', '0', upperHex[c>>4], upperHex[c&15])
		}
	}
	out = append(out, s[start:]...)
	return append(out, '"')
}
