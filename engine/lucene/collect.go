package lucene

import (
	"context"
	"math/bits"
	"slices"
)

// checkEvery is after how many documents a search looks whether it is wanted.
const checkEvery = 1024

// Hit is a document with its score.
type Hit struct {
	Doc   int // in the snapshot
	Score float32
}

// Each calls yield for every live match of a segment that is in only, in order; nil
// is all. It stops when yield gives false.
func Each(ctx context.Context, leaf *Leaf, s Scorer, only Bits, yield func(doc int) bool) error {
	if set, ok := s.(*setScorer); ok && set.doc < 0 {
		return set.each(ctx, leaf, only, yield)
	}
	n := 0
	for doc := s.Next(); doc != NoMoreDocs; doc = s.Next() {
		if n++; n%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if leaf.Live != nil && !leaf.Live.Get(doc) || only != nil && !only.Get(doc) {
			continue
		}
		if !yield(doc) {
			return nil
		}
	}
	return nil
}

// each is Each for a set: it goes by words.
func (s *setScorer) each(ctx context.Context, leaf *Leaf, only Bits, yield func(doc int) bool) error {
	for i, word := range s.set {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if leaf.Live != nil {
			word &= leaf.Live[i]
		}
		if only != nil {
			word &= only[i]
		}
		for ; word != 0; word &= word - 1 {
			s.doc = i<<6 + bits.TrailingZeros64(word)
			if !yield(s.doc) {
				return nil
			}
		}
	}
	s.doc = NoMoreDocs
	return nil
}

// TopScores keeps the best hits: the highest scores first, of equal ones the
// first documents.
type TopScores struct {
	size  int
	heap  []Hit // the worst on top
	Total int
	Best  float32
}

// NewTopScores keeps up to size hits.
func NewTopScores(size int) *TopScores { return &TopScores{size: size} }

// Add takes a hit. Documents come in ascending order.
func (t *TopScores) Add(doc int, score float32) {
	t.Total++
	t.push(doc, score)
}

// push is Add for a hit that is counted elsewhere.
func (t *TopScores) push(doc int, score float32) {
	if len(t.heap) < t.size {
		t.heap = append(t.heap, Hit{doc, score})
		if len(t.heap) == t.size {
			for i := len(t.heap)/2 - 1; i >= 0; i-- {
				t.sink(i)
			}
		}
		return
	}
	if t.size == 0 || score <= t.heap[0].Score {
		return
	}
	t.heap[0] = Hit{doc, score}
	t.sink(0)
}

// worse tells whether a comes after b.
func worse(a, b Hit) bool { return a.Score < b.Score || a.Score == b.Score && a.Doc > b.Doc }

func (t *TopScores) sink(i int) {
	h := t.heap
	for {
		child := 2*i + 1
		if child >= len(h) {
			return
		}
		if child+1 < len(h) && worse(h[child+1], h[child]) {
			child++
		}
		if !worse(h[child], h[i]) {
			return
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
}

// Hits gives the hits in order.
func (t *TopScores) Hits() []Hit {
	out := t.heap
	sortHits(out)
	return out
}

// Least is the score that a hit must beat; 0 as long as there is room.
func (t *TopScores) Least() float32 {
	if len(t.heap) < t.size || t.size == 0 {
		return 0
	}
	return t.heap[0].Score
}

// Kept is how many hits there are.
func (t *TopScores) Kept() int { return len(t.heap) }

// LeafOf finds the segment of a document.
func (r *Reader) LeafOf(doc int) *Leaf {
	lo, hi := 0, len(r.Leaves)
	for hi-lo > 1 {
		mid := (lo + hi) / 2
		if r.Leaves[mid].Base <= doc {
			lo = mid
		} else {
			hi = mid
		}
	}
	return r.Leaves[lo]
}

func sortHits(hits []Hit) {
	slices.SortFunc(hits, func(a, b Hit) int {
		switch {
		case worse(b, a):
			return -1
		case worse(a, b):
			return 1
		}
		return 0
	})
}
