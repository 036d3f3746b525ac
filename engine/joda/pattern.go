package joda

import (
	"strings"

	"esconsole/engine/eserr"
)

// maxYearDigits is how long a year may be that nothing numeric follows at once.
const maxYearDigits = 9

// patternOf reads a pattern of letters.
//
// Server: org.joda.time.format.DateTimeFormat.parsePatternTo.
func patternOf(pattern string, o Options) (node, error) {
	var out nodes
	tokens := patternTokens(pattern)
	for i, t := range tokens {
		if !t.letters {
			out = append(out, literal(t.text))
			continue
		}
		numberNext := i+1 < len(tokens) && tokens[i+1].isNumber()
		n := letter(t.text[0], len(t.text), numberNext, o)
		if n == nil {
			return nil, eserr.IllegalArgument("Illegal pattern component: %s", t.text)
		}
		out = append(out, n)
	}
	return out, nil
}

// patternToken is a run of one letter, or a text.
type patternToken struct {
	text    string
	letters bool
}

// isNumber tells whether the token stands for digits.
func (t patternToken) isNumber() bool {
	return t.letters && (strings.IndexByte("cCxyYdhHmsSeDFwWkK", t.text[0]) >= 0 || t.text[0] == 'M' && len(t.text) <= 2)
}

func patternTokens(pattern string) (out []patternToken) {
	for i := 0; i < len(pattern); {
		c := pattern[i]
		start := i
		if isLetter(c) {
			for i < len(pattern) && pattern[i] == c {
				i++
			}
			out = append(out, patternToken{pattern[start:i], true})
			continue
		}
		var text string
		text, i = literalAt(pattern, i)
		out = append(out, patternToken{text, false})
	}
	return out
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// literalAt is the text up to the next letter that is not quoted, and where it ends.
func literalAt(pattern string, i int) (text string, end int) {
	var out strings.Builder
	quoted := false
	for ; i < len(pattern); i++ {
		c := pattern[i]
		switch {
		case c == '\'' && i+1 < len(pattern) && pattern[i+1] == '\'':
			i++
			out.WriteByte(c)
		case c == '\'':
			quoted = !quoted
		case !quoted && isLetter(c):
			return out.String(), i
		default:
			out.WriteByte(c)
		}
	}
	return out.String(), i
}

// letter is the node of a letter that stands there n times; nil if it means
// nothing.
func letter(c byte, n int, numberNext bool, o Options) node {
	short := n < 4
	switch c {
	case 'G':
		return word{era, false}
	case 'C':
		return number{field: centuryOfEra, digits: n, least: n, signed: true}
	case 'x', 'y', 'Y':
		return yearLetter(map[byte]field{'x': weekyear, 'y': year, 'Y': yearOfEra}[c], n, numberNext, o)
	case 'M':
		if n > 2 {
			return word{monthOfYear, !short}
		}
		return number{field: monthOfYear, digits: 2, least: n}
	case 'a':
		return word{halfdayOfDay, false}
	case 'E':
		return word{dayOfWeek, !short}
	case 'S':
		return fraction{n, n}
	case 'Z':
		if n > 2 {
			return zoneID{}
		}
		return offset{colons: n == 2}
	case 'z':
		return shortZone{!short}
	}
	f, ok := map[byte]number{
		'd': {field: dayOfMonth, digits: 2}, 'h': {field: clockhourOfHalfday, digits: 2}, 'H': {field: hourOfDay, digits: 2},
		'k': {field: clockhourOfDay, digits: 2}, 'K': {field: hourOfHalfday, digits: 2}, 'm': {field: minuteOfHour, digits: 2},
		's': {field: secondOfMinute, digits: 2}, 'e': {field: dayOfWeek, digits: 1}, 'D': {field: dayOfYear, digits: 3},
		'w': {field: weekOfWeekyear, digits: 2},
	}[c]
	if !ok {
		return nil
	}
	f.digits, f.least = max(f.digits, n), n
	return f
}

// yearLetter is a year. Two letters stand for one without its century.
func yearLetter(f field, n int, numberNext bool, o Options) node {
	if n == 2 {
		two := f
		if f == yearOfEra {
			two = year
		}
		return twoDigitYear{field: two, pivot: o.Year - 30, lenient: !numberNext}
	}
	digits := maxYearDigits
	if numberNext {
		digits = n
	}
	return number{field: f, digits: max(digits, n), least: n, signed: f != yearOfEra}
}
