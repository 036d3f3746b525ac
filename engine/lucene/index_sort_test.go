package lucene

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
)

// TestIndexSort writes, replaces and deletes documents, and checks that each segment
// is sorted and that documents are found by what they hold.
func TestIndexSort(t *testing.T) {
	for _, by := range [][]SortField{
		{{Field: "n"}},
		{{Field: "n", Descending: true, Largest: true, MissingFirst: true}},
		{{Field: "k", Texts: true, Descending: true}, {Field: "n", Largest: true}},
	} {
		t.Run(fmt.Sprint(by), func(t *testing.T) {
			r := rand.New(rand.NewPCG(7, 8))
			w := NewWriter(by...)
			held := map[string]int64{} // what the live documents have in "v"
			for i := range int64(600) {
				key := fmt.Sprint(r.IntN(200))
				w.Delete(key)
				delete(held, key)
				if r.IntN(5) > 0 {
					w.Add(sortedDoc(r, key, i))
					held[key] = i
				}
				switch r.IntN(60) {
				case 0:
					w.Refresh()
				case 1:
					flushWhile(w, r, held)
				case 2:
					w.Merge()
				}
			}
			reader := w.Refresh()
			checkSorted(t, reader, by)
			checkHeld(t, reader, held)
			reader = w.Merge()
			if len(reader.Leaves) != 1 {
				t.Fatalf("%d segments", len(reader.Leaves))
			}
			checkSorted(t, reader, by)
			checkHeld(t, reader, held)
		})
	}
}

// flushWhile deletes a document while the buffer becomes a segment.
func flushWhile(w *Writer, r *rand.Rand, held map[string]int64) {
	f := w.StartFlush(false)
	gone := fmt.Sprint(r.IntN(200))
	w.Delete(gone)
	delete(held, gone)
	f.Build()
	w.EndFlush(f)
}

func sortedDoc(r *rand.Rand, key string, v int64) *Doc {
	d := &Doc{Parent: true, Key: key, Stored: []byte(key)}
	for range r.IntN(3) {
		d.Longs = append(d.Longs, LongValue{Field: "n", Value: int64(r.IntN(20))})
		d.Strings = append(d.Strings, BytesValue{Field: "k", Value: string(rune('a' + r.IntN(6)))})
	}
	d.Longs = append(d.Longs, LongValue{Field: "v", Value: v})
	d.Points = append(d.Points, LongValue{Field: "v", Value: v})
	terms := d.AddTerms("t", IndexPositions, true)
	for p := range 1 + r.IntN(3) {
		terms.AddString("all", 2*p)
		terms.AddString(key, 2*p+1)
		terms.Length += 2
	}
	return d
}

func checkSorted(t *testing.T, r *Reader, by []SortField) {
	t.Helper()
	for _, leaf := range r.Leaves {
		if order := leaf.order(by); !slices.IsSorted(order) {
			t.Errorf("segment %d is not sorted: %v", leaf.Number(), order)
		}
	}
}

// checkHeld finds each document by its key, by its term and by its point, and reads
// its columns.
func checkHeld(t *testing.T, r *Reader, held map[string]int64) {
	t.Helper()
	if r.NumDocs() != len(held) {
		t.Errorf("%d documents, want %d", r.NumDocs(), len(held))
	}
	for key, v := range held {
		leaf, doc, ok := r.Find(key)
		if !ok || leaf.Long("v", doc) != v || string(leaf.Stored(doc)) != key {
			t.Fatalf("document %s is not what it was", key)
		}
		if lo, hi := leaf.points["v"].span(v, v); hi != lo+1 || int(leaf.points["v"].docs[lo]) != doc {
			t.Fatalf("the point of document %s is not at %d", key, doc)
		}
	}
	for key := range held {
		if got := found(t, r, NewTerm("t", key)); len(got) != 1 || strconv.Itoa(got[0]) != key {
			t.Fatalf("the term of document %s finds %v", key, got)
		}
	}
}
