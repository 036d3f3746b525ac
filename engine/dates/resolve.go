package dates

import (
	"math"
	"math/bits"
	"strconv"
	"strings"

	"esconsole/engine/java"
)

// style is how strictly fields are put together.
type style uint8

const (
	strict style = iota
	smart
	lenient
)

// temporal is what a text means: the fields that are left, and the date and time
// that others have given (java.time.format.Parsed).
type temporal struct {
	parsed
	date    date
	time    clock
	hasDate bool
	hasTime bool
	excess  int64 // days, of a time of 24:00
	style   style
}

// resolve puts the fields together.
func (t *temporal) resolve() error {
	for _, step := range []func() error{t.resolveFields, t.resolveTimeLeniently, t.crossCheck} {
		if err := step(); err != nil {
			return err
		}
	}
	if t.hasDate && t.hasTime && t.excess != 0 {
		t.date, t.excess = t.date.plusDays(t.excess), 0
	}
	t.resolveFractional()
	return t.resolveInstant()
}

// conflict is the error of two values for one field.
func conflict(f field, old, v int64, resolving string) error {
	name := f.info().name
	return dateTimeError("Conflict found: " + name + " " + strconv.FormatInt(old, 10) + " differs from " + name + " " +
		strconv.FormatInt(v, 10) + resolving)
}

// derive sets a field to what another one gives.
func (t *temporal) derive(from, f field, v int64) error {
	old, had := t.get(f)
	t.put(f, v)
	if had && old != v {
		return conflict(f, old, v, " while resolving  "+from.info().name)
	}
	return nil
}

// addField is derive with the words of the calendar.
func (t *temporal) addField(f field, v int64) error {
	old, had := t.get(f)
	if had && old != v {
		return conflict(f, old, v, "")
	}
	t.put(f, v)
	return nil
}

func (t *temporal) resolveFields() error {
	if err := t.resolveChrono(); err != nil {
		return err
	}
	changed := false
	for {
		again, err := t.resolveOther()
		if err != nil {
			return err
		}
		if !again {
			break
		}
		changed = true
	}
	if !changed {
		return nil
	}
	return t.resolveChrono()
}

// resolveChrono resolves the fields of java.time itself.
func (t *temporal) resolveChrono() error {
	if err := t.resolveInstantFields(); err != nil {
		return err
	}
	d, ok, err := t.resolveDate()
	if err != nil {
		return err
	}
	if ok {
		if err := t.setDate(d); err != nil {
			return err
		}
	}
	return t.resolveTimeFields()
}

func (t *temporal) setDate(d date) error {
	if t.hasDate && t.date != d {
		return dateTimeError("Conflict found: Fields resolved to two different dates: " + t.date.String() + " " + d.String())
	}
	t.date, t.hasDate = d, true
	return nil
}

func (t *temporal) setTime(c clock, excess int64) error {
	if t.hasTime {
		if t.time != c {
			return dateTimeError("Conflict found: Fields resolved to different times: " + t.time.String() + " " + c.String())
		}
		if t.excess != 0 && excess != 0 && t.excess != excess {
			return dateTimeError("Conflict found: Fields resolved to different excess periods: P" + strconv.FormatInt(t.excess, 10) +
				"D P" + strconv.FormatInt(excess, 10) + "D")
		}
		t.excess = excess
		return nil
	}
	t.time, t.hasTime, t.excess = c, true, excess
	return nil
}

// resolveInstantFields makes date and time of seconds since the epoch, if the
// zone is known.
func (t *temporal) resolveInstantFields() error {
	seconds, ok := t.get(instantSeconds)
	if !ok {
		return nil
	}
	off, given := t.get(offsetSeconds)
	zone := t.zone
	if zone == nil {
		if !given {
			return nil
		}
		zone = fixedZone(int(off))
	}
	local := seconds + int64(zone.Offset(seconds))
	if err := t.setDate(dateOf(java.FloorDiv(local, 86400))); err != nil {
		return err
	}
	return t.derive(instantSeconds, secondOfDay, java.FloorMod(local, 86400))
}

// resolveOther resolves one field that is not of java.time itself.
func (t *temporal) resolveOther() (changed bool, err error) {
	for m := t.mask >> isoWeek; m != 0; m &= m - 1 {
		f := isoWeek + field(bits.TrailingZeros64(m))
		before := t.mask
		switch f {
		case isoWeek:
			err = t.resolveISOWeek()
		case localDayOfWeek:
			err = t.resolveLocalDay()
		case localWeekOfMonth, localWeek, localWeekYear:
			err = t.resolveLocalWeek(f)
		case julianDay:
			err = t.resolveJulianDay()
		case epochSeconds:
			t.resolveEpochSeconds()
		case epochMillis:
			t.resolveEpochMillis()
		}
		if err != nil || t.mask != before {
			return err == nil, err
		}
	}
	return false, nil
}

func (t *temporal) resolveEpochSeconds() {
	seconds, _ := t.take(epochSeconds)
	t.put(instantSeconds, seconds)
	if nanos, ok := t.take(epochNanosOfSecond); ok {
		t.put(nanoOfSecond, nanos)
	}
}

