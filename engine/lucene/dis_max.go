package lucene

import "esconsole/engine/java"

// DisMax scores a document by the best of its queries, plus a part of the others.
type DisMax struct {
	Queries    []Query
	TieBreaker float32
}

// Rewrite implements Query.
func (q *DisMax) Rewrite(s *Searcher) Query {
	if len(q.Queries) == 1 {
		return q.Queries[0]
	}
	if q.TieBreaker == 1 {
		b := &Bool{}
		for _, one := range q.Queries {
			b = b.With(Should, one)
		}
		return b
	}
	if list, changed := s.rewriteAll(q.Queries); changed {
		return &DisMax{Queries: list, TieBreaker: q.TieBreaker}
	}
	return q
}

// Text implements Query.
func (q *DisMax) Text(field string) string {
	text := "("
	for i, one := range q.Queries {
		if i > 0 {
			text += " | "
		}
		if _, nested := one.(*Bool); nested {
			text += "(" + one.Text(field) + ")"
		} else {
			text += one.Text(field)
		}
	}
	text += ")"
	if q.TieBreaker != 0 {
		text += "~" + java.FloatString(q.TieBreaker)
	}
	return text
}

type disMaxWeight struct {
	query   *DisMax
	weights []Weight
}

// Weight implements Query.
func (q *DisMax) Weight(s *Searcher, boost float32, scored bool) Weight {
	return &disMaxWeight{query: q, weights: s.weights(q.Queries, boost, scored)}
}

type disMaxScorer struct {
	*disjunctionScorer
	tie float32
}

// Scorer implements Weight.
func (w *disMaxWeight) Scorer(leaf *Leaf) Scorer {
	list := scorersIn(leaf, w.weights)
	switch len(list) {
	case 0:
		return nil
	case 1:
		return list[0]
	}
	return &disMaxScorer{newDisjunction(list, 0), w.query.TieBreaker}
}

// Score implements Scorer.
func (d *disMaxScorer) Score() float32 {
	var best float32
	var others float64
	d.each(0, func(s Scorer) {
		if score := s.Score(); score >= best {
			others += float64(best)
			best = score
		} else {
			others += float64(score)
		}
	})
	return float32(float64(best) + others*float64(d.tie))
}

// Explain implements Weight.
func (w *disMaxWeight) Explain(leaf *Leaf, doc int) *Explanation {
	var subs []*Explanation
	var best, others float64
	for _, one := range w.weights {
		e := one.Explain(leaf, doc)
		if !e.Match {
			continue
		}
		subs = append(subs, e)
		if score := float64(e.Value); score >= best {
			others += best
			best = score
		} else {
			others += score
		}
	}
	if subs == nil {
		return noMatch("No matching clause")
	}
	text := "max of:"
	if w.query.TieBreaker != 0 {
		text = "max plus " + java.FloatString(w.query.TieBreaker) + " times others of:"
	}
	return matched(float32(best+others*float64(w.query.TieBreaker)), text, subs...)
}
