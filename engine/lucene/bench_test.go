package lucene

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"
)

// corpus makes documents of words that are as common as in natural language.
func corpus(docs int) *Reader {
	rnd := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(rnd, 1.1, 2, 50000)
	w := NewWriter()
	for i := range docs {
		d := &Doc{Parent: true, Key: strconv.Itoa(i)}
		t := Terms{Field: "body", Options: IndexPositions, Norms: true}
		for p := range 20 + rnd.IntN(80) {
			t.AddString(fmt.Sprintf("w%d", zipf.Uint64()), p)
			t.Length++
		}
		d.Terms = append(d.Terms, t)
		d.Longs = append(d.Longs, LongValue{"n", int64(rnd.IntN(1000))})
		d.Points = append(d.Points, LongValue{"n", int64(rnd.IntN(1000))})
		w.Add(d)
	}
	return w.Refresh()
}

func BenchmarkSearch(b *testing.B) {
	s := &Searcher{Reader: corpus(100000)}
	term := func(t string) Query { return NewTerm("body", t) }
	for _, q := range []struct {
		name  string
		query Query
	}{
		{"common", term("w3")},
		{"mid", term("w300")},
		{"rare", term("w20000")},
		{"or3", (&Bool{}).With(Should, term("w5")).With(Should, term("w50")).With(Should, term("w500"))},
		{"and2", (&Bool{}).With(Must, term("w5")).With(Must, term("w50"))},
		{"best2", &DisMax{Queries: []Query{term("w5"), term("w50")}}},
		{"phrase_common", &Phrase{Field: "body", Terms: []PhraseTerm{{[]string{"w1"}, 0}, {[]string{"w4"}, 1}}}},
		{"phrase_mid", &Phrase{Field: "body", Terms: []PhraseTerm{{[]string{"w30"}, 0}, {[]string{"w200"}, 1}}}},
		{"filtered", (&Bool{}).With(Must, term("w5")).With(Filter, LongRange("n", 100, 200, ""))},
		{"range", LongRange("n", 100, 900, "")},
		{"prefix", &MultiTerm{Field: "body", Prefix: "w12"}},
		{"fuzzy", &MultiTerm{Field: "body", Fuzzy: NewFuzzy("w1234x", 2, 0, true), Method: TopTermsBlended, Size: 50}},
	} {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				top := NewTopScores(10)
				w := s.NewWeight(q.query, true)
				for _, l := range s.Leaves {
					scorer := w.Scorer(l)
					if scorer == nil {
						continue
					}
					if err := top.Collect(b.Context(), l, scorer, nil, 10000); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

func BenchmarkIndex(b *testing.B) {
	for b.Loop() {
		corpus(2000)
	}
}
