package java

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// DecimalFormat prints numbers by a pattern such as #,##0.00, with the symbols of
// no particular country.
//
// Java: java.text.DecimalFormat with the symbols of Locale.ROOT.
type DecimalFormat struct {
	prefix, suffix                 string
	negativePrefix, negativeSuffix string
	multiplier                     int
	grouping                       int // digits of a group; 0: no groups
	minInt, maxInt                 int
	minFrac, maxFrac               int
	exponent                       int // least digits of the exponent; 0: none
	point                          bool
}

// maxDigits is how many digits a pattern without an exponent lets through.
const maxDigits = math.MaxInt32

// NewDecimalFormat reads a pattern. The error has Java's text.
func NewDecimalFormat(pattern string) (*DecimalFormat, error) {
	f := &DecimalFormat{multiplier: 1}
	p := patternReader{pattern: pattern}
	negative := false
	for part := 0; part <= 1; part++ {
		one, err := p.part(part == 0)
		if err != nil {
			return nil, err
		}
		if part == 0 {
			if *f, err = one.format(pattern); err != nil {
				return nil, err
			}
			f.prefix, f.suffix = one.prefix, one.suffix
		} else {
			f.negativePrefix, f.negativeSuffix, negative = one.prefix, one.suffix, true
		}
		if !p.more {
			break
		}
	}
	if pattern == "" {
		f.maxInt, f.maxFrac, f.grouping = maxDigits, maxDigits, 3
	}
	if !negative || f.negativePrefix == f.prefix && f.negativeSuffix == f.suffix {
		f.negativePrefix, f.negativeSuffix = "-"+f.prefix, f.suffix
	}
	return f, nil
}

// PatternError is a pattern that Java refuses, in its words.
type PatternError struct{ Reason string }

// Error is Java's text.
func (e *PatternError) Error() string { return e.Reason }

func patternFault(format string, args ...any) error {
	return &PatternError{fmt.Sprintf(format, args...)}
}

// patternReader cuts a pattern into its parts.
type patternReader struct {
	pattern string
	at      int
	more    bool // a second part follows
}

// patternPart is the part of a pattern for numbers of one sign.
type patternPart struct {
	prefix, suffix     string
	left, zeros, right int // of # before, 0, and # behind
	point, grouping    int // -1: none
	exponent           int
	multiplier         int
	scientific         bool
}

// part reads up to the end or a semicolon. Only what is around the digits counts
// in the second part.
//
// Java: java.text.DecimalFormat.applyPattern.
func (p *patternReader) part(first bool) (patternPart, error) {
	out := patternPart{point: -1, grouping: -1, multiplier: 1}
	a := affix{pattern: p.pattern}
	p.more = false
	runes := []rune(p.pattern)
	for ; p.at < len(runes); p.at++ {
		if a.phase == 1 {
			again, err := p.digit(&out, runes, first)
			if err != nil {
				return out, err
			}
			if again {
				a.phase = 2
				p.at--
			}
			continue
		}
		ch := runes[p.at]
		twice := p.at+1 < len(runes) && runes[p.at+1] == ch
		if !a.quoted && ch == ';' {
			if a.phase == 0 || !first {
				return out, patternFault("Unquoted special character '%c' in pattern \"%s\"", ch, p.pattern)
			}
			p.more = true
			p.at++
			out.suffix = a.text.String()
			return out, nil
		}
		skip, err := a.take(&out, ch, twice)
		if err != nil {
			return out, err
		}
		p.at += skip
	}
	switch {
	case a.quoted:
		return out, patternFault("Malformed pattern \"%s\"", p.pattern)
	case a.phase == 0:
		out.prefix = a.text.String()
	default:
		out.suffix = a.text.String()
	}
	return out, nil
}

// affix is what stands around the digits.
type affix struct {
	pattern string
	text    strings.Builder
	phase   int // 0: before the digits, 1: in them, 2: behind
	quoted  bool
}

