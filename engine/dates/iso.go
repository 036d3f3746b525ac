package dates

// parseISO reads the usual forms of strict_date_optional_time at once: a day, or a
// day with a time to the second, a fraction and Z or an offset. ok is false for
// everything else, which the format itself reads.
func parseISO(s string) (i Instant, ok bool) {
	if len(s) < len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return i, false
	}
	y, m, d := digitsOf(s[0:4]), digitsOf(s[5:7]), digitsOf(s[8:10])
	if y < 0 || m < 1 || m > 12 || d < 1 || d > monthLength(int64(y), m) {
		return i, false
	}
	i.Seconds = date{int64(y), m, d}.days() * 86400
	if len(s) == 10 {
		return i, true
	}
	if len(s) < len("2006-01-02T15:04") || s[10] != 'T' || s[13] != ':' {
		return i, false
	}
	hour, minute := digitsOf(s[11:13]), digitsOf(s[14:16])
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return i, false
	}
	i.Seconds += int64(hour*3600 + minute*60)
	rest := s[16:]
	if len(rest) > 2 && rest[0] == ':' {
		second := digitsOf(rest[1:3])
		if second < 0 || second > 59 {
			return i, false
		}
		i.Seconds += int64(second)
		rest = rest[3:]
		if rest != "" && rest[0] == '.' {
			end := digitsEnd(rest, 1, 9)
			if end == 1 {
				return i, false
			}
			i.Nano = digitsOf(rest[1:end]) * int(pow10(10-end))
			rest = rest[end:]
		}
	}
	return isoOffset(i, rest)
}

// isoOffset applies the zone at the end of a date: none, Z or an offset.
func isoOffset(i Instant, s string) (Instant, bool) {
	if s == "" || s == "Z" {
		return i, true
	}
	if len(s) != len("+01:00") || s[0] != '+' && s[0] != '-' || s[3] != ':' {
		return i, false
	}
	h, m := digitsOf(s[1:3]), digitsOf(s[4:6])
	if h < 0 || h >= maxOffsetHours || m < 0 || m > 59 {
		return i, false
	}
	off := int64(h*3600 + m*60)
	if s[0] == '-' {
		off = -off
	}
	i.Seconds -= off
	return i, true
}

// parseEpoch reads milliseconds that cannot be anything else: a year of more than
// four digits has a sign.
func parseEpoch(s string) (Instant, bool) {
	const maxDigits = 18
	if len(s) <= 4 || len(s) > maxDigits {
		return Instant{}, false
	}
	n := digitsOf(s)
	return OfMillis(int64(n)), n >= 0
}

// digitsOf is the value of decimal digits; -1 if there is anything else.
func digitsOf(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
