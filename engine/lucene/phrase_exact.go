package lucene

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
)

// exactPhrase walks the documents that hold single terms at given distances. The
// rarest term leads: its positions are looked for among those of the others.
type exactPhrase struct {
	list    []*Postings // the rarest first
	offsets []uint32    // of each in the phrase
	sim     SimScorer
	norms   []byte
	doc     int
	freq    float32
	bm25    *bm25Scorer // sim, if it is that, and there are norms; else nil
	cut     float32     // of bm25: nothing up to it scores high enough
	starts  []uint32    // of what may be matches, by the place of the first term; they wrap around
	next    []uint32
}

// simple tells whether a phrase has one term at each place and no slop.
func (q *Phrase) simple() bool {
	return q.Slop == 0 && !slices.ContainsFunc(q.Terms, func(t PhraseTerm) bool { return len(t.Terms) != 1 })
}

// exact makes the scorer of a simple phrase; nil if a term is missing.
func (w *phraseWeight) exact(f *fieldIndex) Scorer {
	type part struct {
		info   termInfo
		offset uint32
	}
	var parts []part
	for _, t := range w.query.Terms {
		info, ok := f.find([]byte(t.Terms[0]))
		if !ok {
			return nil
		}
		parts = append(parts, part{info, uint32(t.Position)})
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(a.info.docFreq, b.info.docFreq) })
	x := &exactPhrase{sim: w.sim, norms: f.norms, doc: -1, cut: uncut}
	if f.norms != nil {
		x.bm25, _ = w.sim.(*bm25Scorer)
	}
	for _, p := range parts {
		x.list, x.offsets = append(x.list, f.postings(p.info)), append(x.offsets, p.offset)
	}
	return x
}

// Doc implements Scorer.
func (x *exactPhrase) Doc() int { return x.doc }

// Cost implements Scorer.
func (x *exactPhrase) Cost() int64 { return x.list[0].Cost() }

// Next implements Scorer.
func (x *exactPhrase) Next() int { return x.match(x.list[0].Next()) }

// Advance implements Scorer.
func (x *exactPhrase) Advance(target int) int { return x.match(x.list[0].Advance(target)) }

// match goes on from a document of the rarest term to one that holds the phrase.
func (x *exactPhrase) match(doc int) int {
	lead := x.list[0]
again:
	for doc != NoMoreDocs {
		for _, p := range x.list[1:] {
			at := p.doc
			if at < doc {
				at = p.Advance(doc)
			}
			if at > doc {
				doc = lead.Advance(at)
				goto again
			}
		}
		if (x.cut < 0 || !x.tooLow(doc)) && x.count() {
			break
		}
		doc = lead.Next()
	}
	x.doc = doc
	return doc
}

// setMin says that only higher scores matter from now on.
func (x *exactPhrase) setMin(score float32) {
	if x.bm25 != nil {
		x.cut = x.bm25.cut(score)
	}
}

// tooLow tells whether the document can't score high enough: the phrase is not more
// frequent than any of its terms.
func (x *exactPhrase) tooLow(doc int) bool {
	freq := x.list[0].Freq()
	for _, p := range x.list[1:] {
		freq = min(freq, p.Freq())
	}
	return float32(float32(freq)*x.bm25.cache[x.norms[doc]]) <= x.cut
}

// count counts the matches in the document that all terms are at.
func (x *exactPhrase) count() bool {
	x.starts = x.list[0].positions(x.starts[:0])
	for i := range x.starts {
		x.starts[i] -= x.offsets[0]
	}
	for i, p := range x.list[1:] {
		x.next = p.positions(x.next[:0])
		if x.starts = meet(x.starts, x.next, x.offsets[i+1]); len(x.starts) == 0 {
			return false
		}
	}
	x.freq = float32(len(x.starts))
	return true
}

// meet keeps the starts which have a position at the offset.
func meet(starts, positions []uint32, offset uint32) []uint32 {
	keep, k := 0, 0
	for _, s := range starts {
		want := int32(s + offset)
		for k < len(positions) && int32(positions[k]) < want {
			k++
		}
		if k == len(positions) {
			break
		}
		if int32(positions[k]) == want {
			starts[keep] = s
			keep++
		}
	}
	return starts[:keep]
}

// Score implements Scorer.
func (x *exactPhrase) Score() float32 {
	switch {
	case x.sim == nil:
		return 0
	case x.norms == nil:
		return x.sim.Score(x.freq, 1)
	}
	return x.sim.Score(x.freq, x.norms[x.doc])
}

// positions adds those of the document, none of which has been read.
func (p *Postings) positions(out []uint32) []uint32 {
	p.startPositions()
	data, at, pos := p.f.positions, int(p.posAt), uint32(0)
	for ; p.left > 0; p.left-- {
		if c := data[at]; c < 0x80 {
			at++
			pos += uint32(c)
		} else {
			delta, n := binary.Uvarint(data[at:])
			at += n
			pos += uint32(delta)
		}
		out = append(out, pos)
	}
	p.posAt = uint32(at)
	return out
}

// skipVarints is where some numbers end that begin at a place: each has one byte
// without the highest bit, its last one.
func skipVarints(data []byte, at, n int) int {
	const high = 0x8080808080808080
	for n >= 8 && at+8 <= len(data) {
		n -= bits.OnesCount64(^binary.LittleEndian.Uint64(data[at:]) & high)
		at += 8
	}
	for ; n > 0; n-- {
		for data[at] >= 0x80 {
			at++
		}
		at++
	}
	return at
}
