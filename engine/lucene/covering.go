package lucene

import (
	"slices"
	"strconv"
	"strings"
)

// Covering matches documents that as many queries match as a doc value of each
// says, one at least. Documents without the value do not match.
//
// Server: org.apache.lucene.search.CoveringQuery.
type Covering struct {
	Queries []Query
	Field   string // whose least value is the number
	// Number makes a whole number of a doc value; nil: it is one.
	Number func(value int64) int64
}

// Text implements Query.
func (q *Covering) Text(field string) string {
	var texts []string
	for _, one := range q.Queries {
		texts = append(texts, one.Text(field))
	}
	slices.Sort(texts)
	return "CoveringQuery(queries=[" + strings.Join(texts, ", ") + "], minimumNumberMatch=long(" + q.Field + "))"
}

// Rewrite implements Query.
func (q *Covering) Rewrite(s *Searcher) Query {
	if list, changed := s.rewriteAll(q.Queries); changed {
		return &Covering{Queries: list, Field: q.Field, Number: q.Number}
	}
	return q
}

type coveringWeight struct {
	query   *Covering
	weights []Weight
}

// Weight implements Query.
func (q *Covering) Weight(s *Searcher, boost float32, scored bool) Weight {
	return &coveringWeight{query: q, weights: s.weights(q.Queries, boost, scored)}
}

// least is how many queries have to match a document; ok is false if it has no value.
func (w *coveringWeight) least(leaf *Leaf, doc int) (n int64, ok bool) {
	values := leaf.longs[w.query.Field].Values(doc)
	if len(values) == 0 {
		return 0, false
	}
	n = values[0]
	if w.query.Number != nil {
		n = w.query.Number(n)
	}
	return max(n, 1), true
}

type coveringScorer struct {
	*disjunctionScorer
	least func(doc int) (int64, bool)
}

// Scorer implements Weight.
func (w *coveringWeight) Scorer(leaf *Leaf) Scorer {
	list := scorersIn(leaf, w.weights)
	if len(list) == 0 || leaf.longs[w.query.Field] == nil {
		return nil
	}
	return &coveringScorer{newDisjunction(list, 0), func(doc int) (int64, bool) { return w.least(leaf, doc) }}
}

// Next implements Scorer.
func (s *coveringScorer) Next() int { return s.Advance(s.doc + 1) }

// Advance implements Scorer.
func (s *coveringScorer) Advance(target int) int {
	for doc := s.disjunctionScorer.Advance(target); doc != NoMoreDocs; doc = s.disjunctionScorer.Next() {
		if n, ok := s.least(doc); ok && int64(s.count(0)) >= n {
			return doc
		}
	}
	return NoMoreDocs
}

// Explain implements Weight.
func (w *coveringWeight) Explain(leaf *Leaf, doc int) *Explanation {
	least, ok := w.least(leaf, doc)
	if !ok {
		return noMatch("minimumNumberMatch has no value on the current document")
	}
	var subs []*Explanation
	found, score := int64(0), float64(0)
	for _, one := range w.weights {
		e := one.Explain(leaf, doc)
		if e.Match {
			found++
			score += float64(e.Value)
		}
		subs = append(subs, e)
	}
	text := strconv.FormatInt(found, 10) + " matches for " + strconv.FormatInt(least, 10) + " required matches"
	if found < least {
		return noMatch(text, subs...)
	}
	return matched(float32(score), text+", sum of:", subs...)
}
