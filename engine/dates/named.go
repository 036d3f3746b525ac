package dates

import "strings"

// format is a name or pattern: how it prints and what it reads.
type format struct {
	printer *sequence
	parsers []parser
	utc     bool
	iso     bool
}

// roundUpFields complete a date to the end of the period that it names.
func roundUpFields() []node {
	return []node{defaulting{monthOfYear, 1}, defaulting{dayOfMonth, 1}, defaulting{hourOfDay, 23}, defaulting{minuteOfHour, 59},
		defaulting{secondOfMinute, 59}, defaulting{nanoOfSecond, 999999999}}
}

func newFormat(printer *sequence, parsers ...*sequence) *format {
	f := &format{printer: printer}
	for _, p := range parsers {
		f.parsers = append(f.parsers, parser{seq: p, round: rounding(p, roundUpFields())})
	}
	return f
}

func rounding(p *sequence, defaults []node) *sequence {
	return &sequence{nodes: append([]node{p}, defaults...)}
}

// how makes the parsers put fields together more or less strictly.
func (f *format) how(s style) *format {
	for i := range f.parsers {
		f.parsers[i].style = s
	}
	return f
}

// piece is a part of a named format.
type piece func(b *builder)

// seq is pieces one after the other.
func seq(pieces ...piece) *sequence {
	b := newBuilder()
	for _, p := range pieces {
		p(b)
	}
	return b.build()
}

// group is pieces that share no digits with what is around them.
func group(pieces ...piece) piece {
	return func(b *builder) { b.add(seq(pieces...)) }
}

// opt is pieces that may be missing.
func opt(pieces ...piece) piece {
	return func(b *builder) {
		b.optional(func(b *builder) {
			for _, p := range pieces {
				p(b)
			}
		})
	}
}

func lit(s string) piece { return func(b *builder) { b.text(s) } }

func val(f field, min, max int, sign signStyle) piece {
	return func(b *builder) { b.value(f, min, max, sign) }
}

func two(f field) piece       { return func(b *builder) { b.digits(f, 2) } }
func oneTwo(f field) piece    { return val(f, 1, 2, signNotNegative) }
func anyDigits(f field) piece { return func(b *builder) { b.any(f) } }

func frac(min, max int) piece {
	return func(b *builder) { b.fraction(nanoOfSecond, min, max, true) }
}

// weekVal is a number of ISO weeks, counted as those of a locale are.
func weekVal(f field, min, max int, sign signStyle) piece {
	return func(b *builder) {
		b.addNumber(&weekField{number: number{f: f, min: min, max: max, sign: sign}, def: &isoWeeks})
	}
}

func letters(pattern string) piece {
	return func(b *builder) { _ = b.pattern(pattern) }
}

func zoneOrOffset(b *builder) { b.add(zoneID{}) }
func offsetColon(b *builder)  { b.add(offset{offsetHHcMM, "Z"}) }

// offsetPlain is an offset without a colon.
func offsetPlain(b *builder) { group(func(b *builder) { b.add(offset{offsetHHmm, "Z"}) })(b) }

// zonedFormat prints an offset with a colon, and reads a zone or an offset
// without a colon.
func zonedFormat(printer, parsed piece) *format {
	return newFormat(seq(printer, offsetColon), seq(parsed, zoneOrOffset), seq(parsed, offsetPlain))
}

// patternFormat is a named format that is no more than a pattern.
func patternFormat(pattern string) *format {
	p := seq(letters(pattern))
	return newFormat(p, p).how(smart)
}

// namedFormat is the format of a name; nil if there is none of that name.
func namedFormat(input string, o Options) *format {
	name := input
	if strings.IndexFunc(input, func(r rune) bool { return r >= 'A' && r <= 'Z' }) > 0 {
		if name = snakeCase(input); name == input || !camelCase(name, input) {
			return nil
		}
	}
	for _, find := range []func(string) *format{isoFormat, basicFormat, strictDateFormat, strictTimeFormat, dateFormat, timeFormat, epochFormat} {
		f := find(name)
		if f == nil {
			continue
		}
		if o.Warn != nil && name != input {
			o.Warn("Camel case format name " + input + " is deprecated and will be removed in a future version. Use snake case name " +
				name + " instead.")
		}
		if o.Warn != nil && name == "week_year" {
			o.Warn(`Format name "week_year" is deprecated and will be removed in a future version. Use "weekyear" format instead`)
		}
		return f
	}
	return nil
}

