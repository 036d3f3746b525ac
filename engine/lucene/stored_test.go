package lucene

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestStored reads back what was stored, while it is collected, once it is built,
// and after copies with and without some documents.
func TestStored(t *testing.T) {
	for _, c := range []struct {
		name        string
		docs, bytes int // at most, each
	}{{"none", 0, 0}, {"empty ones", 10, 0}, {"small ones", 3000, 60}, {"some", 300, 3000}, {"large ones", 5, 200000}} {
		rnd := rand.New(rand.NewPCG(1, 2))
		var want [][]byte
		var b storedBuilder
		for range c.docs {
			var data []byte
			for range rnd.IntN(c.bytes + 1) {
				data = append(data, byte('a'+rnd.IntN(3)))
			}
			want = append(want, data)
			b.add(data)
			if i := rnd.IntN(len(want)); !bytes.Equal(b.get(i), want[i]) || b.size(i) != len(want[i]) {
				t.Fatalf("%s: document %d of the builder has %d bytes, not %d", c.name, i, len(b.get(i)), len(want[i]))
			}
		}
		s := b.build()
		same(t, c.name, &s, want)
		for _, every := range []int{1, 2, 7, c.docs + 1} { // which are left out
			var copied storedBuilder
			copied.add([]byte("first"))
			keep := func(doc int) bool { return every == 1 || doc%every != 0 }
			kept := [][]byte{[]byte("first")}
			for doc, data := range want {
				if keep(doc) {
					kept = append(kept, data)
				}
			}
			copied.copy(&s, keep)
			copied.add([]byte("last"))
			all := copied.build()
			same(t, fmt.Sprint(c.name, " without each ", every), &all, append(kept, []byte("last")))
		}
	}
}

func same(t *testing.T, name string, s *stored, want [][]byte) {
	t.Helper()
	if len(s.ends) != len(want) {
		t.Fatalf("%s: %d documents, not %d", name, len(s.ends), len(want))
	}
	for doc, data := range want {
		if got := s.get(doc); !bytes.Equal(got, data) || s.size(doc) != len(data) {
			t.Fatalf("%s: document %d has %d bytes, not %d", name, doc, len(got), len(data))
		}
	}
}

func TestKeys(t *testing.T) {
	var k keys
	alive := map[int]bool{}
	byKey := map[string]int{}
	rnd := rand.New(rand.NewPCG(3, 4))
	for doc := range 5000 {
		key := fmt.Sprint(rnd.IntN(1500))
		if rnd.IntN(4) == 0 {
			key = "" // a part
		} else {
			delete(alive, byKey[key])
			alive[doc], byKey[key] = true, doc
		}
		k.add(key)
	}
	for n := range 1600 {
		key := fmt.Sprint(n)
		want, ok := byKey[key]
		if !ok {
			want = -1
		}
		if got := k.find(wanted(key), func(doc int) bool { return alive[doc] }); got != want {
			t.Errorf("%s: %d, not %d", key, got, want)
		}
	}
	if got := k.find(wanted(""), func(int) bool { return true }); got != -1 {
		t.Errorf("no key finds %d", got)
	}
	if got := (&keys{}).find(wanted("a"), func(int) bool { return true }); got != -1 {
		t.Errorf("nothing has %d", got)
	}
}

func TestLabels(t *testing.T) {
	for _, list := range [][]string{{}, {"a", "a", "a"}, {"-", "a", "-", "a"}, {"a", "a", "b", "-", "a", "c"}, {"-", "-", "a", "b"}} {
		var l labels
		for doc, label := range list {
			if label == "-" { // a part
				l.skip()
			} else {
				l.add(doc, label)
			}
		}
		s := l.sealed()
		for doc, want := range list {
			if got := s.label(doc); want != "-" && got != want {
				t.Errorf("%q: document %d has %q", list, doc, got)
			}
		}
	}
}

func TestTermSet(t *testing.T) {
	var s termSet
	rnd := rand.New(rand.NewPCG(5, 6))
	ids := map[string]uint32{}
	for range 20000 {
		term := fmt.Sprintf("term%d", rnd.IntN(1000)*rnd.IntN(1000))[rnd.IntN(5):]
		id, isNew := number(&s, term, hashTerm(term))
		old, known := ids[term]
		if isNew == known || known && id != old || string(s.term(id)) != term {
			t.Fatalf("%s: %d %t, not %d", term, id, isNew, old)
		}
		ids[term] = id
	}
	var want []string
	for term := range ids {
		want = append(want, term)
	}
	slices.Sort(want)
	for i, id := range s.sorted() {
		if string(s.term(id)) != want[i] {
			t.Fatalf("at %d: %s, not %s", i, s.term(id), want[i])
		}
	}
	if len(want) != s.size() {
		t.Errorf("%d terms, not %d", s.size(), len(want))
	}
}