// take reads a character; twice tells that it stands there twice. skip is by how
// many characters the reader is to go further, or back.
func (a *affix) take(out *patternPart, ch rune, twice bool) (skip int, err error) {
	switch {
	case ch == '\'' && twice:
		a.text.WriteString("'")
		return 1, nil
	case ch == '\'':
		a.quoted = !a.quoted
		return 0, nil
	case a.quoted:
	case strings.ContainsRune("#0,.", ch):
		if a.phase == 2 {
			return 0, patternFault("Unquoted special character '%c' in pattern \"%s\"", ch, a.pattern)
		}
		out.prefix = a.text.String()
		a.text.Reset()
		a.phase = 1
		return -1, nil
	case ch == '%' || ch == '‰':
		if out.multiplier != 1 {
			return 0, patternFault("Too many percent/per mille characters in pattern \"%s\"", a.pattern)
		}
		out.multiplier = 100
		if ch == '‰' {
			out.multiplier = 1000
		}
	case ch == '¤' && twice:
		a.text.WriteString(noCurrency)
		return 1, nil
	}
	a.text.WriteRune(ch)
	return 0, nil
}

// noCurrency is the code of no currency.
const noCurrency = "XX" + "X"

// digit reads a character of the digits; done tells that it is none.
func (p *patternReader) digit(out *patternPart, runes []rune, first bool) (done bool, err error) {
	ch := runes[p.at]
	if !first && strings.ContainsRune("#0,.", ch) {
		return false, nil
	}
	switch ch {
	case '#':
		if out.zeros > 0 {
			out.right++
		} else {
			out.left++
		}
		if out.grouping >= 0 && out.point < 0 {
			out.grouping++
		}
	case '0':
		if out.right > 0 {
			return false, patternFault("Unexpected '0' in pattern \"%s\"", p.pattern)
		}
		out.zeros++
		if out.grouping >= 0 && out.point < 0 {
			out.grouping++
		}
	case ',':
		out.grouping = 0
	case '.':
		if out.point >= 0 {
			return false, patternFault("Multiple decimal separators in pattern \"%s\"", p.pattern)
		}
		out.point = out.left + out.zeros + out.right
	case 'E':
		if !first {
			return true, nil
		}
		if out.scientific {
			return false, patternFault("Multiple exponential symbols in pattern \"%s\"", p.pattern)
		}
		out.scientific = true
		for p.at+1 < len(runes) && runes[p.at+1] == '0' {
			p.at++
			out.exponent++
		}
		if out.left+out.zeros < 1 || out.exponent < 1 {
			return false, patternFault("Malformed exponential pattern \"%s\"", p.pattern)
		}
	default:
		return true, nil
	}
	return false, nil
}

// format is what the digits of the first part mean.
func (d *patternPart) format(pattern string) (DecimalFormat, error) {
	f := DecimalFormat{multiplier: d.multiplier, exponent: d.exponent}
	left, zeros, right, point := d.left, d.zeros, d.right, d.point
	if zeros == 0 && left > 0 && point >= 0 { // ###.### stands for ##0.###
		n := point
		if n == 0 {
			n++
		}
		right = left - n
		left = n - 1
		zeros = 1
	}
	if point >= 0 && (point < left || point > left+zeros) || d.grouping == 0 || point < 0 && right > 0 {
		return f, patternFault("Malformed pattern \"%s\"", pattern)
	}
	total := left + zeros + right
	effective := point
	if point < 0 {
		effective = total
	}
	f.minInt = effective - left
	f.maxInt = maxDigits
	if d.scientific {
		f.maxInt = left + f.minInt
	}
	if point >= 0 {
		f.maxFrac = total - point
		f.minFrac = max(left+zeros-point, 0)
	}
	f.grouping = max(d.grouping, 0)
	f.point = point == 0 || point == total
	return f, nil
}

// Long prints a whole number.
func (f *DecimalFormat) Long(n int64) string {
	if f.exponent == 0 {
		digits := new(big.Int).Mul(big.NewInt(n), big.NewInt(int64(f.multiplier))).String()
		return f.wrap(n < 0, f.plain(strings.TrimPrefix(digits, "-"), ""))
	}
	return f.Double(float64(n))
}

