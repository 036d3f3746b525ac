package lucene

import "esconsole/engine/java"

// Boosting lowers the scores of matches that another query matches as well.
//
// Server: org.apache.lucene.queries.function.FunctionScoreQuery.boostByQuery.
type Boosting struct {
	Positive, Negative Query
	By                 float32
}

// Text implements Query.
func (q *Boosting) Text(string) string {
	return "FunctionScoreQuery(" + q.Positive.Text("") + ", scored by boost(queryboost(score(" + q.Negative.Text("") + "))^" + java.FloatString(q.By) + "))"
}

// Rewrite implements Query.
func (q *Boosting) Rewrite(s *Searcher) Query {
	p := q.Positive.Rewrite(s)
	if p == q.Positive {
		return q
	}
	return &Boosting{p, q.Negative, q.By}
}

type boostingWeight struct {
	query              *Boosting
	positive, negative Weight
	boost              float32
	text               string // of the negative query
}

// Weight implements Query.
func (q *Boosting) Weight(s *Searcher, boost float32, scored bool) Weight {
	if !scored {
		return q.Positive.Weight(s, 1, false)
	}
	negative := s.Rewrite(q.Negative)
	for boost, ok := negative.(*Boost); ok; boost, ok = negative.(*Boost) { // which the weight has no memory of
		negative = boost.Query
	}
	w := &boostingWeight{query: q, boost: boost, text: negative.Text("")}
	s.exhaust(func() { w.positive, w.negative = q.Positive.Weight(s, 1, scored), negative.Weight(s, 1, false) })
	return w
}

type boostingScorer struct {
	Scorer
	negative  Scorer // nil: none
	by, boost float32
}

// Scorer implements Weight.
func (w *boostingWeight) Scorer(leaf *Leaf) Scorer {
	p := w.positive.Scorer(leaf)
	if p == nil {
		return nil
	}
	return w.over(p, leaf)
}

// over is the scorer over one of the positive query.
func (w *boostingWeight) over(p Scorer, leaf *Leaf) *boostingScorer {
	return &boostingScorer{p, w.negative.Scorer(leaf), w.query.By, w.boost}
}

// Score implements Scorer.
func (b *boostingScorer) Score() float32 {
	factor := float64(1)
	if b.negative != nil {
		doc := b.Doc()
		at := b.negative.Doc()
		if at < doc {
			at = b.negative.Advance(doc)
		}
		if at == doc {
			factor = float64(b.by)
		}
	}
	return float32(float64(b.Scorer.Score()) * factor * float64(b.boost))
}

// Explain implements Weight.
func (w *boostingWeight) Explain(leaf *Leaf, doc int) *Explanation {
	e := w.positive.Explain(leaf, doc)
	if !e.Match {
		return e
	}
	s := w.Scorer(leaf)
	s.Advance(doc)
	score := s.Score()
	if w.negative.Explain(leaf, doc).Match {
		e = doubled(float64(e.Value)*float64(w.query.By), "product of:", e,
			matched(w.query.By, "Matched boosting query score("+w.text+")"))
	}
	text := "weight(" + w.query.Text("") + "), "
	if w.boost == 1 {
		return &Explanation{Match: true, Value: e.Value, Exact: e.Exact, Double: e.Double, Description: text + "result of:", Details: []*Explanation{e}}
	}
	return matched(score, text+"product of:", matched(w.boost, "boost"), e)
}
