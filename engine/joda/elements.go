package joda

import (
	"strings"
	"unicode/utf8"

	"esconsole/engine/dates"
)

// literal is a text that must be there, in any case.
type literal string

func (l literal) parse(_ *bucket, text string, pos int) int {
	if end := pos + len(l); end <= len(text) && strings.EqualFold(text[pos:end], string(l)) {
		return end
	}
	return ^pos
}

func (l literal) print(p *printing) { p.out = append(p.out, l...) }

// number is a field of at most so many digits; a fixed one has all of them. It is
// printed with as many zeros in front as least says.
type number struct {
	field  field
	digits int
	least  int
	signed bool
	fixed  bool
}

func (n number) print(p *printing) { p.out = appendPadded(p.out, n.field.get(p.local), n.least) }

func (n number) parse(b *bucket, text string, pos int) int {
	start, signs := pos, 0
	if n.signed && pos+1 < len(text) && (text[pos] == '-' || text[pos] == '+') && isDigit(text[pos+1]) {
		pos, signs = pos+1, 1
	}
	end := pos
	for end < len(text) && end < pos+n.digits && isDigit(text[end]) {
		end++
	}
	if end == pos {
		return ^start
	}
	if n.fixed && end < start+n.digits+signs {
		return ^end
	}
	value := int64(0)
	for _, c := range []byte(text[pos:end]) {
		value = value*10 + int64(c-'0')
	}
	if signs > 0 && text[start] == '-' {
		value = -value
	}
	b.set(n.field, value)
	return end
}

// twoDigitYear is a year without its century: one of the fifty before and after a
// pivot. A lenient one may have more digits or a sign, and is then the whole year.
//
// Server: DateTimeFormatterBuilder.TwoDigitYear.
type twoDigitYear struct {
	field   field
	pivot   int64
	lenient bool
}

func (y twoDigitYear) print(p *printing) {
	v := y.field.get(p.local)
	p.out = appendPadded(p.out, max(v, -v)%100, 2)
}

func (y twoDigitYear) parse(b *bucket, text string, pos int) int {
	if y.lenient {
		end := pos
		signed := end < len(text) && (text[end] == '-' || text[end] == '+')
		if signed {
			end++
		}
		first := end
		for end < len(text) && end < first+9 && isDigit(text[end]) {
			end++
		}
		if end == first {
			return ^pos
		}
		if signed || end-first != 2 {
			return number{field: y.field, digits: 9, signed: true}.parse(b, text, pos)
		}
	}
	if pos+2 > len(text) || !isDigit(text[pos]) || !isDigit(text[pos+1]) {
		return ^pos
	}
	v := int64(text[pos]-'0')*10 + int64(text[pos+1]-'0')
	low := y.pivot - 50
	t := low % 100
	if v < t {
		v += 100
	}
	b.set(y.field, v+low-t)
	return pos + 2
}

// fraction is the digits of a fraction of a second.
type fraction struct{ least, most int }

func (f fraction) parse(b *bucket, text string, pos int) int {
	millis, unit, end := int64(0), int64(100), pos
	for end < len(text) && end < pos+f.most && isDigit(text[end]) {
		millis += int64(text[end]-'0') * unit
		unit /= 10
		end++
	}
	if end == pos {
		return ^pos
	}
	b.set(milli, millis)
	return end
}

func (f fraction) print(p *printing) {
	digits := appendPadded(nil, milli.get(p.local), 3)
	for len(digits) < f.most {
		digits = append(digits, '0')
	}
	digits = digits[:f.most]
	for len(digits) > f.least && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	p.out = append(p.out, digits...)
}

// offset is a time zone as hours and minutes from UTC; with zulu it may be a Z.
type offset struct{ zulu, colons bool }

func (o offset) print(p *printing) {
	if o.zulu && p.offset == 0 {
		p.out = append(p.out, 'Z')
		return
	}
	sign, n := byte('+'), p.offset
	if n < 0 {
		sign, n = '-', -n
	}
	p.out = appendPadded(append(p.out, sign), int64(n/3600), 2)
	if o.colons {
		p.out = append(p.out, ':')
	}
	p.out = appendPadded(p.out, int64(n/60%60), 2)
}

