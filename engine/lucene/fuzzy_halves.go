package lucene

import (
	"bytes"
	"encoding/binary"
	"slices"
	"sort"
	"sync"
)

// each calls yield for the terms of a segment that pass, each once.
//
// A walk over the dictionary that may take all edits at once goes through most of
// the beginnings of two and three characters. So it is cut in two: a term takes
// either fewer edits than are allowed in the first half of the one that is looked
// for, and the walk has little to see; or all of them there, and ends exactly like
// it. Those are found by their ends, of which few terms have the same. An
// exchange of the characters around the cut counts to either half, so the one
// behind it is left out of the end.
func (f *Fuzzy) each(x *fieldIndex, yield func(i int, boost float32) bool) {
	half, backward := f.cut(x)
	forward, stopped := f.walk(half), false
	(&MultiTerm{Prefix: f.Prefix, Walk: func() TermWalk { return forward.test }}).each(x, func(i int, boost float32) bool {
		stopped = !yield(i, boost)
		return !stopped
	})
	if stopped || len(backward) == 0 {
		return
	}
	all, prefix := f.walk(0), []byte(f.Prefix)
	for _, i := range backward {
		term := x.term(int(i))
		if len(term) < f.whole-f.edits || !bytes.HasPrefix(term, prefix) {
			continue
		}
		boost, ok, _ := all.test(term)
		if !ok {
			continue
		}
		if _, seen, _ := forward.test(term); !seen && !yield(int(i), boost) {
			return
		}
	}
}

// Bounds of what is found by its end.
const (
	backwardTerms = 4096 // a dictionary has at least, to be ordered by ends
	backwardMost  = 256  // terms of one end
)

// cut finds where to cut the term, and the terms that end like its second half. half
// is 0 if it is not to be cut.
func (f *Fuzzy) cut(x *fieldIndex) (half int, backward []uint32) {
	if f.broken || x.backward == nil {
		return 0, nil
	}
	order := x.backward.get(x)
	if order == nil {
		return 0, nil
	}
	for h := len(f.term) / 2; h > 0; h-- {
		if end := x.ending(order, []byte(string(f.term[h+1:]))); len(end) <= backwardMost {
			return h + 1, end
		}
	}
	return 0, nil
}

// backwardOrder are the terms of a dictionary in the order of their bytes from the
// last to the first. It is made once it has been asked for so often that it pays.
type backwardOrder struct {
	mu    sync.Mutex
	asked int
	order []uint32
}

// askedEach is how many terms of a dictionary pay for one who asks.
const askedEach = 8192

// get gives the order, nil if there is none yet.
func (b *backwardOrder) get(x *fieldIndex) []uint32 {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.asked++; b.order == nil && b.asked*askedEach >= x.size() {
		b.order = x.orderBackward()
	}
	return b.order
}

func (f *fieldIndex) orderBackward() []uint32 {
	type entry struct {
		end uint64 // the last eight bytes, the last one first
		i   uint32
	}
	list := make([]entry, f.size())
	for i := range list {
		term := f.term(i)
		var end [8]byte
		if n := len(term); n < 8 {
			copy(end[8-n:], term)
		} else {
			copy(end[:], term[n-8:])
		}
		list[i] = entry{binary.LittleEndian.Uint64(end[:]), uint32(i)}
	}
	slices.SortFunc(list, func(a, b entry) int {
		switch {
		case a.end < b.end:
			return -1
		case a.end > b.end:
			return 1
		}
		return compareBackward(f.term(int(a.i)), f.term(int(b.i)))
	})
	order := make([]uint32, len(list))
	for i, e := range list {
		order[i] = e.i
	}
	return order
}

// compareBackward compares texts from their last byte to the first.
func compareBackward(a, b []byte) int {
	for i, j := len(a)-1, len(b)-1; i >= 0 && j >= 0; i, j = i-1, j-1 {
		if a[i] != b[j] {
			return int(a[i]) - int(b[j])
		}
	}
	return len(a) - len(b)
}

// ending are the terms with an end, out of all in backward order.
func (f *fieldIndex) ending(order []uint32, end []byte) []uint32 {
	from := sort.Search(len(order), func(i int) bool { return compareBackward(f.term(int(order[i])), end) >= 0 })
	order = order[from:]
	return order[:sort.Search(len(order), func(i int) bool { return !bytes.HasSuffix(f.term(int(order[i])), end) })]
}
