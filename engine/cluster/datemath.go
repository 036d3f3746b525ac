package cluster

import (
	"strings"
	"time"

	"esconsole/engine/dates"
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
	math, format, zone := text, "uuuu.MM.dd", "UTC"
	if left := strings.IndexByte(text, '{'); left >= 0 {
		if strings.LastIndexByte(text, '}') != len(text)-1 {
			return "", parseError("invalid dynamic name expression [%s]. missing closing `}` for date math format", text)
		}
		if left == len(text)-2 {
			return "", parseError("invalid dynamic name expression [%s]. missing date format", text)
		}
		math, format = text[:left], text[left+1:len(text)-1]
		if pattern, id, zoned := strings.Cut(format, "|"); zoned {
			format, zone = pattern, id
		}
	}
	z, err := dates.ParseZone(zone)
	if err != nil {
		return "", err
	}
	formatter, err := dates.ForPattern(format, dates.Options{})
	if err != nil {
		return "", err
	}
	now := func() (dates.Instant, error) { return dates.OfMillis(d.now.UnixMilli()), nil }
	at, err := formatter.ParseMath(math, now, false, z)
	if err != nil {
		return "", err
	}
	return formatter.Format(at, z)
}

func parseError(format string, args ...any) *eserr.Error {
	return eserr.New(400, "parse_exception", format, args...)
}
