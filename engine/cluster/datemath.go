package cluster

import (
	"strings"
	"time"

	"esconsole/engine/eserr"
)

// resolveDateMath replaces names of the form <logs-{now/d}> by those they stand
// for at a moment.
func resolveDateMath(now time.Time, names []string) ([]string, error) {
	out := make([]string, len(names))
	for i, name := range names {
		resolved, err := ResolveDateMath(now, name)
		if err != nil {
			return nil, err
		}
		out[i] = resolved
	}
	return out, nil
}

// ResolveDateMath gives the name that <logs-{now/d}> stands for at a moment;
// other names are given back as they are.
//
// Server: IndexNameExpressionResolver.DateMathExpressionResolver.
func ResolveDateMath(now time.Time, name string) (string, error) {
	if !strings.HasPrefix(name, "<") || !strings.HasSuffix(name, ">") {
		return name, nil
	}
	r := dateName{now: now, text: []rune(name)}
	return r.resolve()
}

// dateName is one name while it is resolved.
type dateName struct {
	now         time.Time
	text        []rune
	out, holder strings.Builder
	inHolder    bool
	inFormat    bool
}

func (d *dateName) resolve() (string, error) {
	escape := false
	for i := 1; i < len(d.text)-1; i++ {
		c, escaped := d.text[i], escape
		escape = false
		if c == '\\' {
			if escaped {
				d.out.WriteRune(c)
			} else {
				escape = true
			}
			continue
		}
		var err error
		if d.inHolder {
			err = d.holderRune(i, c, escaped)
		} else {
			err = d.plainRune(i, c, escaped)
		}
		if err != nil {
			return "", err
		}
	}
	if d.inHolder {
		return "", parseError("invalid dynamic name expression [%s]. date math placeholder is open ended", d.quoted())
	}
	if d.out.Len() == 0 {
		return "", parseError("nothing captured")
	}
	return d.out.String(), nil
}

// quoted is the expression as errors quote it.
func (d *dateName) quoted() string { return string(d.text[1:]) }

func (d *dateName) plainRune(i int, c rune, escaped bool) error {
	switch {
	case c == '{' && !escaped:
		d.inHolder = true
		return nil
	case c == '}' && !escaped:
		return parseError("invalid dynamic name expression [%s]. invalid character at position [%d]. `{` and `}` are reserved characters and should be escaped when used as part of the index name using `\\` (e.g. `\\{text\\}`)",
			d.quoted(), i)
	}
	d.out.WriteRune(c)
	return nil
}

func (d *dateName) holderRune(i int, c rune, escaped bool) error {
	switch {
	case c == '{' && !d.inFormat:
		d.inFormat = true
	case c == '{' && !escaped:
		return parseError("invalid dynamic name expression [%s]. invalid character in placeholder at position [%d]", d.quoted(), i)
	case c == '}' && d.inFormat && !escaped:
		d.inFormat = false
	case c == '}' && !d.inFormat:
		text := d.holder.String()
		d.holder.Reset()
		d.inHolder = false
		value, err := d.placeholder(text)
		d.out.WriteString(value)
		return err
	}
	d.holder.WriteRune(c)
	return nil
}

// placeholder is the date that what stands between the braces gives.
func (d *dateName) placeholder(text string) (string, error) {
	math, format, zone := text, "uuuu.MM.dd", time.UTC
	if left := strings.IndexByte(text, '{'); left >= 0 {
		if strings.LastIndexByte(text, '}') != len(text)-1 {
			return "", parseError("invalid dynamic name expression [%s]. missing closing `}` for date math format", text)
		}
		if left == len(text)-2 {
			return "", parseError("invalid dynamic name expression [%s]. missing date format", text)
		}
		math, format = text[:left], text[left+1:len(text)-1]
		if pattern, id, zoned := strings.Cut(format, "|"); zoned {
			var err error
			if zone, err = parseZone(id); err != nil {
				return "", err
			}
			format = pattern
		}
	}
	formatter, err := newDateFormat(format)
	if err != nil {
		return "", err
	}
	at, err := d.evaluate(math, formatter, zone)
	if err != nil {
		return "", err
	}
	return formatter.format(at.In(zone)), nil
}

