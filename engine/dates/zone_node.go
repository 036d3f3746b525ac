package dates

import "strings"

// zoneID is a zone by its name: Europe/Paris, Z, +01:00, UTC+1.
type zoneID struct{}

func (zoneID) parse(c *parseContext, pos int) int {
	if pos >= len(c.text) {
		return ^pos
	}
	if ch := c.text[pos]; ch == '+' || ch == '-' {
		return zoneOffset(c, pos, pos, offset{offsetHHcMMcss, "Z"}, true)
	}
	if c.is(pos, 'U') && c.is(pos+1, 'T') {
		end := pos + 2
		if c.is(end, 'C') {
			end++
		}
		return zoneOffset(c, pos, end, offset{offsetHHcMMcss, "0"}, false)
	}
	if c.is(pos, 'G') && c.is(pos+1, 'M') && c.is(pos+2, 'T') {
		if c.is(pos+3, '0') {
			c.setZone(region("GMT0"))
			return pos + 4
		}
		return zoneOffset(c, pos, pos+3, offset{offsetHHcMMcss, "0"}, false)
	}
	if z, end := longestRegion(c, pos); z != nil {
		c.setZone(z)
		return end
	}
	if c.is(pos, 'Z') {
		c.setZone(UTC)
		return pos + 1
	}
	return ^pos
}

// zoneOffset reads an offset after a prefix, which may stand alone if it is not
// empty.
func zoneOffset(c *parseContext, start, pos int, o offset, bare bool) int {
	prefix := strings.ToUpper(c.text[start:pos])
	alone := func() int {
		c.setZone(prefixedZone(prefix, 0))
		return pos
	}
	if pos >= len(c.text) || c.text[pos] == '0' || c.is(pos, 'Z') {
		return alone()
	}
	inner := parseContext{text: c.text, locale: c.locale, anyCase: c.anyCase, lenient: c.lenient}
	end := o.parse(&inner, pos)
	if inner.err != nil {
		c.err = inner.err
		return ^start
	}
	if end < 0 {
		if bare {
			return ^start
		}
		return alone()
	}
	seconds, _ := inner.get(offsetSeconds)
	if seconds > maxOffsetHours*3600 || seconds < -maxOffsetHours*3600 {
		return ^start
	}
	if bare {
		c.setZone(fixedZone(int(seconds)))
	} else {
		c.setZone(prefixedZone(prefix, int(seconds)))
	}
	return end
}

// longestZone is the length of the longest name of a zone.
const longestZone = 32

// longestRegion is the longest name of a region that the text goes on with.
func longestRegion(c *parseContext, pos int) (*Zone, int) {
	end := pos
	for end < len(c.text) && end-pos < longestZone && (validRegion("a" + c.text[end:end+1])) {
		end++
	}
	for ; end > pos+1; end-- {
		if z := region(c.text[pos:end]); z != nil {
			return z, end
		}
	}
	return nil, pos
}

func (zoneID) format(c *printContext) (bool, error) {
	if c.zone == nil {
		if c.optional > 0 {
			return false, nil
		}
		return false, dateTimeError("Unable to extract ZoneId from temporal")
	}
	c.out = append(c.out, c.zone.id...)
	return true, nil
}
