package search

import (
	"slices"

	"esconsole/engine/lucene"
)

// sortCollector keeps the first hits in the order of some criteria.
type sortCollector struct {
	criteria []criterion
	size     int
	track    bool // scores are shown
	maxed    bool // the highest score is shown

	heap    []hit // the last in order on top
	readers []reader
	leaf    *lucene.Leaf
	scorer  lucene.Scorer
	next    []key
	after   []key // only hits behind these
	max     float32
	some    bool
}

// criteria resolves the sort of a search on a shard. over is the path of the
// nested objects that are sorted, "" for documents.
func (x *run) resolveSort(sorts []Sort, over string) ([]criterion, error) {
	out := make([]criterion, len(sorts))
	for i := range sorts {
		c, err := sorts[i].resolve(x, over)
		if err != nil {
			return nil, err
		}
		out[i] = c
	}
	return out, nil
}

func newSortCollector(r *Request, x *run) (*sortCollector, error) {
	c := &sortCollector{criteria: x.criteria, size: r.window(x.shard), track: r.scored(), maxed: r.TrackScores}
	c.next = make([]key, len(c.criteria))
	c.readers = make([]reader, len(c.criteria))
	var err error
	c.after, err = r.afterKeys(x)
	return c, err
}

func (c *sortCollector) start(leaf *lucene.Leaf, s lucene.Scorer) {
	c.leaf, c.scorer = leaf, s
	for i := range c.criteria {
		c.readers[i] = c.criteria[i].open(leaf, s)
	}
}

// before tells whether a hit comes before another.
func (c *sortCollector) before(keys []key, doc int, o *hit) bool {
	for i := range keys {
		if n := c.criteria[i].compare(&keys[i], &o.keys[i]); n != 0 {
			return n < 0
		}
	}
	return doc < o.doc
}

func (c *sortCollector) collect(doc int) {
	var score float32
	if c.track || c.maxed {
		score = c.scorer.Score()
		if !c.some || score > c.max {
			c.max, c.some = score, true
		}
	}
	if c.size == 0 {
		return
	}
	for i, read := range c.readers {
		c.next[i] = read(doc)
	}
	if c.after != nil && !c.behind() {
		return
	}
	doc += c.leaf.Base
	if len(c.heap) < c.size {
		c.heap = append(c.heap, hit{doc: doc, score: score, keys: slices.Clone(c.next)})
		c.up(len(c.heap) - 1)
		return
	}
	if !c.before(c.next, doc, &c.heap[0]) {
		return
	}
	worst := &c.heap[0]
	worst.doc, worst.score = doc, score
	copy(worst.keys, c.next)
	c.down(0)
}

// behind tells whether the hit comes after the keys of search_after.
func (c *sortCollector) behind() bool {
	for i := range c.after {
		if n := c.criteria[i].compare(&c.next[i], &c.after[i]); n != 0 {
			return n > 0
		}
	}
	return false
}

func (c *sortCollector) up(i int) {
	for i > 0 {
		parent := (i - 1) / 2
		if !c.before(c.heap[parent].keys, c.heap[parent].doc, &c.heap[i]) {
			return
		}
		c.heap[i], c.heap[parent] = c.heap[parent], c.heap[i]
		i = parent
	}
}

func (c *sortCollector) down(i int) {
	h := c.heap
	for {
		child := 2*i + 1
		if child >= len(h) {
			return
		}
		if child+1 < len(h) && c.before(h[child].keys, h[child].doc, &h[child+1]) {
			child++
		}
		if !c.before(h[i].keys, h[i].doc, &h[child]) {
			return
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
}

func (c *sortCollector) hits() []hit {
	slices.SortFunc(c.heap, c.compare)
	return c.heap
}

func (c *sortCollector) compare(a, b hit) int {
	switch {
	case c.before(a.keys, a.doc, &b):
		return -1
	case c.before(b.keys, b.doc, &a):
		return 1
	}
	return 0
}

func (c *sortCollector) best() (float32, bool) { return c.max, c.some && c.maxed && c.size > 0 }
