package lucene

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"
)

// TestState goes back and forth between states under random writes, deletions,
// refreshes and merges: each gives the same documents again.
func TestState(t *testing.T) {
	type kept struct {
		state *State
		found string
	}
	rnd := rand.New(rand.NewPCG(7, 8))
	w := NewWriter()
	var past []kept
	key := 0
	for step := range 2000 {
		switch n := rnd.IntN(20); {
		case n < 10:
			w.Add(&Doc{}, words("all", key)) // with a part of its own
			key++
		case n < 16:
			w.Delete(strconv.Itoa(rnd.IntN(key + 1)))
		case n == 16:
			w.Refresh()
		case n == 17:
			past = append(past, kept{w.State(), fmt.Sprint(found(t, w.Refresh(), NewTerm("f", "all")))})
		case n == 18 && rnd.IntN(10) == 0:
			w.Merge()
		case len(past) > 0:
			back := past[rnd.IntN(len(past))]
			w.Restore(back.state)
			if got := fmt.Sprint(found(t, w.Refresh(), NewTerm("f", "all"))); got != back.found {
				t.Fatalf("step %d: %s\n not %s", step, got, back.found)
			}
		}
	}
}

// TestStateIsUnseen checks that keeping a state shows nothing to readers.
func TestStateIsUnseen(t *testing.T) {
	w := NewWriter()
	w.Add(words("a", 1))
	before := w.reader
	empty := w.State()
	if w.reader != before || len(before.Leaves) != 0 {
		t.Error("a state makes documents visible")
	}
	w.Delete("1")
	w.Restore(empty)
	if got := fmt.Sprint(found(t, w.Refresh(), NewTerm("f", "a"))); got != "[1]" {
		t.Errorf("found %s", got)
	}
}
