package java

import (
	"math"
	"strconv"
	"strings"
)

// ParseDouble is Double.parseDouble: blanks around, a suffix f or d and
// hexadecimal floats are allowed; NaN and Infinity are numbers. fault is the
// message of its exception, "" if s is a number.
func ParseDouble(s string) (f float64, fault string) { return parseFloating(s, 64) }

// ParseFloat is Float.parseFloat.
func ParseFloat(s string) (f float32, fault string) {
	wide, fault := parseFloating(s, 32)
	return float32(wide), fault
}

func parseFloating(s string, bits int) (float64, string) {
	in := strings.TrimFunc(s, func(r rune) bool { return r <= ' ' })
	if in == "" {
		return 0, "empty String"
	}
	if twoPoints(in) {
		return 0, "multiple points"
	}
	if !isFloating(in) {
		return 0, forInput(in)
	}
	digits := in
	if last := in[len(in)-1]; (last|0x20 == 'f' || last|0x20 == 'd') && !isHexInteger(in) {
		digits = in[:len(in)-1]
	}
	f, err := strconv.ParseFloat(digits, bits)
	if err != nil && !math.IsInf(f, 0) {
		return 0, forInput(in)
	}
	return f, ""
}

// twoPoints tells whether there are two points among the digits that s begins with.
func twoPoints(s string) bool {
	s = strings.TrimLeft(s, "+-")
	digits := s[:len(s)-len(strings.TrimLeft(s, "0123456789."))]
	return strings.Count(digits, ".") > 1 && !strings.HasPrefix(s, "0x") && !strings.HasPrefix(s, "0X")
}

func forInput(s string) string { return `For input string: "` + s + `"` }

// isHexInteger tells a hexadecimal float without its exponent, which is none.
func isHexInteger(s string) bool {
	return strings.Contains(s, "0x") && !strings.ContainsAny(s, "pP")
}

// isFloating tells whether Java's grammar allows s, so that strconv's wider one
// cannot be met: no underscores, no inf, no nan.
func isFloating(s string) bool {
	body := strings.TrimLeft(s, "+-")
	if len(s)-len(body) > 1 {
		return false
	}
	if body == "NaN" || body == "Infinity" {
		return true
	}
	if len(body) > 1 && body[0] == '0' && body[1]|0x20 == 'x' {
		return strings.ContainsAny(body, "pP") && !strings.Contains(body, "_")
	}
	for i := 0; i < len(body); i++ {
		switch c := body[i]; {
		case c >= '0' && c <= '9', c == '.', c|0x20 == 'e', c == '+', c == '-':
		case (c|0x20 == 'f' || c|0x20 == 'd') && i == len(body)-1:
		default:
			return false
		}
	}
	return body != ""
}
