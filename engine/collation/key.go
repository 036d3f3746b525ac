package collation

// Bytes and weights with a meaning of their own.
const (
	levelSeparator = 1
	mergeSeparator = 2
	mergePrimary   = 0x02000000
	commonByte     = 5
	commonWeight   = 0x0500
	endWeight      = 0x0100 // of the element after the last
	compressedLow  = 3
	compressedHigh = 0xFF
)

// The levels of a key.
const (
	levelPrimary = 1 << iota
	levelSecondary
	levelCase
	levelTertiary
	levelQuaternary
)

// run is how a level writes weights that are all common: up to max of them
// become one byte, from low up where a lower weight follows, from high down
// where a higher one does.
type run struct {
	low, middle, high byte
	max               int
}

var (
	secondaryRun       = run{0x05, 0x25, 0x45, 0x21}
	caseLowerRun       = run{1, 7, 13, 7}
	caseUpperRun       = run{3, 3, 15, 13}
	tertiaryRun        = run{0x05, 0x65, 0xC5, 0x61}
	tertiaryLowerRun   = run{0x05, 0x25, 0x45, 0x21}
	tertiaryUpperRun   = run{0x85, 0xA5, 0xC5, 0x21}
	quaternaryRun      = run{0x1C, 0x8C, 0xFC, 0x71}
	quaternaryShiftTop = byte(0x1B) // first byte of high primaries on the fourth level
)

// level is one level of a key below the first.
type level struct {
	out    []byte
	common int // weights that wait to be written
}

// flush writes the common weights that wait. below says that a lower weight
// follows.
func (l *level) flush(r run, below bool, shift uint) {
	if l.common == 0 {
		return
	}
	n := l.common - 1
	for ; n >= r.max; n -= r.max {
		l.out = append(l.out, r.middle<<shift)
	}
	if below {
		l.out = append(l.out, (r.low+byte(n))<<shift)
	} else {
		l.out = append(l.out, (r.high-byte(n))<<shift)
	}
	l.common = 0
}

func (l *level) weight(w uint32) {
	l.out = append(l.out, byte(w>>8))
	if byte(w) != 0 {
		l.out = append(l.out, byte(w))
	}
}

// appendTrimmed adds a weight without the zeros at its end.
func appendTrimmed(out []byte, w uint32) []byte {
	for ; w != 0; w <<= 8 {
		out = append(out, byte(w>>24))
	}
	return out
}

// keyWriter makes one key.
type keyWriter struct {
	c   *Collator
	it  *iterator
	key []byte

	levels          int
	variableTop     uint32 // below it elements are shifted; 0 for none
	previous        uint32 // the primary whose first byte may be left out; 0 for none
	secondary       level
	cases           level
	tertiary        level
	quaternary      level
	priorSecondary  uint32 // of backward secondaries
	secondarySector int    // where the current segment of backward secondaries begins
}

var levelsOf = map[Strength]int{
	Primary:    levelPrimary,
	Secondary:  levelPrimary | levelSecondary,
	Tertiary:   levelPrimary | levelSecondary | levelTertiary,
	Quaternary: levelPrimary | levelSecondary | levelTertiary | levelQuaternary,
	Identical:  levelPrimary | levelSecondary | levelTertiary | levelQuaternary,
}

func (w *keyWriter) write() {
	opts := w.c.options
	w.levels = levelsOf[w.c.strength()]
	if opts&optCaseLevel != 0 {
		w.levels |= levelCase
	}
	if opts&optAlternate != 0 {
		w.variableTop = w.c.variableTop + 1
	}
	for {
		w.it.forget()
		e := w.it.next()
		if w.variable(uint32(e >> 32)) {
			e = w.shifted(e)
		}
		w.primary(uint32(e >> 32))
		if lower := uint32(e); lower != 0 {
			w.lower(uint32(e>>32), lower)
			if lower>>24 == levelSeparator {
				break
			}
		}
	}
	w.finish()
}

func (w *keyWriter) variable(primary uint32) bool {
	return primary < w.variableTop && primary > mergePrimary
}

// shifted writes variable elements to the fourth level and gives the element
// after them.
func (w *keyWriter) shifted(e uint64) uint64 {
	w.quaternary.flush(quaternaryRun, true, 0)
	for p := uint32(e >> 32); w.variable(p); {
		if w.levels&levelQuaternary != 0 {
			p = w.c.order.apply(p)
			if byte(p>>24) >= quaternaryShiftTop {
				w.quaternary.out = append(w.quaternary.out, quaternaryShiftTop)
			}
			w.quaternary.out = appendTrimmed(w.quaternary.out, p)
		}
		for e, p = w.it.next(), 0; e>>32 == 0; {
			e = w.it.next()
		}
		p = uint32(e >> 32)
	}
	return e
}

func (w *keyWriter) primary(p uint32) {
	if p <= 1 {
		return
	}
	compressible := w.c.data.root().compressible[p>>24]
	p = w.c.order.apply(p)
	if first := p >> 24; !compressible || first != w.previous>>24 {
		if w.previous != 0 {
			if p >= w.previous {
				w.key = append(w.key, compressedHigh)
			} else if first > mergeSeparator {
				w.key = append(w.key, compressedLow)
			}
		}
		w.key = append(w.key, byte(first))
		w.previous = 0
		if compressible {
			w.previous = p
		}
	}
	if second := byte(p >> 16); second != 0 {
		w.key = append(w.key, second)
		if third := byte(p >> 8); third != 0 {
			w.key = append(w.key, third)
			if fourth := byte(p); fourth != 0 {
				w.key = append(w.key, fourth)
			}
		}
	}
}

