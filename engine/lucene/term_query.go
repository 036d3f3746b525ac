package lucene

import (
	"strconv"
)

// TermQuery matches documents that hold a term.
type TermQuery struct {
	Field, Term string
	// Print is how the term prints, if it is no text; "" for itself.
	Print string
	// stats are counts to take instead of the term's own; nil: its own.
	stats *TermStats
}

// NewTerm is a query on a term.
func NewTerm(field, term string) *TermQuery { return &TermQuery{Field: field, Term: term} }

// Rewrite implements Query.
func (q *TermQuery) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *TermQuery) Text(field string) string {
	if q.Print != "" {
		return prefixed(q.Field, field, q.Print)
	}
	return prefixed(q.Field, field, q.Term)
}

// similarity is that of a field.
func (s *Searcher) similarity(field string) Similarity {
	if s.Similarity != nil {
		return s.Similarity(field)
	}
	return DefaultBM25
}

type termWeight struct {
	query *TermQuery
	sim   SimScorer // nil: no document holds the term, or scores are not wanted
	plain SimScorer // what explanations show where scores are not wanted
}

// Weight implements Query.
func (q *TermQuery) Weight(s *Searcher, boost float32, scored bool) Weight {
	w := &termWeight{query: q}
	if !scored {
		w.plain = s.similarity(q.Field).Scorer(boost, CollectionStats{1, 1, 1}, TermStats{1, 1})
		return w
	}
	var st TermStats
	if q.stats != nil {
		st = *q.stats
	} else {
		st.DocFreq, st.Total = s.DocFreq(q.Field, []byte(q.Term))
	}
	if st.DocFreq > 0 {
		w.sim = s.similarity(q.Field).Scorer(boost, s.Stats(q.Field), st)
	}
	return w
}

// termScorer walks the documents of a term.
type termScorer struct {
	*Postings
	sim   SimScorer
	norms []byte
	min   float32     // only higher scores matter
	bm25  *bm25Scorer // sim, if it is that; else nil
	cut   float32     // of bm25 by min
	best  float32     // maxScore, once it is known
}

// Scorer implements Weight.
func (w *termWeight) Scorer(leaf *Leaf) Scorer {
	t := w.scorer(leaf)
	if t == nil {
		return nil
	}
	return t
}

func (w *termWeight) scorer(leaf *Leaf) *termScorer {
	f := leaf.fields[w.query.Field]
	if f == nil {
		return nil
	}
	info, ok := f.find([]byte(w.query.Term))
	if !ok {
		return nil
	}
	t := &termScorer{Postings: f.postings(info), sim: w.sim, norms: f.norms, cut: uncut}
	t.bm25, _ = w.sim.(*bm25Scorer)
	return t
}

// Score implements Scorer.
func (t *termScorer) Score() float32 {
	if t.sim == nil {
		return 0
	}
	return t.sim.Score(float32(t.Freq()), t.norm())
}

func (t *termScorer) norm() byte {
	if t.norms == nil {
		return 1
	}
	return t.norms[t.doc]
}

// similarityName is what explanations call the similarity of any field.
const similarityName = "PerFieldSimilarity"

func weightOf(q Query, doc int, score *Explanation) *Explanation {
	return matched(score.Value, "weight("+q.Text("")+" in "+strconv.Itoa(doc)+") ["+similarityName+"], result of:", score)
}

// Explain implements Weight.
func (w *termWeight) Explain(leaf *Leaf, doc int) *Explanation {
	t := w.scorer(leaf)
	if t == nil || t.Advance(doc) != doc || t.sim == nil && w.plain == nil {
		return noMatch("no matching term")
	}
	if t.sim == nil {
		return weightOf(w.query, doc, w.plain.Explain(matched(1, "freq, occurrences of term within document"), t.norm()))
	}
	freq := matched(float32(t.Freq()), "freq, occurrences of term within document")
	return weightOf(w.query, doc, t.sim.Explain(freq, t.norm()))
}
