package lucene

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// profileReader is a snapshot of two segments with random texts, some of whose documents are deleted.
func profileReader(t *testing.T, r *rand.Rand) *Reader {
	t.Helper()
	w := NewWriter()
	vocabulary := strings.Fields("a b c d e f g h")
	for i := range 400 {
		var text []string
		for range 1 + r.IntN(9) {
			text = append(text, vocabulary[min(r.IntN(8), r.IntN(8))])
		}
		w.Add(words(strings.Join(text, " "), i))
		if i == 250 {
			w.Refresh()
		}
	}
	return w.Refresh()
}

// randomQuery is a query of words, phrases and what combines them.
func randomQuery(r *rand.Rand, depth int) Query {
	word := func() string { return string(rune('a' + r.IntN(9))) }
	switch n := r.IntN(9); {
	case depth == 0 || n < 3:
		return NewTerm("f", word())
	case n == 3:
		return &Phrase{Field: "f", Terms: []PhraseTerm{{[]string{word()}, 0}, {[]string{word()}, 1}}, Slop: r.IntN(3)}
	case n == 4:
		return &ConstantScore{randomQuery(r, depth-1)}
	case n == 5:
		return &DisMax{Queries: []Query{randomQuery(r, depth-1), randomQuery(r, depth-1)}, TieBreaker: float32(r.IntN(3)) / 4}
	}
	b := &Bool{}
	for range 1 + r.IntN(4) {
		b = b.With(Occur(r.IntN(4)), randomQuery(r, depth-1))
	}
	if n := len(b.of(Should)); n > 1 {
		b.MinShould = r.IntN(n + 1)
	}
	return b
}

// TestProfiledHits wants the same hits of a search that is profiled as of one that is not, however few are kept.
func TestProfiledHits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	reader := profileReader(t, r)
	for n := range 400 {
		q := randomQuery(r, 3)
		plain := &Searcher{Reader: reader}
		want := NewTopScores(5)
		w := plain.NewWeight(q, true)
		for _, l := range reader.Leaves {
			if s := w.Scorer(l); s != nil {
				if err := want.Collect(context.Background(), l, s, nil, 1<<30); err != nil {
					t.Fatal(err)
				}
			}
		}
		for _, best := range []bool{false, true} {
			s := &Searcher{Reader: reader, Profile: &Profile{Best: best}}
			got, min := NewTopScores(5), float32(0)
			w := s.NewWeight(q, true)
			for _, l := range reader.Leaves {
				sc := w.Scorer(l)
				if sc == nil {
					continue
				}
				s.Profile.Each(l, sc, func(doc int) bool {
					got.Add(l.Base+doc, sc.Score())
					if least := got.Least(); best && least > min {
						min = least
						SetMin(sc, least)
					}
					return true
				})
			}
			if a, b := fmt.Sprint(want.Hits()), fmt.Sprint(got.Hits()); !sameHits(want.Hits(), got.Hits()) {
				t.Fatalf("query %d %s best=%v:\n want %s\n got  %s", n, q.Text(""), best, a, b)
			}
			if !best && got.Total != want.Total {
				t.Fatalf("query %d %s: %d hits, want %d", n, q.Text(""), got.Total, want.Total)
			}
		}
	}
}

// sameHits compares hits; sums may be rounded differently.
func sameHits(a, b []Hit) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if d := a[i].Score - b[i].Score; d > 1e-5 || d < -1e-5 {
			return false
		}
	}
	return true
}

// TestProfileCounts counts what the scorers of a conjunction are asked for.
func TestProfileCounts(t *testing.T) {
	w := NewWriter()
	for i, text := range []string{"a b", "a", "b", "a b c"} {
		w.Add(words(text, i))
	}
	reader := w.Refresh()
	s := &Searcher{Reader: reader, Profile: &Profile{}}
	weight := s.NewWeight((&Bool{}).With(Must, NewTerm("f", "a")).With(Filter, NewTerm("f", "b")), true)
	sc := weight.Scorer(reader.Leaves[0])
	hits := 0
	s.Profile.Each(reader.Leaves[0], sc, func(int) bool { hits++; sc.Score(); return true })
	if hits != 2 || len(s.Profile.Roots) != 1 {
		t.Fatal(hits, len(s.Profile.Roots))
	}
	root := s.Profile.Roots[0]
	var got []string
	for _, q := range append([]*ProfiledQuery{root}, root.Children...) {
		line := q.Query.Class() + " " + q.Query.Text("")
		for i := range q.Timers {
			if n := q.Timers[i].Count(); n > 0 {
				line += fmt.Sprint(" ", ProfileStep(i), " ", n)
			}
		}
		got = append(got, line)
	}
	want := []string{
		"BooleanQuery +f:a #f:b create_weight 1 build_scorer 2 next_doc 2 advance 1 score 2",
		"TermQuery f:a create_weight 1 build_scorer 3 advance 3 score 2",
		"TermQuery f:b create_weight 1 build_scorer 3 next_doc 2 advance 2",
	}
	if a, b := strings.Join(got, "\n"), strings.Join(want, "\n"); a != b {
		t.Errorf("got\n%s\nwant\n%s", a, b)
	}
}

// TestTimer measures fewer times the more there are, and tells of all.
func TestTimer(t *testing.T) {
	var timer Timer
	for range 5000 {
		timer.Start()
		timer.Stop()
	}
	if timer.Count() != 5000 || timer.Spent() < 5000*time.Nanosecond {
		t.Error(timer.Count(), timer.Spent())
	}
	before := timer.Spent()
	timer.Extend(time.Second)
	if timer.Count() != 5000 || timer.Spent() < before+time.Second {
		t.Error(timer.Count(), timer.Spent())
	}
}
