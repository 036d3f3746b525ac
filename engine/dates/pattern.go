package dates

import (
	"strings"

	"esconsole/engine/eserr"
)

// pattern appends what a pattern of letters says (DateTimeFormatterBuilder.appendPattern).
func (b *builder) pattern(pattern string) error {
	p := []rune(pattern)
	for i := 0; i < len(p); i++ {
		c := p[i]
		switch {
		case isLetter(c):
			next, err := b.letters(pattern, p, i)
			if err != nil {
				return err
			}
			i = next - 1
		case c == '\'':
			end, text, ok := quoted(p, i)
			if !ok {
				return eserr.IllegalArgument("Pattern ends with an incomplete string literal: %s", pattern)
			}
			b.text(text)
			i = end
		case c == '[':
			b.optionalStart()
		case c == ']':
			if len(b.parts) == 1 {
				return eserr.IllegalArgument("Pattern invalid as it contains ] without previous [")
			}
			b.optionalEnd()
		case c == '{' || c == '}' || c == '#':
			return eserr.IllegalArgument("Pattern includes reserved character: '%c'", c)
		default:
			b.text(string(c))
		}
	}
	return nil
}

func isLetter(c rune) bool { return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' }

// quoted is the text between quotes at i; two quotes stand for one.
func quoted(p []rune, i int) (end int, text string, ok bool) {
	var out strings.Builder
	for j := i + 1; j < len(p); j++ {
		if p[j] != '\'' {
			out.WriteRune(p[j])
			continue
		}
		if j+1 < len(p) && p[j+1] == '\'' {
			out.WriteRune('\'')
			j++
			continue
		}
		if j == i+1 {
			return j, "'", true
		}
		return j, out.String(), true
	}
	return 0, "", false
}

// letters appends a run of one letter; next is the place after it.
func (b *builder) letters(pattern string, p []rune, i int) (next int, err error) {
	count := runLength(p, i)
	c := p[i]
	next = i + count
	if c == 'p' {
		if next >= len(p) || !isLetter(p[next]) {
			return 0, eserr.IllegalArgument("Pad letter 'p' must be followed by valid pad pattern: %s", pattern)
		}
		b.padTo = count
		c, count = p[next], runLength(p, next)
		next += count
	}
	f, isField := letterField(c)
	if isField {
		return next, b.fieldLetters(byte(c), count, f)
	}
	return next, b.otherLetters(byte(c), count)
}

func runLength(p []rune, i int) int {
	n := 1
	for i+n < len(p) && p[i+n] == p[i] {
		n++
	}
	return n
}

// letterField is the field of a pattern letter.
func letterField(c rune) (field, bool) {
	switch c {
	case 'G':
		return era, true
	case 'y':
		return yearOfEra, true
	case 'u':
		return year, true
	case 'Q', 'q':
		return quarterOfYear, true
	case 'M', 'L':
		return monthOfYear, true
	case 'D':
		return dayOfYear, true
	case 'd':
		return dayOfMonth, true
	case 'F':
		return alignedDayOfWeekInMonth, true
	case 'E', 'c', 'e':
		return dayOfWeek, true
	case 'a':
		return amPmOfDay, true
	case 'H':
		return hourOfDay, true
	case 'k':
		return clockHourOfDay, true
	case 'K':
		return hourOfAmPm, true
	case 'h':
		return clockHourOfAmPm, true
	case 'm':
		return minuteOfHour, true
	case 's':
		return secondOfMinute, true
	case 'S', 'n':
		return nanoOfSecond, true
	case 'A':
		return milliOfDay, true
	case 'N':
		return nanoOfDay, true
	case 'g':
		return julianDay, true
	}
	return 0, false
}

func tooMany(c byte) error { return eserr.IllegalArgument("Too many pattern letters: %c", c) }

func (b *builder) fieldLetters(c byte, count int, f field) error {
	switch c {
	case 'u', 'y':
		switch {
		case count == 2:
			b.addNumber(&number{f: f, min: 2, max: 2, sign: signNotNegative, reduced: true})
		case count < 4:
			return b.checkedValue(f, count, 19, signNormal)
		default:
			return b.checkedValue(f, count, 19, signExceedsPad)
		}
	case 'c', 'L', 'q', 'M', 'Q', 'E', 'e':
		return b.textLetters(c, count, f)
	case 'a':
		if count != 1 {
			return tooMany(c)
		}
		b.add(text{f, short})
	case 'G':
		if count > 5 {
			return tooMany(c)
		}
		b.add(text{f, [...]textStyle{short, short, short, full, narrow}[count-1]})
	case 'S':
		if count > 9 {
			return eserr.IllegalArgument("Minimum width must be from 0 to 9 inclusive but was %d", count)
		}
		b.fraction(f, count, count, false)
	case 'F', 'd', 'h', 'H', 'k', 'K', 'm', 's':
		if count > 2 || c == 'F' && count > 1 {
			return tooMany(c)
		}
		b.oneOrTwo(f, count)
	case 'D':
		switch {
		case count > 3:
			return tooMany(c)
		case count == 1:
			b.any(f)
		default:
			b.value(f, count, 3, signNotNegative)
		}
	case 'g':
		return b.checkedValue(f, count, 19, signNormal)
	default: // A, n, N
		return b.checkedValue(f, count, 19, signNotNegative)
	}
	return nil
}

func (b *builder) oneOrTwo(f field, count int) {
	if count == 1 {
		b.any(f)
		return
	}
	b.digits(f, 2)
}

// checkedValue is value with Java's checks of the widths.
func (b *builder) checkedValue(f field, min, max int, sign signStyle) error {
	if min > 19 {
		return eserr.IllegalArgument("The minimum width must be from 1 to 19 inclusive but was %d", min)
	}
	b.value(f, min, max, sign)
	return nil
}

// textLetters appends a field that is a number or a name.
func (b *builder) textLetters(c byte, count int, f field) error {
	alone := textStyle(0)
	switch c {
	case 'c':
		if count == 1 {
			b.week(localDayOfWeek, 1, 1)
			return nil
		}
		if count == 2 {
			return eserr.IllegalArgument("Invalid pattern \"cc\"")
		}
		alone = 1
	case 'L', 'q':
		alone = 1
	}
	switch {
	case count > 5:
		return tooMany(c)
	case count > 2:
		b.add(text{f, [...]textStyle{short, full, narrow}[count-3] + alone})
	case c == 'e':
		b.week(localDayOfWeek, count, count)
	case c == 'E':
		b.add(text{f, short})
	default:
		b.oneOrTwo(f, count)
	}
	return nil
}

// week appends a number of the locale's weeks.
func (b *builder) week(f field, min, max int) {
	b.addNumber(&weekField{number: number{f: f, min: min, max: max, sign: signNotNegative}})
}

// otherLetters appends zones, offsets and localized weeks.
func (b *builder) otherLetters(c byte, count int) error {
	switch c {
	case 'z':
		if count > 4 {
			return tooMany(c)
		}
		b.add(newZoneName(count == 4, false))
	case 'V':
		if count != 2 {
			return eserr.IllegalArgument("Pattern letter count must be 2: %c", c)
		}
		b.add(zoneID{})
	case 'v':
		if count != 1 && count != 4 {
			return eserr.IllegalArgument("Wrong number of pattern letters: %c", c)
		}
		b.add(newZoneName(count == 4, true))
	case 'Z', 'O', 'X', 'x':
		return b.offsetLetters(c, count)
	case 'W':
		if count > 1 {
			return tooMany(c)
		}
		b.week(localWeekOfMonth, count, count)
	case 'w':
		if count > 2 {
			return tooMany(c)
		}
		b.week(localWeek, count, 2)
	case 'Y':
		b.weekYear(count)
	case 'B':
		return eserr.IllegalArgument("Wrong number of pattern letters: %c", c)
	default:
		return eserr.IllegalArgument("Unknown pattern letter: %c", c)
	}
	return nil
}

func (b *builder) weekYear(count int) {
	n := &weekField{number: number{f: localWeekYear, min: count, max: 19, sign: signExceedsPad}}
	switch {
	case count == 2:
		n.max, n.sign, n.reduced = 2, signNotNegative, true
	case count < 4:
		n.sign = signNormal
	}
	b.addNumber(n)
}

func (b *builder) offsetLetters(c byte, count int) error {
	switch c {
	case 'Z':
		switch {
		case count < 4:
			b.add(offset{offsetHHMM, "+0000"})
		case count == 4:
			b.add(gmtOffset{full: true})
		case count == 5:
			b.add(offset{offsetHHcMMcss, "Z"})
		default:
			return tooMany(c)
		}
		return nil
	case 'O':
		if count != 1 && count != 4 {
			return eserr.IllegalArgument("Pattern letter count must be 1 or 4: %c", c)
		}
		b.add(gmtOffset{full: count == 4})
		return nil
	}
	if count > 5 {
		return tooMany(c)
	}
	style := count + 1
	if count == 1 {
		style = offsetHHmm
	}
	none := "Z"
	if c == 'x' {
		none = "+00:00"
		switch {
		case count == 1:
			none = "+00"
		case count%2 == 0:
			none = "+0000"
		}
	}
	b.add(offset{style, none})
	return nil
}
