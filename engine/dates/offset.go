package dates

import (
	"strconv"
	"unicode/utf16"

	"esconsole/engine/eserr"
)

// offset is the distance from UTC in one of Java's patterns: +HH:MM and so on,
// with a text for none.
type offset struct {
	style int // index of the pattern in offsetPatterns
	none  string
}

// Styles of an offset; lower case parts are left out if they are zero.
const (
	offsetHH = iota
	offsetHHmm
	offsetHHcmm
	offsetHHMM
	offsetHHcMM
	offsetHHMMss
	offsetHHcMMcss
)

func (o offset) colon() bool { return o.style > 0 && o.style%2 == 0 }

func (o offset) parse(c *parseContext, pos int) int {
	if pos >= len(c.text) {
		return ^pos
	}
	if next, ok := c.hasPrefix(pos, o.none); ok {
		return c.set(offsetSeconds, 0, pos, next)
	}
	sign := c.text[pos]
	if sign != '+' && sign != '-' {
		return ^pos
	}
	var parts [3]int
	end, ok := o.digits(c.text, pos+1, &parts)
	if !ok {
		return ^pos
	}
	if parts[0] > 23 || parts[1] > 59 || parts[2] > 59 {
		c.err = dateTimeError("Value out of range: Hour[0-23], Minute[0-59], Second[0-59]")
		return ^pos
	}
	seconds := int64(parts[0]*3600 + parts[1]*60 + parts[2])
	if sign == '-' {
		seconds = -seconds
	}
	return c.set(offsetSeconds, seconds, pos, end)
}

// digits reads hours, and minutes and seconds as the style has them.
func (o offset) digits(s string, pos int, parts *[3]int) (end int, ok bool) {
	if pos, ok = twoDigitsAt(s, pos, false, &parts[0]); !ok {
		return pos, false
	}
	if o.style == offsetHH {
		return pos, true
	}
	next, ok := twoDigitsAt(s, pos, o.colon(), &parts[1])
	if !ok {
		return pos, o.style == offsetHHmm || o.style == offsetHHcmm
	}
	if o.style < offsetHHMMss {
		return next, true
	}
	end, _ = twoDigitsAt(s, next, o.colon(), &parts[2])
	return end, true
}

// twoDigitsAt reads two digits below 60, after a colon if there has to be one.
func twoDigitsAt(s string, pos int, colon bool, to *int) (next int, ok bool) {
	at := pos
	if colon {
		if at >= len(s) || s[at] != ':' {
			return pos, false
		}
		at++
	}
	if at+2 > len(s) || s[at] < '0' || s[at] > '5' || s[at+1] < '0' || s[at+1] > '9' {
		return pos, false
	}
	*to = int(s[at]-'0')*10 + int(s[at+1]-'0')
	return at + 2, true
}

func (o offset) format(c *printContext) (bool, error) {
	v, ok, err := c.value(offsetSeconds)
	if !ok || err != nil {
		return ok, err
	}
	total := int(v)
	if total == 0 {
		c.out = append(c.out, o.none...)
		return true, nil
	}
	sign := byte('+')
	if total < 0 {
		sign, total = '-', -total
	}
	hours, minutes, seconds := total/3600%100, total/60%60, total%60
	start := len(c.out)
	c.out = append(c.out, sign)
	c.out = append(c.out, twoDigits(hours)...)
	shown := hours
	if o.style >= offsetHHMM || o.style >= offsetHHmm && minutes > 0 {
		o.part(c, minutes)
		shown += minutes
		if o.style >= offsetHHMMss && seconds > 0 {
			o.part(c, seconds)
			shown += seconds
		}
	}
	if shown == 0 {
		c.out = append(c.out[:start], o.none...)
	}
	return true, nil
}

func (o offset) part(c *printContext, n int) {
	if o.colon() {
		c.out = append(c.out, ':')
	}
	c.out = append(c.out, twoDigits(n)...)
}

// gmtOffset is the distance from UTC with GMT before it: GMT+8, or GMT+08:00 in
// full.
type gmtOffset struct{ full bool }

const gmt = "GMT"

