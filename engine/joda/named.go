package joda

import (
	"math/big"
	"strconv"
	"strings"

	"esconsole/engine/java"
)

// style is how a named format writes its numbers.
type style struct{ strict bool }

// part is a number that has all its digits where the format is strict.
func (s style) part(f field, digits int) node {
	if s.strict {
		return number{field: f, digits: digits, least: digits, signed: true, fixed: true}
	}
	n := number{field: f, digits: digits, least: digits}
	if f == year || f == weekyear {
		n.digits, n.signed = maxYearDigits, true
	}
	return n
}

// basic is a number that has all its digits.
func basic(f field, digits int) node {
	return number{field: f, digits: digits, least: digits, fixed: true}
}

// basicYear is a year of four digits.
func basicYear(f field) node { return number{field: f, digits: 4, least: 4, signed: true} }

// named gives what reads and what prints a format by its name; nil if it is none.
// Numbers since 1970 may have to be whole.
//
// Server: org.elasticsearch.common.joda.Joda, org.joda.time.format.ISODateTimeFormat.
func named(format string, wholeEpochs bool) (parser, node) {
	name := strings.ToLower(strings.ReplaceAll(format, "_", ""))
	if format != strings.ToLower(format) && strings.Contains(format, "_") {
		return nil, nil
	}
	var s style
	rest := name
	if strings.HasPrefix(name, "strict") {
		s.strict, rest = true, strings.TrimPrefix(name, "strict")
	}
	switch rest {
	case "dateoptionaltime":
		return dateOptionalTime(s), join(s.date(), literal("T"), s.clock(), fraction3, zone)
	case "iso8601":
		if !s.strict {
			return dateOptionalTime(s), join(s.date(), literal("T"), s.clock(), fraction3, zone)
		}
		return nil, nil
	case "epochmillis", "epochsecond":
		if s.strict {
			return nil, nil
		}
		e := epoch{name: "epoch_millis", scale: 1, length: 19}
		if rest == "epochsecond" {
			e = epoch{name: "epoch_second", scale: 1000, length: 16}
		}
		e.whole = wholeEpochs
		return e, e
	}
	if n := s.plain(rest); n != nil {
		return n, n
	}
	if n := s.basics(rest); n != nil && (!s.strict || strings.HasPrefix(rest, "basicweek")) {
		return n, n
	}
	return nil, nil
}

func join(all ...node) node { return nodes(all) }

var (
	zone      = offset{zulu: true, colons: true}
	basicZone = offset{zulu: true}
	fraction3 = join(literal("."), fraction{3, 9})
	millis3   = join(literal("."), fraction{3, 3})
)

func (s style) date() node { return join(s.yearMonth(), literal("-"), s.part(dayOfMonth, 2)) }

func (s style) yearMonth() node {
	return join(s.part(year, 4), literal("-"), s.part(monthOfYear, 2))
}

func (s style) hourMinute() node {
	return join(s.part(hourOfDay, 2), literal(":"), s.part(minuteOfHour, 2))
}

func (s style) clock() node { return join(s.hourMinute(), literal(":"), s.part(secondOfMinute, 2)) }

func (s style) ordinal() node { return join(s.part(year, 4), literal("-"), s.part(dayOfYear, 3)) }

func (s style) week() node {
	return join(s.part(weekyear, 4), literal("-W"), s.part(weekOfWeekyear, 2))
}

func (s style) weekDate() node { return join(s.week(), literal("-"), s.part(dayOfWeek, 1)) }

// plain are the formats with separators.
func (s style) plain(name string) node {
	t := literal("T")
	if d := map[string]node{"date": s.date(), "ordinaldate": s.ordinal(), "week": s.weekDate(), "weekdate": s.weekDate()}; true {
		for prefix, day := range d {
			switch name {
			case strings.TrimSuffix(prefix, "date") + "datetime":
				return join(day, t, s.clock(), fraction3, zone)
			case strings.TrimSuffix(prefix, "date") + "datetimenomillis":
				return join(day, t, s.clock(), zone)
			}
		}
	}
	switch name {
	case "date", "yearmonthday":
		return s.date()
	case "datehour":
		return join(s.date(), t, s.part(hourOfDay, 2))
	case "datehourminute":
		return join(s.date(), t, s.hourMinute())
	case "datehourminutesecond":
		return join(s.date(), t, s.clock())
	case "datehourminutesecondfraction":
		return join(s.date(), t, s.clock(), fraction3)
	case "datehourminutesecondmillis":
		return join(s.date(), t, s.clock(), millis3)
	case "hour":
		return s.part(hourOfDay, 2)
	case "hourminute":
		return s.hourMinute()
	case "hourminutesecond":
		return s.clock()
	case "hourminutesecondfraction":
		return join(s.clock(), fraction3)
	case "hourminutesecondmillis":
		return join(s.clock(), millis3)
	case "ordinaldate":
		return s.ordinal()
	case "time":
		return join(s.clock(), fraction3, zone)
	case "timenomillis":
		return join(s.clock(), zone)
	case "ttime":
		return join(t, s.clock(), fraction3, zone)
	case "ttimenomillis":
		return join(t, s.clock(), zone)
	case "weekdate", "weekyearweekday":
		return s.weekDate()
	case "weekyear":
		return s.part(weekyear, 4)
	case "weekyearweek":
		return s.week()
	case "year":
		return s.part(year, 4)
	case "yearmonth":
		return s.yearMonth()
	}
	return nil
}

