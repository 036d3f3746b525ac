package lucene

import (
	"bytes"
	"sort"
)

// fieldIndex is the inverted index of one field of one segment.
type fieldIndex struct {
	name    string
	options IndexOptions
	norms   []byte // nil without norms
	normed  Bits   // documents with a norm

	termBytes []byte
	termEnds  []uint32
	infos     []termInfo
	backward  *backwardOrder // of large dictionaries

	data      []byte // postings
	blocks    []block
	impacts   []impact
	positions []byte

	docCount   int // documents with the field
	sumDocFreq int64
	sumTotal   int64
}

// size is how many terms there are.
func (f *fieldIndex) size() int { return len(f.termEnds) }

// term is the i-th term in the order of bytes.
func (f *fieldIndex) term(i int) []byte {
	start := uint32(0)
	if i > 0 {
		start = f.termEnds[i-1]
	}
	return f.termBytes[start:f.termEnds[i]]
}

// ceil is the first term that is not before t.
func (f *fieldIndex) ceil(t []byte) int {
	return sort.Search(f.size(), func(i int) bool { return bytes.Compare(f.term(i), t) >= 0 })
}

// seek is the first term that is not before t, which is behind the i-th.
func (f *fieldIndex) seek(i int, t []byte) int {
	step := 1
	for i+step < f.size() && bytes.Compare(f.term(i+step), t) < 0 {
		i += step
		step *= 2
	}
	lo, hi := i+1, min(i+step, f.size())
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if bytes.Compare(f.term(mid), t) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// find gives the entry of a term.
func (f *fieldIndex) find(t []byte) (termInfo, bool) {
	lo, hi := 0, f.size()
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch c := bytes.Compare(f.term(mid), t); {
		case c == 0:
			return f.infos[mid], true
		case c < 0:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return termInfo{}, false
}

// bestImpacts are those of the i-th block of all.
func (f *fieldIndex) bestImpacts(i int) []impact {
	end := len(f.impacts)
	if i+1 < len(f.blocks) {
		end = int(f.blocks[i+1].impacts)
	}
	return f.impacts[f.blocks[i].impacts:end]
}

// room is how much the postings of a field are expected to take.
type room struct{ terms, termBytes, data, blocks, positions int }

// openField starts the postings of a field, which seal ends.
func openField(name string, r room) *fieldIndex {
	return &fieldIndex{name: name, termBytes: make([]byte, 0, r.termBytes), termEnds: make([]uint32, 0, r.terms), infos: make([]termInfo, 0, r.terms),
		data: make([]byte, 0, r.data+padding), blocks: make([]block, 0, r.blocks), impacts: make([]impact, 0, r.blocks), positions: make([]byte, 0, r.positions)}
}

// seal gives the field in not much more memory than it needs, with what reading
// needs behind the data.
func (f *fieldIndex) seal() *fieldIndex {
	f.data = append(f.data, make([]byte, padding)...)
	f.termBytes, f.termEnds, f.infos, f.data = trimmed(f.termBytes), trimmed(f.termEnds), trimmed(f.infos), trimmed(f.data)
	f.blocks, f.impacts, f.positions = trimmed(f.blocks), trimmed(f.impacts), trimmed(f.positions)
	if f.size() >= backwardTerms {
		f.backward = &backwardOrder{}
	}
	return f
}

// trimmed is a list that has little room for more.
func trimmed[T any](list []T) []T {
	if cap(list)-len(list) <= len(list)/16 {
		return list
	}
	return fitted(list)
}

// fitted is a copy without room for more.
func fitted[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return append(make([]T, 0, len(list)), list...)
}
