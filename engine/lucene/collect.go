package lucene

import (
	"context"
	"slices"
)

// checkEvery is after how many documents a search looks whether it is wanted.
const checkEvery = 1024

// Hit is a document with its score.
type Hit struct {
	Doc   int // in the snapshot
	Score float32
}

// Each calls yield for every live match of a segment, in order. It stops when
// yield gives false.
func Each(ctx context.Context, leaf *Leaf, s Scorer, yield func(doc int) bool) error {
	n := 0
	for doc := s.Next(); doc != NoMoreDocs; doc = s.Next() {
		if n++; n%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if (leaf.Live == nil || leaf.Live.Get(doc)) && !yield(doc) {
			return nil
		}
	}
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