// Double prints a number.
func (f *DecimalFormat) Double(x float64) string {
	switch {
	case x != x:
		return "NaN"
	case math.IsInf(x, 0):
		return f.wrap(x < 0, "∞")
	}
	x *= float64(f.multiplier)
	negative := math.Signbit(x)
	x = math.Abs(x)
	if f.exponent > 0 {
		return f.wrap(negative, f.scientific(x))
	}
	digits, exponent := digitsOf(x)
	if len(digits)-exponent > f.maxFrac {
		whole, fraction, _ := strings.Cut(strconv.FormatFloat(x, 'f', f.maxFrac, 64), ".")
		return f.wrap(negative, f.plain(whole, fraction))
	}
	switch {
	case exponent <= 0:
		return f.wrap(negative, f.plain("", strings.Repeat("0", -exponent)+digits))
	case exponent > len(digits):
		digits += strings.Repeat("0", exponent-len(digits))
	}
	return f.wrap(negative, f.plain(digits[:exponent], digits[exponent:]))
}

// digitsOf are the digits that Double.toString gives a number that is not
// negative: 0.digits times 10^exponent. Those of zero are none.
func digitsOf(x float64) (digits string, exponent int) {
	mantissa, exp, _ := strings.Cut(DoubleString(x), "E")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	n, _ := strconv.Atoi(exp)
	all := whole + fraction
	digits = strings.TrimLeft(all, "0")
	exponent = n + len(whole) - (len(all) - len(digits))
	if digits = strings.TrimRight(digits, "0"); digits == "" {
		return "", 0
	}
	return digits, exponent
}

func (f *DecimalFormat) wrap(negative bool, digits string) string {
	if negative {
		return f.negativePrefix + digits + f.negativeSuffix
	}
	return f.prefix + digits + f.suffix
}

// plain lays out digits without an exponent.
func (f *DecimalFormat) plain(whole, fraction string) string {
	whole = strings.TrimLeft(whole, "0")
	fraction = strings.TrimRight(fraction, "0")
	if len(whole) < f.minInt {
		whole = strings.Repeat("0", f.minInt-len(whole)) + whole
	}
	if len(whole) > f.maxInt {
		whole = whole[len(whole)-f.maxInt:]
	}
	if len(fraction) < f.minFrac {
		fraction += strings.Repeat("0", f.minFrac-len(fraction))
	}
	if whole == "" && fraction == "" {
		whole = "0"
	}
	if f.grouping > 0 {
		whole = grouped(whole, f.grouping)
	}
	if fraction != "" || f.point {
		return whole + "." + fraction
	}
	return whole
}

func grouped(whole string, size int) string {
	var b strings.Builder
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%size == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	return b.String()
}

// scientific lays out a number with an exponent.
func (f *DecimalFormat) scientific(x float64) string {
	digits, exponent := f.significant(x) // x is 0.digits times 10^exponent
	shift, minInt := exponent-f.minInt, f.minInt
	switch {
	case f.maxInt > 1 && f.maxInt > f.minInt: // the exponent is a multiple
		shift, minInt = FloorDiv(exponent-1, f.maxInt)*f.maxInt, 1
	case f.minInt == 0 && f.minFrac == 0:
		shift--
	}
	whole := exponent - shift
	if digits == "" {
		shift, whole = 0, minInt
	}
	if len(digits) < whole {
		digits += strings.Repeat("0", whole-len(digits))
	}
	least := minInt + f.minFrac
	if len(digits) < least {
		digits += strings.Repeat("0", least-len(digits))
	}
	out := digits[:whole]
	if len(digits) > whole || f.point {
		out += "." + digits[whole:]
	}
	sign := ""
	if shift < 0 {
		sign, shift = "-", -shift
	}
	exp := strconv.Itoa(shift)
	if len(exp) < f.exponent {
		exp = strings.Repeat("0", f.exponent-len(exp)) + exp
	}
	return out + "E" + sign + exp
}

// significant are the digits of a number that a pattern with an exponent shows.
func (f *DecimalFormat) significant(x float64) (digits string, exponent int) {
	if x == 0 {
		return "", 0
	}
	digits, exponent = digitsOf(x)
	most := f.maxInt + f.maxFrac
	if most <= 0 || len(digits) <= most {
		return digits, exponent
	}
	mantissa, exp, _ := strings.Cut(strconv.FormatFloat(x, 'e', most-1, 64), "e")
	n, _ := strconv.Atoi(exp)
	return strings.TrimRight(strings.Replace(mantissa, ".", "", 1), "0"), n + 1
}
