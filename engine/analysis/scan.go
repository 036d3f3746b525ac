package analysis

import (
	"bytes"
	"compress/flate"
	"embed"
	"encoding/binary"
	"io"
	"unicode/utf8"
)

//go:embed data
var dataFiles embed.FS

// scanTable is a finite automaton over classes of code points that finds the
// longest match, as the scanners behind the server's tokenizers do.
type scanTable struct {
	pages   [0x1100]uint16 // of 256 code points each, into classes
	classes []uint8
	width   int      // number of classes
	next    []uint16 // by row and class: a state plus one, or 0
	states  []scanState
	starts  []uint16 // the first state of each mode
}

type scanState struct {
	row    uint32 // where its transitions begin
	action uint8
	final  bool
	sure   bool // no longer match can follow

	// stay has a bit for each ASCII character that leads back to the state, as
	// letters do within a word.
	stay [2]uint64
}

// loadScanTable unpacks a table. The files are part of the program: damage to
// them cannot occur.
func loadScanTable(name string) *scanTable {
	r := scanReader{bytes.NewReader(inflate("data/scan/" + name + ".bin"))}
	t := &scanTable{}
	t.readClasses(&r)
	t.width = r.int()
	states, rows := r.int(), r.int()
	t.next = make([]uint16, 0, rows*t.width)
	for len(t.next) < rows*t.width {
		for n, to := r.int(), r.int(); n > 0; n-- {
			t.next = append(t.next, uint16(to))
		}
	}
	t.states = make([]scanState, states)
	for i := range t.states {
		t.states[i].row = uint32(r.int() * t.width)
	}
	for i := range t.states {
		t.states[i].action = r.byte()
	}
	for i := range t.states {
		flags := r.byte()
		t.states[i].final, t.states[i].sure = flags&1 != 0, flags&8 != 0
	}
	t.starts = make([]uint16, r.int())
	for i := range t.starts {
		t.starts[i] = uint16(r.int())
	}
	t.findStays()
	return t
}

func (t *scanTable) findStays() {
	for i := range t.states {
		s := &t.states[i]
		for c := range rune(utf8.RuneSelf) {
			if int(t.next[s.row+uint32(t.class(c))]) == i+1 {
				s.stay[c>>6] |= 1 << (c & 63)
			}
		}
	}
}

func (t *scanTable) readClasses(r *scanReader) {
	type span struct{ from, class int }
	spans := make([]span, r.int())
	from := 0
	for i := range spans {
		from += r.int()
		spans[i] = span{from, r.int()}
	}
	known := map[string]uint16{}
	at := 0
	var page [256]byte
	for p := range t.pages {
		for i := range page {
			for at+1 < len(spans) && spans[at+1].from <= p<<8+i {
				at++
			}
			page[i] = byte(spans[at].class)
		}
		id, ok := known[string(page[:])]
		if !ok {
			id = uint16(len(known))
			known[string(page[:])] = id
			t.classes = append(t.classes, page[:]...)
		}
		t.pages[p] = id
	}
}

// class is the class of a code point.
func (t *scanTable) class(r rune) uint8 { return t.classes[int(t.pages[r>>8])<<8+int(r&0xFF)] }

// scan finds the longest match at a place of the text, looking at no more than
// limit UTF-16 code units. action is 0 where nothing matches.
func (t *scanTable) scan(text string, at int, mode, limit int) (end int, action uint8) {
	state := &t.states[t.starts[mode]]
	end = at
	if state.final {
		action = state.action
	}
	for at < len(text) {
		var class uint8
		if c := text[at]; c < utf8.RuneSelf {
			if limit--; limit < 0 {
				break
			}
			class = t.classes[int(t.pages[0])<<8+int(c)]
			at++
		} else {
			r, n := decodeCharIn(text[at:])
			if limit -= unitWidth(r); limit < 0 {
				break
			}
			class = t.class(r)
			at += n
		}
		to := t.next[state.row+uint32(class)]
		if to == 0 {
			break
		}
		state = &t.states[to-1]
		for at < len(text) && limit > 0 && text[at] < utf8.RuneSelf && state.stay[text[at]>>6]>>(text[at]&63)&1 != 0 {
			at, limit = at+1, limit-1
		}
		if state.final {
			end, action = at, state.action
			if state.sure {
				break
			}
		}
	}
	return end, action
}

// inflate unpacks a data file.
func inflate(name string) []byte {
	packed, err := dataFiles.ReadFile(name)
	if err != nil {
		return nil
	}
	out, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return nil
	}
	return out
}

// scanReader reads the numbers of a table.
type scanReader struct{ *bytes.Reader }

func (r scanReader) int() int {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return 0
	}
	return int(n)
}

func (r scanReader) byte() byte {
	b, err := r.ReadByte()
	if err != nil {
		return 0
	}
	return b
}
