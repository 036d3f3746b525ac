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
		return timeParts(o.src.longs(l), &spans{rounding: o.rounding, offset: o.offset})
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

// timeParts are the starts of spans of time.
func timeParts(longs func(doc int) []int64, times *spans) *numberedParts {
	const others = 1 + maxSpans // numbers of spans that are not remembered begin here
	numbers := map[int64]int{}
	var starts []int64
	var buf []int
	return &numberedParts{of: func(doc int) []int {
		buf = buf[:0]
		for _, ms := range longs(doc) {
			start, n := times.find(ms)
			if n >= 0 {
				n += 1
			} else {
				k, known := numbers[start]
				if !known {
					k = len(starts)
					numbers[start] = k
					starts = append(starts, start)
				}
				n = others + k
			}
			if len(buf) == 0 || buf[len(buf)-1] != n {
				buf = append(buf, n)
			}
		}
		return buf
	}, part: func(number int) any {
		switch {
		case number == noPart:
			return nil
		case number < others:
			return times.keys[number-1]
		}
		return starts[number-others]
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
type numberedPairs struct {
	known   *slots
	numbers map[uint64]int
}

func newNumberedPairs() *numberedPairs { return &numberedPairs{newSlots(), map[uint64]int{}} }

func (p *numberedPairs) number(before, part int) int {
	return p.known.bucket(before, part, p.find)
}

// find numbers a pair that slots do not know.
func (p *numberedPairs) find(before, part int) int {
	pair := uint64(before)<<32 | uint64(part)
	n, known := p.numbers[pair]
	if !known {
		n = len(p.numbers)
		p.numbers[pair] = n
	}
	return n
}
