package analysis

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
	"strconv"

	"esconsole/engine/eserr"
)

// minHash gives the smallest hashes of the terms, by which texts can be compared.
//
// Server: MinHashTokenFilterFactory, org.apache.lucene.analysis.minhash.MinHashFilter.
func minHash(c *config) filterSpec {
	m := minHashConfig{hashes: c.luceneInt("hash_count", 1), buckets: c.luceneInt("bucket_count", 512), size: c.luceneInt("hash_set_size", 1)}
	m.rotate = m.buckets > 1
	if v, ok := c.own.Get("with_rotation"); ok {
		m.rotate = string(appendLower(nil, []byte(v))) == "true"
	}
	f := filterSpec{name: c.name, open: func(in stream) stream { return &minHashes{filtering: filtering{in}, c: m} }}
	switch {
	case m.hashes <= 0:
		f.broken = eserr.IllegalArgument("hashCount must be greater than zero")
	case m.buckets <= 0:
		f.broken = eserr.IllegalArgument("bucketCount must be greater than zero")
	case m.size <= 0:
		f.broken = eserr.IllegalArgument("hashSetSize must be greater than zero")
	}
	return f
}

// luceneInt is a number that Lucene itself reads.
func (c *config) luceneInt(key string, def int) int {
	v, ok := c.own.Get(key)
	if !ok {
		return def
	}
	n, err := strconv.ParseInt(v, 10, 32)
	if err != nil {
		c.fail(eserr.IntegerFormat(v))
		return def
	}
	return int(n)
}

type minHashConfig struct {
	hashes, buckets, size int
	rotate                bool
}

// hash128 is a hash in its two halves.
type hash128 struct{ low, high uint64 }

func compareHashes(a, b hash128) int {
	return cmp.Or(cmp.Compare(a.high, b.high), cmp.Compare(a.low, b.low))
}

type minHashes struct {
	filtering
	c     minHashConfig
	terms [][]byte
	given int
	ready bool
	endAt int // the end of the last token
	final Token
}

func (f *minHashes) reset() {
	f.terms, f.given, f.ready = nil, 0, false
	f.in.reset()
}

func (f *minHashes) next(t *Token) bool {
	if !f.ready {
		f.ready = true
		f.build(t)
	}
	if f.given >= len(f.terms) {
		return false
	}
	t.clear()
	t.Text = append(t.Text, f.terms[f.given]...)
	if f.given++; f.given > 1 {
		t.PositionIncrement = 0
	}
	t.EndOffset, t.Type = f.endAt, "MIN_HASH"
	return true
}

func (f *minHashes) end(t *Token) {
	if !f.ready {
		f.in.end(t)
		return
	}
	t.set(&f.final)
}

// build hashes every term and keeps the smallest of each bucket.
func (f *minHashes) build(t *Token) {
	sets := make(map[[2]int][]hash128)
	width := (uint64(1)<<32 + uint64(f.c.buckets) - 1) / uint64(f.c.buckets)
	var units []uint16
	for f.in.next(t) {
		units = appendUTF16(units[:0], validUTF8(t.Text))
		key := make([]byte, 0, 2*len(units))
		for _, u := range units {
			key = binary.LittleEndian.AppendUint16(key, u)
		}
		h := murmur128(key)
		for i := range f.c.hashes {
			with := murmur128(binary.BigEndian.AppendUint32(nil, uint32(i)))
			mixed := hash128{h.low*37 + with.low, h.high*37 + with.high}
			at := [2]int{i, int((mixed.high >> 32) / width)}
			sets[at] = addSmallest(sets[at], mixed, f.c.size)
		}
		f.endAt = t.EndOffset
	}
	f.in.end(t)
	f.final.set(t)
	if len(sets) == 0 {
		return
	}
	if f.c.rotate && f.c.size == 1 {
		f.fill(sets)
	}
	for i := range f.c.hashes {
		for b := range f.c.buckets {
			for _, h := range sets[[2]int{i, b}] {
				f.terms = append(f.terms, f.term(i, h))
			}
		}
	}
}

// fill gives empty buckets the hash of the next one that has any.
func (f *minHashes) fill(sets map[[2]int][]hash128) {
	for i := range f.c.hashes {
		for b := range f.c.buckets {
			for offset := 1; len(sets[[2]int{i, b}]) == 0 && offset < f.c.buckets; offset++ {
				if other := sets[[2]int{i, (b + offset) % f.c.buckets}]; len(other) > 0 {
					sets[[2]int{i, b}] = other[:1:1]
				}
			}
		}
	}
}

// addSmallest adds a hash to a set that keeps the smallest. As on the server, a
// hash that is there already drives the largest out of a full set.
func addSmallest(set []hash128, h hash128, most int) []hash128 {
	at, found := slices.BinarySearchFunc(set, h, compareHashes)
	if len(set) >= most {
		if at >= most-1 && (found || at >= most) {
			return set
		}
		set = set[:most-1]
	}
	if found {
		return set
	}
	return slices.Insert(set, at, h)
}

// term writes a hash as the characters that its halves are.
func (f *minHashes) term(i int, h hash128) []byte {
	var units []uint16
	if f.c.hashes > 1 {
		units = append(units, uint16(i>>16), uint16(i))
	}
	units = append(units, uint16(h.high>>48), uint16(h.high>>32), uint16(h.high>>16), uint16(h.high), uint16(h.low>>48), uint16(h.low>>32))
	if f.c.hashes == 1 {
		units = append(units, uint16(h.low>>16), uint16(h.low))
	}
	return appendUTF8(nil, units)
}

// murmur128 is MurmurHash3 for 64-bit machines with seed 0.
func murmur128(key []byte) hash128 {
	const c1, c2 = 0x87c37b91114253d5, 0x4cf5ad432745937f
	mix1 := func(k uint64) uint64 { return bits.RotateLeft64(k*c1, 31) * c2 }
	mix2 := func(k uint64) uint64 { return bits.RotateLeft64(k*c2, 33) * c1 }
	var h1, h2 uint64
	n := uint64(len(key))
	for ; len(key) >= 16; key = key[16:] {
		h1 ^= mix1(binary.LittleEndian.Uint64(key))
		h1 = (bits.RotateLeft64(h1, 27)+h2)*5 + 0x52dce729
		h2 ^= mix2(binary.LittleEndian.Uint64(key[8:]))
		h2 = (bits.RotateLeft64(h2, 31)+h1)*5 + 0x38495ab5
	}
	var tail [16]byte
	copy(tail[:], key)
	if len(key) > 8 {
		h2 ^= mix2(binary.LittleEndian.Uint64(tail[8:]))
	}
	if len(key) > 0 {
		h1 ^= mix1(binary.LittleEndian.Uint64(tail[:]))
	}
	h1 ^= n
	h2 ^= n
	h1 += h2
	h2 += h1
	h1, h2 = finalMix(h1), finalMix(h2)
	h1 += h2
	return hash128{h1, h2 + h1}
}

func finalMix(k uint64) uint64 {
	k = (k ^ k>>33) * 0xff51afd7ed558ccd
	k = (k ^ k>>33) * 0xc4ceb9fe1a85ec53
	return k ^ k>>33
}
