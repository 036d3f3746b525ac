package dates

import (
	"strconv"

	"esconsole/engine/java"
)

// weekDef says how a locale counts weeks: the day that a week begins with, and
// how many days the first week of a year has at least.
type weekDef struct{ first, minDays int }

// isoWeeks begin on Monday, the first one has four days.
var isoWeeks = weekDef{1, 4}

// String is the definition as Java prints it.
func (w weekDef) String() string {
	day := [...]string{"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"}[w.first-1]
	return "WeekFields[" + day + "," + strconv.Itoa(w.minDays) + "]"
}

// info is the name and range of a field of this definition.
func (w weekDef) info(f field) fieldInfo {
	i := f.info()
	i.name += "[" + w.String() + "]"
	return i
}

// weekDay is the localized day of the week, from 1.
func (w weekDef) weekDay(iso int) int { return int(java.FloorMod(int64(iso-w.first), 7)) + 1 }

// startOffset is the offset of the start of the first week from the first day of
// a period, of which a day is known by its number and its day of the week.
func (w weekDef) startOffset(day, dow int) int {
	weekStart := int(java.FloorMod(int64(day-dow), 7))
	offset := -weekStart
	if weekStart+1 > w.minDays {
		offset = 7 - weekStart
	}
	return offset
}

func computeWeek(offset, day int) int { return (7 + offset + (day - 1)) / 7 }

// yearWeek is the week-based year and the week of a day.
func (w weekDef) yearWeek(d date) (year int64, week int) {
	dow, doy := w.weekDay(d.dayOfWeek()), d.dayOfYear()
	offset := w.startOffset(doy, dow)
	week = computeWeek(offset, doy)
	if week == 0 {
		before := d.plusDays(-int64(doy))
		y, n := w.yearWeek(before)
		return y, n
	}
	if next := computeWeek(offset, yearLength(d.year)+w.minDays); week >= next {
		return d.year + 1, week - next + 1
	}
	return d.year, week
}

// monthWeek is the week of the month of a day.
func (w weekDef) monthWeek(d date) int {
	return computeWeek(w.startOffset(d.day, w.weekDay(d.dayOfWeek())), d.day)
}

// day is the day of a week-based year, week and localized day of the week. Weeks
// beyond the year's last are taken for the last.
func (w weekDef) date(year int64, week, dow int) date {
	first := date{year, 1, 1}
	offset := w.startOffset(1, w.weekDay(first.dayOfWeek()))
	week = min(week, computeWeek(offset, yearLength(year)+w.minDays)-1)
	return first.plusDays(int64(-offset + (dow - 1) + (week-1)*7))
}

// weekField is a number that belongs to the weeks of the formatter's locale, or
// to those of def.
type weekField struct {
	number
	def *weekDef
}

func (n *weekField) parse(c *parseContext, pos int) int {
	if n.def != nil {
		c.week = *n.def
	} else {
		c.week = c.locale.week
	}
	return n.number.parse(c, pos)
}

func (n *weekField) format(c *printContext) (bool, error) {
	c.week = c.locale.week
	if n.def != nil {
		c.week = *n.def
	}
	return n.number.format(c)
}
