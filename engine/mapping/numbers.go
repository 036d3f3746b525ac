package mapping

import (
	"strconv"
	"strings"
	"unicode"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// parseDouble is Java's Double.parseDouble: blanks around, a suffix f or d and
// hexadecimal floats are allowed; NaN and Infinity are numbers.
func parseDouble(s string) (float64, error) {
	f, fault := java.ParseDouble(s)
	if fault != "" {
		return 0, foreign(400, "number_format_exception", "%s", fault)
	}
	return f, nil
}

// parseFloat is Java's Float.parseFloat.
func parseFloat(s string) (float32, error) {
	f, fault := java.ParseFloat(s)
	if fault != "" {
		return 0, foreign(400, "number_format_exception", "%s", fault)
	}
	return f, nil
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
