package analysis

import (
	"encoding/binary"
	"sort"
	"strings"
	"sync"
)

// smartcnDictionary is what is known about Chinese words.
type smartcnDictionary struct {
	words  []smartcnEntry // in order
	firsts []int32        // by first character: where its words begin
	// Pairs of words are known by the upper 48 bits of their hashes, which are in
	// order; buckets says where those of each upper 16 bits begin.
	buckets []int32
	keys    []uint32
	counts  []uint32
}

type smartcnEntry struct {
	text  string
	count int
}

func (e smartcnEntry) first() rune {
	r, _ := decodeCharIn(e.text)
	return r
}

// smartcnData reads the dictionary. data/README.md says how it is laid out.
var smartcnData = sync.OnceValue(func() *smartcnDictionary {
	d := &smartcnDictionary{}
	b := inflate("data/smartcn/words.bin")
	number := func() int {
		v, n := binary.Uvarint(b)
		b = b[max(n, 0):]
		return int(v)
	}
	var word []byte
	for len(b) > 0 {
		same := number()
		rest := number()
		word = append(word[:same], b[:rest]...)
		b = b[rest:]
		d.words = append(d.words, smartcnEntry{string(word), number()})
	}
	d.firsts = make([]int32, 1<<16+1)
	for i, r := 0, rune(0); r <= 1<<16; r++ {
		for i < len(d.words) && d.words[i].first() < r {
			i++
		}
		d.firsts[r] = int32(i)
	}
	b = inflate("data/smartcn/pairs.bin")
	n := number()
	d.buckets, d.keys, d.counts = make([]int32, 1<<16+1), make([]uint32, n), make([]uint32, n)
	key, filled := 0, 0
	for i := range n {
		key += number()
		for ; filled <= key>>32; filled++ {
			d.buckets[filled] = int32(i)
		}
		d.keys[i] = uint32(key)
	}
	for ; filled <= 1<<16; filled++ {
		d.buckets[filled] = int32(n)
	}
	for i := range n {
		d.counts[i] = uint32(number())
	}
	return d
})

// frequency counts a word.
func (d *smartcnDictionary) frequency(word string) int {
	if i := d.find(word, 0); i < len(d.words) && d.words[i].text == word {
		return d.words[i].count
	}
	return 0
}

// find gives the first word from a place on that is not less than another, among
// those that begin as it does.
func (d *smartcnDictionary) find(word string, from int) int {
	r, _ := decodeCharIn(word)
	if r > 0xFFFF {
		return len(d.words)
	}
	from = max(from, int(d.firsts[r]))
	return from + sort.Search(int(d.firsts[r+1])-from, func(i int) bool { return d.words[from+i].text >= word })
}

// prefix finds the first word from a place on that begins so; -1 if none does.
func (d *smartcnDictionary) prefix(text string, from int) int {
	if i := d.find(text, from); i < len(d.words) && strings.HasPrefix(d.words[i].text, text) {
		return i
	}
	return -1
}

// pair counts how often two words follow each other, by the hash of both.
func (d *smartcnDictionary) pair(hash uint64) uint32 {
	key := uint32(hash >> 16)
	from, to := d.buckets[hash>>48], d.buckets[hash>>48+1]
	for i := from; i < to && d.keys[i] <= key; i++ {
		if d.keys[i] == key {
			return d.counts[i]
		}
	}
	return 0
}

// smartcnSeed is the hash of no text.
const smartcnSeed uint64 = 0xcbf29ce484222325

// smartcnHash adds a text, in UTF-16 code units, to a hash.
func smartcnHash(hash uint64, text string) uint64 {
	const prime = 1099511628211
	for i := 0; i < len(text); {
		r, n := decodeCharIn(text[i:])
		i += n
		if r > 0xFFFF {
			high, low := (r-0x10000)>>10+0xD800, (r-0x10000)&0x3FF+0xDC00
			hash = ((hash^uint64(high&0xFF))*prime ^ uint64(high>>8)) * prime
			r = low
		}
		hash = ((hash^uint64(r&0xFF))*prime ^ uint64(r>>8)) * prime
	}
	return hash
}
