package painless

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"esconsole/engine/java"
)

// Host is a value of a class that a context brings along.
type Host interface{ ClassName() string }

// same is Java's equals of two values.
func same(a, b any) bool {
	switch x := a.(type) {
	case *List:
		y, ok := b.(*List)
		if !ok || len(x.Items) != len(y.Items) {
			return false
		}
		for i := range x.Items {
			if !same(x.Items[i], y.Items[i]) {
				return false
			}
		}
		return true
	}
	return a == b
}

// textOf is the text of a value, as Java's String.valueOf gives it.
func textOf(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case uint16:
		return decode([]uint16{v})
	case int8, int16, int32, int64:
		return fmt.Sprint(v)
	case float32:
		return java.FloatString(v)
	case float64:
		return java.DoubleString(v)
	case *List:
		parts := make([]string, len(v.Items))
		for i, x := range v.Items {
			parts[i] = textOf(x)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case fmt.Stringer:
		return v.String()
	}
	return fmt.Sprintf("%T", v)
}

// rankOf is the order of a number among the primitive types; 0 for others.
func rankOf(v any) int {
	switch v.(type) {
	case int8:
		return rankByte
	case int16:
		return rankShort
	case uint16:
		return rankChar
	case int32:
		return rankInt
	case int64:
		return rankLong
	case float32:
		return rankFloat
	case float64:
		return rankDouble
	}
	return 0
}

// number converts a number to a primitive type as Java casts it.
func number(v any, to int) any {
	var whole int64
	var real float64
	floating := false
	switch v := v.(type) {
	case int8:
		whole = int64(v)
	case int16:
		whole = int64(v)
	case uint16:
		whole = int64(v)
	case int32:
		whole = int64(v)
	case int64:
		whole = v
	case float32:
		real, floating = float64(v), true
	case float64:
		real, floating = v, true
	}
	switch {
	case to == rankDouble && floating:
		return real
	case to == rankDouble:
		return float64(whole)
	case to == rankFloat && floating:
		return float32(real)
	case to == rankFloat:
		return float32(whole)
	}
	if floating {
		whole = java.LongOf(real)
		if to != rankLong {
			whole = max(math.MinInt32, min(math.MaxInt32, whole))
		}
	}
	switch to {
	case rankByte:
		return int8(whole)
	case rankShort:
		return int16(whole)
	case rankChar:
		return uint16(whole)
	case rankInt:
		return int32(whole)
	}
	return whole
}

// arithmetic does one operation on two numbers of one type; ok is false where it
// divides a whole number by zero.
func arithmetic(sign string, a, b any) (result any, ok bool) {
	switch x := a.(type) {
	case int32:
		v, ok := wholes(sign, int64(x), int64(b.(int32)), 31)
		return int32(v), ok
	case int64:
		v, ok := wholes(sign, x, b.(int64), 63)
		return v, ok
	case float32:
		return float32(reals(sign, float64(x), float64(b.(float32)))), true
	case float64:
		return reals(sign, x, b.(float64)), true
	}
	return nil, true
}

func wholes(sign string, a, b int64, bits int64) (int64, bool) {
	switch sign {
	case "+":
		return a + b, true
	case "-":
		return a - b, true
	case "*":
		return a * b, true
	case "/", "%":
		switch {
		case b == 0:
			return 0, false
		case sign == "/" && b == -1:
			return -a, true
		case sign == "/":
			return a / b, true
		case b == -1:
			return 0, true
		}
		return a % b, true
	case "&":
		return a & b, true
	case "|":
		return a | b, true
	case "^":
		return a ^ b, true
	case "<<":
		return a << uint(b&bits), true
	case ">>":
		return a >> uint(b&bits), true
	case ">>>":
		if bits == 31 {
			return int64(int32(uint32(a) >> uint(b&bits))), true
		}
		return int64(uint64(a) >> uint(b&bits)), true
	}
	return 0, true
}

func reals(sign string, a, b float64) float64 {
	switch sign {
	case "+":
		return a + b
	case "-":
		return a - b
	case "*":
		return a * b
	case "/":
		return a / b
	}
	return math.Mod(a, b)
}

// compare tells the order of two numbers of one type; ordered is false where one
// of them is none.
func compare(a, b any) (order int, ordered bool) {
	if x, floating := number(a, rankDouble).(float64); floating && rankOf(a) >= rankFloat {
		y := number(b, rankDouble).(float64)
		switch {
		case x != x || y != y:
			return 0, false
		case x < y:
			return -1, true
		case x > y:
			return 1, true
		}
		return 0, true
	}
	x, y := number(a, rankLong).(int64), number(b, rankLong).(int64)
	switch {
	case x < y:
		return -1, true
	case x > y:
		return 1, true
	}
	return 0, true
}
