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
	p := &Points[T]{}
	for i := range b.docs {
		if i == 0 || b.docs[i] != b.docs[i-1] {
			p.DocCount++
		}
	}
	if slices.IsSorted(b.values) {
		p.values, p.docs = fitted(b.values), fitted(b.docs)
		return p
	}
	type point struct {
		value T
		doc   uint32
	}
	all := make([]point, len(b.values))
	for i, v := range b.values {
		all[i] = point{v, b.docs[i]}
	}
	slices.SortFunc(all, func(x, y point) int {
		if c := cmp.Compare(x.value, y.value); c != 0 {
			return c
		}
		return cmp.Compare(x.doc, y.doc)
	})
	p.values, p.docs = make([]T, len(all)), make([]uint32, len(all))
	for i, one := range all {
		p.values[i], p.docs[i] = one.value, one.doc
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
