package lucene

import (
	"cmp"
	"slices"
	"sort"
)

// Points are the values of a field in one segment in ascending order, with the
// documents that have them.
type Points[T cmp.Ordered] struct {
	values []T
	docs   []uint32
	// DocCount is how many documents have a value.
	DocCount int
}

func buildPoints[T cmp.Ordered](b *columnBuilder[T]) *Points[T] {
	p := &Points[T]{values: make([]T, len(b.values)), docs: make([]uint32, len(b.docs))}
	order := make([]uint32, len(b.values))
	for i := range order {
		order[i] = uint32(i)
		if i == 0 || b.docs[i] != b.docs[i-1] {
			p.DocCount++
		}
	}
	slices.SortStableFunc(order, func(x, y uint32) int { return cmp.Compare(b.values[x], b.values[y]) })
	for i, o := range order {
		p.values[i], p.docs[i] = b.values[o], b.docs[o]
	}
	return p
}

// span is the places of the values between two bounds, both included.
func (p *Points[T]) span(from, to T) (lo, hi int) {
	if p == nil {
		return 0, 0
	}
	lo = sort.Search(len(p.values), func(i int) bool { return p.values[i] >= from })
	hi = lo + sort.Search(len(p.values)-lo, func(i int) bool { return p.values[lo+i] > to })
	return lo, hi
}

// only is the document that has a value which no two have.
func (p *Points[T]) only(value T) (doc int, ok bool) {
	if p == nil {
		return 0, false
	}
	i, ok := slices.BinarySearch(p.values, value)
	if !ok {
		return 0, false
	}
	return int(p.docs[i]), true
}