// basics are the formats without separators.
func (s style) basics(name string) node {
	rest, ok := strings.CutPrefix(name, "basic")
	if !ok {
		return nil
	}
	t := literal("T")
	clock := join(basic(hourOfDay, 2), basic(minuteOfHour, 2), basic(secondOfMinute, 2))
	full, whole := join(clock, fraction3, basicZone), join(clock, basicZone)
	date := join(basicYear(year), basic(monthOfYear, 2), basic(dayOfMonth, 2))
	ordinal := join(basicYear(year), basic(dayOfYear, 3))
	week := join(basicYear(weekyear), literal("W"), basic(weekOfWeekyear, 2), basic(dayOfWeek, 1))
	switch rest {
	case "date":
		return date
	case "datetime":
		return join(date, t, full)
	case "datetimenomillis":
		return join(date, t, whole)
	case "ordinaldate":
		return ordinal
	case "ordinaldatetime":
		return join(ordinal, t, full)
	case "ordinaldatetimenomillis":
		return join(ordinal, t, whole)
	case "time":
		return full
	case "timenomillis":
		return whole
	case "ttime":
		return join(t, full)
	case "ttimenomillis":
		return join(t, whole)
	case "weekdate":
		return week
	case "weekdatetime":
		return join(week, t, full)
	case "weekdatetimenomillis":
		return join(week, t, whole)
	}
	return nil
}

// dateOptionalTime is ISO 8601: a date with a time behind it that may be missing,
// as may the ends of both. Strict, all numbers have all their digits.
func dateOptionalTime(s style) parser {
	point := alternatives{literal("."), literal(",")}
	second := sequence{literal(":"), s.part(secondOfMinute, 2), optional(point, fraction{3, 9})}
	clock := sequence{s.part(hourOfDay, 2), optional(literal(":"), s.part(minuteOfHour, 2), optional(second))}
	date := alternatives{
		sequence{s.part(year, 4), optional(literal("-"), s.part(monthOfYear, 2), optional(literal("-"), s.part(dayOfMonth, 2)))},
		sequence{s.part(weekyear, 4), literal("-W"), s.part(weekOfWeekyear, 2), optional(literal("-"), s.part(dayOfWeek, 1))},
		sequence{s.part(year, 4), literal("-"), s.part(dayOfYear, 3)},
	}
	return sequence{date, optional(literal("T"), optional(clock), optional(zone))}
}

// epoch is a number of milliseconds or seconds since 1970.
type epoch struct {
	name   string
	scale  int64
	length int
	whole  bool
}

func (e epoch) parse(b *bucket, text string, pos int) int {
	if b.zone != nil && b.zone.ID() != "Z" && b.zone.ID() != "UTC" {
		b.failed = e.name
		return ^0
	}
	whole, _, _ := strings.Cut(text, ".")
	if pos != 0 || len(whole) > e.length && !strings.HasPrefix(text, "-") {
		return ^0
	}
	if e.whole && strings.ContainsAny(text, ".eE") {
		return ^0
	}
	n, ok := new(big.Float).SetPrec(128).SetString(text)
	if !ok || strings.ContainsAny(text, "xXpPbBoO_iIfF") {
		return ^0
	}
	i, _ := n.Int64()
	b.epoch, b.whole = i*e.scale, true
	b.negative, b.scientific = i < 0, strings.ContainsAny(text, "eE")
	return len(text)
}

func (e epoch) print(p *printing) {
	ms := p.local - int64(p.offset)*1000
	p.out = strconv.AppendInt(p.out, java.FloorDiv(ms, e.scale), 10)
}
