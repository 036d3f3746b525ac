// Package joda reads dates as the server does before version 7, which is as
// Joda-Time does: digits where java.time wants a certain number of them, and with
// errors of its own. It prints nothing, and knows numeric formats only.
package joda

import (
	"strings"

	"esconsole/engine/eserr"
)

// Formatter reads dates in one format or in several alternatives. It never
// changes.
type Formatter struct{ parser parser }

// ForPattern gives the formatter of a pattern, alternatives of which || separates.
// ok is false for patterns that this package does not know.
func ForPattern(pattern string) (f *Formatter, ok bool) {
	var all alternatives
	for _, one := range strings.Split(pattern, "||") {
		p, ok := parserFor(one)
		if !ok {
			return nil, false
		}
		all = append(all, p)
	}
	if len(all) == 1 {
		return &Formatter{all[0]}, true
	}
	return &Formatter{all}, true
}

// Parse reads a date: milliseconds since 1970 in UTC.
func (f *Formatter) Parse(text string) (millis int64, err error) {
	var b bucket
	pos := f.parser.parse(&b, text, 0)
	if pos >= len(text) {
		return b.millis(text)
	}
	if pos < 0 {
		pos = ^pos
	}
	return 0, malformed(text, pos)
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
		return eserr.IllegalArgument(`Invalid format: "` + sample + `"`)
	case pos >= len(text):
		return eserr.IllegalArgument(`Invalid format: "` + sample + `" is too short`)
	}
	return eserr.IllegalArgument(`Invalid format: "` + sample + `" is malformed at "` + sample[pos:] + `"`)
}

// parser reads a part of a text. It gives the position behind what it has read,
// or the complement of the position that it could not read on from.
type parser interface {
	parse(b *bucket, text string, pos int) int
}

// sequence is parsers one after the other.
type sequence []parser

func (s sequence) parse(b *bucket, text string, pos int) int {
	for _, p := range s {
		if pos = p.parse(b, text, pos); pos < 0 {
			return pos
		}
	}
	return pos
}

// alternatives is parsers of which the one counts that reads most. A nil parser
// says that there may be nothing at all.
//
// Server: DateTimeFormatterBuilder.MatchingParser.
type alternatives []parser

func (a alternatives) parse(b *bucket, text string, pos int) int {
	optional, valid, invalid := false, pos, pos
	original, best := b.n, *b
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
		b.n = original
	}
	if valid > pos || optional {
		*b = best
		return valid
	}
	return ^invalid
}

// optional is a parser that may read nothing.
func optional(p ...parser) parser { return alternatives{sequence(p), nil} }

// literal is a text that must be there, in any case.
type literal string

func (l literal) parse(_ *bucket, text string, pos int) int {
	if end := pos + len(l); end <= len(text) && strings.EqualFold(text[pos:end], string(l)) {
		return end
	}
	return ^pos
}

// number is a field of at most so many digits; a fixed one has all of them.
type number struct {
	field  field
	digits int
	signed bool
	fixed  bool
}

func (p number) parse(b *bucket, text string, pos int) int {
	start, signs := pos, 0
	if p.signed && pos+1 < len(text) && (text[pos] == '-' || text[pos] == '+') && isDigit(text[pos+1]) {
		pos, signs = pos+1, 1
	}
	end := pos
	for end < len(text) && end < pos+p.digits && isDigit(text[end]) {
		end++
	}
	if end == pos {
		return ^start
	}
	if p.fixed && end < start+p.digits+signs {
		return ^end
	}
	value := 0
	for _, c := range []byte(text[pos:end]) {
		value = value*10 + int(c-'0')
	}
	if signs > 0 && text[start] == '-' {
		value = -value
	}
	b.set(p.field, value)
	return end
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// fraction is the digits of a fraction of a second.
type fraction int

func (p fraction) parse(b *bucket, text string, pos int) int {
	millis, unit, end := 0, 100, pos
	for end < len(text) && end < pos+int(p) && isDigit(text[end]) {
		millis += int(text[end]-'0') * unit
		unit /= 10
		end++
	}
	b.set(milli, millis)
	return end
}

// offset is a time zone as hours and minutes from UTC; with zulu it may be a Z.
type offset struct{ zulu bool }

func (p offset) parse(b *bucket, text string, pos int) int {
	if p.zulu && pos < len(text) && (text[pos] == 'Z' || text[pos] == 'z') {
		b.offset = 0
		return pos + 1
	}
	if len(text)-pos <= 1 || text[pos] != '+' && text[pos] != '-' {
		return ^pos
	}
	negative := text[pos] == '-'
	pos++
	total := 0
	for i, unit := range []int{3600, 60, 1} {
		separated := i > 0 && pos < len(text) && text[pos] == ':'
		if i > 0 && !separated && !(pos < len(text) && isDigit(text[pos])) {
			break
		}
		if separated {
			pos++
		}
		n, ok := twoDigits(text, pos)
		if !ok || n > 59 || i == 0 && n > 23 {
			return ^pos
		}
		total += n * unit
		pos += 2
	}
	if negative {
		total = -total
	}
	b.offset = total
	return pos
}

func twoDigits(text string, pos int) (n int, ok bool) {
	if pos+2 > len(text) || !isDigit(text[pos]) || !isDigit(text[pos+1]) {
		return 0, false
	}
	return int(text[pos]-'0')*10 + int(text[pos+1]-'0'), true
}
