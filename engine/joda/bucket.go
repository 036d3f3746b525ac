package joda

import (
	"fmt"
	"slices"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// bucket collects the fields that were read.
//
// Server: org.joda.time.format.DateTimeParserBucket.
type bucket struct {
	fields [16]saved
	n      int
	names  *dates.Names
	zone   *dates.Zone // of what names none
	offset *int        // from UTC, in seconds
	epoch  int64
	whole  bool // epoch is the whole date

	negative, scientific bool   // what is deprecated of a number since 1970
	failed               string // the format that takes no zone
}

type saved struct {
	field field
	value int64
}

// zoneError is the error of a zone for numbers since 1970.
func (b *bucket) zoneError() error {
	if b.failed == "" {
		return nil
	}
	return eserr.IllegalArgument("time_zone must be UTC for format [%s]", b.failed)
}

// set notes a field. A text has no more of them than a bucket has room for,
// unless a pattern repeats some: those are lost.
func (b *bucket) set(f field, value int64) {
	if b.n < len(b.fields) {
		b.fields[b.n] = saved{f, value}
		b.n++
	}
}

// defaultYear is that of months and days without one.
const defaultYear = 1970

// millis puts the fields together on top of a moment. With reset, what was not
// read is the first of its kind.
func (b *bucket) millis(text string, base int64, reset bool) (int64, error) {
	if b.whole {
		return b.epoch, nil
	}
	all := slices.Clone(b.fields[:b.n])
	slices.SortStableFunc(all, compareSaved)
	if len(all) > 0 {
		if first := all[0].field.info().length; first >= daysUnit && first <= monthsUnit {
			all = slices.Insert(all, 0, saved{year, defaultYear})
			slices.SortStableFunc(all, compareSaved)
		}
	}
	ms := base
	for _, s := range all {
		low, high := s.field.bounds(ms)
		if s.value < low || s.value > high {
			e := eserr.IllegalArgument("%s", fmt.Sprintf("Cannot parse %s: Value %d for %s must be in the range [%d,%d]", `"`+text+`"`, s.value, s.field.info().name, low, high))
			e.Type = "illegal_field_value_exception"
			return 0, e
		}
		if ms = s.field.put(ms, s.value); reset {
			ms = s.field.floor(ms)
		}
	}
	for i, s := range all {
		if !reset {
			break
		}
		if ms = s.field.put(ms, s.value); i == len(all)-1 {
			ms = s.field.floor(ms)
		}
	}
	if b.offset != nil {
		return ms - int64(*b.offset)*1000, nil
	}
	if b.zone == nil {
		return ms, nil
	}
	local := java.FloorDiv(ms, 1000)
	off := b.zone.Offset(local)
	off = b.zone.Offset(local - int64(off))
	return ms - int64(off)*1000, nil
}

// compareSaved orders fields: those within longer times first, then longer ones.
func compareSaved(a, b saved) int {
	x, y := a.field.info(), b.field.info()
	if x.per != y.per {
		return int(y.per) - int(x.per)
	}
	return int(y.length) - int(x.length)
}
