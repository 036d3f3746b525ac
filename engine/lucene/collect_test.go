package lucene

import (
	"context"
	"fmt"
	"math"
	"testing"
)

// TestCollect checks the ways of collecting top scores against looking at each match.
func TestCollect(t *testing.T) {
	r := corpus(5000)
	s := &Searcher{Reader: r}
	r.Leaves[0].Live = NewBits(r.MaxDoc)
	only := NewBits(r.MaxDoc)
	for i := range r.MaxDoc {
		if i%7 != 0 {
			r.Leaves[0].Live.Set(i)
		}
		if i%5 != 0 {
			only.Set(i)
		}
	}
	term := func(s string) Query { return NewTerm("body", s) }
	or := func(list ...Query) Query {
		b := &Bool{}
		for _, q := range list {
			b = b.With(Should, q)
		}
		return b
	}
	phrase := &Phrase{Field: "body", Terms: []PhraseTerm{{[]string{"w1"}, 0}, {[]string{"w2"}, 1}}}
	for _, q := range []Query{
		&DisMax{Queries: []Query{term("w1"), term("w2")}},
		&DisMax{Queries: []Query{term("w1"), term("w2"), or(term("w30"), term("w3"))}, TieBreaker: 0.3},
		&DisMax{Queries: []Query{phrase, or(term("w4"), term("w40"), phrase)}, TieBreaker: 0.5},
		(&Bool{}).With(Must, term("w1")).With(Filter, LongRange("n", 10, 900, "")),
		(&Bool{}).With(Must, or(term("w5"), term("w50"))).With(Filter, LongRange("n", 10, 900, "")).With(Filter, LongRange("n", 100, 999, "")),
		(&Bool{}).With(Must, term("w1")).With(Filter, LongRange("n", 10, 20, "")),
		(&Bool{}).With(Must, term("w1")).With(Must, term("w2")).With(Filter, LongRange("n", 10, 900, "")),
		phrase,
		&FunctionScore{Query: term("w1"), Mode: Sum, Boost: Multiply, MaxBoost: NoMaxBoost,
			Functions: []WeightedFunction{{Function: byDoc{}}, {Function: boundedByDoc{}}}},
		&FunctionScore{Query: term("w1"), Mode: Sum, Boost: Sum, MaxBoost: 1.5,
			Functions: []WeightedFunction{{Function: byDoc{}, Filter: term("w2")}, {Function: boundedByDoc{}, Filter: term("w3")}}},
		&Phrase{Field: "body", Terms: []PhraseTerm{{[]string{"w1"}, 0}, {[]string{"w1"}, 1}, {[]string{"w2"}, 3}}},
	} {
		for _, set := range []Bits{nil, only} {
			plain := NewTopScores(20)
			sc := s.NewWeight(q, true).Scorer(r.Leaves[0])
			if err := Each(context.Background(), r.Leaves[0], sc, set, func(doc int) bool {
				plain.Add(doc, sc.Score())
				return true
			}); err != nil {
				t.Fatal(err)
			}
			want := fmt.Sprint(plain.Hits())
			for _, limit := range []int{0, 50, math.MaxInt32} {
				top := NewTopScores(20)
				if err := top.Collect(context.Background(), r.Leaves[0], s.NewWeight(q, true).Scorer(r.Leaves[0]), set, limit); err != nil {
					t.Fatal(err)
				}
				if got := fmt.Sprint(top.Hits()); got != want {
					t.Errorf("%s with %d counted:\n%s\n%s", q.Text(""), limit, got, want)
				}
				if top.Total != plain.Total && (top.Total <= limit || limit == math.MaxInt32) {
					t.Errorf("%s: %d found, not %d", q.Text(""), top.Total, plain.Total)
				}
			}
		}
	}
}

// byDoc is a function that looks at the number of a document alone.
type byDoc struct{}

// Leaf implements ScoreFunction.
func (byDoc) Leaf(*Leaf) func(doc int) (float64, error) {
	return func(doc int) (float64, error) { return float64(doc%17) / 17, nil }
}

// Explain implements ScoreFunction.
func (byDoc) Explain(*Leaf, int) *Explanation { return nil }

// Class implements ScoreFunction.
func (byDoc) Class() string { return "ByDoc" }

// boundedByDoc is byDoc with a bound.
type boundedByDoc struct{ byDoc }

// Most implements BoundedFunction.
func (boundedByDoc) Most() float64 { return 1 }