func (o gmtOffset) parse(c *parseContext, pos int) int {
	at, ok := c.hasPrefix(pos, gmt)
	if !ok {
		return ^pos
	}
	if at == len(c.text) {
		return c.set(offsetSeconds, 0, pos, at)
	}
	sign := c.text[at]
	if sign != '+' && sign != '-' {
		return c.set(offsetSeconds, 0, pos, at)
	}
	at++
	var parts [3]int
	if o.full {
		at, ok = o.hoursAndMinutes(c, at, &parts)
	} else {
		at, ok = o.shortest(c, at, &parts)
	}
	if !ok {
		return ^pos
	}
	seconds := int64(parts[0]*3600 + parts[1]*60 + parts[2])
	if sign == '-' {
		seconds = -seconds
	}
	return c.set(offsetSeconds, seconds, pos, at)
}

// hoursAndMinutes reads +hh:mm, perhaps with seconds. What ends too early is not
// refused by the server's Java, but a mistake in it.
func (o gmtOffset) hoursAndMinutes(c *parseContext, at int, parts *[3]int) (next int, ok bool) {
	if at+2 > len(c.text) {
		return at, c.pastEnd()
	}
	if at, ok = twoDigitsAny(c.text, at, &parts[0]); !ok {
		return at, false
	}
	if at >= len(c.text) {
		return at, c.pastEnd()
	}
	if c.text[at] != ':' {
		return at, false
	}
	if at++; at+2 > len(c.text) {
		return at, c.pastEnd()
	}
	if at, ok = twoDigitsAny(c.text, at, &parts[1]); !ok {
		return at, false
	}
	return o.optional(c.text, at, &parts[2]), true
}

// shortest reads +h, perhaps with minutes and seconds.
func (o gmtOffset) shortest(c *parseContext, at int, parts *[3]int) (next int, ok bool) {
	if at >= len(c.text) {
		return at, c.pastEnd()
	}
	end := digitsEnd(c.text, at, 2)
	if end == at {
		return at, false
	}
	h, _ := digitsValue(c.text, at, end)
	parts[0] = int(h)
	if at = o.optional(c.text, end, &parts[1]); at > end {
		at = o.optional(c.text, at, &parts[2])
	}
	return at, true
}

// pastEnd notes that the server's Java has looked behind the end of the text.
func (c *parseContext) pastEnd() bool {
	end := textLen(c.text)
	c.err = &eserr.Error{Status: 500, Type: "string_index_out_of_bounds_exception", Reason: "String index out of range: " + strconv.Itoa(end), Plain: true}
	return false
}

func (gmtOffset) optional(s string, pos int, to *int) int {
	if pos+2 < len(s) && s[pos] == ':' {
		if next, ok := twoDigitsAny(s, pos+1, to); ok {
			return next
		}
	}
	return pos
}

func twoDigitsAny(s string, pos int, to *int) (next int, ok bool) {
	if digitsEnd(s, pos, 2) != pos+2 {
		return pos, false
	}
	v, _ := digitsValue(s, pos, pos+2)
	*to = int(v)
	return pos + 2, true
}

func (o gmtOffset) format(c *printContext) (bool, error) {
	v, ok, err := c.value(offsetSeconds)
	if !ok || err != nil {
		return ok, err
	}
	c.out = append(c.out, gmt...)
	total := int(v)
	if total == 0 {
		return true, nil
	}
	sign := byte('+')
	if total < 0 {
		sign, total = '-', -total
	}
	c.out = append(c.out, sign)
	hours, minutes, seconds := total/3600%100, total/60%60, total%60
	if o.full {
		c.out = append(append(append(c.out, twoDigits(hours)...), ':'), twoDigits(minutes)...)
	} else {
		c.out = append(c.out, itoa(hours)...)
		if minutes != 0 || seconds != 0 {
			c.out = append(append(c.out, ':'), twoDigits(minutes)...)
		}
	}
	if seconds != 0 {
		c.out = append(append(c.out, ':'), twoDigits(seconds)...)
	}
	return true, nil
}

// textLen is the length of a text as Java counts it.
func textLen(s string) int { return len(utf16.Encode([]rune(s))) }
