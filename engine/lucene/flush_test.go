package lucene

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
)

// mixedDoc has some of the fields that documents may have.
func mixedDoc(r *rand.Rand, key string) *Doc {
	d := &Doc{Parent: true, Key: key, Stored: []byte("the text of " + key)}
	for i, options := range []IndexOptions{IndexDocs, IndexFreqs, IndexPositions, IndexPositions} {
		if r.IntN(3) == 0 {
			continue
		}
		terms := d.AddTerms(fmt.Sprint("t", i), options, i != 3)
		position := 0
		for range r.IntN(30) {
			position += 1 + r.IntN(200)*r.IntN(2)
			terms.AddString(fmt.Sprint("word", r.IntN(40)*r.IntN(40)), position)
			terms.Length++
		}
	}
	for i := range 3 {
		for range r.IntN(3) {
			name := fmt.Sprint("n", i)
			d.Longs = append(d.Longs, LongValue{name, int64(r.IntN(100))})
			d.Points = append(d.Points, LongValue{name, int64(r.IntN(100))})
			d.Strings = append(d.Strings, BytesValue{"s" + name, fmt.Sprint(r.IntN(100))})
			d.BytePoints = append(d.BytePoints, BytesValue{"b" + name, fmt.Sprint(r.IntN(100))})
		}
	}
	return d
}

// Segments that were built in the memory of earlier buffers are like others, and stay
// as they are when that memory is used again.
func TestFlushMemory(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 9))
	w, plain := NewWriter(), NewWriter()
	for round := range 6 {
		for i := range []int{300, 200, 500, 3, 400, 100}[round] {
			d := mixedDoc(r, fmt.Sprint(round, ".", i))
			if round%2 == 0 { // fields that not every buffer has
				d.Terms = d.Terms[:min(2, len(d.Terms))]
			}
			w.Add(d)
			plain.Add(d)
		}
		f := w.StartFlush(false)
		f.Build()
		w.EndFlush(f)
		plain.flush()
		if w.spare == nil || w.memory == nil || plain.spare != nil {
			t.Fatal("the memory of a full buffer is to be kept, that of another is not")
		}
	}
	for i, g := range w.segments {
		if !reflect.DeepEqual(g.Segment, plain.segments[i].Segment) {
			t.Errorf("segment %d is another one", i)
		}
	}
	if w.Add(mixedDoc(r, "last")); w.Refresh() == nil || w.spare != nil || w.memory != nil {
		t.Error("a refresh keeps memory")
	}
}

// A merge makes what writing the live documents at once makes.
func TestMergedPostings(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 9))
	w, plain := NewWriter(), NewWriter()
	var kept []*Doc
	for round := range 5 {
		var gone []string
		for i := range 200 {
			d := mixedDoc(r, fmt.Sprint(round, ".", i))
			w.Add(d)
			if round%2 == 0 && r.IntN(4) == 0 {
				gone = append(gone, d.Key)
			} else {
				kept = append(kept, d)
			}
		}
		w.flush()
		for _, key := range gone {
			w.Delete(key)
		}
	}
	plain.Add(kept...)
	plain.flush()
	m := planned(w.segments, nil)
	m.Run()
	want := plain.segments[0].Segment
	for name, f := range want.fields {
		if got := m.merged.fields[name]; !reflect.DeepEqual(got, f) {
			t.Errorf("%s: %d terms, %d bytes of postings and %d of positions; want %d, %d and %d", name,
				got.size(), len(got.data), len(got.positions), f.size(), len(f.data), len(f.positions))
		}
	}
	if !reflect.DeepEqual(m.merged.longs, want.longs) || !reflect.DeepEqual(m.merged.strings, want.strings) || !reflect.DeepEqual(m.merged.points, want.points) {
		t.Error("columns or points are other ones")
	}
}
