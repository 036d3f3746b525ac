package lucene

import "slices"

// conjunctionScorer walks the documents that all match.
type conjunctionScorer struct {
	lead   Scorer
	others []Scorer // the rest, the rarest first
	scored []Scorer
}

// conjunction combines required scorers, of which some count for the score.
func conjunction(required, scoring []Scorer) Scorer {
	if len(required) == 1 {
		if len(scoring) == 0 {
			return &constantScorer{required[0], 0}
		}
		return required[0]
	}
	sorted := slices.Clone(required)
	slices.SortStableFunc(sorted, func(a, b Scorer) int { return int(min(max(a.Cost()-b.Cost(), -1), 1)) })
	return &conjunctionScorer{lead: sorted[0], others: sorted[1:], scored: scoring}
}

// Doc implements Scorer.
func (c *conjunctionScorer) Doc() int { return c.lead.Doc() }

// Cost implements Scorer.
func (c *conjunctionScorer) Cost() int64 { return c.lead.Cost() }

// Next implements Scorer.
func (c *conjunctionScorer) Next() int { return c.align(c.lead.Next()) }

// Advance implements Scorer.
func (c *conjunctionScorer) Advance(target int) int { return c.align(c.lead.Advance(target)) }

func (c *conjunctionScorer) align(doc int) int {
again:
	if doc == NoMoreDocs {
		return doc
	}
	for _, s := range c.others {
		d := s.Doc()
		if d < doc {
			d = s.Advance(doc)
		}
		if d > doc {
			doc = c.lead.Advance(d)
			goto again
		}
	}
	return doc
}

// Score implements Scorer.
func (c *conjunctionScorer) Score() float32 {
	if len(c.scored) == 1 {
		return c.scored[0].Score()
	}
	var sum float64
	for _, s := range c.scored {
		sum += float64(s.Score())
	}
	return float32(sum)
}

// reqOpt adds the score of an optional scorer.
type reqOpt struct {
	Scorer
	opt Scorer
}

// Score implements Scorer.
func (r *reqOpt) Score() float32 {
	score, doc := r.Scorer.Score(), r.Scorer.Doc()
	at := r.opt.Doc()
	if at < doc {
		at = r.opt.Advance(doc)
	}
	if at == doc {
		score += r.opt.Score()
	}
	return score
}

// reqExcl leaves out documents that another scorer matches.
type reqExcl struct {
	Scorer
	excl Scorer
}

// Next implements Scorer.
func (r *reqExcl) Next() int { return r.skip(r.Scorer.Next()) }

// Advance implements Scorer.
func (r *reqExcl) Advance(target int) int { return r.skip(r.Scorer.Advance(target)) }

func (r *reqExcl) skip(doc int) int {
	for doc != NoMoreDocs {
		at := r.excl.Doc()
		if at < doc {
			at = r.excl.Advance(doc)
		}
		if at != doc {
			return doc
		}
		doc = r.Scorer.Next()
	}
	return doc
}

// entry is a scorer in a heap, with its document.
type entry struct {
	doc int
	s   Scorer
}

// disjunctionScorer walks the documents that at least some match. It keeps the
// scorers in a heap by document.
type disjunctionScorer struct {
	heap  []entry
	least int
	doc   int
	cost  int64
}

func newDisjunction(list []Scorer, least int) *disjunctionScorer {
	d := &disjunctionScorer{least: max(least, 1), doc: -1}
	for _, s := range list {
		d.heap = append(d.heap, entry{s.Doc(), s})
		d.cost += s.Cost()
	}
	return d
}

// Doc implements Scorer.
func (d *disjunctionScorer) Doc() int { return d.doc }

// Cost implements Scorer.
func (d *disjunctionScorer) Cost() int64 { return d.cost }

// Next implements Scorer.
func (d *disjunctionScorer) Next() int { return d.Advance(d.doc + 1) }

// Advance implements Scorer.
func (d *disjunctionScorer) Advance(target int) int {
	for {
		for d.heap[0].doc < target {
			e := &d.heap[0]
			if e.doc+1 == target {
				e.doc = e.s.Next()
			} else {
				e.doc = e.s.Advance(target)
			}
			d.sink(0)
		}
		d.doc = d.heap[0].doc
		if d.least == 1 || d.doc == NoMoreDocs || d.count(0) >= d.least {
			return d.doc
		}
		target = d.doc + 1
	}
}

func (d *disjunctionScorer) sink(i int) {
	h := d.heap
	e := h[i]
	for {
		child := 2*i + 1
		if child >= len(h) {
			break
		}
		if child+1 < len(h) && h[child+1].doc < h[child].doc {
			child++
		}
		if h[child].doc >= e.doc {
			break
		}
		h[i] = h[child]
		i = child
	}
	h[i] = e
}

// count is how many scorers below i are at the document.
func (d *disjunctionScorer) count(i int) int {
	if i >= len(d.heap) || d.heap[i].doc != d.doc {
		return 0
	}
	return 1 + d.count(2*i+1) + d.count(2*i+2)
}

// Score implements Scorer.
func (d *disjunctionScorer) Score() float32 { return float32(d.sum(0)) }

func (d *disjunctionScorer) sum(i int) float64 {
	if i >= len(d.heap) || d.heap[i].doc != d.doc {
		return 0
	}
	return float64(d.heap[i].s.Score()) + d.sum(2*i+1) + d.sum(2*i+2)
}

// each calls yield for the scorers below i that are at the document.
func (d *disjunctionScorer) each(i int, yield func(Scorer)) {
	if i >= len(d.heap) || d.heap[i].doc != d.doc {
		return
	}
	yield(d.heap[i].s)
	d.each(2*i+1, yield)
	d.each(2*i+2, yield)
}
