package lucene

import "strconv"

// Nested matches documents of which a part matches a query. Parts lie in front
// of what they belong to.
//
// Server: org.apache.lucene.search.join.ToParentBlockJoinQuery.
type Nested struct {
	Child      Query
	path, over string // of the parts, and of what they belong to; "": the documents
	mode       string
}

// NewNested joins the parts of a path to those of the path around it.
func NewNested(child Query, path, over, mode string) *Nested {
	return &Nested{child, path, over, mode}
}

// Over is the path that the parts belong to; "": the documents.
func (q *Nested) Over() string { return q.over }

// Text implements Query.
func (q *Nested) Text(string) string { return "ToParentBlockJoinQuery (" + q.Child.Text("") + ")" }

// Rewrite implements Query.
func (q *Nested) Rewrite(s *Searcher) Query {
	child := q.Child.Rewrite(s)
	if child != q.Child {
		return &Nested{child, q.path, q.over, q.mode}
	}
	return q
}

type nestedWeight struct {
	query  *Nested
	child  Weight
	scored bool
	boost  float32
}

// Weight implements Query.
func (q *Nested) Weight(s *Searcher, boost float32, scored bool) Weight {
	if q.mode == "none" {
		return &nestedWeight{q, (&ConstantScore{q.Child}).Weight(s, 0, true), false, boost}
	}
	w := &nestedWeight{query: q, scored: scored, boost: boost}
	if !scored && !s.Profile.before(8) {
		w.child = s.Weigh(q.Child, boost, false)
		return w
	}
	s.exhaust(func() { w.child = q.Child.Weight(s, boost, scored) })
	return w
}

// parts is the set of documents that are parts of a path.
func (l *Leaf) parts(path string) Bits {
	if path == "" {
		if l.parents == nil {
			return full(l.maxDoc)
		}
		return l.parents
	}
	return l.kept(setKey{parts: path}, func() Bits {
		set := NewBits(l.maxDoc)
		if f := l.fields["_type"]; f != nil {
			if i := f.ceil([]byte("__" + path)); i < f.size() && string(f.term(i)) == "__"+path {
				f.collect(i, set)
			}
		}
		return set
	})
}

type nestedScorer struct {
	child          Scorer
	parts, parents Bits
	mode           string
	scored         bool

	doc   int
	score float32
	stale bool // the score is not that of the document yet
}

// Scorer implements Weight.
func (w *nestedWeight) Scorer(leaf *Leaf) Scorer {
	child := w.child.Scorer(leaf)
	if child == nil {
		return nil
	}
	return w.over(child, leaf)
}

// over is the scorer over one of the parts.
func (w *nestedWeight) over(child Scorer, leaf *Leaf) *nestedScorer {
	return &nestedScorer{child: child, parts: leaf.parts(w.query.path), parents: leaf.parts(w.query.over),
		mode: w.query.mode, scored: w.scored, doc: -1}
}

// Doc implements Scorer.
func (n *nestedScorer) Doc() int { return n.doc }

// Cost implements Scorer.
func (n *nestedScorer) Cost() int64 { return n.child.Cost() }

// Next implements Scorer.
func (n *nestedScorer) Next() int { return n.Advance(n.doc + 1) }

// Advance implements Scorer.
func (n *nestedScorer) Advance(target int) int {
	if target == NoMoreDocs {
		n.doc = NoMoreDocs
		return n.doc
	}
	if target > 0 {
		before := n.parents.prev(target - 1)
		if n.child.Doc() <= before {
			n.child.Advance(before + 1)
		}
	} else if n.child.Doc() < 0 {
		n.child.Advance(0)
	}
	for {
		first := n.child.Doc()
		for first != NoMoreDocs && !n.parts.Get(first) {
			first = n.child.Next()
		}
		if first == NoMoreDocs {
			n.doc = NoMoreDocs
			return n.doc
		}
		parent := n.parents.next(first)
		if parent == NoMoreDocs {
			n.doc = NoMoreDocs
			return n.doc
		}
		n.stale = true
		if parent >= target {
			n.doc = parent
			return parent
		}
	}
}

// gather goes over the matching parts of a parent.
func (n *nestedScorer) gather(parent int) {
	var sum float64
	var score float32
	count := 0
	for doc := n.child.Doc(); doc < parent; doc = n.child.Next() {
		if !n.parts.Get(doc) {
			continue
		}
		count++
		if !n.scored {
			continue
		}
		one := n.child.Score()
		switch {
		case n.mode == "avg" || n.mode == "sum":
			sum += float64(one)
		case count == 1 || n.mode == "min" && one < score || n.mode == "max" && one > score:
			score = one
		}
	}
	switch n.mode {
	case "avg":
		score = float32(sum / float64(count))
	case "sum":
		score = float32(sum)
	}
	n.score = score
}

// Score implements Scorer.
func (n *nestedScorer) Score() float32 {
	if n.stale {
		n.gather(n.doc)
		n.stale = false
	}
	return n.score
}

// Explain implements Weight.
func (w *nestedWeight) Explain(leaf *Leaf, doc int) *Explanation {
	s := w.Scorer(leaf)
	if s == nil || s.Advance(doc) != doc {
		return noMatch("Not a match")
	}
	parts, parents := leaf.parts(w.query.path), leaf.parts(w.query.over)
	var best *Explanation
	count := 0
	for d := parents.prev(doc-1) + 1; d < doc; d++ {
		if !parts.Get(d) {
			continue
		}
		if e := w.child.Explain(leaf, d); e.Match {
			count++
			if best == nil || e.Value > best.Value {
				best = e
			}
		}
	}
	return matched(s.Score(), "Score based on "+itoa(count)+" child docs in range from "+itoa(leaf.Base+parents.prev(doc-1)+1)+
		" to "+itoa(leaf.Base+doc-1)+", best match:", best)
}

func itoa(n int) string { return strconv.Itoa(n) }
