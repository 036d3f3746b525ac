package lucene

import "math/bits"

// Bits is a set of documents.
type Bits []uint64

// NewBits is an empty set of room for n documents.
func NewBits(n int) Bits { return make(Bits, (n+63)>>6) }

// Get tells whether i is in the set.
func (b Bits) Get(i int) bool { return b[i>>6]&(1<<(i&63)) != 0 }

// Set puts i into the set.
func (b Bits) Set(i int) { b[i>>6] |= 1 << (i & 63) }

// Clear takes i out of the set.
func (b Bits) Clear(i int) { b[i>>6] &^= 1 << (i & 63) }

// Count is the size of the set.
func (b Bits) Count() int {
	n := 0
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return n
}

// next is the first member from i on, or NoMoreDocs.
func (b Bits) next(i int) int {
	w := i >> 6
	if w >= len(b) {
		return NoMoreDocs
	}
	if word := b[w] >> (i & 63); word != 0 {
		return i + bits.TrailingZeros64(word)
	}
	for w++; w < len(b); w++ {
		if b[w] != 0 {
			return w<<6 + bits.TrailingZeros64(b[w])
		}
	}
	return NoMoreDocs
}

// prev is the last member up to i, or -1.
func (b Bits) prev(i int) int {
	if i < 0 {
		return -1
	}
	w := i >> 6
	if word := b[w] << (63 - i&63); word != 0 {
		return i - bits.LeadingZeros64(word)
	}
	for w--; w >= 0; w-- {
		if b[w] != 0 {
			return w<<6 + 63 - bits.LeadingZeros64(b[w])
		}
	}
	return -1
}

// full is the set of the first n documents.
func full(n int) Bits {
	b := NewBits(n)
	for i := range b {
		b[i] = ^uint64(0)
	}
	if n&63 != 0 {
		b[len(b)-1] = 1<<(n&63) - 1
	}
	return b
}

// Has is Get for any i: the set may have no room for it.
func (b Bits) Has(i int) bool { return i>>6 < len(b) && b.Get(i) }

// Grow is the set with room for n documents at least.
func (b Bits) Grow(n int) Bits {
	if more := (n+63)>>6 - len(b); more > 0 {
		return append(b, make(Bits, more)...)
	}
	return b
}
