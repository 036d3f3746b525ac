package dates

import (
	"math/bits"

	"esconsole/engine/java"
)

// checked takes a field and refuses a value out of range, unless fields are read
// leniently.
func (t *temporal) checked(f field) (v int64, ok bool, err error) {
	if v, ok = t.take(f); !ok {
		return 0, false, nil
	}
	if t.style != lenient {
		err = f.info().check(v)
	}
	return v, true, err
}

// resolveTimeFields brings the fields of a time to hour, minute, second and
// nanosecond, and makes a time of them if all four are there.
func (t *temporal) resolveTimeFields() error {
	for _, step := range []func() error{t.resolveClockHours, t.resolveAmPm, t.resolveOfDay, t.resolveOfSecond} {
		if err := step(); err != nil {
			return err
		}
	}
	for _, f := range []field{hourOfDay, minuteOfHour, secondOfMinute, nanoOfSecond} {
		if !t.has(f) {
			return nil
		}
	}
	return t.takeTime()
}

func (t *temporal) takeTime() error {
	h, _ := t.take(hourOfDay)
	m, _ := t.take(minuteOfHour)
	s, _ := t.take(secondOfMinute)
	n, _ := t.take(nanoOfSecond)
	return t.resolveTime(h, m, s, n)
}

func (t *temporal) resolveClockHours() error {
	for _, c := range []struct {
		clock, hour field
		max         int64
	}{{clockHourOfDay, hourOfDay, 24}, {clockHourOfAmPm, hourOfAmPm, 12}} {
		v, ok := t.take(c.clock)
		if !ok {
			continue
		}
		if t.style == strict || t.style == smart && v != 0 {
			if err := c.clock.info().check(v); err != nil {
				return err
			}
		}
		if v == c.max {
			v = 0
		}
		if err := t.derive(c.clock, c.hour, v); err != nil {
			return err
		}
	}
	return nil
}

func (t *temporal) resolveAmPm() error {
	if !t.has(amPmOfDay) || !t.has(hourOfAmPm) {
		return nil
	}
	half, _, err := t.checked(amPmOfDay)
	if err != nil {
		return err
	}
	hour, _, err := t.checked(hourOfAmPm)
	if err != nil {
		return err
	}
	return t.derive(amPmOfDay, hourOfDay, half*12+hour)
}

// resolveOfDay splits what is counted from midnight.
func (t *temporal) resolveOfDay() error {
	type part struct {
		f    field
		v    int64
		from field
	}
	var parts []part
	if v, ok, err := t.checked(nanoOfDay); err != nil {
		return err
	} else if ok {
		parts = append(parts, part{hourOfDay, v / 3600e9, nanoOfDay}, part{minuteOfHour, v / 60e9 % 60, nanoOfDay},
			part{secondOfMinute, v / 1e9 % 60, nanoOfDay}, part{nanoOfSecond, v % 1e9, nanoOfDay})
	}
	if v, ok, err := t.checked(milliOfDay); err != nil {
		return err
	} else if ok {
		parts = append(parts, part{secondOfDay, v / 1000, milliOfDay}, part{milliOfSecond, v % 1000, milliOfDay})
	}
	for _, p := range parts {
		if err := t.derive(p.from, p.f, p.v); err != nil {
			return err
		}
	}
	v, ok, err := t.checked(secondOfDay)
	if err != nil || !ok {
		return err
	}
	for _, p := range []part{{hourOfDay, v / 3600, secondOfDay}, {minuteOfHour, v / 60 % 60, secondOfDay}, {secondOfMinute, v % 60, secondOfDay}} {
		if err := t.derive(p.from, p.f, p.v); err != nil {
			return err
		}
	}
	return nil
}

// resolveOfSecond merges the fractions of a second.
func (t *temporal) resolveOfSecond() error {
	nanos, ok := t.get(nanoOfSecond)
	if !ok {
		return nil
	}
	if t.style != lenient {
		if err := nanoOfSecond.info().check(nanos); err != nil {
			return err
		}
	}
	if micros, ok, err := t.checked(microOfSecond); err != nil {
		return err
	} else if ok {
		nanos = micros*1000 + nanos%1000
		if err := t.derive(microOfSecond, nanoOfSecond, nanos); err != nil {
			return err
		}
	}
	millis, ok, err := t.checked(milliOfSecond)
	if err != nil || !ok {
		return err
	}
	return t.derive(milliOfSecond, nanoOfSecond, millis*1e6+nanos%1e6)
}

// resolveTime checks the parts of a time and sets it.
func (t *temporal) resolveTime(hour, minute, second, nano int64) error {
	if t.style == lenient {
		total := hour*3600e9 + minute*60e9 + second*1e9 + nano
		return t.setTime(clock(java.FloorMod(total, nanosPerDay)), java.FloorDiv(total, nanosPerDay))
	}
	if err := minuteOfHour.info().check(minute); err != nil {
		return err
	}
	if err := nanoOfSecond.info().check(nano); err != nil {
		return err
	}
	if t.style == smart && hour == 24 && minute == 0 && second == 0 && nano == 0 {
		return t.setTime(0, 1)
	}
	if err := hourOfDay.info().check(hour); err != nil {
		return err
	}
	if err := secondOfMinute.info().check(second); err != nil {
		return err
	}
	return t.setTime(clock(hour*3600e9+minute*60e9+second*1e9+nano), 0)
}

// resolveTimeLeniently makes a time of an hour alone, or of an hour with a minute,
// and so on.
func (t *temporal) resolveTimeLeniently() error {
	if !t.hasTime {
		if millis, ok := t.take(milliOfSecond); ok {
			t.put(nanoOfSecond, millis*1e6)
		} else if micros, ok := t.take(microOfSecond); ok {
			t.put(nanoOfSecond, micros*1e3)
		}
		if err := t.resolveHalfDay(); err != nil {
			return err
		}
		if t.has(hourOfDay) {
			if !t.has(minuteOfHour) && (t.has(secondOfMinute) || t.has(nanoOfSecond)) ||
				t.has(minuteOfHour) && !t.has(secondOfMinute) && t.has(nanoOfSecond) {
				return nil
			}
			for _, f := range []field{minuteOfHour, secondOfMinute, nanoOfSecond} {
				if !t.has(f) {
					t.put(f, 0)
				}
			}
			if err := t.takeTime(); err != nil {
				return err
			}
		}
	}
	if t.style == lenient {
		return nil
	}
	for m := t.mask & (1<<dayOfWeek - 1); m != 0; m &= m - 1 {
		f := field(bits.TrailingZeros64(m))
		if err := f.info().check(t.vals[f]); err != nil {
			return err
		}
	}
	return nil
}

// resolveHalfDay takes the middle of the morning or of the afternoon where there
// is nothing but the half of a day.
func (t *temporal) resolveHalfDay() error {
	if t.style == strict || t.has(hourOfDay) || t.has(minuteOfHour) || t.has(secondOfMinute) || t.has(nanoOfSecond) {
		return nil
	}
	half, ok, err := t.checked(amPmOfDay)
	if err != nil || !ok {
		return err
	}
	return t.derive(amPmOfDay, hourOfDay, half*12+6)
}
