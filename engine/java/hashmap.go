// Package java holds what answers owe to the Java library that the server runs
// on: the order in which its hash maps are walked. It knows nothing of
// Elasticsearch.
package java

import (
	"sort"
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
func HashMapOrder(keys []string) []int {
	order := make([]int, 0, len(keys))
	seen := make(map[string]bool, len(keys))
	for i, k := range keys {
		if !seen[k] {
			seen[k] = true
			order = append(order, i)
		}
	}
	mask := tableSize(len(order)) - 1
	sort.SliceStable(order, func(a, b int) bool {
		return bucket(keys[order[a]], mask) < bucket(keys[order[b]], mask)
	})
	return order
}

// tableSize is the number of buckets after n insertions: 16, doubled whenever
// more than three quarters would be used.
func tableSize(n int) uint32 {
	size := uint32(16)
	for uint32(n) > size/4*3 {
		size *= 2
	}
	return size
}

func bucket(key string, mask uint32) uint32 {
	h := uint32(StringHash(key))
	return (h ^ h>>16) & mask
}
