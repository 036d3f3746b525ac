package dates

import (
	"strconv"

	"esconsole/engine/java"
)

// date is a day of the proleptic ISO calendar.
type date struct {
	year       int64
	month, day int
}

func isLeap(y int64) bool { return y&3 == 0 && (y%100 != 0 || y%400 == 0) }

func monthLength(y int64, m int) int {
	switch m {
	case 2:
		if isLeap(y) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func yearLength(y int64) int {
	if isLeap(y) {
		return 366
	}
	return 365
}

// days is the number of days since 1970-01-01.
func (d date) days() int64 {
	y, m := d.year, int64(d.month)
	if m <= 2 {
		y--
	}
	e := java.FloorDiv(y, 400)
	yoe := y - e*400
	doy := (153*((m+9)%12)+2)/5 + int64(d.day) - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return e*146097 + doe - 719468
}

// dateOf is the day of a number of days since 1970-01-01.
func dateOf(days int64) date {
	days += 719468
	e := java.FloorDiv(days, 146097)
	doe := days - e*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y := yoe + e*400
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d := int(doy - (153*mp+2)/5 + 1)
	m := int(mp + 3)
	if m > 12 {
		m -= 12
	}
	if m <= 2 {
		y++
	}
	return date{y, m, d}
}

func (d date) plusDays(n int64) date { return dateOf(d.days() + n) }

func (d date) dayOfYear() int { return int(d.days()-date{d.year, 1, 1}.days()) + 1 }

// dayOfWeek is 1 for Monday to 7 for Sunday.
func (d date) dayOfWeek() int { return int(java.FloorMod(d.days()+3, 7)) + 1 }

// plusMonths clips the day to the length of the month it arrives at.
func (d date) plusMonths(n int64) date {
	total := d.year*12 + int64(d.month-1) + n
	y, m := java.FloorDiv(total, 12), int(java.FloorMod(total, 12))+1
	return date{y, m, min(d.day, monthLength(y, m))}
}

// String is the day as Java's LocalDate prints it.
func (d date) String() string {
	return yearText(d.year) + "-" + twoDigits(d.month) + "-" + twoDigits(d.day)
}

func yearText(y int64) string {
	abs := y
	if y < 0 {
		abs = -y
	}
	s := strconv.FormatInt(abs, 10)
	for len(s) < 4 {
		s = "0" + s
	}
	switch {
	case y < 0:
		return "-" + s
	case y > 9999:
		return "+" + s
	}
	return s
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// newDate checks a day, whose month is valid, against the calendar.
func newDate(y int64, m, d int) (date, error) {
	if d <= monthLength(y, m) {
		return date{y, m, d}, nil
	}
	if d == 29 {
		return date{}, dateTimeError("Invalid date 'February 29' as '" + strconv.FormatInt(y, 10) + "' is not a leap year")
	}
	return date{}, dateTimeError("Invalid date '" + upperMonth(m) + " " + strconv.Itoa(d) + "'")
}

func upperMonth(m int) string {
	return [...]string{"JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER",
		"NOVEMBER", "DECEMBER"}[m-1]
}

func yearDay(y int64, doy int) (date, error) {
	if doy == 366 && !isLeap(y) {
		return date{}, dateTimeError("Invalid date 'DayOfYear 366' as '" + strconv.FormatInt(y, 10) + "' is not a leap year")
	}
	return date{y, 1, 1}.plusDays(int64(doy) - 1), nil
}

const nanosPerDay = 86400 * 1e9

// clock is a time of day in nanoseconds.
type clock int64

func (c clock) hour() int   { return int(c / 3600e9) }
func (c clock) minute() int { return int(c / 60e9 % 60) }
func (c clock) second() int { return int(c / 1e9 % 60) }
func (c clock) nano() int   { return int(c % 1e9) }

// String is the time as Java's LocalTime prints it.
func (c clock) String() string {
	s := twoDigits(c.hour()) + ":" + twoDigits(c.minute())
	if c%60e9 == 0 {
		return s
	}
	s += ":" + twoDigits(c.second())
	n := c.nano()
	switch {
	case n == 0:
	case n%1e6 == 0:
		s += "." + strconv.Itoa(n/1e6 + 1000)[1:]
	case n%1e3 == 0:
		s += "." + strconv.Itoa(n/1e3 + 1e6)[1:]
	default:
		s += "." + strconv.Itoa(n + 1e9)[1:]
	}
	return s
}
