package ik

import (
	"encoding/binary"
	"errors"
	"slices"
)

// trie is a list of words by their UTF-16 code units. Its nodes are numbered in
// breadth-first order, so that the children of one lie side by side; node 0 is
// the root, and as it is nobody's child also stands for none.
type trie struct {
	roots  []uint32 // the children of the root by code unit
	labels []uint16 // of each node the code unit that leads to it
	first  []uint32 // of each node its first child, and the end of the last one's
	words  []uint64 // of each node a bit that says whether a word ends there
}

// root gives the node of words that begin with a code unit; 0 if there are none.
func (t *trie) root(c uint16) uint32 { return t.roots[c] }

// child gives the node behind a node; 0 if no word goes on so.
func (t *trie) child(n uint32, c uint16) uint32 {
	from, to := t.first[n], t.first[n+1]
	for from < to {
		if mid := from + (to-from)/2; t.labels[mid] < c {
			from = mid + 1
		} else {
			to = mid
		}
	}
	if from < t.first[n+1] && t.labels[from] == c {
		return from
	}
	return 0
}

func (t *trie) isWord(n uint32) bool   { return t.words[n/64]>>(n%64)&1 != 0 }
func (t *trie) isPrefix(n uint32) bool { return t.first[n] < t.first[n+1] }

// grow makes room for nodes.
func (t *trie) grow(nodes int) {
	t.labels, t.first = make([]uint16, nodes), make([]uint32, nodes+1)
	t.words = make([]uint64, nodes/64+1)
}

// index fills in the children of the root.
func (t *trie) index() {
	t.roots = make([]uint32, 1<<16)
	for n := t.first[0]; n < t.first[1]; n++ {
		t.roots[t.labels[n]] = n
	}
}

// newTrie makes a trie of words, each in UTF-16 code units, in any order.
func newTrie(words [][]uint16) *trie {
	slices.SortFunc(words, slices.Compare[[]uint16])
	words = slices.CompactFunc(words, slices.Equal[[]uint16])
	// part is the words below a node; the first one may be the node's own.
	type part struct{ from, to, depth int }
	t := &trie{labels: []uint16{0}, words: make([]uint64, 1)}
	for parts := []part{{0, len(words), 0}}; len(parts) > 0; {
		var below []part
		for _, p := range parts {
			n := len(t.first)
			t.first = append(t.first, uint32(len(t.labels)))
			if p.from < p.to && len(words[p.from]) == p.depth {
				if p.from++; p.depth > 0 {
					t.words[n/64] |= 1 << (n % 64)
				}
			}
			for p.from < p.to {
				to, c := p.from, words[p.from][p.depth]
				for to < p.to && words[to][p.depth] == c {
					to++
				}
				if t.labels = append(t.labels, c); len(t.labels) > 64*len(t.words) {
					t.words = append(t.words, 0)
				}
				below = append(below, part{p.from, to, p.depth + 1})
				p.from = to
			}
		}
		parts = below
	}
	t.first = append(t.first, uint32(len(t.labels)))
	t.index()
	return t
}

// maxNodes is far more than any dictionary has.
const maxNodes = 1 << 24

var errDictionary = errors.New("not a dictionary")

// readTrie reads a trie: the number of nodes, of each node twice the number of
// its children and whether a word ends there, of each node but the root its code
// unit, of all but a first child less that of the one before. Numbers are varints.
func readTrie(data []byte) (t *trie, rest []byte, err error) {
	ok := true
	number := func() uint64 {
		v, n := binary.Uvarint(data)
		if n <= 0 {
			ok = false
			return 0
		}
		data = data[n:]
		return v
	}
	nodes := number()
	if nodes == 0 || nodes > maxNodes || nodes > uint64(len(data)) {
		return nil, nil, errDictionary
	}
	t = &trie{}
	t.grow(int(nodes))
	at := uint64(1)
	for n := range nodes {
		v := number()
		t.first[n] = uint32(at)
		t.words[n/64] |= v & 1 << (n % 64)
		// A node stands before its children, and there are as many as was said.
		if at += v >> 1; v>>1 > nodes || at > nodes || n > 0 && t.first[n] <= uint32(n) && v>>1 > 0 {
			return nil, nil, errDictionary
		}
	}
	t.first[nodes] = uint32(at)
	for n := range nodes {
		label := uint64(0)
		for child := t.first[n]; child < t.first[n+1]; child++ {
			step := number()
			if label += step; label > 0xFFFF || child > t.first[n] && step == 0 {
				return nil, nil, errDictionary
			}
			t.labels[child] = uint16(label)
		}
	}
	if !ok || at != nodes {
		return nil, nil, errDictionary
	}
	t.index()
	return t, data, nil
}

// appendTrie adds a trie as readTrie reads it.
func appendTrie(data []byte, t *trie) []byte {
	nodes := uint32(len(t.labels))
	data = binary.AppendUvarint(data, uint64(nodes))
	for n := range nodes {
		v := uint64(t.first[n+1]-t.first[n]) << 1
		if t.isWord(n) {
			v |= 1
		}
		data = binary.AppendUvarint(data, v)
	}
	for n := range nodes {
		before := uint16(0)
		for child := t.first[n]; child < t.first[n+1]; child++ {
			data = binary.AppendUvarint(data, uint64(t.labels[child]-before))
			before = t.labels[child]
		}
	}
	return data
}
