package lucene

import (
	"slices"
	"sort"
	"sync"

	"github.com/klauspost/compress/s2"
)

// Sizes of blocks of stored bytes, before they are compressed.
const (
	storedBlock = 16 << 10 // a block is closed once it holds as much
	storedSmall = 4 << 10  // a smaller block is not kept by a merge
)

// stored is what belongs to the documents of a segment, compressed in blocks of
// whole documents. It never changes.
type stored struct {
	blocks [][]byte
	first  []uint32 // document of each block
	ends   []uint32 // of each document in its block
}

// bounds are the block of a document and where in it the document lies.
func (s *stored) bounds(doc int) (block int, from, to uint32) {
	block = sort.Search(len(s.first), func(i int) bool { return s.first[i] > uint32(doc) }) - 1
	if uint32(doc) > s.first[block] {
		from = s.ends[doc-1]
	}
	return block, from, s.ends[doc]
}

// size is how many bytes belong to a document.
func (s *stored) size(doc int) int {
	_, from, to := s.bounds(doc)
	return int(to - from)
}

// unpacked lends memory for a block.
var unpacked = sync.Pool{New: func() any { return new([]byte) }}

// openBlocks lends memory for blocks that fill.
var openBlocks = sync.Pool{New: func() any { return new([]byte) }}

// get gives a copy of what belongs to a document.
func (s *stored) get(doc int) []byte {
	block, from, to := s.bounds(doc)
	return unpackPart(s.blocks[block], from, to)
}

// unpackPart gives a copy of a part of a block; nil if that is empty.
func unpackPart(block []byte, from, to uint32) []byte {
	if from == to {
		return nil
	}
	buf := unpacked.Get().(*[]byte)
	defer unpacked.Put(buf)
	*buf = unpackBlock(*buf, block)
	return append(make([]byte, 0, to-from), (*buf)[from:to]...)
}

// unpackBlock unpacks a block into memory that may be there already.
func unpackBlock(buf, block []byte) []byte {
	out, err := s2.Decode(buf[:cap(buf)], block)
	if err != nil {
		panic("lucene: a block of stored bytes is broken: " + err.Error()) // memory has changed
	}
	return out
}

// length is how many bytes a block holds.
func (s *stored) length(block int) int {
	n, _ := s2.DecodedLen(s.blocks[block])
	return n
}

// storedBuilder collects what belongs to documents, in their order.
type storedBuilder struct {
	blocks []*packed
	first  []uint32
	ends   []uint32
	open   []byte // documents that are in no block yet
	opened int    // the first of them
}

// packed is a block that may be on its way.
type packed struct {
	data  []byte
	ready chan struct{} // closed once data is there; nil: it is
}

func (p *packed) wait() []byte {
	if p.ready != nil {
		<-p.ready
	}
	return p.data
}

// pack compresses a block and keeps no more memory than that needs.
func (p *packed) pack(raw []byte) {
	buf := unpacked.Get().(*[]byte)
	*buf = s2.Encode((*buf)[:cap(*buf)], raw)
	p.data = append(make([]byte, 0, len(*buf)), *buf...)
	unpacked.Put(buf)
}

// add takes what belongs to the next document. Full blocks are packed while the
// next one fills.
func (b *storedBuilder) add(data []byte) {
	b.open = append(b.open, data...)
	b.ends = append(b.ends, uint32(len(b.open)))
	if len(b.open) < storedBlock {
		return
	}
	p, raw := &packed{ready: make(chan struct{})}, b.open
	next := openBlocks.Get().(*[]byte)
	b.open = (*next)[:0]
	b.close(p)
	go func() {
		defer close(p.ready)
		p.pack(raw)
		*next = raw
		openBlocks.Put(next)
	}()
}

// close puts the documents that are in no block yet into one.
func (b *storedBuilder) close(p *packed) {
	b.blocks, b.first = append(b.blocks, p), append(b.first, uint32(b.opened))
	b.opened = len(b.ends)
}

// flush packs the open block.
func (b *storedBuilder) flush() {
	if b.opened == len(b.ends) {
		return
	}
	p := &packed{}
	p.pack(b.open)
	b.close(p)
	b.open = b.open[:0]
}

// bounds are where a document lies in its block, the open one if block is -1.
func (b *storedBuilder) bounds(doc int) (block int, from, to uint32) {
	if doc < b.opened {
		return (&stored{first: b.first, ends: b.ends}).bounds(doc)
	}
	if doc > b.opened {
		from = b.ends[doc-1]
	}
	return -1, from, b.ends[doc]
}

// get gives a copy of what belongs to a document.
func (b *storedBuilder) get(doc int) []byte {
	block, from, to := b.bounds(doc)
	if block < 0 {
		return slices.Clone(b.open[from:to])
	}
	return unpackPart(b.blocks[block].wait(), from, to)
}

// size is how many bytes belong to a document.
func (b *storedBuilder) size(doc int) int {
	_, from, to := b.bounds(doc)
	return int(to - from)
}

// build gives all.
func (b *storedBuilder) build() stored {
	b.flush()
	s := stored{blocks: make([][]byte, len(b.blocks)), first: fitted(b.first), ends: fitted(b.ends)}
	for i, p := range b.blocks {
		s.blocks[i] = p.wait()
	}
	return s
}

// copy takes the documents of another segment that keep tells to be kept. Blocks
// of which all are kept stay as they are, unless they are small.
func (b *storedBuilder) copy(s *stored, keep func(doc int) bool) {
	var buf []byte
	for i, first := range s.first {
		end := len(s.ends)
		if i+1 < len(s.first) {
			end = int(s.first[i+1])
		}
		all := true
		for doc := int(first); doc < end && all; doc++ {
			all = keep(doc)
		}
		if all && s.length(i) >= storedSmall {
			b.flush()
			b.ends = append(b.ends, s.ends[first:end]...)
			b.close(&packed{data: s.blocks[i]})
			continue
		}
		buf = unpackBlock(buf, s.blocks[i])
		from := uint32(0)
		for doc := int(first); doc < end; doc++ {
			if keep(doc) {
				b.add(buf[from:s.ends[doc]])
			}
			from = s.ends[doc]
		}
	}
}
