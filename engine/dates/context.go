package dates

import (
	"strconv"
	"unicode/utf8"
)

func itoa(n int) string { return strconv.Itoa(n) }

// parsed is what has been read of a text: fields, and a zone given by name.
type parsed struct {
	mask uint64
	vals [numFields]int64
	zone *Zone
	week weekDef // what the fields of localized weeks count by
}

func (p *parsed) has(f field) bool { return p.mask&(1<<f) != 0 }

func (p *parsed) get(f field) (int64, bool) { return p.vals[f], p.has(f) }

func (p *parsed) put(f field, v int64) {
	p.mask |= 1 << f
	p.vals[f] = v
}

func (p *parsed) remove(f field) { p.mask &^= 1 << f }

// take is get, and removes the field.
func (p *parsed) take(f field) (int64, bool) {
	ok := p.has(f)
	p.remove(f)
	return p.vals[f], ok
}

// parseContext is a text being read by a tree of nodes.
type parseContext struct {
	parsed
	text    string
	locale  *localeData
	anyCase bool
	lenient bool
	err     error // an exception in the middle of reading
	log     []change
	space   [24]change // room for log
}

// change is what an optional part that fails has to take back.
type change struct {
	f    field
	had  bool
	old  int64
	zone *Zone // with f == numFields
}

// set notes a field; reading fails at errPos if it has another value already.
func (c *parseContext) set(f field, v int64, errPos, next int) int {
	old, had := c.get(f)
	c.log = append(c.log, change{f: f, had: had, old: old})
	c.put(f, v)
	if had && old != v {
		return ^errPos
	}
	return next
}

func (c *parseContext) setZone(z *Zone) {
	c.log = append(c.log, change{f: numFields, zone: c.zone})
	c.zone = z
}

// rollback takes back the changes after a mark.
func (c *parseContext) rollback(mark int) {
	for i := len(c.log) - 1; i >= mark; i-- {
		ch := c.log[i]
		switch {
		case ch.f == numFields:
			c.zone = ch.zone
		case ch.had:
			c.put(ch.f, ch.old)
		default:
			c.remove(ch.f)
		}
	}
	c.log = c.log[:mark]
}

// hasPrefix tells whether the text goes on with s.
func (c *parseContext) hasPrefix(pos int, s string) (next int, ok bool) {
	if !c.anyCase {
		if len(c.text)-pos >= len(s) && c.text[pos:pos+len(s)] == s {
			return pos + len(s), true
		}
		return pos, false
	}
	for len(s) > 0 {
		if pos >= len(c.text) {
			return pos, false
		}
		a, na := utf8.DecodeRuneInString(c.text[pos:])
		b, nb := utf8.DecodeRuneInString(s)
		if a != b && !sameLetter(a, b) {
			return pos, false
		}
		pos, s = pos+na, s[nb:]
	}
	return pos, true
}

// is tells whether the character at pos is c.
func (c *parseContext) is(pos int, ch byte) bool {
	if pos >= len(c.text) {
		return false
	}
	return c.text[pos] == ch || c.anyCase && sameLetter(rune(c.text[pos]), rune(ch))
}

// utf16Index is the index of a byte offset for Java.
func utf16Index(s string, pos int) int {
	n := 0
	for _, r := range s[:pos] {
		n++
		if r >= 0x10000 {
			n++
		}
	}
	return n
}
