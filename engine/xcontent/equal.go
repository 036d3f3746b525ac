package xcontent

import (
	"math/big"
	"strconv"
)

// Equal tells whether two values, as Value.Any gives them, are equal for Java:
// members in any order; an int, a long and a double are never equal to each
// other, and numbers of one type are compared by value.
func Equal(a, b any) bool {
	a, b = plainTree(a), plainTree(b)
	switch a := a.(type) {
	case Object:
		b, ok := b.(Object)
		return ok && equalObjects(a, b)
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !Equal(a[i], b[i]) {
				return false
			}
		}
		return true
	case NumberText:
		b, ok := b.(NumberText)
		return ok && equalNumbers(string(a), string(b))
	}
	switch b.(type) {
	case Object, []any:
		return false
	}
	return a == b
}

// plainTree turns what Any does not give into what it would.
func plainTree(v any) any {
	switch v := v.(type) {
	case Value:
		return v.Any()
	case Raw:
		return parseRaw(v).Any()
	case []string:
		return anyList(v)
	case []Object:
		return anyList(v)
	case []Value:
		return anyList(v)
	}
	return v
}

func anyList[T any](list []T) []any {
	items := make([]any, len(list))
	for i := range list {
		items[i] = list[i]
	}
	return items
}

func equalObjects(a, b Object) bool {
	if len(a) != len(b) {
		return false
	}
	for _, m := range a {
		v, ok := b.Get(m.Key)
		if !ok || !Equal(m.Value, v) {
			return false
		}
	}
	return true
}

func equalNumbers(a, b string) bool {
	if a == b {
		return true
	}
	float := isFloatText(a)
	if float != isFloatText(b) {
		return false
	}
	if float {
		x, _ := strconv.ParseFloat(a, 64)
		y, _ := strconv.ParseFloat(b, 64)
		return x == y && (x != 0 || (a[0] == '-') == (b[0] == '-'))
	}
	// Whole numbers have one text each, but for -0.
	x, okX := new(big.Int).SetString(a, 10)
	y, okY := new(big.Int).SetString(b, 10)
	return okX && okY && x.Cmp(y) == 0
}
