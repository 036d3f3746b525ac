// Package joda reads and prints dates as the server does before version 7, which
// is as Joda-Time does: digits where java.time wants a certain number of them,
// letters of patterns that mean something else, and errors of its own.
package joda

import (
	"strconv"
	"strings"
	"time"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
)

// Options fix how a pattern is understood.
type Options struct {
	Locale string // as in a mapping: "", en, de_DE
	Whole  bool   // numbers since 1970 are whole
	Year   int64  // the current one, which years of two digits are near to; default that of the clock
}

// Formatter reads and prints dates in one format or in several alternatives. It
// never changes.
type Formatter struct {
	pattern string
	parser  parser
	printer node
	names   *dates.Names
	options Options
}

// Options are those that the formatter was made with.
func (f *Formatter) Options() Options { return f.options }

// parser reads a part of a text. It gives the position behind what it has read,
// or the complement of the position that it could not read on from.
type parser interface {
	parse(b *bucket, text string, pos int) int
}

// node is a part of a format that can be printed as well.
type node interface {
	parser
	print(p *printing)
}

// printing is what is printed of a moment.
type printing struct {
	out    []byte
	local  int64 // milliseconds since 1970 in the zone
	offset int   // of the zone, in seconds
	zone   *dates.Zone
	names  *dates.Names
}

// ForPattern gives the formatter of a pattern: names and patterns with || between
// them. The first one prints.
//
// Server: org.elasticsearch.common.joda.Joda.
func ForPattern(pattern string, o Options) (*Formatter, error) {
	if o.Year == 0 {
		o.Year = int64(time.Now().UTC().Year())
	}
	names, err := dates.NamesOf(o.Locale)
	if err != nil {
		return nil, err
	}
	f := &Formatter{pattern: pattern, names: names, options: o}
	var all alternatives
	for _, one := range strings.Split(pattern, "||") {
		one = strings.TrimFunc(one, func(r rune) bool { return r <= ' ' })
		if one == "" {
			return nil, eserr.IllegalArgument("No date pattern provided")
		}
		p, printer, err := formatFor(one, o)
		if err != nil {
			return nil, err
		}
		if f.printer == nil {
			f.printer = printer
		}
		all = append(all, p)
	}
	f.parser = all
	if len(all) == 1 {
		f.parser = all[0]
	}
	return f, nil
}

// formatFor gives what reads and what prints one format.
func formatFor(format string, o Options) (parser, node, error) {
	if p, printer := named(format, o.Whole); p != nil {
		return p, printer, nil
	}
	n, err := patternOf(format, o)
	if err != nil {
		cause := eserr.From(err)
		return nil, nil, eserr.IllegalArgument("Invalid format: [%s]: %s", format, cause.Reason).Wrap(cause)
	}
	return n, n, nil
}

// Parse reads a date. A zone that is not nil counts for dates that name none.
func (f *Formatter) Parse(text string, zone *dates.Zone) (dates.Instant, error) {
	ms, err := f.parse(text, zone)
	return dates.OfMillis(ms), err
}

func (f *Formatter) parse(text string, zone *dates.Zone) (int64, error) {
	b := bucket{names: f.names, zone: zone}
	pos := f.parser.parse(&b, text, 0)
	if err := b.zoneError(); err != nil {
		return 0, err
	}
	if pos >= len(text) {
		return b.millis(text, 0, true)
	}
	if pos < 0 {
		pos = ^pos
	}
	return 0, malformed(text, pos)
}

// ParseMath reads the date that date math starts from. Rounded up, a time that is
// missing is the end of the day.
//
// Server: org.elasticsearch.common.joda.JodaDateMathParser.parseDateTime.
func (f *Formatter) ParseMath(text string, zone *dates.Zone, roundUp bool) (dates.Instant, error) {
	ms, err := f.parseMath(text, zone, roundUp)
	if err != nil {
		cause := eserr.From(err)
		return dates.Instant{}, eserr.Parse("failed to parse date field [%s] with format [%s]", text, f.pattern).Wrap(cause)
	}
	return dates.OfMillis(ms), nil
}

