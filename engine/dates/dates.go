// Package dates reads and prints dates as the server does: Java time patterns,
// its named formats, date math and rounding, time zones. It knows no fields of
// documents and no clock.
package dates

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Options fix how a pattern is understood.
type Options struct {
	Locale string            // as in a mapping: "", en, de_DE
	Warn   func(text string) // takes the deprecation warnings; nil drops them
}

// Formatter reads and prints dates in one format or in several alternatives. It
// never changes.
type Formatter struct {
	pattern string
	printer *sequence
	inUTC   bool // the printer prints in UTC whatever the zone
	parsers []parser
	locale  *localeData
	iso     bool // strict_date_optional_time comes first: usual dates are read at once
	epoch   bool // and epoch_millis second
	warned  []string
	foreign Foreign // nil: none
}

// Deprecated are the warnings that the names in the format earn.
func (f *Formatter) Deprecated() []string { return f.warned }

// parser is one alternative.
type parser struct {
	seq   *sequence
	round *sequence // for date math: what is missing is the end of a period
	style style
	utc   bool // a zone that is not given is UTC
}

// Instant is a moment.
type Instant struct {
	Seconds int64 // since 1970-01-01T00:00:00Z
	Nano    int   // 0 to 999999999
}

// OfMillis is the moment of a number of milliseconds.
func OfMillis(ms int64) Instant {
	return Instant{java.FloorDiv(ms, 1000), int(java.FloorMod(ms, 1000)) * 1e6}
}

// OfNanos is the moment of a number of nanoseconds.
func OfNanos(n int64) Instant { return Instant{java.FloorDiv(n, 1e9), int(java.FloorMod(n, 1e9))} }

// Millis is the moment in milliseconds.
func (i Instant) Millis() (int64, error) {
	rest := int64(i.Nano / 1e6)
	if i.Seconds > math.MaxInt64/1000 || i.Seconds < math.MinInt64/1000-1 ||
		i.Seconds == math.MaxInt64/1000 && rest > math.MaxInt64%1000 || i.Seconds == math.MinInt64/1000-1 && rest < 1000+math.MinInt64%1000 {
		return 0, arithmeticError("long overflow")
	}
	return i.Seconds*1000 + rest, nil
}

// The last moment that nanoseconds can be counted to.
const (
	maxNanoSeconds = math.MaxInt64 / 1000000000
	maxNanoRest    = math.MaxInt64 % 1000000000
)

// Nanos is the moment in nanoseconds, which the server keeps from 1970 to 2262.
func (i Instant) Nanos() (int64, error) {
	if i.Seconds < 0 {
		return 0, eserr.IllegalArgument("date[%s] is before the epoch in 1970 and cannot be stored in nanosecond resolution", i)
	}
	if i.Seconds > maxNanoSeconds || i.Seconds == maxNanoSeconds && i.Nano > maxNanoRest {
		return 0, eserr.IllegalArgument("date[%s] is after 2262-04-11T23:47:16.854775807 and cannot be stored in nanosecond resolution", i)
	}
	return i.Seconds*1e9 + int64(i.Nano), nil
}

// String is the moment as Java's Instant prints it.
func (i Instant) String() string {
	d := dateOf(java.FloorDiv(i.Seconds, 86400))
	c := clock(java.FloorMod(i.Seconds, 86400)*1e9 + int64(i.Nano))
	t := c.String()
	if len(t) == len("00:00") {
		t += ":00"
	}
	return d.String() + "T" + t + "Z"
}

// ForPattern reads a format: names and patterns with || between them.
func ForPattern(pattern string, o Options) (*Formatter, error) {
	if pattern == "" {
		return nil, eserr.IllegalArgument("No date pattern provided")
	}
	f := &Formatter{pattern: pattern}
	outer := o.Warn
	o.Warn = func(text string) {
		f.warned = append(f.warned, text)
		if outer != nil {
			outer(text)
		}
	}
	var err error
	if f.locale, err = localeNamed(o.Locale); err != nil {
		return nil, err
	}
	for i, alternative := range strings.Split(strings.TrimPrefix(pattern, "8"), "||") {
		if alternative == "" {
			return nil, eserr.IllegalArgument("Cannot have empty element in multi date format pattern: %s", strings.TrimPrefix(pattern, "8"))
		}
		n, err := alternativeFor(alternative, o)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			f.printer, f.inUTC, f.iso = n.printer, n.utc, n.iso
		}
		f.epoch = f.epoch || i == 1 && alternative == "epoch_millis"
		f.parsers = append(f.parsers, n.parsers...)
	}
	return f, nil
}

