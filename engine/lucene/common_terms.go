package lucene

import (
	"math"
	"strings"
)

// CommonTerms tells rare terms from frequent ones: rare ones decide what matches,
// frequent ones only add to scores.
//
// Server: org.apache.lucene.queries.CommonTermsQuery.
type CommonTerms struct {
	Field     string
	Terms     []string
	Low, High Occur // of rare and of frequent terms
	// Cutoff is the document frequency above which a term is frequent: a share of
	// the documents below 1, a number from 1 on.
	Cutoff float32
	// LeastLow and LeastHigh give how many of so many rare, or frequent, terms have
	// to match; nil: none.
	LeastLow, LeastHigh func(optional int) (int, error)
}

// Text implements Query.
func (q *CommonTerms) Text(string) string {
	var parts []string
	for _, t := range q.Terms {
		parts = append(parts, q.Field+":"+t)
	}
	return strings.Join(parts, ", ")
}

// Rewrite implements Query.
func (q *CommonTerms) Rewrite(s *Searcher) Query {
	switch len(q.Terms) {
	case 0:
		return &MatchNone{"CommonTermsQuery with no terms"}
	case 1:
		return NewTerm(q.Field, q.Terms[0])
	}
	low, high := &Bool{}, &Bool{}
	lowTerms, highTerms := q.split(s)
	if len(lowTerms) > 0 && q.Low == Should && q.LeastLow != nil {
		low.MinShould = q.least(s, q.LeastLow, len(lowTerms))
	}
	highOccur := q.High
	if len(highTerms) > 0 && q.High == Should && q.LeastHigh != nil {
		high.MinShould = q.least(s, q.LeastHigh, len(highTerms))
	}
	if len(lowTerms) == 0 && high.MinShould == 0 {
		highOccur = Must // lest they all be gone through
	}
	out := &Bool{}
	if len(lowTerms) > 0 {
		for _, t := range lowTerms {
			low = low.With(q.Low, NewTerm(q.Field, t))
		}
		out = out.With(Must, low)
	}
	if len(highTerms) > 0 {
		for _, t := range highTerms {
			high = high.With(highOccur, NewTerm(q.Field, t))
		}
		out = out.With(Should, high)
	}
	return out
}

func (q *CommonTerms) least(s *Searcher, of func(int) (int, error), optional int) int {
	n, err := of(optional)
	if err != nil {
		s.fail(err)
	}
	return n
}

// split tells the rare terms from the frequent ones.
func (q *CommonTerms) split(s *Searcher) (low, high []string) {
	bound := float64(q.Cutoff)
	if q.Cutoff < 1 {
		bound = math.Ceil(float64(q.Cutoff * float32(s.MaxDoc)))
	}
	local := Searcher{Reader: s.Reader}
	for _, t := range q.Terms {
		if df, _ := local.DocFreq(q.Field, []byte(t)); float64(df) > bound {
			high = append(high, t)
		} else {
			low = append(low, t)
		}
	}
	return low, high
}

// Weight implements Query.
func (q *CommonTerms) Weight(s *Searcher, boost float32, scored bool) Weight {
	return s.Rewrite(q).Weight(s, boost, scored)
}