// snakeCase writes basicDateTime as basic_date_time.
func snakeCase(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// camelCase tells whether a name has a spelling in camel case, and it is this one.
func camelCase(name, camel string) bool {
	switch name {
	case "week_year", "epoch_second", "epoch_millis", "iso8601":
		return false
	}
	return !strings.Contains(camel, "_")
}

// The pieces that many formats have.
var (
	year4 = val(year, 4, 10, signExceedsPad)

	// strictDay is a year with or without month and day.
	strictDay = group(year4, opt(lit("-"), two(monthOfYear), opt(lit("-"), two(dayOfMonth))))
	// strictHMS is hour, minute and second.
	strictHMS = group(two(hourOfDay), lit(":"), two(minuteOfHour), lit(":"), two(secondOfMinute))
	isoDay    = group(year4, lit("-"), two(monthOfYear), lit("-"), two(dayOfMonth))

	lenientDay = group(val(year, 1, 5, signNormal), opt(lit("-"), oneTwo(monthOfYear), opt(lit("-"), oneTwo(dayOfMonth))))
	lenientHM  = group(oneTwo(hourOfDay), lit(":"), oneTwo(minuteOfHour))
	lenientHMS = group(lenientHM, lit(":"), oneTwo(secondOfMinute))
	// flatHMS is lenientHMS in one group.
	flatHMS = group(oneTwo(hourOfDay), lit(":"), oneTwo(minuteOfHour), lit(":"), oneTwo(secondOfMinute))

	ordinalDay3 = group(year4, lit("-"), func(b *builder) { b.digits(dayOfYear, 3) })
	ordinalDay  = group(year4, lit("-"), val(dayOfYear, 1, 3, signNotNegative))

	isoWeekDate = group(func(b *builder) { b.add(caseInsensitive) }, val(isoWeekYear, 4, 10, signExceedsPad), lit("-W"), two(isoWeek),
		lit("-"), func(b *builder) { b.digits(dayOfWeek, 1) })
	lenientWeekDate = group(val(isoWeekYear, 4, 10, signExceedsPad), lit("-W"), oneTwo(isoWeek), lit("-"),
		func(b *builder) { b.digits(dayOfWeek, 1) })
	weekYearWeek = group(weekVal(localWeekYear, 4, 10, signExceedsPad), lit("-W"), weekVal(localWeek, 2, 2, signNotNegative))
)

// isoPrinter prints a full date and time with so many decimals.
func isoPrinter(decimals int) *sequence {
	return seq(strictDay, lit("T"), opt(two(hourOfDay), opt(lit(":"), two(minuteOfHour),
		opt(lit(":"), two(secondOfMinute), opt(frac(3, decimals))), opt(offsetColon))))
}

// isoFormat are the formats with an optional time.
func isoFormat(name string) *format {
	fractions := []piece{opt(frac(1, 9)), opt(lit(","), func(b *builder) { b.fraction(nanoOfSecond, 1, 9, false) })}
	zones := []piece{opt(zoneOrOffset), opt(offsetPlain)}
	hms := func(p func(f field) piece, after ...piece) piece {
		return opt(append([]piece{p(hourOfDay), opt(lit(":"), p(minuteOfHour), opt(append([]piece{lit(":"), p(secondOfMinute)}, fractions...)...))}, after...)...)
	}
	switch name {
	case "strict_date_optional_time":
		f := newFormat(isoPrinter(3), seq(strictDay, opt(lit("T"), hms(two, zones...))))
		f.iso = true
		return f
	case "iso8601":
		return newFormat(isoPrinter(3), seq(strictDay, opt(append([]piece{lit("T"), hms(two)}, zones...)...)))
	case "strict_date_optional_time_nanos":
		rest := append(append([]piece{lit("T"), strictHMS}, fractions...), zones...)
		return newFormat(isoPrinter(9), seq(strictDay, opt(rest...)))
	case "date_optional_time":
		minute := append([]piece{lit(":"), oneTwo(minuteOfHour), opt(lit(":"), oneTwo(secondOfMinute))}, fractions...)
		minute = append(minute, opt(zoneOrOffset), opt(func(b *builder) { b.add(offset{offsetHHmm, "Z"}) }))
		return newFormat(isoPrinter(3), seq(lenientDay, opt(lit("T"), opt(oneTwo(hourOfDay), opt(minute...)))))
	}
	return nil
}

// epochFormat are the formats that count from 1970.
func epochFormat(name string) *format {
	switch name {
	case "epoch_second":
		p := seq(val(epochSeconds, 1, 19, signNormal), opt(func(b *builder) { b.fraction(epochNanosOfSecond, 0, 9, true) }))
		dot := seq(val(epochSeconds, 1, 19, signNormal), lit("."))
		return epochParsers(p, dot, defaulting{nanoOfSecond, 999999999})
	case "epoch_millis":
		p := seq(val(epochMillis, 1, 19, signNormal), opt(func(b *builder) { b.fraction(epochNanosOfMilli, 0, 6, true) }))
		dot := seq(func(b *builder) { b.add(p) }, lit("."))
		return epochParsers(p, dot, defaulting{epochNanosOfMilli, 999999})
	}
	return nil
}

func epochParsers(p, dot *sequence, end defaulting) *format {
	f := &format{printer: p}
	for _, s := range []*sequence{p, dot} {
		f.parsers = append(f.parsers, parser{seq: s, round: rounding(s, []node{end})})
	}
	return f
}