func (t *temporal) resolveEpochMillis() {
	millis, _ := t.take(epochMillis)
	nanos := millis % 1000 * 1e6
	if more, ok := t.take(epochNanosOfMilli); ok {
		nanos += more
	}
	t.put(instantSeconds, millis/1000)
	t.put(nanoOfSecond, nanos)
	if t.has(milliOfSecond) {
		t.put(milliOfSecond, nanos/1e6)
	}
}

func (t *temporal) resolveJulianDay() error {
	v, _ := t.get(julianDay)
	if t.style != lenient {
		if err := julianDay.info().check(v); err != nil {
			return err
		}
	}
	t.remove(julianDay)
	return t.setDate(dateOf(v - julianEpoch))
}

func (t *temporal) resolveISOWeek() error {
	y, hasYear := t.get(isoWeekYear)
	dow, hasDay := t.get(dayOfWeek)
	if !hasYear || !hasDay {
		return nil
	}
	if err := isoWeekYear.info().check(y); err != nil {
		return err
	}
	week, _ := t.get(isoWeek)
	d := date{y, 1, 4}
	if err := dayOfWeek.info().check(dow); err != nil {
		return err
	}
	if week < 1 || week > 52 {
		i := isoWeek.info()
		if t.style == strict {
			i.smallMax, i.max = isoWeeksOf(y), isoWeeksOf(y)
		}
		if err := i.check(week); err != nil {
			return err
		}
	}
	d = d.plusDays((week-1)*7 + dow - int64(d.dayOfWeek()))
	t.remove(isoWeek)
	t.remove(isoWeekYear)
	t.remove(dayOfWeek)
	return t.setDate(d)
}

// isoWeeksOf is the number of weeks of a year.
func isoWeeksOf(y int64) int64 {
	first := date{y, 1, 1}.dayOfWeek()
	if first == 4 || first == 3 && isLeap(y) {
		return 53
	}
	return 52
}

func (t *temporal) resolveLocalDay() error {
	v, _ := t.get(localDayOfWeek)
	if err := t.week.info(localDayOfWeek).check(v); err != nil {
		return err
	}
	t.remove(localDayOfWeek)
	t.put(dayOfWeek, java.FloorMod(int64(t.week.first-1)+v-1, 7)+1)
	return nil
}

// resolveLocalWeek makes a date of a week of a month, or of a week of a
// week-based year, and the day of the week.
func (t *temporal) resolveLocalWeek(f field) error {
	v, _ := t.get(f)
	if v > math.MaxInt32 || v < math.MinInt32 {
		return arithmeticError("integer overflow")
	}
	dow, ok := t.get(dayOfWeek)
	if !ok {
		return nil
	}
	if err := dayOfWeek.info().check(dow); err != nil {
		return err
	}
	local := t.week.weekDay(int(dow))
	y, hasYear := t.get(year)
	if hasYear {
		if err := year.info().check(y); err != nil {
			return err
		}
		m, hasMonth := t.get(monthOfYear)
		if f == localWeekOfMonth && hasMonth {
			return t.resolveMonthWeek(y, m, v, local)
		}
		return nil
	}
	if f == localWeekOfMonth || !t.has(localWeekYear) || !t.has(localWeek) {
		return nil
	}
	return t.resolveWeekYear(local)
}

func (t *temporal) resolveMonthWeek(y, m, week int64, dow int) error {
	if err := monthOfYear.info().check(m); err != nil {
		return err
	}
	if err := t.week.info(localWeekOfMonth).check(week); err != nil {
		return err
	}
	d := date{y, int(m), 1}
	d = d.plusDays((week-int64(t.week.monthWeek(d)))*7 + int64(dow-t.week.weekDay(d.dayOfWeek())))
	if t.style == strict && int64(d.month) != m {
		return dateTimeError("Strict mode rejected resolved date as it is in a different month")
	}
	for _, f := range []field{localWeekOfMonth, year, monthOfYear, dayOfWeek} {
		t.remove(f)
	}
	return t.setDate(d)
}

func (t *temporal) resolveWeekYear(dow int) error {
	y, _ := t.get(localWeekYear)
	week, _ := t.get(localWeek)
	if err := t.week.info(localWeekYear).check(y); err != nil {
		return err
	}
	if err := t.week.info(localWeek).check(week); err != nil {
		return err
	}
	d := t.week.date(y, int(week), dow)
	if got, _ := t.week.yearWeek(d); t.style == strict && got != y {
		return dateTimeError("Strict mode rejected resolved date as it is in a different week-based-year")
	}
	for _, f := range []field{localWeek, localWeekYear, dayOfWeek} {
		t.remove(f)
	}
	return t.setDate(d)
}