// lower writes the weights of an element below the first level.
func (w *keyWriter) lower(p, lower uint32) {
	if w.levels&levelSecondary != 0 {
		w.addSecondary(p, lower>>16)
	}
	if w.levels&levelCase != 0 {
		w.addCase(p, lower)
	}
	if w.levels&levelTertiary != 0 {
		w.addTertiary(lower)
	}
	if w.levels&levelQuaternary != 0 {
		w.addQuaternary(lower & 0xFFFF)
	}
}

func (w *keyWriter) addSecondary(p, s uint32) {
	backward := w.c.options&optBackwardSecondary != 0
	l := &w.secondary
	switch {
	case s == 0:
	case s == commonWeight && (!backward || p != mergePrimary):
		l.common++
	case !backward:
		l.flush(secondaryRun, s < commonWeight, 0)
		l.weight(s)
	default:
		w.addBackward(p, s)
	}
}

// addBackward writes a secondary weight of a level that is compared from its end.
func (w *keyWriter) addBackward(p, s uint32) {
	l := &w.secondary
	if l.common > 0 {
		n := l.common - 1
		rest := byte(n % secondaryRun.max)
		if w.priorSecondary < commonWeight {
			l.out = append(l.out, secondaryRun.low+rest)
		} else {
			l.out = append(l.out, secondaryRun.high-rest)
		}
		for n -= int(rest); n > 0; n -= secondaryRun.max {
			l.out = append(l.out, secondaryRun.middle)
		}
		l.common = 0
	}
	if p == 0 || p > mergePrimary {
		if byte(s) != 0 {
			l.out = append(l.out, byte(s))
		}
		l.out = append(l.out, byte(s>>8))
		w.priorSecondary = s
		return
	}
	for i, j := w.secondarySector, len(l.out)-1; i < j; i, j = i+1, j-1 {
		l.out[i], l.out[j] = l.out[j], l.out[i]
	}
	end := byte(mergeSeparator)
	if p == 1 {
		end = levelSeparator
	}
	l.out = append(l.out, end)
	w.priorSecondary, w.secondarySector = 0, len(l.out)
}

func (w *keyWriter) addCase(p, lower uint32) {
	if w.c.strength() == Primary && p == 0 || w.c.strength() != Primary && lower>>16 == 0 {
		return
	}
	l := &w.cases
	c := byte(lower >> 8)
	if c&0xC0 == 0 && c > levelSeparator {
		l.common++
		return
	}
	if w.c.options&optUpperFirst == 0 {
		if c > levelSeparator || len(l.out) > 0 {
			l.flush(caseLowerRun, c <= levelSeparator, 4)
		}
		if c > levelSeparator {
			c = (caseLowerRun.high + c>>6) << 4
		}
	} else {
		l.flush(caseUpperRun, true, 4)
		if c > levelSeparator {
			c = (caseUpperRun.low - c>>6) << 4
		}
	}
	l.out = append(l.out, c)
}

func (w *keyWriter) addTertiary(lower uint32) {
	l := &w.tertiary
	withCase := w.c.options&(optCaseLevel|optCaseFirst) == optCaseFirst
	t := lower & 0x3F3F
	if withCase {
		t = lower & 0xFF3F
	}
	switch {
	case t == commonWeight:
		l.common++
		return
	case !withCase:
		l.flush(tertiaryRun, t < commonWeight, 0)
		if t > commonWeight {
			t += 0xC000
		}
	case w.c.options&optUpperFirst == 0:
		l.flush(tertiaryLowerRun, t < commonWeight, 0)
		if t > commonWeight {
			t += 0x4000
		}
	default:
		switch {
		case t <= endWeight:
		case lower>>16 != 0:
			if t ^= 0xC000; t < uint32(tertiaryUpperRun.high)<<8 {
				t -= 0x4000
			}
		default:
			t += 0x4000
		}
		l.flush(tertiaryUpperRun, t < uint32(tertiaryUpperRun.low)<<8, 0)
	}
	l.weight(t)
}

func (w *keyWriter) addQuaternary(q uint32) {
	l := &w.quaternary
	end := q == endWeight
	switch {
	case q&0xC0 == 0 && q > endWeight:
		l.common++
		return
	case end && w.c.options&optAlternate == 0 && len(l.out) == 0:
		l.out = append(l.out, levelSeparator)
		return
	case end:
		q = levelSeparator
	default:
		q = 0xFC + q>>6&3
	}
	l.flush(quaternaryRun, byte(q) < quaternaryRun.low, 0)
	l.out = append(l.out, byte(q))
}

// finish adds the levels below the first. Each ends with the separator of the
// last element, which is left out.
func (w *keyWriter) finish() {
	if w.levels&levelSecondary != 0 {
		w.add(w.secondary.out)
	}
	if w.levels&levelCase != 0 {
		w.key = append(w.key, levelSeparator)
		high := byte(0) // half a byte that waits for the other half
		for _, c := range w.cases.out[:len(w.cases.out)-1] {
			if high == 0 {
				high = c
				continue
			}
			w.key = append(w.key, high|c>>4)
			high = 0
		}
		if high != 0 {
			w.key = append(w.key, high)
		}
	}
	if w.levels&levelTertiary != 0 {
		w.add(w.tertiary.out)
	}
	if w.levels&levelQuaternary != 0 {
		w.add(w.quaternary.out)
	}
}

func (w *keyWriter) add(level []byte) {
	w.key = append(w.key, levelSeparator)
	w.key = append(w.key, level[:len(level)-1]...)
}
