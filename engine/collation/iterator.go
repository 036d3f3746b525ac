package collation

import "esconsole/engine/normal"

// iterator gives the elements of a text.
type iterator struct {
	data    *table
	text    []rune
	at      int
	numeric bool
	out     []uint64 // elements that wait
	taken   int
	skipped skipped
}

// forget drops the elements that were taken.
func (it *iterator) forget() {
	if it.taken == len(it.out) {
		it.out, it.taken = it.out[:0], 0
	}
}

// next gives an element; noElement after the last.
func (it *iterator) next() uint64 {
	if it.taken == len(it.out) {
		r, ok := it.read()
		if !ok {
			it.out = append(it.out, noElement)
		} else {
			it.character(r)
		}
	}
	it.taken++
	return it.out[it.taken-1]
}

func (it *iterator) read() (rune, bool) {
	if it.at == len(it.text) {
		return 0, false
	}
	it.at++
	return it.text[it.at-1], true
}

// character adds the elements of a character.
func (it *iterator) character(r rune) {
	if r >= 0xD800 && r < 0xE000 {
		it.out = append(it.out, element(implicitPrimary(r)))
		return
	}
	d, e := it.data.find(r)
	it.add(d, r, e)
}

// add adds the elements that a packed one stands for.
func (it *iterator) add(d *table, r rune, e uint32) {
	for isSpecial(e) {
		switch e & 0xF {
		case kindLongPrimary, kindLongSecondary:
			it.out = append(it.out, unpack(e))
			return
		case kindLatin:
			it.out = append(it.out, uint64(e&0xFF000000)<<32|0x05000000|uint64(e&0xFF0000)>>8,
				uint64(e&0xFF00)<<16|0x0500)
			return
		case kindExpansion32:
			for _, part := range d.packed[indexOf(e) : indexOf(e)+countOf(e)] {
				it.out = append(it.out, unpack(part))
			}
			return
		case kindExpansion:
			it.out = append(it.out, d.elements[indexOf(e):indexOf(e)+countOf(e)]...)
			return
		case kindPrefix:
			e = it.prefix(d.contexts[indexOf(e)])
		case kindContraction:
			if e = it.contraction(d, e); e == noElement32 {
				return
			}
		case kindDigit:
			if it.numeric {
				it.number(e)
				return
			}
			e = d.packed[indexOf(e)]
		case kindZero:
			e = d.packed[0]
		case kindHangul:
			it.hangul(d, r)
			return
		case kindOffset:
			it.out = append(it.out, element(offsetPrimary(r, d.elements[indexOf(e)])))
			return
		default:
			it.out = append(it.out, element(implicitPrimary(r)))
			return
		}
	}
	it.out = append(it.out, simple(e))
}

func (it *iterator) hangul(d *table, r rune) {
	n := int(r - 0xAC00)
	lead, vowel, trail := n/28/21, n/28%21, n%28
	it.add(d, -1, d.jamo[lead])
	it.add(d, -1, d.jamo[19+vowel])
	if trail > 0 {
		it.add(d, -1, d.jamo[39+trail])
	}
}

// prefix chooses by what stands before the character that was read.
func (it *iterator) prefix(c *context) uint32 {
	e, m := c.otherwise, c.start()
	for at := it.at - 2; at >= 0; at-- {
		if !m.next(it.text[at]) {
			break
		}
		if v, ok := m.value(); ok {
			e = v
		}
	}
	return e
}

// Flags of contractions.
const (
	contractNotAlone  = 0x100 // the first character alone is no match
	contractNextMark  = 0x200 // all continuations begin with marks
	contractLastMarks = 0x400 // some continuation ends with a mark
)

func (it *iterator) contraction(d *table, e uint32) uint32 {
	c := d.contexts[indexOf(e)]
	r, ok := it.readSkipped()
	if !ok {
		return c.otherwise
	}
	if lead, _ := normal.Marks(r); e&contractNextMark != 0 && lead == 0 {
		it.back(1)
		return c.otherwise
	}
	return it.longest(d, e, c, r)
}

// longest finds the longest continuation. r is the character after the first.
func (it *iterator) longest(d *table, flags uint32, c *context, r rune) uint32 {
	e, m := c.otherwise, c.start()
	ahead, since := 1, 1 // characters that were read in all and since the last match
	before := m          // as it was before r
	for {
		fits := m.next(r)
		if v, ok := m.value(); fits && ok {
			e = v
			if !m.more() {
				return e
			}
			if r, ok = it.readSkipped(); !ok {
				return e
			}
			before, since = m, 1
		} else {
			var following rune
			ok := fits
			if ok {
				following, ok = it.readSkipped()
			}
			if !ok {
				if flags&contractLastMarks != 0 && (flags&contractNotAlone == 0 || since < ahead) {
					if since > 1 {
						it.back(since)
						r, _ = it.readSkipped()
						ahead -= since - 1
						since = 1
					}
					if lead, _ := normal.Marks(r); lead != 0 {
						return it.apart(d, before, e, ahead, r)
					}
				}
				break
			}
			r = following
			since++
		}
		ahead++
	}
	it.back(since)
	return e
}

// apart goes on with a contraction whose marks do not follow each other. m is
// where the match stands before r, which does not fit.
func (it *iterator) apart(d *table, m match, e uint32, ahead int, r rune) uint32 {
	following, ok := it.readSkipped()
	if !ok {
		it.back(1)
		return e
	}
	_, trail := normal.Marks(r)
	lead, nextTrail := normal.Marks(following)
	if lead == 0 {
		it.back(2)
		return e
	}
	s := &it.skipped
	s.first(r)
	saved, since, previous := m, 2, trail
	r = following
	for {
		try := saved
		if v, fits := uint32(0), previous < lead && try.next(r); fits && valueOf(&try, &v) {
			e, since = v, 0
			s.matched()
			if !try.more() {
				break
			}
			saved = try
		} else {
			s.skip(r)
			previous = nextTrail
		}
		if r, ok = it.readSkipped(); !ok {
			break
		}
		since++
		if lead, nextTrail = normal.Marks(r); lead == 0 {
			break
		}
	}
	it.back(since)
	top := len(s.old) == 0
	s.replace()
	if top && len(s.old) > 0 {
		it.addSkipped(d, e)
		return noElement32
	}
	return e
}

func valueOf(m *match, v *uint32) (ok bool) {
	*v, ok = m.value()
	return ok
}

// addSkipped adds the elements of a contraction, then those of the marks that
// stood within.
func (it *iterator) addSkipped(d *table, e uint32) {
	r := rune(-1)
	for {
		it.add(d, r, e)
		if it.skipped.at >= len(it.skipped.old) {
			break
		}
		r = it.skipped.old[it.skipped.at]
		it.skipped.at++
		d, e = it.data.find(r)
	}
	it.skipped.clear()
}
