package lucene

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// The scorer of simple phrases has to find what that of all phrases does.
func TestExactPhrase(t *testing.T) {
	r := corpus(3000)
	s := &Searcher{Reader: r}
	rnd := rand.New(rand.NewPCG(7, 8))
	matches := 0
	for range 200 {
		q := &Phrase{Field: "body"}
		at := 0
		for range 2 + rnd.IntN(2) {
			q.Terms = append(q.Terms, PhraseTerm{[]string{fmt.Sprint("w", rnd.IntN(4))}, at})
			at += 1 + rnd.IntN(2)
		}
		w := q.Weight(s, 1, true).(*phraseWeight)
		for _, l := range r.Leaves {
			fast := w.Scorer(l)
			if fast == nil {
				continue
			}
			slow := w.scorer(l)
			for doc := slow.Next(); ; doc = slow.Next() {
				if got := fast.Next(); got != doc {
					t.Fatalf("%s: %d, not %d", q.Text(""), got, doc)
				}
				if doc == NoMoreDocs {
					break
				}
				matches++
				if got, want := fast.Score(), slow.Score(); got != want {
					t.Fatalf("%s in %d: %v, not %v", q.Text(""), doc, got, want)
				}
			}
		}
	}
	if matches < 1000 {
		t.Errorf("only %d matches", matches)
	}
}

func TestSkipVarints(t *testing.T) {
	rnd := rand.New(rand.NewPCG(9, 10))
	var data []byte
	ends := []int{0}
	for range 500 {
		for range rnd.IntN(3) {
			data = append(data, 0x80)
		}
		data = append(data, 1)
		ends = append(ends, len(data))
	}
	for i := range ends {
		for n := range len(ends) - i {
			if got := skipVarints(data, ends[i], n); got != ends[i+n] {
				t.Fatalf("%d numbers from the %d. on end at %d, not %d", n, i, got, ends[i+n])
			}
		}
	}
}