// resolveDate makes a date of year, month and day or of year and day.
func (t *temporal) resolveDate() (d date, ok bool, err error) {
	if days, has := t.take(epochDay); has {
		return dateOf(days), true, epochDay.info().check(days)
	}
	if err := t.resolveYearOfEra(); err != nil {
		return d, false, err
	}
	if !t.has(year) {
		return d, false, nil
	}
	if t.has(monthOfYear) && t.has(dayOfMonth) {
		d, err = t.resolveYMD()
		return d, err == nil, err
	}
	if t.has(dayOfYear) {
		y, _ := t.take(year)
		if err := year.info().check(y); err != nil {
			return d, false, err
		}
		doy, _ := t.take(dayOfYear)
		if t.style == lenient {
			return date{y, 1, 1}.plusDays(doy - 1), true, nil
		}
		if err := dayOfYear.info().check(doy); err != nil {
			return d, false, err
		}
		d, err = yearDay(y, int(doy))
		return d, err == nil, err
	}
	return d, false, nil
}

func (t *temporal) resolveYearOfEra() error {
	yoe, ok := t.take(yearOfEra)
	e, hasEra := t.get(era)
	if !ok {
		if hasEra {
			return era.info().check(e)
		}
		return nil
	}
	if t.style != lenient {
		if err := yearOfEra.info().check(yoe); err != nil {
			return err
		}
	}
	y, hasYear := t.get(year)
	switch {
	case hasEra && e == 0:
		t.remove(era)
		return t.addField(year, 1-yoe)
	case hasEra:
		t.remove(era)
		return t.addField(year, yoe)
	case hasYear && y <= 0:
		return t.addField(year, 1-yoe)
	case hasYear || t.style != strict:
		return t.addField(year, yoe)
	}
	t.put(yearOfEra, yoe)
	return nil
}

func (t *temporal) resolveYMD() (date, error) {
	y, _ := t.take(year)
	if err := year.info().check(y); err != nil {
		return date{}, err
	}
	m, _ := t.take(monthOfYear)
	d, _ := t.get(dayOfMonth)
	if t.style == lenient {
		t.remove(dayOfMonth)
		return date{y, 1, 1}.plusMonths(m - 1).plusDays(d - 1), nil
	}
	if err := monthOfYear.info().check(m); err != nil {
		return date{}, err
	}
	t.remove(dayOfMonth)
	if err := dayOfMonth.info().check(d); err != nil {
		return date{}, err
	}
	if t.style == smart {
		d = min(d, int64(monthLength(y, int(m))))
	}
	return newDate(y, int(m), int(d))
}

// crossCheck compares the fields that are left with the date and time.
func (t *temporal) crossCheck() error {
	if t.hasDate {
		if err := t.compare(t.date.String(), t.dateField); err != nil {
			return err
		}
	}
	if t.hasTime {
		return t.compare(t.time.String(), t.timeField)
	}
	return nil
}

func (t *temporal) compare(target string, get func(field) (int64, bool)) error {
	for m := t.mask; m != 0; m &= m - 1 {
		f := field(bits.TrailingZeros64(m))
		want, ok := get(f)
		if !ok {
			continue
		}
		if v := t.vals[f]; v != want {
			name := t.fieldName(f)
			return dateTimeError("Conflict found: Field " + name + " " + strconv.FormatInt(want, 10) + " differs from " + name + " " +
				strconv.FormatInt(v, 10) + " derived from " + target)
		}
		t.remove(f)
	}
	return nil
}

func (p *parsed) fieldName(f field) string {
	if f.localized() {
		return p.week.info(f).name
	}
	return f.info().name
}

func (t *temporal) dateField(f field) (int64, bool) { return dateField(t.date, f, t.week) }

func (t *temporal) timeField(f field) (int64, bool) { return timeField(t.time, f) }

// resolveFractional adds the fractions that go with seconds.
func (t *temporal) resolveFractional() {
	if t.hasTime || !t.has(instantSeconds) && !t.has(secondOfDay) && !t.has(secondOfMinute) {
		return
	}
	nanos, _ := t.get(nanoOfSecond)
	t.put(nanoOfSecond, nanos)
	t.put(microOfSecond, nanos/1e3)
	t.put(milliOfSecond, nanos/1e6)
}

// resolveInstant adds the seconds since the epoch if they are known.
func (t *temporal) resolveInstant() error {
	if t.has(instantSeconds) || !t.hasDate || !t.hasTime {
		return nil
	}
	local := t.date.days()*86400 + int64(t.time/1e9)
	if off, ok := t.get(offsetSeconds); ok {
		if off > maxOffsetHours*3600 || off < -maxOffsetHours*3600 {
			return offsetTooLarge()
		}
		t.put(instantSeconds, local-off)
	} else if t.zone != nil {
		t.put(instantSeconds, t.zone.instant(local))
	}
	return nil
}

// String is what Java prints of it in errors.
func (t *temporal) String() string {
	var parts []string
	for m := t.mask; m != 0; m &= m - 1 {
		f := field(bits.TrailingZeros64(m))
		parts = append(parts, t.fieldName(f)+"="+strconv.FormatInt(t.vals[f], 10))
	}
	s := "{" + strings.Join(parts, ", ") + "},ISO"
	if t.zone != nil {
		s += "," + t.zone.id
	}
	if t.hasDate || t.hasTime {
		s += " resolved to "
		if t.hasDate {
			s += t.date.String()
			if t.hasTime {
				s += "T" + t.time.String()
			}
		} else {
			s += t.time.String()
		}
	}
	return s
}
