package dates

import (
	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// zoned is a local time in a zone.
type zoned struct {
	local int64 // seconds since the epoch as if the zone were UTC
	nano  int
	zone  *Zone
	off   int
}

// at is a local time in a zone; off is the offset to prefer if there are two.
func at(local int64, nano int, zone *Zone, off int) zoned {
	if int64(zone.Offset(local-int64(off))) == int64(off) {
		return zoned{local, nano, zone, off}
	}
	instant := zone.instant(local)
	o := zone.Offset(instant)
	return zoned{instant + int64(o), nano, zone, o}
}

// noOffset is no offset to prefer.
const noOffset = 1 << 30

func (z zoned) instant() Instant { return Instant{z.local - int64(z.off), z.nano} }

func (z zoned) date() date { return dateOf(java.FloorDiv(z.local, 86400)) }

// zoned completes what has been read to a moment (DateFormatters.from).
func (t *temporal) zoned(l *localeData) (zoned, error) {
	zone := t.zone
	if zone == nil {
		zone = UTC
		if off, ok := t.get(offsetSeconds); ok {
			if off > maxOffsetHours*3600 || off < -maxOffsetHours*3600 {
				return zoned{}, offsetTooLarge()
			}
			zone = fixedZone(int(off))
		}
	}
	d, hasDate, err := t.localDate()
	if err != nil {
		return zoned{}, err
	}
	switch {
	case hasDate && t.hasTime:
	case t.has(instantSeconds) && t.has(nanoOfSecond):
		seconds, nanos := t.vals[instantSeconds], t.vals[nanoOfSecond]
		seconds += java.FloorDiv(nanos, 1e9)
		if seconds < minInstant || seconds > maxInstant {
			return zoned{}, t.noInstant()
		}
		off := zone.Offset(seconds)
		return zoned{seconds + int64(off), int(java.FloorMod(nanos, 1e9)), zone, off}, nil
	case hasDate:
	case t.hasTime:
		d, err = t.missingDate(l)
	case t.has(year) || t.has(yearOfEra):
		d, err = t.firstOf()
	case t.has(monthOfYear), t.weekYear(l):
		d, err = t.missingDate(l)
	default:
		err = eserr.IllegalArgument("temporal accessor [%s] cannot be converted to zoned date time", t)
	}
	if err != nil {
		return zoned{}, err
	}
	c := clock(0)
	if t.hasTime {
		c = t.time
	}
	return at(d.days()*86400+int64(c/1e9), c.nano(), zone, noOffset), nil
}

// The seconds that Java's Instant goes from and to.
const (
	minInstant = -31557014167219200
	maxInstant = 31556889864403199
)

func (t *temporal) noInstant() error {
	return dateTimeError("Unable to obtain Instant from TemporalAccessor: " + t.String() + " of type java.time.format.Parsed").(*eserr.Error).
		Wrap(eserr.From(dateTimeError("Instant exceeds minimum or maximum instant")))
}

func (t *temporal) weekYear(l *localeData) bool { return t.has(localWeekYear) && t.week == l.week }

// localDate is the date, for which a year of an era is taken as a year.
func (t *temporal) localDate() (date, bool, error) {
	if t.hasDate {
		return t.date, true, nil
	}
	if !t.has(year) && !t.has(yearOfEra) {
		return date{}, false, nil
	}
	asYear := year
	if !t.has(year) {
		asYear = yearOfEra
	}
	if err := asYear.info().check(t.vals[asYear]); err != nil {
		return date{}, false, err
	}
	if t.has(monthOfYear) && t.has(dayOfMonth) {
		d, err := t.ymd(t.vals[dayOfMonth])
		return d, true, err
	}
	if doy, ok := t.get(dayOfYear); ok {
		if err := dayOfYear.info().check(doy); err != nil {
			return date{}, false, err
		}
		d, err := yearDay(t.yearOr1970(), int(doy))
		return d, true, err
	}
	return date{}, false, nil
}

func (t *temporal) yearOr1970() int64 {
	if y, ok := t.get(year); ok {
		return y
	}
	if y, ok := t.get(yearOfEra); ok {
		return y
	}
	return 1970
}

func (t *temporal) ymd(day int64) (date, error) {
	m := t.vals[monthOfYear]
	y := t.yearOr1970()
	for _, c := range []struct {
		f field
		v int64
	}{{year, y}, {monthOfYear, m}, {dayOfMonth, day}} {
		if err := c.f.info().check(c.v); err != nil {
			return date{}, err
		}
	}
	return newDate(y, int(m), int(day))
}

// firstOf is the first day of the month or year.
func (t *temporal) firstOf() (date, error) {
	if t.has(monthOfYear) {
		return t.ymd(1)
	}
	y := t.yearOr1970()
	return date{y, 1, 1}, year.info().check(y)
}

// missingDate is the day of what has no full date.
func (t *temporal) missingDate(l *localeData) (date, error) {
	if t.weekYear(l) {
		return t.weekDate(l.week)
	}
	if t.has(dayOfWeek) && t.has(year) {
		// A day of the week makes the server take the year for one of weeks.
		return date{}, unsupportedField(dayOfYear)
	}
	if t.has(monthOfYear) {
		if day, ok := t.get(dayOfMonth); ok {
			return t.ymd(day)
		}
		return t.ymd(1)
	}
	return date{1970, 1, 1}, nil
}

// weekDate is the first day of a week of a week-based year, or of the week that
// 1970-01-01 is in if there is none.
func (t *temporal) weekDate(w weekDef) (date, error) {
	d := date{1970, 1, 1}
	y := t.vals[localWeekYear]
	if err := w.info(localWeekYear).check(y); err != nil {
		return d, err
	}
	current, week := w.yearWeek(d)
	if current != y {
		d = w.date(y, week, w.weekDay(d.dayOfWeek()))
	}
	if want, ok := t.weekOf(w); ok {
		if t.has(dayOfYear) && !t.has(dayOfWeek) {
			// The weeks of the year are counted from such a day, which needs its day of the week.
			return d, unsupportedField(dayOfWeek)
		}
		// The range of a date that isn't known yet is wider.
		wide := w.info(localWeek)
		wide.min, wide.max = 0, 54
		if err := wide.check(want); err != nil {
			return d, err
		}
		if err := w.info(localWeek).check(want); err != nil {
			return d, err
		}
		_, now := w.yearWeek(d)
		d = d.plusDays((want - int64(now)) * 7)
	}
	return d.plusDays(-java.FloorMod(int64(d.dayOfWeek()-w.first), 7)), nil
}

// weekOf is the week of the week-based year: as it was given, or as the day of the
// year and that of the week say together.
func (t *temporal) weekOf(w weekDef) (week int64, ok bool) {
	if week, ok = t.get(localWeek); ok {
		return week, true
	}
	doy, hasDay := t.get(dayOfYear)
	dow, hasWeekDay := t.get(dayOfWeek)
	if !hasDay || !hasWeekDay {
		return 0, false
	}
	return int64(computeWeek(w.startOffset(int(doy), w.weekDay(int(dow))), int(doy))), true
}