func (f *Formatter) parseMath(text string, zone *dates.Zone, roundUp bool) (int64, error) {
	b := bucket{names: f.names, zone: zone}
	end := f.parser.parse(&b, text, 0)
	if err := b.zoneError(); err != nil {
		return 0, err
	}
	base := int64(0)
	if roundUp {
		base = dayMillis - 1
	}
	ms, err := b.millis(text, base, false)
	switch {
	case end < 0 && (err == nil || b.n == 0):
		return 0, eserr.IllegalArgument("Parse failure at index [%d] of [%s]", ^end, text)
	case err == nil && end != len(text):
		return 0, eserr.IllegalArgument("Unrecognized chars at the end of [%s]: [%s]", text, text[end:])
	}
	return ms, err
}

// Format prints a moment in a zone; nil is UTC.
func (f *Formatter) Format(i dates.Instant, zone *dates.Zone) string {
	if zone == nil {
		zone = dates.UTC
	}
	p := printing{offset: zone.Offset(i.Seconds), zone: zone, names: f.names}
	p.local = (i.Seconds+int64(p.offset))*1000 + int64(i.Nano/1e6)
	f.printer.print(&p)
	return string(p.out)
}

// sampleLength is how much of a text an error shows behind the place where it is
// malformed.
const sampleLength = 32

// malformed says where a text is no date.
//
// Server: org.joda.time.format.FormatUtils.createErrorMessage.
func malformed(text string, pos int) error {
	sample := text
	if len(text) > pos+sampleLength+3 {
		sample = text[:pos+sampleLength] + "..."
	}
	switch {
	case pos <= 0:
		return eserr.IllegalArgument(`Invalid format: "%s"`, sample)
	case pos >= len(text):
		return eserr.IllegalArgument(`Invalid format: "%s" is too short`, sample)
	}
	return eserr.IllegalArgument(`Invalid format: "%s" is malformed at "%s"`, sample, sample[pos:])
}

// sequence is parsers one after the other.
type sequence []parser

func (s sequence) parse(b *bucket, text string, pos int) int { return inTurn(s, b, text, pos) }

// inTurn lets parsers read a text one after the other. The complement of a position is that of
// the one that could not go on.
func inTurn[P parser](list []P, b *bucket, text string, pos int) int {
	for _, p := range list {
		if pos = p.parse(b, text, pos); pos < 0 {
			return pos
		}
	}
	return pos
}

// nodes is nodes one after the other.
type nodes []node

func (s nodes) parse(b *bucket, text string, pos int) int { return inTurn(s, b, text, pos) }

func (s nodes) print(p *printing) {
	for _, n := range s {
		n.print(p)
	}
}

// alternatives is parsers of which the one counts that reads most. A nil parser
// says that there may be nothing at all.
//
// Server: DateTimeFormatterBuilder.MatchingParser.
type alternatives []parser

func (a alternatives) parse(b *bucket, text string, pos int) int {
	optional, valid, invalid := false, pos, pos
	original, best := *b, *b
	for i, p := range a {
		if p == nil {
			if valid <= pos {
				return pos
			}
			optional = true
			break
		}
		end := p.parse(b, text, pos)
		switch {
		case end > valid:
			if end >= len(text) || i+1 >= len(a) || a[i+1] == nil {
				return end
			}
			valid, best = end, *b
		case end < 0:
			invalid = max(invalid, ^end)
		}
		failed := b.failed
		*b = original
		b.failed = failed
	}
	if valid > pos || optional {
		failed := b.failed
		*b = best
		b.failed = failed
		return valid
	}
	return ^invalid
}

// optional is a parser that may read nothing.
func optional(p ...parser) parser { return alternatives{sequence(p), nil} }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func appendPadded(out []byte, v int64, digits int) []byte {
	if v < 0 {
		out, v = append(out, '-'), -v
	}
	text := strconv.FormatInt(v, 10)
	for range digits - len(text) {
		out = append(out, '0')
	}
	return append(out, text...)
}