// alternativeFor is the format of one name or pattern.
func alternativeFor(input string, o Options) (*format, error) {
	input = javaTrim(input)
	if input == "" {
		return nil, eserr.IllegalArgument("No date pattern provided")
	}
	if f := namedFormat(input, o); f != nil {
		return f, nil
	}
	b := newBuilder()
	if err := b.pattern(input); err != nil {
		cause := eserr.From(err)
		return nil, eserr.IllegalArgument("Invalid format: [%s]: %s", input, cause.Reason).Wrap(cause)
	}
	if b.padded {
		const format = "java.time.format.DateTimeFormatterBuilder$"
		return nil, eserr.NotA(format+"PadPrinterParserDecorator", format+"NumberPrinterParser", eserr.Base)
	}
	seq := b.build()
	return newFormat(seq, seq), nil
}

// javaTrim is Java's String.trim.
func javaTrim(s string) string { return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' }) }

// Pattern is the format as it was given.
func (f *Formatter) Pattern() string { return f.pattern }

// Parse reads a date.
func (f *Formatter) Parse(s string) (Instant, error) {
	if f.foreign != nil {
		return f.foreign.Parse(s, nil)
	}
	if f.iso {
		if i, ok := parseISO(s); ok {
			return i, nil
		}
		if f.epoch {
			if i, ok := parseEpoch(s); ok {
				return i, nil
			}
		}
	}
	t, err := f.parse(s, false)
	if err != nil {
		return Instant{}, err
	}
	z, err := t.zoned(f.locale)
	return z.instant(), err
}

// Reads tells whether a text has the form of a date. What its parts come to may
// still be no day: 2020/02/30 is of the form yyyy/MM/dd.
func (f *Formatter) Reads(s string) bool {
	if f.foreign != nil {
		_, err := f.foreign.Parse(s, nil)
		return err == nil
	}
	if f.iso {
		if _, ok := parseISO(s); ok {
			return true
		}
	}
	_, err := f.parse(s, false)
	return err == nil
}

// parse reads a date into its parts.
func (f *Formatter) parse(s string, roundUp bool) (*temporal, error) {
	if s == "" {
		return nil, eserr.IllegalArgument("cannot parse empty date")
	}
	fail := func(cause *eserr.Error) error {
		return eserr.IllegalArgument("failed to parse date field [%s] with format [%s]", s, f.pattern).Wrap(cause)
	}
	if len(f.parsers) == 1 {
		t, pos, err := f.parsers[0].run(s, f.locale, roundUp)
		switch {
		case err != nil:
			return nil, fail(parseError("Text '" + abbreviated(s) + "' could not be parsed: " + eserr.From(err).Reason).Wrap(eserr.From(err)))
		case pos < 0:
			return nil, fail(parseError("Text '" + abbreviated(s) + "' could not be parsed at index " + itoa(utf16Index(s, min(^pos, len(s)))+max(0, ^pos-len(s)))))
		case pos < len(s):
			return nil, fail(parseError("Text '" + abbreviated(s) + "' could not be parsed, unparsed text found at index " + itoa(utf16Index(s, pos))))
		}
		return t, nil
	}
	for i := range f.parsers {
		t, pos, err := f.parsers[i].run(s, f.locale, roundUp)
		if err == nil && pos == len(s) {
			return t, nil
		}
	}
	return nil, fail(parseError("Failed to parse with all enclosed parsers"))
}

// shownText is how much of a text an error shows.
const shownText = 64

func abbreviated(s string) string {
	if r := []rune(s); len(r) > shownText {
		return string(r[:shownText]) + "..."
	}
	return s
}

// run reads the whole of a text.
func (p *parser) run(s string, l *localeData, roundUp bool) (*temporal, int, error) {
	c := parseContext{text: s, locale: l}
	c.log = c.space[:0]
	seq, how := p.seq, p.style
	if roundUp {
		seq, how = p.round, smart
	}
	pos := seq.parse(&c, 0)
	if c.err != nil {
		return nil, 0, c.err
	}
	if pos < len(s) {
		return nil, pos, nil
	}
	if c.zone == nil && p.utc {
		c.zone = UTC
	}
	t := &temporal{parsed: c.parsed, style: how}
	return t, pos, t.resolve()
}

// Format prints a moment in a zone; nil is UTC.
func (f *Formatter) Format(i Instant, zone *Zone) (string, error) {
	b, err := f.AppendFormat(nil, i, zone)
	return string(b), err
}

// AppendFormat is Format into a buffer.
func (f *Formatter) AppendFormat(out []byte, i Instant, zone *Zone) ([]byte, error) {
	if f.foreign != nil {
		return append(out, f.foreign.Format(i, zone)...), nil
	}
	if zone == nil || f.inUTC {
		zone = UTC
	}
	off := zone.Offset(i.Seconds)
	local := i.Seconds + int64(off)
	c := printContext{out: out, locale: f.locale, zone: zone, off: off, epoch: i.Seconds, week: f.locale.week,
		date: dateOf(java.FloorDiv(local, 86400)), time: clock(java.FloorMod(local, 86400)*1e9 + int64(i.Nano))}
	_, err := f.printer.format(&c)
	return c.out, err
}
