// Package java holds what answers owe to the Java library that the server runs
// on: the texts of float and double, and the order in which its hash maps are
// walked. It knows nothing of Elasticsearch.
package java

import (
	"slices"
	"sort"
	"unicode/utf16"
	"unicode/utf8"
)

// StringHash is Java's String.hashCode: over UTF-16 units.
func StringHash(s string) int32 {
	var h uint32
	for _, r := range s {
		switch {
		case r >= 0x10000 && r <= utf8.MaxRune:
			r -= 0x10000
			h = 31*h + uint32(0xD800+r>>10)
			h = 31*h + uint32(0xDC00+r&0x3FF)
		default:
			h = 31*h + uint32(r)
		}
	}
	return int32(h)
}

// HashMapOrder gives the positions of keys in the order in which a
// java.util.HashMap into which they were put one after the other is walked: by
// bucket, and in a bucket by insertion. A key that comes twice counts once, at
// its first position.
func HashMapOrder(keys []string) []int { return hashOrder(keys, 16) }

// HashMapComputeOrder is HashMapOrder for a map that computeIfAbsent filled: it
// puts a new key in front of those of its bucket, and looks whether the table is
// full before it puts one in, not behind.
func HashMapComputeOrder(keys []string) []int {
	order := firsts(keys)
	slices.Reverse(order)
	mask := tableSize(len(order)-1, 16) - 1
	sort.SliceStable(order, func(a, b int) bool {
		return bucket(keys[order[a]], mask) < bucket(keys[order[b]], mask)
	})
	return order
}

// SmallHashMapOrder is HashMapOrder for a map that was made for size entries, a
// power of two, to begin with.
func SmallHashMapOrder(keys []string, size uint32) []int { return hashOrder(keys, size) }

// HashMapCopyOrder is HashMapOrder for a map that is made as a copy of another,
// whose table is only as large as it need be.
func HashMapCopyOrder(keys []string) []int {
	size := uint32(1)
	for float64(size) < float64(len(keys))/0.75+1 {
		size *= 2
	}
	return hashOrder(keys, size)
}

func hashOrder(keys []string, size uint32) []int {
	order := firsts(keys)
	mask := tableSize(len(order), size) - 1
	sort.SliceStable(order, func(a, b int) bool {
		return bucket(keys[order[a]], mask) < bucket(keys[order[b]], mask)
	})
	return order
}

// firsts are the positions of keys that did not come before.
func firsts(keys []string) []int {
	order := make([]int, 0, len(keys))
	seen := make(map[string]bool, len(keys))
	for i, k := range keys {
		if !seen[k] {
			seen[k] = true
			order = append(order, i)
		}
	}
	return order
}

// tableSize is the number of buckets after n insertions: doubled whenever more
// than three quarters would be used.
func tableSize(n int, size uint32) uint32 {
	for n > int(size*3/4) {
		size *= 2
	}
	return size
}

func bucket(key string, mask uint32) uint32 {
	h := uint32(StringHash(key))
	return (h ^ h>>16) & mask
}

// CompareStrings is String.compareTo: by UTF-16 units.
func CompareStrings(a, b string) int {
	for i, r := range a {
		if i >= len(b) {
			return 1
		}
		s, _ := utf8.DecodeRuneInString(b[i:])
		if r == utf8.RuneError || s == utf8.RuneError {
			return slices.Compare(units(a[i:]), units(b[i:]))
		}
		if r == s {
			continue
		}
		// Characters above U+FFFF begin with a surrogate, which is less than U+E000.
		if high, low := r >= 0x10000, s >= 0x10000; high != low {
			return int(firstUnit(r)) - int(firstUnit(s))
		}
		return int(r - s)
	}
	return len(a) - len(b)
}

// units are the UTF-16 units of a text. A surrogate that stands alone is three bytes.
func units(s string) []uint16 {
	var out []uint16
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if n == 1 && len(s) > 2 && s[0] == 0xED {
			out, n = append(out, 0xD000|uint16(s[1]&0x3F)<<6|uint16(s[2]&0x3F)), 3
		} else {
			out = utf16.AppendRune(out, r)
		}
		s = s[n:]
	}
	return out
}

func firstUnit(r rune) rune {
	if r < 0x10000 {
		return r
	}
	return 0xD800 + (r-0x10000)>>10
}

// trieBits is how many bits of a hash choose the branch of a trie's node.
const trieBits = 6

// TrieOrder gives the positions of keys, which must differ, in the order in
// which the server's copy-on-write hash map is walked: a trie over hash codes,
// lowest bits first, walked level by level.
func TrieOrder(keys []string) []int {
	node := make([]int, len(keys))
	for i := range node {
		node[i] = i
	}
	order := make([]int, 0, len(keys))
	nodes := [][]int{node}
	shifts := []int{0}
	for len(nodes) > 0 {
		node, shift := nodes[0], shifts[0]
		nodes, shifts = nodes[1:], shifts[1:]
		if shift >= 32 { // a leaf: equal hash codes, in insertion order
			order = append(order, node...)
			continue
		}
		branch := func(i int) uint32 { return uint32(StringHash(keys[i])) >> shift & (1<<trieBits - 1) }
		sort.SliceStable(node, func(a, b int) bool { return branch(node[a]) < branch(node[b]) })
		for len(node) > 0 {
			n := 1
			for n < len(node) && branch(node[n]) == branch(node[0]) {
				n++
			}
			if n == 1 {
				order = append(order, node[0])
			} else {
				nodes, shifts = append(nodes, node[:n]), append(shifts, shift+trieBits)
			}
			node = node[n:]
		}
	}
	return order
}
