package lucene

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
)

// termSet numbers terms in the order in which they come first.
type termSet struct {
	text  []byte
	ends  []uint32   // of the terms in text
	table []termSlot // by hash, and on to the next free place
}

// termSlot is a term of the table.
type termSlot struct{ hash, id uint32 } // id + 1; 0: free

// size is how many terms there are.
func (s *termSet) size() int { return len(s.ends) }

// term is the term of a number.
func (s *termSet) term(id uint32) []byte {
	from := uint32(0)
	if id > 0 {
		from = s.ends[id-1]
	}
	return s.text[from:s.ends[id]]
}

// number is that of a term in the set, a new one if it was not there.
func number[T string | []byte](s *termSet, term T, hash uint32) (id uint32, isNew bool) {
	if len(s.ends)*4 >= len(s.table)*3 {
		s.grow()
	}
	mask := uint32(len(s.table) - 1)
	at := hash & mask
	for ; s.table[at].id != 0; at = (at + 1) & mask {
		if slot := s.table[at]; slot.hash == hash && string(s.term(slot.id-1)) == string(term) {
			return slot.id - 1, false
		}
	}
	s.text = append(s.text, term...)
	s.ends = append(s.ends, uint32(len(s.text)))
	s.table[at] = termSlot{hash, uint32(len(s.ends))}
	return uint32(len(s.ends) - 1), true
}

// reset makes the set empty and keeps its memory.
func (s *termSet) reset() {
	s.text, s.ends = s.text[:0], s.ends[:0]
	clear(s.table)
}

// grow doubles the table.
func (s *termSet) grow() {
	old := s.table
	s.table = make([]termSlot, max(16, 2*len(old)))
	mask := uint32(len(s.table) - 1)
	for _, slot := range old {
		if slot.id == 0 {
			continue
		}
		at := slot.hash & mask
		for s.table[at].id != 0 {
			at = (at + 1) & mask
		}
		s.table[at] = slot
	}
}

// sorted are the numbers in the order of the terms.
func (s *termSet) sorted() []uint32 {
	type entry struct {
		start uint64 // the first eight bytes
		id    uint32
	}
	list := make([]entry, len(s.ends))
	for i := range list {
		var start [8]byte
		copy(start[:], s.term(uint32(i)))
		list[i] = entry{binary.BigEndian.Uint64(start[:]), uint32(i)}
	}
	slices.SortFunc(list, func(a, b entry) int {
		if a.start != b.start {
			return cmp.Compare(a.start, b.start)
		}
		return bytes.Compare(s.term(a.id), s.term(b.id))
	})
	order := make([]uint32, len(list))
	for i, e := range list {
		order[i] = e.id
	}
	return order
}

// hashTerm is FNV-1a with its bits mixed once more, as tables use the lowest.
func hashTerm[T string | []byte](term T) uint32 {
	h := uint64(0xcbf29ce484222325)
	for i := range len(term) {
		h = (h ^ uint64(term[i])) * 0x100000001b3
	}
	return uint32(h ^ h>>32)
}
