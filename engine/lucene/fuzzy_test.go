package lucene

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// plainDistance is the number of edits, by the whole table.
func plainDistance(a, b []rune, transpositions bool) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
				continue
			case a[i-1] == b[j-1]:
				d[i][j] = d[i-1][j-1]
			default:
				d[i][j] = 1 + min(d[i-1][j-1], d[i-1][j], d[i][j-1])
			}
			if transpositions && i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

// The walk over all terms, and that of the halves of a term over a large dictionary,
// have to find the same as looking at each.
func TestFuzzyWalk(t *testing.T) {
	testFuzzyWalk(t, 3000, 200, false)
	testFuzzyWalk(t, 3*backwardTerms, 200, true)
}

func testFuzzyWalk(t *testing.T, size, queries int, halves bool) {
	rnd := rand.New(rand.NewPCG(3, 4))
	word := func() string {
		r := make([]rune, 1+rnd.IntN(9))
		for i := range r {
			r[i] = []rune("abcäß中")[rnd.IntN(6)]
		}
		return string(r)
	}
	w := NewWriter()
	d := &Doc{Parent: true}
	all := Terms{Field: "f"}
	var words []string
	for range size {
		words = append(words, word())
		all.AddString(words[len(words)-1], 0)
	}
	slices.Sort(words)
	words = slices.Compact(words)
	d.Terms = append(d.Terms, all)
	w.Add(d)
	s := &Searcher{Reader: w.Refresh()}
	for range queries {
		term, edits, prefix, transpositions := word(), 1+rnd.IntN(2), rnd.IntN(3), rnd.IntN(2) == 0
		f := NewFuzzy(term, edits, prefix, transpositions)
		q := &MultiTerm{Field: "f", Fuzzy: f}
		var got, want []string
		for _, one := range q.find(s, 0) {
			got = append(got, one.term)
		}
		for _, one := range words {
			a, b := []rune(term), []rune(one)
			n := min(prefix, len(a))
			if len(b) >= n && slices.Equal(a[:n], b[:n]) && max(len(a)-len(b), len(b)-len(a)) <= edits && plainDistance(a[n:], b[n:], transpositions) <= edits {
				want = append(want, one)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%s with %d edits, prefix %d, transpositions %v: %q, not %q", term, edits, prefix, transpositions, got, want)
		}
	}
	if order := s.Leaves[0].fields["f"].backward; halves && (order == nil || order.order == nil) {
		t.Error("no term was looked for by its halves")
	}
}
