package dates

import (
	"time"

	"esconsole/engine/java"
)

// Unit is a calendar unit that moments are rounded to.
type Unit uint8

// The units.
const (
	Second Unit = iota
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Year
)

// Rounding rounds moments down: to a calendar unit, or to a fixed interval, both
// by the local time of a zone.
//
// Server: org.elasticsearch.common.Rounding.
type Rounding struct {
	unit     Unit
	interval int64 // milliseconds; 0: a calendar unit
	zone     *Zone
}

// RoundTo rounds to a calendar unit in a zone; nil is UTC.
func RoundTo(unit Unit, zone *Zone) *Rounding { return &Rounding{unit: unit, zone: orUTC(zone)} }

// RoundBy rounds to a multiple of some milliseconds in a zone; nil is UTC.
func RoundBy(millis int64, zone *Zone) *Rounding {
	return &Rounding{interval: millis, zone: orUTC(zone)}
}

func orUTC(zone *Zone) *Zone {
	if zone == nil {
		return UTC
	}
	return zone
}

// Round is the start of the unit or interval that a moment is in, both in
// milliseconds.
func (r *Rounding) Round(ms int64) int64 {
	switch {
	case r.interval > 0:
		return r.roundInterval(ms)
	case r.unit < Day:
		return r.roundTime(ms)
	}
	local := java.FloorDiv(ms, 1000) + int64(r.zone.Offset(java.FloorDiv(ms, 1000)))
	return 1000 * r.zone.firstMoment(r.midnight(local))
}

// Next is the start of the unit or interval behind the one that begins at a moment.
func (r *Rounding) Next(ms int64) int64 {
	switch {
	case r.interval > 0:
		local := ms + r.interval + 1000*int64(r.zone.Offset(java.FloorDiv(ms, 1000)))
		return 1000*r.zone.instant(java.FloorDiv(local, 1000)) + java.FloorMod(local, 1000)
	case r.unit < Day:
		return r.roundTime(ms + 1000*r.seconds())
	}
	local := java.FloorDiv(ms, 1000) + int64(r.zone.Offset(java.FloorDiv(ms, 1000)))
	d := dateOf(java.FloorDiv(r.midnight(local), 86400))
	switch r.unit {
	case Day:
		d = d.plusDays(1)
	case Week:
		d = d.plusDays(7)
	case Month:
		d = d.plusMonths(1)
	case Quarter:
		d = d.plusMonths(3)
	default:
		d = d.plusMonths(12)
	}
	return 1000 * r.zone.firstMoment(d.days()*86400)
}

// Even tells that the clock is never changed: all moments from the start of a unit
// or interval to the next one are rounded to it.
func (r *Rounding) Even() bool { return r.zone.fixed }

// seconds are those of a unit shorter than a day.
func (r *Rounding) seconds() int64 { return [...]int64{1, 60, 3600}[r.unit] }

// midnight is the local midnight that begins the unit of a local time.
func (r *Rounding) midnight(local int64) int64 {
	d := dateOf(java.FloorDiv(local, 86400))
	switch r.unit {
	case Week:
		d = d.plusDays(int64(1 - d.dayOfWeek()))
	case Month:
		d.day = 1
	case Quarter:
		d.month, d.day = (d.month-1)/3*3+1, 1
	case Year:
		d.month, d.day = 1, 1
	}
	return d.days() * 86400
}

// roundTime rounds to a unit shorter than a day. Where the clock was changed
// within it, the change begins another unit.
func (r *Rounding) roundTime(ms int64) int64 {
	at := java.FloorDiv(ms, 1000)
	for {
		local := at + int64(r.zone.Offset(at))
		floor := local - java.FloorMod(local, r.seconds())
		start, ok := int64(0), false
		offsets := r.zone.validOffsets(floor)
		for i := len(offsets) - 1; i >= 0 && !ok; i-- {
			start = floor - int64(offsets[i])
			ok = start <= at
		}
		change, changed := r.zone.lastChange(at)
		if !changed || ok && change <= start {
			return 1000 * start
		}
		at = change - 1
	}
}

// maxChanges is how many changes of the clock one interval may span.
const maxChanges = 5000

func (r *Rounding) roundInterval(ms int64) int64 {
	if r.zone.fixed {
		off := 1000 * int64(r.zone.offset)
		return java.FloorDiv(ms+off, r.interval)*r.interval - off
	}
	for range maxChanges {
		local := ms + 1000*int64(r.zone.Offset(java.FloorDiv(ms, 1000)))
		floor := java.FloorDiv(local, r.interval) * r.interval
		offsets := r.zone.validOffsets(java.FloorDiv(floor, 1000))
		if len(offsets) == 0 {
			return 1000 * r.zone.gapStart(java.FloorDiv(floor, 1000))
		}
		change, changed := r.zone.lastChange(java.FloorDiv(ms+1000, 1000))
		again := false
		for i := len(offsets) - 1; i >= 0; i-- {
			start := floor - 1000*int64(offsets[i])
			if changed && start < 1000*change {
				ms, again = 1000*change-1, true
				break
			}
			if start <= ms {
				return start
			}
		}
		if !again {
			return floor - 1000*int64(offsets[0])
		}
	}
	return ms
}

// firstMoment is the first moment of a local time: of one that there is twice the
// first, of one that is skipped the end of the gap.
func (z *Zone) firstMoment(local int64) int64 {
	if offsets := z.validOffsets(local); len(offsets) > 0 {
		return local - int64(offsets[0])
	}
	return z.gapStart(local)
}

// validOffsets are the offsets with which there is a local time, the first one
// first: none, one or two.
func (z *Zone) validOffsets(local int64) []int {
	if z.fixed {
		return []int{z.offset}
	}
	before, after := z.Offset(local-window), z.Offset(local+window)
	var out []int
	if z.Offset(local-int64(before)) == before {
		out = append(out, before)
	}
	if after != before && z.Offset(local-int64(after)) == after {
		out = append(out, after)
	}
	return out
}

// gapStart is the moment at which the clock skipped a local time.
func (z *Zone) gapStart(local int64) int64 {
	start, _ := time.Unix(local-int64(z.Offset(local-window)), 0).In(z.loc).ZoneBounds()
	return start.Unix()
}

// lastChange is the last moment before another at which the clock was changed.
func (z *Zone) lastChange(epochSecond int64) (int64, bool) {
	if z.fixed {
		return 0, false
	}
	start, _ := time.Unix(epochSecond-1, 0).In(z.loc).ZoneBounds()
	return start.Unix(), !start.IsZero()
}
