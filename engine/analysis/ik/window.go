package ik

import "unicode/utf8"

// Sizes of the part of a text that is looked at at a time, in UTF-16 code units.
//
// Plugin: AnalyzeContext.BUFF_SIZE, BUFF_EXHAUST_CRITICAL.
const (
	windowSize  = 4096
	windowSlack = 100 // so near to the end of a full window it may move on
)

// window is the part of a text that is being split. Its edges show, as the
// plugin's do: the character at which it moves on is looked at twice, and one
// that ends with the text loses its last character.
type window struct {
	chars     []uint16
	classes   []class
	offset    int // where it stands in the text
	cursor    int // the current character
	available int // characters in it
}

func newWindow() window {
	return window{chars: make([]uint16, windowSize), classes: make([]class, windowSize)}
}

func (w *window) reset() { w.offset, w.cursor, w.available = 0, 0, 0 }

// moveWindow lets the window begin at the current character.
func (w *window) moveWindow() { w.offset += w.cursor }

// fill reads on in the text; false if there is nothing to split any more.
func (w *window) fill(text *textReader) bool {
	rest := 0
	if w.offset > 0 {
		rest = copy(w.chars, w.chars[w.cursor:w.available])
	}
	n := text.read(w.chars[rest:])
	if n == 0 {
		n = -1 // as Java says that a text has ended
	}
	w.available, w.cursor = rest+n, 0
	return w.available > 0
}

// advance goes to the next character; false at the end.
func (w *window) advance(lower bool) bool {
	if w.last() {
		return false
	}
	w.cursor++
	w.see(lower)
	return true
}

// see reads the current character.
func (w *window) see(lower bool) {
	c := regular(w.chars[w.cursor], lower)
	w.chars[w.cursor], w.classes[w.cursor] = c, classOf(c)
}

func (w *window) char() uint16 { return w.chars[w.cursor] }
func (w *window) class() class { return w.classes[w.cursor] }

// last tells whether the current character is the last one.
func (w *window) last() bool { return w.cursor == w.available-1 }

// nearEnd tells whether the window should move on as soon as no word is open.
func (w *window) nearEnd() bool {
	return w.available == windowSize && !w.last() && w.cursor > w.available-windowSlack
}

// textReader gives the UTF-16 code units of a text.
type textReader struct {
	text string
	at   int
	low  uint16 // the second half of a pair that did not fit
}

// read fills a buffer and gives how many code units there were.
func (r *textReader) read(into []uint16) int {
	n := 0
	if r.low != 0 && len(into) > 0 {
		into[0], r.low, n = r.low, 0, 1
	}
	for n < len(into) && r.at < len(r.text) {
		c := rune(r.text[r.at])
		if c < utf8.RuneSelf {
			into[n] = uint16(c)
			r.at++
			n++
			continue
		}
		size := 0
		if c, size = utf8.DecodeRuneInString(r.text[r.at:]); size == 1 {
			// Bytes that are no UTF-8 count as those that count code units elsewhere do.
			if r.text[r.at] < 0xC0 {
				r.at++
				continue
			} else if r.text[r.at] >= 0xF0 {
				c = 0x10000
			}
		}
		r.at += size
		if c <= 0xFFFF {
			into[n] = uint16(c)
			n++
			continue
		}
		into[n] = uint16((c-0x10000)>>10 + 0xD800)
		n++
		low := uint16((c-0x10000)&0x3FF + 0xDC00)
		if n == len(into) {
			r.low = low
			break
		}
		into[n] = low
		n++
	}
	return n
}
