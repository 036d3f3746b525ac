package document

import (
	"math"
	"unicode/utf16"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// TermFilter keeps the terms of a vector that tell most about its document.
type TermFilter struct {
	MaxTerms                     int // of each field, default 25
	MinTermFreq, MaxTermFreq     int // in the document
	MinDocFreq, MaxDocFreq       int // documents of the shard
	MinWordLength, MaxWordLength int // in UTF-16 units; 0: no bound
}

// newTermFilter is a filter with the server's defaults.
func newTermFilter() *TermFilter {
	return &TermFilter{MaxTerms: 25, MaxTermFreq: math.MaxInt32, MaxDocFreq: math.MaxInt32}
}

// maxQueue is the size that Lucene's queues refuse.
const maxQueue = 2147483631

// best are the terms of the highest tf-idf, in their old order.
//
// Server: org.elasticsearch.action.termvectors.TermVectorsFilter.
func (f *TermFilter) best(terms []VectorTerm, st lucene.CollectionStats) ([]VectorTerm, error) {
	limit := min(f.MaxTerms, len(terms))
	if limit < 0 {
		return nil, eserr.IllegalArgument("maxSize must be >= 0 and < %d; got: %d", maxQueue, limit)
	}
	docs := st.Docs
	if docs == 0 { // the index does not know the field: the document counts alone
		docs = 1
	}
	queue := scoreQueue{limit: limit}
	for i := range terms {
		t := &terms[i]
		if st.Docs == 0 {
			t.docs = 1
		}
		if f.isNoise(t) || !f.accepts(t.docs) {
			continue
		}
		idf := float32(math.Log(float64(docs+1)/float64(t.docs+1)) + 1)
		t.Score = float32(len(t.Places)) * idf
		if limit == 0 {
			return nil, &eserr.Error{Status: 500, Type: "null_pointer_exception", Plain: true,
				Reason: `Cannot read field "score" because "scoreTermTop" is null`}
		}
		queue.offer(t)
	}
	for _, t := range queue.heap {
		t.Scored = true
	}
	kept := make([]VectorTerm, 0, len(queue.heap))
	for _, t := range terms {
		if t.Scored {
			t.Score = max(0, t.Score)
			kept = append(kept, t)
		}
	}
	return kept, nil
}

func (f *TermFilter) isNoise(t *VectorTerm) bool {
	length, freq := len(utf16.Encode([]rune(t.Text))), len(t.Places)
	switch {
	case f.MinWordLength > 0 && length < f.MinWordLength, f.MaxWordLength > 0 && length > f.MaxWordLength:
		return true
	case f.MinTermFreq > 0 && freq < f.MinTermFreq:
		return true
	}
	return freq > f.MaxTermFreq
}

func (f *TermFilter) accepts(docs int64) bool {
	return !(f.MinDocFreq > 0 && docs < int64(f.MinDocFreq)) && docs <= int64(f.MaxDocFreq) && docs != 0
}

// scoreQueue holds the terms of the highest scores, the lowest one on top. Which
// of equal ones stays follows from how Lucene's queue moves them.
type scoreQueue struct {
	limit int
	heap  []*VectorTerm
}

func (q *scoreQueue) offer(t *VectorTerm) {
	if len(q.heap) < q.limit {
		q.heap = append(q.heap, t)
		i := len(q.heap) - 1
		for i > 0 && t.Score < q.heap[(i+1)/2-1].Score {
			up := (i+1)/2 - 1
			q.heap[i] = q.heap[up]
			i = up
		}
		q.heap[i] = t
		return
	}
	if q.heap[0].Score < t.Score {
		q.sink(t)
	}
}

// sink puts a term in the place of the lowest one.
func (q *scoreQueue) sink(t *VectorTerm) {
	i := 0
	for {
		child := 2*i + 1
		if child >= len(q.heap) {
			break
		}
		if right := child + 1; right < len(q.heap) && q.heap[right].Score < q.heap[child].Score {
			child = right
		}
		if q.heap[child].Score >= t.Score {
			break
		}
		q.heap[i] = q.heap[child]
		i = child
	}
	q.heap[i] = t
}
