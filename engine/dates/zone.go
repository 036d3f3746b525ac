package dates

import (
	"strings"
	"time"
	_ "time/tzdata" // the binary may run where there is no zone database
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// Zone is a time zone or a fixed offset from UTC.
type Zone struct {
	id     string // as Java prints it: Z, +01:00, Europe/Paris
	fixed  bool
	offset int // seconds, of a fixed one
	loc    *time.Location
}

// UTC is the zone Z.
var UTC = &Zone{id: "Z", fixed: true}

// ID is the name of the zone as the server prints it.
func (z *Zone) ID() string { return z.id }

// Offset is the offset from UTC in seconds at a moment.
func (z *Zone) Offset(epochSecond int64) int {
	if z.fixed {
		return z.offset
	}
	_, off := time.Unix(epochSecond, 0).In(z.loc).Zone()
	return off
}

// window is farther than any offset and shorter than the time between changes.
const window = 18 * 3600

// instant is the moment of a local time, counted in seconds as if it were UTC.
// Of a time that there is twice it is the first one; a time that is skipped is
// moved by the length of the gap.
func (z *Zone) instant(local int64) int64 {
	if z.fixed {
		return local - int64(z.offset)
	}
	before, after := int64(z.Offset(local-window)), int64(z.Offset(local+window))
	if before == after {
		return local - before
	}
	if int64(z.Offset(local-before)) == before {
		return local - before
	}
	if int64(z.Offset(local-after)) == after {
		return local - after
	}
	return local - before
}

// fixedZone is an offset as a zone.
func fixedZone(seconds int) *Zone {
	if seconds == 0 {
		return UTC
	}
	return &Zone{id: offsetID(seconds), fixed: true, offset: seconds}
}

// offsetID is Java's text of an offset: +01:00, -00:30, +01:02:03.
func offsetID(seconds int) string {
	sign := "+"
	if seconds < 0 {
		sign, seconds = "-", -seconds
	}
	s := sign + twoDigits(seconds/3600) + ":" + twoDigits(seconds/60%60)
	if seconds%60 != 0 {
		s += ":" + twoDigits(seconds%60)
	}
	return s
}

// prefixedZone is an offset with UTC, GMT or UT before it.
func prefixedZone(prefix string, seconds int) *Zone {
	id := prefix
	if seconds != 0 {
		id += offsetID(seconds)
	}
	return &Zone{id: id, fixed: true, offset: seconds}
}

// linkedZones are zones that have become other names of regions, which older
// databases don't know yet.
var linkedZones = map[string]string{
	"EST5EDT": "America/New_York", "CST6CDT": "America/Chicago", "MST7MDT": "America/Denver", "PST8PDT": "America/Los_Angeles",
	"CET": "Europe/Brussels", "MET": "Europe/Brussels", "EET": "Europe/Athens", "WET": "Europe/Lisbon",
}

// region is a zone of the zone database; nil if there is none of that name.
func region(id string) *Zone {
	switch id {
	case "", "Local", "EST", "HST", "MST", "ROC", "Factory", "posixrules", "localtime":
		return nil
	}
	if strings.HasPrefix(id, "posix/") || strings.HasPrefix(id, "right/") {
		return nil
	}
	if loc := systemVZone(id); loc != nil {
		return &Zone{id: id, loc: loc}
	}
	name := id
	if main, ok := linkedZones[id]; ok {
		name = main
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return &Zone{id: id, loc: loc}
}

// ParseZone reads the name of a zone as Java's ZoneId.of does.
func ParseZone(id string) (*Zone, error) {
	switch {
	case id == "Z":
		return UTC, nil
	case utf8.RuneCountInString(id) <= 1:
		return nil, dateTimeError("Invalid ID for ZoneOffset, invalid format: " + id)
	case strings.HasPrefix(id, "+"), strings.HasPrefix(id, "-"):
		seconds, err := parseOffset(id)
		if err != nil {
			return nil, err
		}
		return fixedZone(seconds), nil
	case id == "UTC", id == "GMT", id == "UT":
		return prefixedZone(id, 0), nil
	}
	for _, prefix := range []string{"UTC", "GMT", "UT"} {
		rest, ok := strings.CutPrefix(id, prefix)
		if ok && rest != "" && (rest[0] == '+' || rest[0] == '-') {
			seconds, err := parseOffset(rest)
			if err != nil {
				e, _ := eserr.As(dateTimeError("Invalid ID for offset-based ZoneId: " + id))
				return nil, e.Wrap(eserr.From(err))
			}
			return prefixedZone(prefix, seconds), nil
		}
	}
	if !validRegion(id) {
		return nil, dateTimeError("Invalid ID for region-based ZoneId, invalid format: " + id)
	}
	if z := region(id); z != nil {
		return z, nil
	}
	return nil, &eserr.Error{Status: 500, Type: "zone_rules_exception", Reason: "Unknown time-zone ID: " + id, Plain: true}
}

// validRegion tells whether a name may be that of a region.
func validRegion(id string) bool {
	if len(id) < 2 {
		return false
	}
	for i := 0; i < len(id); i++ {
		c := id[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '/' && i > 0:
		case i > 0 && (c >= '0' && c <= '9' || c == '~' || c == '.' || c == '_' || c == '+' || c == '-'):
		default:
			return false
		}
	}
	return true
}

// parseOffset is Java's ZoneOffset.of: +h, +hh, +hh:mm, +hhmm, +hh:mm:ss, +hhmmss.
func parseOffset(id string) (int, error) {
	digits := id
	if len(id) == 2 {
		digits = id[:1] + "0" + id[1:]
	}
	var at []int // where hours, minutes and seconds are; behind a colon if negative
	switch textLen(digits) {
	case 3:
		at = []int{1}
	case 5:
		at = []int{1, 3}
	case 6:
		at = []int{1, -4}
	case 7:
		at = []int{1, 3, 5}
	case 9:
		at = []int{1, -4, -7}
	default:
		return 0, dateTimeError("Invalid ID for ZoneOffset, invalid format: " + id)
	}
	var parts [3]int
	for i, pos := range at {
		if pos < 0 {
			if pos = -pos; digits[pos-1] != ':' {
				return 0, dateTimeError("Invalid ID for ZoneOffset, colon not found when expected: " + digits)
			}
		}
		if digitsEnd(digits, pos, 2) != pos+2 {
			return 0, dateTimeError("Invalid ID for ZoneOffset, non numeric characters found: " + digits)
		}
		parts[i] = int(digits[pos]-'0')*10 + int(digits[pos+1]-'0')
	}
	if err := checkOffset(parts); err != nil {
		return 0, err
	}
	seconds := parts[0]*3600 + parts[1]*60 + parts[2]
	if id[0] == '-' {
		seconds = -seconds
	}
	return seconds, nil
}

const maxOffsetHours = 18

func checkOffset(parts [3]int) error {
	switch {
	case parts[0] > maxOffsetHours:
		return dateTimeError("Zone offset hours not in valid range: value " + itoa(parts[0]) + " is not in the range -18 to 18")
	case parts[1] > 59:
		return dateTimeError("Zone offset minutes not in valid range: value " + itoa(parts[1]) + " is not in the range -59 to 59")
	case parts[2] > 59:
		return dateTimeError("Zone offset seconds not in valid range: value " + itoa(parts[2]) + " is not in the range -59 to 59")
	case parts[0] == maxOffsetHours && parts[1]+parts[2] > 0:
		return offsetTooLarge()
	}
	return nil
}

func offsetTooLarge() error {
	return dateTimeError("Zone offset not in valid range: -18:00 to +18:00")
}
