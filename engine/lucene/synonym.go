package lucene

import (
	"slices"
	"strings"

	"esconsole/engine/java"
)

// Synonym matches documents that hold one of several terms, and scores them as if
// they were the same term.
type Synonym struct {
	Field string
	Terms []string
}

// NewSynonym is the query with its terms in order.
func NewSynonym(field string, terms []string) *Synonym {
	terms = slices.Clone(terms)
	slices.Sort(terms)
	return &Synonym{field, terms}
}

// Rewrite implements Query.
func (q *Synonym) Rewrite(*Searcher) Query {
	switch len(q.Terms) {
	case 0:
		return &Bool{}
	case 1:
		return NewTerm(q.Field, q.Terms[0])
	}
	return q
}

// Text implements Query.
func (q *Synonym) Text(string) string {
	return "Synonym(" + q.Field + ":" + strings.Join(q.Terms, " "+q.Field+":") + ")"
}

type synonymWeight struct {
	query *Synonym
	sim   SimScorer
}

// Weight implements Query.
func (q *Synonym) Weight(s *Searcher, boost float32, scored bool) Weight {
	w := &synonymWeight{query: q}
	if !scored {
		return w
	}
	var st TermStats
	for _, t := range q.Terms {
		df, total := s.DocFreq(q.Field, []byte(t))
		st.DocFreq = max(st.DocFreq, df)
		st.Total += total
	}
	if st.DocFreq > 0 {
		w.sim = s.similarity(q.Field).Scorer(boost, s.Stats(q.Field), st)
	}
	return w
}

type synonymScorer struct {
	*disjunctionScorer
	sim   SimScorer
	norms []byte
}

// Scorer implements Weight.
func (w *synonymWeight) Scorer(leaf *Leaf) Scorer {
	s := w.scorer(leaf)
	if s == nil {
		return nil
	}
	return s
}

func (w *synonymWeight) scorer(leaf *Leaf) *synonymScorer {
	f := leaf.fields[w.query.Field]
	if f == nil {
		return nil
	}
	var list []Scorer
	for _, t := range w.query.Terms {
		if info, ok := f.find([]byte(t)); ok {
			list = append(list, &termScorer{Postings: f.postings(info), sim: w.sim, norms: f.norms})
		}
	}
	if len(list) == 0 {
		return nil
	}
	return &synonymScorer{newDisjunction(list, 0), w.sim, f.norms}
}

func (s *synonymScorer) freq() float32 {
	var freq float32
	s.each(0, func(one Scorer) { freq += float32(one.(*termScorer).Freq()) })
	return freq
}

func (s *synonymScorer) norm() byte {
	if s.norms == nil {
		return 1
	}
	return s.norms[s.Doc()]
}

// Score implements Scorer.
func (s *synonymScorer) Score() float32 {
	if s.sim == nil {
		return 0
	}
	return s.sim.Score(s.freq(), s.norm())
}

// Explain implements Weight.
func (w *synonymWeight) Explain(leaf *Leaf, doc int) *Explanation {
	s := w.scorer(leaf)
	if s == nil || s.Advance(doc) != doc {
		return noMatch("no matching term")
	}
	freq := s.freq()
	if s.sim == nil {
		return matched(0, "termFreq="+java.FloatString(freq))
	}
	return weightOf(w.query, doc, s.sim.Explain(matched(freq, "termFreq="+java.FloatString(freq)), s.norm()))
}
