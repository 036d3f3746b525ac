package joda

import (
	"fmt"
	"time"

	"esconsole/engine/eserr"
)

// field is a part of a date, in the order in which parts are put together.
type field uint8

const (
	year field = iota
	monthOfYear
	dayOfYear
	dayOfMonth
	hourOfDay
	minuteOfHour
	secondOfMinute
	milli
)

// String is the name in errors.
func (f field) String() string {
	return [...]string{"year", "monthOfYear", "dayOfYear", "dayOfMonth", "hourOfDay", "minuteOfHour", "secondOfMinute", "millisOfSecond"}[f]
}

// bucket collects the fields that were read.
type bucket struct {
	fields [16]struct {
		field field
		value int
	}
	n      int
	offset int // from UTC, in seconds
	epoch  int64
	whole  bool // epoch is the whole date

	negative, scientific bool // what is deprecated of a number since 1970
}

// set notes a field. A text has no more of them than a bucket has room for,
// unless a pattern repeats some: those are lost.
func (b *bucket) set(f field, value int) {
	if b.n < len(b.fields) {
		b.fields[b.n].field, b.fields[b.n].value = f, value
		b.n++
	}
}

// millis puts the fields together. Those that are missing are those of 1970-01-01.
func (b *bucket) millis(text string) (int64, error) {
	if b.whole {
		return b.epoch, nil
	}
	values := [...]int{year: 1970, monthOfYear: 1, dayOfYear: 0, dayOfMonth: 1, milli: 0}
	given := [len(values)]bool{}
	for _, f := range b.fields[:b.n] {
		values[f.field], given[f.field] = f.value, true
	}
	for f := range field(len(values)) {
		if !given[f] {
			continue
		}
		low, high := f.bounds(values[year], values[monthOfYear])
		if v := values[f]; v < low || v > high {
			e := eserr.IllegalArgument("%s", fmt.Sprintf("Cannot parse %q: Value %d for %s must be in the range [%d,%d]", text, v, f, low, high))
			e.Type = "illegal_field_value_exception"
			return 0, e
		}
	}
	month, day := values[monthOfYear], values[dayOfMonth]
	if given[dayOfYear] {
		month, day = 1, values[dayOfYear]
	}
	t := time.Date(values[year], time.Month(month), day, values[hourOfDay], values[minuteOfHour], values[secondOfMinute], 0, time.UTC)
	return t.UnixMilli() + int64(values[milli]) - int64(b.offset)*1000, nil
}

// bounds are the smallest and the largest value of a field in a month of a year.
func (f field) bounds(y, month int) (low, high int) {
	switch f {
	case year:
		return -292275054, 292278993
	case monthOfYear:
		return 1, 12
	case dayOfYear:
		return 1, time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC).YearDay()
	case dayOfMonth:
		return 1, time.Date(y, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	case hourOfDay:
		return 0, 23
	case milli:
		return 0, 999
	}
	return 0, 59
}