// evaluate computes a date math expression.
func (d *dateName) evaluate(text string, f dateFormat, zone *time.Location) (time.Time, error) {
	if math, ok := strings.CutPrefix(text, "now"); ok {
		return addDateMath(d.now.Truncate(time.Millisecond).In(zone), math)
	}
	date, math, _ := strings.Cut(text, "||")
	at, err := f.parse(date, zone)
	if err != nil {
		return at, err
	}
	return addDateMath(at, math)
}

// addDateMath applies +1d, -2M and /w to a date.
//
// Server: JavaDateMathParser.
func addDateMath(at time.Time, math string) (time.Time, error) {
	for i := 0; i < len(math); {
		op := math[i]
		i++
		if op != '/' && op != '+' && op != '-' {
			return at, parseError("operator not supported for date math [%s]", math)
		}
		if i >= len(math) {
			return at, parseError("truncated date math [%s]", math)
		}
		n, start := 0, i
		for i < len(math) && math[i] >= '0' && math[i] <= '9' && i-start < 10 {
			n = n*10 + int(math[i]-'0')
			i++
		}
		if i >= len(math) {
			return at, parseError("truncated date math [%s]", math)
		}
		if i == start {
			n = 1
		}
		if op == '/' && n != 1 {
			return at, parseError("rounding `/` can only be used on single unit types [%s]", math)
		}
		if op == '-' {
			n = -n
		}
		next, ok := dateMathUnit(at, math[i], op == '/', n)
		if !ok {
			return at, parseError("unit [%c] not supported for date math [%s]", math[i], math)
		}
		at = next
		i++
	}
	return at, nil
}

// dateMathUnit adds n units to a date, or rounds it down to the unit.
func dateMathUnit(at time.Time, unit byte, round bool, n int) (time.Time, bool) {
	y, m, d := at.Date()
	day := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, at.Location()) }
	if round {
		switch unit {
		case 'y':
			return day(y, 1, 1), true
		case 'M':
			return day(y, m, 1), true
		case 'w':
			return day(y, m, d-(int(at.Weekday())+6)%7), true
		case 'd':
			return day(y, m, d), true
		case 'h', 'H':
			return at.Add(-time.Duration(at.Minute())*time.Minute - time.Duration(at.Second())*time.Second - time.Duration(at.Nanosecond())), true
		case 'm':
			return at.Add(-time.Duration(at.Second())*time.Second - time.Duration(at.Nanosecond())), true
		case 's':
			return at.Add(-time.Duration(at.Nanosecond())), true
		}
		return at, false
	}
	switch unit {
	case 'y':
		return addMonths(at, 12*n), true
	case 'M':
		return addMonths(at, n), true
	case 'w':
		return at.AddDate(0, 0, 7*n), true
	case 'd':
		return at.AddDate(0, 0, n), true
	case 'h', 'H':
		return at.Add(time.Duration(n) * time.Hour), true
	case 'm':
		return at.Add(time.Duration(n) * time.Minute), true
	case 's':
		return at.Add(time.Duration(n) * time.Second), true
	}
	return at, false
}

// addMonths keeps within the month that is arrived at: a month after January
// 31st is the last of February.
func addMonths(at time.Time, n int) time.Time {
	moved := at.AddDate(0, n, 0)
	if moved.Day() != at.Day() {
		moved = moved.AddDate(0, 0, -moved.Day())
	}
	return moved
}

func parseZone(id string) (*time.Location, error) {
	for _, layout := range []string{"-07:00", "-0700", "-07"} {
		if t, err := time.Parse(layout, id); err == nil {
			return t.Location(), nil
		}
	}
	switch id {
	case "Z", "UTC", "GMT":
		return time.UTC, nil
	case "", "Local":
	default:
		if zone, err := time.LoadLocation(id); err == nil {
			return zone, nil
		}
	}
	e := eserr.New(500, "zone_rules_exception", "Unknown time-zone ID: "+id)
	e.Plain = true
	return nil, e
}

func parseError(format string, args ...any) *eserr.Error {
	return eserr.New(400, "parse_exception", format, args...)
}
