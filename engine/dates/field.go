package dates

import "strconv"

// field is one part of a date or time that a pattern reads or prints: those of
// java.time, of ISO week dates, of a locale's weeks, and the server's own for
// epoch times.
type field uint8

const (
	nanoOfSecond field = iota
	nanoOfDay
	microOfSecond
	milliOfSecond
	milliOfDay
	secondOfMinute
	secondOfDay
	minuteOfHour
	hourOfAmPm
	clockHourOfAmPm
	hourOfDay
	clockHourOfDay
	amPmOfDay
	dayOfWeek
	alignedDayOfWeekInMonth
	dayOfMonth
	dayOfYear
	epochDay
	monthOfYear
	yearOfEra
	year
	era
	instantSeconds
	offsetSeconds
	quarterOfYear
	isoWeek
	isoWeekYear
	localDayOfWeek
	localWeekOfMonth
	localWeek // of the week-based year
	localWeekYear
	julianDay
	epochSeconds
	epochNanosOfSecond
	epochMillis
	epochNanosOfMilli
	numFields
)

// fieldInfo is what error texts say of a field.
type fieldInfo struct {
	name       string
	min        int64
	largestMin int64
	smallMax   int64
	max        int64
}

const maxYear = 999999999

// info is the name and range of a field. Those of a locale's weeks depend on the
// locale, see weekFields.
func (f field) info() fieldInfo {
	fixed := func(name string, min, max int64) fieldInfo { return fieldInfo{name, min, min, max, max} }
	switch f {
	case nanoOfSecond:
		return fixed("NanoOfSecond", 0, 999999999)
	case nanoOfDay:
		return fixed("NanoOfDay", 0, 86399999999999)
	case microOfSecond:
		return fixed("MicroOfSecond", 0, 999999)
	case milliOfSecond:
		return fixed("MilliOfSecond", 0, 999)
	case milliOfDay:
		return fixed("MilliOfDay", 0, 86399999)
	case secondOfMinute:
		return fixed("SecondOfMinute", 0, 59)
	case secondOfDay:
		return fixed("SecondOfDay", 0, 86399)
	case minuteOfHour:
		return fixed("MinuteOfHour", 0, 59)
	case hourOfAmPm:
		return fixed("HourOfAmPm", 0, 11)
	case clockHourOfAmPm:
		return fixed("ClockHourOfAmPm", 1, 12)
	case hourOfDay:
		return fixed("HourOfDay", 0, 23)
	case clockHourOfDay:
		return fixed("ClockHourOfDay", 1, 24)
	case amPmOfDay:
		return fixed("AmPmOfDay", 0, 1)
	case dayOfWeek:
		return fixed("DayOfWeek", 1, 7)
	case alignedDayOfWeekInMonth:
		return fixed("AlignedDayOfWeekInMonth", 1, 7)
	case dayOfMonth:
		return fieldInfo{"DayOfMonth", 1, 1, 28, 31}
	case dayOfYear:
		return fieldInfo{"DayOfYear", 1, 1, 365, 366}
	case epochDay:
		return fixed("EpochDay", -365243219162, 365241780471)
	case monthOfYear:
		return fixed("MonthOfYear", 1, 12)
	case yearOfEra:
		return fieldInfo{"YearOfEra", 1, 1, maxYear, maxYear + 1}
	case year:
		return fixed("Year", -maxYear, maxYear)
	case era:
		return fixed("Era", 0, 1)
	case instantSeconds:
		return fixed("InstantSeconds", -1<<63, 1<<63-1)
	case offsetSeconds:
		return fixed("OffsetSeconds", -18*3600, 18*3600)
	case quarterOfYear:
		return fixed("QuarterOfYear", 1, 4)
	case isoWeek:
		return fieldInfo{"WeekOfWeekBasedYear", 1, 1, 52, 53}
	case isoWeekYear:
		return fixed("WeekBasedYear", -maxYear, maxYear)
	case julianDay:
		return fixed("ModifiedJulianDay", -365243219162+julianEpoch, 365241780471+julianEpoch)
	}
	return f.otherInfo()
}

// julianEpoch is the modified Julian day of 1970-01-01.
const julianEpoch = 40587

func (f field) otherInfo() fieldInfo {
	fixed := func(name string, min, max int64) fieldInfo { return fieldInfo{name, min, min, max, max} }
	switch f {
	case localDayOfWeek:
		return fixed("DayOfWeek", 1, 7)
	case localWeekOfMonth:
		return fieldInfo{"WeekOfMonth", 0, 1, 4, 6}
	case localWeek:
		return fieldInfo{"WeekOfWeekBasedYear", 1, 1, 52, 53}
	case localWeekYear:
		return fixed("WeekBasedYear", -maxYear, maxYear)
	case epochSeconds:
		return fixed("EpochSeconds", 0, 1<<63-1)
	case epochNanosOfSecond:
		return fixed("EpochNanosOfSeconds", 0, 999999999)
	case epochMillis:
		return fixed("EpochMillis", 0, 1<<63-1)
	}
	return fixed("EpochNanosOfMillis", 0, 999999)
}

func (f field) localized() bool { return f >= localDayOfWeek && f <= localWeekYear }

// check refuses a value out of range. name is the field's for the error.
func (i fieldInfo) check(v int64) error {
	if v >= i.min && v <= i.max {
		return nil
	}
	return dateTimeError("Invalid value for " + i.name + " (valid values " + i.rangeText() + "): " + strconv.FormatInt(v, 10))
}

func (i fieldInfo) rangeText() string {
	s := strconv.FormatInt(i.min, 10)
	if i.min != i.largestMin {
		s += "/" + strconv.FormatInt(i.largestMin, 10)
	}
	s += " - " + strconv.FormatInt(i.smallMax, 10)
	if i.smallMax != i.max {
		s += "/" + strconv.FormatInt(i.max, 10)
	}
	return s
}
