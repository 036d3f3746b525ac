package joda

import (
	"esconsole/engine/java"
)

// The ISO calendar as Joda-Time computes with it: fields of a number of
// milliseconds since 1970 that can be read, set and rounded down to.

// unit is a length of time, from short to long.
type unit uint8

const (
	millisUnit unit = iota
	secondsUnit
	minutesUnit
	hoursUnit
	halfdaysUnit
	daysUnit
	weeksUnit
	monthsUnit
	yearsUnit // weekyears as well
	centuriesUnit
	noUnit // of eras
)

// field is a part of a date.
type field uint8

const (
	era field = iota
	centuryOfEra
	yearOfEra
	weekyear
	year
	monthOfYear
	weekOfWeekyear
	dayOfYear
	dayOfMonth
	dayOfWeek
	halfdayOfDay
	hourOfDay
	clockhourOfDay
	hourOfHalfday
	clockhourOfHalfday
	minuteOfHour
	secondOfMinute
	milli
)

// fieldInfo says what a field is called, how long it is and within what it counts.
type fieldInfo struct {
	name        string
	length, per unit
}

func (f field) info() fieldInfo {
	return [...]fieldInfo{
		era:                {"era", noUnit, noUnit},
		centuryOfEra:       {"centuryOfEra", centuriesUnit, noUnit},
		yearOfEra:          {"yearOfEra", yearsUnit, noUnit},
		weekyear:           {"weekyear", yearsUnit, noUnit},
		year:               {"year", yearsUnit, noUnit},
		monthOfYear:        {"monthOfYear", monthsUnit, yearsUnit},
		weekOfWeekyear:     {"weekOfWeekyear", weeksUnit, yearsUnit},
		dayOfYear:          {"dayOfYear", daysUnit, yearsUnit},
		dayOfMonth:         {"dayOfMonth", daysUnit, monthsUnit},
		dayOfWeek:          {"dayOfWeek", daysUnit, weeksUnit},
		halfdayOfDay:       {"halfdayOfDay", halfdaysUnit, daysUnit},
		hourOfDay:          {"hourOfDay", hoursUnit, daysUnit},
		clockhourOfDay:     {"clockhourOfDay", hoursUnit, daysUnit},
		hourOfHalfday:      {"hourOfHalfday", hoursUnit, halfdaysUnit},
		clockhourOfHalfday: {"clockhourOfHalfday", hoursUnit, halfdaysUnit},
		minuteOfHour:       {"minuteOfHour", minutesUnit, hoursUnit},
		secondOfMinute:     {"secondOfMinute", secondsUnit, minutesUnit},
		milli:              {"millisOfSecond", millisUnit, secondsUnit},
	}[f]
}

const (
	secondMillis  = 1000
	minuteMillis  = 60 * secondMillis
	hourMillis    = 60 * minuteMillis
	halfdayMillis = 12 * hourMillis
	dayMillis     = 24 * hourMillis
)

// The years that fit a number of milliseconds.
const (
	minYear = -292275054
	maxYear = 292278993
)

// civil is a day of the calendar.
type civil struct{ year, month, day int64 }

// civilOf is the day of a number of days since 1970.
func civilOf(days int64) civil {
	z := days + 719468
	e := java.FloorDiv(z, 146097)
	doe := z - e*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	c := civil{yoe + e*400, mp + 3, doy - (153*mp+2)/5 + 1}
	if mp >= 10 {
		c.month = mp - 9
		c.year++
	}
	return c
}

