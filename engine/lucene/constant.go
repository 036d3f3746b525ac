package lucene

import (
	"strconv"

	"esconsole/engine/java"
)

// constantWeight is a query of which every match has the same score.
type constantWeight struct {
	query  Query
	score  float32
	scorer func(leaf *Leaf) Scorer
	// matches is the weight of the matches, if another query has them.
	matches Weight
}

// Scorer implements Weight.
func (w *constantWeight) Scorer(leaf *Leaf) Scorer {
	s := w.scorer(leaf)
	if s == nil {
		return nil
	}
	if set, ok := s.(*setScorer); ok {
		set.score = w.score
		return set
	}
	return &constantScorer{s, w.score}
}

// Explain implements Weight.
func (w *constantWeight) Explain(leaf *Leaf, doc int) *Explanation {
	s := w.scorer(leaf)
	if s == nil || s.Advance(doc) != doc {
		return noMatch(w.query.Text("") + " doesn't match id " + strconv.Itoa(doc))
	}
	text := w.query.Text("")
	if w.score != 1 {
		text += "^" + java.FloatString(w.score)
	}
	return matched(w.score, text)
}

// cached is the weight of a query whose scores do not count. The server keeps the
// matches of such, and knows no more of them when it explains.
func cached(s *Searcher, q Query) Weight {
	w := s.Weigh(q, 1, false)
	if _, constant := w.(*constantWeight); constant || s.Profile != nil { // a search that is profiled keeps nothing
		return w
	}
	return &cachedWeight{w, constantWeight{query: withoutScore(q), score: 1, scorer: w.Scorer}}
}

// withoutScore is the query that an explanation of one without a score names.
//
// Server: org.apache.lucene.search.BooleanQuery.rewriteNoScoring.
func withoutScore(q Query) Query {
	for {
		switch in := q.(type) {
		case *Boost:
			q = in.Query
			continue
		case *ConstantScore:
			q = in.Query
			continue
		case *Bool:
			return in.withoutScore()
		}
		return q
	}
}

// withoutScore requires without a score what has to match, and leaves out what need not.
func (q *Bool) withoutScore() *Bool {
	musts := len(q.of(Must))
	keep := q.MinShould > 0 || musts+len(q.of(Filter)) == 0
	if musts == 0 && keep {
		return q
	}
	next := &Bool{MinShould: q.MinShould}
	for _, c := range q.Clauses {
		switch {
		case c.Occur == Must:
			next.Clauses = append(next.Clauses, Clause{c.Query, Filter})
		case c.Occur != Should || keep:
			next.Clauses = append(next.Clauses, c)
		}
	}
	return next
}

type cachedWeight struct {
	Weight
	explained constantWeight
}

// Explain implements Weight.
func (w *cachedWeight) Explain(leaf *Leaf, doc int) *Explanation {
	return w.explained.Explain(leaf, doc)
}

type constantScorer struct {
	Scorer
	score float32
}

// Score implements Scorer.
func (s *constantScorer) Score() float32 { return s.score }

// setScorer walks a set of documents.
type setScorer struct {
	set   Bits
	doc   int
	cost  int64
	score float32
}

func newSetScorer(set Bits) *setScorer {
	return &setScorer{set: set, doc: -1, cost: int64(set.Count())}
}

// Doc implements Scorer.
func (s *setScorer) Doc() int { return s.doc }

// Cost implements Scorer.
func (s *setScorer) Cost() int64 { return s.cost }

// Next implements Scorer.
func (s *setScorer) Next() int { return s.Advance(s.doc + 1) }

// Advance implements Scorer.
func (s *setScorer) Advance(target int) int {
	s.doc = s.set.next(target)
	return s.doc
}

// Score implements Scorer.
func (s *setScorer) Score() float32 { return s.score }

// rangeScorer walks all documents of a segment.
type allScorer struct {
	doc, max int
	score    float32
}

// Doc implements Scorer.
func (s *allScorer) Doc() int { return s.doc }

// Cost implements Scorer.
func (s *allScorer) Cost() int64 { return int64(s.max) }

// Next implements Scorer.
func (s *allScorer) Next() int { return s.Advance(s.doc + 1) }

// Advance implements Scorer.
func (s *allScorer) Advance(target int) int {
	if target >= s.max {
		target = NoMoreDocs
	}
	s.doc = target
	return target
}

// Score implements Scorer.
func (s *allScorer) Score() float32 { return s.score }

// MatchAll matches every document.
type MatchAll struct{}

// Rewrite implements Query.
func (q *MatchAll) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *MatchAll) Text(string) string { return "*:*" }

// Weight implements Query.
func (q *MatchAll) Weight(_ *Searcher, boost float32, _ bool) Weight {
	return &constantWeight{query: q, score: boost, scorer: func(l *Leaf) Scorer { return &allScorer{doc: -1, max: l.maxDoc, score: boost} }}
}

// MatchNone matches nothing, for a reason.
type MatchNone struct{ Reason string }

// Rewrite implements Query.
func (q *MatchNone) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *MatchNone) Text(string) string { return `MatchNoDocsQuery("` + q.Reason + `")` }

type noneWeight struct{ reason string }

// Weight implements Query.
func (q *MatchNone) Weight(*Searcher, float32, bool) Weight { return noneWeight{q.Reason} }

// Scorer implements Weight.
func (noneWeight) Scorer(*Leaf) Scorer { return nil }

// Explain implements Weight.
func (w noneWeight) Explain(*Leaf, int) *Explanation { return noMatch(w.reason) }

// Boost multiplies the scores of a query.
type Boost struct {
	Query Query
	By    float32
}

// Boosted is a query with a boost, unless that is 1.
func Boosted(q Query, by float32) Query {
	if by == 1 {
		return q
	}
	if span, ok := q.(SpanQuery); ok {
		return &SpanBoost{span, by}
	}
	return &Boost{q, by}
}

// Rewrite implements Query.
func (q *Boost) Rewrite(s *Searcher) Query {
	inner := q.Query.Rewrite(s)
	if q.By == 1 {
		return inner
	}
	if b, ok := inner.(*Boost); ok {
		return &Boost{b.Query, q.By * b.By}
	}
	if _, constant := inner.(*ConstantScore); q.By == 0 && !constant {
		return &Boost{&ConstantScore{inner}, 0}
	}
	if inner != q.Query {
		return &Boost{inner, q.By}
	}
	return q
}

// Text implements Query.
func (q *Boost) Text(field string) string { return "(" + q.Query.Text(field) + ")" + boostText(q.By) }

// Weight implements Query.
func (q *Boost) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.Query.Weight(s, q.By*boost, scored)
}

// ConstantScore gives every match of a query the boost as its score.
type ConstantScore struct{ Query Query }

// Rewrite implements Query.
func (q *ConstantScore) Rewrite(s *Searcher) Query {
	inner := q.Query.Rewrite(s)
	if inner != q.Query {
		return &ConstantScore{inner}
	}
	switch in := inner.(type) {
	case *ConstantScore:
		return in
	case *Boost:
		return &ConstantScore{in.Query}
	}
	return q
}

// Text implements Query.
func (q *ConstantScore) Text(field string) string {
	return "ConstantScore(" + q.Query.Text(field) + ")"
}

// Weight implements Query.
func (q *ConstantScore) Weight(s *Searcher, boost float32, scored bool) Weight {
	inner := s.Weigh(q.Query, 1, false)
	if !scored {
		return inner
	}
	return &constantWeight{query: q, score: boost, scorer: inner.Scorer, matches: inner}
}
