package dates

// dateFormat are the formats of dates that do without leading zeros.
func dateFormat(name string) *format {
	millis := group(oneTwo(hourOfDay), lit(":"), oneTwo(minuteOfHour), lit(":"), oneTwo(secondOfMinute), frac(1, 3))
	fraction := group(oneTwo(hourOfDay), lit(":"), oneTwo(minuteOfHour), lit(":"), oneTwo(secondOfMinute), frac(1, 9))
	printed := seq(strictDay, lit("T"), group(strictHMS, frac(3, 3)))
	switch name {
	case "date":
		return newFormat(seq(isoDay), seq(lenientDay))
	case "date_hour":
		return newFormat(seq(letters("uuuu-MM-dd'T'HH")), seq(lenientDay, lit("T"), oneTwo(hourOfDay)))
	case "date_hour_minute":
		return newFormat(seq(letters("uuuu-MM-dd'T'HH:mm")), seq(lenientDay, lit("T"), lenientHM))
	case "date_hour_minute_second":
		return newFormat(seq(letters("uuuu-MM-dd'T'HH:mm:ss")), seq(lenientDay, lit("T"), lenientHMS))
	case "date_hour_minute_second_millis":
		return newFormat(printed, seq(lenientDay, lit("T"), millis))
	case "date_hour_minute_second_fraction":
		return newFormat(printed, seq(lenientDay, lit("T"), fraction))
	case "date_time":
		base := group(lenientDay, lit("T"), lenientHM, opt(lit(":"), oneTwo(secondOfMinute), frac(1, 9)))
		return newFormat(isoPrinter(3), seq(base, offsetColon), seq(base, offsetPlain))
	case "date_time_no_millis":
		base := group(lenientDay, lit("T"), lenientHM, opt(lit(":"), oneTwo(secondOfMinute)))
		return newFormat(seq(isoDay, lit("T"), letters("HH:mm"), lit(":"), two(secondOfMinute), zoneOrOffset),
			seq(base, offsetColon), seq(base, offsetPlain), seq(base, opt(zoneOrOffset)), seq(base, opt(offsetPlain)))
	case "ordinal_date":
		return newFormat(seq(ordinalDay3), seq(ordinalDay))
	case "ordinal_date_time":
		return zonedFormat(strictOrdinal(frac(3, 9)),
			group(ordinalDay, lit("T"), lenientHM, opt(lit(":"), oneTwo(secondOfMinute), frac(1, 9))))
	case "ordinal_date_time_no_millis":
		return zonedFormat(group(year4, lit("-"), func(b *builder) { b.digits(dayOfYear, 3) }, lit("T"), strictHMS),
			group(ordinalDay, lit("T"), lenientHMS))
	case "year":
		p := seq(anyDigits(year))
		return newFormat(p, p)
	case "year_month":
		return newFormat(seq(year4, lit("-"), two(monthOfYear)), seq(anyDigits(year), lit("-"), anyDigits(monthOfYear)))
	case "year_month_day":
		return newFormat(seq(strictDay), seq(anyDigits(year), lit("-"), anyDigits(monthOfYear), lit("-"), anyDigits(dayOfMonth)))
	}
	return weekFormat(name)
}

func weekFormat(name string) *format {
	weekT := group(isoWeekDate, lit("T"))
	anyWeekYear := weekVal(localWeekYear, 1, 19, signNormal)
	anyWeek := weekVal(localWeek, 1, 19, signNormal)
	anyDay := weekVal(localDayOfWeek, 1, 19, signNormal)
	switch name {
	case "week_date":
		return newFormat(seq(isoWeekDate), seq(lenientWeekDate))
	case "week_date_time":
		return zonedFormat(pieces(weekT, strictTime(3, 3)), pieces(lenientWeekDate, lit("T"), group(flatHMS, frac(1, 9))))
	case "week_date_time_no_millis":
		return zonedFormat(pieces(weekT, strictHMS), pieces(lenientWeekDate, group(lit("T"), flatHMS)))
	case "weekyear", "week_year":
		p := seq(anyWeekYear)
		return newFormat(p, p)
	case "weekyear_week":
		return newFormat(seq(weekYearWeek), seq(anyWeekYear, lit("-W"), anyWeek))
	case "weekyear_week_day":
		return newFormat(seq(weekYearWeek, lit("-"), anyDay), seq(anyWeekYear, lit("-W"), anyWeek, lit("-"), anyDay))
	}
	return nil
}

// timeFormat are the formats of times alone that do without leading zeros.
func timeFormat(name string) *format {
	switch name {
	case "hour":
		return newFormat(seq(letters("HH")), seq(oneTwo(hourOfDay)))
	case "hour_minute":
		return newFormat(seq(letters("HH:mm")), seq(lenientHM))
	case "hour_minute_second":
		return newFormat(seq(strictHMS), seq(lenientHM, lit(":"), oneTwo(secondOfMinute)))
	case "hour_minute_second_millis":
		return newFormat(seq(strictHMS, frac(3, 3)), seq(oneTwo(hourOfDay), lit(":"), oneTwo(minuteOfHour), lit(":"), oneTwo(secondOfMinute), frac(1, 3)))
	case "hour_minute_second_fraction":
		return newFormat(seq(strictHMS, frac(3, 3)), seq(oneTwo(hourOfDay), lit(":"), oneTwo(minuteOfHour), lit(":"), oneTwo(secondOfMinute), frac(1, 9)))
	case "time":
		return zonedFormat(strictTime(3, 3), group(flatHMS, frac(1, 9)))
	case "time_no_millis":
		return zonedFormat(strictHMS, flatHMS)
	case "t_time":
		return zonedFormat(pieces(lit("T"), strictTime(3, 3)), pieces(lit("T"), group(flatHMS, frac(1, 9))))
	case "t_time_no_millis":
		return zonedFormat(pieces(lit("T"), strictHMS), group(lit("T"), flatHMS))
	}
	return nil
}
