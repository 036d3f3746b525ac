package aggs

import (
	"math"

	"esconsole/engine/lucene"
)

// numberedParts are the parts of keys that the documents of a segment have, by
// numbers.
type numberedParts struct {
	of   func(doc int) []int  // good until the next call
	part func(number int) any // a text, a whole number, a number, or nil for none
}

// noPart is the number of no part.
const noPart = 0

// parts gives those of a source.
func (o *openSource) parts(l *lucene.Leaf) *numberedParts {
	p := o.present(l)
	if !o.missing {
		return p
	}
	of, none := p.of, []int{noPart}
	p.of = func(doc int) []int {
		if list := of(doc); len(list) > 0 {
			return list
		}
		return none
	}
	return p
}

// present are the parts that are not missing.
func (o *openSource) present(l *lucene.Leaf) *numberedParts {
	switch {
	case o.src.kind == bytesKind || o.src.kind == ipKind:
		if column := o.src.column(l); column != nil {
			return ordParts(column)
		}
		return interned(o.src.texts(l), func(t string) string { return t }, func(t string) any { return t })
	case o.kind == "geotile_grid":
		return interned(o.tiles(l), func(t string) string { return t }, func(t string) any { return t })
	case o.kind == "histogram":
		return interned(o.src.doubles(l), func(f float64) uint64 { return math.Float64bits(math.Floor(f/o.width) * o.width) }, floatPart)
	case o.kind == "date_histogram":
		times := &spans{rounding: o.rounding, offset: o.offset}
		return interned(o.src.longs(l), func(ms int64) int64 { start, _ := times.find(ms); return start }, longPart)
	case o.src.floating():
		return interned(o.src.doubles(l), math.Float64bits, floatPart)
	}
	return interned(o.src.longs(l), func(n int64) int64 { return n }, longPart)
}

func floatPart(bits uint64) any { return math.Float64frombits(bits) }

func longPart(n int64) any { return n }

// ordParts are the terms of a column.
func ordParts(column *lucene.StringColumn) *numberedParts {
	var buf []int
	return &numberedParts{of: func(doc int) []int {
		buf = buf[:0]
		for _, ord := range column.Ords(doc) {
			buf = append(buf, noPart+1+int(ord))
		}
		return buf
	}, part: func(number int) any {
		if number == noPart {
			return nil
		}
		return column.Term(uint32(number - noPart - 1))
	}}
}

// interned numbers what key makes of values; part is the part of a key.
func interned[T any, K comparable](values func(doc int) []T, key func(T) K, part func(K) any) *numberedParts {
	numbers := map[K]int{}
	list := []any{noPart: nil}
	var buf []int
	return &numberedParts{of: func(doc int) []int {
		buf = buf[:0]
		for _, v := range values(doc) {
			k := key(v)
			n, known := numbers[k]
			if !known {
				n = len(list)
				numbers[k] = n
				list = append(list, part(k))
			}
			if len(buf) == 0 || buf[len(buf)-1] != n {
				buf = append(buf, n)
			}
		}
		return buf
	}, part: func(number int) any { return list[number] }}
}

// numberedPairs number the pairs of what came before with one more part.
type numberedPairs map[uint64]int

// number is that of a pair; where nothing came before, it is the part's own.
func (p *numberedPairs) number(before, part int, first bool) int {
	if first {
		return part
	}
	if *p == nil {
		*p = numberedPairs{}
	}
	pair := uint64(before)<<32 | uint64(part)
	n, known := (*p)[pair]
	if !known {
		n = len(*p)
		(*p)[pair] = n
	}
	return n
}
