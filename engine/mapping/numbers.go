package mapping

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"esconsole/engine/eserr"
)

// parseDouble is Java's Double.parseDouble: blanks around, a suffix f or d and
// hexadecimal floats are allowed; NaN and Infinity are numbers.
func parseDouble(s string) (float64, error) { return parseFloating(s, 64) }

// parseFloat is Java's Float.parseFloat.
func parseFloat(s string) (float32, error) {
	f, err := parseFloating(s, 32)
	return float32(f), err
}

func parseFloating(s string, bits int) (float64, error) {
	in := strings.TrimFunc(s, func(r rune) bool { return r <= ' ' })
	if in == "" {
		return 0, foreign(400, "number_format_exception", "empty String")
	}
	if !javaFloating(in) {
		return 0, numberFormat(in)
	}
	digits := in
	if last := in[len(in)-1]; (last|0x20 == 'f' || last|0x20 == 'd') && !isHexInteger(in) {
		digits = in[:len(in)-1]
	}
	f, err := strconv.ParseFloat(digits, bits)
	if err != nil && !math.IsInf(f, 0) {
		return 0, numberFormat(in)
	}
	return f, nil
}

// isHexInteger tells a hexadecimal float without its exponent, which is none.
func isHexInteger(s string) bool {
	return strings.Contains(s, "0x") && !strings.ContainsAny(s, "pP")
}

// javaFloating tells whether Java's grammar allows s, so that strconv's wider one
// cannot be met: no underscores, no inf, no nan.
func javaFloating(s string) bool {
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

// parseLong is Java's Long.parseLong without its error. Digits of any script are
// digits to Java.
func parseLong(s string) (int64, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil && isForeign(s) {
		n, err = strconv.ParseInt(latinDigits(s), 10, 64)
	}
	return n, err == nil
}

func isForeign(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return true
		}
	}
	return false
}

// latinDigits writes the decimal digits of other scripts as 0 to 9; Java looks at
// UTF-16 units here, so digits beyond U+FFFF are none.
func latinDigits(s string) string {
	return strings.Map(func(r rune) rune {
		for _, block := range unicode.Nd.R16 {
			if r >= rune(block.Lo) && r <= rune(block.Hi) {
				return '0' + (r-rune(block.Lo))%10
			}
		}
		return r
	}, s)
}

// toLong reads a text as a long: Long.parseLong, then BigDecimal, whose fraction
// is cut off with coerce and refused without.
func toLong(s string, coerce bool) (int64, error) {
	if n, ok := parseLong(s); ok {
		return n, nil
	}
	d, ok := parseDecimal(s)
	if !ok {
		return 0, eserr.IllegalArgument(`For input string: "%s"`, s)
	}
	n, fraction, inRange := d.long()
	if !inRange {
		return 0, eserr.IllegalArgument("Value [%s] is out of range for a long", s)
	}
	if fraction && (!coerce || -d.point > maxScale) {
		return 0, eserr.IllegalArgument("Value [%s] has a decimal part", s)
	}
	return n, nil
}

// maxScale is the largest power of ten that Java's BigInteger takes: dividing by
// a larger one fails.
const maxScale = 646456992

// decimal is a number of any size as its digits and a power of ten: 0.digits
// times 10^point.
type decimal struct {
	negative bool
	digits   string // neither begins nor ends with 0
	point    int
}

// parseDecimal reads a number as Java's BigDecimal does.
func parseDecimal(s string) (d decimal, ok bool) {
	if isForeign(s) {
		s = latinDigits(s)
	}
	if s != "" && (s[0] == '-' || s[0] == '+') {
		d.negative = s[0] == '-'
		s = s[1:]
	}
	exponent := 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		e, err := strconv.ParseInt(s[i+1:], 10, 32)
		if err != nil {
			return d, false
		}
		s, exponent = s[:i], int(e)
	}
	whole, fraction, _ := strings.Cut(s, ".")
	digits := whole + fraction
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return d, false
	}
	significant := strings.TrimLeft(digits, "0")
	d.point = len(whole) - (len(digits) - len(significant)) + exponent
	d.digits = strings.TrimRight(significant, "0")
	return d, true
}

// long is the part before the point; fraction tells whether there is more.
func (d decimal) long() (n int64, fraction, inRange bool) {
	if d.digits == "" {
		return 0, false, true
	}
	if d.point > 19 {
		return 0, false, false
	}
	if d.point <= 0 {
		return 0, true, true
	}
	whole := d.digits
	if len(whole) > d.point {
		whole, fraction = whole[:d.point], true
	}
	whole += strings.Repeat("0", d.point-len(whole))
	u, err := strconv.ParseUint(whole, 10, 64)
	if err != nil {
		return 0, false, false
	}
	if d.negative {
		return -int64(u), fraction, u <= 1<<63
	}
	return int64(u), fraction, u < 1<<63
}
