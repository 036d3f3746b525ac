package dates

// strictDateFormat are the formats of dates that want all digits.
func strictDateFormat(name string) *format {
	hmsMillis := group(strictHMS, frac(3, 3))
	ordinal := group(year4, lit("-"), func(b *builder) { b.digits(dayOfYear, 3) }, lit("T"), strictHMS)
	switch name {
	case "strict_date":
		return newFormat(seq(isoDay), seq(isoDay)).how(lenient)
	case "strict_date_hour":
		return patternFormat("uuuu-MM-dd'T'HH")
	case "strict_date_hour_minute":
		return patternFormat("uuuu-MM-dd'T'HH:mm")
	case "strict_date_hour_minute_second":
		return patternFormat("uuuu-MM-dd'T'HH:mm:ss")
	case "strict_date_hour_minute_second_fraction", "strict_date_hour_minute_second_millis":
		return newFormat(seq(strictDay, lit("T"), hmsMillis), seq(strictDay, lit("T"), strictHMS, frac(1, 9)))
	case "strict_date_time":
		base := group(strictDay, lit("T"), strictHMS, opt(frac(1, 9)))
		f := zonedFormat(nothing, base)
		f.printer = seq(strictDay, lit("T"), strictHMS, frac(3, 9), offsetColon)
		return f
	case "strict_date_time_no_millis":
		base := group(strictDay, lit("T"), strictHMS)
		return zonedFormat(base, base)
	case "strict_ordinal_date":
		p := seq(func(b *builder) { b.add(caseInsensitive) }, year4, lit("-"), func(b *builder) { b.digits(dayOfYear, 3) })
		return newFormat(p, p)
	case "strict_ordinal_date_time":
		return zonedFormat(strictOrdinal(frac(3, 9)), strictOrdinal(frac(1, 9)))
	case "strict_ordinal_date_time_no_millis":
		return zonedFormat(ordinal, ordinal)
	case "strict_year_month_day":
		return newFormat(seq(strictDay), seq(strictDay))
	case "strict_year_month":
		p := seq(year4, lit("-"), two(monthOfYear))
		return newFormat(p, p)
	case "strict_year":
		p := seq(year4)
		return newFormat(p, p)
	}
	return strictWeekFormat(name)
}

// strictOrdinal is a day of a year with a time.
func strictOrdinal(decimals piece) piece {
	return group(year4, lit("-"), func(b *builder) { b.digits(dayOfYear, 3) }, lit("T"), letters("HH:mm"),
		opt(lit(":"), two(secondOfMinute), decimals))
}

func strictWeekFormat(name string) *format {
	weekT := group(isoWeekDate, lit("T"))
	hms := group(two(hourOfDay), lit(":"), two(minuteOfHour), lit(":"), two(secondOfMinute))
	switch name {
	case "strict_week_date":
		return newFormat(seq(isoWeekDate), seq(isoWeekDate))
	case "strict_week_date_time":
		return zonedFormat(pieces(weekT, strictTime(3, 3)), pieces(weekT, strictTime(1, 9)))
	case "strict_week_date_time_no_millis":
		return zonedFormat(pieces(weekT, hms), pieces(weekT, hms))
	case "strict_weekyear":
		p := seq(weekVal(localWeekYear, 4, 10, signExceedsPad))
		return newFormat(p, p)
	case "strict_weekyear_week":
		return newFormat(seq(weekYearWeek), seq(weekYearWeek))
	case "strict_weekyear_week_day":
		p := seq(weekYearWeek, lit("-"), weekVal(localDayOfWeek, 1, 19, signNormal))
		return newFormat(p, p)
	}
	return nil
}

// strictTime is a time with a fraction of so many digits.
func strictTime(min, max int) piece {
	return group(two(hourOfDay), lit(":"), two(minuteOfHour), lit(":"), two(secondOfMinute), frac(min, max))
}

// strictTimeFormat are the formats of times alone that want all digits.
func strictTimeFormat(name string) *format {
	switch name {
	case "strict_hour":
		return patternFormat("HH")
	case "strict_hour_minute":
		return patternFormat("HH:mm")
	case "strict_hour_minute_second":
		return newFormat(seq(strictHMS), seq(strictHMS))
	case "strict_hour_minute_second_millis", "strict_hour_minute_second_fraction":
		return newFormat(seq(strictHMS, frac(3, 3)), seq(strictHMS, frac(1, 9)))
	case "strict_time":
		return zonedFormat(strictTime(3, 3), strictTime(1, 9))
	case "strict_t_time":
		return zonedFormat(pieces(lit("T"), strictTime(3, 3)), pieces(lit("T"), strictTime(1, 9)))
	case "strict_time_no_millis":
		return zonedFormat(strictHMS, strictHMS)
	case "strict_t_time_no_millis":
		base := pieces(lit("T"), strictHMS)
		return zonedFormat(base, base)
	}
	return nil
}
