package cluster

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"esconsole/engine/eserr"
)

// dateFormat is a date pattern of a name, as Java writes them: letters and how
// often they are repeated, with the text between them.
type dateFormat struct {
	pattern string
	parts   []datePart
}

// datePart is a run of one letter, or literal text if letter is 0.
type datePart struct {
	letter byte
	count  int
	text   string
}

// dateLetters are the pattern letters that can be formatted.
const dateLetters = "uyYMLdDHhkKmsSnaEewWqQXxZ"

// newDateFormat reads a pattern.
func newDateFormat(pattern string) (dateFormat, error) {
	f := dateFormat{pattern: pattern}
	p := strings.TrimPrefix(pattern, "8")
	for i := 0; i < len(p); {
		c, start := p[i], i
		switch {
		case c == '\'':
			text, next := quotedText(p, i)
			f.parts = append(f.parts, datePart{text: text})
			i = next
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			for i < len(p) && p[i] == c {
				i++
			}
			if !strings.ContainsRune(dateLetters, rune(c)) {
				if strings.ContainsRune("bfijlortuyRPTUC", rune(c)) {
					cause := eserr.IllegalArgument("Unknown pattern letter: %c", c)
					return f, eserr.IllegalArgument("Invalid format: [%s]: Unknown pattern letter: %c", pattern, c).Wrap(cause)
				}
				return f, eserr.NotImplemented("The date format [" + pattern + "] in an index name")
			}
			f.parts = append(f.parts, datePart{letter: c, count: i - start})
		default:
			i++
			f.parts = append(f.parts, datePart{text: string(c)})
		}
	}
	return f, nil
}

// quotedText is the text in the single quotes that begin at i, and where it ends.
func quotedText(p string, i int) (string, int) {
	var b strings.Builder
	for i++; i < len(p); i++ {
		if p[i] == '\'' {
			if i+1 >= len(p) || p[i+1] != '\'' {
				i++
				break
			}
			i++
		}
		b.WriteByte(p[i])
	}
	if b.Len() == 0 {
		return "'", i
	}
	return b.String(), i
}

// format prints a date.
func (f dateFormat) format(t time.Time) string {
	var b strings.Builder
	for _, p := range f.parts {
		if p.letter == 0 {
			b.WriteString(p.text)
		} else {
			b.WriteString(p.value(t))
		}
	}
	return b.String()
}

// value is what one run of letters prints.
func (p datePart) value(t time.Time) string {
	isoYear, isoWeek := t.ISOWeek()
	number := func(n int) string { return fmt.Sprintf("%0*d", p.count, n) }
	switch p.letter {
	case 'u', 'y', 'Y':
		year := t.Year()
		if p.letter == 'Y' {
			year = isoYear
		}
		if p.count == 2 {
			return fmt.Sprintf("%02d", year%100)
		}
		return number(year)
	case 'M', 'L':
		return named(p.count, int(t.Month()), t.Month().String())
	case 'd':
		return number(t.Day())
	case 'D':
		return number(t.YearDay())
	case 'H':
		return number(t.Hour())
	case 'k':
		return number((t.Hour()+23)%24 + 1)
	case 'K':
		return number(t.Hour() % 12)
	case 'h':
		return number((t.Hour()+11)%12 + 1)
	case 'm':
		return number(t.Minute())
	case 's':
		return number(t.Second())
	case 'S':
		digits := fmt.Sprintf("%09d", t.Nanosecond())
		return digits[:min(p.count, 9)]
	case 'n':
		return number(t.Nanosecond())
	case 'a':
		return t.Format("PM")
	case 'E', 'e':
		day := (int(t.Weekday())+6)%7 + 1
		if p.letter == 'E' && p.count < 3 {
			return t.Format("Mon")
		}
		return named(p.count, day, t.Weekday().String())
	case 'w':
		return number(isoWeek)
	case 'W':
		return number((t.Day() + 6 + (int(t.AddDate(0, 0, 1-t.Day()).Weekday())+6)%7) / 7)
	case 'q', 'Q':
		quarter := (int(t.Month()) + 2) / 3
		if p.count >= 3 {
			return strconv.Itoa(quarter)
		}
		return number(quarter)
	}
	return p.offset(t)
}

// named is a month or a day: a number up to two letters, then its name.
func named(count, n int, name string) string {
	switch {
	case count <= 2:
		return fmt.Sprintf("%0*d", count, n)
	case count == 3:
		return name[:3]
	}
	return name
}

// offset prints the time zone for X, x and Z.
func (p datePart) offset(t time.Time) string {
	_, seconds := t.Zone()
	switch {
	case p.letter == 'X' && seconds == 0:
		return "Z"
	case p.letter == 'Z' && p.count < 4, p.count == 2:
		return t.Format("-0700")
	case p.count == 1:
		return t.Format("-07")
	}
	return t.Format("-07:00")
}

// parse reads a date of this format: digits for each run of letters.
func (f dateFormat) parse(text string, zone *time.Location) (time.Time, error) {
	year, month, day, hour, minute, second := 1970, 1, 1, 0, 0, 0
	rest := text
	for _, p := range f.parts {
		if p.letter == 0 {
			after, ok := strings.CutPrefix(rest, p.text)
			if !ok {
				return time.Time{}, f.mismatch(text, len(text)-len(rest))
			}
			rest = after
			continue
		}
		n := 0
		for n < len(rest) && n < p.count && rest[n] >= '0' && rest[n] <= '9' {
			n++
		}
		if n < p.count {
			return time.Time{}, f.mismatch(text, len(text)-len(rest))
		}
		value, err := strconv.Atoi(rest[:n])
		if err != nil {
			return time.Time{}, f.mismatch(text, len(text)-len(rest))
		}
		rest = rest[n:]
		switch p.letter {
		case 'u', 'y':
			year = value
		case 'M', 'L':
			month = value
		case 'd':
			day = value
		case 'H':
			hour = value
		case 'm':
			minute = value
		case 's':
			second = value
		}
	}
	if rest != "" {
		return time.Time{}, f.failed(text, fmt.Sprintf("Text '%s' could not be parsed, unparsed text found at index %d", text, len(text)-len(rest)))
	}
	return time.Date(year, time.Month(month), day, hour, minute, second, 0, zone), nil
}

func (f dateFormat) mismatch(text string, at int) error {
	return f.failed(text, fmt.Sprintf("Text '%s' could not be parsed at index %d", text, at))
}

func (f dateFormat) failed(text, why string) error {
	cause := eserr.New(500, "date_time_parse_exception", "%s", why)
	cause.Plain = true
	reason := fmt.Sprintf("failed to parse date field [%s] with format [%s]", text, f.pattern)
	return parseError("%s: [%s]", reason, reason).Wrap(eserr.IllegalArgument("%s", reason).Wrap(cause))
}
