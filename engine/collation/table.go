package collation

import (
	"bytes"
	"compress/flate"
	"io"
)

// table is the elements of all characters: of the root, or of those that a
// tailoring has of its own.
type table struct {
	base     *table // nil for the root
	pages    [maxRune >> pageBits]*[1 << pageBits]uint32
	packed   []uint32
	elements []uint64
	contexts map[int]*context
	jamo     []uint32 // of 19 leading, 21 middle and 27 last letters of Korean

	// Of the root only:
	numericPrimary uint32
	compressible   [256]bool // first bytes of primaries
	scripts        int
	scriptIndex    []int    // group of each script, then of the special groups
	scriptStarts   []uint32 // upper halves of the first primaries of the groups
}

const (
	maxRune  = 0x110000
	pageBits = 8
)

func (t *table) root() *table {
	if t.base != nil {
		return t.base
	}
	return t
}

func (t *table) get(r rune) uint32 { return t.pages[r>>pageBits][r&(1<<pageBits-1)] }

// find gives the packed element of a character and the table that it is from.
func (t *table) find(r rune) (*table, uint32) {
	e := t.get(r)
	if e == fallbackElement && t.base != nil {
		return t.base, t.base.get(r)
	}
	return t, e
}

// tailoring is an order as the data has it: options, groups that are moved, and
// a table, which may be the root's.
type tailoring struct {
	options int
	moved   []int
	order   *reordering
	table   *table
}

// reader reads packed data. Data that is cut short reads as zeros.
type reader struct{ data []byte }

func inflate(data []byte) *reader {
	out, _ := io.ReadAll(flate.NewReader(bytes.NewReader(data)))
	return &reader{out}
}

func (r *reader) byte() byte {
	if len(r.data) == 0 {
		return 0
	}
	b := r.data[0]
	r.data = r.data[1:]
	return b
}

func (r *reader) varint() uint64 {
	v, shift := uint64(0), 0
	for {
		b := r.byte()
		v |= uint64(b&0x7F) << shift
		if shift += 7; b < 0x80 || shift > 63 {
			return v
		}
	}
}

func (r *reader) count() int { return int(min(r.varint(), uint64(len(r.data)))) }

// planes reads numbers of which all the lowest bytes come first, then all the
// second ones, and so on.
func planes[T uint32 | uint64](r *reader, n, width int) []T {
	out := make([]T, n)
	for shift := 0; shift < width; shift += 8 {
		for i := range out {
			out[i] |= T(r.byte()) << shift
		}
	}
	return out
}

// readTailoring reads a tailoring of a root, or the root itself, whose base is nil.
func readTailoring(data []byte, base *table) *tailoring {
	r := inflate(data)
	t := &tailoring{options: int(r.varint()), table: base}
	t.moved = make([]int, r.count())
	for i := range t.moved {
		t.moved[i] = int(r.varint())
	}
	if r.varint() != 0 {
		t.table = readTable(r, base)
	}
	t.order = t.table.root().reorder(t.moved)
	return t
}

func readTable(r *reader, base *table) *table {
	t := &table{base: base, contexts: map[int]*context{}}
	t.readPages(r)
	t.elements = planes[uint64](r, r.count(), 64)
	t.packed = planes[uint32](r, r.count(), 32)
	for at, n := 0, r.count(); n > 0; n-- {
		at += int(r.varint())
		t.contexts[at] = readContext(r)
	}
	if r.varint() == 0 {
		t.jamo = base.jamo
	} else {
		t.jamo = make([]uint32, 19+21+27)
		for i := range t.jamo {
			t.jamo[i] = planes[uint32](r, 1, 32)[0]
		}
	}
	if base != nil {
		return t
	}
	t.numericPrimary = uint32(r.varint())
	t.scripts = int(r.varint())
	t.scriptIndex = make([]int, r.count())
	for i := range t.scriptIndex {
		t.scriptIndex[i] = int(r.varint())
	}
	t.scriptStarts = make([]uint32, r.count())
	for i := range t.scriptStarts {
		t.scriptStarts[i] = uint32(r.varint())
	}
	for i := range t.compressible {
		t.compressible[i] = r.byte() != 0
	}
	return t
}

// readPages reads runs of characters with one packed element. Pages that hold one
// element only are shared.
func (t *table) readPages(r *reader) {
	n := r.count()
	lengths := make([]int, n)
	for i := range lengths {
		lengths[i] = int(r.varint())
	}
	values := planes[uint32](r, n, 32)
	uniform := map[uint32]*[1 << pageBits]uint32{}
	run, left := -1, 0
	for i := range t.pages {
		for left == 0 && run+1 < n {
			run++
			left = lengths[run]
		}
		if left >= 1<<pageBits {
			page := uniform[values[run]]
			if page == nil {
				page = new([1 << pageBits]uint32)
				for j := range page {
					page[j] = values[run]
				}
				uniform[values[run]] = page
			}
			t.pages[i] = page
			left -= 1 << pageBits
			continue
		}
		t.pages[i] = new([1 << pageBits]uint32)
		for j := range t.pages[i] {
			for left == 0 && run+1 < n {
				run++
				left = lengths[run]
			}
			if left > 0 {
				t.pages[i][j] = values[run]
				left--
			}
		}
	}
}

func readContext(r *reader) *context {
	c := &context{otherwise: uint32(r.varint()), entries: make([]contextEntry, r.count())}
	for i := range c.entries {
		e := &c.entries[i]
		e.text = make([]rune, r.count())
		for j := range e.text {
			e.text[j] = rune(r.varint())
		}
		e.value = uint32(r.varint())
	}
	return c
}
