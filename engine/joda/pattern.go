package joda

import (
	"math/big"
	"strings"
)

// parserFor gives the parser of one format, by name or by pattern.
func parserFor(format string) (p parser, ok bool) {
	switch strings.ToLower(strings.ReplaceAll(format, "_", "")) {
	case "strictdateoptionaltime":
		return dateOptionalTime(true), true
	case "dateoptionaltime":
		return dateOptionalTime(false), true
	case "epochmillis":
		return epoch{scale: 1, length: 19}, true
	case "epochsecond":
		return epoch{scale: 1000, length: 16}, true
	case "strictdate", "strictyearmonthday":
		return sequence{fixed(year, 4), literal("-"), fixed(monthOfYear, 2), literal("-"), fixed(dayOfMonth, 2)}, true
	}
	return parserOf(format)
}

func fixed(f field, digits int) parser {
	return number{field: f, digits: digits, signed: true, fixed: true}
}

// dateOptionalTime is ISO 8601: a date with a time behind it that may be missing,
// as may the ends of both. Strict, all numbers have all their digits.
func dateOptionalTime(strict bool) parser {
	part := func(f field, digits int) parser {
		if strict {
			return fixed(f, digits)
		}
		if f == year {
			digits = maxYearDigits
		}
		return number{field: f, digits: digits, signed: f == year}
	}
	point := alternatives{literal("."), literal(",")}
	second := sequence{literal(":"), part(secondOfMinute, 2), optional(point, fraction(9))}
	clock := sequence{part(hourOfDay, 2), optional(literal(":"), part(minuteOfHour, 2), optional(second))}
	date := alternatives{
		sequence{part(year, 4), optional(literal("-"), part(monthOfYear, 2), optional(literal("-"), part(dayOfMonth, 2)))},
		sequence{part(year, 4), literal("-"), part(dayOfYear, 3)},
	}
	return sequence{date, optional(literal("T"), optional(clock), optional(offset{zulu: true}))}
}

// epoch is a number of milliseconds or seconds since 1970.
type epoch struct {
	scale  int64
	length int
}

func (p epoch) parse(b *bucket, text string, pos int) int {
	whole, _, _ := strings.Cut(text, ".")
	if pos != 0 || len(whole) > p.length && !strings.HasPrefix(text, "-") {
		return ^0
	}
	n, ok := new(big.Float).SetPrec(128).SetString(text)
	if !ok || strings.ContainsAny(text, "xXpPbBoO_iIfF") {
		return ^0
	}
	i, _ := n.Int64()
	b.epoch, b.whole = i*p.scale, true
	b.negative, b.scientific = i < 0, strings.ContainsAny(text, "eE")
	return len(text)
}

// maxYearDigits is how long a year may be that nothing numeric follows at once.
const maxYearDigits = 9

// parserOf reads a pattern of letters. ok is false for letters that stand for
// words, weeks and the like.
//
// Server: org.joda.time.format.DateTimeFormat.
func parserOf(pattern string) (p parser, ok bool) {
	var out sequence
	for i := 0; i < len(pattern); {
		c := pattern[i]
		if !isLetter(c) {
			text, n := literalAt(pattern[i:])
			out = append(out, literal(text))
			i += n
			continue
		}
		n := 1
		for i+n < len(pattern) && pattern[i+n] == c {
			n++
		}
		part := letter(c, n, pattern[i+n:])
		if part == nil {
			return nil, false
		}
		out = append(out, part)
		i += n
	}
	return out, len(out) > 0
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// literalAt is the text that a pattern begins with, and how much of it that is.
func literalAt(pattern string) (text string, n int) {
	if pattern[0] != '\'' {
		return pattern[:1], 1
	}
	end := strings.IndexByte(pattern[1:], '\'')
	switch {
	case end < 0:
		return pattern[1:], len(pattern)
	case end == 0:
		return "'", 2
	}
	return pattern[1 : end+1], end + 2
}

// letter is the parser of a letter that stands there n times; rest follows it.
func letter(c byte, n int, rest string) parser {
	switch c {
	case 'y', 'Y':
		if n == 2 {
			return nil
		}
		digits := maxYearDigits
		if rest != "" && strings.IndexByte("yYMdDHmsS", rest[0]) >= 0 {
			digits = n
		}
		return number{field: year, digits: digits, signed: true}
	case 'M':
		if n > 2 {
			return nil
		}
		return number{field: monthOfYear, digits: 2}
	case 'd':
		return number{field: dayOfMonth, digits: 2}
	case 'D':
		return number{field: dayOfYear, digits: 3}
	case 'H':
		return number{field: hourOfDay, digits: 2}
	case 'm':
		return number{field: minuteOfHour, digits: 2}
	case 's':
		return number{field: secondOfMinute, digits: 2}
	case 'S':
		return fraction(n)
	case 'Z':
		if n > 2 {
			return nil
		}
		return offset{}
	}
	return nil
}
