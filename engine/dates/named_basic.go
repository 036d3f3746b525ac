package dates

// basicFormat are the formats without separators.
func basicFormat(name string) *format {
	hms := group(two(hourOfDay), two(minuteOfHour), two(secondOfMinute))
	printed := group(two(hourOfDay), two(minuteOfHour), two(secondOfMinute), frac(3, 3))
	read := group(two(hourOfDay), two(minuteOfHour), two(secondOfMinute), frac(1, 9))
	tPrinted, tRead := group(lit("T"), printed), group(lit("T"), read)
	ymd := group(val(year, 4, 4, signNormal), two(monthOfYear), two(dayOfMonth))
	switch name {
	case "basic_time_no_millis":
		return zonedFormat(hms, hms)
	case "basic_time":
		return zonedFormat(printed, read)
	case "basic_t_time":
		f := zonedFormat(tPrinted, tRead)
		f.parsers[1].style = smart
		return f
	case "basic_t_time_no_millis":
		return zonedFormat(pieces(lit("T"), hms), pieces(lit("T"), hms))
	case "basic_date":
		f := newFormat(seq(ymd), seq(val(year, 1, 4, signNormal), oneTwo(monthOfYear), oneTwo(dayOfMonth)))
		f.utc = true
		f.parsers[0].utc = true
		return f
	case "basic_date_time":
		return zonedFormat(group(ymd, tPrinted), group(ymd, tRead))
	case "basic_date_time_no_millis":
		base := pieces(group(ymd, lit("T")), hms)
		return zonedFormat(base, base)
	case "basic_ordinal_date":
		return patternFormat("uuuuDDD")
	case "basic_ordinal_date_time":
		return zonedFormat(pieces(letters("yyyyDDD"), tPrinted), pieces(letters("yyyyDDD"), tRead))
	case "basic_ordinal_date_time_no_millis":
		base := pieces(letters("uuuuDDD"), lit("T"), hms)
		return zonedFormat(base, base)
	}
	return basicWeekFormat(name, hms, tRead)
}

// pieces is several pieces as one.
func pieces(all ...piece) piece {
	return func(b *builder) {
		for _, p := range all {
			p(b)
		}
	}
}

// basicWeekFormat are those of week dates.
func basicWeekFormat(name string, hms, tRead piece) *format {
	year4 := func(b *builder) { b.digits(isoWeekYear, 4) }
	strictly := func(b *builder) { b.add(strictly) }
	printed := group(strictly, year4, lit("W"), val(isoWeek, 2, 2, signNever), anyDigits(dayOfWeek))
	strictRead := group(strictly, year4, lit("W"), val(isoWeek, 1, 2, signNever), anyDigits(dayOfWeek))
	read := group(anyDigits(isoWeekYear), lit("W"), val(isoWeek, 1, 2, signNever), anyDigits(dayOfWeek))
	flat := pieces(two(hourOfDay), two(minuteOfHour), two(secondOfMinute))
	switch name {
	case "basic_week_date":
		return newFormat(seq(printed), seq(read))
	case "basic_week_date_time":
		f := zonedFormat(nothing, pieces(read, tRead))
		f.printer = seq(printed, group(letters("'T'HHmmss.SSSX")))
		return f
	case "basic_week_date_time_no_millis":
		f := zonedFormat(nothing, pieces(read, lit("T"), hms))
		f.printer = seq(printed, group(letters("'T'HHmmssX")))
		return f
	case "strict_basic_week_date":
		return newFormat(seq(printed), seq(strictRead))
	case "strict_basic_week_date_time":
		f := zonedFormat(nothing, pieces(strictRead, lit("T"), flat, frac(1, 9)))
		f.printer = seq(printed, group(letters("'T'HHmmss.SSSX")))
		return f
	case "strict_basic_week_date_time_no_millis":
		base := pieces(printed, lit("T"), flat)
		return zonedFormat(base, base)
	}
	return nil
}

// nothing is no piece.
func nothing(*builder) {}
