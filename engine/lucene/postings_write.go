package lucene

import (
	"encoding/binary"
	"math/bits"
)

// blockSize is how many documents a block of postings holds.
const blockSize = 128

// block is where a block of postings begins, and what is best in it.
type block struct {
	last    uint32 // document
	data    uint32 // offset in the field's postings
	pos     uint32 // offset in the field's positions
	impacts uint32 // first of its impacts; those of the next block end them
}

// impact is a frequency with the shortest field that it comes with.
type impact struct {
	freq uint32
	norm byte
}

// termInfo is an entry of a term dictionary.
type termInfo struct {
	docFreq uint32
	first   uint32 // block; the document itself of a term that one document holds
	pos     uint32 // where positions begin
	total   uint32 // occurrences
}

// postingsWriter writes the postings of one field, term after term.
type postingsWriter struct {
	f *fieldIndex

	info   termInfo
	docs   [blockSize]uint32
	freqs  [blockSize]uint32
	n      int
	last   uint32 // document written before the block
	pos    uint32 // where the positions of the next document begin
	blkPos uint32 // where those of the block do
}

func (w *postingsWriter) start() {
	w.info = termInfo{first: uint32(len(w.f.blocks)), pos: uint32(len(w.f.positions))}
	w.n, w.last, w.pos, w.blkPos = 0, 0, w.info.pos, w.info.pos
}

// add adds a document with its positions, if the field has them.
func (w *postingsWriter) add(doc uint32, freq uint32, positions []uint32) {
	w.addDoc(doc, freq)
	prev := uint32(0)
	for _, p := range positions {
		w.f.positions = binary.AppendUvarint(w.f.positions, uint64(p-prev))
		prev = p
	}
	w.pos = uint32(len(w.f.positions))
}

// addDoc adds a document whose positions, as long as pos is then to go on, are
// written aside.
func (w *postingsWriter) addDoc(doc uint32, freq uint32) {
	if w.n == blockSize {
		w.flush()
	}
	w.docs[w.n], w.freqs[w.n] = doc, freq
	w.n++
	w.info.docFreq++
	w.info.total += freq
}

// finish ends a term and puts it into the dictionary.
func (w *postingsWriter) finish(term []byte) {
	if w.info.docFreq == 0 {
		return
	}
	if w.info.docFreq == 1 {
		w.info.first = w.docs[0]
	} else {
		w.flush()
	}
	f := w.f
	f.termBytes = append(f.termBytes, term...)
	f.termEnds = append(f.termEnds, uint32(len(f.termBytes)))
	f.infos = append(f.infos, w.info)
	f.sumDocFreq += int64(w.info.docFreq)
	f.sumTotal += int64(w.info.total)
}

// flush writes the block.
func (w *postingsWriter) flush() {
	f := w.f
	f.blocks = append(f.blocks, block{last: w.docs[w.n-1], data: uint32(len(f.data)), pos: w.blkPos, impacts: uint32(len(f.impacts))})
	w.blkPos = w.pos
	w.addImpacts()
	var docBits, freqBits uint32
	prev := w.last
	var deltas [blockSize]uint32
	for i, d := range w.docs[:w.n] {
		deltas[i] = d - prev
		prev = d
		docBits |= deltas[i]
	}
	for _, n := range w.freqs[:w.n] {
		freqBits |= n - 1
	}
	w.last = prev
	db, fb := bits.Len32(docBits), bits.Len32(freqBits)
	f.data = append(f.data, byte(db), byte(fb))
	f.data = pack(f.data, deltas[:w.n], db)
	if fb > 0 {
		for i := range w.n {
			deltas[i] = w.freqs[i] - 1
		}
		f.data = pack(f.data, deltas[:w.n], fb)
	}
	w.n = 0
}

// addImpacts keeps what may score best in the block: for each frequency that is
// greater than those before, the shortest field.
func (w *postingsWriter) addImpacts() {
	f := w.f
	start := len(f.impacts)
	for i, freq := range w.freqs[:w.n] {
		norm := byte(1)
		if f.norms != nil {
			norm = f.norms[w.docs[i]]
		}
		f.impacts = addImpact(f.impacts, start, impact{freq, norm})
	}
}

// addImpact keeps only those that no other is better than in both.
func addImpact(list []impact, start int, one impact) []impact {
	keep := start
	for _, other := range list[start:] {
		if other.freq >= one.freq && other.norm <= one.norm {
			return list
		}
		if !(one.freq >= other.freq && one.norm <= other.norm) {
			list[keep] = other
			keep++
		}
	}
	return append(list[:keep], one)
}

// pack adds numbers of the given width.
func pack(out []byte, in []uint32, width int) []byte {
	var acc uint64
	have := 0
	for _, n := range in {
		acc |= uint64(n) << have
		for have += width; have >= 8; have -= 8 {
			out = append(out, byte(acc))
			acc >>= 8
		}
	}
	if have > 0 {
		out = append(out, byte(acc))
	}
	return out
}

// padding lets unpack read eight bytes at any place.
const padding = 8

// unpack reads len(out) numbers and gives the length of what it read.
func unpack(out []uint32, in []byte, width int) int {
	if width == 0 {
		clear(out)
		return 0
	}
	mask := uint64(1)<<width - 1
	bit := 0
	for i := range out {
		word := binary.LittleEndian.Uint64(in[bit>>3:])
		out[i] = uint32(word >> (bit & 7) & mask)
		bit += width
	}
	return (bit + 7) >> 3
}
