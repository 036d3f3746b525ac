package dates

import (
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// ParseMath reads a date with what date math makes of it: now-1d/d,
// 2020-01-01||+1M/d. now is the moment that now stands for. Rounded up, a date is
// the last millisecond of the period that it names. A zone that is not nil counts
// for dates that name none, and for rounding.
func (f *Formatter) ParseMath(s string, now func() (Instant, error), roundUp bool, zone *Zone) (Instant, error) {
	if rest, ok := strings.CutPrefix(s, "now"); ok {
		start, err := now()
		if err != nil {
			return Instant{}, mathError("could not read the current timestamp").Wrap(eserr.From(err))
		}
		return applyMath(rest, start, roundUp, zone)
	}
	text, rest, isMath := strings.Cut(s, "||")
	start, err := f.parseMathDate(text, roundUp && !isMath, zone)
	if err != nil || !isMath {
		return start, err
	}
	return applyMath(rest, start, roundUp, zone)
}

// parseMathDate reads the date that date math starts from.
func (f *Formatter) parseMathDate(s string, roundUp bool, zone *Zone) (Instant, error) {
	if f.foreign != nil {
		return f.foreign.ParseMath(s, zone, roundUp)
	}
	if s == "" {
		return Instant{}, mathError("cannot parse empty date")
	}
	t, err := f.parse(s, roundUp)
	var z zoned
	if err == nil {
		// The rounding parsers belong to no locale of their own.
		z, err = t.zoned(f.mathLocale())
	}
	if err != nil {
		e := eserr.From(err)
		switch e.Type {
		case "date_time_exception", "unsupported_temporal_type_exception", "arithmetic_exception":
			return Instant{}, err
		}
		return Instant{}, mathError("failed to parse date field [%s] with format [%s]: [%s]", s, f.pattern, e.Reason).Wrap(e)
	}
	if zone == nil {
		return z.instant(), nil
	}
	if given := t.zoneGiven(); given != nil {
		zone = given
	}
	return at(z.local, z.nano, zone, noOffset).instant(), nil
}

func (f *Formatter) mathLocale() *localeData { return rootLocale() }

// zoneGiven is the zone that the text names; nil if it names none.
func (t *temporal) zoneGiven() *Zone {
	if t.zone != nil {
		return t.zone
	}
	if off, ok := t.get(offsetSeconds); ok {
		return fixedZone(int(off))
	}
	return nil
}

// applyMath carries out operations: +1d, -3M, /w.
func applyMath(ops string, start Instant, roundUp bool, zone *Zone) (Instant, error) {
	if zone == nil {
		zone = UTC
	}
	off := zone.Offset(start.Seconds)
	z := zoned{start.Seconds + int64(off), start.Nano, zone, off}
	for i := 0; i < len(ops); {
		op := ops[i]
		i++
		round := op == '/'
		if !round && op != '+' && op != '-' {
			return Instant{}, mathError("operator not supported for date math [%s]", ops)
		}
		if i >= len(ops) {
			return Instant{}, mathError("truncated date math [%s]", ops)
		}
		n := int64(1)
		if end := digitsEnd(ops, i, len(ops)); end > i {
			if end >= len(ops) {
				return Instant{}, mathError("truncated date math [%s]", ops)
			}
			v, err := strconv.ParseInt(ops[i:end], 10, 32)
			if err != nil {
				return Instant{}, &eserr.Error{Status: 400, Type: "number_format_exception", Plain: true,
					Reason: `For input string: "` + ops[i:end] + `"`}
			}
			n, i = v, end
		}
		if round && n != 1 {
			return Instant{}, mathError("rounding `/` can only be used on single unit types [%s]", ops)
		}
		if op == '-' {
			n = -n
		}
		unit := []rune(ops[i:])[0]
		i += len(string(unit))
		var err error
		if z, err = z.operate(unit, n, round, roundUp, ops); err != nil {
			return Instant{}, err
		}
	}
	return z.instant(), nil
}

// operate adds units to a time, or rounds it to one.
func (z zoned) operate(unit rune, n int64, round, roundUp bool, ops string) (zoned, error) {
	if !strings.ContainsRune("yMwdhHms", unit) {
		return z, mathError("unit [%c] not supported for date math [%s]", unit, ops)
	}
	if !round {
		return z.plus(unit, n)
	}
	z = z.floor(unit)
	if !roundUp {
		return z, nil
	}
	z, err := z.plus(unit, 1)
	if err != nil {
		return z, err
	}
	i := z.instant()
	ms := OfNanos(int64(i.Nano) - 1e6)
	return inZone(Instant{i.Seconds + ms.Seconds, ms.Nano}, z.zone), nil
}

func inZone(i Instant, zone *Zone) zoned {
	off := zone.Offset(i.Seconds)
	return zoned{i.Seconds + int64(off), i.Nano, zone, off}
}

// floor is the start of the unit that the time is in.
func (z zoned) floor(unit rune) zoned {
	d := z.date()
	switch unit {
	case 'y':
		d.month, d.day = 1, 1
	case 'M':
		d.day = 1
	case 'w':
		d = d.plusDays(int64(1 - d.dayOfWeek()))
	case 'h', 'H':
		return at(z.local-java.FloorMod(z.local, 3600), 0, z.zone, z.off)
	case 'm':
		return at(z.local-java.FloorMod(z.local, 60), 0, z.zone, z.off)
	case 's':
		return zoned{z.local, 0, z.zone, z.off}
	}
	return at(d.days()*86400, 0, z.zone, z.off)
}

// plus adds units: days and longer ones by the calendar, shorter ones in time.
func (z zoned) plus(unit rune, n int64) (zoned, error) {
	d, rest := z.date(), java.FloorMod(z.local, 86400)
	switch unit {
	case 'y', 'M':
		if unit == 'y' {
			n *= 12
		}
		d = d.plusMonths(n)
	case 'w':
		d = d.plusDays(7 * n)
	case 'd':
		d = d.plusDays(n)
	default:
		seconds := map[rune]int64{'h': 3600, 'H': 3600, 'm': 60, 's': 1}[unit] * n
		i := z.instant()
		return inZone(Instant{i.Seconds + seconds, i.Nano}, z.zone), nil
	}
	if err := year.info().check(d.year); err != nil {
		return z, err
	}
	return at(d.days()*86400+rest, z.nano, z.zone, z.off), nil
}