func (o offset) parse(b *bucket, text string, pos int) int {
	if o.zulu && pos < len(text) && (text[pos] == 'Z' || text[pos] == 'z') {
		b.offset = new(int)
		return pos + 1
	}
	if len(text)-pos <= 1 || text[pos] != '+' && text[pos] != '-' {
		return ^pos
	}
	negative := text[pos] == '-'
	pos++
	total := 0
	for i, unit := range []int{3600, 60, 1} {
		separated := i > 0 && pos < len(text) && text[pos] == ':'
		if i > 0 && !separated && !(pos < len(text) && isDigit(text[pos])) {
			break
		}
		if separated {
			pos++
		}
		n, ok := twoDigits(text, pos)
		if !ok || n > 59 || i == 0 && n > 23 {
			return ^pos
		}
		total += n * unit
		pos += 2
	}
	if negative {
		total = -total
	}
	b.offset = &total
	return pos
}

func twoDigits(text string, pos int) (n int, ok bool) {
	if pos+2 > len(text) || !isDigit(text[pos]) || !isDigit(text[pos+1]) {
		return 0, false
	}
	return int(text[pos]-'0')*10 + int(text[pos+1]-'0'), true
}

// zoneID is a time zone by its id, the longest that is one.
type zoneID struct{}

func (zoneID) print(p *printing) { p.out = append(p.out, zoneName(p.zone)...) }

// longestZone bounds how long an id is looked for.
const longestZone = 40

func (zoneID) parse(b *bucket, text string, pos int) int {
	for end := min(len(text), pos+longestZone); end > pos; end-- {
		id := text[pos:end]
		if strings.ContainsAny(id, "+-:") && !strings.Contains(id, "/") || id == "Z" {
			continue
		}
		if old := oldZones[id]; old != "" {
			id = old
		}
		if z, err := dates.ParseZone(id); err == nil {
			b.zone, b.offset = z, nil
			return end
		}
	}
	return ^pos
}

// oldZones are ids that java.time has no more.
var oldZones = map[string]string{"EST": "-05:00", "MST": "-07:00", "HST": "-10:00"}

func zoneName(z *dates.Zone) string {
	if id := z.ID(); id != "Z" {
		return id
	}
	return "UTC"
}

// shortZone is a time zone by one of the few short names that are understood.
type shortZone struct{ long bool }

func (s shortZone) print(p *printing) {
	name := zoneName(p.zone)
	if s.long && name == "UTC" {
		name = "Coordinated Universal Time"
	}
	p.out = append(p.out, name...)
}

// shortZones are those names.
var shortZones = map[string]string{"UT": "UTC", "UTC": "UTC", "GMT": "UTC", "EST": "America/New_York", "EDT": "America/New_York",
	"CST": "America/Chicago", "CDT": "America/Chicago", "MST": "America/Denver", "MDT": "America/Denver",
	"PST": "America/Los_Angeles", "PDT": "America/Los_Angeles"}

func (s shortZone) parse(b *bucket, text string, pos int) int {
	for length := 3; length > 1; length-- {
		if pos+length > len(text) {
			continue
		}
		if id, ok := shortZones[text[pos:pos+length]]; ok {
			z, err := dates.ParseZone(id)
			if err != nil {
				return ^pos
			}
			b.zone, b.offset = z, nil
			return pos + length
		}
	}
	return ^pos
}

// word is a field by its name, short or long.
type word struct {
	field field
	long  bool
}

// names are the long and the short names of a field's values, and the first value.
func (w word) names(n *dates.Names) (long, short []string, first int64) {
	switch w.field {
	case monthOfYear:
		return n.Months, n.ShortMonths, 1
	case dayOfWeek:
		return n.Days, n.ShortDays, 1
	case era:
		return n.Eras, n.Eras, 0
	}
	return n.Halfdays, n.Halfdays, 0
}

func (w word) print(p *printing) {
	long, short, first := w.names(p.names)
	if !w.long {
		long = short
	}
	if i := w.field.get(p.local) - first; i >= 0 && i < int64(len(long)) {
		p.out = append(p.out, long[i]...)
	}
}

// parse takes the longest name, as it is, in small letters or in capitals.
func (w word) parse(b *bucket, text string, pos int) int {
	long, short, first := w.names(b.names)
	best, at := int64(-1), pos
	try := func(i int, name string) {
		for _, spelling := range []string{name, strings.ToLower(name), strings.ToUpper(name)} {
			if end := pos + len(spelling); end > at && strings.HasPrefix(text[pos:], spelling) {
				best, at = int64(i), end
			}
		}
	}
	for i := range long {
		try(i, long[i])
	}
	for i := range short {
		try(i, short[i])
	}
	if w.field == era {
		for i, name := range []string{"BCE", "CE"} {
			try(i, name)
		}
	}
	if best < 0 || at < len(text) && !utf8.RuneStart(text[at]) {
		return ^pos
	}
	b.set(w.field, best+first)
	return at
}