// days is the number of days since 1970.
func (c civil) days() int64 {
	y := c.year
	if c.month <= 2 {
		y--
	}
	e := java.FloorDiv(y, 400)
	yoe := y - e*400
	mp := (c.month + 9) % 12
	doy := (153*mp+2)/5 + c.day - 1
	return e*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

func isLeap(y int64) bool { return y&3 == 0 && (y%100 != 0 || y%400 == 0) }

func monthLength(y, m int64) int64 {
	switch {
	case m == 2 && isLeap(y):
		return 29
	case m == 2:
		return 28
	case m == 4 || m == 6 || m == 9 || m == 11:
		return 30
	}
	return 31
}

func yearLength(y int64) int64 {
	if isLeap(y) {
		return 366
	}
	return 365
}

// firstWeek is the first day of the first week of a year.
func firstWeek(y int64) int64 {
	first := civil{y, 1, 1}.days()
	weekday := java.FloorMod(first+3, 7) + 1
	if weekday > 8-4 {
		return first + 8 - weekday
	}
	return first - (weekday - 1)
}

// weekyearOf is the year that the week of a day belongs to.
func weekyearOf(days int64) int64 {
	y := civilOf(days).year
	switch {
	case days < firstWeek(y):
		return y - 1
	case days >= firstWeek(y+1):
		return y + 1
	}
	return y
}

func split(ms int64) (days, rest int64) {
	return java.FloorDiv(ms, dayMillis), java.FloorMod(ms, dayMillis)
}

// get is a field of a moment.
func (f field) get(ms int64) int64 {
	days, rest := split(ms)
	switch f {
	case era:
		if civilOf(days).year <= 0 {
			return 0
		}
		return 1
	case centuryOfEra:
		return max(civilOf(days).year, -civilOf(days).year) / 100
	case yearOfEra:
		if y := civilOf(days).year; y <= 0 {
			return 1 - y
		}
		return civilOf(days).year
	case weekyear:
		return weekyearOf(days)
	case year:
		return civilOf(days).year
	case monthOfYear:
		return civilOf(days).month
	case weekOfWeekyear:
		return (days-firstWeek(weekyearOf(days)))/7 + 1
	case dayOfYear:
		return days - civil{civilOf(days).year, 1, 1}.days() + 1
	case dayOfMonth:
		return civilOf(days).day
	case dayOfWeek:
		return java.FloorMod(days+3, 7) + 1
	case halfdayOfDay:
		return rest / halfdayMillis
	case hourOfDay:
		return rest / hourMillis
	case clockhourOfDay:
		return (rest/hourMillis+23)%24 + 1
	case hourOfHalfday:
		return rest / hourMillis % 12
	case clockhourOfHalfday:
		return (rest/hourMillis+11)%12 + 1
	case minuteOfHour:
		return rest / minuteMillis % 60
	case secondOfMinute:
		return rest / secondMillis % 60
	}
	return rest % 1000
}

// bounds are the smallest and the largest value that a field of a moment may get.
func (f field) bounds(ms int64) (low, high int64) {
	c := civilOf(java.FloorDiv(ms, dayMillis))
	switch f {
	case era:
		return 0, 1
	case centuryOfEra:
		return 0, maxYear / 100
	case yearOfEra:
		return 1, maxYear
	case year: // one more at either end is taken, and wraps
		return minYear - 1, maxYear + 1
	case weekyear:
		return minYear, maxYear
	case monthOfYear:
		return 1, 12
	case weekOfWeekyear:
		y := weekyearOf(java.FloorDiv(ms, dayMillis))
		return 1, (firstWeek(y+1) - firstWeek(y)) / 7
	case dayOfYear:
		return 1, yearLength(c.year)
	case dayOfMonth:
		return 1, monthLength(c.year, c.month)
	case dayOfWeek:
		return 1, 7
	case halfdayOfDay:
		return 0, 1
	case hourOfDay:
		return 0, 23
	case clockhourOfDay:
		return 1, 24
	case hourOfHalfday:
		return 0, 11
	case clockhourOfHalfday:
		return 1, 12
	case milli:
		return 0, 999
	}
	return 0, 59
}

// put is a moment with a field set to a value within its bounds.
func (f field) put(ms, v int64) int64 {
	days, rest := split(ms)
	c := civilOf(days)
	switch f {
	case era:
		if f.get(ms) != v {
			return withYear(ms, -c.year)
		}
		return ms
	case centuryOfEra:
		return yearOfEra.put(ms, max(1, v*100+yearOfEra.get(ms)%100))
	case yearOfEra:
		if c.year <= 0 {
			v = 1 - v
		}
		return withYear(ms, v)
	case weekyear:
		week, weekday := weekOfWeekyear.get(ms), dayOfWeek.get(ms)
		week = min(week, (firstWeek(v+1)-firstWeek(v))/7)
		return (firstWeek(v)+7*(week-1)+weekday-1)*dayMillis + rest
	case year:
		return withYear(ms, v)
	case monthOfYear:
		c.month = v
		c.day = min(c.day, monthLength(c.year, v))
		return c.days()*dayMillis + rest
	case halfdayOfDay, hourOfDay, hourOfHalfday, minuteOfHour, secondOfMinute, milli:
		return ms + (v-f.get(ms))*f.info().length.millis()
	case clockhourOfDay:
		return hourOfDay.put(ms, v%24)
	case clockhourOfHalfday:
		return hourOfHalfday.put(ms, v%12)
	case weekOfWeekyear:
		return ms + (v-f.get(ms))*7*dayMillis
	}
	return ms + (v-f.get(ms))*dayMillis
}

// withYear moves a moment to another year: days behind February stay where they
// are in the calendar.
func withYear(ms, y int64) int64 {
	days, rest := split(ms)
	old := civilOf(days).year
	doy := dayOfYear.get(ms)
	if doy > 31+28 {
		switch {
		case isLeap(old) && !isLeap(y):
			doy--
		case !isLeap(old) && isLeap(y):
			doy++
		}
	}
	return (civil{y, 1, 1}.days()+doy-1)*dayMillis + rest
}

// millis is the length of a unit of a fixed length.
func (u unit) millis() int64 {
	return [...]int64{millisUnit: 1, secondsUnit: secondMillis, minutesUnit: minuteMillis, hoursUnit: hourMillis,
		halfdaysUnit: halfdayMillis, daysUnit: dayMillis, weeksUnit: 7 * dayMillis, noUnit: 1}[u]
}

// floor is the start of the field that a moment is in.
func (f field) floor(ms int64) int64 {
	days, _ := split(ms)
	c := civilOf(days)
	switch f {
	case era:
		if c.year <= 0 {
			return civil{minYear, 1, 1}.days() * dayMillis
		}
		return civil{1, 1, 1}.days() * dayMillis
	case centuryOfEra:
		if c.year <= 0 {
			return civil{c.year, 1, 1}.days() * dayMillis
		}
		return civil{max(1, c.year/100*100), 1, 1}.days() * dayMillis
	case weekyear:
		return firstWeek(weekyearOf(days)) * dayMillis
	case yearOfEra, year:
		return civil{c.year, 1, 1}.days() * dayMillis
	case monthOfYear:
		return civil{c.year, c.month, 1}.days() * dayMillis
	case weekOfWeekyear:
		return (days - java.FloorMod(days+3, 7)) * dayMillis
	}
	n := f.info().length.millis()
	return ms - java.FloorMod(ms, n)
}
