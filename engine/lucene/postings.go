package lucene

import (
	"encoding/binary"
	"sort"
)

// Postings walks the documents of one term in one segment.
type Postings struct {
	f    *fieldIndex
	info termInfo

	doc    int
	i, n   int // place in the block, and how many it holds
	block  int // of the term, from 0
	blocks []block
	freqAt []byte // where the frequencies of the block are packed, until they are needed
	width  int

	posDoc int    // place in the block of the document whose positions come next
	posAt  uint32 // offset of its positions
	left   int    // positions left of the document
	pos    uint32

	docs  [blockSize]uint32
	freqs [blockSize]uint32
}

func (f *fieldIndex) postings(info termInfo) *Postings {
	p := &Postings{f: f, info: info, doc: -1, block: -1, i: -1}
	if info.docFreq > 1 {
		n := (int(info.docFreq) + blockSize - 1) / blockSize
		p.blocks = f.blocks[info.first : int(info.first)+n]
	}
	return p
}

// Doc is the current document: -1 before the first, NoMoreDocs behind the last.
func (p *Postings) Doc() int { return p.doc }

// Cost is about how many documents there are.
func (p *Postings) Cost() int64 { return int64(p.info.docFreq) }

// Next goes to the next document.
func (p *Postings) Next() int {
	if p.i++; p.i < p.n {
		p.doc = int(p.docs[p.i])
		return p.doc
	}
	return p.nextBlock()
}

func (p *Postings) nextBlock() int {
	if p.info.docFreq == 1 {
		return p.single()
	}
	if p.block++; p.block >= len(p.blocks) {
		p.doc, p.n, p.i = NoMoreDocs, 0, 0
		p.block = len(p.blocks)
		return p.doc
	}
	p.decode()
	p.i, p.doc = 0, int(p.docs[0])
	return p.doc
}

func (p *Postings) single() int {
	if p.block >= 0 {
		p.doc, p.n, p.i = NoMoreDocs, 0, 0
		return p.doc
	}
	p.block, p.n, p.i = 0, 1, 0
	p.docs[0], p.freqs[0] = p.info.first, uint32(p.info.total)
	p.posDoc, p.posAt, p.left = 0, p.info.pos, 0
	p.doc = int(p.info.first)
	return p.doc
}

func (p *Postings) decode() {
	b := &p.blocks[p.block]
	prev := uint32(0)
	if p.block > 0 {
		prev = p.blocks[p.block-1].last
	}
	p.n = min(blockSize, int(p.info.docFreq)-p.block*blockSize)
	data := p.f.data[b.data:]
	size := unpack(p.docs[:p.n], data[2:], int(data[0]))
	for i := range p.docs[:p.n] {
		prev += p.docs[i]
		p.docs[i] = prev
	}
	p.width, p.freqAt = int(data[1]), data[2+size:]
	p.posDoc, p.posAt, p.left = 0, b.pos, 0
}

// Advance goes to the first document from target on.
func (p *Postings) Advance(target int) int {
	if p.info.docFreq == 1 {
		for p.doc < target {
			p.single()
		}
		return p.doc
	}
	if p.block < 0 || p.block < len(p.blocks) && int(p.blocks[p.block].last) < target {
		from := p.block + 1
		// Most steps are short.
		for k := 0; k < 4 && from < len(p.blocks) && int(p.blocks[from].last) < target; k++ {
			from++
		}
		if from < len(p.blocks) && int(p.blocks[from].last) < target {
			from += sort.Search(len(p.blocks)-from, func(i int) bool { return int(p.blocks[from+i].last) >= target })
		}
		p.block = from - 1
		p.nextBlock()
	}
	if p.doc >= target {
		return p.doc
	}
	return p.within(target)
}

// within finds target in the block, whose last document is not before it.
func (p *Postings) within(target int) int {
	i, t := p.i, uint32(target)
	for step := 8; i+step < p.n && p.docs[i+step] < t; i += step {
	}
	for i < p.n && p.docs[i] < t {
		i++
	}
	if i == p.n {
		p.i = i - 1
		return p.Next()
	}
	p.i, p.doc = i, int(p.docs[i])
	return p.doc
}

// Freq is how often the document holds the term.
func (p *Postings) Freq() int {
	if p.freqAt != nil {
		unpack(p.freqs[:p.n], p.freqAt, p.width)
		for i := range p.freqs[:p.n] {
			p.freqs[i]++
		}
		p.freqAt = nil
	}
	return int(p.freqs[p.i])
}

// startPositions makes NextPosition begin with the document's first.
func (p *Postings) startPositions() {
	p.Freq()
	skip := p.left
	for ; p.posDoc < p.i; p.posDoc++ {
		skip += int(p.freqs[p.posDoc])
	}
	p.posAt, p.posDoc = uint32(skipVarints(p.f.positions, int(p.posAt), skip)), p.i+1
	p.left, p.pos = int(p.freqs[p.i]), 0
}

// NextPosition is the next position in the document, or NoMoreDocs.
func (p *Postings) NextPosition() int {
	if p.posDoc <= p.i {
		p.startPositions()
	}
	if p.left == 0 {
		return NoMoreDocs
	}
	p.left--
	if c := p.f.positions[p.posAt]; c < 0x80 {
		p.posAt++
		p.pos += uint32(c)
		return int(p.pos)
	}
	delta, n := binary.Uvarint(p.f.positions[p.posAt:])
	p.posAt += uint32(n)
	p.pos += uint32(delta)
	return int(p.pos)
}
