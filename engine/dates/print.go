package dates

// printContext is a moment being printed in a zone.
type printContext struct {
	out      []byte
	date     date
	time     clock
	epoch    int64 // seconds
	off      int
	zone     *Zone
	locale   *localeData
	week     weekDef
	optional int // how many optional parts are open
}

func (c *printContext) fieldName(f field) string {
	if f.localized() {
		return c.week.info(f).name
	}
	return f.info().name
}

// value is a field of the moment; ok is false if an optional part asks for one
// that there is not.
func (c *printContext) value(f field) (v int64, ok bool, err error) {
	switch f {
	case instantSeconds, epochSeconds:
		return c.epoch, true, nil
	case epochMillis:
		return c.epoch*1000 + int64(c.time.nano()/1e6), true, nil
	case epochNanosOfSecond:
		return int64(c.time.nano()), true, nil
	case epochNanosOfMilli:
		nanos := int64(c.time.nano() % 1e6)
		return nanos, nanos != 0, nil
	case offsetSeconds:
		return int64(c.off), true, nil
	}
	if v, ok := timeField(c.time, f); ok {
		return v, true, nil
	}
	v, ok = dateField(c.date, f, c.week)
	return v, ok, nil
}

// timeField is a field of a time of day.
func timeField(c clock, f field) (int64, bool) {
	switch f {
	case nanoOfSecond:
		return int64(c % 1e9), true
	case nanoOfDay:
		return int64(c), true
	case microOfSecond:
		return int64(c % 1e9 / 1e3), true
	case milliOfSecond:
		return int64(c % 1e9 / 1e6), true
	case milliOfDay:
		return int64(c / 1e6), true
	case secondOfMinute:
		return int64(c.second()), true
	case secondOfDay:
		return int64(c / 1e9), true
	case minuteOfHour:
		return int64(c.minute()), true
	case hourOfAmPm:
		return int64(c.hour() % 12), true
	case clockHourOfAmPm:
		return int64((c.hour()+11)%12 + 1), true
	case hourOfDay:
		return int64(c.hour()), true
	case clockHourOfDay:
		return int64((c.hour()+23)%24 + 1), true
	case amPmOfDay:
		return int64(c.hour() / 12), true
	}
	return 0, false
}

// dateField is a field of a date.
func dateField(d date, f field, w weekDef) (int64, bool) {
	switch f {
	case dayOfWeek:
		return int64(d.dayOfWeek()), true
	case alignedDayOfWeekInMonth:
		return int64((d.day-1)%7 + 1), true
	case dayOfMonth:
		return int64(d.day), true
	case dayOfYear:
		return int64(d.dayOfYear()), true
	case epochDay:
		return d.days(), true
	case monthOfYear:
		return int64(d.month), true
	case yearOfEra:
		if d.year >= 1 {
			return d.year, true
		}
		return 1 - d.year, true
	case year:
		return d.year, true
	case era:
		if d.year >= 1 {
			return 1, true
		}
		return 0, true
	case quarterOfYear:
		return int64((d.month + 2) / 3), true
	case isoWeek, isoWeekYear:
		y, week := isoWeeks.yearWeek(d)
		if f == isoWeek {
			return int64(week), true
		}
		return y, true
	case localDayOfWeek:
		return int64(w.weekDay(d.dayOfWeek())), true
	case localWeekOfMonth:
		return int64(w.monthWeek(d)), true
	case localWeek, localWeekYear:
		y, week := w.yearWeek(d)
		if f == localWeek {
			return int64(week), true
		}
		return y, true
	case julianDay:
		return d.days() + julianEpoch, true
	}
	return 0, false
}
