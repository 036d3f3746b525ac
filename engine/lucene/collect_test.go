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
