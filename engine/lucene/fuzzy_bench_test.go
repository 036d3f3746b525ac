package lucene

import (
	"math/rand/v2"
	"testing"
)

// BenchmarkFuzzy finds the terms like one that is wrong in a letter, in ten segments
// of the corpus.
func BenchmarkFuzzy(b *testing.B) {
	if *corpusDir == "" {
		b.Skip("no -corpus")
	}
	s := &Searcher{Reader: readCorpus(b)}
	f := s.Leaves[0].fields["body"]
	rnd := rand.New(rand.NewPCG(1, 2))
	var words []string
	for len(words) < 200 {
		i := rnd.IntN(f.size())
		w := append([]byte(nil), f.term(i)...)
		if df := int(f.infos[i].docFreq); len(w) >= 6 && df > 60 && df < 5000 {
			w[1+rnd.IntN(len(w)-1)] = byte('a' + rnd.IntN(26))
			words = append(words, string(w))
		}
	}
	b.Logf("%d segments, %d terms", len(s.Leaves), f.size())
	b.ReportAllocs()
	i, found := 0, 0
	for b.Loop() {
		i++
		z := NewFuzzy(words[i%len(words)], 2, 0, true)
		q := &MultiTerm{Field: "body", Fuzzy: z}
		found += len(q.find(s, 0))
	}
	b.ReportMetric(float64(found)/float64(i), "terms")
}
