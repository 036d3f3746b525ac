package lucene

import (
	"context"
	"testing"
)

// Conjunctions tell a nested query that there is nothing more, when another clause
// has come to its end.
func TestNestedToTheEnd(t *testing.T) {
	w := NewWriter()
	kind := func(value string) []Terms {
		k := Terms{Field: "_type"}
		k.AddString(value, 0)
		return []Terms{k}
	}
	for _, key := range []string{"1", "2", "3"} {
		w.Add(&Doc{Terms: kind("__part")}, &Doc{Terms: kind("root"), Parent: true, Key: key})
	}
	s := &Searcher{Reader: w.Refresh()}
	q := (&Bool{}).With(Must, NewNested(NewTerm("_type", "__part"), "part", "", "avg")).With(Must, &parts{})
	top := NewTopScores(10)
	for _, l := range s.Leaves {
		if err := top.Collect(context.Background(), l, s.NewWeight(q, true).Scorer(l), nil, 10); err != nil {
			t.Fatal(err)
		}
	}
	if top.Total != 0 {
		t.Errorf("%d found", top.Total)
	}
}

// parts matches the parts, as often as the nested query does what they belong to.
type parts struct{ MatchAll }

// Rewrite implements Query.
func (q *parts) Rewrite(*Searcher) Query { return q }

// Weight implements Query.
func (q *parts) Weight(*Searcher, float32, bool) Weight {
	return &constantWeight{query: q, score: 1, scorer: func(l *Leaf) Scorer { return newSetScorer(l.parts("part")) }}
}
