package rest

import (
	"cmp"
	"fmt"
	"strconv"

	"esconsole/engine/java"
	"esconsole/engine/units"
)

// Ranked is a cell whose texts have an order of their own, as Java's enums have.
type Ranked struct {
	Text string
	Rank int
}

// String is the text.
func (r Ranked) String() string { return r.Text }

// compareCells orders cells of a column; nil comes first.
func compareCells(a, b any) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	switch x := a.(type) {
	case int:
		if y, ok := b.(int); ok {
			return cmp.Compare(x, y)
		}
	case int64:
		if y, ok := b.(int64); ok {
			return cmp.Compare(x, y)
		}
	case float64:
		if y, ok := b.(float64); ok {
			return cmp.Compare(x, y)
		}
	case Ranked:
		if y, ok := b.(Ranked); ok {
			return cmp.Compare(x.Rank, y.Rank)
		}
	case units.ByteSize:
		if y, ok := b.(units.ByteSize); ok {
			return x.Compare(y)
		}
	case units.Duration:
		if y, ok := b.(units.Duration); ok {
			return x.Compare(y)
		}
	case units.Count:
		if y, ok := b.(units.Count); ok {
			return x.Compare(y)
		}
	}
	return java.CompareStrings(plainCell(a), plainCell(b))
}

// cell prints a value; ok is false for nil.
func (r *renderer) cell(v any) (text string, ok bool) {
	var n int64
	converted := false
	switch x := v.(type) {
	case nil:
		return "", false
	case units.ByteSize:
		unit, _ := r.p.Get("bytes")
		n, converted = x.In(unit)
	case units.Duration:
		unit, _ := r.p.Get("time")
		n, converted = x.In(unit)
	case units.Count:
		if unit, given := r.p.Get("size"); given {
			n, converted = x.In(unit)
		}
	}
	if converted {
		return strconv.FormatInt(n, 10), true
	}
	return plainCell(v), true
}

// plainCell prints a value as Java's toString does.
func plainCell(v any) string {
	switch x := v.(type) {
	case string:
		return x
	case float64:
		return java.DoubleString(x)
	}
	return fmt.Sprint(v)
}
