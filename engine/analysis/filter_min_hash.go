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
	case m.hashes > mostHashes:
		f.broken = eserr.IllegalArgument("hashCount [%d] is too large, it must be less than or equal to [%d]", m.hashes, mostHashes)
	case m.hashes <= 0:
		f.broken = eserr.IllegalArgument("hashCount must be greater than zero")
	case m.buckets <= 0:
		f.broken = eserr.IllegalArgument("bucketCount must be greater than zero")
	case m.size <= 0:
		f.broken = eserr.IllegalArgument("hashSetSize must be greater than zero")
	}
	return f
}

// mostHashes bounds the work for each term; the server has no bound and runs out of
// memory.
const mostHashes = 100_000

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

// minHashes keeps the buckets that have hashes, and walks over all.
type minHashes struct {
	filtering
	c       minHashConfig
	buckets []minBucket // in order
	i, b    int         // the next bucket
	at      int         // the first of buckets that is not before it
	of      int         // the next hash of the bucket
	given   bool
	ready   bool
	endAt   int // the end of the last token
	final   Token
}

// minBucket is the smallest hashes of a bucket of a hash function.
type minBucket struct {
	i, b int
	set  []hash128
}

func compareBuckets(x, y minBucket) int { return cmp.Or(cmp.Compare(x.i, y.i), cmp.Compare(x.b, y.b)) }

func (f *minHashes) reset() {
	f.buckets, f.i, f.b, f.at, f.of, f.given, f.ready = f.buckets[:0], 0, 0, 0, 0, false, false
	f.in.reset()
}

func (f *minHashes) next(t *Token) bool {
	if !f.ready {
		f.ready = true
		f.build(t)
	}
	h, ok := f.hash()
	if !ok {
		return false
	}
	t.clear()
	t.Text = append(t.Text, h...)
	if f.given {
		t.PositionIncrement = 0
	}
	f.given = true
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

// hash gives the next hash as a term. With rotation, an empty bucket has the hash of
// the next one that has any.
func (f *minHashes) hash() ([]byte, bool) {
	for len(f.buckets) > 0 && f.i < f.c.hashes {
		if f.at < len(f.buckets) && f.buckets[f.at].i == f.i && (f.buckets[f.at].b == f.b || !f.fills()) {
			own := &f.buckets[f.at]
			if f.b = own.b; f.of < len(own.set) {
				f.of++
				return f.term(f.i, own.set[f.of-1]), true
			}
			f.at++
			f.step()
			continue
		}
		if !f.fills() {
			f.i, f.b = f.i+1, 0
			continue
		}
		next := f.at
		if next == len(f.buckets) || f.buckets[next].i != f.i {
			next, _ = slices.BinarySearchFunc(f.buckets, minBucket{i: f.i}, compareBuckets)
		}
		i := f.i
		f.step()
		return f.term(i, f.buckets[next].set[0]), true
	}
	return nil, false
}

func (f *minHashes) fills() bool { return f.c.rotate && f.c.size == 1 }

// step goes to the next bucket.
func (f *minHashes) step() {
	f.of = 0
	if f.b++; f.b == f.c.buckets {
		f.i, f.b = f.i+1, 0
	}
}

// build hashes every term and keeps the smallest of each bucket.
func (f *minHashes) build(t *Token) {
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
			f.put(minBucket{i: i, b: int((mixed.high >> 32) / width)}, mixed)
		}
		f.endAt = t.EndOffset
	}
	f.in.end(t)
	f.final.set(t)
}

func (f *minHashes) put(bucket minBucket, h hash128) {
	at, found := slices.BinarySearchFunc(f.buckets, bucket, compareBuckets)
	if !found {
		f.buckets = slices.Insert(f.buckets, at, bucket)
	}
	f.buckets[at].set = addSmallest(f.buckets[at].set, h, f.c.size)
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
