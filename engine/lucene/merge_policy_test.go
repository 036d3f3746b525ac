package lucene

import (
	"fmt"
	"strings"
	"testing"
)

// TestTiered lists what is merged: segments are named a, b, c … and have a size in
// MB, then the percentage of their documents that is deleted.
func TestTiered(t *testing.T) {
	for _, c := range []struct {
		name, sizes, want string
	}{
		{"none", "", ""},
		{"one", "1", ""},
		{"ten small ones are few", strings.Repeat("1 ", 10), ""},
		{"of eleven the first ten are merged", strings.Repeat("1 ", 11), "a b c d e f g h i j"},
		{"a large one lets more of them be", "100 " + strings.Repeat("1 ", 10), ""},
		{"the large one is left alone", "100 " + strings.Repeat("1 ", 15), "b c d e f g h i j k"},
		{"a large index may have more", "400 390 380 370 360 350 340 330 320 310 300 3", ""},
		{"nine equal ones are better than ten of two sizes", "1 1 1 2.5 1 1 1 1 1 1 2.5", "a b c e f g h i j"},
		{"the smallest ones", "1 1 1 2 1 1 1 1 1 1 1.7 1", "a b c e f g h i j l"},
		{"those that are too large to grow", "4000 3900 3000", ""},
		{"deletions of a small index stay", "0.1/100 0.1/50 0.1", ""},
		{"a segment of nothing but deletions goes", "20/100 20", "a"},
		{"a segment with many deletions is written anew", "20/80 10", "a"},
		{"some deletions are not enough", "20/30 10", ""},
	} {
		var list []*liveSegment
		names := map[*liveSegment]string{}
		for i, f := range strings.Fields(c.sizes) {
			mb, percent := 0.0, 0
			if n, _ := fmt.Sscanf(f, "%f/%d", &mb, &percent); n == 0 {
				t.Fatal(f)
			}
			g := &liveSegment{Segment: &Segment{maxDoc: 1000, size: int64(mb * (1 << 20))}, deleted: percent * 10}
			names[g] = string(rune('a' + i))
			list = append(list, g)
		}
		var got []string
		for _, g := range tiered(list) {
			got = append(got, names[g])
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s, not %s", c.name, strings.Join(got, " "), c.want)
		}
	}
}

// TestMergeMeanwhile deletes documents, adds others and goes back while a merge is
// under way.
func TestMergeMeanwhile(t *testing.T) {
	fill := func() *Writer {
		w := NewWriter()
		for i := range 11 {
			w.Add(&Doc{}, words("a", i))
			w.flush()
		}
		return w
	}
	for _, c := range []struct {
		name      string
		meanwhile func(w *Writer)
		want      string
	}{
		{"nothing", func(*Writer) {}, "[0 1 2 3 4 5 6 7 8 9 10]"},
		{"deletions", func(w *Writer) { w.Delete("3"); w.Delete("10"); w.Delete("0") }, "[1 2 4 5 6 7 8 9]"},
		{"additions", func(w *Writer) { w.Delete("4"); w.Add(words("a", 4)); w.flush(); w.Add(words("a", 11)) }, "[0 1 2 3 5 6 7 8 9 10 4 11]"},
		{"all gone", func(w *Writer) {
			for i := range 11 {
				w.Delete(fmt.Sprint(i))
			}
		}, "[]"},
	} {
		w := fill()
		m := w.PlanMerge()
		if m == nil {
			t.Fatal("eleven segments are left alone")
		}
		m.Run()
		c.meanwhile(w)
		w.Commit(m)
		if got := fmt.Sprint(found(t, w.Refresh(), NewTerm("f", "a"))); got != c.want {
			t.Errorf("%s: %s, not %s", c.name, got, c.want)
		}
	}
	w := fill()
	before := w.State()
	m := w.PlanMerge()
	m.Run()
	w.Restore(before)
	w.Commit(m)
	if len(w.segments) != 11 {
		t.Errorf("a merge of another state is taken: %d segments", len(w.segments))
	}
}

// TestFlushMeanwhile writes while the buffer becomes a segment: the snapshot is that
// of the start, and nothing is lost.
func TestFlushMeanwhile(t *testing.T) {
	w := NewWriter()
	w.Add(words("a", 0))
	w.Refresh()
	w.Add(words("a", 1))
	w.Add(words("a", 2))
	w.Delete("2")
	f := w.StartFlush(true)
	for _, key := range []string{"0", "1"} {
		if _, ok := w.Find(key); !ok {
			t.Errorf("%s is not found during the flush", key)
		}
	}
	if _, ok := w.Find("2"); ok {
		t.Error("a deleted document is found during the flush")
	}
	w.Delete("1")
	w.Delete("0")
	w.Add(words("a", 3))
	f.Build()
	w.EndFlush(f)
	if got := fmt.Sprint(found(t, w.Reader(f), NewTerm("f", "a"))); got != "[0 1]" {
		t.Errorf("the snapshot of the start has %s", got)
	}
	if got := fmt.Sprint(found(t, w.Refresh(), NewTerm("f", "a"))); got != "[3]" {
		t.Errorf("then there is %s", got)
	}
}
