package dates

import (
	"math"
	"strconv"
)

// signStyle says where a number may have a sign.
type signStyle uint8

const (
	signNormal signStyle = iota // minus only
	signAlways
	signNever
	signNotNegative
	signExceedsPad // plus where it is wider than the pad
)

// accepts tells whether a sign may be read.
func (s signStyle) accepts(positive, strict, fixed bool) bool {
	switch s {
	case signNormal:
		return !positive || !strict
	case signAlways, signExceedsPad:
		return true
	}
	return !strict && !fixed
}

// number is a numeric field. In a row of numbers without anything between them
// the first leaves subsequent digits to the others, whose width is fixed.
type number struct {
	f          field
	min, max   int
	sign       signStyle
	subsequent int // -1: fixed width
	reduced    bool
}

func (n *number) fixed(c *parseContext) bool {
	if n.reduced && c.lenient {
		return false
	}
	return n.subsequent == -1 || n.subsequent > 0 && n.min == n.max && n.sign == signNotNegative
}

func (n *number) parse(c *parseContext, pos int) int {
	if pos >= len(c.text) {
		return ^pos
	}
	negative, positive := false, false
	switch c.text[pos] {
	case '+':
		positive = true
	case '-':
		negative = true
	}
	if positive || negative {
		if !n.sign.accepts(positive, !c.lenient, n.min == n.max) {
			return ^pos
		}
		pos++
	} else if n.sign == signAlways && !c.lenient {
		return ^pos
	}
	minWidth, maxWidth := 1, 9
	if !c.lenient || n.fixed(c) {
		minWidth, maxWidth = n.min, n.max
	}
	if pos+minWidth > len(c.text) {
		return ^pos
	}
	end := digitsEnd(c.text, pos, maxWidth+max(n.subsequent, 0))
	if end < pos+minWidth {
		return ^pos
	}
	if n.subsequent > 0 {
		end = pos + max(minWidth, end-pos-n.subsequent)
	}
	return n.finish(c, pos, end, negative, positive)
}

// digitsEnd is the end of the digits at pos, of which there may be width.
func digitsEnd(s string, pos, width int) int {
	end := min(pos+width, len(s))
	for pos < end && s[pos] >= '0' && s[pos] <= '9' {
		pos++
	}
	return pos
}

// finish takes the digits from pos to end.
func (n *number) finish(c *parseContext, pos, end int, negative, positive bool) int {
	v, last := digitsValue(c.text, pos, end)
	lowest := negative && end-pos == 19 && c.text[pos:end] == lowestDigits
	if lowest {
		last = end
	}
	end = last
	switch {
	case lowest:
		v = math.MinInt64
	case negative:
		if v == 0 && !c.lenient {
			return ^(pos - 1)
		}
		v = -v
	case n.sign == signExceedsPad && !c.lenient:
		if positive && end-pos <= n.min {
			return ^(pos - 1)
		}
		if !positive && end-pos > n.min {
			return ^pos
		}
	}
	if n.reduced {
		v = n.expand(v, end-pos)
	}
	return c.set(n.f, v, pos, end)
}

// lowestDigits are those of the lowest number, which has no positive counterpart.
const lowestDigits = "9223372036854775808"

// digitsValue is the value of digits; one digit less is taken of a number that
// is too large.
func digitsValue(s string, pos, end int) (int64, int) {
	v := int64(0)
	for i := pos; i < end; i++ {
		d := int64(s[i] - '0')
		if v > (math.MaxInt64-d)/10 {
			return v, i
		}
		v = v*10 + d
	}
	return v, end
}

// reducedBase is the year from which two digits count.
const reducedBase = 2000

// expand puts the century before a year of two digits.
func (n *number) expand(v int64, width int) int64 {
	if width != n.min || v < 0 {
		return v
	}
	span := pow10(n.min)
	v += reducedBase - reducedBase%span
	if v < reducedBase {
		v += span
	}
	return v
}

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

func (n *number) format(c *printContext) (bool, error) {
	v, ok, err := c.value(n.f)
	if !ok || err != nil {
		return ok, err
	}
	if n.reduced {
		v = n.reduce(v)
	}
	abs := strconv.FormatUint(uint64(v), 10)
	if v < 0 {
		abs = strconv.FormatUint(uint64(-v), 10)
	}
	if len(abs) > n.max {
		return false, dateTimeError("Field " + c.fieldName(n.f) + " cannot be printed as the value " + strconv.FormatInt(v, 10) +
			" exceeds the maximum print width of " + itoa(n.max))
	}
	switch {
	case v < 0 && n.sign == signNotNegative:
		return false, dateTimeError("Field " + c.fieldName(n.f) + " cannot be printed as the value " + strconv.FormatInt(v, 10) +
			" cannot be negative according to the SignStyle")
	case v < 0 && n.sign != signNever:
		c.out = append(c.out, '-')
	case v >= 0 && n.sign == signExceedsPad && n.min < 19 && v >= pow10(n.min), v >= 0 && n.sign == signAlways:
		c.out = append(c.out, '+')
	}
	for range n.min - len(abs) {
		c.out = append(c.out, '0')
	}
	c.out = append(c.out, abs...)
	return true, nil
}

// reduce cuts a year to its last digits.
func (n *number) reduce(v int64) int64 {
	abs := max(v, -v)
	if v >= reducedBase && v < reducedBase+pow10(n.min) {
		return abs % pow10(n.min)
	}
	return abs % pow10(n.max)
}

// fraction is a field as a part of a second, in decimal places.
type fraction struct {
	f        field // nanoOfSecond or an epoch field
	min, max int
	point    bool
}

func (n *fraction) parse(c *parseContext, pos int) int {
	minWidth, maxWidth := 0, 9
	if !c.lenient {
		minWidth, maxWidth = n.min, n.max
	}
	missing := pos
	if minWidth > 0 {
		missing = ^pos
	}
	if pos >= len(c.text) {
		return missing
	}
	if n.point {
		if c.text[pos] != '.' {
			return missing
		}
		pos++
	}
	end := digitsEnd(c.text, pos, maxWidth)
	if end < pos+minWidth {
		return ^pos
	}
	v := int64(0)
	for i := pos; i < end; i++ {
		v = v*10 + int64(c.text[i]-'0')
	}
	digits := 9
	if n.f == epochNanosOfMilli {
		digits = 6
	}
	if width := end - pos; width <= digits {
		v *= pow10(digits - width)
	} else {
		v /= pow10(width - digits)
	}
	return c.set(n.f, v, pos, end)
}

func (n *fraction) format(c *printContext) (bool, error) {
	v, ok, err := c.value(n.f)
	if !ok || err != nil {
		return ok, err
	}
	if err := n.f.info().check(v); err != nil {
		return false, err
	}
	digits := 9
	if n.f == epochNanosOfMilli {
		digits = 6
	}
	text := strconv.FormatInt(v+pow10(digits), 10)[1:]
	width := digits
	for width > 0 && text[width-1] == '0' {
		width--
	}
	width = min(max(width, n.min), n.max)
	if width == 0 {
		return true, nil
	}
	if n.point {
		c.out = append(c.out, '.')
	}
	for len(text) < width {
		text += "0"
	}
	c.out = append(c.out, text[:width]...)
	return true, nil
}
